"""What there is to choose, before anything is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from rsvlm.errors import BadInput
from rsvlm.models import registry, torch_device


def test_the_shipped_model_has_nothing_to_choose() -> None:
    choice = registry.choose("nano")
    assert (choice.devices, choice.precisions, choice.problem) == (("cpu",), ("float32",), "")
    assert "water" in choice.profile.labels["segment"]


def test_a_published_folder_says_what_loading_it_takes(toy_folder: Path) -> None:
    choice = registry.choose(str(toy_folder), "cpu", "float32")
    assert choice.profile.family == "rsunivlm"
    assert choice.plan is not None
    assert (choice.plan.device, choice.plan.precision) == ("cpu", "float32")
    assert choice.plan.needed > choice.info.size
    assert choice.problem == ""


def test_half_precision_needs_less(toy_folder: Path) -> None:
    full, half = (registry.choose(str(toy_folder), "cpu", name).plan for name in ("float32", "bfloat16"))
    assert full is not None and half is not None
    assert half.needed < full.needed


def test_auto_is_told_by_its_name(toy_folder: Path) -> None:
    choice = registry.choose(str(toy_folder))
    assert choice.plan is not None
    assert choice.plan.device in choice.devices
    assert choice.plan.precision in choice.precisions


@pytest.mark.parametrize(("device", "precision"), [("abacus", "auto"), ("cpu", "float16"), ("cpu", "float7")])
def test_what_cannot_be_is_a_problem_and_no_failure(toy_folder: Path, device: str, precision: str) -> None:
    choice = registry.choose(str(toy_folder), device, precision)
    assert device in choice.problem or precision in choice.problem
    assert choice.plan is None


def test_too_little_memory_is_told_with_its_plan(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch_device, "free_memory", lambda _device: 1)
    choice = registry.choose(str(toy_folder), "cpu")
    assert choice.plan is not None
    assert "GB" in choice.problem


def test_a_folder_that_is_no_checkpoint_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no model"):
        registry.choose(str(tmp_path))
    (tmp_path / "config.json").write_text('{"model_type": "clip"}')
    with pytest.raises(BadInput, match="another kind"):
        registry.choose(str(tmp_path))
    with pytest.raises(BadInput, match="another kind"):
        registry.load(str(tmp_path))
