"""What an answer that was written freely shows of a model's habits: how it joins rows and boxes, how it counts."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_RUN = re.compile(r"[^\W\d_][\w -]{0,79}\*(\d{1,9})")
_ROW_START = re.compile(r"\n([^\S\n]*)(?=[^\W\d_])")
_BETWEEN_BOXES = re.compile(r"(?<=\])([^\[\]]{0,80})(?=\[)")


@dataclass(frozen=True)
class MaskHabits:
    """How a mask was written. `widths` are the cells of each row; `joints` counts what stood between rows after the
    newline; `preamble` is the text before the first run; `seam` the characters about the first end of a row."""

    preamble: str
    widths: tuple[int, ...]
    joints: Counter[str]
    seam: str
    final_newline: bool

    def wrong_rows(self, cells: int) -> int:
        """How many rows do not have `cells` cells."""
        return sum(width != cells for width in self.widths)


def mask_habits(text: str) -> MaskHabits | None:
    """The habits in an answer; None where it holds no run."""
    first = _RUN.search(text)
    if first is None:
        return None
    body = text[first.start() :]
    widths = [sum(int(count) for count in _RUN.findall(line)) for line in body.split("\n") if _RUN.search(line)]
    end = body.find("\n")
    return MaskHabits(
        preamble=text[: first.start()].strip(),
        widths=tuple(widths),
        joints=Counter(_ROW_START.findall(body)),
        seam=body[max(end - 20, 0) : end + 20] if end >= 0 else "",
        final_newline=text.endswith("\n"),
    )


def box_joints(text: str) -> Counter[str]:
    """What stands between the boxes of an answer, counted."""
    return Counter(_BETWEEN_BOXES.findall(text))
