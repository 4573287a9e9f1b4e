"""No grammar: any token may follow, until one that ends the answer, or until it goes round in circles."""

from __future__ import annotations

from collections.abc import Collection

from .automaton import DONE, Allowed, Grammar, State, Tokens

LONGEST_LOOP = 48
"""Tokens of the longest repetition that is looked for."""


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


class UntilLoop(AnyText):
    """As AnyText, but an answer that repeats itself is over: nothing before that is changed.

    A loop is the same tokens three times in a row, 16 tokens at least, so that repetition that means something ("very
    very large", 1000000) goes on.
    """

    def __init__(self, ends: Collection[int], longest: int) -> None:
        super().__init__(ends, longest)
        self.start = (((), ()),) if longest > 0 else ((DONE, ()),)

    def advance(self, state: State, token: int) -> State:
        written = state[0][0]
        if not isinstance(written, tuple):
            raise ValueError(f"Token {token} comes after the end of the answer.")
        longer = (*written, token)
        over = token in self.ends or len(longer) >= self.longest or _loops(longer)
        return ((DONE if over else longer, ()),)


def _loops(tokens: Tokens) -> bool:
    """Whether the tokens end in a loop."""
    for size in range(1, min(LONGEST_LOOP, len(tokens) // 3) + 1):
        length = size * max(3, -(-16 // size))
        if tokens[-size:] == tokens[-2 * size : -size] and length <= len(tokens):
            end = tokens[-length:]
            if end[size:] == end[:-size]:
                return True
    return False
