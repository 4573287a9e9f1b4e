"""The grammar of masks: exactly rows x cols cells as row-wise runs (reference: rsunivlm section 4.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from .automaton import DONE, Place, SymbolGrammar
from .cells import Encode


class MaskGrammar(SymbolGrammar):
    """`label*count` runs joined by ", ", rows joined by a newline, then the end token.

    Neighbouring runs of a row differ in label, as the encoder writes them. With one label and the background nearly
    everything but the counts and the first label of each row is therefore forced.
    """

    def __init__(self, encode: Encode, end: int, labels: Sequence[str], rows: int = 24, cols: int = 24) -> None:
        """`labels` are all that may be written, the background among them."""
        self.labels, self.rows, self.cols = tuple(labels), rows, cols
        widest = max(len(encode(f" {label}*{cols},")) for label in labels)
        self.longest = rows * cols * widest + 1
        super().__init__(encode, end, ("label", 0, 0, None))

    def symbols(self, place: Place) -> Mapping[str, Place]:
        kind, row, col, label = cast("tuple[str, int, int, str | None]", place)
        left = self.cols - col
        if kind == "label":
            # The blank belongs to the label, not to the comma: that is how byte-pair vocabularies spell it.
            blank = " " if col else ""
            return {blank + name: ("star", row, col, name) for name in self.labels if name != label}
        if kind == "star":
            return {"*": ("count", row, col, label)}
        if kind == "count":
            full = range(left, left + 1) if len(self.labels) == 1 else range(1, left + 1)
            return {str(n): ("after", row, col + n, label) for n in full}
        if left:
            return {",": ("label", row, col, label)}
        return {"\n": ("label", row + 1, 0, None)} if row + 1 < self.rows else {"": DONE}
