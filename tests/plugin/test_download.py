"""A model on its way: nothing is fetched before the person agreed; it can be watched, stopped and taken up again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from typing import Any

import pytest

from rsvlm_qgis.client.bridge import EngineBridge
from rsvlm_qgis.client.errors import EngineRefused
from rsvlm_qgis.download import Download
from rsvlm_qgis.qt import QtWidgets
from tests.plugin.processing.scripted import ScriptedEngine
from tests.plugin.window import Window

PLAN = {
    "id": "far", "title": "Far", "repository": "someone/far", "revision": "7488352", "licence": "Apache-2.0",
    "folder": "/home/me/models/far", "state": "available", "files": [], "size": 3_316_000_000, "present": 0,
    "missing": 3_316_000_000, "free": 20_000_000_000, "exact": False, "problem": "",
}
RUNNING = {"state": "running", "step": "fetching", "done": 829_000_000, "total": 3_316_000_000, "message": ""}


class Shop(ScriptedEngine):
    """An engine that has a model to fetch; `works` is what it says of its progress, one after the other."""

    def __init__(self, works: list[dict[str, Any]], plan: dict[str, Any] = PLAN) -> None:
        super().__init__(lambda _request: [])
        self.works = works
        self.said: list[str] = []
        self._plan = plan

    def plan(self, model: str) -> Future[dict[str, Any]]:
        return self._say("plan", self._plan)

    def download(self, model: str) -> Future[dict[str, Any]]:
        return self._say("download", self.works[0])

    def work(self, model: str) -> Future[dict[str, Any]]:
        return self._say("work", self.works.pop(0) if len(self.works) > 1 else self.works[0])

    def stop_work(self, model: str) -> Future[dict[str, Any]]:
        self.works = [{**RUNNING, "state": "stopped"}]
        return self._say("stop", RUNNING)

    def _say(self, word: str, answer: dict[str, Any] | None) -> Future[dict[str, Any]]:
        self.said.append(word)
        future: Future[dict[str, Any]] = Future()
        if answer is None:
            future.set_exception(EngineRefused("There is no such model.", 2))
        else:
            future.set_result(answer)
        return future


@pytest.fixture
def download_of(window: Window, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A function that opens the dialog of a shop's model."""
    monkeypatch.setattr("rsvlm_qgis.download.LOOK_EVERY", 10)
    made: list[Download] = []

    def make(shop: Shop) -> Download:
        made.append(Download(EngineBridge(shop, window), shop, "far", "Far", window))
        made[-1].show()
        return made[-1]

    yield make
    for download in made:
        download.close()


def texts(download: Download) -> list[str]:
    """What can be read in the dialog."""
    return [label.text() for label in download.dialog.findChildren(QtWidgets.QLabel) if not label.isHidden()]


def button(download: Download, text: str) -> QtWidgets.QPushButton:
    found = download.dialog.findChildren(QtWidgets.QPushButton)
    return next(b for b in found if b.text().replace("&", "") == text and not b.isHidden())


def test_what_it_takes_is_told_and_nothing_begins_by_itself(download_of, until) -> None:
    shop = Shop([RUNNING])
    download = download_of(shop)
    until(lambda: button(download, "Download").isEnabled())
    told = texts(download)
    for fact in ("someone/far, 7488352", "Apache-2.0", "3.3 GB", "20.0 GB", "/home/me/models/far"):
        assert fact in told
    button(download, "Cancel").click()
    assert shop.said == ["plan"]
    assert not download.dialog.isVisible()


def test_agreed_to_it_is_watched_until_it_is_there(download_of, until) -> None:
    shop = Shop([RUNNING, {**RUNNING, "step": "checking"}, {**RUNNING, "state": "finished"}])
    download, there, seen = download_of(shop), [], set()
    download.finished.connect(there.append)
    until(lambda: button(download, "Download").isEnabled())
    button(download, "Download").click()

    def is_there() -> bool:
        seen.update(texts(download))
        return bool(there)

    until(is_there)
    assert there == ["far"]
    assert "829 MB of 3.3 GB" in seen
    assert not download.dialog.isVisible()


def test_stopped_it_says_so_and_can_go_on(download_of, until) -> None:
    shop = Shop([RUNNING])
    download = download_of(shop)
    until(lambda: button(download, "Download").isEnabled())
    button(download, "Download").click()
    until(lambda: "829 MB of 3.3 GB" in texts(download))
    button(download, "Stop").click()
    until(lambda: any(text.startswith("Stopped") for text in texts(download)))
    assert button(download, "Download").isEnabled()


def test_a_failure_is_the_engines_sentence(download_of, until) -> None:
    shop = Shop([{**RUNNING, "state": "failed", "message": "The connection was cut; go on later."}])
    download = download_of(shop)
    until(lambda: button(download, "Download").isEnabled())
    button(download, "Download").click()
    until(lambda: "The connection was cut; go on later." in texts(download))
    assert button(download, "Download").isEnabled()


def test_what_cannot_be_fetched_cannot_be_agreed_to(download_of, until) -> None:
    shop = Shop([RUNNING], {**PLAN, "problem": "3.32 GB are still to come and 1.00 GB are free."})
    download = download_of(shop)
    until(lambda: "3.32 GB are still to come and 1.00 GB are free." in texts(download))
    assert not button(download, "Download").isEnabled()


def test_what_is_there_already_is_told(download_of, until) -> None:
    shop = Shop([RUNNING], {**PLAN, "state": "partial", "present": 3_000_000_000, "missing": 316_000_000})
    download = download_of(shop)
    until(lambda: "3.3 GB, of which 316 MB are still to come" in texts(download))
