"""A catalogue is read, checked, counted and shown before anything is trained on it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.training.integrate.report import as_text, count, resolution_class
from rsvlm.training.integrate.sheet import cell, chosen, sheet
from rsvlm.training.records import Box, Origin, Record
from rsvlm.training.survey import write_survey


def data(folder: Path, **test_set: Any) -> Path:
    """A catalogue of two sets of two classes with three pictures each, one of them broken."""
    rng = np.random.default_rng(0)
    for part in ("ours", "theirs"):
        for name in ("field", "sea"):
            (folder / part / name).mkdir(parents=True)
            for index in range(3):
                path = folder / part / name / f"{index}.png"
                blocks = rng.integers(0, 256, (6, 6, 3)).astype(np.uint8)
                Image.fromarray(np.kron(blocks, np.ones((8, 8, 1), np.uint8))).save(path)
    (folder / "ours" / "sea" / "2.png").write_bytes(b"no picture")
    sets = {
        "ours": {"format": "class-folders", "path": "ours", "licence": "CC0", "ship": True, "metres": 10},
        "theirs": {"format": "class-folders", "path": "theirs", "licence": "academic", "ship": False, "split": "test"},
    }
    sets["theirs"].update(test_set)
    file = folder / "catalogue.yaml"
    file.write_text(yaml.safe_dump({"shipped": True, "seed": 1, "data": sets}))
    return file


def test_counts_flaws_and_pictures_are_written(tmp_path: Path) -> None:
    write_survey(data(tmp_path), tmp_path, tmp_path / "out", each=2)
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["by source"] == {"ours, train": 5, "theirs, test": 6}
    assert report["by licence"] == {"CC0": 5, "academic": 6}
    assert report["by resolution"] == {"2 to 15 m": 5, "not stated": 6}
    assert len(report["flaws"]) == 1
    assert "2.png" in report["flaws"][0]
    assert "| ours, train | 5 |" in (tmp_path / "out" / "report.md").read_text()
    with Image.open(tmp_path / "out" / "sheet.png") as page:
        colours = page.getcolors(maxcolors=1 << 24)
        assert colours is not None
        assert len(colours) > 20


def test_a_mix_is_written_down_and_draws_from_training_only(tmp_path: Path) -> None:
    file = data(tmp_path)
    settings = yaml.safe_load(file.read_text())
    file.write_text(yaml.safe_dump({**settings, "mix": ["all*3"], "groups": {"all": ["ours"]}}))
    report = write_survey(file, tmp_path, tmp_path / "out")
    assert report["mix"] == {"ours": 1.0}
    assert json.loads((tmp_path / "out" / "mix.json").read_text())[0]["times"] == 3
    file.write_text(yaml.safe_dump({**settings, "mix": ["theirs"]}))
    with pytest.raises(BadInput, match="theirs"):
        write_survey(file, tmp_path, tmp_path / "out")


def test_data_that_must_not_ship_are_refused_in_training_only(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="academic"):
        write_survey(data(tmp_path, split="train"), tmp_path, tmp_path / "out")


def test_a_test_picture_in_training_is_refused(tmp_path: Path) -> None:
    file = data(tmp_path)
    (tmp_path / "ours" / "field" / "9.png").write_bytes((tmp_path / "theirs" / "sea" / "1.png").read_bytes())
    with pytest.raises(BadInput, match=r"ours/field/9 .* theirs/sea/1"):
        write_survey(file, tmp_path, tmp_path / "out")


def test_places_that_two_splits_show_are_named() -> None:
    pixels = np.zeros((8, 8, 3), np.uint8)
    records = [Record(s, Origin("s", "CC0", True, s), pixels, place="lake") for s in ("train", "validation")]
    report = count(records)
    assert report["places in several splits"] == ["lake"]
    assert "- lake" in as_text(report)


@pytest.mark.parametrize(
    ("metres", "name"), [(None, "not stated"), (0.02, "under 0.1 m"), (0.5, "0.5 to 2 m"), (30, "15 m and more")]
)
def test_resolutions_have_classes(metres: float | None, name: str) -> None:
    assert resolution_class(metres) == name


def test_a_cell_shows_box_and_cover_where_they_are() -> None:
    pixels = np.zeros((100, 100, 3), np.uint8)
    cover = np.zeros((100, 100, 5), np.int8)
    cover[:50, :, 0] = 1
    shown = np.asarray(cell(Record("r", Origin("s", "CC0", True), pixels, cover, (Box("car", 10, 60, 40, 90),))))
    assert shown[60, 100].tolist()[2] > 80, "water is tinted blue"
    assert shown[134:137, 50].max() > 150, "the upper edge of the box"
    assert shown[200, 150].max() == 0


def test_the_same_seed_chooses_the_same_pictures_of_each_source() -> None:
    pixels = np.zeros((8, 8, 3), np.uint8)
    records = [Record(f"{s}/{n}", Origin(s, "CC0", True), pixels) for s in "ab" for n in range(20)]
    first, second = chosen(records, 3, 5), chosen(records, 3, 5)
    assert [r.name for r in first] == [r.name for r in second]
    assert [r.source for r in first] == ["a"] * 3 + ["b"] * 3
    assert [r.name for r in chosen(records, 3, 6)] != [r.name for r in first]
    assert sheet(first).size[0] > 600
