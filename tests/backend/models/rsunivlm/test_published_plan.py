"""What loading takes, decided and told before any weight is read."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from rsvlm.errors import BadInput, ModelFailure
from rsvlm.models import torch_device
from rsvlm.models.choice import MemoryPlan
from rsvlm.models.rsunivlm import torch_filling
from rsvlm.models.rsunivlm.loading import inspect
from rsvlm.models.rsunivlm.published_opening import load_published
from rsvlm.models.rsunivlm.published_plan import WORKING_MEMORY, LoadPlan, plan_load
from rsvlm.models.rsunivlm.quantisation import QUANTISED
from rsvlm.models.rsunivlm.quantising import quantise_checkpoint
from rsvlm.models.torch_device import choose_numbers


def _plan(folder: Path, precision: str = "float32", device: str = "cpu") -> LoadPlan:
    return plan_load(inspect(folder), device, precision)


def _free(monkeypatch: pytest.MonkeyPatch, amount: int | None) -> None:
    monkeypatch.setattr(torch_device, "free_memory", lambda device: amount)


def test_needed_is_the_weights_and_the_work(toy_folder: Path, tmp_path: Path) -> None:
    parameters = inspect(toy_folder).parameters
    assert _plan(toy_folder, "float32").memory.needed == 4 * parameters + WORKING_MEMORY
    assert _plan(toy_folder, "bfloat16").memory.needed == 2 * parameters + WORKING_MEMORY
    quantise_checkpoint(toy_folder, tmp_path / "small", "nf4")
    before, at_start = _plan(tmp_path / "small", "auto"), _plan(toy_folder, "nf4")
    assert before.memory.needed < at_start.memory.needed
    assert (before.quantise, at_start.quantise) == (None, "nf4")
    assert (before.memory.note, at_start.memory.note.count("rsvlm quantize")) == ("", 1)


def test_with_little_memory_experts_come_when_called(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = _plan(toy_folder).memory.needed
    _free(monkeypatch, whole)
    assert not _plan(toy_folder).on_call
    _free(monkeypatch, whole - 1)
    planned = _plan(toy_folder)
    assert planned.on_call
    assert planned.memory.needed == whole - 2 * 4 * 3 * 3 * 64 * 128  # two experts, 3 layers of 3 matrices, 4 bytes
    assert "others stay in the file" in str(planned.memory)
    planned.check()
    _free(monkeypatch, planned.memory.needed - 1)
    with pytest.raises(BadInput, match="GB are free"):
        _plan(toy_folder).check()


def test_where_nobody_can_tell_all_is_loaded(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _free(monkeypatch, None)
    planned = _plan(toy_folder)
    planned.check()
    assert not planned.on_call
    assert "free memory unknown" in str(planned.memory)


def test_the_sentence() -> None:
    told = str(MemoryPlan("cuda:0", "nf4", 2_345_000_000, 8_100_000_000, "And more."))
    assert told == "Loading takes 2.3 GB on cuda:0 in nf4; 8.1 GB are free. And more."


def test_it_is_told_before_the_weights_are_read(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(torch_filling.Filling, "fill", lambda self, name, shape: told.append("weights"))
    load_published(toy_folder, "cpu", announce=told.append)
    assert isinstance(told[0], MemoryPlan)
    assert told[1] == "weights"
    told.clear()
    _free(monkeypatch, 1)
    with pytest.raises(BadInput, match="GB are free"):
        load_published(toy_folder, "cpu", announce=told.append)
    assert len(told) == 1  # what it takes is told also where there is not so much


@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        MemoryError(),
        RuntimeError("[enforce fail at alloc_cpu.cpp:118] DefaultCPUAllocator: can't allocate memory"),
    ],
)
def test_memory_that_runs_out_while_loading_is_a_sentence(
    toy_folder: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    def full(*_: object) -> None:
        raise error

    monkeypatch.setattr(torch_filling.Filling, "fill", full)
    with pytest.raises(ModelFailure, match="The memory of cpu ran out"):
        load_published(toy_folder, "cpu")


def test_another_error_while_loading_stays_what_it_is(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def wrong(*_: object) -> None:
        raise RuntimeError("shapes differ")

    monkeypatch.setattr(torch_filling.Filling, "fill", wrong)
    with pytest.raises(RuntimeError, match="shapes differ"):
        load_published(toy_folder, "cpu")


def test_precisions_go_with_devices() -> None:
    cpu, gpu, apple = torch.device("cpu"), torch.device("cuda:0"), torch.device("mps")
    assert choose_numbers("int8", cpu, QUANTISED)[0] == "int8"
    assert choose_numbers("auto", cpu, QUANTISED, "nf4")[0] == "nf4"
    for name, device in (("int8", gpu), ("int8", apple), ("nf4", apple)):
        with pytest.raises(BadInput, match=name):
            choose_numbers(name, device, QUANTISED)
    with pytest.raises(BadInput, match="stored in nf4"):
        choose_numbers("int8", cpu, QUANTISED, "nf4")
    with pytest.raises(BadInput, match="nf4, int8"):
        choose_numbers("int3", cpu, QUANTISED)
