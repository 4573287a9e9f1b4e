"""Cheap answers about a view of a scene, whatever a model can: yes or no with its probability, a mask of probabilities,
or boxes. Numpy and the standard library only."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import numpy as np

from ..answers import boxes, masks
from ..answers.soft import soften
from ..errors import BadInput, RefusedAnswer
from ..imagery.grid import Window
from ..imagery.overview import read_view
from ..imagery.scene import Mask, Scene
from ..models.base import Control, Generation, Model, Picture, Piece, Query
from ..models.labels import Asked
from ..models.phrases import same_thing
from .view import LEAST, MOST, Odds, Presence, View

SIDE = 1024
"""Longest side in pixels of a view that a model is given; it makes it smaller itself where it wants to."""

BEYOND = 0.1
"""Probability that a view has something beside what was found in it: what is small is not seen from afar."""

WORD_ALONE = 0.9
"""How far a yes or a no is trusted where nobody tells how sure the model was of it: taken as such, not measured."""


def presence_for(
    task: str, asked: Sequence[Asked], scene: Scene, model: Model, control: Control, grammar: bool
) -> Presence:
    """The cheapest good answer that a model has for what is searched.

    Yes or no where it was made for it, else a mask (one call tells of many tiles), else boxes, else a question in
    words. Raises BadInput where it has none of them.
    """
    profile = model.profile
    known = profile.labels.get("segment", ())
    if profile.presence:
        return YesOrNo(asked, scene, model, control, grammar)
    if "segment" in profile.tasks and (not known or all(one.label in known for one in asked)):
        return Outlined(asked, scene, model, control, grammar)
    if "ground" in profile.tasks and task in ("ground", "detect"):
        return Boxed(asked, scene, model, control, grammar)
    if "question" in profile.tasks:
        return Questioned(asked, scene, model, control, grammar)
    raise BadInput(f"The model {profile.name} cannot tell whether something is there; search without a budget.")


class ModelPresence(ABC):
    """What all have in common: a view is read thinned and asked about (a `Presence`)."""

    def __init__(self, asked: Sequence[Asked], scene: Scene, model: Model, control: Control, grammar: bool) -> None:
        self._asked, self._scene, self._model = tuple(asked), scene, model
        self._control, self._grammar = control, grammar
        self._seen = 0
        self.calls = len(self._questions((np.zeros((1, 1, 3), np.uint8),)))

    def look(self, windows: Sequence[Window]) -> list[View]:
        """Looks at windows of the scene; those without data are not asked about."""
        read = [read_view(self._scene, window, SIDE) for window in windows]
        queries = [query for pictures, valid in read if valid.any() for query in self._questions(pictures)]
        answers = iter(self._model.generate(queries, self._control, self._grammar) if queries else ())
        return [
            self._view(window, pictures[0], valid, [next(answers) for _ in range(self.calls * bool(valid.any()))])
            for window, (pictures, valid) in zip(windows, read)
        ]

    def tile_scale(self, side: int) -> float:
        """Tiles are shown like views, and no larger than they are."""
        return max(1.0, side / self._seen) if self._seen else 1.0

    def _view(self, window: Window, picture: Picture, valid: Mask, answers: Sequence[Generation]) -> View:
        longest = max(window.width, window.height)
        if not answers:
            return View(window, np.zeros((1, 1)), longest / max(picture.shape), 0)
        sizes = answers[0].sizes
        self._seen = max(self._seen, max(sizes[0]) if sizes else 0)
        scale = longest / (max(sizes[0]) if sizes else max(picture.shape))
        try:
            odds = self._odds(answers)
        except RefusedAnswer:
            return View(window, None, scale, len(answers))
        has_data = _any(valid, *odds.shape)
        return View(window, np.where(has_data, np.clip(odds, LEAST, MOST), 0.0), scale, len(answers))

    @abstractmethod
    def _questions(self, pictures: tuple[Picture, ...]) -> list[Query]:
        """What is asked about one view, always the same number."""

    @abstractmethod
    def _odds(self, answers: Sequence[Generation]) -> Odds:
        """What the answers to the questions say of even parts of the view. Raises RefusedAnswer."""


class YesOrNo(ModelPresence):
    """The task `presence`, once for all that is searched."""

    def _questions(self, pictures: tuple[Picture, ...]) -> list[Query]:
        names = _either(self._asked)
        return [Query("presence", names, names, pictures)]

    def _odds(self, answers: Sequence[Generation]) -> Odds:
        return np.array([[_yes(answers[0])]])


class Questioned(YesOrNo):
    """The same as a question in words, for models without that task."""

    def _questions(self, pictures: tuple[Picture, ...]) -> list[Query]:
        question = f"Is there a {_either(self._asked)} in the image? Answer yes or no."
        return [Query("question", "", question, pictures)]


class Outlined(ModelPresence):
    """A mask of the view: its cells' probabilities tell of many tiles in one call a label."""

    def _questions(self, pictures: tuple[Picture, ...]) -> list[Query]:
        return [Query("segment", one.label, one.words, pictures) for one in self._asked]

    def _odds(self, answers: Sequence[Generation]) -> Odds:
        cells = self._model.profile.cells
        absent = np.ones((cells, cells))
        for one, answer in zip(self._asked, answers):
            soft = soften(masks.parse(answer.text, cells, cells), answer.pieces, [one.label] if one.label else [])
            meant = [odds for label, odds in soft.items() if same_thing(label, one.label)]
            for odds in meant:
                absent *= 1 - odds
        return 1 - absent


