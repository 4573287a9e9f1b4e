"""The engine's colours are those of the plugin."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from rsvlm.scenes import palette

PLUGIN = Path(__file__).parents[3] / "rsvlm_qgis" / "results" / "palette.py"


def of_the_plugin() -> Any:
    spec = importlib.util.spec_from_file_location("palette_of_the_plugin", PLUGIN)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_label_has_the_colour_that_it_has_in_qgis() -> None:
    plugin = of_the_plugin()
    assert palette.MEANINGS == plugin.MEANINGS and palette.OTHERS == plugin.OTHERS
    for label in ("water", "Small-Vehicles", "glacier", "solar panels", ""):
        assert palette.colour(label) == plugin.colour(label)


def test_changes_have_the_colour_of_their_way() -> None:
    found = palette.colours_of([("building", "appeared"), ("building", "vanished"), ("building", "")])
    assert list(found.values()) == [palette.VERMILION, palette.BLUE, palette.PURPLE]
    assert palette.colours_of([("water", "")]) == {("water", ""): palette.BLUE}
