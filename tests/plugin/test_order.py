"""How a job is done: each task takes what concerns it, and no more than the model can."""

from __future__ import annotations

import pytest

from rsvlm_qgis.order import MAP, How, Look, Order

HOW = How(
    outline="smooth", threshold=0.7, boxes="box", enlarge=True, hops=2, budget=60, segmenter="/models/sam",
    match="linear", align=True,
)


@pytest.mark.parametrize(
    ("task", "options"),
    [
        ("segment", {"outline": "smooth", "threshold": 0.7, "budget": 60}),
        ("change", {"outline": "smooth", "threshold": 0.7, "match": "linear", "align": True}),
        ("ground", {"segmenter": "/models/sam", "budget": 60}),
        ("detect", {"shape": "box", "enlarge": True, "segmenter": "/models/sam", "budget": 60}),
        ("question", {"hops": 2}),
        ("caption", {}),
    ],
)
def test_a_task_takes_what_concerns_it(task: str, options: dict[str, object]) -> None:
    assert Order(Look(MAP), task, "plane", how=HOW).request(())["options"] == options


def test_what_was_not_chosen_is_not_sent() -> None:
    assert How().options("question") == {}
    assert How().options("ground") == {}
    assert How().options("detect") == {"shape": "oriented", "enlarge": False}


def test_only_a_model_that_was_taught_to_looks_closer() -> None:
    assert HOW.fitting({"tasks": ["question"], "hops": 1}).hops == 2
    assert HOW.fitting({"tasks": ["question"], "hops": 0}).hops == 0


def test_a_model_that_outlines_needs_no_second_one() -> None:
    assert HOW.fitting({"tasks": ["ground", "segment"]}).segmenter == ""
    assert HOW.fitting({"tasks": ["ground", "detect"]}).segmenter == "/models/sam"
