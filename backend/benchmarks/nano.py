"""The small model that ships: one mask from pixels to polygons, and how much faster than its own plain decoding.

Nothing is steered: it answers what it sees. Plain decoding is one token a forward, under the same grammar.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from comparison import road
from PIL import Image
from rsvlm.decoding.switches import Switches
from rsvlm.models.base import Control, Generation, Query
from rsvlm.models.registry import CHECKPOINTS
from rsvlm.models.rsunivlm.numpy_nano import NumpyNano, load_nano
from rsvlm.models.rsunivlm.numpy_session import NumpySession
from scene import PICTURE, WINDOW
from table import Measured, Row, Work, median
from wanted import Wanted

LABELS = ("water", "building", "road", "vegetation", "land")
TIMES = 3
WAYS = {
    "one token a forward": Switches(jump=False, drafts=False),
    "jump-forward alone": Switches(jump=True, drafts=False),
    "drafts alone": Switches(jump=False, drafts=True),
    "jump-forward and drafts": Switches(),
}


class Heard:
    """The small model as a `models.base.Model`, with its answers and a count of the forwards that wrote them."""

    def __init__(self, model: NumpyNano) -> None:
        self.info, self.profile, self.batch = model.info, model.profile, model.batch
        self.said: list[Generation] = []
        self.forwards = 0
        self._model, self._session = model, model.session
        model.session = self._counted

    def start(self, switches: Switches) -> None:
        self._model.switches = switches
        self.said, self.forwards = [], 0

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        self.said += self._model.generate(queries, control, grammar)
        return self.said[-len(queries) :]

    def _counted(self, *asked: Any) -> NumpySession:
        session = self._session(*asked)
        feed = session.feed

        def counting(tokens: Sequence[int]) -> None:
            self.forwards += 1
            feed(tokens)

        session.feed = counting
        return session


def measure() -> list[Row]:
    """Five prompts on the sample scene, each on a picture not seen before. Raises RuntimeError where a way of decoding
    changes an answer."""
    with Image.open(PICTURE) as picture:
        whole = np.asarray(picture.convert("RGB"))
    col, row, width, height = WINDOW
    pictures = (np.ascontiguousarray(whole[row : row + height, col : col + width]),)
    model = Heard(load_nano(CHECKPOINTS / "nano"))
    works: list[Work] = []
    texts: set[tuple[str, ...]] = set()
    seconds: list[float] = []
    for name, switches in WAYS.items():
        model.start(switches)
        asked = [Wanted(label, "segment", label, pictures, "") for label in LABELS]
        seconds = [min(road(model, [one])[0] for _ in range(TIMES)) for one in asked]
        tokens = sum(len(answer.pieces) + 1 for answer in model.said) // TIMES
        texts.add(tuple(answer.text for answer in model.said))
        taken = sum(seconds)
        ratio = works[0].seconds / taken if works else 1.0
        works.append(Work("nano", f"five masks, {name}", model.forwards // TIMES, tokens, taken, ratio))
    if len(texts) != 1:
        raise RuntimeError("The answers depend on the way in which they are decoded.")
    return [
        median("nano", "one mask, pixels to polygons", seconds, "s", "≤ 0.5"),
        Measured("nano", "one mask, faster than a token a forward", works[-1].ratio, "×", "sum of five masks"),
        *works,
    ]
