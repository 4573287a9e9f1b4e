"""Fast ways of writing an answer change nothing but the number of forwards."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import masks
from rsvlm.decoding.automaton import Allowed, Grammar
from rsvlm.decoding.boxes import BoxGrammar
from rsvlm.decoding.free import AnyText
from rsvlm.decoding.greedy import Choice, Writer, write, write_together
from rsvlm.decoding.masks import MaskGrammar
from rsvlm.decoding.row_copy import RowCopy
from rsvlm.decoding.words import ChoiceGrammar
from rsvlm.errors import Stopped

END = 0


def by_character(text: str) -> list[int]:
    return [ord(char) for char in text]


def by_word(text: str) -> list[int]:
    """Words with their blank are one token, digits and signs one each, as byte-pair vocabularies have it."""
    pieces = re.findall(r" ?[a-z]+|.|\n", text)
    return [ord(p) if len(p) == 1 else 1000 + sum(31**i * ord(c) for i, c in enumerate(p)) % 1_000_003 for p in pieces]


class ChanceSession:
    """A model whose scores depend on every token before, by chance; `wanted` tokens score higher where they fit."""

    def __init__(self, seed: int, wanted: Sequence[int] = (), pull: float = 0.0) -> None:
        self.seed, self.wanted, self.pull = seed, list(wanted), pull
        self.tokens: list[int] = []
        self.fed = 1

    def feed(self, tokens: Sequence[int]) -> None:
        assert tokens, "a forward without tokens is a waste"
        self.tokens += tokens
        self.fed = len(tokens)

    def forget(self, count: int) -> None:
        assert 0 <= count < self.fed
        del self.tokens[len(self.tokens) - count :]
        self.fed -= count

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        before = self.tokens[: max(len(self.tokens) - self.fed, 0) + row + 1] if self.tokens else []
        assert before == list(written), "the scores asked for are those after everything written"
        candidates = allowed if allowed is not None else tuple(range(40))
        random = np.random.default_rng([self.seed, len(before), *before[-6:]])
        scores = random.standard_normal(len(candidates))
        if self.wanted[: len(before)] == before and len(before) < len(self.wanted):
            scores += self.pull * (np.asarray(candidates) == self.wanted[len(before)])
        odds = np.exp(scores - scores.max())
        best = int(scores.argmax())
        return Choice(candidates[best], float(odds[best] / odds.sum()))


def _grammar(name: str, encode: object) -> Grammar:
    assert callable(encode)
    return {
        "mask": lambda: MaskGrammar(encode, END, ("others", "water"), 5, 7),
        "mask of three": lambda: MaskGrammar(encode, END, ("others", "water", "building"), 4, 12),
        "boxes": lambda: BoxGrammar(encode, END, 100, 3, "none"),
        "choice": lambda: ChoiceGrammar(encode, END, ["airport", "airfield", "beach"]),
        "anything": lambda: AnyText((END, 7), 30),
    }[name]()


@pytest.mark.parametrize("encode", [by_character, by_word])
@pytest.mark.parametrize("name", ["mask", "mask of three", "boxes", "choice", "anything"])
@given(seed=st.integers(0, 10_000))
@settings(max_examples=25)
def test_every_way_writes_the_same_answer(name: str, encode: object, seed: int) -> None:
    grammar = _grammar(name, encode)
    plain = write(ChanceSession(seed), grammar, jump=False)
    jumping = write(ChanceSession(seed), grammar)
    assert (jumping.tokens, jumping.probabilities) == (plain.tokens, plain.probabilities)
    assert jumping.forwards <= plain.forwards == len(plain.tokens) - 1
    if isinstance(grammar, MaskGrammar):
        for jump in (True, False):
            copied = write(ChanceSession(seed), grammar, draft=RowCopy(grammar), jump=jump)
            assert (copied.tokens, copied.probabilities) == (plain.tokens, plain.probabilities)
            assert copied.forwards <= plain.forwards


@given(seeds=st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(["mask", "boxes", "choice"])), max_size=5))
@settings(max_examples=25)
def test_answers_written_together_are_those_written_alone(seeds: list[tuple[int, str]]) -> None:
    def writer(seed: int, name: str) -> Writer[ChanceSession]:
        grammar = _grammar(name, by_word)
        return Writer(ChanceSession(seed), grammar, RowCopy(grammar) if isinstance(grammar, MaskGrammar) else None)

    rounds: list[int] = []

    def feed(steps: Sequence[tuple[ChanceSession, tuple[int, ...]]]) -> None:
        rounds.append(len(steps))
        for session, tokens in steps:
            session.feed(tokens)

    together = write_together([writer(*life) for life in seeds], feed)
    alone = [write(ChanceSession(seed), _grammar(name, by_word)) for seed, name in seeds]
    assert [answer.tokens for answer in together] == [answer.tokens for answer in alone]
    assert [answer.probabilities for answer in together] == [answer.probabilities for answer in alone]
    assert len(rounds) == max((answer.forwards for answer in together), default=0)
    assert sum(rounds) == sum(answer.forwards for answer in together)


def _blob(seed: int, cells: int = 24) -> np.ndarray:
    """A mask of a few ellipses."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[:cells, :cells]
    mask = np.zeros((cells, cells), bool)
    for _ in range(3):
        cy, cx, ry, rx = random.uniform((0, 0, 2, 2), (cells, cells, 7, 7))
        mask |= ((y - cy) / ry) ** 2 + ((x - cx) / rx) ** 2 < 1
    return mask


