"""Weights that are used where they lie in the file, and experts that come when they are called."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from rsvlm.errors import BadInput
from rsvlm.models import torch_device
from rsvlm.models.rsunivlm.loading import inspect, load_checkpoint
from rsvlm.models.rsunivlm.published_opening import load_published
from rsvlm.models.rsunivlm.quantising import quantise_checkpoint
from rsvlm.models.rsunivlm.stored_tensors import StoredTensors, read_tensor
from rsvlm.models.rsunivlm.torch_published import PublishedModel
from rsvlm.models.weights_file import read_header, write_tensors

IDS = [1, 2, 3, 40, 250, 7, 9]


def logits(model: PublishedModel, experts: tuple[int, ...] = (0, 1, 2)) -> torch.Tensor:
    prompts = [model.begin(model.embed(IDS), expert) for expert in experts]
    return torch.stack([model.scores(prompt.hidden) for prompt in prompts])


def test_a_mapped_tensor_is_the_stored_one(toy_folder: Path) -> None:
    stored = StoredTensors()
    for entry in read_header(toy_folder / "model.safetensors").values():
        assert torch.equal(stored.get(entry), read_tensor(entry))


@pytest.mark.filterwarnings("error")
def test_mapping_says_nothing(toy_folder: Path) -> None:
    StoredTensors().get(next(iter(read_header(toy_folder / "model.safetensors").values())))


def test_a_tensor_at_an_odd_place_is_read(tmp_path: Path) -> None:
    path = tmp_path / "odd.safetensors"
    values = np.arange(3, dtype=np.float32)
    write_tensors(path, [("one", "U8", (1,)), ("three", "F32", (3,))], [b"\x07", values.tobytes()])
    entries = read_header(path)
    assert StoredTensors().get(entries["three"]).tolist() == [0, 1, 2]


def test_a_file_that_became_shorter_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "short.safetensors"
    write_tensors(path, [("a", "F32", (4,))], [bytes(16)])
    entry = read_header(path)["a"]
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(BadInput, match="shorter"):
        StoredTensors().get(entry)
    path.unlink()
    with pytest.raises(BadInput, match="cannot be read"):
        StoredTensors().get(entry)


def test_a_file_that_is_replaced_stays_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "weights.safetensors"
    write_tensors(path, [("a", "F32", (2,))], [np.ones(2, np.float32).tobytes()])
    tensor = StoredTensors().get(read_header(path)["a"])
    write_tensors(tmp_path / "new", [("a", "F32", (2,))], [bytes(8)])
    os.replace(tmp_path / "new", path)
    assert tensor.tolist() == [1, 1]


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="needs a system that lists what is mapped")
def test_weights_of_the_wanted_type_are_not_copied(toy_folder: Path, toy: PublishedModel) -> None:
    model = load_checkpoint(inspect(toy_folder))
    spans = [line.split()[0].split("-") for line in _maps() if str(toy_folder) in line]
    place = model.decoder.layers[0].mlp[2].up_proj.weight.data_ptr()
    assert any(int(start, 16) <= place < int(end, 16) for start, end in spans)
    assert torch.equal(logits(model), logits(toy))


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="needs a system that tells what is in memory")
def test_what_nobody_uses_any_more_leaves_the_memory(tmp_path: Path) -> None:
    path, size = tmp_path / "large.safetensors", 1 << 20
    write_tensors(path, [(name, "U8", (size,)) for name in "abc"], [bytes(size)] * 3)
    stored, entries = StoredTensors(), read_header(path)
    used, kept = stored.get(entries["b"])[1:], stored.get(entries["a"])
    assert _resident(path) == 0
    assert int(used.sum() + kept.sum()) == 0
    assert _resident(path) >= 2 * size
    del used
    assert size <= _resident(path) < 2 * size


def _resident(path: Path) -> int:
    """Bytes of a mapped file that are in the memory of this process."""
    lines = iter(Path("/proc/self/smaps").read_text().splitlines())
    return sum(
        next(int(below.split()[1]) * 1024 for below in lines if below.startswith("Rss:"))
        for line in lines
        if str(path) in line
    )


def _maps() -> list[str]:
    return Path("/proc/self/maps").read_text().splitlines()


# Experts on call.


def _there(model: PublishedModel) -> list[list[int]]:
    """Which experts of each layer have their matrices in memory."""
    return [
        [number for number, one in enumerate(layer.mlp) if one.up_proj.weight.device.type != "meta"]
        for layer in model.decoder.layers
    ]


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("precision", [None, "nf4", "int8"])
def test_answers_are_the_same_on_call(toy_folder: Path, dtype: torch.dtype, precision: str | None) -> None:
    whole = load_checkpoint(inspect(toy_folder), dtype, precision=precision)
    on_call = load_checkpoint(inspect(toy_folder), dtype, precision=precision, on_call=True)
    order = (2, 0, 2, 1, 0)
    assert torch.equal(logits(on_call, order), logits(whole, order))


def test_a_layer_holds_the_expert_that_was_called_last(toy_folder: Path) -> None:
    model = load_checkpoint(inspect(toy_folder), on_call=True)
    assert _there(model) == [[], [], []]
    for expert in (2, 2, 0):
        logits(model, (expert,))
        assert _there(model) == [[expert]] * 3


def test_rows_of_several_experts_in_one_forward(toy_folder: Path, toy: PublishedModel) -> None:
    model = load_checkpoint(inspect(toy_folder), on_call=True)
    found, wanted = [], []
    for one, into in ((model, found), (toy, wanted)):
        prompts = [one.begin(one.embed(IDS), expert, 8) for expert in (1, 0, 2)]
        into += one.read([(prompt, [5, 6]) for prompt in prompts])
    assert all(torch.equal(a, b) for a, b in zip(found, wanted))


def test_a_quantised_folder_on_call(toy_folder: Path, tmp_path: Path) -> None:
    quantise_checkpoint(toy_folder, tmp_path / "small", "nf4")
    whole, on_call = (load_checkpoint(inspect(tmp_path / "small"), on_call=held) for held in (False, True))
    assert torch.equal(logits(on_call), logits(whole))
    assert _there(on_call) == [[2]] * 3


def test_little_memory_puts_them_on_call(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    whole = load_published(toy_folder, "cpu", "float32", announce=told.append)
    assert _there(whole.network) == [[0, 1, 2]] * 3
    monkeypatch.setattr(torch_device, "free_memory", lambda device: told[0].needed - 1)
    little = load_published(toy_folder, "cpu", "float32", announce=told.append)
    assert _there(little.network) == [[], [], []]
    assert told[1].needed < told[0].needed
    assert torch.equal(logits(little.network), logits(whole.network))
