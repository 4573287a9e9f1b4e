"""A guess of how a mask goes on, from the rows above (reference: ideas for inference, row-copy speculation)."""

from __future__ import annotations

from copy import copy
from typing import cast

from .automaton import DONE, State, Tokens
from .masks import MaskGrammar, MaskPlace
from .run_ends import RunEnds

LEAST = 0.25
"""A draft ends where it holds with less than this probability. On a processor a forward of one token costs as much as
some twenty further tokens in it, and each run that is guessed right saves a forward."""


class RowCopy:
    """Drafts of a mask answer. The rows of a mask resemble each other; above the first one lies background.

    Each run is guessed to end where that is most likely below the row above; how alike rows are is learned while the
    answer comes. After a boundary that moved, the rest of the row follows the row above again.
    """

    def __init__(self, grammar: MaskGrammar, least: float = LEAST) -> None:
        """The first label of `grammar` is the background; `least` is the smallest probability of a draft's last run."""
        self._grammar, self._least = grammar, least
        self._ends = RunEnds()
        self._above: tuple[str, ...] = (grammar.labels[0],) * grammar.cols
        self._row: tuple[str, ...] = ()
        self._begun = 0  # where the run being written begins
        self._holds = 1.0  # probability of the draft so far

    def read(self, state: State) -> None:
        """Follows the answer: it is in this state after one more token."""
        above = self._above
        self._follow(state)
        if self._above is not above:
            self._ends.learn(above, self._above)

    def propose(self, state: State) -> Tokens:
        """Tokens that may follow, each allowed after those before it; empty where there is nothing to go by."""
        walk = copy(self)
        tokens: list[int] = []
        while walk._holds >= self._least:
            symbol = walk._next(state)
            if not symbol:
                break
            for token in symbol:
                state = self._grammar.advance(state, token)
                walk._follow(state)
            tokens += symbol
        return tuple(tokens)

    def judged(self, held: int, proposed: int) -> None:
        """What was written tells it all."""

    def _follow(self, state: State) -> None:
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

    def _next(self, state: State) -> Tokens:
        """Tokens up to the end of the next symbol. A symbol that is half written is finished if it can be."""
        for place, prefix in sorted(state, key=lambda thread: -len(thread[1])):
            if place == DONE:
                continue
            spelled = [(odds, self._grammar.spell(text)) for odds, text in self._symbols(cast(MaskPlace, place))]
            fitting = [(odds, tokens) for odds, tokens in spelled if tokens[: len(prefix)] == prefix]
            # What has been read may be all of the symbol: then another place of the state goes on from its end.
            if fitting and len(fitting[0][1]) > len(prefix):
                odds, tokens = fitting[0]
                self._holds *= odds / max(sum(other for other, _ in fitting), 1e-9)
                return tokens[len(prefix) :]
        return ()

    def _symbols(self, here: MaskPlace) -> list[tuple[float, str]]:
        """What may come next, the most probable first, each with its probability."""
        if here.kind == "star":
            return [(1.0, "*")]
        if here.kind == "label":
            other = next((above for above in self._above[here.col :] if above != here.label), None)
            blank = " " if here.col else (here.blank or "" if here.row else "")
            return [] if other is None else [(1.0, blank + other)]
        if here.kind == "count":
            ends = self._ends.counts(self._above, here.col, cast(str, here.label))
            return [(odds, str(count)) for odds, count in sorted(ends, reverse=True)]
        if here.col < self._grammar.cols:
            return [(1.0, ",")]
        return [(1.0, "\n" if here.row + 1 < self._grammar.rows else "")]
