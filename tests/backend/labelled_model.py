"""A model that knows the labels of a picture and writes what each tile shows of them, in the form of its profile.

It stands in for weights alone: everything from its text on is the product's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Callable

import numpy as np
from rsvlm.answers import lines
from rsvlm.answers.corners import detection_order
from rsvlm.features.quads import cut_to, hull
from rsvlm.imagery.grid import Grid, Window
from rsvlm.imagery.scene import Scene
from rsvlm.models.base import Control, Generation, ModelInfo, Piece, Profile, Query
from shapely.geometry import MultiPoint, Polygon

Points = list[tuple[float, float]]
Label = tuple[Points, str]

LINES = Profile(
    name="lines",
    family="fake",
    tasks=("detect", "ground"),
    tile=512,
    whole_up_to=512,
    cells=24,
    box_scale=1000,
    labels={},
    examples={},
    nothing=lines.NOTHING,
    box_form="lines",
    box_frame="seen",
)
JSON = replace(LINES, name="json", box_form="json", box_frame="relative")


def dota_labels(path: Path) -> list[Label]:
    """Corners in pixels and class of each object of a file of DOTA labels."""
    rows = (line.split() for line in path.read_text().splitlines())
    return [
        ([(float(row[i]), float(row[i + 1])) for i in range(0, 8, 2)], row[8].replace("-", " "))
        for row in rows
        if len(row) >= 9
    ]


@dataclass
class Watched:
    """A scene of a picture, (height, width, 3), that remembers which window each array it gave out shows."""

    picture: np.ndarray
    grid: Grid
    valid: np.ndarray | None = None
    given: list[tuple[np.ndarray, Window]] = field(default_factory=list)

    @property
    def scene(self) -> Scene:
        """What the pipeline looks at."""
        return Scene(self.grid, (None,), ({"kind": "test"},), self._read)

    def window(self, picture: np.ndarray) -> Window:
        """The window that an array shows."""
        return next(window for given, window in self.given if given is picture)

    def _read(self, window: Window) -> tuple[tuple[np.ndarray, ...], np.ndarray]:
        part = (slice(window.row, window.row_end), slice(window.col, window.col_end))
        picture = self.picture[part]
        self.given.append((picture, window))
        has_data = np.ones(picture.shape[:2], bool) if self.valid is None else self.valid[part]
        return (picture,), has_data


def watched(height: int, width: int, valid: np.ndarray | None = None) -> Watched:
    """A black scene in UTM, half a metre a pixel."""
    grid = Grid("EPSG:32617", (0.5, 0.0, 600000.0, 0.0, -0.5, 4000000.0), width, height)
    return Watched(np.zeros((height, width, 3), np.uint8), grid, valid)


def clipped(points: Points, window: Window) -> Points | None:
    """The smallest rectangle about what a window shows of an object, None for less than a fifth of it."""
    part = cut_to(points, window)
    if not part or Polygon(part).area < 0.2 * Polygon(points).area:
        return None
    if len(part) == len(points) and set(part) == set(points):
        return points
    return list(MultiPoint(part).minimum_rotated_rectangle.exterior.coords)[:4]


def as_trained(points: Points, window: Window) -> Points | None:
    """The whole object where seven tenths of it are in the window, even beyond its sides, as labels of patches are cut
    (reference: rscovlm section 4.3)."""
    part = cut_to(points, window)
    return points if part and Polygon(part).area >= 0.7 * Polygon(points).area else None


class LabelledModel:
    """Writes the objects of the asked classes, on the scale of a picture `seen` pixels wide and high.

    `most` is how many objects an answer can hold before it is cut off, in the middle of the next line.
    """

    info = ModelInfo("labelled", "fake", "Labelled", "0" * 64, 0, "float32", "cpu", "none", "numpy")

    def __init__(
        self,
        watched: Watched,
        labels: Sequence[Label],
        profile: Profile = LINES,
        show: Callable[[Points, Window], Points | None] = clipped,
        seen: tuple[int, int] = (504, 504),
        most: int = 10**6,
        batch: int = 1,
    ) -> None:
        self.profile, self.batch = profile, batch
        self.queries: list[Query] = []
        self._watched, self._labels, self._show, self._seen, self._most = watched, labels, show, seen, most

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """One piece a number, word or sign."""
        return [self._generation(query, control) for query in queries]

    def _generation(self, query: Query, control: Control) -> Generation:
        control.check()
        self.queries.append(query)
        window = self._watched.window(query.pictures[0])
        width, height = self._seen if self.profile.box_frame == "seen" else (1000, 1000)
        objects = []
        for points, label in sorted(self._labels, key=lambda item: item[1]):
            shown = self._show(points, window) if label in query.classes or label == query.label else None
            if shown is not None:
                scaled = [
                    ((x - window.col) * width / window.width, (y - window.row) * height / window.height)
                    for x, y in shown
                ]
                objects.append((self._form(scaled, query.shape), label))
        text, cut = self._text(objects)
        pieces = tuple(Piece(part, 0.9 if part.strip().isdigit() else 1.0) for part in re.findall(r"\d+|\D+", text))
        return Generation(text, pieces, f"find the {', '.join(query.classes)}", sizes=((width, height),), cut=cut)

    def _form(self, points: Points, shape: str) -> Points:
        xs, ys = [x for x, _ in points], [y for _, y in points]
        if shape == "box" or self.profile.box_form == "json":
            return [(min(xs), min(ys)), (max(xs), max(ys))]
        return list(detection_order(hull(points) or points))

    def _text(self, objects: Sequence[tuple[Points, str]]) -> tuple[str, bool]:
        cut = len(objects) > self._most
        if self.profile.box_form == "json":
            rows = [
                f'\t{{"bbox_2d": {[int(value) for point in points for value in point]}, "label": "{label}"}}'
                for points, label in objects[: self._most]
            ]
            return "```json\n[\n" + ",\n".join(rows) + (",\n\t{" if cut else "\n]\n```"), cut
        text = lines.encode(objects[: self._most])
        return (text + lines.encode(objects[self._most :])[:9] if cut else text), cut
