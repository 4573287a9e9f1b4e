"""A question's words do not give its answer away."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from rsvlm.training.acquire.sources.rsvqa import rsvqa
from rsvlm.training.serve.balance import balanced, built_questions

ASKED = {
    "a": [("presence", "Is there a road?", "yes"), ("count", "How many?", "3")],
    "b": [("presence", "Is there a road?", "yes"), ("presence", "Is there a lake?", "no")],
    "c": [("presence", "Is there a road?", "no")],
}


def test_every_yes_no_question_has_both_answers_equally_often() -> None:
    kept = balanced(ASKED, 1)
    assert Counter(row[2] for rows in kept.values() for row in rows) == {"yes": 1, "no": 1, "3": 1}
    assert ("presence", "Is there a lake?", "no") not in kept["b"]
    assert kept["c"] == ASKED["c"]
    assert balanced(ASKED, 1) == kept


def test_real_questions_balance_and_keep_both_kinds(shared: Path) -> None:
    asked = {record.name: record.questions for record in rsvqa(shared / "data")}
    kept = balanced(asked)
    answers: dict[str, Counter[str]] = {}
    for rows in kept.values():
        for _, question, answer in rows:
            answers.setdefault(question, Counter())[answer] += 1
    decided = [counts for counts in answers.values() if "yes" in counts or "no" in counts]
    assert len(decided) > 50
    assert all(counts["yes"] == counts["no"] > 0 for counts in decided)
    kinds = Counter(row[0] for rows in kept.values() for row in rows)
    assert kinds["presence"] > 300
    assert kinds["count"] == sum(row[0] == "count" for rows in asked.values() for row in rows)
    assert {name for name, rows in kept.items() if set(rows) - set(asked[name])} == set()


def test_questions_built_from_labels_are_answered_by_the_counts() -> None:
    rows = built_questions({"boat": 2, "jetski": 0}, {"jetski": "jet skis"})
    assert set(rows) == {
        ("presence", "Is there a boat?", "yes"), ("presence", "Is there a jetski?", "no"),
        ("count", "How many boats are there?", "2"), ("count", "How many jet skis are there?", "0"),
        ("comp", "Are there more boats than jet skis?", "yes"), ("comp", "Are there more jet skis than boats?", "no"),
    }  # fmt: skip
