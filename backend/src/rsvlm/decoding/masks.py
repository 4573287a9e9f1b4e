"""The grammar of masks: exactly rows x cols cells as row-wise runs (reference: rsunivlm section 4.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Callable, NamedTuple, Optional, cast

from .automaton import DONE, Place, SymbolGrammar
from .cells import Encode


class MaskPlace(NamedTuple):
    """Where a mask is written on.

    `kind` is what comes next: "label", "star", "count", or "after" a run. `row`, `col` are the next cell; `label` is
    the run's, or of the run before in the row (None at its start). `labels` numbers the labels that are still
    possible, `blank` is what begins every row but the first (None: to be chosen with the second).
    """

    kind: str
    row: int
    col: int
    label: Optional[str]
    labels: int
    blank: Optional[str]


def no_rivals(label: str, other: str) -> bool:
    """All labels may stand in one mask."""
    return False


class MaskGrammar(SymbolGrammar):
    """`label*count` runs joined by ", ", rows joined by a newline, then the end token.

    Neighbouring runs of a row differ in label, as the encoder writes them. With one label and the background nearly
    everything but the counts and the first label of each row is therefore forced.
    """

    def __init__(
        self,
        encode: Encode,
        end: int,
        labels: Sequence[str],
        rows: int = 24,
        cols: int = 24,
        blanks: Sequence[str] = ("",),
        rivals: Callable[[str, str], bool] = no_rivals,
    ) -> None:
        """`labels` are all that may be written, the background first. `blanks` may follow the newline between rows; of
        several the second row's choice holds for all others. Once a label is written, its `rivals` are out.
        """
        self.labels, self.rows, self.cols = tuple(labels), rows, cols
        self._blanks, self._rivals = tuple(blanks), rivals
        self._possible = [self.labels]
        widest = max(len(encode(f" {label}*{cols},")) for label in labels)
        self.longest = rows * cols * widest + 1
        super().__init__(encode, end, MaskPlace("label", 0, 0, None, 0, blanks[0] if len(blanks) == 1 else None))

    def symbols(self, place: Place) -> Mapping[str, Place]:
        here = cast(MaskPlace, place)
        left = self.cols - here.col
        if here.kind == "label":
            return self._label_symbols(here)
        if here.kind == "star":
            return {"*": here._replace(kind="count")}
        if here.kind == "count":
            full = range(left, left + 1) if len(self._possible[here.labels]) == 1 else range(1, left + 1)
            return {str(n): here._replace(kind="after", col=here.col + n) for n in full}
        if left:
            return {",": here._replace(kind="label")}
        if here.row + 1 < self.rows:
            return {"\n": here._replace(kind="label", row=here.row + 1, col=0, label=None)}
        return {"": DONE}

    def _label_symbols(self, here: MaskPlace) -> dict[str, Place]:
        # The blank belongs to the label, not to the comma or newline: that is how byte-pair vocabularies spell it.
        blanks: Sequence[str] = ("",)
        if here.col:
            blanks = (" ",)
        elif here.row:
            blanks = self._blanks if here.blank is None else (here.blank,)
        return {
            blank + label: here._replace(
                kind="star",
                label=label,
                labels=self._without_rivals(here.labels, label),
                blank=blank if here.row and not here.col else here.blank,
            )
            for label in self._possible[here.labels]
            if label != here.label
            for blank in blanks
        }

    def _without_rivals(self, number: int, label: str) -> int:
        """The number of the labels that are possible once `label` is written."""
        left = tuple(one for one in self._possible[number] if one == label or not self._rivals(label, one))
        if left not in self._possible:
            self._possible.append(left)
        return self._possible.index(left)
