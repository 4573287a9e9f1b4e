"""Captions: against NLTK's own BLEU, COCO's word splitter, and values known beforehand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.evaluation import caption_scores
from rsvlm.evaluation.evaluate import Settings, evaluate

from tests.backend.evaluation.test_evaluate import Free

java = pytest.mark.skipif(shutil.which("java") is None, reason="needs a Java runtime")


@pytest.fixture
def no_java(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caption_scores.shutil, "which", lambda name: None)


def captions(shared: Path) -> list[list[str]]:
    lines = (shared / "data/rsicd/captions.jsonl").read_text().splitlines()
    return [json.loads(line)["captions"] for line in lines]


@java
def test_words_are_split_as_by_the_original(shared: Path) -> None:
    from pycocoevalcap.tokenizer.ptbtokenizer import PTBTokenizer

    every = [caption for written in captions(shared) for caption in written]
    every += ["It's a U-shaped building, with 3,000 cars; don't ask.", 'So "called" ... and/or 50 % of \'that\'!']
    theirs = PTBTokenizer().tokenize({number: [{"caption": caption}] for number, caption in enumerate(every)})
    assert [caption_scores.words(caption) for caption in every] == [theirs[number][0] for number in range(len(every))]


def test_brackets_are_no_words() -> None:
    """The original means to take them out too, but then looks for them in capitals."""
    assert caption_scores.words("a (small) house [red]") == "a small house red"


def test_bleu_is_that_of_nltk(shared: Path, no_java: None) -> None:
    from nltk.translate.bleu_score import corpus_bleu

    written = captions(shared)
    said, wanted = [one[0] for one in written], [one[1:] for one in written]
    scores, _ = caption_scores.caption_scores(said, wanted)
    split = [[caption_scores.words(caption).split() for caption in one] for one in wanted]
    given = [caption_scores.words(caption).split() for caption in said]
    for length in (1, 2, 3, 4):
        theirs = corpus_bleu(split, given, weights=[1 / length] * length)
        assert scores[f"bleu{length}"] == pytest.approx(theirs, abs=1e-6)


def test_a_copy_is_as_good_as_can_be_and_other_words_are_nothing(no_java: None) -> None:
    wanted = [["many green trees stand near the river ."], ["some planes are parked in an airport ."]]
    copies, lacking = caption_scores.caption_scores([one[0] for one in wanted], wanted)
    assert copies["cider"] == pytest.approx(10) and copies["rouge_l"] == 1 and copies["bleu4"] == pytest.approx(1)
    assert "meteor" not in copies and "Java" in lacking
    swapped, _ = caption_scores.caption_scores([one[0] for one in reversed(wanted)], wanted)
    assert swapped["cider"] == swapped["rouge_l"] == 0 and swapped["bleu1"] < 1e-6


@java
def test_meteor_knows_synonyms() -> None:
    """The score is what METEOR 1.5 gives; without synonyms it would be that of half the words."""
    wanted = [["a plane on a runway"], ["trees near a road"]]
    scores, lacking = caption_scores.caption_scores(["an airplane on a runway", "trees near a street"], wanted)
    assert lacking == "" and scores["meteor"] == pytest.approx(0.515, abs=0.001)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "images").mkdir()
    rows = [{"image": f"{name}.png", "captions": [f"a {name} house .", "a house"]} for name in ("red", "blue")]
    for row in rows:
        Image.new("RGB", (32, 32)).save(tmp_path / "images" / str(row["image"]))
    file = tmp_path / "captions.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows))
    return file


def figures(file: Path, **settings: Any) -> dict[str, Any]:
    return evaluate(
        "caption", [f"captions:{file}"], pytest.fail, Free(), lambda done, total: None, Settings(**settings)
    )


def test_captions_are_evaluated(data: Path, tmp_path: Path, no_java: None) -> None:
    constant = figures(data, against="constant")
    assert constant["bleu1"] == pytest.approx(1) and constant["samples"] == 2
    assert constant["meteor"] is None and "meteor" in constant["notes"][0]
    (tmp_path / "r.jsonl").write_text(
        '{"image": "red", "answer": "A red house"}\n{"image": "blue.png", "text": "blue"}'
    )
    given = figures(data, predictions=tmp_path / "r.jsonl")
    assert 0 < given["cider"] < 10 and given["unanswered"] == 0


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"captions": "a house"}, "line 3 lacks captions, a list"),
        ({"captions": ["", " "]}, "line 3 has no caption"),
        ({"image": "red.png"}, "line 3 has the picture of .*line 1"),
        ({"image": "green.png"}, r"line 3: there is no picture green\.png"),
    ],
)
def test_broken_captions_name_the_line(data: Path, row: dict[str, Any], says: str) -> None:
    Image.new("RGB", (8, 8)).save(data.parent / "new.png")
    line = json.dumps({"image": "new.png", "captions": ["a"], **row})
    data.write_text(f"{data.read_text()}\n{line}\n")
    with pytest.raises(BadInput, match=says):
        figures(data, against="constant")


def test_a_library_that_is_not_installed_is_named(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pycocoevalcap.bleu.bleu", None)
    with pytest.raises(BadInput, match=r"install rsvlm\[evaluate\]"):
        figures(data, against="constant")
