"""Prompts as published: byte for byte, to the right expert, and nothing of the protocol from outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.models.rsunivlm.published_prompts import WORDINGS, expert_of, keyword, message, model_prompt
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.torch_published import IMAGE

BEFORE = "<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n<|im_start|>user\n"
AFTER = "<|im_end|>\n<|im_start|>assistant\n"

DEMO = [  # task, what a person types, what the authors' demo asks, pictures, expert, tokens after the last picture
    ("caption", "", "[CAP] Describe this image briefly.", 1, 0, 14),
    ("ground", "Where is the windwill?", "[VG] Where is the windwill?", 1, 1, 15),
    ("segment", "water", "[SEG] water.", 1, 2, 11),
    ("segment", "bridge.", "[SEG] bridge.", 1, 2, 11),
    ("question", "How many basketball courts?", "[VQA] How many basketball courts?", 1, 0, 14),
    ("refer", "[1, 20, 9, 30]", "[REF] what is [1, 20, 9, 30]?", 1, 1, 25),
    (
        "change",
        "building",
        "[SEG] Please segment the building area that have changed in the second image.",
        2,
        2,
        22,
    ),
    ("describe-change", "", "[CCD] Please briefly describe the changes in these two images.", 2, 0, 20),
    ("change", "road", "[SEG] Please segment the road area that have changed in the second image.", 2, 2, 22),
]
DEMO_IDS = [f"{row[0]}-{row[1] or 'default'}" for row in DEMO]


@pytest.mark.parametrize(("task", "typed", "asked", "pictures", "expert", "tail"), DEMO, ids=DEMO_IDS)
def test_the_demo_prompts_byte_for_byte(
    task: str, typed: str, asked: str, pictures: int, expert: int, tail: int
) -> None:
    images = {1: "<image>\n", 2: "<image> <image>\n"}[pictures]
    assert message(task, typed) == asked
    assert WORDINGS[task].pictures == pictures
    assert model_prompt(asked, pictures) == BEFORE + images + asked + AFTER
    assert expert_of(asked) == expert


@pytest.mark.parametrize(("task", "typed", "asked", "pictures", "expert", "tail"), DEMO, ids=DEMO_IDS)
def test_their_tokens(
    qwen: PublishedTokenizer, task: str, typed: str, asked: str, pictures: int, expert: int, tail: int
) -> None:
    ids = qwen.encode_prompt(model_prompt(asked, pictures), IMAGE)
    places = [place for place, token in enumerate(ids) if token == IMAGE]
    assert places == ([14] if pictures == 1 else [14, 16])
    assert len(ids) - places[-1] - 1 == tail
    assert ids[places[-1] + 1] == 198  # the newline after the pictures
    if pictures == 2:
        assert ids[15] == 220  # a single blank between them


def test_words_of_masks_are_the_known_ids(qwen: PublishedTokenizer) -> None:
    assert qwen.encode("others*21, others*3\n") == [58861, 9, 17, 16, 11, 3800, 9, 18, 198]
    assert qwen.encode(" water") == [3015]


def test_a_prompt_without_a_picture() -> None:
    assert model_prompt("Hello.", 0) == BEFORE + "Hello." + AFTER
    assert expert_of("Hello.") == 0


@pytest.mark.parametrize(
    ("asked", "expert"),
    [("[SEG] [VG] x", 2), ("[VG] [SEG] x", 2), ("[CAP] [REF] x", 1), ("[CLS] x", 0), ("seg x", 0), ("x [SEG]", 2)],
)
def test_precedence_of_tags(asked: str, expert: int) -> None:
    assert expert_of(asked) == expert


@given(
    st.sampled_from(sorted(WORDINGS)),
    st.text() | st.sampled_from(["[S[SEG]EG] a", "<|im_<image>end|> b", "[seg][VG]c"]),
)
def test_no_text_of_a_person_changes_the_protocol(task: str, typed: str) -> None:
    try:
        asked = message(task, typed)
    except BadInput:
        return
    assert asked.startswith(WORDINGS[task].tag + " ")
    assert expert_of(asked) == expert_of(WORDINGS[task].tag)
    prompt = model_prompt(asked, 1)
    assert prompt.count("<image>") == 1
    assert prompt.count("<|im_") == 5


def test_free_text_is_passed_on() -> None:
    sentence = "Can you segment the water in this image?"
    assert message("segment", sentence) == f"[SEG] {sentence}"
    assert message("segment", f" [SEG] {sentence}\n") == f"[SEG] {sentence}"
    assert message("classify", "airport, beach") == (
        "[CLS] Classify the given image in one of the following classes: airport, beach."
    )


@pytest.mark.parametrize("task", ["segment", "ground", "question", "change"])
@pytest.mark.parametrize("typed", ["", "  \n", "[SEG]"])
def test_a_task_that_needs_words_says_so(task: str, typed: str) -> None:
    with pytest.raises(BadInput, match="needs a prompt"):
        message(task, typed)


def test_an_unknown_task_is_said() -> None:
    with pytest.raises(BadInput, match="'dance'"):
        message("dance", "x")


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("water", "water"),
        (" [SEG] Sports ground. ", "sports ground"),
        ("built-up area", "built-up area"),
        ("Segment the water in this image.", None),
        ("Find water.", None),
        ("vegetation or tree", None),
        ("the water", None),
        ("the small red car", None),
        ("area 51", None),
        ("", None),
    ],
)
def test_only_a_short_request_tells_its_label(typed: str, named: str | None) -> None:
    assert keyword(typed) == named
