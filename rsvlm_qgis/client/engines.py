"""The engines of one QGIS: made when first asked for, stopped together."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ..qt import translate
from .engine import Engine
from .errors import EngineUnavailable

STARTER, SERVER = "starter", "server"


@dataclass(frozen=True)
class EngineSettings:
    """What an engine needs to know of this QGIS.

    `package_folder` holds the folder `rsvlm`; `log_folder` is writable. `server_command` starts the server, or
    `server_address` names one that runs already (then nothing is started or stopped), whose token `server_token` reads
    each time it is reached; `server_entry` is the name of the token's place. `idle_minutes` is when the server ends by
    itself, 0 never.
    """

    package_folder: str
    log_folder: str
    server_command: tuple[str, ...] = ()
    server_address: str = ""
    server_entry: str = ""
    server_token: Callable[[], str] = field(default=str, compare=False)
    idle_minutes: float = 30.0


def package_folder(plugin_folder: Path) -> str:
    """The folder that holds `rsvlm`: `engine/` in an installed plugin, `backend/src/` beside it in a checkout.

    Raises EngineUnavailable where it is in neither place.
    """
    for folder in (plugin_folder / "engine", plugin_folder.parent / "backend" / "src"):
        if (folder / "rsvlm" / "starter.py").is_file():
            return str(folder)
    text = translate("Engine", "The plugin's engine is missing in {folder}; install the plugin again.")
    raise EngineUnavailable(text.format(folder=plugin_folder))


def server_command(plugin_folder: Path) -> tuple[str, ...]:
    """The command that starts the server of a checkout (`make setup` makes it), empty where there is none."""
    folder = plugin_folder.parent / ".venv"
    program = folder / "Scripts" / "rsvlm.exe" if os.name == "nt" else folder / "bin" / "rsvlm"
    return (str(program), "serve") if program.is_file() else ()


class Engines:
    """Owner of the starter and the server of this QGIS. Thread-safe."""

    def __init__(self, settings: EngineSettings) -> None:
        self._settings = settings
        self._engines: dict[str, Engine] = {}
        self._lock = threading.Lock()

    def get(self, name: str) -> Engine:
        """The engine of that name, the same one each time. Raises EngineUnavailable for a name there is not."""
        with self._lock:
            engine = self._engines.get(name)
            if engine is None:
                engine = self._engines[name] = self._make(name)
            return engine

    def _make(self, name: str) -> Engine:
        os.makedirs(self._settings.log_folder, exist_ok=True)
        log_file = os.path.join(self._settings.log_folder, f"{name}.log")
        if name == STARTER:
            from .starter_client import StarterClient

            return StarterClient(self._settings.package_folder, log_file)
        if name == SERVER:
            from .server_client import ServerClient, start_here, use_running

            settings = self._settings
            if settings.server_address:
                return ServerClient(use_running(settings.server_address, settings.server_token), log_file)
            return ServerClient(start_here(settings.server_command, settings.idle_minutes, log_file), log_file)
        text = translate("Engine", "There is no engine called {name}; choose {starter} or {server}.")
        raise EngineUnavailable(text.format(name=name, starter=STARTER, server=SERVER))

    @property
    def has_server(self) -> bool:
        """Whether there is a server to start or to use."""
        return bool(self._settings.server_command or self._settings.server_address)

    @property
    def program(self) -> str:
        """The `rsvlm` program of the server's environment on this computer, "" where there is none."""
        return self._settings.server_command[0] if self._settings.server_command else ""

    def change(self, settings: EngineSettings) -> None:
        """Use other settings from now on; engines that run are stopped where the settings differ."""
        with self._lock:
            if settings == self._settings:
                return
            self._settings = settings
            engines, self._engines = list(self._engines.values()), {}
        for engine in engines:
            engine.stop()

    def stop(self, timeout: float | None = 3.0) -> None:
        """End all engines; waits up to `timeout` seconds for each process, so that none outlives the plugin."""
        with self._lock:
            engines, self._engines = list(self._engines.values()), {}
        for engine in engines:
            engine.stop(timeout)
