"""Every layout becomes records of one schema, with terms, split and ground resolution; what is broken is told."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.training.acquire.catalogue import read_catalogue
from rsvlm.training.acquire.formats.table import FORMATS
from rsvlm.training.acquire.found import Flaw
from rsvlm.training.records import Origin, Record

ORIGIN = Origin("set", "CC0", True)


def records(found: object) -> list[Record]:
    listed = list(found)  # type: ignore[call-overload]
    assert not [flaw for flaw in listed if isinstance(flaw, Flaw)]
    return listed


def saved(path: Path, size: tuple[int, int] = (40, 30), seed: int = 0) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3)).astype(np.uint8)).save(path)
    return path


def test_colour_masks_bring_the_classes_of_their_set(shared: Path) -> None:
    found = records(FORMATS["colour-masks"](shared / "data" / "dubai" / "tile_1", ORIGIN))
    assert len(found) == 9
    assert found[0].cover is not None
    assert found[0].cover.shape == (*found[0].pixels.shape[:2], len(found[0].cover_names))
    assert set(found[0].cover_names) == {"land", "water", "building", "vegetation", "road"}
    known = (found[0].cover >= 0).all(-1)
    assert (found[0].cover[known].sum(-1) == 1).all()


def test_voc_knows_every_object_of_its_classes(shared: Path) -> None:
    found = records(FORMATS["voc"](shared / "data" / "maritime" / "valid", ORIGIN))
    assert {"dock", "boat"} <= set(found[0].box_labels)
    assert sum(len(record.boxes) for record in found) > 100


def test_dota_keeps_what_lies_askew_and_the_resolution_that_the_file_states(shared: Path) -> None:
    (found,) = records(FORMATS["dota"](shared / "data" / "dota", ORIGIN))
    assert found.origin.metres == pytest.approx(0.266, abs=1e-3)
    askew = [box for box in found.boxes if box.corners]
    assert askew
    for box in askew:
        xs, ys = zip(*box.corners)
        assert (min(xs), min(ys), max(xs), max(ys)) == (box.x1, box.y1, box.x2, box.y2)


def test_coco_is_read(tmp_path: Path) -> None:
    saved(tmp_path / "images" / "a.png")
    labels = {
        "images": [{"id": 1, "file_name": "a.png"}],
        "categories": [{"id": 3, "name": "ship"}],
        "annotations": [{"image_id": 1, "category_id": 3, "bbox": [5, 6, 10, 8]}],
    }
    (tmp_path / "labels.json").write_text(json.dumps(labels))
    (found,) = records(FORMATS["coco"](tmp_path / "labels.json", ORIGIN))
    assert [(box.label, box.x1, box.y1, box.x2, box.y2) for box in found.boxes] == [("ship", 5, 6, 15, 14)]
    assert found.boxes[0].corners == ()


def test_questions_stand_behind_their_picture(shared: Path) -> None:
    found = records(FORMATS["qa"](shared / "data" / "rsvqa" / "lr" / "qa.jsonl", ORIGIN))
    assert len(found) == 35
    assert all(len(record.questions) > 10 for record in found)


def test_captions_and_class_folders_are_read(shared: Path) -> None:
    captioned = records(FORMATS["captions"](shared / "data" / "rsicd" / "captions.jsonl", ORIGIN))
    assert len(captioned[0].captions) == 5
    (folder, count) = (shared / "data" / "eurosat", 4000)
    chips = records(FORMATS["class-folders"](folder, ORIGIN))
    assert len(chips) == count
    assert len({chip.scene for chip in chips}) == 10


def test_pairs_have_two_dates_and_what_changed(shared: Path) -> None:
    found = records(FORMATS["pairs"](shared / "data" / "levir_cd", ORIGIN, label="building"))
    assert len(found) == 5
    for record in found:
        assert record.after is not None
        assert record.changed is not None
        assert record.after.shape == record.pixels.shape == (*record.changed.shape, 3)
    assert found[0].cover_names == ("building",)


def test_llava_conversations_keep_their_words_and_broken_ones_are_told(tmp_path: Path) -> None:
    saved(tmp_path / "images" / "a.png")
    asked = [{"from": "human", "value": "<image>\nWhat is it?"}, {"from": "gpt", "value": "A harbour."}]
    rows = [
        {"id": "7", "image": "a.png", "conversations": asked},
        {"id": "8", "image": "a.png", "conversations": asked[:1]},
        {"id": "9", "image": "gone.png", "conversations": asked},
    ]
    (tmp_path / "talk.json").write_text(json.dumps(rows))
    found = list(FORMATS["llava"](tmp_path / "talk.json", ORIGIN))
    assert [type(one) for one in found] == [Record, Flaw, Flaw]
    assert found[0].talk == (("What is it?", "A harbour."),)
    assert "entry 2" in found[1].reason
    assert "gone.png" in found[2].reason


def test_a_picture_that_cannot_be_read_does_not_end_the_reading(tmp_path: Path) -> None:
    saved(tmp_path / "field" / "a.png")
    (tmp_path / "field" / "b.png").write_bytes(b"no picture")
    saved(tmp_path / "sea" / "c.png")
    found = list(FORMATS["class-folders"](tmp_path, ORIGIN))
    assert [one.name for one in found] == ["set/field/a", "set/field/b", "set/sea/c"]
    assert "b.png" in found[1].reason


def test_polygons_of_a_layer_lie_on_the_pixels_of_a_raster(shared: Path) -> None:
    folder = shared / "data" / "neon_trees"
    found = records(FORMATS["vector"](folder / "australia.shp", ORIGIN, raster=folder / "australia.tif", label="tree"))
    (record,) = found
    assert record.origin.metres == pytest.approx(0.02, rel=0.2)
    assert record.cover is not None
    (box,) = record.boxes
    rows, columns = np.nonzero(record.cover[..., 0] == 1)
    assert [columns.min(), rows.min(), columns.max() + 1, rows.max() + 1] == pytest.approx(
        [box.x1, box.y1, box.x2, box.y2], abs=1.5
    )
    assert (record.cover != 0).all(), "beside what was drawn nothing is known"
    with pytest.raises(BadInput, match="no field species"):
        list(FORMATS["vector"](folder / "australia.shp", ORIGIN, raster=folder / "australia.tif", field="species"))


def entry(**changes: object) -> dict[str, object]:
    return {"format": "class-folders", "path": ".", "licence": "CC0", "ship": True, **changes}


def test_a_catalogue_gives_every_record_its_terms(tmp_path: Path) -> None:
    saved(tmp_path / "field" / "a.png")
    listed = {"fields": entry(ship=False, split="validation", metres=0.5, provenance="somebody")}
    (record,) = records(read_catalogue(listed, tmp_path)["fields"].read())
    assert record.origin == Origin("fields", "CC0", False, "validation", 0.5, "somebody")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"licence": ""}, "lacks licence"),
        ({"ship": None}, "may be shipped"),
        ({"format": "xml"}, "known are"),
        ({"split": "valid"}, "one of train"),
        ({"metres": 0}, "above 0"),
        ({"path": "gone"}, "does not exist"),
        ({"licnce": "x"}, "licnce"),
    ],
)
def test_an_entry_that_is_not_complete_is_refused(tmp_path: Path, changes: dict[str, object], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read_catalogue({"fields": entry(**changes)}, tmp_path)


def test_options_that_a_format_does_not_take_are_refused(tmp_path: Path) -> None:
    saved(tmp_path / "field" / "a.png")
    with pytest.raises(BadInput, match="do not fit class-folders"):
        read_catalogue({"fields": entry(options={"colour": 1})}, tmp_path)["fields"].read()
