"""`rsvlm doctor --model`: each open point about the weights, as text and as JSON."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rsvlm.cli import doctor_model, main
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("toy")
    write_random_checkpoint(made, TOY, TOY_SETTINGS)
    write_byte_tokenizer(made)
    return made


def _picture(folder: Path, side: int = 60) -> str:
    path = folder / "a.png"
    Image.fromarray(np.full((side, side + 7, 3), 90, np.uint8)).save(path)
    return str(path)


def test_every_point_is_answered_as_text(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = _picture(tmp_path, 1100)
    assert main(["doctor", "--model", str(folder), "--image", picture, "--thing", "pond", "--tokens", "5"]) == 0
    said = capsys.readouterr().out
    assert "tensors: 115 stored, all fit" in said
    assert "vocabulary rows and number type: 260 rows of F32" in said
    assert said.rstrip().endswith("of 11 points answered.")


def test_the_samples_are_shown_where_no_picture_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--model", str(folder), "--tokens", "3", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["asked"] and len(told["points"]) == 11
    assert any("lakes_dubai.jpg" in point["evidence"] for point in told["points"])


def test_without_samples_pictures_must_be_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor_model, "SAMPLES", tmp_path)
    assert main(["doctor", "--model", str(folder)]) == 2
    assert "--image" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--image", "missing.tif"], "missing.tif"),
        (["--tokens", "0"], "--tokens"),
        (["--device", "cuda:77"], "cuda:77"),
        (["--model", "nowhere"], "nowhere"),
    ],
)
def test_what_cannot_be_looked_at_is_one_sentence(
    folder: Path, arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--model", str(folder), *arguments]) == 2
    said = capsys.readouterr().err
    assert says in said and said.count("\n") == 1
