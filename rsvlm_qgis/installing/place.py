"""Where an environment is: one folder with everything in it, and how it goes again."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import PluginError
from ..qt import translate

_RECORD = "installed.json"
_ATTEMPTS, _PAUSE = 6, 0.5


def default_folder() -> Path:
    """The place for data of applications on this system, beside the models; never the QGIS profile, which a company
    may copy from computer to computer."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "rsvlm" / "environment"


@dataclass(frozen=True)
class Place:
    """The parts of an environment's folder."""

    folder: Path

    @property
    def environment(self) -> Path:
        return self.folder / "venv"

    @property
    def python(self) -> Path:
        return self._executable("python")

    @property
    def program(self) -> Path:
        """What starts the server."""
        return self._executable("rsvlm")

    @property
    def wheel(self) -> Path:
        return next(iter(sorted((self.folder / "wheel").glob("*.whl"))), self.folder / "wheel" / "rsvlm.whl")

    @property
    def lock(self) -> Path:
        return self.folder / "requirements.lock"

    @property
    def log(self) -> Path:
        return self.folder / "install.log"

    @property
    def cache(self) -> Path:
        """What was fetched, until all is there."""
        return self.folder / "cache"

    @property
    def temporary(self) -> Path:
        return self.folder / "tmp"

    def prepare(self) -> None:
        """Make the folder ours. Raises PluginError where it cannot be written or holds something else."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if not self.is_ours and any(self.folder.iterdir()):
                text = translate("Installing", "{folder} holds other things; choose an empty folder.")
                raise PluginError(text.format(folder=self.folder))
            if not self.is_ours:
                self._write({})
            self.temporary.mkdir(exist_ok=True)
            self.cache.mkdir(exist_ok=True)
        except OSError as error:
            text = translate("Installing", "{folder} cannot be written ({reason}); choose another folder.")
            raise PluginError(text.format(folder=self.folder, reason=error.strerror)) from error

    @property
    def is_ours(self) -> bool:
        """Whether an environment was set up here, or begun."""
        return (self.folder / _RECORD).is_file()

    @property
    def is_complete(self) -> bool:
        """Whether all steps were done."""
        return bool(self._record().get("complete")) and self.program.is_file()

    def done(self, key: str) -> list[str]:
        """Names of the steps that were finished; none where they were taken with other choices (`key`)."""
        record = self._record()
        return list(record.get("done", ())) if record.get("key") == key else []

    def remember(self, key: str, done: list[str], complete: bool = False) -> None:
        """Which steps are finished. Raises PluginError where that cannot be written."""
        try:
            self._write({"key": key, "done": done, "complete": complete})
        except OSError as error:
            text = translate("Installing", "{folder} cannot be written ({reason}); choose another folder.")
            raise PluginError(text.format(folder=self.folder, reason=error.strerror)) from error

    def tidy(self) -> None:
        """Take away what was only needed on the way."""
        for folder in (self.temporary, self.cache):
            shutil.rmtree(folder, ignore_errors=True)

    def remove(self) -> None:
        """Delete all of it, which may take a minute. Raises PluginError where it is none of ours or not all goes."""
        if not self.is_ours:
            text = translate("Installing", "{folder} was not made by RSVLM and is left as it is.")
            raise PluginError(text.format(folder=self.folder))
        for _attempt in range(_ATTEMPTS):
            # The record goes last: what is left after a power cut can still be removed.
            for part in [path for path in self.folder.iterdir() if path.name != _RECORD]:
                if part.is_dir() and not part.is_symlink():
                    shutil.rmtree(part, ignore_errors=True)
                else:
                    with suppress(OSError):
                        part.unlink()
            if [path.name for path in self.folder.iterdir()] == [_RECORD]:
                shutil.rmtree(self.folder, ignore_errors=True)
                break
            time.sleep(_PAUSE)  # a server that ends writes its last files
        if self.folder.exists():
            text = translate("Installing", "{folder} could not be deleted whole; close what uses it and remove again.")
            raise PluginError(text.format(folder=self.folder))

    def _executable(self, name: str) -> Path:
        if os.name == "nt":
            return self.environment / "Scripts" / f"{name}.exe"
        return self.environment / "bin" / name

    def _record(self) -> dict[str, Any]:
        with suppress(OSError, ValueError):
            record = json.loads((self.folder / _RECORD).read_text(encoding="utf-8"))
            if isinstance(record, dict):
                return record
        return {}

    def _write(self, record: dict[str, Any]) -> None:
        part = self.folder / f"{_RECORD}.part"
        part.write_text(json.dumps(record), encoding="utf-8")
        os.replace(part, self.folder / _RECORD)
