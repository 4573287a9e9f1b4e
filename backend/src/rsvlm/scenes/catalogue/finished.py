"""Whether a scene is done already: read from its file, without opening the scene or loading a model."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...schema import Request, SceneReport
from ..opening import asked_for
from ..whole import FINISHED

WEIGHTS = "weights"
_NOT_COMPARED = ("ground", WEIGHTS)
"""What is known only once a scene is open and a model loaded. The ground follows from the file, which is compared; the
weights are by `running`, before anything else is done."""


@dataclass(frozen=True)
class Noted:
    """What a file says of the run that made it: everything that decided the answer, and what it came to."""

    asked: dict[str, Any]
    came_to: dict[str, Any]

    @property
    def weights(self) -> str:
        """The hash of the model's weights."""
        return str(self.asked.get(WEIGHTS, ""))

    def answers(self, request: Request) -> bool:
        """Whether a request would come to the same. Raises BadInput where its picture is not there."""
        now = json.loads(json.dumps(asked_for(request)))
        before = {name: value for name, value in self.asked.items() if name not in _NOT_COMPARED}
        sample = request.whole.sample if request.whole is not None else ""
        return bool(before == now and self.came_to["estimate"].get("sample", "") == sample)

    def report(self, output: Path) -> SceneReport:
        """What the run came to."""
        told = self.came_to
        warnings, estimate = tuple(told["warnings"]), told["estimate"]
        return SceneReport(str(output), told["tiles"], told["features"], warnings, True, estimate=estimate)

    def as_json(self) -> str:
        """To be kept in another file."""
        return json.dumps({"asked": self.asked, FINISHED: self.came_to}, ensure_ascii=False)


def noted_from(text: str) -> Noted:
    """What `as_json` made."""
    told = json.loads(text)
    return Noted(told["asked"], told[FINISHED])


def noted_in(package: Path) -> Noted | None:
    """What a whole scene's GeoPackage says; None where it is not there, or not finished."""
    if not package.exists():
        return None
    try:
        with contextlib.closing(sqlite3.connect(f"{package.resolve().as_uri()}?mode=ro", uri=True)) as database:
            rows = dict(database.execute("SELECT name, value FROM run WHERE name IN ('asked', ?)", (FINISHED,)))
    except sqlite3.Error:
        return None
    return Noted(json.loads(rows["asked"]), json.loads(rows[FINISHED])) if len(rows) == 2 else None
