"""What a list of classes is, and what a model makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rsvlm.errors import BadInput
from rsvlm.labelling.classes import MOST_CLASSES, chosen, class_list, outlined, unknown
from rsvlm.labelling.words import class_in

from tests.backend import fakes

OUTLINES = replace(fakes.PROFILE, synonyms={"lake": "water", "pond": "water", "street": "road"})
ANSWERS = replace(fakes.PROFILE, tasks=("classify", "question"), labels={})


@pytest.mark.parametrize(
    ("prompt", "classes"),
    [
        ("water; road", ("water", "road")),
        (" water ;\n; bare  land; Water;", ("water", "bare land")),
        ("house, small; house, large", ("house, small", "house, large")),
        ("water, road", ("water", "road")),
        ("water\nroad", ("water", "road")),
    ],
)
def test_classes_stand_between_semicolons(prompt: str, classes: tuple[str, ...]) -> None:
    assert class_list(prompt) == classes


@pytest.mark.parametrize("prompt", ["", "water", "water; water;", " ; ."])
def test_one_class_is_no_choice(prompt: str) -> None:
    with pytest.raises(BadInput, match="two classes at least"):
        class_list(prompt)


def test_there_are_not_too_many() -> None:
    with pytest.raises(BadInput, match=f"name {MOST_CLASSES} at most"):
        class_list(";".join(f"class {number}" for number in range(MOST_CLASSES + 1)))


def test_a_model_that_outlines_knows_its_labels_and_their_synonyms() -> None:
    assert outlined(("Lakes", "street"), OUTLINES) == {"Lakes": "water", "street": "road"}
    assert outlined(("water", "giraffe"), OUTLINES) is None
    assert outlined(("water", "everything"), OUTLINES) is None
    assert outlined(("water", "road"), ANSWERS) is None


def test_two_words_for_one_thing_are_refused() -> None:
    with pytest.raises(BadInput, match="'lake' and 'pond' are the same to fake"):
        outlined(("lake", "road", "pond"), OUTLINES)


def test_a_model_that_answers_chooses_among_any_classes_or_among_its_own() -> None:
    assert chosen(("giraffe", "lion"), ANSWERS)
    assert not chosen(("water", "road"), OUTLINES)
    scenes = replace(ANSWERS, labels={"classify": ("Forest", "river")})
    assert chosen(("forest", "river"), scenes)
    assert not chosen(("forest", "lion"), scenes)


def test_what_a_model_cannot_tell_apart_is_refused_with_what_it_can() -> None:
    assert "water, road" in str(unknown(OUTLINES))
    assert "answers questions" in str(unknown(replace(ANSWERS, tasks=("caption",))))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bare land.", ("bare land", "exact")),
        ("It is a road.", ("road", "repaired: other text")),
        ("bare land, I think", ("bare land", "repaired: other text")),
        ("a road or water", ("", "unreadable")),
        ("broadly", ("", "unreadable")),
        ("", ("", "unreadable")),
    ],
)
def test_an_answer_is_one_class_or_none(text: str, found: tuple[str, str]) -> None:
    assert class_in(text, ("road", "land", "bare land", "water")) == found
