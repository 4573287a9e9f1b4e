"""The command line with the small model itself: the shipped one, or a random one in its format where there is none."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pyogrio
import pytest
from rsvlm.cli import main
from rsvlm.models.registry import CHECKPOINTS

from tests.backend.imagery.rasters import ramp, write
from tests.backend.models.rsunivlm.checkpoints import write_tiny_checkpoint

FOLDER = Path(__file__).resolve().parents[4] / "shared/data/edge_cases"
FILES = sorted(path.name for path in FOLDER.glob("*.tif")) or ["none"]
REFUSED = ("all-nodata.tif", "inverted_lat.tif", "corrupt.tif")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What `--model` gets."""
    if (CHECKPOINTS / "nano/config.json").is_file():
        return "nano"
    return str(write_tiny_checkpoint(tmp_path_factory.mktemp("tiny")))


@pytest.fixture
def image(tmp_path: Path) -> str:
    return write(tmp_path / "a.tif", ramp(3, 120, 120))


@pytest.mark.parametrize(
    ("task", "prompt"), [("segment", "water"), ("ground", "all boats"), ("segment", "water; building")]
)
def test_features_are_inside_what_was_searched(task: str, prompt: str, image: str, model: str, tmp_path: Path) -> None:
    out = tmp_path / "o.gpkg"
    assert main(["run", task, "--image", image, "--prompt", prompt, "--out", str(out), "--model", model]) == 0
    found, searched = (pyogrio.read_dataframe(out, layer=layer) for layer in ("features", "footprint"))
    assert found.geometry.is_valid.all() and found.within(searched.geometry[0].buffer(1e-6)).all()
    assert found.confidence.between(0, 1).all() and (found.quality == "exact").all()


@pytest.mark.parametrize(
    ("task", "prompt"), [("caption", ""), ("question", "Is there water?"), ("classify", "forest, sea lake")]
)
def test_words_come_out(task: str, prompt: str, image: str, model: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", task, "--image", image, "--prompt", prompt, "--model", model, "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)["answers"][0]
    assert answer["text"] and 0 < answer["confidence"] <= 1
    assert task != "classify" or answer["text"].rstrip(".") in ("forest", "sea lake")


def test_the_same_request_has_the_same_answer(image: str, model: str, tmp_path: Path) -> None:
    rows = []
    for name in ("a.gpkg", "b.gpkg"):
        command = ["run", "segment", "--image", image, "--prompt", "water", "--out", str(tmp_path / name)]
        assert main([*command, "--model", model]) == 0
        table = pyogrio.read_dataframe(tmp_path / name, layer="features")
        rows.append(list(zip(table.geometry.to_wkt(), table.confidence)))
    assert rows[0] == rows[1]


@pytest.mark.parametrize("name", [name for name in FILES if name != "cog_cmap.tif"])
def test_awkward_files_in_one_piece(name: str, model: str, shared: Path, tmp_path: Path) -> None:
    command = ["run", "segment", "--image", str(shared / "data/edge_cases" / name), "--prompt", "water", "--tile", "-1"]
    assert main([*command, "--out", str(tmp_path / "o.gpkg"), "--model", model]) == (2 if name in REFUSED else 0)


def test_two_real_dates(shared: Path, model: str, tmp_path: Path) -> None:
    before, after = (shared / f"data/naip/m_4709963_se_14_1_{date}.tif" for date in ("20090818", "20150926"))
    command = ["run", "change", "--image", str(before), "--after", str(after), "--prompt", "building", "--tile", "-1"]
    command += ["--date", "2009-08-18", "--after-date", "2015-09-26", "--out", str(tmp_path / "o.gpkg")]
    assert main([*command, "--model", model]) == 0
    searched = pyogrio.read_dataframe(tmp_path / "o.gpkg", layer="footprint")
    assert searched.crs == "EPSG:26914" and searched.geometry[0].area > 0.9 * 934 * 723 * 25


def test_ctrl_c_ends_a_process_soon_and_keeps_what_was_found(model: str, shared: Path, tmp_path: Path) -> None:
    image, out = shared / "data/naip/m_4709963_se_14_1_20100629.tif", tmp_path / "o.gpkg"
    line = [sys.executable, "-m", "rsvlm.cli", "run", "segment", "--image", str(image), "--prompt", "water"]
    line += ["--out", str(out), "--model", model, "--tile", "96", "--json"]
    ours, theirs = pty.openpty()
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=theirs, text=True)
    os.close(theirs)
    drawn = b""
    while b"] 2 of" not in drawn:
        drawn += os.read(ours, 4096)
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=30)
    os.close(ours)
    assert process.returncode == 130
    answer = json.loads(said)
    assert not answer["complete"] and os.path.exists(out)
    assert len(pyogrio.read_dataframe(out, layer="features")) == answer["features"]


@pytest.mark.parametrize(
    ("task", "data", "key"),
    [
        ("change", "pairs:{}/levir_cd", "f1"),
        ("classify", "class-folders:{}/eurosat", "accuracy"),
        ("question", "qa:{}/rsvqa/hr/qa.jsonl", "accuracy.mean"),
        ("segment", "colour-masks:{}/dubai/tile_1", "mean_iou_cells"),
        ("ground", "voc:{}/maritime/valid", "acc_at_50"),
    ],
)
def test_every_kind_of_evaluation_runs(
    task: str, data: str, key: str, model: str, shared: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = {}
    for control in ([], ["--control", "blank"]):
        command = ["evaluate", task, "--data", data.format(shared / "data"), "--limit", "1", "--model", model]
        assert main([*command, *control, "--json", str(tmp_path / "f.json")]) == 0
        figures = json.loads((tmp_path / "f.json").read_text())
        assert key in figures and figures["valid_answers"] == 1 and key in capsys.readouterr().out
    assert figures["control"] == "blank"
