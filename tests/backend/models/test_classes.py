"""Which classes a sentence asks to detect."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rsvlm.errors import BadInput
from rsvlm.models.base import Profile
from rsvlm.models.classes import untaught
from rsvlm.models.labels import Asked, understand
from rsvlm.models.qwen_vl.profiles import PROFILES

DOTA = (
    "baseball diamond", "basketball court", "bridge", "ground track field", "harbor", "helicopter", "large vehicle",
    "plane", "roundabout", "ship", "small vehicle", "soccer ball field", "storage tank", "swimming pool",
    "tennis court",
)  # fmt: skip
OPEN = Profile("open", "any", ("detect", "ground"), 512, 512, 1, 1000, {}, {"detect": ("ship",)}, box_form="lines")
TAUGHT = replace(OPEN, labels={"detect": DOTA}, synonyms={"car": "small vehicle", "aeroplane": "plane"})


def _classes(prompt: str, profile: Profile = TAUGHT) -> tuple[str, ...]:
    (asked,) = understand("detect", prompt, profile)
    assert (asked.label, asked.words) == ("", prompt)
    return asked.classes


@pytest.mark.parametrize(
    ("prompt", "classes"),
    [
        ("planes; ships", ("plane", "ship")),
        ("ships and Planes, ships.", ("plane", "ship")),
        ("find the storage tanks, small vehicles and ships", ("ship", "small vehicle", "storage tank")),
        ("Detect all soccer-ball-fields in this image", ("soccer ball field",)),
        ("cars & aeroplanes", ("plane", "small vehicle")),
        ("vehicles", ("large vehicle", "small vehicle")),
        ("courts", ("basketball court", "tennis court")),
        ("all objects", DOTA),
        ("everything", DOTA),
        ("find the objects", DOTA),
        ("Find every object of all classes.", DOTA),
        ("all ships", ("ship",)),
        ("red ships", ("red ship",)),
        ("giraffes; bridges", ("bridge", "giraffe")),
        ("buses, debris and gas tanks", ("bus", "debris", "gas tank")),
    ],
)
def test_classes_of_a_sentence(prompt: str, classes: tuple[str, ...]) -> None:
    assert _classes(prompt) == classes


def test_a_model_without_a_list_takes_any_class() -> None:
    assert _classes("wind turbines; cars", OPEN) == ("car", "wind turbine")


@pytest.mark.parametrize(
    ("prompt", "profile"), [("", TAUGHT), ("?;!", TAUGHT), ("find it", TAUGHT), ("everything", OPEN)]
)
def test_a_prompt_that_names_no_class_is_refused_with_an_example(prompt: str, profile: Profile) -> None:
    with pytest.raises(BadInput, match=r"such as|for example"):
        understand("detect", prompt, profile)


def test_where_answers_do_not_name_classes_each_is_a_question() -> None:
    asked = understand("detect", "ships; planes", replace(OPEN, box_form="brackets"))
    assert asked == [Asked("plane", "plane", ("plane",)), Asked("ship", "ship", ("ship",))]


def test_classes_a_model_was_not_taught_are_told() -> None:
    assert untaught(("giraffe", "ship"), TAUGHT) == ["giraffe"]
    assert untaught(("giraffe", "ship"), OPEN) == []


def test_a_model_of_boxes_says_how_to_get_outlines() -> None:
    with pytest.raises(BadInput, match=r"never taught to outline.*segmenter"):
        understand("segment", "ships", TAUGHT)


def test_rscovlm_knows_what_else_people_call_its_classes() -> None:
    profile = PROFILES["rscovlm-7b"]
    (asked,) = understand("detect", "cars, trucks and airplanes; pools", profile)
    assert asked.classes == ("large vehicle", "plane", "small vehicle", "swimming pool")
    assert set(profile.synonyms.values()) <= set(profile.labels["detect"]) == set(DOTA)
