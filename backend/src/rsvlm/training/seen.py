"""What the trained sight says of every cached view, computed once: all that the text stage reads of a picture.

A row of `seen.f16` is the tower's stride-16 and stride-32 maps, then the neck's cover logits, box logits and box sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from .cache import Cache
from .records import BOX_CLASSES, COVER_CLASSES
from .sight import Sight
from .sight_stage import look
from .views import CELLS

SHAPES = (
    (CELLS, CELLS, 112), (CELLS // 2, CELLS // 2, 320), (len(COVER_CLASSES), CELLS, CELLS),
    (len(BOX_CLASSES), CELLS, CELLS), (4, CELLS, CELLS),
)
SIZES = tuple(int(np.prod(shape)) for shape in SHAPES)
FILE = "seen.f16"
PARTIAL = f"{FILE}.part"
BATCH = 32

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class SeenMaps:
    """The dense heads' maps of one view: `cover` and `box_logits` (classes, 24, 24), `box_sides` (4, 24, 24)."""

    cover: Floats
    box_logits: Floats
    box_sides: Floats


class SeenViews:
    """What was seen of the views of a cache, by their numbers."""

    def __init__(self, rows: npt.NDArray[np.float16]) -> None:
        self._rows = rows.reshape(-1, sum(SIZES))

    def tower(self, views: npt.NDArray[np.int64]) -> tuple[Tensor, Tensor]:
        """Stride 16 and stride 32 of some views in bfloat16, channels last."""
        ends = np.cumsum(SIZES[:2])
        flat = torch.from_numpy(np.ascontiguousarray(self._rows[views][:, : ends[-1]])).to(torch.bfloat16)
        return flat[:, : ends[0]].reshape(-1, *SHAPES[0]), flat[:, ends[0] :].reshape(-1, *SHAPES[1])

    def maps(self, views: npt.NDArray[np.int64]) -> list[SeenMaps]:
        """What the dense heads said of some views."""
        start = sum(SIZES[:2])
        found = []
        for view in views:
            parts = np.split(np.asarray(self._rows[view, start:], np.float32), np.cumsum(SIZES[2:-1]))
            found.append(SeenMaps(*(part.reshape(shape) for part, shape in zip(parts, SHAPES[2:]))))
        return found


def start_seen(folder: Path, views: int) -> None:
    """Makes room for what will be seen of so many views."""
    with (folder / PARTIAL).open("wb") as file:
        file.truncate(views * sum(SIZES) * 2)


def build_seen(sight: Sight, cache: Cache, folder: Path, rank: int, processes: int) -> None:
    """Looks at this process's share of the views and writes what it saw into the room that was made."""
    rows = np.memmap(folder / PARTIAL, np.float16, "r+").reshape(-1, sum(SIZES))
    for start in range(rank * BATCH, len(cache), processes * BATCH):
        views = np.arange(start, min(start + BATCH, len(cache)))
        seen = look(sight, cache, views)
        parts = (seen.s16, seen.s32, seen.maps.cover, seen.maps.box_logits, seen.maps.box_sides)
        rows[views] = torch.cat([part.float().reshape(len(views), -1) for part in parts], 1).to(torch.float16).numpy()


def finish_seen(folder: Path) -> None:
    """All views were looked at: the file gets its name."""
    (folder / PARTIAL).replace(folder / FILE)


def load_seen(folder: Path) -> SeenViews:
    """What was seen of a cache's views, memory-mapped."""
    return SeenViews(np.memmap(folder / FILE, np.float16, "r"))
