"""Settings as a file, for another profile or a colleague: what a person chose, never a secret nor where one is kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .errors import PluginError
from .model_names import is_folder
from .qt import translate
from .settings import Settings, Value

FORMAT = "rsvlm settings 1"
SHARED = (
    "engine", "model", "device", "precision", "outline", "certainty", "boxes", "enlarge", "hops",
    "beside_project", "results_folder", "server_idle_minutes",
)  # fmt: skip
"""What goes into the file. Where programs and checkpoints lie belongs to one computer, what was asked to one person,
entries of QGIS' authentication lead to secrets, and each person agrees anew to where pictures go: all of these stay."""


def shared(settings: Settings) -> dict[str, Any]:
    """The settings that may leave this computer, by their names."""
    found = {name: getattr(settings, name) for name in SHARED}
    if is_folder(str(found["model"])):
        del found["model"]
    return found


def export_settings(settings: Settings, file: Path) -> None:
    """Write them. Raises PluginError where the file cannot be written."""
    told = json.dumps({"format": FORMAT, "settings": shared(settings)}, indent=2, ensure_ascii=False)
    try:
        file.write_text(told + "\n", encoding="utf-8")
    except OSError as error:
        text = translate("Options", "{file} cannot be written ({reason}); choose another place.")
        raise PluginError(text.format(file=file, reason=error.strerror)) from error


def import_settings(settings: Settings, file: Path) -> int:
    """Take over what the file has, all or nothing; how many settings that were. Names that are not known are left out.

    Raises PluginError where the file cannot be read, is something else or has a value of the wrong kind.
    """
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        text = translate("Options", "{file} cannot be read; choose a file of exported settings.")
        raise PluginError(text.format(file=file), str(error)) from error
    values = told.get("settings") if isinstance(told, dict) and told.get("format") == FORMAT else None
    if not isinstance(values, dict):
        text = translate("Options", "{file} has no settings of RSVLM; choose a file that was exported here.")
        raise PluginError(text.format(file=file))
    known = {name: value for name, value in values.items() if name in SHARED}
    for name, value in known.items():
        setting = vars(Settings)[name]
        assert isinstance(setting, Value)
        if type(value) is not type(setting.default):
            text = translate("Options", "The setting “{name}” in {file} is damaged; nothing was changed.")
            raise PluginError(text.format(name=name, file=file))
    for name, value in known.items():
        setattr(settings, name, value)
    return len(known)
