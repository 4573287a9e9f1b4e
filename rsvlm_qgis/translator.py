"""The plugin's texts in the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import paths
from .qt import QtCore


def language() -> str:
    """Two-letter code of the language QGIS runs in; English where it says nothing."""
    return (QgsApplication.instance().locale() or "en")[:2]


class Translator:
    """Holds the installed QTranslator, so that unloading the plugin takes it away again."""

    def __init__(self) -> None:
        self._qt = QtCore.QTranslator()
        self._installed = False

    def install(self) -> bool:
        """Use `i18n/rsvlm_LANGUAGE.qm`; False where this language has none, then texts stay English."""
        file = paths.part("i18n") / f"rsvlm_{language()}.qm"
        self._installed = self._qt.load(str(file)) and QtCore.QCoreApplication.installTranslator(self._qt)
        return self._installed

    def remove(self) -> None:
        if self._installed:
            QtCore.QCoreApplication.removeTranslator(self._qt)
            self._installed = False
