"""Saving an answer while the map goes on: the file is written in the background, the layers appear when it is whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsProject, QgsTask

from .. import log
from ..errors import PluginError
from ..qt import Signal, translate
from ..settings import Settings
from . import folder, geopackage
from .layers import ShownRun, show
from .rows import AnswerDict


def folder_for(project: QgsProject, settings: Settings) -> Path:
    """Where the results of this project go: see `folder.choose`."""
    profile = QgsApplication.qgisSettingsDirPath()
    return folder.choose(project.absoluteFilePath(), settings.beside_project, settings.results_folder, profile)


class KeepTask(QgsTask):
    """Give it to the task manager; it ends with `kept` (a `layers.ShownRun`) or `failed` (a sentence, details for the
    log) on the main thread. `request` is what was sent, `record` that of the capture."""

    kept = Signal(object)
    failed = Signal(str, str)

    def __init__(
        self, answer: AnswerDict, request: dict[str, Any], record: dict[str, Any], project: QgsProject, folder: Path
    ) -> None:
        super().__init__(translate("Results", "RSVLM: saving the result"), QgsTask.Flag(0))
        self._asked = answer, request, record, folder, project.transformContext()
        self._project = project
        self._saved: Optional[geopackage.SavedRun] = None
        self._failure: Optional[Exception] = None

    def run(self) -> bool:
        try:
            self._saved = geopackage.save(*self._asked)
        except Exception as failure:  # an exception in QGIS' thread would be lost without a word
            self._failure = failure
        return self._failure is None

    def finished(self, result: bool) -> None:
        shown: Optional[ShownRun] = None
        if self._saved is not None:
            try:
                shown = show(self._saved, self._project)
            except PluginError as failure:
                self._failure = failure
        if shown is not None:
            self.kept.emit(shown)
        elif isinstance(self._failure, PluginError):
            self.failed.emit(str(self._failure), self._failure.details)
        else:
            log.error("Saving failed.", self._failure)
            self.failed.emit(translate("Results", "The result could not be saved; the log tells why."), "")
