"""A guess of how a mask goes on, from the rows above (reference: ideas for inference, row-copy speculation)."""

from __future__ import annotations

from typing import Optional, cast

from .automaton import DONE, State
from .mask_draft import Likely, MaskDraft
from .masks import MaskGrammar, MaskPlace
from .run_ends import RunEnds

LEAST = 0.25
"""A draft ends where it holds with less than this probability. On a processor a forward of one token costs as much as
some twenty further tokens in it, and each run that is guessed right saves a forward."""


class RowCopy(MaskDraft):
    """Drafts of a mask answer. The rows of a mask resemble each other; above the first one lies background.

    Each run is guessed to end where that is most likely below the row above; how alike rows are is learned while the
    answer comes. After a boundary that moved, the rest of the row follows the row above again.
    """

    def __init__(self, grammar: MaskGrammar, least: float = LEAST) -> None:
        """The first label of `grammar` is the background; `least` is the smallest probability of a draft's last run."""
        super().__init__(grammar, least)
        self._ends = RunEnds()
        self._above: tuple[str, ...] = (grammar.labels[0],) * grammar.cols
        self._row: tuple[str, ...] = ()
        self._begun = 0  # where the run being written begins

    def read(self, state: State) -> None:
        """Follows the answer: it is in this state after one more token."""
        above = self._above
        self._follow(state)
        if self._above is not above:
            self._ends.learn(above, self._above)

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

    def _label(self, here: MaskPlace) -> Optional[str]:
        return next((above for above in self._above[here.col :] if above != here.label), None)

    def _counts(self, here: MaskPlace) -> Likely:
        return self._ends.counts(self._above, here.col, cast(str, here.label))
