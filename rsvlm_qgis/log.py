"""The log: tab "RSVLM" of QGIS' log panel. Every failure is written here in full; the person sees one sentence."""

from __future__ import annotations

import traceback
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMessageLog

TAG = "RSVLM"


def folder() -> Path:
    """Where the engines of this profile write theirs."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "rsvlm_logs"


def info(text: str) -> None:
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Info, False)


def warning(text: str) -> None:
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Warning, False)


def error(text: str, cause: BaseException | None = None) -> None:
    """Write `text` and, when given, the whole traceback of `cause`. Raises no flag in QGIS' own message bar."""
    if cause is not None:
        text += "\n" + "".join(traceback.format_exception(type(cause), cause, cause.__traceback__)).rstrip()
    QgsMessageLog.logMessage(text, TAG, Qgis.MessageLevel.Critical, False)
