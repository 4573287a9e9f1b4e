"""A report of what runs where, as Markdown to be pasted into an issue: no secret, no name of a person, no home."""

from __future__ import annotations

import configparser
import json
import os
import platform
import subprocess  # nosec B404 # lists of arguments only, no shell
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import Qgis

from . import log, paths
from .background import Background
from .client.child import NO_WINDOW
from .client.environment import stripped
from .gui.dock import Dock
from .installing.probe import graphics
from .model_names import amount, readable
from .qt import QtCore, QtGui, translate
from .session import Session
from .settings import Settings
from .settings_file import shared

_SECONDS = 60.0
_TAIL = 1500
Facts = dict[str, dict[str, str]]


class Diagnostics(QtCore.QObject):
    """Gathers the facts, in a thread where that takes time, and puts the report on the clipboard."""

    def __init__(self, session: Session, dock: Dock, settings: Settings) -> None:
        super().__init__()
        self._session = session
        self._dock = dock
        self._settings = settings
        self._background = Background(self)

    def copy(self) -> None:
        """The report comes onto the clipboard within seconds; the dock says so."""
        facts = self._facts()
        program = self._settings.server_program
        self._dock.run.say(translate("Setup", "Gathering the facts…"))
        self._background.do(
            lambda: {**facts, **machine_facts(program)},
            lambda found: self._put(report(found)),
            lambda error: self._put(report({**facts, "Machine": {"unknown": str(error)}})),
        )

    def close(self) -> None:
        """The plugin goes."""
        self._background.close()

    def _facts(self) -> Facts:
        engine = self._session.link.engine()
        return {
            "Versions": {
                "RSVLM": plugin_version(),
                "QGIS": Qgis.QGIS_VERSION,
                "Qt": QtCore.qVersion(),
                "Python": platform.python_version(),
                "System": platform.platform(),
            },
            "Engine": {
                "Kind": self._dock.engine.engine(),
                "State": engine.status.state if engine else "none",
                "Message": engine.status.message if engine else "",
                "Model": readable(self._dock.engine.model()),
                "Device": self._dock.engine.device(),
                "Precision": self._dock.engine.precision(),
                "Memory": self._dock.engine.memory_text(),
                "Self-test": self._dock.engine.self_test_text(),
                "End of its log": log_tail(engine.log_file) if engine else "",
            },
            "Settings": {name: str(value) for name, value in shared(self._settings).items()},
        }

    def _put(self, text: str) -> None:
        QtGui.QGuiApplication.clipboard().setText(text)
        self._dock.run.say(translate("Setup", "The report is on the clipboard; paste it where it is needed."))
        log.info(text)


def report(facts: Mapping[str, Mapping[str, str]], home: str = "") -> str:
    """Markdown: a heading and a list a group; the person's home and name are taken out of all values."""
    lines = ["# RSVLM diagnostics"]
    for group, values in facts.items():
        lines += ["", f"## {group}", ""]
        for name, value in values.items():
            text = anonymous(str(value), home or str(Path.home()))
            if "\n" in text:
                lines += [f"- {name}:", "", "  ```", *(f"  {line}" for line in text.splitlines()), "  ```"]
            elif text:
                lines.append(f"- {name}: {text}")
    return "\n".join([*lines, ""])


def anonymous(text: str, home: str) -> str:
    """`text` without where the person lives on this computer."""
    for spelling in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
        if len(spelling) > 1:
            text = text.replace(spelling, "~")
    return text


def machine_facts(program: str) -> Facts:
    """What this computer has, and what the server's environment says of itself. Takes seconds."""
    card = graphics()
    facts: Facts = {
        "Machine": {
            "Processors": str(os.cpu_count() or ""),
            "Graphics card": f"{card.name}, {amount(card.memory)}, driver {card.driver}" if card else "no NVIDIA card",
        }
    }
    told = _doctor(program) if program else {}
    if told:
        facts["Environment of the server"] = {name: _words(value) for name, value in told.items()}
    return facts


def plugin_version() -> str:
    """That in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(paths.part("metadata.txt"), encoding="utf-8")
    return metadata.get("general", "version", fallback="")


def log_tail(file: str) -> str:
    """The end of a log, "" where there is none."""
    try:
        return Path(file).read_bytes()[-_TAIL:].decode("utf-8", "replace").strip()
    except OSError:
        return ""


def _doctor(program: str) -> dict[str, Any]:
    try:
        done = subprocess.run(  # nosec B603 # a list, no shell
            [program, "doctor", "--json"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_SECONDS,
            check=False, env=stripped(os.environ), creationflags=NO_WINDOW,
        )  # fmt: skip
        told = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        return {"problem": f"{type(error).__name__}: {error}"}
    return told if isinstance(told, dict) else {}


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {inner}" for key, inner in value.items() if inner is not None)
    if isinstance(value, list):
        return ", ".join(_words(inner) for inner in value)
    return "" if value is None else str(value)
