"""A guess of how a mask goes on: the row above, copied (reference: ideas for inference, row-copy speculation)."""

from __future__ import annotations

from copy import copy
from typing import cast

from .automaton import DONE, Place, State, Tokens
from .masks import MaskGrammar, MaskPlace


class RowCopy:
    """Drafts of a mask answer. The rows of a mask resemble each other; above the first one lies background.

    After a boundary that moved, the rest of the row is aligned to the row above again. A draft reaches one row ahead at
    first, twice as far after each that held, and one row again after one that did not.
    """

    def __init__(self, grammar: MaskGrammar, furthest: int = 8) -> None:
        """The first label of `grammar` is the background; `furthest` is the most rows of a draft."""
        self._grammar, self._furthest, self._ahead = grammar, furthest, 1
        self._above: tuple[str, ...] = (grammar.labels[0],) * grammar.cols
        self._row: tuple[str, ...] = ()
        self._begun = 0  # where the run being written begins

    def read(self, state: State) -> None:
        """Follows the answer: it is in this state after one more token."""
        for place, prefix in state:
            if prefix or place == DONE:
                continue
            here = cast(MaskPlace, place)
            if here.kind == "star":
                self._begun = here.col
            elif here.kind == "after":
                self._row = self._row[: self._begun] + (cast(str, here.label),) * (here.col - self._begun)
            elif here.kind == "label" and here.row and not here.col:
                self._above, self._row = self._row, ()

    def propose(self, state: State) -> Tokens:
        """Tokens that may follow, each allowed after those before it; empty where there is nothing to go by."""
        walk = copy(self)
        tokens: list[int] = []
        last = _row(state) + self._ahead
        while _row(state) < last:
            symbol = walk._next(state)
            if not symbol:
                break
            for token in symbol:
                state = self._grammar.advance(state, token)
                walk.read(state)
            tokens += symbol
        return tuple(tokens)

    def judged(self, held: int, proposed: int) -> None:
        """Of the last draft of `proposed` tokens the first `held` were what the model chose."""
        self._ahead = min(2 * self._ahead, self._furthest) if held == proposed else 1

    def _next(self, state: State) -> Tokens:
        """Tokens up to the end of the next symbol. A symbol that is half written is finished if it can be."""
        for place, prefix in sorted(state, key=lambda thread: -len(thread[1])):
            text = self._symbol(place)
            if text is not None:
                tokens = self._grammar.spell(text)
                if tokens[: len(prefix)] == prefix and len(tokens) > len(prefix):
                    return tokens[len(prefix) :]
        return ()

    def _symbol(self, place: Place) -> str | None:
        if place == DONE:
            return None
        here = cast(MaskPlace, place)
        if here.kind == "star":
            return "*"
        if here.kind == "label":
            other = next((above for above in self._above[here.col :] if above != here.label), None)
            blank = " " if here.col else (here.blank or "" if here.row else "")
            return other if other is None else blank + other
        if here.kind == "count":
            return self._count(here.col, here.label)
        if here.col < self._grammar.cols:
            return ","
        return "\n" if here.row + 1 < self._grammar.rows else ""

    def _count(self, col: int, label: str | None) -> str | None:
        """Up to where the next run of this label ends in the row above."""
        above = self._above
        if label not in above[col:]:
            return None
        end = above.index(label, col)
        while end < len(above) and above[end] == label:
            end += 1
        return str(end - col)


def _row(state: State) -> int:
    """The row of a mask that a state is in; past all rows where the answer has ended."""
    places = [place for place, _ in state if place != DONE]
    return cast(MaskPlace, places[0]).row if places else 10**6
