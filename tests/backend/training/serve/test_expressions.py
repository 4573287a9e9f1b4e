"""Expressions mean one object and no other: each is judged here anew, from what its words say."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.answers import boxes as box_text
from rsvlm.models.rsunivlm.evidence import Candidates
from rsvlm.training.acquire.sources.dubai import dubai
from rsvlm.training.acquire.sources.maritime import maritime
from rsvlm.training.prompts import NOTHING, ground_samples
from rsvlm.training.records import BOX_CLASSES, COVER_CLASSES, Record
from rsvlm.training.serve.expressions import WORDS, Expression, drawn, expressions
from rsvlm.training.serve.sides import turned_words
from rsvlm.training.views import CELLS, Geometry, cut_boxes, draw_geometry, make_view, turn_box, whole

AXES = {"left": (0, 1), "right": (0, -1), "top": (1, 1), "bottom": (1, -1)}
SIDES = {"leftmost": "left", "rightmost": "right", "topmost": "top", "lowest": "bottom"}


def judged(expression: Expression, boxes: np.ndarray, others: dict[str, np.ndarray]) -> int:
    """The object that the words mean, by a plain reading of them."""
    words = expression.words
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    if match := re.fullmatch(r"the (\w+) {label}", words):
        word = match.group(1)
        if word in SIDES:
            axis, sign = AXES[SIDES[word]]
            return int(np.argmin(sign * middle[:, axis]))
        return int(np.argmax(area) if word == "largest" else np.argmin(area))
    if match := re.fullmatch(r"the (second|third) {label} from the (\w+)", words):
        axis, sign = AXES[match.group(2)]
        return int(np.argsort(sign * middle[:, axis])[("second", "third").index(match.group(1)) + 1])
    if match := re.fullmatch(r"the {label} in the (upper|lower) (left|right)", words):
        rows = middle[:, 1] < 0.5 if match.group(1) == "upper" else middle[:, 1] > 0.5
        columns = middle[:, 0] < 0.5 if match.group(2) == "left" else middle[:, 0] > 0.5
        (only,) = np.flatnonzero(rows & columns)
        return int(only)
    match = re.fullmatch(r"the {label} nearest the (\w+)", words)
    assert match
    (place,) = others[match.group(1)]
    across = np.maximum(0, np.maximum(boxes[:, 0] - place[2], place[0] - boxes[:, 2]))
    down = np.maximum(0, np.maximum(boxes[:, 1] - place[3], place[1] - boxes[:, 3]))
    return int(np.argmin(across**2 + down**2))


PLACES = st.lists(
    st.tuples(st.floats(0, 0.8), st.floats(0, 0.8), st.floats(0.02, 0.2), st.floats(0.02, 0.2)), min_size=1, max_size=7
).map(lambda rows: np.array([(x, y, x + w, y + h) for x, y, w, h in rows]))


@given(boxes=PLACES, dock=PLACES)
def test_every_expression_means_its_object(boxes: np.ndarray, dock: np.ndarray) -> None:
    others = {"dock": dock[:1], "car": dock}
    found = expressions(boxes, others)
    assert all(judged(one, boxes, others) == one.index for one in found)
    assert len({one.words for one in found}) == len(found)
    assert len(boxes) > 1 or not found


def test_all_kinds_are_found_where_they_are_clear() -> None:
    boxes = np.array([[0.1, 0.1, 0.2, 0.2], [0.4, 0.3, 0.8, 0.6], [0.8, 0.7, 0.86, 0.76]])
    words = {e.words: e.index for e in expressions(boxes, {"dock": np.array([[0.9, 0.8, 1, 1]])})}
    assert words["the leftmost {label}"] == words["the {label} in the upper left"] == 0
    assert words["the largest {label}"] == words["the second {label} from the left"] == 1
    assert words["the {label} nearest the dock"] == words["the smallest {label}"] == 2


def test_what_is_too_close_to_say_is_not_said() -> None:
    twins = np.array([[0.40, 0.40, 0.50, 0.50], [0.42, 0.42, 0.52, 0.52]])
    assert expressions(twins, {"dock": np.array([[0.9, 0.9, 1, 1]])}) == []


def test_labels_that_were_drawn_twice_are_not_told_apart() -> None:
    twice = np.array([[0.1, 0.1, 0.5, 0.5], [0.15, 0.15, 0.35, 0.45], [0.7, 0.7, 0.9, 0.9]])
    assert expressions(twice) == drawn(twice, {}, np.random.default_rng(0), 3) == []
    assert expressions(twice[1:])


def test_words_of_an_expression_are_taught_as_words() -> None:
    boxes = np.random.default_rng(0).random((50, 5, 2))
    for places in boxes:
        for one in expressions(np.concatenate([places * 0.9, places * 0.9 + 0.05], 1)):
            assert set(one.words.replace("{label}", "").split()) <= {*WORDS.split(), "the"}


@pytest.mark.parametrize("geometry", [Geometry(0, 0, 1, 1, f, t) for f in (False, True) for t in range(4)])
def test_expressions_of_real_boxes_turn_with_their_picture(shared: Path, geometry: Geometry) -> None:
    checked = 0
    for record in first(maritime(shared / "data"), 60):
        for label in sorted({box.label for box in record.boxes}):
            boxes = [b for b in cut_boxes(record.boxes, whole(record)) if b.label == label]
            turned = [turn_box(box, geometry) for box in boxes]
            if len(boxes) < 2:
                continue
            before, after = (np.array([(b.x1, b.y1, b.x2, b.y2) for b in listed]) for listed in (boxes, turned))
            known = {e.words: e.index for e in expressions(after)}
            for one in expressions(before):
                assert known.get(turned_words(one.words, geometry), one.index) == one.index
                checked += 1
    assert checked > 100


def first(records: object, count: int) -> list[Record]:
    return [record for record, _ in zip(records, range(count))]  # type: ignore[call-overload]


def candidates_of(rows: np.ndarray, score: float = 0.9) -> Candidates:
    """The boxes of a view, (N, 5), as a head would have them that sees all of them as surely."""
    label = rows[:, 0].astype(np.int64)
    return Candidates(rows[:, 1:], label, np.eye(len(BOX_CLASSES), dtype=np.float32)[label] * score)


def test_questions_of_real_pictures_are_answered_by_the_box_that_is_meant(shared: Path) -> None:
    rng = np.random.default_rng(0)
    prompts = set()
    for record in first(maritime(shared / "data"), 40):
        seen = cut_boxes(record.boxes, whole(record))
        rows = np.array([(BOX_CLASSES.index(b.label), b.x1, b.y1, b.x2, b.y2) for b in seen], np.float32).reshape(-1, 5)
        for sample in ground_samples(candidates_of(rows), BOX_CLASSES, rng, 50):
            prompts.add(sample.prompt)
            if "second" in sample.prompt and " from the left" in sample.prompt:
                label = re.search(r"second (\w+) from", sample.prompt)
                assert label
                own = rows[rows[:, 0] == BOX_CLASSES.index(label.group(1)), 1:]
                wanted = own[np.argsort(own[:, 0] + own[:, 2])[1]] * 100
                (said,) = box_text.parse(sample.answer)
                assert np.abs(np.array([said.x1, said.y1, said.x2, said.y2]) - wanted).max() <= 1
    assert {"nearest", "second", "largest", "leftmost"} <= {word for prompt in prompts for word in prompt.split()}


def test_all_are_those_that_are_surely_seen_and_one_is_the_best_guess() -> None:
    car = BOX_CLASSES.index("car")
    rows = np.array([(car, 0.5, 0.1, 0.6, 0.2), (car, 0.1, 0.1, 0.2, 0.2), (car, 0.7, 0.7, 0.9, 0.9)], np.float32)

    def answers(scores: tuple[float, ...]) -> dict[str, str]:
        found = candidates_of(rows)
        found.scores[:, car] = scores
        rng = np.random.default_rng(0)
        return {s.prompt: s.answer for _ in range(200) for s in ground_samples(found, BOX_CLASSES, rng, 50)}

    sure, guess, nothing = answers((0.9, 0.4, 0.2)), answers((0.2, 0.15, 0.04)), answers((0.05, 0.04, 0.04))
    assert sure["[VG] all cars"] == "[10, 10, 20, 20][50, 10, 60, 20]", "from left to right"
    assert sure["[VG] the car"] == "[50, 10, 60, 20]", "the surest"
    assert guess["[VG] the car"] == "[50, 10, 60, 20]" and guess["[VG] all cars"] == NOTHING
    assert {answer for prompt, answer in nothing.items() if "car" in prompt} == {NOTHING}
    assert {answer for prompt, answer in sure.items() if "dock" in prompt} == {NOTHING}


def test_areas_of_real_masks_are_told_apart_as_boxes_are(shared: Path) -> None:
    record = next(iter(dubai(shared / "data")))
    rng, kinds = np.random.default_rng(0), set()
    for _ in range(40):
        view = make_view(record, draw_geometry(record, rng), None)
        seen = {
            label: np.array([(b.x1, b.y1, b.x2, b.y2) for b in view.boxes if b.label == label]).reshape(-1, 4)
            for label in view.box_labels
        }
        for label, boxes in seen.items():
            others = {other: places for other, places in seen.items() if other != label}
            for one in expressions(boxes, others):
                assert judged(one, boxes, others) == one.index
                x1, y1, x2, y2 = (boxes[one.index] * CELLS).round().astype(int)
                if min(x2 - x1, y2 - y1) >= 3:
                    assert (view.cover[y1:y2, x1:x2, COVER_CLASSES.index(label)] == 1).any()
                kinds.add((label, one.words))
    assert {label for label, _ in kinds} == {"building", "water"}
    assert len(kinds) > 20


def test_the_same_seed_draws_the_same_expressions_of_different_kinds() -> None:
    boxes = np.array([[0.1, 0.1, 0.2, 0.2], [0.4, 0.3, 0.8, 0.6], [0.8, 0.7, 0.86, 0.76]])
    drawings = [drawn(boxes, {}, np.random.default_rng(4), 3) for _ in range(2)]
    assert drawings[0] == drawings[1]
    assert len(drawings[0]) == 3
