"""Where the plugin's parts lie: beside this file in the ZIP, one folder up in a checkout."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent


def part(name: str) -> Path:
    """The folder or file `name` ("resources", "i18n", "metadata.txt", "help") of the plugin, wherever it lies."""
    inside = HERE / name
    return inside if inside.exists() else HERE.parent / name
