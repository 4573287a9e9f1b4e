"""How the small model is spoken to: what a person typed, in the words that it was taught."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rsvlm.errors import ModelFailure
from rsvlm.models.rsunivlm.profile import expert_of, read_profile
from rsvlm.training.nano_profile import PROFILE


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the profile that ships."""
    (tmp_path / "profile.json").write_text(json.dumps(PROFILE), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("task", "label", "prompt", "read"),
    [
        ("segment", "water", "the lake", "[SEG] water."),
        ("change", "road", "new", "[SEG] Please segment the road area that have changed in the second image."),
        ("ground", "boat", "Where is the largest ship?", "[VG] Where is the largest boat?"),
        ("ground", "building", "all houses", "[VG] all buildings"),
        ("ground", "water", "the largest pond", "[VG] the largest pond"),
        ("ground", "water", "all lakes", "[VG] all ponds"),
        ("ground", "lift", "the leftmost boat lift", "[VG] the leftmost lift"),
        ("question", "", "Is there a {road}?", "[VQA] Is there a {road}?"),
        ("caption", "", "", "[CAP] Describe this image briefly."),
    ],
)  # fmt: skip
def test_wordings(folder: Path, task: str, label: str, prompt: str, read: str) -> None:
    assert read_profile(folder)[1].model_prompt(task, label, prompt) == read


def test_classes_are_those_listed_or_all(folder: Path) -> None:
    wording = read_profile(folder)[1]
    assert wording.classes("Forest, sea lake; river.") == ("forest", "sea lake", "river")
    assert wording.classes("Classify it in one of these classes: forest, sea lake.") == ("forest", "sea lake")
    assert wording.classes("What is it?") == tuple(PROFILE["scenes"])
    assert "forest, sea lake." in wording.model_prompt("classify", "", "forest, sea lake")


def test_experts_by_task() -> None:
    assert [expert_of(task) for task in ("caption", "question", "classify", "ground", "segment", "change")] == [
        0, 0, 0, 1, 2, 2
    ]  # fmt: skip


def test_every_task_has_its_words_and_every_synonym_a_label(folder: Path) -> None:
    profile, wording = read_profile(folder)
    labels = {label for known in profile.labels.values() for label in known}
    assert set(wording.prompts) == set(profile.tasks)
    assert set(profile.synonyms.values()) <= labels


def test_temperatures_are_above_0(folder: Path) -> None:
    assert read_profile(folder)[0].temperature == PROFILE.get("temperature", {})
    (folder / "profile.json").write_text(json.dumps({**PROFILE, "temperature": {"ground": 2}}))
    assert read_profile(folder)[0].temperature == {"ground": 2.0}
    (folder / "profile.json").write_text(json.dumps({**PROFILE, "temperature": {"ground": 0}}))
    with pytest.raises(ModelFailure, match="temperature"):
        read_profile(folder)


def test_a_profile_that_lacks_something_is_refused(folder: Path) -> None:
    data = {name: value for name, value in PROFILE.items() if name != "labels"}
    (folder / "profile.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ModelFailure, match=r"profile\.json"):
        read_profile(folder)
