"""A model that is told what to answer, and scenes from arrays: for tests of what lies around models."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Callable

import numpy as np
from rsvlm.answers import boxes, masks
from rsvlm.imagery.grid import Grid, Window
from rsvlm.imagery.scene import Scene
from rsvlm.models.base import Control, Generation, ModelInfo, Picture, Piece, Profile, Query

PROFILE = Profile(
    name="fake",
    family="fake",
    tasks=("segment", "ground", "change", "caption"),
    tile=48,
    whole_up_to=60,
    cells=24,
    box_scale=100,
    labels={"segment": ("water", "road"), "change": ("building",), "ground": ("boat",)},
    examples={"segment": ("water",)},
    nothing="none.",
)
MAP = (0.5, 0.0, 600000.0, 0.0, -0.5, 4000000.0)
UTM = "EPSG:32617"


class FakeModel:
    """Looks at the pictures with `answer` (task, label, pictures -> text) and gives each token `probability`."""

    info = ModelInfo("fake", "fake", "Fake", "0" * 64, 0, "float32", "cpu", "none", "numpy")

    def __init__(
        self,
        answer: Callable[[str, str, Sequence[Picture]], str],
        probability: float = 0.9,
        profile: Profile = PROFILE,
        batch: int = 1,
    ) -> None:
        self.batch = batch
        self.profile = profile
        self.calls: list[tuple[str, str]] = []
        self._answer, self._probability = answer, probability

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """One piece a word, number or sign."""
        return [self._generation(query, control) for query in queries]

    def _generation(self, query: Query, control: Control) -> Generation:
        control.check()
        self.calls.append((query.label, query.prompt))
        text = self._answer(query.task, query.label, query.pictures)
        pieces = tuple(Piece(part, self._probability) for part in re.findall(r"\s*\w+|\s*\W", text))
        return Generation("".join(p.text for p in pieces), pieces, f"[{query.task}] {query.label or query.prompt}")


def blue_cells(task: str, label: str, pictures: Sequence[Picture]) -> str:
    """Outlines what is blue: a cell where most of its pixels have blue above 128."""
    return masks.encode(_cells(pictures[0]), [label])


def blue_on_one_date(task: str, label: str, pictures: Sequence[Picture]) -> str:
    """Outlines what is blue on exactly one of two dates."""
    return masks.encode(_cells(pictures[0]) ^ _cells(pictures[1]), [label])


def blue_boxes(task: str, label: str, pictures: Sequence[Picture]) -> str:
    """One box around all that is blue, "none." where nothing is."""
    rows, cols = np.nonzero(pictures[0][:, :, 2] > 128)
    if not len(rows):
        return "none."
    height, width = pictures[0].shape[:2]
    left, right = int(cols.min() * 100 / width), int((cols.max() + 1) * 100 / width)
    top, bottom = int(rows.min() * 100 / height), int((rows.max() + 1) * 100 / height)
    return boxes.encode([(left, top, right, bottom)])


def _cells(picture: Picture) -> np.ndarray:
    height, width = picture.shape[:2]
    rows = [round(i * height / 24) for i in range(25)]
    cols = [round(i * width / 24) for i in range(25)]
    blue = picture[:, :, 2] > 128
    cells = np.zeros((24, 24), bool)
    for i in range(24):
        for j in range(24):
            part = blue[rows[i] : rows[i + 1], cols[j] : cols[j + 1]]
            cells[i, j] = part.size > 0 and part.mean() >= 0.5
    return cells


def blue_picture(blue: np.ndarray) -> Picture:
    """Black, and blue where `blue` (height, width) is True."""
    picture = np.zeros((*blue.shape, 3), np.uint8)
    picture[:, :, 2] = np.where(blue, 255, 0)
    return picture


def scene_of(*pictures: Picture, valid: np.ndarray | None = None, dates: tuple[str | None, ...] | None = None) -> Scene:
    """A scene at MAP in UTM, half a metre a pixel."""
    height, width = pictures[0].shape[:2]
    has_data = np.ones((height, width), bool) if valid is None else valid

    def read(window: Window) -> tuple[tuple[Picture, ...], np.ndarray]:
        assert window.col >= 0 and window.row >= 0 and window.col_end <= width and window.row_end <= height
        part = (slice(window.row, window.row_end), slice(window.col, window.col_end))
        return tuple(picture[part] for picture in pictures), has_data[part]

    return Scene(
        Grid(UTM, MAP, width, height), dates or (None,) * len(pictures), ({"kind": "test"},) * len(pictures), read
    )


class Free:
    """A control that never stops."""

    def check(self) -> None:
        """Goes on."""
