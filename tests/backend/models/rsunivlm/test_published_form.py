"""The form of an answer to each published prompt."""

from __future__ import annotations

import pytest
from rsvlm.answers import boxes, masks
from rsvlm.decoding.automaton import Grammar
from rsvlm.decoding.boxes import BoxGrammar
from rsvlm.decoding.free import AnyText, UntilLoop
from rsvlm.decoding.masks import MaskGrammar
from rsvlm.models.rsunivlm.published_form import answer_form, free_form, mask_labels
from rsvlm.models.rsunivlm.published_prompts import WORDINGS
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer

END = 151645

MASKS = [  # task, what a person types, labels that an answer may have together
    ("segment", "water.", [{"water"}]),
    ("segment", "bridge.", [{"bridge"}]),
    ("segment", "Sports ground.", [{"sports ground"}]),
    ("segment", "built-up area", [{"built-up area"}]),
    ("segment", "find water", [{"water"}]),
    ("segment", "the small red car", [{"small red car"}, {"car"}]),
    ("segment", "vegetation or tree", [{"vegetation", "tree"}]),
    ("segment", "What are the cars in this image?", [{"cars"}, {"car"}]),
    ("segment", "Can you segment the building in this image?", [{"building"}]),
    ("segment", "What is water in this image? Please output segmentation mask.", [{"water"}]),
    ("segment", "Segment the water in this image.", [{"water"}]),
    (
        "segment",
        "Segment all the vehicles in this image. Please respond with segmentation mask.",
        [{"vehicles"}, {"vehicle"}],
    ),
    ("segment", "Give me the mask of the sports ground.", [{"sports ground"}]),
    ("change", "building", [{"building"}]),
    ("change", "Please segment the road area that have changed in the second image.", [{"road"}, {"road area"}]),
    (
        "change",
        "Please segment the building area in the images that have changed in the second image.",
        [{"building"}, {"buildings"}],
    ),
    ("change", "Which areas belong to road and have undergone changes?", [{"road"}]),
]


def _accepts(grammar: Grammar, ids: list[int]) -> bool:
    state = grammar.start
    try:
        for token in ids:
            state = grammar.advance(state, token)
    except ValueError:
        return False
    return grammar.allowed(state) == ()


def _mask(labels: list[str], blank: str) -> str:
    row = ", ".join([*(f"{label}*2" for label in labels), f"others*{24 - 2 * len(labels)}"])
    return f"\n{blank}".join([row] * 24)


@pytest.mark.parametrize(("task", "typed", "expected"), MASKS, ids=[row[1][:40] for row in MASKS])
@pytest.mark.parametrize("blank", ["", " "])
def test_a_mask_has_the_words_of_its_prompt_as_labels(
    qwen: PublishedTokenizer, task: str, typed: str, expected: list[set[str]], blank: str
) -> None:
    form = answer_form(task, typed, qwen.encode, END)
    assert form is not None
    grammar, draft = form
    assert isinstance(grammar, MaskGrammar) and draft is not None
    for labels in expected:
        text = _mask(sorted(labels), blank)
        assert _accepts(grammar, [*qwen.encode(text), END])
        assert set(masks.parse(text).labels) == labels
    assert not _accepts(grammar, [*qwen.encode(_mask(["giraffe"], blank)), END])


def test_two_forms_of_one_word_are_not_in_one_mask(qwen: PublishedTokenizer) -> None:
    form = answer_form("segment", "Segment all the vehicles in this image.", qwen.encode, END)
    assert form is not None and isinstance(form[0], MaskGrammar)
    assert not _accepts(form[0], [*qwen.encode(_mask(["vehicle", "vehicles"], "")), END])


@pytest.mark.parametrize("typed", ["Segment this image.", "Please segment all categories.", "?"])
def test_a_prompt_that_names_nothing_leaves_the_model_free(qwen: PublishedTokenizer, typed: str) -> None:
    assert mask_labels(typed) == ()
    assert answer_form("segment", typed, qwen.encode, END) is None
    assert type(free_form("segment", (END,), 10**6)) is AnyText


def test_the_background_is_never_a_label_of_its_own() -> None:
    assert "others" not in {one.text for one in mask_labels("the others")}
    assert mask_labels("others") == ()


@pytest.mark.parametrize(
    ("task", "typed"),
    [
        ("ground", "Where is the windwill?"),
        ("ground", "The small vehicle in the most left of the image."),
        ("ground", "which one is the bigger ship?"),
        ("detect", "Detect two airplanes. One is on the top and the other is on the bottom."),
    ],
)
@pytest.mark.parametrize("joint", ["", " ", "\n", ", "])
def test_boxes_are_joined_as_the_weights_would_spell_it(
    qwen: PublishedTokenizer, task: str, typed: str, joint: str
) -> None:
    form = answer_form(task, typed, qwen.encode, END)
    assert form is not None and isinstance(form[0], BoxGrammar)
    text = joint.join(["[25, 3, 74, 56]", "[10, 50, 68, 98]", "[0, 0, 100, 100]"])
    assert _accepts(form[0], [*qwen.encode(text), END])
    assert len(boxes.parse(text)) == 3


@pytest.mark.parametrize("task", ["caption", "question", "classify", "describe-change", "refer"])
def test_words_are_free_until_they_loop(qwen: PublishedTokenizer, task: str) -> None:
    assert answer_form(task, "boats", qwen.encode, END) is None
    free = free_form(task, (END,), 10**6)
    assert isinstance(free, UntilLoop)
    assert free.longest == WORDINGS[task].longest
    assert free_form(task, (END,), 7).longest == 7
