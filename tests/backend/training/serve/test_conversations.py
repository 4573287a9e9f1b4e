"""What is asked and answered is true of the picture as it is shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rsvlm.answers import lines
from rsvlm.errors import BadInput
from rsvlm.models.qwen_vl.profiles import RSCOVLM_7B
from rsvlm.training.acquire.sources.maritime import maritime
from rsvlm.training.records import Box, Origin, Record
from rsvlm.training.serve.conversations import Conversation, conversation, tasks_of
from rsvlm.training.serve.mix import parse_mix
from rsvlm.training.serve.served import Served

SMALL = replace(RSCOVLM_7B, min_pixels=28 * 28 * 16, max_pixels=28 * 28 * 64)
COLOURS = {"ship": 255, "car": 128}


def scene(*boxes: Box, **labels: object) -> Record:
    """A black picture in which each object is an area of its label's grey."""
    pixels = np.zeros((200, 300, 3), np.uint8)
    for box in boxes:
        pixels[int(box.y1) : int(box.y2), int(box.x1) : int(box.x2)] = COLOURS[box.label]
    return Record("r", Origin("s", "CC0", True), pixels, boxes=boxes, **labels)  # type: ignore[arg-type]


SHIPS = scene(
    Box("ship", 20, 20, 80, 60), Box("ship", 200, 100, 240, 180), Box("car", 120, 30, 150, 50),
    box_labels=("car", "ship"), min_side=120, max_side=200,
)  # fmt: skip
WHOLE = replace(SHIPS, min_side=0)


def conversations(record: Record, count: int = 120, scenes: tuple[str, ...] = ()) -> list[Conversation]:
    return [conversation(record, scenes, SMALL, np.random.default_rng(n), light=False) for n in range(count)]


def test_coordinates_are_pixels_of_the_picture_as_it_is_shown() -> None:
    checked = 0
    for one in conversations(SHIPS, 200):
        (picture,) = one.pictures
        height, width = picture.shape[:2]
        assert height % 28 == width % 28 == 0
        assert SMALL.min_pixels <= height * width <= SMALL.max_pixels
        if one.task == "question":
            continue
        for found in lines.parse(one.turns[0][1], corners=4).found:
            x1, y1, x2, y2 = (int(value) for value in found.box)
            inner = picture[y1 : y2 + 1, x1 : x2 + 1, 0]
            assert abs(int(np.median(inner)) - COLOURS["car" if "car" in found.written else "ship"]) < 30
            checked += 1
    assert checked > 100


def test_expressions_of_sides_are_true_of_the_turned_picture() -> None:
    seen: Counter[str] = Counter()
    for one in conversations(WHOLE, 300):
        asked, answer = one.turns[0]
        for word, axis, sign in (("leftmost", 1, 1), ("rightmost", 1, -1), ("topmost", 0, 1), ("lowest", 0, -1)):
            if one.task == "ground" and f"{word} ship" in asked:
                ((x1, y1, x2, y2),) = (found.box for found in lines.parse(answer, corners=4).found)
                middle = ((y1 + y2) / 2, (x1 + x2) / 2)
                there = np.argwhere(one.pictures[0][..., 0] > 200)[:, axis]
                side = there.min() if sign == 1 else there.max()
                others = there.max() if sign == 1 else there.min()
                assert abs(middle[axis] - side) < abs(middle[axis] - others)
                seen[word] += 1
    assert set(seen) == {"leftmost", "rightmost", "topmost", "lowest"}


def test_detection_names_every_class_and_says_so_where_there_is_none() -> None:
    system = SMALL.wordings["detect-box"].system
    empty = scene(box_labels=("ship",), min_side=0)
    answers = {one.turns[0][1] for one in conversations(empty, 40) if one.task == "detect"}
    assert answers == {lines.NOTHING}
    one = next(one for one in conversations(SHIPS) if one.task == "detect")
    assert one.turns[0][0] == "find the car, ship"
    assert one.system == system


def test_a_window_that_shows_an_object_is_sought_where_one_is_asked_for() -> None:
    lonely = scene(Box("ship", 250, 150, 290, 190), box_labels=("ship",), min_side=100, max_side=120)
    asked = [one for one in conversations(lonely, 200) if one.task == "ground"]
    assert 0.4 < np.mean([one.turns[0][1] != lines.NOTHING for one in asked]) < 1


def test_no_words_are_found_beside_a_sliver_of_an_object() -> None:
    sliver = scene(Box("ship", 20, 20, 80, 60), Box("ship", 299, 100, 300, 180), box_labels=("car", "ship"))
    asked = {one.turns[0][0] for one in conversations(sliver) if one.task == "ground"}
    assert asked == {"find the car"}, "that is not there"


def test_an_expression_stands_in_question_and_answer_alike() -> None:
    grounded = [one for one in conversations(WHOLE) if one.task == "ground" and "leftmost" in one.turns[0][0]]
    asked, answer = grounded[0].turns[0]
    assert asked == f"find the {answer.split(' ', 1)[1].strip()}"
    assert "the the" not in asked


