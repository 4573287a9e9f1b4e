"""Models behind servers: one that fails to order, and a real one that all tests of a session share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from rsvlm.models.base import Picture
from rsvlm.models.remote import keys
from rsvlm.models.remote.connection import Connection, Settings
from rsvlm.models.remote.model import RemoteModel
from rsvlm.models.remote.opening import info_of

from .servers import Real, start_transformers
from .tiny_model import write_tiny_model

Open = Callable[..., RemoteModel]


@pytest.fixture(autouse=True)
def nobody(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Neither a proxy nor OpenAI's own settings of this machine, and no key of another test."""
    for name in list(os.environ):
        if name.startswith("OPENAI_") or name.lower() in ("http_proxy", "https_proxy", "all_proxy"):
            monkeypatch.delenv(name)
    yield
    for name in {name for name, _ in keys._held}:
        keys.forget(name)


@pytest.fixture
def opened() -> Open:
    """Opens the model behind an address, impatient unless told otherwise."""

    def open_model(url: str, **settings: Any) -> RemoteModel:
        given = {"model": "tiny", "profile": "rscovlm-7b", "timeout": 5.0, "longest": 20.0, "retries": 0, **settings}
        connection = Connection("test", Settings(url, **given))
        return RemoteModel(connection, info_of(connection))

    return open_model


@pytest.fixture
def picture() -> Picture:
    """A picture of noise, so that no two places are alike."""
    noise: Picture = np.random.default_rng(7).integers(0, 256, (300, 420, 3), dtype=np.uint8)
    return noise


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Real]:
    """transformers' own server with a tiny random model; or the server that RSVLM_TEST_SERVER names.

    RSVLM_TEST_SERVER is "KIND URL MODEL", as "llama.cpp http://127.0.0.1:8080/v1 tiny".
    """
    given = os.environ.get("RSVLM_TEST_SERVER")
    if given:
        kind, url, model = given.split(maxsplit=2)
        yield Real(url, model, server=kind)
        return
    folder = tmp_path_factory.mktemp("served")
    write_tiny_model(folder / "tiny")
    server = start_transformers(folder / "tiny", folder / "home")
    yield server
    assert server.process is not None
    server.process.kill()
    server.process.wait()
