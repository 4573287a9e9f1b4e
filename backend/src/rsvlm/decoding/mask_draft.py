"""What all guesses of how a mask goes on have in common: runs one after the other, for as long as they are likely."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from copy import copy
from typing import Optional, cast

from .automaton import DONE, State, Tokens
from .masks import MaskGrammar, MaskPlace

Likely = Sequence[tuple[float, int]]
"""(probability, count) of the lengths that a run may have."""


class MaskDraft(ABC):
    """Drafts of a mask answer. Each run is guessed to have its most likely length; a draft ends where it holds with
    less than the probability `least`. The next one goes on from what was written, whatever the last one was.
    """

    def __init__(self, grammar: MaskGrammar, least: float) -> None:
        self._grammar, self._least = grammar, least
        self._holds = 1.0  # probability of the draft so far

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

    @abstractmethod
    def read(self, state: State) -> None:
        """The answer is in this state after one more token."""

    @abstractmethod
    def _follow(self, state: State) -> None:
        """The answer, or the draft, is in this state after one more token."""

    @abstractmethod
    def _label(self, here: MaskPlace) -> Optional[str]:
        """The label that the next run is guessed to have, None for no guess."""

    @abstractmethod
    def _counts(self, here: MaskPlace) -> Likely:
        """The lengths that the run of `here` may have."""

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
            label = self._label(here)
            blank = " " if here.col else (here.blank or "" if here.row else "")
            return [] if label is None else [(1.0, blank + label)]
        if here.kind == "count":
            return [(odds, str(count)) for odds, count in sorted(self._counts(here), reverse=True)]
        if here.col < self._grammar.cols:
            return [(1.0, ",")]
        return [(1.0, "\n" if here.row + 1 < self._grammar.rows else "")]
