"""A model that answers by colour alone: what it says about pictures of flat colours is known beforehand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from rsvlm.answers import boxes as box_text
from rsvlm.answers import lines as line_text
from rsvlm.answers import masks as mask_text
from rsvlm.evaluation.metrics import mask_cells
from rsvlm.models.base import Control, Generation, ModelInfo, Picture, Piece, Profile, Query

COLOURS = {"water": (0, 0, 250), "building": (250, 0, 0), "boat": (250, 250, 0)}
LABELS = tuple(COLOURS)


class ColourModel:
    """Outlines and boxes what has the colour of its label; `clumsy` answers are not in the published form."""

    def __init__(self, clumsy: bool = False) -> None:
        self.info = ModelInfo("colour", "test", "Answers by colour", "0" * 64, 0, "float32", "cpu", "none", "numpy")
        self.profile = Profile(
            name="colour", family="test", tasks=("segment", "ground", "change", "caption", "question", "classify"),
            tile=96, whole_up_to=192, cells=24, box_scale=100,
            labels={"segment": LABELS, "ground": LABELS, "change": LABELS}, examples={}, nothing="none.",
        )
        self.batch = 1
        self.clumsy = clumsy
        self.asked: list[str] = []

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        return [self._generation(query, control) for query in queries]

    def _generation(self, query: Query, control: Control) -> Generation:
        control.check()
        self.asked.append(query.prompt)
        text = self._text(query.task, query.label, query.prompt, query.pictures)
        if self.clumsy and query.task in ("segment", "change"):
            text = text.rsplit("\n", 1)[0]
        return Generation(text, (Piece(text, 0.5),), f"<{query.prompt}>")

    def _text(self, task: str, label: str, prompt: str, pictures: Sequence[Picture]) -> str:
        if task == "segment":
            return mask_text.encode(mask_cells(seen(pictures[0], label)), [label])
        if task == "change":
            return mask_text.encode(mask_cells(seen(pictures[0], label) != seen(pictures[1], label)), [label])
        if task == "ground":
            rows, cols = np.nonzero(seen(pictures[0], label))
            if not len(rows):
                return self.profile.nothing
            height, width = pictures[0].shape[:2]
            numbers = cols.min() / width, rows.min() / height, (cols.max() + 1) / width, (rows.max() + 1) / height
            return box_text.encode([tuple(round(100 * number) for number in numbers)])
        if task == "question":
            return "yes" if seen(pictures[0], "water").any() else "no"
        shown = [name for name in COLOURS if seen(pictures[0], name).any()]
        return (shown or ["nothing"])[0]


class LineModel(ColourModel):
    """Detects what has a class's colour, all of it as one box, in lines of corners as published detectors write them.

    It sees pictures at half their size, and can look closer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.profile = replace(
            self.profile, tasks=("detect", "ground", "question"), box_form="lines", box_frame="seen", labels={},
            nothing=line_text.NOTHING, hops=1,
        )  # fmt: skip
        self.shapes: list[str] = []

    def _generation(self, query: Query, control: Control) -> Generation:
        self.asked.append(query.prompt)
        self.shapes.append(query.shape)
        picture = query.pictures[0]
        classes = query.classes or tuple(name for name in COLOURS if name in query.prompt)
        found = []
        for name in classes:
            rows, cols = np.nonzero(seen(picture, name))
            if len(rows):
                x1, y1, x2, y2 = cols.min() // 2, rows.min() // 2, (cols.max() + 1) // 2, (rows.max() + 1) // 2
                box = [(x1, y1), (x2, y1), (x2, y2), (x1, y2)]
                found.append((box[::2] if query.shape == "box" else box, name))
        text = line_text.encode(found)
        if query.task == "question":
            text = "yes"
        size = (picture.shape[1] // 2, picture.shape[0] // 2)
        return Generation(text, (Piece(text, 0.5),), f"<{query.prompt}>", sizes=(size,))


def seen(picture: Picture, label: str) -> np.ndarray:
    return np.abs(picture.astype(int) - COLOURS[label]).max(axis=2) < 60
