"""Which form the answer to a query must have: the grammar of a conversation's last turn."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ...decoding.automaton import Grammar
from ...decoding.cells import Encode
from ...decoding.free import AnyText, UntilLoop
from ...decoding.greedy import Draft
from ...decoding.objects import JSON_BOXES, LINES, ObjectGrammar
from ...decoding.shape_copy import LONGEST, ShapeCopy
from ...decoding.tool_call import CallGrammar, CallOrWords
from ...decoding.words import ChoiceGrammar
from ..base import Query
from .conversation import choices, class_list, expression, own_words
from .profile import QwenProfile

BOXED = ("detect", "ground")
"""Tasks that are answered with a list of objects."""

MOST_NAMED = 16
"""Objects that one phrase may name; the models were taught to answer with one (reference: rscovlm section 5.2)."""

Size = tuple[int, int]


def form(query: Query, profile: QwenProfile, encode: Encode, end: int, sizes: Sequence[Size]) -> Grammar | None:
    """The grammar of the answer; None for words, which `free_form` bounds.

    `encode` and `end` (the token that ends a turn) are the tokenizer's, `sizes` are (width, height) of the query's
    pictures as the model sees them. Whether an answer was cut is asked of the grammar (`Grammar.cut`).
    """
    if query.task in BOXED:
        return _objects(query, profile, encode, end, sizes[0])
    if query.task == "presence":
        return ChoiceGrammar(encode, end, profile.said)
    if query.task == "classify":
        classes = choices(query)
        return ChoiceGrammar(encode, end, classes) if classes else None
    if query.zoom and profile.zoom is not None:
        call = CallGrammar(encode, end, profile.zoom.tool, _scale(profile, sizes[0]))
        ends = [ids[0] for ids in map(encode, profile.stops) if len(ids) == 1]
        return CallOrWords(call, {end, *ends}, profile.most_tokens(query.task))
    return None


def free_form(query: Query, profile: QwenProfile, ends: Collection[int], room: int) -> Grammar:
    """Any text of at most `room` tokens, and of the task's most. Words end where they begin to loop; lists of objects
    repeat themselves with good reason."""
    longest = min(profile.most_tokens(query.task), room)
    return AnyText(ends, longest) if query.task in BOXED else UntilLoop(ends, longest)


def draft(grammar: Grammar, most: int = LONGEST) -> Draft | None:
    """What guesses how an answer of this form goes on, `most` tokens at a time and never more than pays; None where
    nothing does. One draft serves one answer."""
    longest = min(most, LONGEST)
    return ShapeCopy(grammar, longest) if longest > 0 and isinstance(grammar, ObjectGrammar) else None


def names(query: Query) -> tuple[str, ...]:
    """The names that a list of objects may write: the classes to detect, or the phrase to find, as they were asked."""
    if query.task == "detect":
        return class_list(query.classes or (query.label or query.prompt,))
    return (expression(own_words(query.prompt)),)


def _objects(query: Query, profile: QwenProfile, encode: Encode, end: int, seen: Size) -> ObjectGrammar:
    in_lines = profile.box_form == "lines"
    corners = 8 if in_lines and profile.shape(query.shape) == "oriented" else 4
    at_most = MOST_NAMED if query.task == "ground" else profile.most_tokens(query.task)
    return ObjectGrammar(
        encode,
        end,
        LINES if in_lines else JSON_BOXES,
        corners,
        names(query),
        _scale(profile, seen),
        profile.most_tokens(query.task),
        at_most,
    )


def _scale(profile: QwenProfile, seen: Size) -> Size:
    """(width, height) of the picture on the scale of the answer's coordinates."""
    return seen if profile.box_frame == "seen" else (profile.box_scale, profile.box_scale)
