"""What a prompt asks of a model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.models.base import Profile
from rsvlm.models.labels import Asked, in_own_words, understand

COVER = ("water", "building", "road", "land", "tree")
PROFILE = Profile(
    name="small",
    family="rsunivlm",
    tasks=("segment", "ground", "change", "caption", "question"),
    tile=480,
    whole_up_to=800,
    cells=24,
    box_scale=100,
    labels={"segment": COVER, "change": ("building", "road"), "ground": ("boat", "dock", "jetski", "tree")},
    examples={"segment": ("water",)},
    synonyms={"house": "building", "bare ground": "land", "pier": "dock", "ship": "boat", "sea": "water"},
)
OPEN = Profile("open", "any", ("segment", "ground"), 480, 800, 24, 100, {}, {})


def _labels(task: str, prompt: str) -> list[str]:
    return [asked.label for asked in understand(task, prompt, PROFILE)]


@pytest.mark.parametrize(
    ("prompt", "labels"),
    [
        ("water", ["water"]),
        ("Outline the Water.", ["water"]),
        ("water; roads", ["water", "road"]),
        ("water, roads and houses", ["water", "road", "building"]),
        ("the sea; bare ground", ["water", "land"]),
        ("sea, water", ["water"]),
        ("[SEG] water.", ["water"]),
        ("everything", list(COVER)),
    ],
)
def test_labels_of_a_mask(prompt: str, labels: list[str]) -> None:
    assert _labels("segment", prompt) == labels


def test_what_has_changed_asks_for_every_label() -> None:
    assert _labels("change", "What has changed between the two dates?") == ["building", "road"]
    assert _labels("change", "new buildings") == ["building"]
    assert _labels("change", "Please segment the areas that have changed in the second image.") == ["building", "road"]


def test_boxes_keep_the_whole_sentence() -> None:
    assert understand("ground", "Where is the largest ship?", PROFILE) == [Asked("boat", "Where is the largest ship?")]
    assert understand("ground", "the boat between the dock and the shore", PROFILE) == [
        Asked("boat", "the boat between the dock and the shore")
    ]
    assert understand("ground", "boats; the largest boat", PROFILE) == [
        Asked("boat", "boats"),
        Asked("boat", "the largest boat"),
    ]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Where is the largest ship?", "Where is the largest boat?"),
        ("all Ships.", "all boats."),
        ("the jet ski left of the ship", "the boat left of the ship"),
        ("sailing ships", "boats"),
        ("the boat", "the boat"),
        ("airships", "airships"),
    ],
)
def test_a_label_has_the_models_own_name_in_a_sentence(said: str, read: str) -> None:
    assert in_own_words(said, "boat", ["ship", "jet ski", "sailing ship"], {}) == read


def test_plurals_may_be_irregular() -> None:
    assert in_own_words("all lakes", "water", ["lake"], {"water": "ponds"}) == "all ponds"


def test_words_are_passed_on_as_they_are() -> None:
    assert understand("question", "Is there a road, and is it long?", PROFILE) == [
        Asked("", "Is there a road, and is it long?")
    ]
    assert understand("caption", "", PROFILE) == [Asked("", "")]


def test_an_open_model_takes_any_label() -> None:
    assert understand("segment", "sports ground; Solar panels.", OPEN) == [
        Asked("sports ground", "sports ground"),
        Asked("solar panels", "Solar panels."),
    ]


@pytest.mark.parametrize(
    ("task", "prompt", "says"),
    [
        ("segment", "", "prompt is empty"),
        ("segment", "  \n ", "prompt is empty"),
        ("question", "   ", "prompt is empty"),
        ("segment", "[SEG]", "prompt is empty"),
        ("segment", ";;", "names nothing"),
        ("segment", "x" * 10_000, "10000 characters"),
        ("segment", "airport", "does not know 'airport'; for this task it knows water, building, road, land, tree"),
        ("segment", "water and airports", "does not know 'airports'"),
        ("segment", "watr; roads", r"does not know 'watr' \(did you mean 'water'\?\); for this task it knows water, "),
        ("segment", "roads, bildings", r"does not know 'bildings' \(did you mean 'building'\?\)"),
        ("ground", "road", "does not know 'road';"),
        ("ground", "all giraffes", "does not know 'all giraffes'"),
        ("change", "new giraffes since the first picture", "does not know"),
        ("classify", "water", "cannot classify"),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(task: str, prompt: str, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        understand(task, prompt, PROFILE)


@given(st.text(max_size=60))
def test_any_prompt_is_understood_or_refused(prompt: str) -> None:
    for task in PROFILE.tasks:
        try:
            found = understand(task, prompt, PROFILE)
        except BadInput:
            continue
        known = PROFILE.labels.get(task, ("",))
        assert found
        assert all(asked.label in known for asked in found)
