"""Keys of servers: of the environment, or held in memory for as long as this process lives. Never written anywhere."""

from __future__ import annotations

import os
import threading

from ...errors import BadInput
from .connection import Connection

_held: dict[tuple[str, str], str] = {}
_lock = threading.Lock()


def hold(connection: Connection, key: str) -> None:
    """Keep a key for this name and address; "" gives it up. Raises BadInput for what cannot be a key."""
    if any(not " " <= character <= "~" for character in key) or len(key) > 8192:
        raise BadInput("The key has characters that a key cannot have; copy it again, without line breaks.")
    with _lock:
        for place in [place for place in _held if place[0] == connection.name]:
            del _held[place]
        if key:
            _held[connection.name, connection.settings.origin] = key


def forget(name: str) -> None:
    """Give up what is held for a name."""
    with _lock:
        for place in [place for place in _held if place[0] == name]:
            del _held[place]


def key_of(connection: Connection) -> str:
    """The key to send: the one that is held for this address, else that of the environment; "" for none.

    Raises BadInput where a variable is named and has nothing.
    """
    with _lock:
        held = _held.get((connection.name, connection.settings.origin), "")
    if held or not connection.settings.key_env:
        return held
    found = os.environ.get(connection.settings.key_env, "").strip()
    if not found:
        raise BadInput(
            f"The environment variable {connection.settings.key_env}, which should have the key for "
            f"{connection.settings.host}, is empty; set it and start again."
        )
    return found


def state(connection: Connection) -> str:
    """Where the key comes from: "held", "environment", "missing" (a variable without a value) or "none"."""
    with _lock:
        if (connection.name, connection.settings.origin) in _held:
            return "held"
    if not connection.settings.key_env:
        return "none"
    return "environment" if os.environ.get(connection.settings.key_env, "").strip() else "missing"
