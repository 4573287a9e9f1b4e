"""Answers in words: the strict rule, the lenient ones, and that of LRS-VQA with a WordNet of three meanings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.evaluation import words
from rsvlm.evaluation.evaluate import Settings, evaluate
from rsvlm.models.base import Control, Generation, Piece, Query

from tests.backend.evaluation.colour_model import ColourModel, LineModel
from tests.backend.evaluation.test_evaluate import Free


@pytest.mark.parametrize(
    ("said", "answer", "strict", "contains", "two_way"),
    [
        ("Yes.", "yes", True, True, True),
        ("yes, there is", "yes", False, True, True),
        ("true", "yes", False, False, True),
        ("yes and no", "no", False, True, False),
        ("another", "no", False, True, False),
        ("the answer is B", "a", False, True, True),
        ("farm", "Farmland", False, False, True),
        ("AnnualCrop", "annual crop", True, True, True),
        ("", "forest", False, False, False),
        ("3", "13", False, False, True),
    ],
)
def test_rules_side_by_side(said: str, answer: str, strict: bool, contains: bool, two_way: bool) -> None:
    assert [rule(said, answer) for rule in words.RULES.values()] == [strict, contains, two_way]


def data_noun(*meanings: tuple[str, ...]) -> tuple[str, dict[str, list[int]]]:
    """The lines of a WordNet file of nouns with these sets of synonyms, and where each word's sets begin."""
    text, places = "", {}
    for synonyms in meanings:
        members = " ".join(f"{word} 0" for word in synonyms)
        for word in synonyms:
            places.setdefault(word, []).append(len(text))
        text += f"{len(text):08d} 06 n {len(synonyms):02x} {members} 000 | a thing  \n"
    return text, places


@pytest.fixture
def wordnet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """NLTK finds a WordNet in which a harbor is a harbour, a haven or a port, and a port may be an interface."""
    nltk = pytest.importorskip("nltk", reason="needs NLTK")
    folder = tmp_path / "nltk/corpora/wordnet"
    folder.mkdir(parents=True)
    text, places = data_noun(("harbor", "harbour", "haven", "port"), ("port", "interface"), ("road",))
    (folder / "data.noun").write_text(text)
    index = [
        f"{word} n {len(found)} 0 {len(found)} 0 {' '.join(f'{place:08d}' for place in found)}  \n"
        for word, found in sorted(places.items())
    ]
    (folder / "index.noun").write_text("".join(index))
    (folder / "lexnames").write_text("".join(f"{number:02d}\tnoun.x\t1\n" for number in range(45)))
    for kind in ("adj", "adv", "verb"):
        for name in (f"data.{kind}", f"index.{kind}"):
            (folder / name).write_text("")
    senses = [f"{word}%1:06:{n:02}:: {at:08d} 1 0\n" for word, found in places.items() for n, at in enumerate(found)]
    (folder / "index.sense").write_text("".join(senses))
    for kind in ("adj", "adv", "noun", "verb"):
        (folder / f"{kind}.exc").write_text("")
    from nltk.corpus.reader import CorpusReader, WordNetCorpusReader
    from nltk.corpus.util import LazyCorpusLoader

    other = LazyCorpusLoader("omw-1.4", CorpusReader, "none")
    monkeypatch.setattr(nltk.data, "path", [str(tmp_path / "nltk")])
    monkeypatch.setattr(nltk.corpus, "wordnet", LazyCorpusLoader("wordnet", WordNetCorpusReader, other))
    yield


def test_one_meaning_is_enough_for_lrs_vqa(wordnet: None) -> None:
    rule = words.synonyms()
    assert rule is not None
    assert rule("Harbour.", "harbor") and rule("port", "haven") and rule("port", "interface")
    assert not rule("haven", "interface") and not rule("road", "harbor") and not rule("", "road")
    assert rule("12", "12") and not rule("12", "13")


def lrs_vqa(folder: Path) -> str:
    (folder / "image").mkdir(parents=True)
    Image.new("RGB", (64, 48)).save(folder / "image/a.png")
    rows = [
        ("FAIR_1", "What is it?", "harbor", "object category"),
        ("FAIR_2", "How many?", "3", "count"),
        ("STAR_1", "Is it rural?", "yes", "rural or urban"),
    ]
    lines = [
        {"question_id": number, "image": "a.png", "text": text, "ground_truth": answer, "category": kind}
        for number, text, answer, kind in rows
    ]
    (folder / "q.jsonl").write_text("\n".join(json.dumps(line) for line in lines))
    return f"lrs-vqa:{folder}"


