"""The grammar of lists of objects: numbers within the picture and one of the asked classes, as lines or as JSON.

References: rscovlm sections 4.1 (forms), 4.6 (lengths) and 9 (repetition loops).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from .automaton import DONE, Place, Tokens
from .cells import Encode
from .steps import NumberRange, Offer, StepGrammar, Texts, numbers_to

REMEMBERED = 8
"""An object that is one of the last so many once more is the last: a model that repeats itself does not stop else."""


@dataclass(frozen=True)
class ListForm:
    """How a list is written: what opens it (each ending where the first number begins), what stands between numbers,
    before the class, between an object and the next, at the end, and in place of all objects.

    Each piece is one that the tokenizer spells alike wherever it stands.
    """

    opening: str
    comma: str
    before_class: str
    joint: str
    closing: str
    nothing: str


LINES = ListForm("", ",", " ", "\n", "\n", "There are none.")
JSON_BOXES = ListForm(
    '```json\n[\n\t{"bbox_2d": [', ", ", '], "label": "', '"},\n\t{"bbox_2d": [', '"}\n]\n```', "```json\n[]\n```"
)

Written = tuple[tuple[int, ...], int]
"""The numbers of an object and which class it has."""


class ObjectPlace(NamedTuple):
    """Where a list is written on.

    `kind` is what comes next: "opening", "number", "comma", "class", "joint" or "end". `numbers` are those of the open
    object, `chosen` its class, `last` the objects before it, `whole` how many there are, `used` the tokens so far.
    """

    kind: str
    numbers: tuple[int, ...] = ()
    chosen: int = 0
    last: tuple[Written, ...] = ()
    whole: int = 0
    used: int = 0


class ObjectGrammar(StepGrammar):
    """Objects one after the other, or the words for none, ended by the end token.

    `corners` is 8 for four corners, anywhere in the picture and in any order, or 4 for a box with x1 < x2 and y1 < y2.
    `size` is (width, height) of the picture on the answer's scale, `classes` are all that may be written. There are
    `at_most` objects, in `longest` tokens at most: no object is begun that has no room.
    """

    def __init__(
        self,
        encode: Encode,
        end: int,
        form: ListForm,
        corners: int,
        classes: Sequence[str],
        size: tuple[int, int],
        longest: int,
        at_most: int = 1000,
    ) -> None:
        super().__init__(end, ObjectPlace("opening" if form.opening else "number"))
        self.classes, self.size, self.at_most = tuple(classes), size, at_most
        self._form, self._corners = form, corners
        self._numbers = numbers_to(max(size), encode)
        self._wide = NumberRange(self._numbers, 0, size[0]), NumberRange(self._numbers, 0, size[1])
        # A blank before a class belongs to it: that is how byte-pair vocabularies spell it.
        blank = form.before_class if form.before_class.isspace() else ""
        before = "" if blank else form.before_class
        self._comma = Texts([(tuple(encode(form.comma)), "number")])
        self._before_class = Texts([(tuple(encode(before)), "class")]) if before else None
        self._spelled = [tuple(encode(blank + name)) for name in self.classes]
        self._classes = Texts([(tokens, index) for index, tokens in enumerate(self._spelled)])
        joint, closing = tuple(encode(form.joint)), tuple(encode(form.closing))
        self._on = Texts([(joint, "number"), (closing, "end")])
        self._over = Texts([(closing, "end")])
        self._nothing = Texts([(tuple(encode(form.nothing)), "end")])
        self._opening = Texts([(tuple(encode(form.opening)), "number")])
        numbers = corners * self._numbers.widest + (corners - 1) * len(encode(form.comma))
        widest = numbers + len(encode(before)) + max(map(len, self._spelled))
        self._more, self._rest = len(joint) + widest, len(closing) + 1
        least = max(len(encode(form.opening)) + widest + self._rest, len(encode(form.nothing)) + 1)
        self.longest = max(longest, least)

    def cut(self, written: int) -> bool:
        return written + self._more > self.longest

    def number(self, value: int) -> Tokens:
        """The tokens of a number from 0 to the picture's longer side."""
        return self._numbers.spelled[value]

    def name(self, chosen: int) -> Tokens:
        """The tokens of a class, and of the blank before it."""
        return self._spelled[chosen]

    def offers(self, place: Place) -> Sequence[Offer]:
        if place == DONE:
            return ()
        here = cast(ObjectPlace, place)
        if here.kind == "opening":
            return self._opening, self._nothing
        if here.kind == "number":
            first = not (here.numbers or here.whole or self._form.opening)
            return (self._range(here.numbers), self._nothing) if first else (self._range(here.numbers),)
        if here.kind == "comma":
            return (self._comma,)
        if here.kind == "class":
            return (self._classes,)
        if here.kind == "before":
            return (self._before_class,) if self._before_class is not None else ()
        if here.kind == "joint":
            return (self._on if self._may_go_on(here) else self._over,)
        return (self._ending,)

    def after(self, place: Place, meaning: Hashable, tokens: int) -> Place:
        if meaning == DONE:
            return DONE
        here = cast(ObjectPlace, place)
        here = here._replace(used=here.used + tokens)
        if meaning == "end":
            # All that led here is past: readings that differ in it are the same from now on.
            return ObjectPlace("end")
        if here.kind in ("opening", "comma", "before"):
            return here._replace(kind=cast(str, meaning))
        if here.kind == "joint":
            last = (*here.last, (here.numbers, here.chosen))[-REMEMBERED:]
            return ObjectPlace("number", last=last, whole=here.whole + 1, used=here.used)
        if here.kind == "class":
            return here._replace(kind="joint", chosen=cast(int, meaning))
        numbers = (*here.numbers, cast(int, meaning))
        if len(numbers) < self._corners:
            return here._replace(kind="comma", numbers=numbers)
        return here._replace(kind="class" if self._before_class is None else "before", numbers=numbers)

    def _range(self, numbers: tuple[int, ...]) -> Offer:
        """The numbers that may come next: a box has an extent, the corners of a quadrangle may lie anywhere."""
        axis = len(numbers) % 2
        if self._corners == 8:
            return self._wide[axis]
        if len(numbers) < 2:
            return NumberRange(self._numbers, 0, self.size[axis] - 1)
        return NumberRange(self._numbers, numbers[axis] + 1, self.size[axis])

    def _may_go_on(self, here: ObjectPlace) -> bool:
        """Whether another object may follow: this one is new, and there is room."""
        if (here.numbers, here.chosen) in here.last or here.whole + 1 >= self.at_most:
            return False
        return here.used + self._more + self._rest <= self.longest
