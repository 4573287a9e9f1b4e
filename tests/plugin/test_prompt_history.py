"""Prompts are remembered by task, bounded, and forgotten when asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsSettings

from rsvlm_qgis.prompt_history import KEY, MOST, PromptHistory


@pytest.fixture
def history(qgis_app) -> Iterator[PromptHistory]:
    QgsSettings().remove(KEY)
    yield PromptHistory()
    QgsSettings().remove(KEY)


def test_the_newest_comes_first_and_each_once(history: PromptHistory) -> None:
    for prompt in ("water", "roads, buildings; “piers”", "  water "):
        history.keep("outline", prompt)
    assert history.of("outline") == ["water", "roads, buildings; “piers”"]
    assert PromptHistory().of("outline") == history.of("outline")
    assert history.of("find") == []


@pytest.mark.parametrize("prompt", ["", "  ", "\n"])
def test_a_blank_prompt_is_not_kept(history: PromptHistory, prompt: str) -> None:
    history.keep("ask", prompt)
    assert history.of("ask") == []


def test_no_more_are_kept_than_anyone_looks_through(history: PromptHistory) -> None:
    for number in range(MOST + 5):
        history.keep("ask", f"question {number}")
    assert len(history.of("ask")) == MOST
    assert history.of("ask")[0] == f"question {MOST + 4}"


def test_all_are_forgotten(history: PromptHistory) -> None:
    history.keep("ask", "one?")
    history.keep("find", "boat")
    history.clear()
    assert history.of("ask") == history.of("find") == []


@pytest.mark.parametrize("rubbish", ["{", "7", '{"a": 1}', "[1, null]"])
def test_rubbish_in_the_settings_is_no_history(history: PromptHistory, rubbish: str) -> None:
    QgsSettings().setValue(f"{KEY}/ask", rubbish)
    assert history.of("ask") == []
