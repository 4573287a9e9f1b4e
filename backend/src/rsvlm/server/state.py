"""The state file: where a server listens and its token, readable by its owner alone."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import sys
from pathlib import Path
from typing import Any

from ..errors import BadInput, ModelFailure

ANSWER_SECONDS = 2.0


def default_folder() -> Path:
    """Where servers of this user keep their state files."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "rsvlm" / "servers"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "rsvlm" / "servers"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "rsvlm" / "servers"


def read(path: Path) -> dict[str, Any] | None:
    """The content of a state file; None where there is none or it is no state file."""
    try:
        state = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return state if isinstance(state, dict) and isinstance(state.get("pid"), int) else None


def alive(state: dict[str, Any]) -> bool:
    """Whether the server that wrote `state` still answers under its address. A stale file is one where it does not.

    The process number alone proves nothing, since the system gives it to others.
    """
    with contextlib.suppress(OSError, ValueError, TypeError, KeyError, http.client.HTTPException):
        connection = http.client.HTTPConnection(state["host"], state["port"], timeout=ANSWER_SECONDS)
        try:
            connection.request("GET", "/health", headers={"Authorization": f"Bearer {state['token']}"})
            response = connection.getresponse()
            return response.status == 200 and json.loads(response.read()).get("pid") == state["pid"]
        finally:
            connection.close()
    return False


class StateFile:
    """The state file of this process."""

    def __init__(self, path: str | None) -> None:
        """`path` None: one of its own in `default_folder`. Raises BadInput where it belongs to a server that runs."""
        self._given = path is not None
        self.path = Path(path).absolute() if path is not None else default_folder() / f"{os.getpid()}.json"
        if path is not None:
            there = read(self.path)
            if there is not None and alive(there):
                raise BadInput(
                    f"{self.path} belongs to a server that runs (process {there['pid']}); stop it or name another "
                    "state file."
                )

    def write(self, state: dict[str, Any]) -> None:
        """Put `state` there in one step, readable by the owner only. Raises ModelFailure where that cannot be done."""
        part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not self._given:
                _remove_stale(self.path.parent)
            with contextlib.suppress(FileNotFoundError):
                part.unlink()
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(state, file)
            os.replace(part, self.path)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink()
            reason = error.strerror or type(error).__name__
            raise ModelFailure(f"The state file {self.path} cannot be written ({reason}); name another one.") from error

    def remove(self) -> None:
        """Take it away, unless another server has written its own there since."""
        there = read(self.path)
        if there is not None and there["pid"] == os.getpid():
            with contextlib.suppress(OSError):
                self.path.unlink()


def _remove_stale(folder: Path) -> None:
    """Remove what servers that were killed left behind."""
    for path in folder.glob("*.json"):
        state = read(path)
        if state is None or not alive(state):
            with contextlib.suppress(OSError):
                path.unlink()
