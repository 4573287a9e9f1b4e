"""What learning is measured with: tiles out of labelled data, and the curves over them."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.models.registry import CHECKPOINTS  # noqa: E402
from rsvlm.training import labelled_tiles, learning_curve, suggest_curve  # noqa: E402
from rsvlm.training.acquire.found import Flaw  # noqa: E402
from rsvlm.training.labelled_tiles import Course, Labelled, labelled, read_course  # noqa: E402
from rsvlm.training.learner import FinetunePlan  # noqa: E402
from rsvlm.training.records import Box, Origin, Record  # noqa: E402

OWN = Origin("own", "CC0", True)
SIDE = 96


def picture(name: str, boxes: tuple[Box, ...], across: int = 2) -> Record:
    pixels = np.full((SIDE, SIDE * across, 3), 120, np.uint8)
    return Record(name, OWN, pixels, boxes=boxes, box_labels=("boat", "car"))


def test_boxes_become_tiles_and_an_object_counts_where_its_middle_lies() -> None:
    boxes = (Box("boat", 80, 10, 110, 30), Box("boat", 150, 50, 170, 60), Box("car", 0, 0, 9, 9))
    first, second = labelled([picture("a", boxes), Flaw("b", "is cut off")], "boat", SIDE)
    assert (first.objects, second.objects) == (1, 1)
    assert first.lesson.truth.sum() == 16 * 20 and second.lesson.truth.sum() == 14 * 20 + 20 * 10
    assert first.lesson.extent == (0, -SIDE, SIDE, 0) and second.lesson.extent == (SIDE, -SIDE, 2 * SIDE, 0)
    assert not first.lesson.shares_ground(second.lesson)
    assert labelled([picture("a", boxes)], "plane", SIDE) == [], "nothing is known of it"


def test_covers_become_tiles_with_their_unknown_parts() -> None:
    cover = np.zeros((SIDE, SIDE, 2), np.int8)
    cover[..., 1] = -1
    cover[8:24, 8:24, 0] = cover[60:80, 60:80, 0] = 1
    record = replace(picture("a", (), across=1), box_labels=(), cover=cover, cover_names=("pool", "tree"))
    (tile,) = labelled([record], "pool", SIDE)
    assert tile.objects == 2 and tile.lesson.truth.sum() == 16 * 16 + 20 * 20
    assert labelled([record], "tree", SIDE) == [], "nobody looked for it"


@pytest.fixture
def course() -> Course:
    """Eight tiles to learn from, of which every other has a boat, and two held out."""
    boat = (Box("boat", 20, 20, 60, 60),)
    found = labelled([picture(str(number), boat if number % 2 else (), 1) for number in range(10)], "boat", SIDE)
    held = tuple(one.lesson for one in found[8:])
    return Course(CHECKPOINTS / "nano", "boat", tuple(found[:8]), held, FinetunePlan())


@pytest.fixture
def taught(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many tiles every learning had; the model that comes of it knows the more the more there were."""
    counts: list[int] = []

    def teach(self: Course, tiles: Any) -> int:
        counts.append(len(tiles))
        return len(tiles)

    def figures(self: Course, model: Any, control: Any) -> dict[str, float | None]:
        share = model / 10 if isinstance(model, int) else 0.0
        return {"iou": share, "precision": share, "recall": share, "f1": share}

    monkeypatch.setattr(Course, "taught", teach)
    monkeypatch.setattr(Course, "figures", figures)
    return counts


def test_the_curve_has_a_row_for_each_number_of_objects_that_there_are(course: Course, taught: list[int]) -> None:
    rows = learning_curve.curve(course, (1, 3, 200))
    assert [row["objects"] for row in rows] == [0, 1, 3, 4, "all cells"]
    assert taught == [2, 6, 8] == [row["tiles"] for row in rows[1:4]]
    assert rows[0]["iou"] == 0.0 and rows[-1]["recall"] == 1.0
    assert "all cells" in labelled_tiles.table(rows)


def test_both_methods_begin_alike_and_none_learns_a_tile_twice(
    course: Course, taught: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        suggest_curve, "suggested", lambda course, model, chosen, count: sorted(set(range(8)) - set(chosen))[-count:]
    )
    suggested, random = (suggest_curve.curve(course, method, 2, 3, 3) for method in ("suggested", "random"))
    assert taught == [2, 5, 8] * 2
    assert suggested[0] == random[0] and [row["tiles"] for row in random] == [2, 5, 8]
    assert suggested[1]["objects"] == 3 and random[1]["objects"] == 2, "they chose otherwise"


def test_the_first_tiles_have_something_of_the_class(course: Course) -> None:
    late = replace(course, pool=tuple(Labelled(one.lesson, int(n == 6)) for n, one in enumerate(course.pool)))
    assert suggest_curve.beginning(course, 3) == [0, 1, 2] and suggest_curve.beginning(late, 3) == [0, 1, 6]


def test_what_is_suggested_is_seen_by_the_model(course: Course) -> None:
    from rsvlm.models.rsunivlm.numpy_nano import load_nano

    known = replace(course, label="water", pool=course.pool[:3])
    assert sorted(suggest_curve.suggested(known, load_nano(course.folder), [1], 5)) == [0, 2]


def test_a_catalogue_is_read_with_what_is_held_out(tmp_path: Path) -> None:
    from PIL import Image

    for folder, count in (("learn", 3), ("unseen", 1)):
        (tmp_path / folder).mkdir()
        for number in range(count):
            Image.fromarray(np.full((96, 96, 3), 90, np.uint8)).save(tmp_path / folder / f"{number}.png")
            (tmp_path / folder / f"{number}.xml").write_text(
                "<annotation><object><name>boat</name><bndbox><xmin>10</xmin><ymin>10</ymin><xmax>50</xmax>"
                "<ymax>50</ymax></bndbox></object></annotation>"
            )
    listed = {"format": "voc", "licence": "CC0", "ship": True}
    data = {"a": {**listed, "path": "learn"}, "b": {**listed, "path": "unseen", "split": "validation"}}
    (tmp_path / "data.yaml").write_text(json.dumps({"data": data}))
    given = Namespace(
        catalogue=tmp_path / "data.yaml", label="boat", data=tmp_path, model="nano", minutes=1.0, held=9, seed=1, side=0
    )
    course = read_course(given)
    assert (len(course.pool), sum(one.objects for one in course.pool), len(course.held)) == (3, 3, 1)
    smaller = read_course(Namespace(**{**vars(given), "side": 48}))
    assert (len(smaller.pool), sum(one.objects for one in smaller.pool), len(smaller.held)) == (12, 3, 4)
    with pytest.raises(BadInput, match="no 'car'"):
        read_course(Namespace(**{**vars(given), "label": "car"}))
