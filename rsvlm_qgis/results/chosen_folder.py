"""The folder for the results of this project, as the person wants it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject

from ..settings import Settings
from .folder import choose


def chosen_folder(settings: Settings) -> Path:
    """Where results go now; the folder need not exist yet. Main thread."""
    return choose(
        QgsProject.instance().absoluteFilePath(),
        settings.beside_project,
        settings.results_folder,
        QgsApplication.qgisSettingsDirPath(),
    )
