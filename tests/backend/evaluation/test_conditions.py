"""Harder conditions: pictures change as they are said to, and their truth goes with them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from rsvlm.cli.arguments import UNDER
from rsvlm.errors import BadInput
from rsvlm.evaluation.conditions import CONDITIONS, under
from rsvlm.evaluation.evaluate import Settings
from rsvlm.evaluation.kinds import BoxedPicture, ColourMask, NamedPicture, Pair, Question, read_rgb
from rsvlm.evaluation.refgeo import Phrase
from rsvlm.evaluation.robustness import AS_THEY_ARE, EVERY, evaluate_under_all, side_by_side

from tests.backend.evaluation.colour_model import ColourModel
from tests.backend.evaluation.test_evaluate import Free, figures, paint

WATER = (50, 8, 90, 30)


def test_every_condition_can_be_typed() -> None:
    assert (*CONDITIONS, EVERY) == UNDER


def boxed(path: Path) -> BoxedPicture:
    return BoxedPicture(paint(path, ("water", WATER), size=(96, 48)), (("water", WATER),))


@pytest.mark.parametrize("name", CONDITIONS)
def test_boxes_stay_on_what_they_are_of(tmp_path: Path, name: str) -> None:
    with under(name, [boxed(tmp_path / "a.png")]) as (sample,):
        pixels, (_, box) = read_rgb(sample.picture).astype(int), sample.objects[0]
    blue = pixels[:, :, 2] > 100
    rows, cols = np.nonzero(blue)
    there = (cols.min(), rows.min(), cols.max() + 1, rows.max() + 1)
    assert np.abs(np.subtract(there, box)).max() <= 1, "the box is where the colour is"
    assert not sample.picture.exists(), "nothing is left behind"


def test_pixels_change_as_they_are_said_to(tmp_path: Path) -> None:
    before = read_rgb(boxed(tmp_path / "a.png").picture)
    seen = {}
    for name in CONDITIONS:
        with under(name, [NamedPicture(tmp_path / "a.png", "x")]) as (sample,):
            seen[name] = read_rgb(sample.picture)
    assert (seen["darker"] == np.rint(before * 0.7)).all()
    assert (seen["brighter"] == np.clip(np.rint(before * 1.3), 0, 255)).all() and seen["brighter"].max() == 255
    assert (seen["turned"] == np.rot90(before)).all()
    assert seen["half"].shape == (24, 48, 3) and seen["double"].shape == (96, 192, 3)
    for name in ("jpeg", "blur"):
        assert seen[name].shape == before.shape and (seen[name] != before).any()
    assert len(np.unique(seen["blur"][20, :, 2])) > 5, "an edge became a slope"


@pytest.mark.parametrize("name", CONDITIONS)
def test_masks_keep_their_colours(tmp_path: Path, name: str) -> None:
    colours = (("water", (1, 2, 3)), ("land", (9, 8, 7)))
    mask = np.zeros((48, 96, 3), np.uint8)
    mask[:] = colours[1][1]
    mask[WATER[1] : WATER[3], WATER[0] : WATER[2]] = colours[0][1]
    Image.fromarray(mask).save(tmp_path / "mask.png")
    with under(name, [ColourMask(boxed(tmp_path / "a.png").picture, tmp_path / "mask.png", colours)]) as (sample,):
        labels, pixels = sample.labels(), read_rgb(sample.picture)
    assert labels.shape == pixels.shape[:2] and set(np.unique(labels)) == {0, 1}
    assert ((pixels[:, :, 2] > 100) == (labels == 0)).mean() > 0.95


def test_light_changes_on_the_later_date_alone(tmp_path: Path) -> None:
    before, after = boxed(tmp_path / "a.png").picture, boxed(tmp_path / "b.png").picture
    Image.fromarray(np.zeros((48, 96), np.uint8)).save(tmp_path / "label.png")
    pair = Pair(before, after, tmp_path / "label.png")
    for name, earlier in (("darker", 250), ("half", 250), ("blur", 250)):
        with under(name, [pair]) as (sample,):
            assert read_rgb(sample.before)[:, :, 2].max() == earlier
            equal = (read_rgb(sample.before) == read_rgb(sample.after)).all()
            assert equal == (name != "darker") and not sample.changed().any()


def test_what_speaks_of_sides_is_left_out_when_turned(tmp_path: Path) -> None:
    picture = boxed(tmp_path / "a.png").picture
    asked = [
        Question(picture, "presence", text, "yes")
        for text in ("Is there water?", "Is it at the Top of the image?", "Is the northern half dry?")
    ]
    phrases = [Phrase(picture, "1", "", "the leftmost pond", WATER), Phrase(picture, "2", "", "the pond", WATER)]
    with under("turned", [*asked, *phrases]) as kept:
        assert [getattr(one, "question", "") or one.phrase for one in kept] == ["Is there water?", "the pond"]
        assert kept[1].box == (8, 96 - 90, 30, 96 - 50)
    with under("half", asked) as kept:
        assert len(kept) == 3
    with pytest.raises(BadInput, match="sides"), under("turned", asked[1:]):
        pass
    with pytest.raises(BadInput, match="not known"), under("fog", asked):
        pass


@pytest.fixture
def masks(tmp_path: Path) -> str:
    """A picture whose left half is water, labelled as it looks; the rest is none of the classes."""
    (tmp_path / "classes.json").write_text(json.dumps({"water": [1, 2, 3], "others": [9, 9, 9]}))
    paint(tmp_path / "images/a.png", ("water", (0, 0, 48, 48)))
    mask = np.full((48, 96, 3), 9, np.uint8)
    mask[:, :48] = (1, 2, 3)
    (tmp_path / "masks").mkdir()
    Image.fromarray(mask).save(tmp_path / "masks/a.png")
    return f"colour-masks:{tmp_path}"


def test_what_is_none_of_the_classes_is_counted_and_not_asked_for(masks: str) -> None:
    model = ColourModel()
    found = figures("segment", masks, model)
    assert found["mean_iou_pixels"] == 1 and set(model.asked) == {"water"} and found["not_known"] == []
    assert figures("segment", masks, against="whole")["iou_pixels.water"] == 0.5


def test_all_conditions_stand_side_by_side(masks: str) -> None:
    loaded: list[Any] = []

    def load() -> ColourModel:
        loaded.append(ColourModel())
        return loaded[-1]

    told: list[tuple[int, int]] = []
    reports = evaluate_under_all("segment", [masks], load, Free(), lambda *at: told.append(at), Settings())
    assert len(loaded) == 1 and len(told) == len(reports) == len(CONDITIONS) + 1
    assert reports[AS_THEY_ARE]["under"] is None and reports["half"]["under"] == "half"
    assert reports[AS_THEY_ARE]["mean_iou_cells"] == reports["turned"]["mean_iou_cells"] == 1
    rows = side_by_side("segment", reports)
    assert rows[0] == ["", "mean_iou_cells", "mean_iou_pixels"] and rows[1] == [AS_THEY_ARE, "1.0000", "1.0000"]
    assert [row[0] for row in rows[2:]] == list(CONDITIONS)


def test_answers_made_elsewhere_are_of_pictures_as_they_are(masks: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="as they are"):
        figures("segment", masks, predictions=tmp_path, under="half")
