"""How an algorithm shows itself in Processing."""

from __future__ import annotations

import abc

from qgis.core import QgsProcessingAlgorithm

from ..client.engines import Engines
from ..gui import icons
from ..qt import QtGui
from .help import page, url


class DescribedAlgorithm(QgsProcessingAlgorithm):
    """Name, help and icon of an algorithm of this provider; a subclass says `key`, `title` and `about`."""

    key = ""

    def __init__(self, engines: Engines) -> None:
        """All algorithms of the provider are made alike; some do not use the `engines`."""
        super().__init__()
        self._engines = engines

    @abc.abstractmethod
    def title(self) -> str:
        """The algorithm's name for people."""

    @abc.abstractmethod
    def about(self) -> str:
        """Help: what it does and what comes out."""

    def name(self) -> str:
        return self.key

    def displayName(self) -> str:
        return self.title()

    def shortHelpString(self) -> str:
        return page(self.key, self.about())

    def helpUrl(self) -> str:
        return url(self.key)

    def icon(self) -> QtGui.QIcon:
        return icons.plugin_icon()

    def createInstance(self) -> DescribedAlgorithm:
        return type(self)(self._engines)
