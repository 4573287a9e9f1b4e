"""Grammars whose places offer prefix trees: for numbers of many digits and long lists, where tables would be slow.

A place offers symbols (a text, a range of numbers); each is a tree over token ids, shared by all places that offer it.
What a symbol leads to is worked out only when it has been read.
"""

from __future__ import annotations

from abc import abstractmethod
from bisect import bisect_left
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from typing import Optional, Protocol

from .automaton import DONE, Grammar, Place, State, Thread, Tokens
from .cells import Encode


class Offer(Protocol):
    """Symbols that may be written at a place."""

    def following(self, prefix: Tokens) -> Sequence[int]:
        """The tokens that may come after the first tokens of a symbol."""

    def read(self, tokens: Tokens) -> tuple[Hashable, ...]:
        """What whole symbols of exactly these tokens mean; empty for none."""


class Texts:
    """Some texts, each with what it means; a text may stand for several things."""

    def __init__(self, spelled: Sequence[tuple[Tokens, Hashable]]) -> None:
        self._following: dict[Tokens, dict[int, None]] = {}
        self._meanings: dict[Tokens, tuple[Hashable, ...]] = {}
        for tokens, meaning in spelled:
            for length, token in enumerate(tokens):
                self._following.setdefault(tokens[:length], {})[token] = None
            self._meanings[tokens] = (*self._meanings.get(tokens, ()), meaning)

    def following(self, prefix: Tokens) -> Sequence[int]:
        return tuple(self._following.get(prefix, ()))

    def read(self, tokens: Tokens) -> tuple[Hashable, ...]:
        return self._meanings.get(tokens, ())


class Numbers:
    """The whole numbers from 0 to `most`, as the tokenizer spells them: digit by digit, or in larger pieces.

    `spelled` are the tokens of each, `widest` the most tokens of one.
    """

    def __init__(self, encode: Encode, most: int) -> None:
        self.spelled = [tuple(encode(str(value))) for value in range(most + 1)]
        self.widest = max(map(len, self.spelled))
        self._values = {tokens: value for value, tokens in enumerate(self.spelled)}
        self._following: dict[Tokens, dict[int, list[int]]] = {}
        for value, tokens in enumerate(self.spelled):
            for length, token in enumerate(tokens):
                self._following.setdefault(tokens[:length], {}).setdefault(token, []).append(value)

    def following(self, prefix: Tokens, low: int, high: int) -> Sequence[int]:
        """The tokens after which a number from `low` to `high` is still possible."""
        branches: Mapping[int, list[int]] = self._following.get(prefix, {})
        return [token for token, values in branches.items() if _any_within(values, low, high)]

    def value(self, tokens: Tokens, low: int, high: int) -> Optional[int]:
        """The number that these tokens are, if it lies in the range."""
        found = self._values.get(tokens)
        return found if found is not None and low <= found <= high else None


@lru_cache(maxsize=16)
def numbers_to(most: int, encode: Encode) -> Numbers:
    """The numbers from 0 to `most`, made once for a tokenizer."""
    return Numbers(encode, most)


class NumberRange:
    """The numbers from `low` to `high`; each means itself."""

    def __init__(self, numbers: Numbers, low: int, high: int) -> None:
        self._numbers, self._low, self._high = numbers, low, high

    def following(self, prefix: Tokens) -> Sequence[int]:
        return self._numbers.following(prefix, self._low, self._high)

    def read(self, tokens: Tokens) -> tuple[Hashable, ...]:
        found = self._numbers.value(tokens, self._low, self._high)
        return () if found is None else (found,)


class StepGrammar(Grammar):
    """A grammar given as places, what each offers, and where what was read there leads."""

    def __init__(self, end: int, first: Place) -> None:
        self.end = end
        self._ending = Texts([((end,), DONE)])
        self.start = ((first, ()),)

    @abstractmethod
    def offers(self, place: Place) -> Sequence[Offer]:
        """What may be written at a place; nothing after the end."""

    @abstractmethod
    def after(self, place: Place, meaning: Hashable, tokens: int) -> Place:
        """Where a symbol leads that was read at a place and took so many tokens."""

    def allowed(self, state: State) -> Tokens:
        found = {token for place, prefix in state for offer in self.offers(place) for token in offer.following(prefix)}
        return tuple(sorted(found))

    def advance(self, state: State, token: int) -> State:
        threads: dict[Thread, None] = {}
        for place, prefix in state:
            longer = (*prefix, token)
            for offer in self.offers(place):
                for meaning in offer.read(longer):
                    threads[(self.after(place, meaning, len(longer)), ())] = None
                if offer.following(longer):
                    threads[(place, longer)] = None
        if not threads:
            raise ValueError(f"Token {token} is not allowed here; allowed are {self.allowed(state)}.")
        return tuple(threads)


def _any_within(values: Sequence[int], low: int, high: int) -> bool:
    """Whether sorted `values` have one from `low` to `high`."""
    at = bisect_left(values, low)
    return at < len(values) and values[at] <= high
