"""A toy checkpoint in the published layout, a hub that has it, and a store of the test's own."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from rsvlm.models import catalogue
from rsvlm.models.catalogue import Published, PublishedFile

from . import hub_server

# What the person at this machine has installed is nothing to the tests.
os.environ["RSVLM_MODELS"] = os.path.join(tempfile.gettempdir(), "rsvlm-models-of-nobody")


@pytest.fixture(scope="session")
def toy_checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random checkpoint as published. Not to be changed: copy it."""
    from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint

    folder = tmp_path_factory.mktemp("toy")
    write_random_checkpoint(folder, TOY, TOY_SETTINGS)
    write_byte_tokenizer(folder)
    return folder


@pytest.fixture
def entry(toy_checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> Published:
    """The toy checkpoint as the one that the catalogue has, its revision abbreviated as that of the real one."""
    files = tuple(PublishedFile(file.name, file.stat().st_size) for file in sorted(toy_checkpoint.iterdir()))
    made = Published("rsunivlm", "Toy", "rsunivlm", hub_server.REPOSITORY, hub_server.COMMIT[:7], "Apache-2.0", files)
    monkeypatch.setattr(catalogue, "CATALOGUE", (made,))
    return made


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which models live; nothing of this machine's own settings for the hub holds."""
    for variable in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    folder = tmp_path / "models"
    monkeypatch.setenv("RSVLM_MODELS", str(folder))
    return folder


@pytest.fixture
def hub(toy_checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[hub_server.Hub]:
    """A hub that has the toy checkpoint."""
    with hub_server.running(toy_checkpoint) as one:
        monkeypatch.setenv("HF_ENDPOINT", one.url)
        yield one
