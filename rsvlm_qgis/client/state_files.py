"""Servers that run on this computer already, by the files they leave: address and token, for their owner alone."""

from __future__ import annotations

import json
import os
import socket
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

_CONNECT_SECONDS = 0.5
_HERE = ("localhost", "0.0.0.0")  # nosec B104 # what a file may say; nothing is bound to it


@dataclass(frozen=True)
class FoundServer:
    """`address` as a person types it. The token is never shown."""

    address: str
    pid: int
    token: str = field(repr=False)


def state_folder() -> Path:
    """Where servers of this user keep their files (the backend's `server.state`)."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "rsvlm" / "servers"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "rsvlm" / "servers"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "rsvlm" / "servers"


def found_servers() -> list[FoundServer]:
    """Those whose port answers. Takes half a second at most for each file; for a thread."""
    return [server for server in _written() if _listens(server.address)]


def token_of(address: str) -> str:
    """The token of the server at an address, "" where no file tells it. Each start makes a new one."""
    return next((server.token for server in _written() if server.address == plain(address)), "")


def plain(address: str) -> str:
    """An address without the scheme and with the number of this computer."""
    text = address.strip().rstrip("/").rpartition("//")[2]
    return text.replace("localhost:", "127.0.0.1:")


def _written() -> list[FoundServer]:
    found = []
    with suppress(OSError):
        for path in sorted(state_folder().glob("*.json"), key=os.path.getmtime, reverse=True):
            with suppress(OSError, ValueError, KeyError, TypeError):
                told = json.loads(path.read_text(encoding="utf-8"))
                host = "127.0.0.1" if told["host"] in _HERE else str(told["host"])
                found.append(FoundServer(f"{host}:{int(told['port'])}", int(told["pid"]), str(told["token"])))
    return found


def _listens(address: str) -> bool:
    host, _, port = address.rpartition(":")
    with suppress(OSError), socket.create_connection((host, int(port)), _CONNECT_SECONDS):
        return True
    return False
