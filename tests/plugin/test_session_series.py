"""A series from the click to the layers: a job for each pair of dates, results in one group, each dated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis.order import CHANGE, How
from tests.plugin.results.answers import NAIP, answer, feature
from tests.plugin.results.answers import window as pixels
from tests.plugin.test_session import STARTED, desk_of, scene  # noqa: F401  (fixtures)

DAYS = ("2010-06-29", "2012-07-31", "2017-08-27")
POND = pixels(NAIP, 100, 100, 200, 150)


@pytest.fixture
def series(scene: QgsRasterLayer, samples: Path) -> list[QgsRasterLayer]:  # noqa: F811
    files = ("2017-08-27", "2012-07-31", "2017-08-27")
    layers = [QgsRasterLayer(str(samples / f"ponds_{file}.tif"), f"p {day}") for file, day in zip(files, DAYS)]
    QgsProject.instance().addMapLayers(layers)
    return layers


def changed(request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """What an engine answers that finds a new pond between two dates."""
    days = tuple(image["date"] for image in request["images"])
    found = feature(POND, before=days[0], after=days[1])
    return [STARTED, ("finished", {"answer": answer([found], task="change", dates=days)})]


def groups() -> dict[str, list[str]]:
    root = QgsProject.instance().layerTreeRoot()
    groups = [node for node in root.children() if node in root.findGroups()]
    return {group.name(): [child.name() for child in group.children()] for group in groups}


def test_each_date_is_compared_with_the_next_into_one_group(desk_of, series) -> None:  # noqa: F811
    desk = desk_of(changed)
    desk.dock.fill(CHANGE, series[::-1])
    done: list[Any] = []
    desk.session.ended.connect(done.append)
    desk.press_run("water")
    desk.until(lambda: len(done) == 2 and not desk.session.running)
    asked = [tuple(image["date"] for image in request["images"]) for request in desk.engine.requests]
    assert asked == [DAYS[:2], DAYS[1:]]
    assert groups() == {
        "water, 2010-06-29 to 2017-08-27": ["2010-06-29 → 2012-07-31", "2012-07-31 → 2017-08-27"],
    }
    for outcome, (before, after) in zip(done, asked):
        layer = outcome.shown.features
        assert isinstance(layer, QgsVectorLayer) and layer.temporalProperties().isActive()
        (row,) = layer.getFeatures()
        assert [row[name].toString("yyyy-MM-dd") for name in ("before", "after")] == [before, after]


def test_progress_goes_on_through_the_whole_series(desk_of, series) -> None:  # noqa: F811
    desk = desk_of(changed)
    told: list[tuple[float, str]] = []
    keep = desk.dock.run.set_progress
    desk.dock.run.set_progress = lambda share, text: (told.append((share, text)), keep(share, text))
    desk.dock.fill(CHANGE, series)
    done: list[Any] = []
    desk.session.ended.connect(done.append)
    desk.press_run("water")
    desk.until(lambda: len(done) == 2 and not desk.session.running)
    shares = [share for share, _text in told]
    assert shares == sorted(shares) and shares[-1] <= 1
    assert {text.split(": ")[0] for _share, text in told} == {"1 of 2", "2 of 2"}


def test_the_same_series_again_has_its_own_group(desk_of, series) -> None:  # noqa: F811
    desk = desk_of(changed)
    desk.dock.fill(CHANGE, series)
    done: list[Any] = []
    desk.session.ended.connect(done.append)
    for count in (2, 4):
        desk.press_run("water")
        desk.until(lambda count=count: len(done) == count and not desk.session.running)
    assert sorted(groups()) == ["water, 2010-06-29 to 2017-08-27", "water, 2010-06-29 to 2017-08-27 (2)"]
    assert all(len(children) == 2 for children in groups().values())


def test_a_missing_date_is_told_before_anything_is_run(desk_of, series) -> None:  # noqa: F811
    series[1].setName("without")
    desk = desk_of(changed)
    desk.dock.fill(CHANGE, series)
    desk.press_run("water")
    assert not desk.session.running and desk.engine.requests == []
    assert desk.window.messages() == [
        "The date of “without” is not known; type it in the list, or leave the layer out."
    ]


def test_two_dates_that_are_matched_and_aligned_say_so_in_the_layer(desk_of, series) -> None:  # noqa: F811
    pair = {
        "shift": {"cols": 1.0, "rows": 0.0, "metres": 5.0, "confidence": 0.9, "votes": 20},
        "aligned": True, "match": "linear",
    }

    def script(request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        events = changed(request)
        events[-1][1]["answer"]["provenance"]["pair"] = pair
        return events

    desk = desk_of(script)
    desk.dock.fill(CHANGE, series[:2])
    desk.dock.how.set_how(How(match="linear", align=True))
    done: list[Any] = []
    desk.session.ended.connect(done.append)
    desk.press_run("water")
    desk.until(lambda: len(done) == 1 and not desk.session.running)
    (request,) = desk.engine.requests
    assert (request["options"]["match"], request["options"]["align"]) == ("linear", True)
    told = done[0].shown.features.metadata().abstract()
    assert "How far the dates lie apart: 1 pixels, 5 m (90% of 20 places agree); the later one was put back" in told
    assert "Colours of the later date: matched (linear)" in told
