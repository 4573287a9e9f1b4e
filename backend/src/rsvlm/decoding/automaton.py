"""Grammars as automata over token ids, for any tokenizer.

A grammar is written in symbols (a label, a count, a separator), each with its texts; the texts are turned into token
ids once. From then on only ids matter: in each state a set of tokens is allowed. States are plain hashable tuples, so
engines may keep, copy and compare them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Mapping
from typing import Optional

from .cells import Encode

Place = Hashable
Tokens = tuple[int, ...]
Thread = tuple[Place, Tokens]
State = tuple[Thread, ...]
"""Where the text may be: the place of each reading that is still possible, and the tokens of its symbol read so far."""

Allowed = Optional[Tokens]
"""Token ids in rising order; None where any token may follow."""

DONE: Place = "done"

MOST_KEPT = 8192
"""Places and states of which a grammar remembers what follows; the places of a box list have no end."""


class Grammar(ABC):
    """What may be written. `end` is the token that ends an answer; it is allowed where an answer may end."""

    start: State
    longest: int
    """No answer has more tokens, the end token among them."""

    @abstractmethod
    def allowed(self, state: State) -> Allowed:
        """Tokens that may come next; empty once the end token has been read."""

    @abstractmethod
    def advance(self, state: State, token: int) -> State:
        """The state after `token`. Raises ValueError where it is not allowed."""

    def cut(self, written: int) -> bool:
        """Whether an answer of `written` tokens, its end among them, ended because it had no room to go on."""
        return written >= self.longest

    def forced(self, state: State) -> tuple[Tokens, State]:
        """The tokens that must come next because nothing else may, and the state after them.

        They need no choice of the model, so an engine reads them in one forward ("jump-forward").
        """
        tokens: list[int] = []
        allowed = self.allowed(state)
        while allowed is not None and len(allowed) == 1:
            tokens.append(allowed[0])
            state = self.advance(state, allowed[0])
            allowed = self.allowed(state)
        return tuple(tokens), state


class SymbolGrammar(Grammar):
    """A grammar given as places and the symbols that lead from one to the next.

    Several readings are followed at once, so one symbol may begin like another (with a tokenizer of single digits
    `2` begins `21`).
    """

    def __init__(self, encode: Encode, end: int, first: Place) -> None:
        self.end = end
        self._encode = encode
        self._spelled: dict[str, Tokens] = {}
        self._symbols: dict[Place, dict[Tokens, Place]] = {}
        self._allowed: dict[State, Tokens] = {}
        self.start = ((first, ()),)

    @abstractmethod
    def symbols(self, place: Place) -> Mapping[str, Place]:
        """The texts that may be written at a place and where each leads; "" is the end of the answer."""

    def allowed(self, state: State) -> Tokens:
        if state not in self._allowed:
            if len(self._allowed) >= MOST_KEPT:
                self._allowed.clear()
            found = set()
            for place, prefix in state:
                for tokens in self._options(place):
                    if len(tokens) > len(prefix) and tokens[: len(prefix)] == prefix:
                        found.add(tokens[len(prefix)])
            self._allowed[state] = tuple(sorted(found))
        return self._allowed[state]

    def advance(self, state: State, token: int) -> State:
        threads: list[Thread] = []
        for place, prefix in state:
            longer = (*prefix, token)
            for tokens, target in self._options(place).items():
                if tokens == longer:
                    threads.append((target, ()))
                elif tokens[: len(longer)] == longer:
                    threads.append((place, longer))
        if not threads:
            raise ValueError(f"Token {token} is not allowed here; allowed are {self.allowed(state)}.")
        return tuple(dict.fromkeys(threads))

    def _options(self, place: Place) -> dict[Tokens, Place]:
        if place == DONE:
            return {}
        if place not in self._symbols:
            if len(self._symbols) >= MOST_KEPT:
                self._symbols.clear()
            self._symbols[place] = {self.spell(text): target for text, target in self.symbols(place).items()}
        return self._symbols[place]

    def spell(self, text: str) -> Tokens:
        """The tokens of a symbol's text."""
        if not text:
            return (self.end,)
        if text not in self._spelled:
            self._spelled[text] = tuple(self._encode(text))
        return self._spelled[text]
