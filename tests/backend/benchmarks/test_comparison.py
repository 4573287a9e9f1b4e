"""The benchmark compares equals: both sides write what is wanted of them, and it notices when they do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from comparison import Comparison, same_outlines
from rsvlm.decoding.switches import Switches
from scene import Absent
from wanted import Wanted, drawn, real

OFF = Switches(jump=False, drafts=False, reuse=False, together=False)


@pytest.fixture(scope="module")
def sides(toy_folder: Path) -> Comparison:
    return Comparison(toy_folder, "float32")


@pytest.fixture(scope="module")
def masks() -> list[Wanted]:
    return drawn()


def test_both_sides_write_and_outline_the_wanted_masks(sides: Comparison, masks: list[Wanted]) -> None:
    for mask in (masks[1], masks[-1]):
        theirs, ours = sides.plainly(mask), sides.ours([mask])
        assert theirs.answer.features
        same_outlines(mask.name, theirs.answer, ours.answer)
        assert 0 < ours.decode < ours.whole and 0 < theirs.decode < theirs.whole


def test_a_sparse_mask_takes_a_forward_a_token_only_with_everything_off(
    sides: Comparison, masks: list[Wanted]
) -> None:
    mask = min(masks, key=lambda one: len(one.text))
    tokens = len(sides.tokens(mask))
    off, on = (sides.decoding(mask, switches).forwards for switches in (OFF, Switches()))
    assert tokens - 2 <= off < tokens
    assert 10 * on < off


def test_five_prompts_on_one_picture_share_it(sides: Comparison, masks: list[Wanted]) -> None:
    seen: list[int] = []
    encode: Any = sides.network.encode

    def counting(pictures: Any) -> Any:
        seen.append(len(pictures))
        return encode(pictures)

    sides.network.encode = counting
    try:
        answer = sides.ours(masks[:5]).answer
    finally:
        sides.network.encode = encode
    assert seen == [1]
    assert {feature.label for feature in answer.features} == {mask.label for mask in masks[:5]}


def test_another_answer_is_noticed(sides: Comparison, masks: list[Wanted]) -> None:
    with pytest.raises(RuntimeError, match="the two sides differ"):
        same_outlines("blobs", sides.plainly(masks[0]).answer, sides.plainly(masks[1]).answer)
    with pytest.raises(RuntimeError, match="the two sides differ"):
        sides.ours([replace(masks[0], label="boat")])


def test_another_model_is_noticed(toy_folder: Path, masks: list[Wanted]) -> None:
    sides = Comparison(toy_folder, "float32")
    assert sides.difference(masks[0]) < 1e-5
    norm = sides.plain.plain.library.model.language_model.norm
    norm.weight = torch.nn.Parameter(norm.weight + 0.5, requires_grad=False)
    with pytest.raises(RuntimeError, match="not the same model"):
        sides.difference(masks[0])


def test_the_masks_of_real_data_are_found_by_rule(shared: Path) -> None:
    masks = real(shared / "data", lambda text: text)
    assert [mask.task for mask in masks] == ["segment"] * 10 + ["change"] * 2
    for picture in (masks[:5], masks[5:10]):
        assert sorted(mask.label for mask in picture) == ["building", "land", "road", "vegetation", "water"]
        assert len({id(mask.pictures[0]) for mask in picture}) == 1
    assert sum(len(mask.text) for mask in masks[:5]) < sum(len(mask.text) for mask in masks[5:10])


def test_masks_of_real_data_are_asked_for_where_they_are_absent(tmp_path: Path) -> None:
    with pytest.raises(Absent, match="not beside this checkout"):
        real(tmp_path, lambda text: text)
