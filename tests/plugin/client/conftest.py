"""Engines with real processes, the runner in them replaced by one that has faults on demand."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rsvlm_qgis.client.child import Child
from rsvlm_qgis.client.environment import stripped
from rsvlm_qgis.client.server_client import ServerClient, start_here
from rsvlm_qgis.client.starter_client import StarterClient
from rsvlm_qgis.client.starter_session import Open

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def package(repo: Path) -> str:
    """The folder of the engine's package."""
    return str(repo / "backend" / "src")


@pytest.fixture
def faulty(package: str, tmp_path: Path) -> Open:
    """Starts the starter with the faulty runner in QGIS' Python."""
    python = f"{sys.exec_prefix}/bin/python3" if sys.prefix == sys.base_prefix else "/usr/bin/python3"
    command = [python, "-I", "-u", str(HERE / "faulty_starter.py"), package]
    return lambda on_line, on_end: Child(command, stripped(os.environ), str(tmp_path / "log"), on_line, on_end)


@pytest.fixture
def starter(package: str, faulty: Open, tmp_path: Path) -> Iterator[StarterClient]:
    """A client of it."""
    client = StarterClient(package, str(tmp_path / "log"), [faulty])
    yield client
    client.stop(5.0)


@pytest.fixture
def server_of(repo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., ServerClient]]:
    """Makes clients of a server with a faulty runner; keyword arguments are settings of the server."""
    python = repo / ".venv" / "bin" / "python"
    if not python.exists():
        pytest.skip("needs the backend's environment; run make setup")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    clients = []

    def make(**settings: object) -> ServerClient:
        script = repo / "tests" / "backend" / "server" / "faulty.py"
        command = (str(python), str(script), json.dumps(settings))
        clients.append(ServerClient(start_here(command, 0, str(tmp_path / "server.log")), str(tmp_path / "server.log")))
        return clients[-1]

    yield make
    for client in clients:
        client.stop(5.0)


@pytest.fixture
def server(server_of: Callable[..., ServerClient]) -> ServerClient:
    """One of them."""
    return server_of()
