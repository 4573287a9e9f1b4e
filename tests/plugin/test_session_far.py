"""Runs that are more than outlines: looks closer, searches, models elsewhere whose key is missing."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from rsvlm_qgis.client.engine import Connections
from rsvlm_qgis.order import ASK, DETECT, How
from rsvlm_qgis.settings import Settings
from tests.plugin.processing.scripted import ScriptedEngine
from tests.plugin.results.answers import NAIP, feature, part
from tests.plugin.results.answers import window as pixels
from tests.plugin.test_session import desk_of, finishing, scene  # noqa: F401  (fixtures)

PLACE = pixels(NAIP, 100, 100, 200, 150)
DETECTOR = {"tasks": ["detect", "question"], "labels": {}, "examples": {}, "hops": 1}


class FarEngine(ScriptedEngine):
    """Knows one model elsewhere, and keeps the keys that it is given."""

    def __init__(self, script: Any) -> None:
        super().__init__(script)
        self.name = "server"
        self.keys: dict[str, str] = {}

    def hold_key(self, name: str, key: str) -> None:
        self.keys[name] = key

    def connections(self) -> Future[dict[str, Any]]:
        return self._told({"profiles": [], "servers": [], "connections": []})

    def describe_connection(self, settings: dict[str, Any]) -> Future[dict[str, Any]]:
        return self._told({"host": "gpu", "loopback": False, "encrypted": True})

    def keep_connection(self, name: str, settings: dict[str, Any], agreed: bool) -> Future[dict[str, Any]]:
        return self._told({"name": name})

    def forget_connection(self, name: str) -> Future[dict[str, Any]]:
        return self._told({"id": name})

    def check_connection(self, name: str) -> Future[dict[str, Any]]:
        return self._told({"reachable": True, "models": [], "problem": ""})

    def _told(self, what: dict[str, Any]) -> Future[dict[str, Any]]:
        future: Future[dict[str, Any]] = Future()
        future.set_result(what)
        return future


def ready(desk: Any, task: str, profile: dict[str, Any] = DETECTOR, model: str = "nano") -> Any:
    """The desk with a model of this profile and a task chosen."""
    desk.dock.engine.set_models([{"info": {"id": model}, "profile": profile}], [], model)
    desk.dock.task.choose(task)
    return desk


def test_words_alone_stay_in_the_dock(desk_of) -> None:  # noqa: F811
    desk = ready(desk_of(finishing(task="question", texts=["three"])), ASK)
    desk.run("How many?")
    assert desk.results() == [] and "three" in desk.cards()[0]


def test_places_that_were_looked_at_closer_come_with_the_words(desk_of) -> None:  # noqa: F811
    desk = ready(desk_of(finishing(feature(PLACE, "looked here"), task="question", texts=["three"])), ASK)
    desk.dock.how.set_how(How(hops=2))
    desk.run("How many?")
    assert desk.engine.requests[0]["options"] == {"hops": 2}
    assert desk.results() == ["Asked about", "water"]
    assert "three" in desk.cards()[0] and any("1 place" in text for text in desk.cards()[0])


def test_a_search_shows_how_closely_it_was_searched(desk_of) -> None:  # noqa: F811
    parts = [part(PLACE, 1.0, True), part(pixels(NAIP, 0, 0, 934, 723), 4.0, False, 0.1)]
    desk = ready(desk_of(finishing(feature(PLACE, "ship"), task="detect", coverage=parts)), DETECT)
    desk.dock.how.set_how(How(budget=20))
    desk.run("ship")
    assert desk.engine.requests[0]["options"]["budget"] == 20
    assert "How closely it was searched" in desk.results()
    assert any("Searched 1 of 2 parts" in text for text in desk.cards()[0])


def test_how_it_was_done_is_kept_for_next_time_but_for_the_budget(desk_of) -> None:  # noqa: F811
    desk = ready(desk_of(finishing(task="detect")), DETECT)
    desk.dock.how.set_how(How(boxes="box", enlarge=True, hops=2, budget=20, segmenter="/models/sam"))
    desk.run("ship")
    assert Settings().how() == How(boxes="box", enlarge=True, hops=2, segmenter="/models/sam")


def far_desk(desk_of: Any, monkeypatch: Any) -> Any:  # noqa: F811
    monkeypatch.setattr("tests.plugin.test_session.ScriptedEngine", FarEngine)
    desk = desk_of(finishing(task="detect"), name="server")
    assert isinstance(desk.engine, Connections)
    return ready(desk, DETECT, model="remote:gpu")


def test_a_model_elsewhere_without_a_key_gets_none(desk_of, monkeypatch) -> None:  # noqa: F811
    desk = far_desk(desk_of, monkeypatch)
    desk.run("ship")
    assert desk.engine.requests[0]["model"] == "remote:gpu" and desk.engine.keys == {"gpu": ""}


def test_a_key_that_cannot_be_read_is_a_sentence_and_nothing_is_sent(desk_of, monkeypatch) -> None:  # noqa: F811
    Settings().keep_authcfg("gpu", "gone123")
    desk = far_desk(desk_of, monkeypatch)
    desk.press_run("ship")
    assert "“gone123” cannot be read" in desk.dock.run.text()
    assert desk.engine.requests == [] and desk.dock.run.can_run()
