"""Engines that are there and say nothing: told within a time that a person would wait, and started again."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rsvlm_qgis.client import http_channel, server_process, starter_session
from rsvlm_qgis.client.child import Child
from rsvlm_qgis.client.engine import FAILED
from rsvlm_qgis.client.server_client import ServerClient, start_here
from rsvlm_qgis.client.starter_client import StarterClient
from rsvlm_qgis.client.starter_session import Open
from tests.plugin.client.listening import Heard, running, wait_for

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops processes as POSIX does")

SILENCE = 1.0
RASTER = [{"kind": "raster", "path": "nowhere.tif"}]
MUTE = "import sys; sys.stdin.read()"


@pytest.fixture
def impatient(package: str, faulty: Open, tmp_path: Path):
    """A client of the faulty starter that gives up after a second of silence."""
    client = StarterClient(package, str(tmp_path / "log"), [faulty], silence=SILENCE)
    yield client
    client.stop(5.0)


def test_a_starter_that_hangs_in_mid_job_is_told_ended_and_started_again(impatient: StarterClient) -> None:
    heard = Heard(impatient, "tiles 1000")
    heard.until("tile")
    pid = impatient.pid
    os.kill(pid, signal.SIGSTOP)
    last = heard.last()
    assert (last.kind, last.data["code"]) == ("failed", 3)
    assert last.data["message"] == "The engine no longer answers; press Run to start it again."
    assert impatient.status.state == FAILED
    wait_for(lambda: not running(pid), 5)
    assert Heard(impatient, "tiles 1").last().kind == "finished"


def test_a_model_that_thinks_for_long_is_no_silence(impatient: StarterClient) -> None:
    assert Heard(impatient, f"slow {2 * SILENCE}").last().kind == "finished"


def test_a_starter_without_a_job_may_be_silent(impatient: StarterClient) -> None:
    Heard(impatient, "tiles 1").last()
    pid = impatient.pid
    time.sleep(2 * SILENCE)
    assert impatient.pid == pid


def test_a_starter_that_never_says_hello_is_told(monkeypatch, package: str, tmp_path: Path) -> None:
    monkeypatch.setattr(starter_session, "HELLO_SECONDS", 0.3)
    log = str(tmp_path / "log")

    def mute(on_line, on_end) -> Child:
        return Child([sys.executable, "-c", MUTE], os.environ, log, on_line, on_end)

    client = StarterClient(package, log, [mute])
    client._thread = mute
    last = Heard(client, "tiles 1").last()
    assert last.data["message"] == "The engine did not start; its log tells why."
    client.stop(1.0)


def test_a_server_that_never_says_hello_is_told(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(server_process, "HELLO_SECONDS", 0.3)
    log = str(tmp_path / "log")
    client = ServerClient(start_here((sys.executable, "-c", MUTE), 0, log), log)
    last = Heard(client, "tiles 1", images=RASTER).last()
    assert last.data["message"] == "The server did not start; its log tells why."
    client.stop(1.0)


def test_a_server_that_hangs_in_mid_job_is_told_ended_and_started_again(
    monkeypatch, server_of: Callable[..., ServerClient]
) -> None:
    server = server_of()
    Heard(server, "tiles 1", images=RASTER).last()
    with monkeypatch.context() as impatience:
        impatience.setattr(http_channel, "SILENCE_SECONDS", SILENCE)
        heard = Heard(server, "tiles 1000", images=RASTER)
        heard.until("tile")
        pid = server.pid
        begun = time.monotonic()
        os.kill(pid, signal.SIGSTOP)
        last = heard.last()
    assert last.kind == "failed" and "does not answer" in last.data["message"]
    assert time.monotonic() - begun < 6 * SILENCE
    assert server.status.state == FAILED
    wait_for(lambda: not running(pid), 8)
    assert Heard(server, "tiles 1", images=RASTER).last().kind == "finished"