@pytest.mark.parametrize("encode", [by_character, by_word])
@pytest.mark.parametrize("seed", range(8))
def test_a_mask_takes_few_forwards(seed: int, encode: object) -> None:
    assert callable(encode)
    text = masks.encode(_blob(seed), ["water"])
    grammar = MaskGrammar(encode, END, ("others", "water"))
    wanted = [*grammar_tokens(grammar, text), END]
    answer = write(ChanceSession(seed, wanted, pull=50), grammar, draft=RowCopy(grammar))
    assert answer.tokens == wanted
    jumps = write(ChanceSession(seed, wanted, pull=50), grammar).forwards
    assert answer.forwards < 0.6 * jumps < 0.4 * len(wanted)


def grammar_tokens(grammar: MaskGrammar, text: str) -> list[int]:
    """Tokens of a text, symbol by symbol as the grammar spells it."""
    symbols = re.findall(r" ?[a-z]+|\*|\d+|,|\n", text)
    return [token for symbol in symbols for token in grammar.spell(symbol)]


def test_an_empty_mask_takes_a_handful_of_forwards() -> None:
    grammar = MaskGrammar(by_word, END, ("others", "water"))
    wanted = [*grammar_tokens(grammar, "\n".join(["others*24"] * 24)), END]
    answer = write(ChanceSession(0, wanted, pull=50), grammar, draft=RowCopy(grammar))
    assert answer.tokens == wanted
    assert len(wanted) == 120
    assert answer.forwards <= 6


@given(seed=st.integers(0, 10_000), steps=st.integers(0, 40))
@settings(max_examples=50)
def test_a_draft_is_always_legal(seed: int, steps: int) -> None:
    grammar = MaskGrammar(by_character, END, ("others", "water", "trees"), 4, 11)
    draft, state, random = RowCopy(grammar), grammar.start, np.random.default_rng(seed)
    for _ in range(steps):
        allowed = grammar.allowed(state)
        if not allowed:
            return
        state = grammar.advance(state, int(random.choice(allowed)))
        draft.read(state)
    for token in draft.propose(state) if grammar.allowed(state) else ():
        state = grammar.advance(state, token)  # raises where it is not allowed


def test_it_stops_between_two_forwards() -> None:
    calls: list[int] = []

    def check() -> None:
        calls.append(1)
        if len(calls) == 3:
            raise Stopped("The job was stopped.")

    session = ChanceSession(1)
    with pytest.raises(Stopped):
        write(session, AnyText((), 30), check)
    assert len(session.tokens) == 2


def test_an_answer_of_no_tokens() -> None:
    assert write(ChanceSession(1), AnyText((), 0)).tokens == []
