"""A guess of a whole mask, from a head that saw all its cells at once (reference: prototype, "idea not tried")."""

from __future__ import annotations

from typing import Any, Optional, cast

import numpy as np
import numpy.typing as npt

from .automaton import State
from .mask_draft import Likely, MaskDraft
from .masks import MaskGrammar, MaskPlace

LEAST = 0.5
"""A draft ends where it holds with less than this probability: a forward of one token takes numpy as long as six to ten
more tokens in it, and a run is four."""
SHARPER, STICKY = 1.4, 0.8
"""How the log-odds of a head's cell become those that a run of its label goes on into it: times the first, plus the
second, because runs are long. Fitted by logistic regression to what the small model writes about tiles 7 and 8 of the
Dubai set; only speed depends on it."""
SUREST = 12.0
"""Log-odds beyond which a head is not believed."""


class KnownMask(MaskDraft):
    """Drafts of a mask answer from the probability of each label in each cell.

    The first draft reaches as far as it is likely to hold, to the end of the answer where the head is sure. After a
    disagreement the next one goes on from the written place, along the same cells.
    """

    def __init__(self, grammar: MaskGrammar, odds: npt.NDArray[np.floating[Any]], least: float = LEAST) -> None:
        """`odds` (labels, rows, cols) is the probability of each of `grammar.labels` in each cell; 0 and 1 for a grid
        of labels. `least` is the smallest probability of a draft's last run."""
        super().__init__(grammar, least)
        self._odds = odds
        safe = np.clip(odds, 1e-9, 1 - 1e-9)
        logits = np.clip(SHARPER * np.log(safe / (1 - safe)) + STICKY, -SUREST, SUREST)
        self._goes_on = (1 / (1 + np.exp(-logits))).tolist()

    def read(self, state: State) -> None:
        """What was written changes nothing about what is known."""

    def _follow(self, state: State) -> None:
        """As `read`."""

    def _label(self, here: MaskPlace) -> Optional[str]:
        column = self._odds[:, here.row, here.col]
        labels = [cast(str, cast(MaskPlace, place).label) for place in self._grammar.symbols(here).values()]
        return max(labels, key=lambda label: float(column[self._grammar.labels.index(label)]), default=None)

    def _counts(self, here: MaskPlace) -> Likely:
        goes_on = self._goes_on[self._grammar.labels.index(cast(str, here.label))][here.row]
        found = []
        live = 1.0
        for end in range(here.col + 1, self._grammar.cols):
            found.append((live * (1.0 - goes_on[end]), end - here.col))
            live *= goes_on[end]
        found.append((live, self._grammar.cols - here.col))
        return found
