"""Commands are called in this process: their log goes to a folder of the test, and what they set is set back."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def own_log(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    handlers = logging.getLogger().handlers[:]
    yield
    logging.captureWarnings(False)
    logging.raiseExceptions = True
    logging.getLogger().handlers[:] = handlers
