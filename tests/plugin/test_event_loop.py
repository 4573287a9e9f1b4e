"""The map never freezes: whatever comes of a run, the main thread computes in slices of 50 ms at most."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProject

from tests.plugin.event_watch import EventWatch, Slice, calmest
from tests.plugin.results.answers import NAIP, answer, feature
from tests.plugin.results.answers import window as pixels
from tests.plugin.test_session import desk_of, scene  # noqa: F401  (fixtures)

LONGEST = 0.05  # s
LABELS = ("water", "road", "building", "vegetation", "land")


def many(count: int, corners: int = 40) -> list[dict[str, Any]]:
    """Polygons of several classes, each with so many corners."""
    found = []
    for number in range(count):
        col, row = 10 + 25 * (number % 35), 10 + 20 * (number // 35 % 33)
        shape = pixels(NAIP, col, row, col + 15, row + 12)
        (west, south), (east, north) = shape["coordinates"][0][3], shape["coordinates"][0][1]
        stairs = [
            [west + (east - west) * step / corners, south + (north - south) * (0.2 if step % 2 else 0.3)]
            for step in range(corners)
        ]
        ring = [*stairs, [east, north], [west, north], stairs[0]]
        shape["coordinates"] = [ring]
        found.append(feature(shape, LABELS[number % len(LABELS)], tile=number % 10))
    return found


def run_of(tiles: list[list[dict[str, Any]]]) -> Any:
    """An engine that tells these features tile by tile."""
    everything = [one for tile in tiles for one in tile]

    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        told = [
            ("tile", {"index": index, "total": len(tiles), "features": tile, "texts": []})
            for index, tile in enumerate(tiles)
        ]
        return [
            ("started", {"tiles": len(tiles), "grid": NAIP, "model": "nano"}),
            *told,
            ("finished", {"answer": answer(everything)}),
        ]

    return script


def watched(desk: Any) -> Slice:
    """A run from the click on Run until its layers are drawn."""
    canvas = desk.window.mapCanvas()
    desk.until(lambda: not canvas.isDrawing())
    drawn: list[bool] = []
    watch = EventWatch()
    desk.run()
    canvas.renderComplete.connect(lambda _painter: drawn.append(True))
    canvas.refresh()
    desk.until(lambda: bool(drawn))
    return watch.stop()


@pytest.mark.parametrize(
    ("tiles", "each"), [(2, 500), (20, 50), (200, 5)], ids=["few full tiles", "tiles", "many small tiles"]
)
def test_a_thousand_features(desk_of, tiles: int, each: int) -> None:  # noqa: F811
    features = many(tiles * each)
    desk = desk_of(run_of([features[at : at + each] for at in range(0, len(features), each)]))
    desk.until(lambda: bool(desk.dock.engine.model()))
    desk.window.look_at(QgsProject.instance().mapLayersByName("ponds 2012-07-31")[0].extent())
    longest = calmest(lambda: watched(desk), LONGEST)
    assert set(desk.results()) == {"Searched (1000 found)", "water"}
    assert longest.seconds < LONGEST, longest