def figures(data: str, model: Any = None, **settings: Any) -> dict[str, Any]:
    return evaluate("question", [data], lambda: model, Free(), lambda done, total: None, Settings(**settings))


def test_questions_about_huge_pictures(tmp_path: Path, wordnet: None) -> None:
    data = lrs_vqa(tmp_path / "lrs")
    answers = [{"question_id": "FAIR_1", "output": "Harbour"}, {"question_id": "STAR_1", "output": "yes, it is"}]
    (tmp_path / "r.json").write_text(json.dumps(answers))
    found = figures(data, predictions=tmp_path / "r.json")
    assert found["accuracy"] == 0 and found["accuracy_contains"] == pytest.approx(1 / 3)
    assert found["accuracy_lrs"] == pytest.approx(1 / 3) and found["accuracy_lrs.object category"] == 1
    assert found["accuracy_lrs.source.FAIR"] == 0.5 and found["accuracy_contains.source.STAR"] == 1
    assert found["accuracy_contains.mean"] == pytest.approx(1 / 3) and found["unanswered"] == 1
    assert found["notes"] == []


def test_without_wordnet_its_figure_is_unknown_and_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "synonyms", lambda: None)
    monkeypatch.setattr("rsvlm.evaluation.tasks.synonyms", lambda: None)
    found = figures(lrs_vqa(tmp_path / "lrs"), against="constant")
    assert found["accuracy"] == 1 and found["accuracy_lrs"] is None
    assert len(found["notes"]) == 1 and "NLTK_DATA" in found["notes"][0]


class Curious(LineModel):
    """Looks closer once where it may; says how many pictures it then sees."""

    def _generation(self, query: Query, control: Control) -> Generation:
        text = str(len(query.pictures))
        if query.zoom and not query.said:
            call = {"name": "image_zoom_in", "arguments": {"bbox": [4, 4, 12, 12]}}
            text = f"<tool_call>\n{json.dumps(call)}\n</tool_call>"
        height, width = query.pictures[0].shape[:2]
        return Generation(text, (Piece(text, 0.5),), "", sizes=((width // 2, height // 2),) * len(query.pictures))


def test_a_model_that_can_looks_closer_but_not_to_count(tmp_path: Path) -> None:
    data = lrs_vqa(tmp_path / "lrs")
    file = tmp_path / "lrs/q.jsonl"
    rows = [json.loads(line) for line in file.read_text().splitlines()]
    file.write_text("\n".join(json.dumps({**row, "ground_truth": "2"}) for row in rows))
    closer = figures(data, Curious())
    assert closer["hops"] == 1 and closer["accuracy.count"] == 0 and closer["accuracy"] == pytest.approx(2 / 3)
    whole = figures(data, Curious(), hops=0)
    assert whole["hops"] == 0 and whole["accuracy"] == 0
    assert figures(data, ColourModel())["hops"] == 0, "a model that cannot does not"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"question_id": "FAIR_1"}, "line 2 has the question_id FAIR_1 of .*line 1"),
        ({"image": "b.png"}, r"line 2: there is no picture b\.png"),
        ({"category": None}, "line 2 lacks category"),
    ],
)
def test_broken_questions_name_the_line(tmp_path: Path, change: dict[str, Any], says: str) -> None:
    data = lrs_vqa(tmp_path / "lrs")
    file = tmp_path / "lrs/q.jsonl"
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    lines[1].update(change)
    file.write_text("\n".join(json.dumps(line) for line in lines))
    with pytest.raises(BadInput, match=says):
        figures(data, against="constant")


def test_questions_need_their_folder(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="has no question"):
        figures(f"lrs-vqa:{tmp_path}", against="constant")
    (tmp_path / "q.jsonl").touch()
    with pytest.raises(BadInput, match="is no folder"):
        figures(f"lrs-vqa:{tmp_path / 'q.jsonl'}", against="constant")