class Boxed(ModelPresence):
    """Boxes in the view: what is found from afar is there, and elsewhere there may be something smaller."""

    def _questions(self, pictures: tuple[Picture, ...]) -> list[Query]:
        return [Query("ground", one.label, one.words, pictures) for one in self._asked]

    def _odds(self, answers: Sequence[Generation]) -> Odds:
        profile = self._model.profile
        cells = profile.cells
        odds = np.zeros((cells, cells))
        for answer in answers:
            found = boxes.parse(answer.text, profile.box_scale, profile.nothing)
            # The first piece begins a box or says that there is nothing.
            first = answer.pieces[0].probability if answer.pieces else 0.5
            there = first if found else 1 - first
            elsewhere = 1 - (1 - (BEYOND if found else there)) ** (1 / odds.size)
            odds = 1 - (1 - odds) * (1 - elsewhere)
            for box in found:
                left, right = (int(np.clip(x * cells / profile.box_scale, 0, cells - 1)) for x in (box.x1, box.x2))
                top, bottom = (int(np.clip(y * cells / profile.box_scale, 0, cells - 1)) for y in (box.y1, box.y2))
                part = odds[top : bottom + 1, left : right + 1]
                part[:] = np.maximum(part, there)
        return odds


def _either(asked: Sequence[Asked]) -> str:
    return " or ".join(dict.fromkeys(name for one in asked for name in one.classes or (one.label or one.words,)))


def _yes(answer: Generation) -> float:
    """The probability of yes. Raises RefusedAnswer where the answer is neither yes nor no."""
    said = answer.text.strip(" .\n").lower()
    word = next((word for word in ("yes", "no") if said.startswith(word)), None)
    if word is None:
        raise RefusedAnswer("The model says neither yes nor no.", answer.text)
    probability, begun = 1.0 if answer.pieces else WORD_ALONE, ""
    for piece in answer.pieces:
        probability *= _leading_to(word, begun, piece)
        begun = (begun + piece.text).strip().lower()
        if begun.startswith(word):
            break
    return probability if word == "yes" else 1 - probability


def _leading_to(word: str, begun: str, piece: Piece) -> float:
    """The probability that a text goes on to `word`, however it is spelled, after `begun`."""
    share = 0.0
    for text, odds in piece.others or ((piece.text, piece.probability),):
        longer = (begun + text).strip().lower()
        if word.startswith(longer) or longer.startswith(word):
            share += odds
    return float(np.clip(share, 0.0, 1.0))


def _any(valid: Mask, rows: int, cols: int) -> Mask:
    """Whether any pixel has data in each of `rows` x `cols` even parts of `valid`; each part has a pixel at least."""
    found = np.zeros((rows, cols), dtype=bool)
    height, width = valid.shape
    for row in range(rows):
        strip = valid[row * height // rows : max((row + 1) * height // rows, row * height // rows + 1)]
        for col in range(cols):
            first = col * width // cols
            found[row, col] = strip[:, first : max((col + 1) * width // cols, first + 1)].any()
    return found
