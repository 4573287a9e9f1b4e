"""From the client's threads to QGIS' main thread."""

from __future__ import annotations

import threading
import time

import pytest
from qgis.PyQt.QtCore import QCoreApplication

from rsvlm_qgis.client.bridge import EngineBridge
from rsvlm_qgis.client.starter_client import StarterClient

REQUEST = {"task": "segment", "images": [{"kind": "pixels", "shape": [1, 1, 3], "file": "nowhere"}]}


def spin_until(condition, timeout: float = 20.0) -> float:
    """Run the event loop until `condition` holds; the longest time in seconds between two turns of it."""
    deadline, longest, last = time.monotonic() + timeout, 0.0, time.monotonic()
    while not condition():
        assert time.monotonic() < deadline, "it did not come to be"
        QCoreApplication.processEvents()
        time.sleep(0.001)
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    return longest


@pytest.fixture
def bridge(qgis_app, starter: StarterClient):
    bridge = EngineBridge(starter)
    yield bridge
    bridge.close()
    bridge.deleteLater()


def test_events_arrive_on_the_main_thread_in_order(bridge: EngineBridge) -> None:
    heard = []
    bridge.job_event.connect(lambda event: heard.append((event, threading.current_thread())))
    job = bridge.submit({**REQUEST, "prompt": "tiles 5"})
    spin_until(lambda: heard and heard[-1][0].is_last)
    assert {thread for _, thread in heard} == {threading.main_thread()}
    assert [event.seq for event, _ in heard] == list(range(1, 8))
    assert {event.job for event, _ in heard} == {job}


def test_status_and_models_arrive_there_too(bridge: EngineBridge) -> None:
    states, models = [], []
    bridge.status.connect(lambda status: states.append((status.state, threading.current_thread())))
    bridge.models.connect(models.append)
    bridge.ask_models()
    spin_until(lambda: models and len(states) > 1)
    assert [state for state, _ in states] == ["starting", "ready"]
    assert {thread for _, thread in states} == {threading.main_thread()}
    assert models[0][0]["info"]["id"] == "fake"


def test_how_a_model_would_be_loaded_arrives_with_what_was_asked(bridge: EngineBridge) -> None:
    told, refused = [], []
    bridge.choice.connect(lambda *answer: told.append(answer))
    bridge.choice_failed.connect(lambda *answer: refused.append(answer))
    bridge.ask_choice("fake", "auto", "auto")
    bridge.ask_choice("/a/folder", "cpu", "auto")
    spin_until(lambda: told and refused)
    assert told[0][0] == ("fake", "auto", "auto")
    assert told[0][1]["devices"] == ["cpu"]
    assert refused[0][0] == ("/a/folder", "cpu", "auto")
    assert "choose the server" in refused[0][1]


def test_models_of_a_dead_engine_are_a_sentence(qgis_app, package: str, tmp_path) -> None:
    from rsvlm_qgis.client.server_client import ServerClient, start_here

    bridge, told = EngineBridge(ServerClient(start_here((), 0, ""), "")), []
    bridge.models_failed.connect(told.append)
    bridge.ask_models()
    spin_until(lambda: told)
    assert "is not installed" in told[0]


@pytest.mark.parametrize("features", [1_000, 5_000])
def test_a_large_answer_does_not_hold_up_the_main_thread(bridge: EngineBridge, features: int) -> None:
    heard = []
    bridge.job_event.connect(heard.append)
    bridge.submit({**REQUEST, "prompt": f"wide {features}"})
    longest = spin_until(lambda: heard and heard[-1].is_last, 60)
    print(f"{features} features: longest time between two turns of the event loop {longest * 1000:.1f} ms")
    assert len(heard[-1].data["answer"]["features"]) == features


def test_a_closed_bridge_is_silent_and_the_engine_goes_on(bridge: EngineBridge, starter: StarterClient) -> None:
    heard = []
    bridge.job_event.connect(heard.append)
    bridge.submit({**REQUEST, "prompt": "tiles 3"})
    spin_until(lambda: heard)
    bridge.close()
    count = len(heard)
    spin_until(lambda: starter._desk.empty)
    QCoreApplication.processEvents()
    assert len(heard) == count


def test_a_bridge_that_is_gone_does_no_harm(qgis_app, starter: StarterClient) -> None:
    bridge = EngineBridge(starter)
    bridge.submit({**REQUEST, "prompt": "tiles 3"})
    bridge.close()
    bridge.deleteLater()
    del bridge
    spin_until(lambda: starter._desk.empty)
