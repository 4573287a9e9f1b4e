"""The grammar of a question that may be answered by the wish to look closer: a whole tool call, or words.

Reference: rscovlm section 3.1.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import NamedTuple, cast

from .automaton import DONE, Allowed, Grammar, Place, State
from .cells import Encode
from .free import UntilLoop
from .steps import NumberRange, Offer, StepGrammar, Texts, numbers_to

CLOSING = "]}}\n</tool_call>"


def opening(tool: str) -> str:
    """How a call of `tool` begins, up to the numbers of its box."""
    return f'<tool_call>\n{{"name": "{tool}", "arguments": {{"bbox": ['


class CallPlace(NamedTuple):
    """Where a call is written on: `kind` is "text", "number", "comma" or "closing"; `numbers` are those of the box."""

    kind: str
    numbers: tuple[int, ...] = ()


class CallGrammar(StepGrammar):
    """`<tool_call>` for a box with x1 < x2 and y1 < y2 in a picture of `size` = (width, height), and the end token."""

    def __init__(self, encode: Encode, end: int, tool: str, size: tuple[int, int]) -> None:
        super().__init__(end, CallPlace("text"))
        self.size = size
        self._numbers = numbers_to(max(size), encode)
        before = tuple(encode(opening(tool)))
        closing = tuple(encode(CLOSING))
        comma = tuple(encode(", "))
        self.first = before[0]
        self._texts = {
            "text": Texts([(before, "number")]),
            "comma": Texts([(comma, "number")]),
            "closing": Texts([(closing, "end")]),
            "end": self._ending,
        }
        self.longest = len(before) + 4 * self._numbers.widest + 3 * len(comma) + len(closing) + 1

    def offers(self, place: Place) -> Sequence[Offer]:
        if place == DONE:
            return ()
        here = cast(CallPlace, place)
        if here.kind != "number":
            return (self._texts[here.kind],)
        axis, most = len(here.numbers) % 2, self.size[len(here.numbers) % 2]
        low, high = (here.numbers[axis] + 1, most) if len(here.numbers) >= 2 else (0, most - 1)
        return (NumberRange(self._numbers, low, high),)

    def after(self, place: Place, meaning: Hashable, tokens: int) -> Place:
        here = cast(CallPlace, place)
        if here.kind != "number":
            return DONE if meaning == DONE else here._replace(kind=cast(str, meaning))
        numbers = (*here.numbers, cast(int, meaning))
        return CallPlace("comma" if len(numbers) < 4 else "closing", numbers)


class CallOrWords(Grammar):
    """Words of at most `longest` tokens that end where they begin to loop, or, if the first token is that of a call,
    that call and nothing else. Each of `ends` ends words, `end` a call."""

    def __init__(self, call: CallGrammar, ends: Collection[int], longest: int) -> None:
        self._call, self._words = call, UntilLoop(ends, longest)
        self.longest = max(longest, call.longest)
        self.start: State = (("first", ()),)

    def allowed(self, state: State) -> Allowed:
        if state == self.start:
            return None
        return self._of(state).allowed(state)

    def advance(self, state: State, token: int) -> State:
        if state != self.start:
            return self._of(state).advance(state, token)
        if token == self._call.first:
            return self._call.advance(self._call.start, token)
        return self._words.advance(self._words.start, token)

    def _of(self, state: State) -> Grammar:
        return self._call if isinstance(state[0][0], CallPlace) else self._words
