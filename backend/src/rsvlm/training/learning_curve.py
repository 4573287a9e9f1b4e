"""How well a class is known after 20, 50 and 200 reviewed objects, on places that were not learned from.

`python -m rsvlm.training.learning_curve CATALOGUE CLASS` teaches the small model as `rsvlm finetune` does, each time
from the beginning with more tiles of the same random order, and prints IoU, precision, recall and F1 over the cells of
the tiles held out. Beside it stand the model as it is (0 objects) and calling every cell the class. An object counts
where its middle lies; tiles without one come along as they do in the order.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from typing import Any

from ..models.rsunivlm.numpy_nano import load_nano
from .examination import trivial
from .labelled_tiles import Course, Going, Labelled, add_arguments, read_course, table
from .lessons import Lesson

OBJECTS = (20, 50, 200)


def some(pool: Sequence[Labelled], objects: int) -> list[Lesson]:
    """The first tiles of a pool that have so many objects together; all where it has fewer."""
    tiles, count = [], 0
    for one in pool:
        if count >= objects:
            break
        tiles.append(one.lesson)
        count += one.objects
    return tiles


def curve(course: Course, objects: Sequence[int]) -> list[dict[str, Any]]:
    """A row for the model as it is, one for every number of objects that the data have, and the trivial one."""
    there = sum(one.objects for one in course.pool)
    rows: list[dict[str, Any]] = [
        {"objects": 0, "tiles": 0, **course.figures(load_nano(course.folder), Going()), "core_seconds": 0}
    ]
    for number in sorted({min(wanted, there) for wanted in objects}):
        begun, tiles = time.process_time(), some(course.pool, number)
        model = course.taught(tiles)
        spent = round(time.process_time() - begun)
        rows.append({"objects": number, "tiles": len(tiles), **course.figures(model, Going()), "core_seconds": spent})
    everything = trivial(course.held)
    precision, recall = everything["precision"] or 0.0, everything["recall"] or 0.0
    f1 = round(2 * precision * recall / max(precision + recall, 1e-9), 4)
    return [*rows, {"objects": "all cells", "tiles": 0, **everything, "f1": f1, "core_seconds": 0}]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    add_arguments(parser)
    parser.add_argument("--objects", type=int, nargs="+", default=OBJECTS, help="how many (default: 20 50 200)")
    given = parser.parse_args(arguments)
    course = read_course(given)
    rows = curve(course, given.objects)
    print(f"{given.label}: {len(course.pool)} tiles to learn from, {len(course.held)} held out, seed {given.seed}")
    print(table(rows))
    if given.json:
        told = {"label": given.label, "held_out": len(course.held), "seed": given.seed, "rows": rows}
        given.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
