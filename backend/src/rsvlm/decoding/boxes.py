"""The grammar of box lists: `[x1, y1, x2, y2]`, integers in order (reference: rsunivlm section 4.1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from .automaton import DONE, Place, SymbolGrammar
from .cells import Encode


class BoxGrammar(SymbolGrammar):
    """One box after the other, x1 < x2 and y1 < y2 between 0 and `scale`, ended by the end token.

    `at_most` boxes; `nothing` is a text that may stand in place of all boxes, for models that were taught to say so.
    """

    def __init__(self, encode: Encode, end: int, scale: int = 100, at_most: int = 100, nothing: str = "") -> None:
        self.scale, self.at_most, self.nothing = scale, at_most, nothing
        widest = len(encode(f"[{scale}")) + 3 * len(encode(f", {scale}")) + len(encode("]"))
        self.longest = max(at_most * widest, len(encode(nothing))) + 1
        super().__init__(encode, end, ("box", 0))

    def symbols(self, place: Place) -> Mapping[str, Place]:
        kind, boxes, *corner = cast("tuple[str | int, ...]", place)
        count, numbers = cast(int, boxes), cast("list[int]", corner)
        if kind == "box":
            found: dict[str, Place] = {"[": ("number", count)} if count < self.at_most else {}
            if count:
                found[""] = DONE
            elif self.nothing:
                found[self.nothing] = ("end", 0)
            return found
        if kind == "end":
            return {"": DONE}
        if kind == "comma":
            return {", ": ("number", count, *numbers)}
        if kind == "close":
            return {"]": ("box", count + 1)}
        if len(numbers) == 3:
            return {str(n): ("close", count) for n in range(numbers[1] + 1, self.scale + 1)}
        if len(numbers) == 2:
            return {str(n): ("comma", count, *numbers, n) for n in range(numbers[0] + 1, self.scale + 1)}
        return {str(n): ("comma", count, *numbers, n) for n in range(self.scale)}
