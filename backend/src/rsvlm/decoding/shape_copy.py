"""A guess of how a list of objects goes on, from the corners so far and from the object before.

Objects of a class lie beside each other and have nearly one size and direction, and a quadrangle about an object is
nearly a parallelogram, so that its fourth corner follows from the other three. Even where a number is guessed wrong its
first digit is mostly right.
"""

from __future__ import annotations

from typing import Optional, cast

from .automaton import DONE, State, Tokens
from .objects import ObjectGrammar, ObjectPlace

LONGEST = 6
"""Tokens of a draft. For the 64 objects of one DOTA scene in tiles of 512 pixels (data/dota), written by who knows
them, a forward gives 3.0 to 3.3 tokens of four corners and 1.4 without drafts; a longer draft costs more than it saves
where twenty tokens more in a forward cost as much as another one."""


class ShapeCopy:
    """Drafts of an answer under an ObjectGrammar; all that is needed is in its state."""

    def __init__(self, grammar: ObjectGrammar, longest: int = LONGEST) -> None:
        self._grammar, self._longest = grammar, longest

    def read(self, state: State) -> None:
        """The state itself tells what was written."""

    def propose(self, state: State) -> Tokens:
        """How the answer goes on if the next object is as the one before."""
        tokens: list[int] = []
        while len(tokens) < self._longest:
            token = self._next(state)
            if token is None or token == self._grammar.end:
                break
            tokens.append(token)
            state = self._grammar.advance(state, token)
        return tuple(tokens)

    def _next(self, state: State) -> Optional[int]:
        """The token that may come next and is likely; None where nothing is."""
        allowed = self._grammar.allowed(state)
        # A number may be whole or go on: the guess of its value tells which.
        for place, prefix in sorted(state, key=lambda thread: -len(thread[1])):
            if place == DONE:
                continue
            here = cast(ObjectPlace, place)
            symbol = self._symbol(here, prefix)
            if symbol[: len(prefix)] == prefix and len(symbol) > len(prefix) and symbol[len(prefix)] in allowed:
                return symbol[len(prefix)]
        return None

    def _symbol(self, here: ObjectPlace, prefix: Tokens) -> Tokens:
        """The likeliest symbol at a place; empty where none is."""
        if here.kind == "number":
            value = self._value(here)
            return () if value is None else self._grammar.number(value)
        if here.kind == "class":
            return self._grammar.name(here.last[-1][1] if here.last else 0)
        if here.kind == "end":
            return ()
        # A text between numbers: what goes on comes before what ends.
        ways = [token for offer in self._grammar.offers(here) for token in offer.following(prefix)]
        return (*prefix, *ways[:1])

    def _value(self, here: ObjectPlace) -> Optional[int]:
        """The number that comes next, if it can be guessed."""
        numbers, count, axis = here.numbers, len(here.numbers), len(here.numbers) % 2
        before = here.last[-1][0] if here.last else None
        if count < 2:
            return None if before is None else before[count]
        if count >= 6:
            value = numbers[axis] + numbers[4 + axis] - numbers[2 + axis]
        elif before is not None:
            value = numbers[count - 2] + before[count] - before[count - 2]
        else:
            value = numbers[count - 2]
        return min(max(value, 0), self._grammar.size[axis])
