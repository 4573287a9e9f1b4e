"""Words about the scene as a whole."""

from __future__ import annotations

from dataclasses import replace

from ..answers import words
from ..answers.masks import EXACT
from ..imagery.scene import Mask, Scene
from ..imagery.tiles import Plan, Tile
from ..models.base import Generation, Profile
from ..models.labels import Asked
from ..schema import TextAnswer
from .base import Findings, Found
from .spelling import Spelling

WORDS_METHOD = "geometric mean of the probabilities of its tokens"


class WordsFindings(Findings):
    """Answers in words about the scene as a whole."""

    def __init__(self, scene: Scene, plan: Plan, profile: Profile) -> None:
        super().__init__(scene, plan, profile)
        self._texts: list[TextAnswer] = []

    def _add(self, tile: Tile, asked: Asked, generation: Generation, valid: Mask) -> Found:
        text = replace(in_words(generation), prompt=asked.words, tile=tile.index)
        self._texts.append(text)
        return [], [text]

    def together(self) -> Found:
        return [], self._texts


def in_words(generation: Generation) -> TextAnswer:
    """An answer in words with its confidence; prompt and place are the caller's.

    Raises RefusedAnswer where the text is empty.
    """
    answer = words.parse(generation.text)
    confidence = None
    if generation.pieces:
        product = Spelling(generation.pieces).probability(0, len(generation.text))
        confidence = round(product ** (1 / len(generation.pieces)), 4)
    return TextAnswer(
        text=answer.text,
        prompt="",
        confidence=confidence,
        confidence_method="" if confidence is None else WORDS_METHOD,
        raw=generation.text,
        quality=answer.quality if generation.quality == EXACT else generation.quality,
    )
