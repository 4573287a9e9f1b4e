"""Every word the small model is taught, so that each is one token."""

from __future__ import annotations

from collections.abc import Iterator

from ..answers.masks import BACKGROUND
from . import prompts
from .records import BOX_CLASSES, COVER_CLASSES
from .serve import expressions


def wordings(scenes: list[str], questions: dict[str, list[tuple[str, str, str]]]) -> Iterator[str]:
    """Texts whose words make the vocabulary: labels, prompts, scenes, questions and their answers."""
    yield " ".join((*COVER_CLASSES, *BOX_CLASSES, *prompts.PLURALS.values(), *prompts.ONES.values(), BACKGROUND))
    for template in (*prompts.GROUND_ONE, *prompts.GROUND_ALL, *prompts.GROUND_PHRASE):
        yield template.replace("{", " ").replace("}", " ")
    for template in (prompts.SEGMENT, prompts.CHANGE, prompts.CAPTION, prompts.CLASSIFY, prompts.NOTHING):
        yield template
    yield expressions.WORDS
    yield from (f"{scene} scene" for scene in scenes)
    for listed in questions.values():
        for _, question, answer in listed:
            yield f"{question} {answer}"
