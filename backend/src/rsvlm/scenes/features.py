"""Features of a whole scene as columns of a table, made of masks, boxes or objects of its tiles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from math import isnan

import numpy as np
from shapely.geometry import shape

from ..features.boxes import PlacedBox
from ..features.place import place_box, place_outline, place_polygon
from ..features.quads import Quad, cut_to
from ..findings.boxes import BOX_METHOD
from ..findings.confidence import calibrated_method, calibrated_shares
from ..findings.detections import METHOD as QUAD_METHOD
from ..findings.masks import MASK_METHOD
from ..imagery.scene import Scene
from ..imagery.tiles import Lattice
from ..models.labels import Asked
from .finishing import finish_of
from .found import TileFound
from .ground import Ground
from .looking import MASKED, whole_tile
from .merging import MaskMerger, Merged
from .objects import box_merger, quad_merger
from .rows import FeatureRows, Merger
from .shaping import Shaping


def features_of(
    task: str,
    questions: Sequence[Asked],
    threshold: float,
    shaping: Shaping,
    scene: Scene,
    lattice: Lattice,
    temperature: float | None = None,
) -> Merger:
    """What makes the features of a task; boxes or objects are known by what tiles bring, and stay as they are.

    Confidences are told at `temperature`."""
    merger = _Masks(questions, threshold, shaping, scene, lattice) if task in MASKED else _Objects(scene, lattice)
    return merger if temperature is None else _Calibrated(merger, temperature)


class _Calibrated:
    def __init__(self, merger: Merger, temperature: float) -> None:
        self._merger, self._temperature = merger, temperature

    def add(self, row: int, found: Mapping[int, TileFound]) -> Iterator[FeatureRows]:
        return map(self._told, self._merger.add(row, found))

    def close(self) -> Iterator[FeatureRows]:
        return map(self._told, self._merger.close())

    def notes(self) -> list[str]:
        return self._merger.notes()

    def _told(self, rows: FeatureRows) -> FeatureRows:
        return replace(
            rows,
            confidences=calibrated_shares(rows.confidences, self._temperature),
            method=calibrated_method(rows.method, self._temperature),
        )


class _Masks:
    def __init__(
        self, questions: Sequence[Asked], threshold: float, shaping: Shaping, scene: Scene, lattice: Lattice
    ) -> None:
        self._merger = MaskMerger(lattice, {asked.words: asked.label for asked in questions}, threshold, shaping)
        self._finish = finish_of(shaping, self._merger.corners)
        self._lattice, self._ground = lattice, Ground(scene.grid)
        before, after = scene.dates if len(scene.dates) == 2 else (None, None)
        self._dates = before, after

    def add(self, row: int, found: Mapping[int, TileFound]) -> Iterator[FeatureRows]:
        return self._finished(self._merger.add(row, found))

    def close(self) -> Iterator[FeatureRows]:
        return self._finished(self._merger.close())

    def notes(self) -> list[str]:
        left_out = ", ".join(self._merger.left_out)
        return [f"The model named too many labels; left out: {left_out}."] if left_out else []

    def _finished(self, found: Iterable[Merged]) -> Iterator[FeatureRows]:
        for merged in found:
            yield from map(self._placed, self._finish.add(merged))
        yield from map(self._placed, self._finish.settled(self._merger.open_parts()))

    def _placed(self, merged: Merged) -> FeatureRows:
        pieces = merged.pieces
        shapes = self._ground.place(pieces.polygons, self._lattice)
        return FeatureRows(
            shapes=shapes,
            measures=self._ground.measures(shapes),
            labels=[merged.label] * len(pieces),
            confidences=[None if isnan(share) else share for share in pieces.probabilities.round(4).tolist()],
            method=MASK_METHOD,
            tiles=merged.tiles.tolist(),
            qualities=merged.qualities.tolist(),
            notes=[""] * len(pieces),
            raws=[""] * len(pieces),
            dates=self._dates,
            change=merged.change,
        )


class _Objects:
    def __init__(self, scene: Scene, lattice: Lattice) -> None:
        self._boxes, self._quads = box_merger(lattice), quad_merger(lattice)
        self._grid, self._whole, self._ground = scene.grid, scene.whole, Ground(scene.grid)
        self._tiles = len(lattice)

    def add(self, row: int, found: Mapping[int, TileFound]) -> Iterator[FeatureRows]:
        tiles = found.values()
        yield self._of_boxes(self._boxes.add(row, list(chain.from_iterable(tile.boxes for tile in tiles))))
        yield self._of_quads(self._quads.add(row, list(chain.from_iterable(tile.quads for tile in tiles))))

    def close(self) -> Iterator[FeatureRows]:
        yield self._of_boxes(self._boxes.close())
        yield self._of_quads(self._quads.close())

    def notes(self) -> list[str]:
        return []

    def _of_boxes(self, boxes: Sequence[PlacedBox]) -> FeatureRows:
        placed = [place_box(box.left, box.top, box.right, box.bottom, self._grid) for box in boxes]
        return self._rows(boxes, placed, BOX_METHOD, [""] * len(boxes))

    def _of_quads(self, quads: Sequence[Quad]) -> FeatureRows:
        inside = [(quad, cut_to(quad.corners, self._whole)) for quad in quads]
        kept = [(quad, points) for quad, points in inside if quad.outline is not None or points]
        placed = [
            place_polygon(points, self._grid) if quad.outline is None else place_outline(quad.outline, self._grid)
            for quad, points in kept
        ]
        chosen = [quad for quad, _ in kept]
        return self._rows(chosen, placed, QUAD_METHOD, [quad.note for quad in chosen])

    def _rows(
        self,
        found: Sequence[PlacedBox] | Sequence[Quad],
        placed: Sequence[dict[str, object]],
        method: str,
        notes: Sequence[str],
    ) -> FeatureRows:
        shapes = np.empty(len(placed), dtype=object)
        shapes[:] = [shape(one) for one in placed]
        return FeatureRows(
            shapes=shapes,
            measures=self._ground.measures(shapes) if len(shapes) else None,
            labels=[one.label for one in found],
            confidences=[None if one.confidence is None else round(one.confidence, 4) for one in found],
            method=method,
            tiles=[whole_tile(one.tile, self._tiles) for one in found],
            qualities=[one.quality for one in found],
            notes=notes,
            raws=[one.raw for one in found],
        )
