"""A class or an answer for each region in words: the model sees what lies in and around it, and is asked."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from math import prod

from ..answers import words
from ..answers.masks import EXACT
from ..errors import RefusedAnswer
from ..findings.words import in_words
from ..imagery.overview import read_view
from ..imagery.scene import Picture, Scene
from ..models.base import Control, Generation, Model, Query
from ..schema import Options, TextAnswer
from .labeller import NO_DATA, UNANSWERED, UNREADABLE, Notes, empty
from .placed import MARGIN, Placed

SIDE = 1024
"""Longest side in pixels of what a model is shown of a region; it makes it smaller itself where it wants to."""

AMONG_METHOD = "probability of the class among the classes given, as the model wrote it"
ALONE_METHOD = "product of the probabilities of its tokens, not weighed against the other classes"

WHY = "The thing in the middle of the image was labelled '{label}'. Answer in one short sentence: what shows that?"

Pictures = tuple[Picture, ...]


class WordsLabeller(Notes, ABC):
    """A `Labeller` that shows each region by itself, with `margin` of what is around it (as `placed.MARGIN`)."""

    margin = MARGIN

    def __init__(self, scene: Scene, model: Model, control: Control, options: Options) -> None:
        super().__init__()
        self._scene, self._model, self._control, self._options = scene, model, control, options
        self.together = max(1, model.batch)

    def answer(self, regions: Sequence[Placed]) -> list[TextAnswer]:
        shown = [self._shown(region) for region in regions]
        asked = [(region, pictures) for region, pictures in zip(regions, shown) if pictures is not None]
        answers = iter(self._answers([pictures for _, pictures in asked], [region for region, _ in asked]))
        return [
            empty(region, NO_DATA) if pictures is None else next(answers) for region, pictures in zip(regions, shown)
        ]

    def _shown(self, region: Placed) -> Pictures | None:
        """What is shown of a region; None where there is no data."""
        window = region.shown(self._scene.whole, self.margin)
        pictures, valid = read_view(self._scene, window, SIDE)
        if not valid.any():
            return None
        self.looked_at.append(window)
        return pictures

    def _ask(self, queries: Sequence[Query]) -> list[Generation]:
        answers = self._model.generate(queries, self._control, self._options.grammar) if queries else []
        self.keep(answers)
        return answers

    @abstractmethod
    def _answers(self, shown: Sequence[Pictures], regions: Sequence[Placed]) -> list[TextAnswer]:
        """One answer for each of the regions that are shown."""


class QuestionLabeller(WordsLabeller):
    """One and the same question about each region, or another task whose answer is words."""

    def __init__(self, task: str, prompt: str, scene: Scene, model: Model, control: Control, options: Options) -> None:
        super().__init__(scene, model, control, options)
        self._task, self._prompt = task, prompt

    def _answers(self, shown: Sequence[Pictures], regions: Sequence[Placed]) -> list[TextAnswer]:
        context = self._options.context
        answers = self._ask([Query(self._task, "", self._prompt, pictures, context=context) for pictures in shown])
        return [self._read(answer, region) for answer, region in zip(answers, regions)]

    def _read(self, answer: Generation, region: Placed) -> TextAnswer:
        if answer.problem:
            return empty(region, UNANSWERED)
        try:
            return replace(in_words(answer), region=region.id)
        except RefusedAnswer:
            return empty(region, UNREADABLE, answer.text)


class ChoiceLabeller(WordsLabeller):
    """One of some classes for each region, and why in a second answer where that is wished for."""

    def __init__(
        self, classes: tuple[str, ...], scene: Scene, model: Model, control: Control, options: Options
    ) -> None:
        super().__init__(scene, model, control, options)
        self._classes = classes

    def _answers(self, shown: Sequence[Pictures], regions: Sequence[Placed]) -> list[TextAnswer]:
        listed, context = ", ".join(self._classes), self._options.context
        queries = [
            Query("classify", "", listed, pictures, classes=self._classes, context=context) for pictures in shown
        ]
        found = [self._read(answer, region) for answer, region in zip(self._ask(queries), regions)]
        if not self._options.reason or "question" not in self._model.profile.tasks:
            return found
        labelled = [index for index, answer in enumerate(found) if answer.text]
        why = [
            Query("question", "", WHY.format(label=found[index].text), shown[index], context=context)
            for index in labelled
        ]
        for index, answer in zip(labelled, self._ask(why)):
            found[index] = replace(found[index], note=_sentence(answer))
        return found

    def _read(self, answer: Generation, region: Placed) -> TextAnswer:
        if answer.problem:
            return empty(region, UNANSWERED)
        label, quality = class_in(answer.text, self._classes)
        if not label:
            return empty(region, UNREADABLE, answer.text)
        confidence, method = self._confidence(answer, label)
        return TextAnswer(
            text=label,
            prompt="",
            confidence=confidence,
            confidence_method=method,
            raw=answer.text,
            quality=quality,
            region=region.id,
        )

    def _confidence(self, answer: Generation, label: str) -> tuple[float | None, str]:
        """How sure the model is of a class; not known where the text says nothing of its rivals that begin alike."""
        begins_others = any(one != label and one.casefold().startswith(label.casefold()) for one in self._classes)
        if not answer.pieces or begins_others:
            return None, ""
        weighed = any(piece.others for piece in answer.pieces)
        probability = prod(piece.probability for piece in answer.pieces)
        return round(float(probability), 4), AMONG_METHOD if weighed else ALONE_METHOD


def class_in(text: str, classes: Sequence[str]) -> tuple[str, str]:
    """The class that an answer is, with its quality; "" where it is none or several of them."""
    said = text.strip(" .\n\"'").casefold()
    for name in classes:
        if name.casefold().strip(" .") == said:
            return name, EXACT
    inside = [name for name in classes if re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", said)]
    inside = [name for name in inside if not any(name != other and name in other for other in inside)]
    return (inside[0], "repaired: other text") if len(inside) == 1 else ("", UNREADABLE)


def _sentence(answer: Generation) -> str:
    """The words of an answer; "" where there are none."""
    try:
        return "" if answer.problem else words.parse(answer.text).text
    except RefusedAnswer:
        return ""
