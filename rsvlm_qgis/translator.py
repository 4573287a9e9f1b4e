"""The plugin's texts in the language of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication

from . import paths
from .qt import QtCore


def language() -> str:
    """Two-letter code of the language QGIS runs in; English where it says nothing ("C")."""
    code = str(QgsApplication.instance().locale())[:2].lower()
    return code if len(code) == 2 else "en"


class Translator:
    """Holds the installed QTranslator, so that unloading the plugin takes it away again."""

    def __init__(self) -> None:
        self._qt = QtCore.QTranslator()
        self._installed = False

    def install(self) -> bool:
        """Use `i18n/rsvlm_LANGUAGE.qm`, or that of English, which has the plurals; False where there is neither."""
        files = (paths.part("i18n") / f"rsvlm_{code}.qm" for code in (language(), "en"))
        self._installed = any(self._qt.load(str(file)) for file in files) and bool(
            QtCore.QCoreApplication.installTranslator(self._qt)
        )
        return self._installed

    def remove(self) -> None:
        if self._installed:
            QtCore.QCoreApplication.removeTranslator(self._qt)
            self._installed = False