def test_beside_an_object_that_the_edge_hides_nothing_is_called_the_only_one() -> None:
    record = scene(Box("ship", 20, 20, 60, 60), Box("ship", 90, 20, 110, 180), box_labels=("car", "ship"))
    record, checked = replace(record, min_side=100, max_side=100), 0
    for one in conversations(record, 300):
        if one.task == "ground" and one.turns[0][0] == "find the ship":
            areas = one.pictures[0][..., 0] > 128
            columns, rows = (np.flatnonzero(np.diff(np.pad(areas.any(axis), 1).astype(int)) == 1) for axis in (0, 1))
            assert len(lines.parse(one.turns[0][1], corners=4).found) == max(len(columns), len(rows))
            checked += 1
    assert checked > 30


def test_labels_that_are_not_complete_are_never_said_to_be_all() -> None:
    assert tasks_of(replace(SHIPS, box_labels=())) == ()
    assert tasks_of(replace(SHIPS, box_labels=("car",))) == ("detect", "ground", "question")


def test_words_about_the_whole_picture_keep_all_of_it_and_turn() -> None:
    record = replace(SHIPS, boxes=(), box_labels=(), captions=("A ship in the upper left.",))
    said = {one.turns[0][1] for one in conversations(record, 60)}
    assert said == {f"A ship in the {down} {across}." for down in ("upper", "lower") for across in ("left", "right")}
    for one in conversations(record, 60):
        _, down, across = one.turns[0][1].rstrip(".").rsplit(" ", 2)
        rows, columns = np.nonzero(one.pictures[0][..., 0] > 200)
        height, width = one.pictures[0].shape[:2]
        first = np.argmin((rows - height * (down == "lower")) ** 2 + (columns - width * (across == "right")) ** 2)
        assert (rows[first] > height / 2) == (down == "lower")
        assert len(rows) > 0.5 * ((60 * 40 + 40 * 80) / (200 * 300)) * height * width


def test_questions_about_sides_are_asked_of_the_turned_picture() -> None:
    asked = (("presence", "Is a ship on the left?", "yes"),)
    record = replace(scene(Box("ship", 0, 80, 60, 120)), questions=asked, boxes=(), box_labels=())
    corners = {"on the left": (0.5, 0), "on the right": (0.5, 1), "at the top": (0, 0.5), "at the bottom": (1, 0.5)}
    found = set()
    for one in conversations(record, 60):
        side = one.turns[0][0].removeprefix("Is a ship ").split("?")[0]
        picture = one.pictures[0][..., 0]
        row, column = (round(share * (size - 1)) for share, size in zip(corners[side], picture.shape))
        assert picture[row, column] > 128
        found.add(side)
    assert found == set(corners)


def test_a_conversation_that_was_written_is_kept_as_it_is() -> None:
    talk = (("What is on the left?", "A ship."), ("And its colour?", "White."))
    (one,) = conversations(replace(SHIPS, boxes=(), box_labels=(), talk=talk), 1)
    assert one.turns == talk
    upright = one.pictures[0][..., 0] > 200
    assert upright[: upright.shape[0] // 2, : upright.shape[1] // 2].any()


def test_scenes_are_chosen_among_all_of_their_set_in_any_order() -> None:
    record = replace(SHIPS, boxes=(), box_labels=(), scene="forest")
    asked = {one.turns[0][0] for one in conversations(record, 20, ("river", "forest", "sea"))}
    assert len(asked) > 2
    assert all({"river", "forest", "sea"} == set(q.split(":")[1].rstrip(".").split(",")) for q in asked)


@pytest.fixture(scope="module")
def served(shared: Path) -> Served:
    """Real photographs twice, and half of some scenes."""
    photographs = [record for record, _ in zip(maritime(shared / "data"), range(6))]
    scenes = [replace(SHIPS, boxes=(), box_labels=(), scene=name) for name in ("forest", "sea") * 4]
    shares = parse_mix(["shore*2", "scenes%50"], ["shore", "scenes"])
    return Served({"shore": photographs, "scenes": scenes}, shares, SMALL, seed=5)


def same(first: Conversation, second: Conversation) -> bool:
    alike = all(np.array_equal(a, b) for a, b in zip(first.pictures, second.pictures))
    return alike and first.turns == second.turns and first.record == second.record


def test_two_worker_processes_draw_what_one_does(served: Served) -> None:
    data = pytest.importorskip("torch.utils.data")
    alone = list(data.DataLoader(served, batch_size=None))
    together = list(data.DataLoader(served, batch_size=None, num_workers=2))
    assert len(alone) == len(together) == len(served) == 16
    assert all(same(a, b) for a, b in zip(alone, together))


def test_a_place_gives_the_same_whatever_was_drawn_before_and_another_epoch_something_else(served: Served) -> None:
    last = served[15]
    assert same(served[15], last)
    later = Served(served._records, parse_mix(["shore*2", "scenes%50"], ["shore", "scenes"]), SMALL, 5, epoch=1)
    assert not all(same(later[n], served[n]) for n in range(4))
    with pytest.raises(IndexError):
        served[16]


def test_each_listing_of_a_record_is_drawn_on_its_own() -> None:
    shares = parse_mix(["ships*8"], ["ships"])
    served = Served({"ships": [SHIPS]}, shares, SMALL, seed=1)
    assert len({(one.turns, one.pictures[0].shape) for one in (served[n] for n in range(8))}) > 4


def test_records_of_masks_only_are_refused() -> None:
    masks = Record("m", Origin("s", "CC0", True), np.zeros((9, 9, 3), np.uint8), np.zeros((9, 9, 5), np.int8))
    with pytest.raises(BadInput, match="leave masks out"):
        Served({"masks": [masks]}, parse_mix(["masks"], ["masks"]), SMALL, 0)
