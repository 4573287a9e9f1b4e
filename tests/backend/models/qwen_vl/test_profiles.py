"""A checkpoint of a known make is one entry of data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from rsvlm.models.base import Query
from rsvlm.models.qwen_vl.conversation import converse
from rsvlm.models.qwen_vl.forms import form
from rsvlm.models.qwen_vl.pixel_values import patches
from rsvlm.models.qwen_vl.profiles import PROFILES, RSCOVLM_7B
from rsvlm.schema import TASKS

PICTURE = np.zeros((96, 128, 3), dtype=np.uint8)
END = 0x110000


def _characters(text: str) -> list[int]:
    return [ord(sign) for sign in text]


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_a_profile_can_be_asked_all_that_it_promises(name: str) -> None:
    profile = PROFILES[name]
    assert profile.tasks and set(profile.tasks) <= set(TASKS)
    for task in (*profile.tasks, "presence"):
        for shape in ("oriented", "box"):
            prompt = (profile.examples.get(task) or ("ship",))[0]
            query = Query(task, "ship", prompt, (PICTURE,), classes=("ship",) if task == "detect" else (), shape=shape)
            assert converse(query, profile)
            assert profile.most_tokens(task) >= 2
            assert profile.penalty(task) >= 1
            form(query, profile, _characters, END, profile.seen_sizes(query))


@pytest.mark.parametrize("name", sorted(PROFILES))
def test_no_profile_writes_masks_or_penalises_boxes(name: str) -> None:
    profile = PROFILES[name]
    assert not {"segment", "change"} & set(profile.tasks)
    assert profile.penalty("detect") == profile.penalty("ground") == 1.0
    assert profile.most_tokens("detect") >= 4096
    assert profile.min_pixels % profile.factor**2 == 0
    assert profile.box_frame in ("seen", "relative") and profile.box_form in ("lines", "json")
    assert (profile.hops > 0) == (profile.zoom is not None)


def test_the_published_limits() -> None:
    assert (RSCOVLM_7B.min_pixels, RSCOVLM_7B.max_pixels, RSCOVLM_7B.factor) == (64 * 28**2, 1296 * 28**2, 28)
    assert PROFILES["rscovlm-det-7b"].min_pixels == 256 * 28**2
    assert PROFILES["rscovlm-det-7b"].shape("box") == "oriented"
    assert (PROFILES["qwen3-vl"].factor, PROFILES["qwen3-vl"].box_frame) == (32, "relative")


def test_another_checkpoint_is_one_entry() -> None:
    """A made-up successor of RSCoVLM on the base of Qwen3-VL: data alone make its sizes, words and forms."""
    made = replace(
        RSCOVLM_7B,
        name="RSCoVLM-next",
        patch=16,
        min_pixels=65536,
        max_pixels=1296 * 1024,
        mean=(0.5, 0.5, 0.5),
        std=(0.5, 0.5, 0.5),
        box_frame="relative",
        system="",
    )
    query = Query("detect", "", "ship", (PICTURE,), classes=("ship",))
    (size,) = made.seen_sizes(query)
    assert size == (320, 224)
    assert patches(query.pictures, size, made).values.shape == (20 * 14, 3 * 2 * 16 * 16)
    grammar = form(query, made, _characters, END, [size])
    assert grammar is not None
    state = grammar.start
    for token in [*_characters("1000,0,0,1000,9,9,8,8 ship\n"), END]:
        state = grammar.advance(state, token)
    assert grammar.allowed(state) == ()


def test_the_area_of_both_limits_is_kept_by_what_is_enlarged() -> None:
    for profile in PROFILES.values():
        wide, high = profile.seen_size(512, 512, "detect", enlarged=True)
        assert profile.min_pixels <= wide * high <= profile.max_pixels
