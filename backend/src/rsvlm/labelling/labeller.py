"""Whoever answers about regions: what all ways of it have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from ..imagery.grid import Window
from ..models.base import Generation
from ..schema import TextAnswer
from .placed import Placed

NO_DATA, UNREADABLE, UNANSWERED = "no data", "unreadable", "unanswered"
"""Qualities of an empty answer: nothing to see there, a text that is no answer, and a model that did not answer."""


class Labeller(Protocol):
    """`together` is how many regions it likes to be asked about at once, `looked_at` the windows of the scene that the
    model was shown so far, `calls` how often it was asked, `problems` what went wrong with single answers."""

    together: int
    looked_at: list[Window]
    model_prompts: dict[str, None]
    calls: int
    problems: list[str]

    def answer(self, regions: Sequence[Placed]) -> list[TextAnswer]:
        """One answer a region, whose `tile` and `prompt` are not set; regions lie in the scene. Raises as models do."""


class Notes:
    """What a labeller keeps of its calls (see `Labeller`)."""

    def __init__(self) -> None:
        self.looked_at: list[Window] = []
        self.model_prompts: dict[str, None] = {}
        self.calls = 0
        self.problems: list[str] = []

    def keep(self, answers: Sequence[Generation]) -> None:
        """Note what the model was asked, and what it did not answer."""
        self.calls += len(answers)
        for answer in answers:
            if answer.problem:
                self.problems.append(answer.problem)
            else:
                self.model_prompts[answer.model_prompt] = None


def empty(region: Placed, quality: str, raw: str = "") -> TextAnswer:
    """No answer, and why."""
    return TextAnswer(text="", prompt="", raw=raw, quality=quality, region=region.id)
