"""Questions whose words do not give the answer away: the same question with both answers, equally often, over a set."""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

import numpy as np

Asked = tuple[str, str, str]
"""Type, question and answer."""

YES_NO = ("yes", "no")


def balanced(asked: Mapping[str, Sequence[Asked]], seed: int = 0) -> dict[str, list[Asked]]:
    """Questions by record, of every yes/no question as many with yes as with no over all records.

    Which of the more frequent answer stay is drawn by seed, for each question on its own. A question that has one
    answer only is left out; questions with other answers stay. Records keep their order, and may be left with none.
    """
    places: dict[str, dict[str, list[tuple[str, int]]]] = {}
    for record, rows in asked.items():
        for index, (_, question, answer) in enumerate(rows):
            if answer in YES_NO:
                places.setdefault(question, {}).setdefault(answer, []).append((record, index))
    kept: set[tuple[str, int]] = set()
    for question, by_answer in places.items():
        count = min(len(by_answer.get(answer, ())) for answer in YES_NO)
        rng = np.random.default_rng((seed, zlib.crc32(question.encode())))
        for answer in YES_NO:
            listed = by_answer.get(answer, [])
            kept.update(listed[int(i)] for i in rng.choice(len(listed), count, replace=False)) if count else None
    return {
        record: [row for index, row in enumerate(rows) if row[2] not in YES_NO or (record, index) in kept]
        for record, rows in asked.items()
    }


def built_questions(counts: Mapping[str, int], plurals: Mapping[str, str]) -> list[Asked]:
    """Questions that labels answer: presence, count and comparison, from how many of each known label a picture has.

    A label is known where every object of it is counted: 0 is an answer. `plurals` are those not made with an s.
    """

    def plural(name: str) -> str:
        return plurals.get(name, f"{name}s")

    names = sorted(counts)
    rows: list[Asked] = []
    for name in names:
        rows.append(("presence", f"Is there a {name}?", "yes" if counts[name] else "no"))
        rows.append(("count", f"How many {plural(name)} are there?", str(counts[name])))
    for first in names:
        for second in names:
            if first != second:
                answer = "yes" if counts[first] > counts[second] else "no"
                rows.append(("comp", f"Are there more {plural(first)} than {plural(second)}?", answer))
    return rows
