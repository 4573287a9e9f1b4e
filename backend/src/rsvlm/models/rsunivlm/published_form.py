"""Which form the published model's answer to a prompt must have, and what is guessed of it beforehand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...decoding.automaton import Grammar
from ...decoding.boxes import BoxGrammar
from ...decoding.cells import Encode
from ...decoding.free import AnyText, UntilLoop
from ...decoding.greedy import Draft
from ...decoding.masks import MaskGrammar, no_rivals
from ...decoding.row_copy import RowCopy
from ...decoding.words import ChoiceGrammar
from ..phrases import Candidate, candidates
from .published_profile import PUBLISHED_PROFILE
from .published_prompts import FORMED, MASKED, WORDINGS, keyword, own_words

BACKGROUND = "others"
BLANKS = ("", " ")
"""What may follow the newline between the rows of a mask: which the weights write is not known."""

JOINTS = ("", " ", "\n", ", ")
"""What may stand between two boxes, which is not known either."""

MOST_BOXES = 64


def answer_form(
    task: str, prompt: str, encode: Encode, end: int, classes: Sequence[str] = ()
) -> tuple[Grammar, Draft | None] | None:
    """The grammar of the answer and a draft for it; None for words, and for masks of a prompt that names nothing.

    `prompt` is what the person typed, `encode` and `end` are the tokenizer's. To classify, the answer is one of
    `classes` where there are any.
    """
    if task == "classify" and classes:
        return ChoiceGrammar(encode, end, classes), None
    if task in MASKED:
        mask = _mask_grammar(prompt, encode, end)
        return None if mask is None else (mask, RowCopy(mask))
    if task in FORMED:
        return BoxGrammar(encode, end, PUBLISHED_PROFILE.box_scale, MOST_BOXES, joints=JOINTS), None
    return None


def free_form(task: str, ends: Collection[int], room: int) -> Grammar:
    """Any text of at most `room` tokens, and of the task's cap. Words end where they begin to loop; masks and boxes
    repeat themselves with good reason."""
    longest = min(WORDINGS[task].longest, room)
    return AnyText(ends, longest) if task in FORMED else UntilLoop(ends, longest)


def mask_labels(prompt: str) -> tuple[Candidate, ...]:
    """The labels that a mask may have beside the background: the keyword that a prompt is, else what it names."""
    named = keyword(prompt)
    if named is not None and named != BACKGROUND:
        return (Candidate(named, 0, len(named.split())),)
    return tuple(one for one in candidates(own_words(prompt)) if one.text != BACKGROUND)


def _mask_grammar(prompt: str, encode: Encode, end: int) -> MaskGrammar | None:
    found = {one.text: one for one in mask_labels(prompt)}
    if not found:
        return None

    def rivals(label: str, other: str) -> bool:
        return label in found and other in found and found[label].rivals(found[other])

    cells = PUBLISHED_PROFILE.cells
    check = rivals if len(found) > 1 else no_rivals
    return MaskGrammar(encode, end, (BACKGROUND, *found), cells, cells, BLANKS, check)
