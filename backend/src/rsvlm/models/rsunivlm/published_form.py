"""Which form the published model's answer to a prompt must have, and what is guessed of it beforehand."""

from __future__ import annotations

from ...decoding.automaton import Grammar
from ...decoding.boxes import BoxGrammar
from ...decoding.cells import Encode
from ...decoding.greedy import Draft
from ...decoding.masks import MaskGrammar
from ...decoding.row_copy import RowCopy
from .published_profile import PUBLISHED_PROFILE
from .published_prompts import keyword

BACKGROUND = "others"
MOST_BOXES = 64


def answer_form(task: str, prompt: str, encode: Encode, end: int) -> tuple[Grammar, Draft | None] | None:
    """The grammar of the answer and a draft for it; None for words, and for masks whose label the prompt does not tell.

    `prompt` is what the person typed, `encode` and `end` are the tokenizer's.
    """
    label = keyword(prompt)
    if task in ("segment", "change") and label is not None:
        cells = PUBLISHED_PROFILE.cells
        mask = MaskGrammar(encode, end, (BACKGROUND, label), cells, cells)
        return mask, RowCopy(mask)
    if task == "ground":
        return BoxGrammar(encode, end, PUBLISHED_PROFILE.box_scale, MOST_BOXES), None
    return None
