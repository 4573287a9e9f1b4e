"""The grammar of box lists: `[x1, y1, x2, y2]`, integers in order (reference: rsunivlm section 4.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from .automaton import DONE, Place, SymbolGrammar
from .cells import Encode


class BoxPlace(NamedTuple):
    """Where a list of boxes is written on.

    `kind` is what comes next: "first" of all, "number", "comma", "close" of a box, or "end". `whole` boxes are written,
    `numbers` are those of the open one, `before` those of the box before it.
    """

    kind: str
    whole: int = 0
    numbers: tuple[int, ...] = ()
    before: tuple[int, ...] = ()


class BoxGrammar(SymbolGrammar):
    """One box after the other, x1 < x2 and y1 < y2 between 0 and `scale`, ended by the end token.

    A box that is that before it once more is the last: a model that repeats itself does not stop otherwise.

    `at_most` boxes; `nothing` is a text that may stand in place of all boxes, for models that were taught to say so.
    `joints` may stand between two boxes. Each is spelled with the brackets about it, as vocabularies have `][` and
    the like as one token.
    """

    def __init__(
        self,
        encode: Encode,
        end: int,
        scale: int = 100,
        at_most: int = 100,
        nothing: str = "",
        joints: Sequence[str] = ("",),
    ) -> None:
        self.scale, self.at_most, self.nothing = scale, at_most, nothing
        self._joints = tuple(f"]{joint}[" for joint in joints)
        widest = len(encode(f"{scale}")) + 3 * len(encode(f", {scale}")) + max(len(encode(one)) for one in self._joints)
        self.longest = max(at_most * widest + len(encode("[")), len(encode(nothing))) + 1
        super().__init__(encode, end, BoxPlace("first"))

    def symbols(self, place: Place) -> Mapping[str, Place]:
        here = cast(BoxPlace, place)
        if here.kind == "first":
            found: dict[str, Place] = {"[": BoxPlace("number")}
            if self.nothing:
                found[self.nothing] = BoxPlace("end")
            return found
        if here.kind == "end":
            return {"": DONE}
        if here.kind == "comma":
            return {", ": here._replace(kind="number")}
        if here.kind == "close":
            found = {"]": BoxPlace("end")}
            if here.whole + 1 < self.at_most and here.numbers != here.before:
                found.update(dict.fromkeys(self._joints, BoxPlace("number", here.whole + 1, (), here.numbers)))
            return found
        numbers = here.numbers
        following = "close" if len(numbers) == 3 else "comma"
        least, most = (numbers[-2] + 1, self.scale + 1) if len(numbers) >= 2 else (0, self.scale)
        return {str(n): here._replace(kind=following, numbers=(*numbers, n)) for n in range(least, most)}
