"""How far a job is, in words."""

from __future__ import annotations

from typing import Any

from .model_names import device_name
from .qt import QtCore, translate

_MINUTE, _HOUR = 60, 3600


def loading_words(data: dict[str, Any]) -> tuple[float, str]:
    """A `loading` event: the share of the model that is loaded, 0 to 1, and a sentence."""
    share = min(1.0, max(0.0, float(data.get("share", 0.0))))
    words = {"percent": f"{100 * share:.0f} %", "device": device_name(str(data.get("device", "")))}
    text = translate("Run", "Loading the model… {percent}")
    if words["device"]:
        text = translate("Run", "Loading the model on the {device}… {percent}")
    return share, text.format(**words)


def waiting_words(data: dict[str, Any]) -> str:
    """A `queued` event, "" where the job is the next."""
    before = int(data.get("position", 0))
    return translate("Run", "Waiting, %n job(s) before this one…", None, before) if before else ""


def counted(number: int) -> str:
    """A number with the separators of the person's language."""
    return str(QtCore.QLocale().toString(number))


def time_words(seconds: float) -> str:
    """Seconds as people read them: 1 s, 40 s, 6 min, 2 h."""
    if seconds < 1.5 * _MINUTE:
        return translate("Dock", "{count} s").format(count=max(1, round(seconds)))
    if seconds < 1.5 * _HOUR:
        return translate("Dock", "{count} min").format(count=round(seconds / _MINUTE))
    return translate("Dock", "{count} h").format(count=round(seconds / _HOUR))
