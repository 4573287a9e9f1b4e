"""RSVLM for QGIS: a sentence and a map in, vector layers out. QGIS calls `classFactory`; nothing else happens here."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """The plugin object for `iface` (QgisInterface); QGIS looks for exactly this name."""
    from .plugin import Plugin

    return Plugin(iface)
