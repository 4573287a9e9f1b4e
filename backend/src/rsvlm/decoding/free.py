"""No grammar: any token may follow, until one that ends the answer."""

from __future__ import annotations

from collections.abc import Collection

from .automaton import DONE, Allowed, Grammar, State


class AnyText(Grammar):
    """Whatever the model writes, `longest` tokens at most; each of `ends` ends it. The answer need not have an end."""

    def __init__(self, ends: Collection[int], longest: int) -> None:
        self.ends = frozenset(ends)
        self.end = min(self.ends, default=-1)
        self.longest = longest
        self.start: State = ((0, ()),) if longest > 0 else ((DONE, ()),)

    def allowed(self, state: State) -> Allowed:
        return () if state[0][0] == DONE else None

    def advance(self, state: State, token: int) -> State:
        written = state[0][0]
        if not isinstance(written, int):
            raise ValueError(f"Token {token} comes after the end of the answer.")
        over = token in self.ends or written + 1 >= self.longest
        return ((DONE if over else written + 1, ()),)
