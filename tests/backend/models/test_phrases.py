"""Which words of a sentence may be labels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.models.phrases import MOST_CANDIDATES, Candidate, candidates, named, same_thing

PUBLISHED = [  # sentence (reference, section 3.2 and 3.3), what it names, further labels an answer may have
    ("water.", "water", {"waters"}),
    ("bridge.", "bridge", {"bridges"}),
    ("Can you segment the building in this image?", "building", {"buildings"}),
    ("What is water in this image? Please output segmentation mask.", "water", set()),
    ("What is vegetation or tree in this image? Please respond with segmentation mask.", "vegetation", {"tree"}),
    ("What are the cars in this image?", "cars", {"car"}),
    ("Segment the water in this image.", "water", set()),
    ("Segment all the vehicles in this image. Please respond with segmentation mask.", "vehicles", {"vehicle"}),
    ("Give me the mask of the sports ground.", "sports ground", {"sports grounds", "ground"}),
    ("Please segment the building area that have changed in the second image.", "building", {"building area"}),
    ("Please segment the building area in the images that have changed in the second image.", "building", set()),
    ("Which areas belong to road and have undergone changes?", "road", {"roads"}),
    ("Which areas belong to road and have undergone changes? output the segmentation mask.", "road", set()),
    ("Where is the windwill?", "windwill", set()),
    ("The small vehicle in the most left of the image.", "small vehicle", {"vehicle"}),
    ("which one is the bigger ship?", "bigger ship", {"ship"}),
]


@pytest.mark.parametrize(("sentence", "thing", "also"), PUBLISHED, ids=[row[0][:30] for row in PUBLISHED])
def test_published_sentences_name_their_thing(sentence: str, thing: str, also: set[str]) -> None:
    assert named(sentence) == thing
    assert {thing, *also} <= {candidate.text for candidate in candidates(sentence)}


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Solar panels.", "solar panels"),
        ("built-up area", "built-up area"),
        ("area 51", "area 51"),
        ("the small red car", "small red car"),
        ("Detect two airplanes. One is on the top and the other is on the bottom.", "airplanes"),
        ("Segment everything.", "segment everything"),
        ("", ""),
    ],
)
def test_a_text_has_a_short_title(text: str, titled: str) -> None:
    assert named(text) == titled


@pytest.mark.parametrize("text", ["", "?!", "Segment this image.", "Please segment all categories.", "areas"])
def test_a_text_may_name_nothing(text: str) -> None:
    assert candidates(text) == ()


def test_forms_and_parts_of_one_phrase_are_rivals_and_other_phrases_are_not() -> None:
    found = {candidate.text: candidate for candidate in candidates("Segment the sports ground or trees.")}
    assert found["sports ground"].rivals(found["sports grounds"])
    assert found["sports ground"].rivals(found["ground"])
    assert not found["sports"].rivals(found["ground"])
    assert not found["sports ground"].rivals(found["tree"])
    assert found["trees"] == Candidate("trees", 5, 6)


def test_the_same_thing_in_any_number() -> None:
    assert same_thing("Storage tanks", "storage tank")
    assert not same_thing("tank", "storage tank")


@given(st.text(max_size=300) | st.lists(st.sampled_from(["the", "car", "ponds", "area", ",", "İs", "."])).map(" ".join))
def test_any_text_names_words_of_its_own(text: str) -> None:
    found = candidates(text)
    assert len(found) <= MOST_CANDIDATES
    assert len({candidate.text for candidate in found}) == len(found)
    assert all(candidate.text and candidate.start < candidate.end for candidate in found)
    assert len(named(text)) <= len(text.lower())
