"""The published model in 4 and 8 bits: close to what it was, written once, refused where it is not whole."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.cli import main
from rsvlm.errors import BadInput
from rsvlm.models import registry
from rsvlm.models.rsunivlm import torch_filling, torch_quantised
from rsvlm.models.rsunivlm.loading import inspect, load_checkpoint
from rsvlm.models.rsunivlm.published_keys import original_name
from rsvlm.models.rsunivlm.published_opening import describe_published, load_published
from rsvlm.models.rsunivlm.quantisation import is_matrix, stored_as
from rsvlm.models.rsunivlm.quantising import quantise_checkpoint
from rsvlm.models.rsunivlm.torch_published import PublishedModel
from rsvlm.models.rsunivlm.torch_quantised import PEAK, Int8Linear, linear, quantise
from safetensors.torch import load_file, save_file

IDS = [1, 2, 3, 40, 250, 7, 9]
FARTHEST = {"nf4": 0.25, "int8": 0.03}
"""Of the logits, as a share of their standard deviation; rounding to the nearest of 16 values loses some 9 %."""


@pytest.fixture(scope="module", params=["nf4", "int8"])
def precision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def quantised(toy_folder: Path, tmp_path_factory: pytest.TempPathFactory, precision: str) -> Path:
    """The toy in that precision. Not to be changed: copy it."""
    out = tmp_path_factory.mktemp("quantised") / precision
    quantise_checkpoint(toy_folder, out, precision)
    return out


@pytest.fixture
def copy(quantised: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(quantised, tmp_path / "copy"))


def logits(model: PublishedModel) -> torch.Tensor:
    prompts = [model.begin(model.embed(IDS), expert) for expert in range(3)]
    return torch.stack([model.scores(prompt.hidden) for prompt in prompts])


def _distance(folder: Path, toy: PublishedModel, dtype: torch.dtype = torch.float32, made: str | None = None) -> float:
    exact = logits(toy)
    return float((logits(load_checkpoint(inspect(folder), dtype, precision=made)) - exact).std() / exact.std())


def test_logits_stay_close(quantised: Path, toy: PublishedModel, precision: str) -> None:
    assert 0 < _distance(quantised, toy) < FARTHEST[precision]
    assert 0 < _distance(quantised, toy, torch.bfloat16) < FARTHEST[precision]


def test_eight_bits_are_closer_than_four(toy_folder: Path, toy: PublishedModel) -> None:
    four, eight = (_distance(toy_folder, toy, made=made) for made in ("nf4", "int8"))
    assert eight < four / 4


def test_quantised_at_start_or_before_is_the_same(
    toy_folder: Path, quantised: Path, precision: str, caplog: pytest.LogCaptureFixture
) -> None:
    before = load_published(quantised, "cpu")
    assert caplog.text == ""
    now = load_published(toy_folder, "cpu", precision)
    assert "rsvlm quantize" in caplog.text
    assert torch.equal(logits(before.network), logits(now.network))
    assert (before.info.precision, now.info.precision) == (precision, precision)


def test_a_start_does_not_quantise_again(quantised: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def again(*_: object) -> None:
        raise AssertionError("quantised again")

    monkeypatch.setattr(torch_filling, "quantise", again)
    load_published(quantised, "cpu")


def test_only_the_decoders_matrices_are_quantised(quantised: Path, toy: PublishedModel) -> None:
    stored = load_file(quantised / "model.safetensors")
    names = [original_name(name) for name, _ in toy.named_parameters()]
    matrices = [name for name in names if is_matrix(name)]
    assert len(matrices) == 3 * (4 + 3 * 3)
    assert not set(matrices) & set(stored)
    assert {stored[name].dtype for name in names if name not in matrices} == {torch.bfloat16}


def test_hashes_of_what_it_is_and_what_it_was(toy_folder: Path, quantised: Path) -> None:
    source, made = load_published(toy_folder, "cpu").info, load_published(quantised, "cpu").info
    assert made.weights_hash == inspect(quantised).weights_hash() != source.weights_hash
    assert made.size < source.size
    block = json.loads((quantised / "config.json").read_text())["rsvlm_quantised"]
    assert block["source_weights_hash"] == source.weights_hash


def test_its_card_makes_it_a_model_of_the_store(
    quantised: Path, precision: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RSVLM_MODELS", str(tmp_path))
    shutil.copytree(quantised, tmp_path / "small")  # keeps the times of change
    assert ("small", precision) in {(entry["info"]["id"], entry["info"]["precision"]) for entry in registry.describe()}
    info = registry.load("small").info
    assert (info.id, info.precision) == ("small", precision)


def test_it_is_described_without_its_weights(quantised: Path, precision: str) -> None:
    info, _ = describe_published(quantised)
    assert info.precision == precision
    choice = registry.choose(str(quantised), "cpu")
    assert choice.precisions == (precision,)
    assert choice.plan is not None and choice.plan.precision == precision


# What is refused, in one sentence.


def _refused(folder: Path, precision: str = "auto", device: str = "cpu") -> str:
    with pytest.raises(BadInput) as caught:
        load_published(folder, device, precision)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_quantised_folder_cannot_become_something_else(quantised: Path, precision: str) -> None:
    assert precision in _refused(quantised, "bfloat16")
    assert "already" in _quantising_refused(quantised, quantised.parent / "twice", precision)


def test_another_version(copy: Path) -> None:
    config = json.loads((copy / "config.json").read_text())
    for block in ({"version": 99, "precision": "nf4"}, {"version": 1, "precision": "int3"}, "yes", 7):
        (copy / "config.json").write_text(json.dumps({**config, "rsvlm_quantised": block}))
        assert "quantise the published checkpoint again" in _refused(copy)


def test_weights_that_are_not_what_the_config_says(copy: Path, toy_folder: Path, precision: str) -> None:
    shutil.copy(toy_folder / "model.safetensors", copy / "model.safetensors")
    assert f"in {precision}: " in _refused(copy)


def test_quantised_weights_under_a_published_config(copy: Path, toy_folder: Path) -> None:
    shutil.copy(toy_folder / "config.json", copy / "config.json")
    assert "is of type" in _refused(copy)


def test_parts_that_are_missing_or_of_another_shape_or_type(copy: Path) -> None:
    path = copy / "model.safetensors"
    whole = load_file(path)
    some = next(name for name in whole if name.endswith((".nf4", ".int8")))
    save_file({name: value for name, value in whole.items() if name != some}, path)
    assert "1 missing" in _refused(copy)
    save_file({**whole, some: whole[some][:-1].clone()}, path)
    assert "1 misshapen" in _refused(copy)
    save_file({**whole, some: whole[some].float()}, path)
    assert "is of type F32" in _refused(copy)


def test_a_damaged_weight_is_known_by_its_hash(copy: Path) -> None:
    path = copy / "model.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert "card" in _refused(copy)


def test_a_file_that_is_cut_off(copy: Path) -> None:
    path = copy / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-10])
    assert "promises" in _refused(copy)


def _quantising_refused(source: Path, out: Path, precision: str = "nf4") -> str:
    with pytest.raises(BadInput) as caught:
        quantise_checkpoint(source, out, precision)
    return str(caught.value)


def test_nothing_is_written_over(toy_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine").write_text("keep")
    assert "not an empty folder" in _quantising_refused(toy_folder, tmp_path / "out")
    assert [path.name for path in tmp_path.rglob("*")] == ["out", "mine"]
    (tmp_path / "file").write_text("keep")
    assert "not an empty folder" in _quantising_refused(toy_folder, tmp_path / "file")


def test_an_empty_folder_is_taken_and_nothing_is_left_beside_it(toy_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    quantise_checkpoint(toy_folder, tmp_path / "out", "int8")
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_stop_leaves_nothing(toy_folder: Path, tmp_path: Path) -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        quantise_checkpoint(toy_folder, tmp_path / "out", "int8", stop)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full(toy_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rsvlm.models.new_folder.free_space", lambda folder: 1000)
    assert "GB are free on its disk" in _quantising_refused(toy_folder, tmp_path / "out")


def test_progress_ends_at_one(toy_folder: Path, tmp_path: Path) -> None:
    shares: list[float] = []
    quantise_checkpoint(toy_folder, tmp_path / "out", "int8", shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


# The command, and what the library under it says.


def test_the_command(
    toy_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    line = ["quantize", str(toy_folder), "--precision", "int8", "--out", str(tmp_path / "out")]
    assert main(line) == 0
    assert "int8" in capsys.readouterr().out
    assert main(line) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["quantize", "nano", *line[2:]]) == 2
    assert "published layout" in capsys.readouterr().err


def test_bitsandbytes_is_quiet_and_fetches_no_code(tmp_path: Path) -> None:
    """It looks for a package `kernels`, through which it would download compiled code."""
    (tmp_path / "kernels.py").write_text("print('fetched')\ndef get_kernel(*a, **k): raise SystemExit(9)\n")
    script = (
        "import torch\n"
        "from rsvlm.models.rsunivlm.torch_quantised import quantise\n"
        "quantise(torch.ones(64, 64), 'nf4')\n"
        "import kernels\n"
    )
    source = Path(torch_quantised.__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env={"PYTHONPATH": f"{source}:{tmp_path}"}
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "fetched\n", "")  # by the last line alone


# The integers.


WIDTH = 1024
"""A single value can be √WIDTH = 32 times the root mean square of its row."""


@st.composite
def rows(draw: st.DrawFn) -> torch.Tensor:
    torch.manual_seed(draw(st.integers(0, 9999)))
    x = torch.randn(draw(st.integers(1, 6)), WIDTH) * draw(st.sampled_from([1e-20, 1e-3, 1.0, 1e4]))
    if draw(st.booleans()):
        x[0, 5] = float(x.abs().max()) * draw(st.floats(1, 500))
    if draw(st.booleans()):
        x[-1] = 0
    return x


@given(rows())
@settings(max_examples=60)
def test_a_row_loses_little_whatever_its_peak(x: torch.Tensor) -> None:
    made = linear(quantise(torch.eye(WIDTH), "int8"), (WIDTH, WIDTH), torch.float32)
    lost = (made(x) - x).square().mean(1).sqrt()
    assert (lost <= 1.01 * PEAK / 127 / 2 * x.square().mean(1).sqrt() + 1e-30).all()


@given(rows(), st.sampled_from([torch.float32, torch.bfloat16]))
@settings(max_examples=60)
def test_a_row_does_not_depend_on_the_others(x: torch.Tensor, dtype: torch.dtype) -> None:
    made = linear(quantise(torch.randn(32, WIDTH), "int8"), (32, WIDTH), dtype)
    if made.in_integers:
        together = made(x.to(dtype))
        assert all(torch.equal(made(x[i : i + 1].to(dtype))[0], together[i]) for i in range(len(x)))


def test_a_processor_without_integer_sums_gives_the_same_but_for_rounding() -> None:
    torch.manual_seed(1)
    x, made = torch.randn(5, 64), linear(quantise(torch.randn(32, 64) / 8, "int8"), (32, 64), torch.float32)
    assert isinstance(made, Int8Linear)
    found: list[Any] = []
    for made.in_integers in (True, False):
        found.append(made(x))
    assert (found[0] - found[1]).abs().max() < 0.03


@pytest.mark.parametrize("shape", [(32, 64), (40, 72), (33, 64), (5, 6), (1, 64)])
@pytest.mark.parametrize("precision", ["nf4", "int8"])
def test_parts_have_the_stated_types_and_shapes(shape: tuple[int, int], precision: str) -> None:
    weight = torch.randn(shape)
    names = {"F32": torch.float32, "U8": torch.uint8, "I8": torch.int8}
    stated = stored_as("model.layers.0.mlp.0.up_proj.weight", shape, precision)
    made = quantise(weight, precision)
    assert [(names[kinds[0]], sizes) for kinds, sizes in stated.values()] == [
        (part.dtype, tuple(part.shape)) for part in made.values()
    ]
    with torch.inference_mode():
        out = linear(made, shape, torch.float32)(torch.eye(shape[1]))
    assert (out.T - weight).square().mean().sqrt() < 0.2
