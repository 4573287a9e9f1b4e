"""Guesses of how a list of objects goes on change how fast an answer comes and nothing else."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers.corners import turned_corners
from rsvlm.answers.lines import encode
from rsvlm.decoding.automaton import Allowed
from rsvlm.decoding.greedy import Choice, Written, write
from rsvlm.decoding.objects import JSON_BOXES, LINES, ListForm, ObjectGrammar
from rsvlm.decoding.shape_copy import ShapeCopy

END = 0x110000
CLASSES = ("large vehicle", "small vehicle")
FORMS = pytest.mark.parametrize(("form", "corners"), [(LINES, 8), (LINES, 4), (JSON_BOXES, 4)])


def _characters(text: str) -> list[int]:
    return [ord(sign) for sign in text]


def _grammar(form: ListForm, corners: int, longest: int = 3000) -> ObjectGrammar:
    return ObjectGrammar(_characters, END, form, corners, CLASSES, (504, 504), longest)


class Whim:
    """A session whose choice depends on all that was read before, and on nothing else."""

    def __init__(self, seed: int) -> None:
        self.seed, self.read = seed, [0]

    def feed(self, tokens: Sequence[int]) -> None:
        self.read += tokens
        self.last = len(tokens)

    def forget(self, count: int) -> None:
        if count:
            del self.read[-count:]
            self.last -= count

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        assert allowed
        return Choice(random.Random(f"{self.seed}{list(written)}").choice(allowed), 0.5)


class Knowing:
    """A session that writes what it was told to."""

    def __init__(self, tokens: Sequence[int]) -> None:
        self.tokens = tokens

    def feed(self, tokens: Sequence[int]) -> None:
        """Nothing has to be read."""

    def forget(self, count: int) -> None:
        """Nothing was read."""

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        return Choice(self.tokens[len(written)], 0.5)


@FORMS
@given(seed=st.integers(0, 1000))
@settings(max_examples=20)
def test_the_answer_is_that_without_drafts(form: ListForm, corners: int, seed: int) -> None:
    grammar = _grammar(form, corners, 400)
    plain = write(Whim(seed), grammar)
    drafted = write(Whim(seed), grammar, draft=ShapeCopy(grammar))
    assert drafted.tokens == plain.tokens
    assert drafted.forwards <= plain.forwards


@FORMS
@given(seed=st.integers(0, 1000))
@settings(max_examples=10)
def test_every_guess_is_allowed(form: ListForm, corners: int, seed: int) -> None:
    grammar = _grammar(form, corners, 400)
    state, choose = grammar.start, random.Random(seed)
    while allowed := grammar.allowed(state):
        after = state
        for token in ShapeCopy(grammar, 30).propose(state):
            assert token != END
            after = grammar.advance(after, token)
        state = grammar.advance(state, choose.choice(allowed))


def _parked(count: int) -> list[tuple[tuple[tuple[float, float], ...], str]]:
    """Vehicles side by side, turned a little."""
    draw = random.Random(1)
    return [
        (turned_corners(60 + at * 17 + draw.random() * 3, 200 + at * 2, 14, 40, 12 + draw.random()), "small vehicle")
        for at in range(count)
    ]


def _written(text: str, drafts: bool) -> Written:
    grammar = _grammar(LINES, 8)
    return write(Knowing([*_characters(text), END]), grammar, draft=ShapeCopy(grammar) if drafts else None)


def test_objects_side_by_side_take_less_than_half_the_forwards() -> None:
    text = encode(_parked(20))
    plain, drafted = _written(text, False), _written(text, True)
    assert drafted.tokens == plain.tokens == [*_characters(text), END]
    assert drafted.forwards < plain.forwards / 2


def test_the_fourth_corner_follows_from_the_others() -> None:
    grammar = _grammar(LINES, 8)
    state = grammar.start
    for token in _characters("100,100,150,110,145,140"):
        state = grammar.advance(state, token)
    assert "".join(map(chr, ShapeCopy(grammar, 8).propose(state))) == ",95,130 "
