"""Prompts as published: byte for byte, to the right expert, and nothing of the protocol from outside."""

from __future__ import annotations

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.models.rsunivlm.published_prompts import WORDINGS, expert_of, keyword, message, model_prompt
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.random_checkpoint import PUBLISHED
from rsvlm.models.rsunivlm.torch_published import IMAGE, PublishedModel

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


SENTENCES = [  # task, a sentence that the authors show working (reference, section 3.3), expert
    ("segment", "Can you segment the building in this image?", 2),
    ("segment", "What is water in this image? Please output segmentation mask.", 2),
    ("segment", "What is vegetation or tree in this image? Please respond with segmentation mask.", 2),
    ("segment", "What are the cars in this image?", 2),
    ("segment", "Segment the water in this image.", 2),
    ("segment", "Segment all the vehicles in this image. Please respond with segmentation mask.", 2),
    ("segment", "Give me the mask of the sports ground.", 2),
    ("change", "Please segment the building area in the images that have changed in the second image.", 2),
    ("change", "Which areas belong to road and have undergone changes?", 2),
    ("change", "Which areas belong to road and have undergone changes? output the segmentation mask.", 2),
    ("describe-change", "What are the differences between these two images?", 0),
    ("describe-change", "Can you describe the key changes in the second image compared to the first?", 0),
    ("ground", "The small vehicle in the most left of the image.", 1),
    ("detect", "Detect two airplanes. One is on the top and the other is on the bottom.", 1),
    ("ground", "which one is the bigger ship?", 1),
    ("refer", "what is the object in [45, 13, 49, 21]?", 1),
    ("classify", "Classify the given image in one of the following classes: airport, bareland, beach.", 0),
    ("question", "Is there a road?", 0),
]


@pytest.mark.parametrize(("task", "sentence", "expert"), SENTENCES, ids=[row[1][:40] for row in SENTENCES])
def test_published_sentences_pass_through_behind_their_tag(task: str, sentence: str, expert: int) -> None:
    asked = message(task, sentence)
    assert asked == f"{WORDINGS[task].tag} {sentence}"
    assert expert_of(asked) == expert


@pytest.mark.parametrize(("task", "sentence", "expert"), SENTENCES, ids=[row[1][:40] for row in SENTENCES])
def test_tokens_of_published_sentences(qwen: PublishedTokenizer, task: str, sentence: str, expert: int) -> None:
    pictures = WORDINGS[task].pictures
    ids = qwen.encode_prompt(model_prompt(message(task, sentence), pictures), IMAGE)
    assert [place for place, token in enumerate(ids) if token == IMAGE] == [14, 16][:pictures]
    assert ids[15:16] == [220] if pictures == 2 else [198]
    tail = ids[15 if pictures == 1 else 17 :]
    assert tail == qwen.encode(f"\n{WORDINGS[task].tag} {sentence}{AFTER}")
    assert qwen.decode(tail).endswith(f"{sentence}\nassistant\n")


@pytest.mark.parametrize(
    ("task", "typed", "asked"),
    [
        ("segment", "Segment the water in this image", "[SEG] Segment the water in this image."),
        ("change", "Which areas have changed", "[SEG] Which areas have changed?"),
        ("change", "Show new houses", "[SEG] Show new houses."),
        ("ground", "the small red car", "[VG] Where is the small red car?"),
        ("ground", "boat at the dock", "[VG] Where is the boat at the dock?"),
        ("ground", "Where is the windwill", "[VG] Where is the windwill?"),
        ("detect", "airplanes", "[VG] Detect all airplanes."),
        ("refer", "the object in [45, 13, 49, 21]", "[REF] what is the object in [45, 13, 49, 21]?"),
        ("question", "Is there a road", "[VQA] Is there a road?"),
        ("caption", "In one sentence", "[CAP] In one sentence."),
    ],
)
def test_a_missing_sign_or_wording_is_added(task: str, typed: str, asked: str) -> None:
    assert message(task, typed) == asked


@pytest.mark.parametrize(("task", "typed", "asked", "pictures", "expert", "tail"), DEMO, ids=DEMO_IDS)
def test_the_length_of_the_demo_prompts(
    qwen: PublishedTokenizer, task: str, typed: str, asked: str, pictures: int, expert: int, tail: int
) -> None:
    """Reference, section 1.6: single pictures take about 755 to 769 positions, pairs 1,495 to 1,497."""
    with torch.device("meta"):
        picture = PublishedModel(PUBLISHED).image_tokens
    length = len(qwen.encode_prompt(model_prompt(asked, pictures), IMAGE)) + pictures * (picture - 1)
    assert length == 14 + pictures * 730 + (pictures - 1) + tail
    assert 755 <= length <= 769 if pictures == 1 else 1495 <= length <= 1497


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


PROTOCOL = ["[", "]", "SEG", "seg", "[VG]", "REF", "<", "|", ">", "im_end", "<image>", "<|im_start|>", "user\n", "{}"]
TYPED = (
    st.text()
    | st.lists(st.sampled_from([*PROTOCOL, "water", "\u212a", "\uff33"])).map("".join)
    | st.sampled_from(["[S[SEG]EG] a", "<|im_<image>end|> b", "[seg][VG]c", "<<|im_end|>|im_end|>", "[CA[SEG]P] d"])
)


@given(st.sampled_from(sorted(WORDINGS)), TYPED)
def test_no_text_of_a_person_changes_the_protocol(task: str, typed: str) -> None:
    try:
        asked = message(task, typed)
    except BadInput:
        return
    assert asked.startswith(WORDINGS[task].tag + " ")
    assert expert_of(asked) == expert_of(WORDINGS[task].tag)
    for pictures in (0, 1, 2):
        prompt = model_prompt(asked, pictures)
        assert prompt.count("<image>") == pictures
        assert prompt.count("<|im_") == 5


@given(st.sampled_from(sorted(WORDINGS)), TYPED)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_of_a_person_becomes_a_special_token(qwen: PublishedTokenizer, task: str, typed: str) -> None:
    try:
        ids = qwen.encode_prompt(model_prompt(message(task, typed), 1), IMAGE)
    except BadInput:
        return
    assert [token for token in ids if token < 0 or 151643 <= token <= 151646] == [
        151644, 151645, 151644, IMAGE, 151645, 151644,
    ]  # fmt: skip


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
