"""What to review next: the map goes to the tiles that the engine finds most worth it."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsVectorLayer

from rsvlm_qgis.client.engines import Engines
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.improving.suggesting import suggest
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.review.snapshot import snapshot
from tests.plugin.improving.learner import square
from tests.plugin.window import settle

SAYS = [
    {"rank": 1, "outline": square(486000, 5207000, 480), "uncertainty": 0.9, "novelty": 1.1},
    {"rank": 2, "outline": square(489000, 5206000, 480), "uncertainty": 0.8, "novelty": 0.1},
]


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., Path]:
    """A function that makes a program in place of `rsvlm`: it keeps what it was given and says what it is told to."""

    def make(says: Any = None, code: int = 0, error: str = "", seconds: float = 0.0) -> Path:
        out = json.dumps({"suggestions": SAYS} if says is None else says)
        file = tmp_path / "rsvlm"
        file.write_text(
            f"#!{sys.executable}\nimport json, shutil, sys, time\n"
            f"shutil.copy(sys.argv[2], {str(tmp_path / 'run.gpkg')!r})\n"
            f"json.dump(sys.argv[1:], open({str(tmp_path / 'given.json')!r}, 'w'))\n"
            f"time.sleep({seconds})\nprint({error!r}, file=sys.stderr)\nprint({out!r})\nsys.exit({code})\n"
        )
        file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return file

    return make


def never() -> bool:
    return False


def test_tiles_confidences_and_reviews_are_handed_over(result, program, tmp_path) -> None:
    import sqlite3

    places = suggest(str(program()), snapshot(result()), never)
    assert [place.uncertainty for place in places] == [0.9, 0.8]
    given = json.loads((tmp_path / "given.json").read_text())
    assert given[0] == "suggest" and "--json" in given and "--reviewed" in given
    with sqlite3.connect(tmp_path / "run.gpkg") as database:
        ((request, tiles),) = database.execute("SELECT request, tiles FROM run").fetchall()
        found = database.execute("SELECT tile, confidence FROM features").fetchall()
    assert json.loads(request)["prompt"] == "water" and json.loads(tiles) == [[0, 0, 934, 723]]
    assert set(found) == {(0, 0.875)} and len(found) == 16, "what was rejected says nothing of the model's doubt"


def test_the_engines_sentence_is_passed_on(result, program) -> None:
    refusal = program(code=2, error="a warning\nrsvlm: Every tile of these runs is reviewed; ask about other ground.")
    with pytest.raises(PluginError, match="Every tile of these runs is reviewed"):
        suggest(str(refusal), snapshot(result()), never)
    with pytest.raises(PluginError, match="can suggest nothing"):
        suggest("/nowhere/rsvlm", snapshot(result()), never)


def test_it_is_stopped_with_the_review(result, program) -> None:
    looked: list[bool] = []

    def later() -> bool:
        looked.append(True)
        return len(looked) > 20  # after everything was written

    with pytest.raises(PluginError, match="nothing was suggested"):
        suggest(str(program(seconds=60)), snapshot(result(3)), later)


def test_a_layer_of_somebody_else_is_told(program, qgis_app) -> None:
    drawn = QgsVectorLayer("Polygon?field=label:string&field=review:string", "drawn", "memory")
    with pytest.raises(PluginError, match="does not say which scene"):
        suggest(str(program()), snapshot(drawn), never)


class TestInTheReview:
    @pytest.fixture
    def desk(self, plugin, result, until, window):
        review = next(one for one in plugin.parts if hasattr(one, "review"))
        review.review(result())
        until(lambda: len(review.desk.columns) == 24)
        return review.desk

    def press(self, desk) -> None:
        buttons = desk.dock.findChildren(QtWidgets.QToolButton)
        next(one for one in buttons if "most worth a review" in one.toolTip()).click()

    def test_the_map_goes_from_tile_to_tile(self, desk, plugin, program, until, window, monkeypatch) -> None:
        monkeypatch.setattr(Engines, "program", str(program()))
        self.press(desk)
        until(lambda: "Tile 1 of 2: the model is unsure, and nothing like it" in desk.dock._says.text())
        assert window.mapCanvas().extent().contains(486240, 5207240)
        self.press(desk)
        assert desk.dock._says.text() == "Tile 2 of 2: the model is unsure here."
        assert window.mapCanvas().extent().contains(489240, 5206240)
        assert not window.mapCanvas().extent().contains(486240, 5207240)

    def test_without_the_full_engine_it_says_so(self, desk, monkeypatch) -> None:
        monkeypatch.setattr(Engines, "program", "")
        self.press(desk)
        assert "needs the full engine on this computer" in desk.dock._says.text()

    def test_a_review_that_is_closed_meanwhile_goes_nowhere(self, desk, program, plugin, monkeypatch, window) -> None:
        monkeypatch.setattr(Engines, "program", str(program(seconds=0.5)))
        self.press(desk)
        places = next(part for part in plugin.parts if hasattr(part, "places")).places
        desk.close()
        settle()
        assert places.places == [] and not window.mapCanvas().extent().contains(486240, 5207240)
