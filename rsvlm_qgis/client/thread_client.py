"""The starter's code in a thread of QGIS, for systems on which no Python can be started beside it.

The one place of the plugin that imports `rsvlm`. It speaks the same lines as the process does.
"""

from __future__ import annotations

import importlib
import json
import queue
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any

from ..qt import translate
from .errors import EngineUnavailable


class ThreadLines:
    """Takes and gives the starter's lines. It cannot be killed: `close` ends it between two tokens.

    `on_line` and `on_end` as in `child.Child`. Raises EngineUnavailable where the engine's code cannot be loaded.
    """

    def __init__(self, package_folder: str, on_line: Callable[[bytes], None], on_end: Callable[[int], None]) -> None:
        self._on_line = on_line
        self._on_end = on_end
        self._closed = False
        self._failure = ""
        starter = _import_starter(package_folder)
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._starter = starter.Starter(self._lines.get, self._send)
        self._thread = threading.Thread(target=self._run, name="rsvlm model", daemon=True)
        self._thread.start()

    def write(self, line: bytes) -> None:
        """Send a line."""
        self._lines.put(line)

    def close(self, timeout: float | None = None) -> None:
        """Stop what runs and take no more; waits up to `timeout` seconds."""
        self._closed = True
        self._lines.put(b"")
        if timeout:
            self._thread.join(timeout)

    def log_tail(self) -> str:
        """Why it ended, where it failed."""
        return self._failure

    def _send(self, message: dict[str, Any]) -> None:
        if not self._closed:
            self._on_line(json.dumps(message).encode())

    def _run(self) -> None:
        try:
            self._starter.run()
        except Exception:
            self._failure = traceback.format_exc()
            self._on_end(1)
        else:
            self._on_end(0)


def _import_starter(package_folder: str) -> Any:
    if package_folder not in sys.path:
        sys.path.append(package_folder)
    try:
        return importlib.import_module("rsvlm.starter")
    except ImportError as error:
        text = translate("Engine", "The engine cannot be loaded ({reason}); install the plugin again.")
        raise EngineUnavailable(text.format(reason=error)) from error
