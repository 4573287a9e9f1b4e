"""Whether tiles that are suggested teach more than tiles in random order: the curve of each, on places held out.

`python -m rsvlm.training.suggest_curve CATALOGUE CLASS` begins both with the same first tiles, adds some in every round
as `rsvlm suggest` ranks them (with the model as it was taught so far) or as chance has it, teaches from the beginning,
and prints IoU and F1 over the cells of the tiles held out. With `--seeds` the rows are means over several beginnings.
"""

from __future__ import annotations

import argparse
import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ..models.rsunivlm.config import read_config
from ..models.rsunivlm.numpy_nano import NumpyNano
from ..suggesting.looking import look
from ..suggesting.ranking import ranked
from .labelled_tiles import Course, Going, add_arguments, read_course, table

SUGGESTED, RANDOM = "suggested", "random"


def beginning(course: Course, count: int) -> list[int]:
    """The first tiles of the pool, of which one at least has something of the class."""
    having = next(number for number, one in enumerate(course.pool) if one.objects)
    first = list(range(min(count, len(course.pool))))
    return first if having in first else [*first[:-1], having]


def suggested(course: Course, model: NumpyNano, chosen: Sequence[int], count: int) -> list[int]:
    """The tiles that are worth a look next, in the eyes of a model that was taught with those `chosen`."""
    neck = read_config(course.folder).neck
    cover = (*(neck.cover if neck else ()),)
    cover = cover if course.label in cover else (*cover, course.label)
    sights = [look(model, one.lesson.pixels, cover, [course.label]) for one in course.pool]
    left = [number for number in range(len(sights)) if number not in set(chosen)]
    features = np.stack([sight.features for sight in sights])
    order = ranked([sights[n].uncertainty or 0.0 for n in left], features[left], features[list(chosen)], count)
    return [left[number] for number, _ in order]


def curve(course: Course, method: str, start: int, add: int, rounds: int) -> list[dict[str, Any]]:
    """A row for every round: tiles, objects, figures."""
    chosen, rows = beginning(course, start), []
    for _ in range(rounds):
        model = course.taught([course.pool[number].lesson for number in chosen])
        objects = sum(course.pool[number].objects for number in chosen)
        rows.append({"tiles": len(chosen), "objects": objects, **course.figures(model, Going())})
        if method == SUGGESTED:
            chosen = [*chosen, *suggested(course, model, chosen, add)]
        else:
            chosen = [*chosen, *(n for n in range(len(course.pool)) if n not in set(chosen))][: len(chosen) + add]
    return rows


def compared(given: Namespace) -> list[dict[str, Any]]:
    """A row for every round with the means of both methods over the seeds."""
    runs: dict[str, list[list[dict[str, Any]]]] = {SUGGESTED: [], RANDOM: []}
    for seed in range(given.seed, given.seed + given.seeds):
        course = read_course(replace_seed(given, seed))
        course = replace(course, pool=course.pool[: given.pool])
        for method, found in runs.items():
            found.append(curve(course, method, given.start, given.add, given.rounds))
    rows = []
    for number in range(given.rounds):
        row: dict[str, Any] = {"tiles": runs[RANDOM][0][number]["tiles"]}
        for method, found in runs.items():
            for name in ("objects", "iou", "f1"):
                values = [one[number][name] or 0.0 for one in found]
                row[f"{method}_{name}"] = round(float(np.mean(values)), 4)
        rows.append(row)
    return rows


def replace_seed(given: Namespace, seed: int) -> Namespace:
    """The same arguments with another seed."""
    return Namespace(**{**vars(given), "seed": seed})


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    add_arguments(parser)
    parser.add_argument("--pool", type=int, default=200, help="tiles that can be chosen, at random (default: 200)")
    parser.add_argument("--start", type=int, default=6, help="tiles at the beginning (default: 6)")
    parser.add_argument("--add", type=int, default=6, help="tiles that come to it in a round (default: 6)")
    parser.add_argument("--rounds", type=int, default=4, help="how often is taught (default: 4)")
    parser.add_argument("--seeds", type=int, default=3, help="how many beginnings (default: 3)")
    given = parser.parse_args(arguments)
    rows = compared(given)
    print(table(rows))
    if given.json:
        told = {"label": given.label, "seeds": given.seeds, "rows": rows}
        given.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
