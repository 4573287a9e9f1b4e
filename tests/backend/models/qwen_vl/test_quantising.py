"""Weights that are quantised once: the same answers as when they are quantised at every start."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from rsvlm.cli import main
from rsvlm.errors import BadInput
from rsvlm.models import imports, registry
from rsvlm.models.base import Picture, Query
from rsvlm.models.qwen_vl.checkpoint import inspect
from rsvlm.models.qwen_vl.opening import open_qwen
from rsvlm.models.qwen_vl.quantising import quantise_qwen
from rsvlm.models.weights_file import read_header


class Go:
    def check(self) -> None:
        return


def told(*_: object) -> None:
    return


@pytest.fixture(scope="module", params=["rscovlm-7b", "qwen3-vl"])
def pair(
    request: pytest.FixtureRequest, toy_folders: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """A folder, and what was made of it."""
    source = toy_folders[request.param]
    out = tmp_path_factory.mktemp("made") / f"{request.param}-nf4"
    shares: list[float] = []
    made = quantise_qwen(source, out, "nf4", shares.append)
    assert made.after < made.before and shares == sorted(shares) and shares[-1] == 1.0
    return source, out


def test_it_answers_as_if_it_were_quantised_at_start(pair: tuple[Path, Path], pictures: list[Picture]) -> None:
    queries = [Query("question", "", "What?", (picture,)) for picture in pictures]
    answers = []
    for folder in pair:
        notes: list[str] = []
        model = open_qwen(folder, "cpu", "auto", announce=lambda plan, notes=notes: notes.append(str(plan)))  # type: ignore[misc]
        assert model.info.precision == "nf4"
        assert ("at every start" in notes[0]) == (folder == pair[0])
        answers.append([answer.text for answer in model.generate(queries, Go())])
    assert answers[0] == answers[1]


def test_it_knows_its_hash_and_takes_no_other_precision(pair: tuple[Path, Path]) -> None:
    _, out = pair
    model = open_qwen(out, "cpu")
    assert model.info.weights_hash == inspect(out).weights_hash()
    with pytest.raises(BadInput, match="stored in nf4 and cannot become float32"):
        open_qwen(out, "cpu", "float32")
    assert registry.choose(str(out)).precisions == ("nf4",)
    with pytest.raises(BadInput, match="in nf4 already"):
        quantise_qwen(out, out.parent / "again", "nf4")


def test_a_copy_in_the_store_says_its_precision(pair: tuple[Path, Path], store: Path) -> None:
    imports.import_model(pair[1], "small", Go(), told)
    (one,) = [one for one in registry.describe() if one["info"]["id"] == "small"]
    assert one["info"]["precision"] == "nf4"


def test_numbers_that_are_missing_are_named(pair: tuple[Path, Path], tmp_path: Path) -> None:
    folder = Path(shutil.copytree(pair[1], tmp_path / "copy"))
    file = next(folder.glob("*.safetensors"))
    entries = read_header(file)
    lost = next(name for name in entries if name.endswith("up_proj.weight.absmax"))
    file.write_bytes(file.read_bytes().replace(lost.encode(), lost.replace("absmax", "absmix").encode(), 1))
    with pytest.raises(BadInput, match=r"1 missing \(first: .*absmax\), 1 unexpected"):
        open_qwen(folder, "cpu")


def test_the_command_writes_it(
    toy_folders: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["quantize", str(toy_folders["rscovlm-7b"]), "--out", str(tmp_path / "made"), "--precision"]
    assert main([*line, "int8"]) == 2
    assert "can become nf4, not int8" in capsys.readouterr().err
    assert main([*line, "nf4"]) == 0
    assert "nf4" in capsys.readouterr().out
    assert main([*line, "nf4"]) == 2
    assert "not an empty folder" in capsys.readouterr().err
    model = registry.load(str(tmp_path / "made"), "cpu")
    answer = model.generate([Query("presence", "", "ship", (np.zeros((40, 40, 3), np.uint8),))], Go())[0]
    assert answer.text.lower() in ("yes", "no")


def test_too_little_memory_is_a_sentence(
    toy_folders: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rsvlm.models.torch_device.free_memory", lambda device: 1000)
    with pytest.raises(BadInput, match="Quantising takes"):
        quantise_qwen(toy_folders["rscovlm-7b"], tmp_path / "made", "nf4")
    assert not list(tmp_path.iterdir())
