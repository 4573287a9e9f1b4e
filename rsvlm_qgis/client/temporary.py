"""Files of raw pixels for the starter, in one private folder that goes with the engine."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
import threading
import uuid
from contextlib import suppress


class TemporaryFiles:
    """Makes names in a folder that only the user can read; `clear` removes everything, also at the end of QGIS."""

    def __init__(self) -> None:
        self._folder: str | None = None
        self._lock = threading.Lock()

    def new(self) -> str:
        """The path of a file that does not exist yet."""
        with self._lock:
            if self._folder is None:
                self._folder = tempfile.mkdtemp(prefix="rsvlm-pixels-")
                atexit.register(self.clear)
            return os.path.join(self._folder, f"{uuid.uuid4().hex}.raw")

    def remove(self, path: str) -> None:
        """Delete a file; on Windows one that is still being read stays until `clear`."""
        with suppress(OSError):
            os.unlink(path)

    def clear(self) -> None:
        """Delete all files and the folder."""
        with self._lock:
            folder, self._folder = self._folder, None
        if folder is not None:
            atexit.unregister(self.clear)
            shutil.rmtree(folder, ignore_errors=True)
