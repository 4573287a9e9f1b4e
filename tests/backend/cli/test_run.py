"""`rsvlm run` with a model whose answers are known: features in their place, one sentence for what cannot be done."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import rasterio
from rsvlm import runner
from rsvlm.cli import main
from rsvlm.models import registry

from tests.backend.evaluation.colour_model import COLOURS, ColourModel
from tests.backend.imagery.rasters import write

HALF_METRE = rasterio.Affine(0.5, 0, 600000, 0, -0.5, 4000000)
POND = (24, 12, 72, 36)  # x1, y1, x2, y2 in pixels of a picture of 96 x 48: whole cells of 4 x 2 pixels


@pytest.fixture(autouse=True)
def colour_model(monkeypatch: pytest.MonkeyPatch) -> ColourModel:
    """The registry knows one model, which has never seen a pond as it is."""
    model = ColourModel()
    monkeypatch.setattr(runner, "examine", lambda *asked: None)
    monkeypatch.setattr(registry, "load", lambda *which, **told: model)
    return model


def picture(path: Path, *parts: tuple[str, tuple[int, int, int, int]], **profile: Any) -> str:
    """A placed green picture of 96 x 48 pixels with rectangles in the colours of labels."""
    values = np.full((3, 48, 96), 120, np.uint8)
    for label, (x1, y1, x2, y2) in parts:
        values[:, y1:y2, x1:x2] = np.array(COLOURS[label])[:, None, None]
    return write(path, values, **{"transform": HALF_METRE, "crs": "EPSG:32632", **profile})


def features(path: Path) -> Any:
    return pyogrio.read_dataframe(path, layer="features")


def test_a_pond_is_outlined_where_it_lies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image, out = picture(tmp_path / "a.tif", ("water", POND)), tmp_path / "o.gpkg"
    assert main(["run", "segment", "--image", image, "--prompt", "water", "--out", str(out), "--json"]) == 0
    said = capsys.readouterr()
    found = json.loads(said.out)
    assert said.err == "", "quiet in a pipe"
    assert found["counts"] == {"water": 1} and found["output"] == str(out) and found["complete"]
    assert set(found["seconds"]) >= {"read", "model", "features", "total"} and found["warnings"] == []
    table = features(out)
    assert table.crs == "EPSG:32632" and table.label.tolist() == ["water"]
    assert table.geometry[0].bounds == (600012, 3999982, 600036, 3999994)
    assert table.geometry[0].area == 24 * 12


def test_smooth_outlines_cut_the_corners_of_cells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image, out = picture(tmp_path / "a.tif", ("water", POND)), tmp_path / "o.gpkg"
    command = ["run", "segment", "--image", image, "--prompt", "water", "--out", str(out)]
    assert main([*command, "--outline", "smooth"]) == 0
    (pond,) = features(out).geometry
    assert pond.is_valid
    assert len(pond.exterior.coords) > 5
    assert 0.8 * 24 * 12 < pond.area < 24 * 12
    assert main([*command, "--threshold", "1.5"]) == 2
    assert "use a probability between 0 and 1" in capsys.readouterr().err
    with pytest.raises(SystemExit) as refusal:
        main([*command, "--outline", "round"])
    assert refusal.value.code == 2


def test_a_window_changes_nothing_about_the_place(tmp_path: Path) -> None:
    image = picture(tmp_path / "a.tif", ("water", POND))
    for name, part in (("window", ["16", "4", "72", "40"]), ("extent", ["600008", "3999978", "600044", "3999998"])):
        out = tmp_path / f"{name}.gpkg"
        command = ["run", "ground", "--image", image, "--prompt", "the water", "--out", str(out), f"--{name}", *part]
        assert main(command) == 0
        x1, y1, x2, y2 = features(out).geometry[0].bounds
        assert (x1, y1, x2, y2) == pytest.approx((600012, 3999982, 600036, 3999994), abs=0.5)


def test_a_change_is_dated(tmp_path: Path) -> None:
    before, after = picture(tmp_path / "a.tif"), picture(tmp_path / "b.tif", ("building", POND))
    out = tmp_path / "o.gpkg"
    dates = ["--date", "2010-06-29", "--after-date", "2015-09-26"]
    command = ["run", "change", "--image", before, "--after", after, "--prompt", "building", "--out", str(out)]
    assert main([*command, *dates]) == 0
    with sqlite3.connect(out) as database:
        assert database.execute("SELECT before, after FROM features").fetchall() == [("2010-06-29", "2015-09-26")]


def test_nothing_found_is_done_and_keeps_the_footprint(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "o.gpkg"
    image = picture(tmp_path / "a.tif")
    assert main(["run", "segment", "--image", image, "--prompt", "water", "--out", str(out)]) == 0
    assert "Nothing found" in capsys.readouterr().out
    assert len(features(out)) == 0
    assert pyogrio.read_dataframe(out, layer="footprint").geometry[0].area == 48 * 24


def test_words_are_printed_and_need_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image = picture(tmp_path / "a.tif", ("water", POND))
    assert main(["run", "question", "--image", image, "--prompt", "Is there water?"]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "yes"
    assert main(["run", "question", "--image", image, "--prompt", "Is there water?", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["answers"][0]["text"] == "yes"


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_picture_without_a_place_is_outlined_on_itself(tmp_path: Path) -> None:
    image = picture(tmp_path / "a.png", ("water", POND), driver="PNG", crs=None, transform=rasterio.Affine.identity())
    assert main(["run", "segment", "--image", image, "--prompt", "water", "--out", str(tmp_path / "o.gpkg")]) == 0
    assert features(tmp_path / "o.gpkg").geometry[0].bounds == (24, -36, 72, -12)


def test_the_run_can_be_repeated_from_its_table(tmp_path: Path) -> None:
    image, out = picture(tmp_path / "a.tif", ("water", POND)), tmp_path / "o.gpkg"
    assert main(["run", "segment", "--image", image, "--prompt", "water", "--out", str(out)]) == 0
    run = pyogrio.read_dataframe(out, layer="run").iloc[0]
    request = json.loads(run.request)
    assert request["images"][0]["path"] == image and request["prompt"] == "water" and run.weights_hash == "0" * 64
    assert json.loads(run.images)[0]["bands"] == [1, 2, 3] and json.loads(run.grid)["crs"] == "EPSG:32632"
    assert json.loads(run.model_prompts) == ["<water>"] and json.loads(run.versions)["rsvlm"]


BAD = {
    "no such file": ({"--image": "none.tif"}, "does not exist"),
    "no raster": ({"--image": "text.tif"}, "cannot be read"),
    "extent outside": ({"--extent": "0 0 1 1"}, "outside"),
    "window outside": ({"--window": "900 0 9 9"}, "outside"),
    "only nodata": ({"--image": "empty.tif"}, "no data"),
    "dates apart": ({"TASK": "change", "--after": "away.tif", "--prompt": "building"}, "do not overlap"),
    "one date": ({"TASK": "change", "--prompt": "building"}, "two pictures"),
    "two pictures": ({"--after": "away.tif"}, ""),
    "blank prompt": ({"--prompt": " \t "}, "empty"),
    "no prompt": ({"--prompt": ""}, "empty"),
    "long prompt": ({"--prompt": "water " * 1700}, "characters"),
    "unknown label": ({"--prompt": "giraffes"}, "does not know"),
    "no place to write": ({"--out": None}, "--out"),
    "no folder": ({"--out": "none/o.gpkg"}, "does not exist"),
    "other format": ({"--out": "o.shp"}, "gpkg"),
    "no such band": ({"--bands": "1 2 9"}, "no band 9"),
    "no date": ({"--date": "yesterday"}, "not a date"),
    "date of nothing": ({"--after-date": "2020-01-01"}, "--after"),
    "too many tiles": ({"--tile": "8", "--max-tiles": "3"}, "tiles"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence_and_leaves_nothing(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    picture(tmp_path / "a.tif", ("water", POND))
    picture(tmp_path / "empty.tif", nodata=120)
    picture(tmp_path / "away.tif", transform=rasterio.Affine.translation(9999, 0) @ HALF_METRE)
    (tmp_path / "text.tif").write_text("not a raster")
    before = sorted(os.listdir(tmp_path))
    changes, says = BAD[case]
    settings = {"TASK": "segment", "--image": "a.tif", "--prompt": "water", "--out": "o.gpkg", **changes}
    command = ["run", settings.pop("TASK")]
    for option, value in settings.items():
        if value is not None:
            many = option in ("--extent", "--window", "--bands")
            command += [option, *(value.split() if many else [value])]
    assert main(command) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1 and said.err.startswith("rsvlm: ")
    assert says in said.err and "Traceback" not in said.err and len(said.err) < 400
    assert sorted(set(os.listdir(tmp_path)) - {"state"}) == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own of 64 KiB: too little for any GeoPackage."""
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], capture_output=True)
    if done.returncode:
        pytest.skip("mounting a small file system needs administrator's rights")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize(("state", "says"), [("rw", "full"), ("ro", "Nothing can be written")])
def test_a_full_disk_and_a_read_only_folder(
    tmp_path: Path,
    small_disk: Path,
    state: str,
    says: str,
    colour_model: ColourModel,
    capsys: pytest.CaptureFixture[str],
) -> None:
    subprocess.run(["mount", "-o", f"remount,{state}", str(small_disk)], check=True)
    image = picture(tmp_path / "a.tif", ("water", POND))
    assert main(["run", "segment", "--image", image, "--prompt", "water", "--out", str(small_disk / "o.gpkg")]) == 2
    assert says in capsys.readouterr().err
    assert os.listdir(small_disk) == []
    assert (colour_model.asked == []) == (state == "ro"), "a folder that cannot be written to is known before the work"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_is_done_is_kept_when_it_is_stopped(
    tmp_path: Path, colour_model: ColourModel, capsys: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    answer = colour_model.generate

    def stop_at_the_fourth(*arguments: Any) -> Any:
        if len(colour_model.asked) == 3:
            os.kill(os.getpid(), number)
        return answer(*arguments)

    colour_model.generate = stop_at_the_fourth  # type: ignore[method-assign]
    image, out = picture(tmp_path / "a.tif", ("water", (0, 0, 96, 48))), tmp_path / "o.gpkg"
    handlers = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    command = ["run", "segment", "--image", image, "--prompt", "water", "--out", str(out), "--tile", "24", "--json"]
    assert main(command) == 130
    assert not json.loads(capsys.readouterr().out)["complete"]
    done = features(out).geometry[0].area
    assert 0 < done < 48 * 24
    assert pyogrio.read_dataframe(out, layer="footprint").geometry[0].area == done, "what was searched is known"
    assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == handlers


def test_what_should_not_happen_is_one_sentence_and_a_log(
    tmp_path: Path, colour_model: ColourModel, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(colour_model, "generate", lambda *args: 1 / 0)
    image = picture(tmp_path / "a.tif")
    assert main(["run", "segment", "--image", image, "--prompt", "water", "--out", str(tmp_path / "o.gpkg")]) == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "ZeroDivisionError" in said
    log = tmp_path / "state/rsvlm/rsvlm.log"
    assert str(log) in said and "Traceback" in log.read_text()
