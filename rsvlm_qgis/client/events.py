"""Events of a job as the plugin sees them, and how they are told from rubbish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..qt import translate
from .errors import EngineDied

LAST_KINDS = ("finished", "stopped", "failed")
KINDS = ("queued", "loading", "started", "tile", "scene", "warning", "heartbeat", *LAST_KINDS)


@dataclass(frozen=True)
class JobEvent:
    """One step of a job: `seq` counts from 1 within it, `data` depends on `kind` as in the backend's `schema.Event`."""

    seq: int
    job: str
    kind: str
    data: dict[str, Any]

    @property
    def is_last(self) -> bool:
        """True for the one event that ends a job."""
        return self.kind in LAST_KINDS


def parse(value: Any) -> JobEvent:
    """A `JobEvent` from what an engine sent.

    Raises EngineDied where it is none: an engine that talks rubbish is treated as one that is gone.
    """
    if isinstance(value, dict):
        seq, job, kind, data = (value.get(k) for k in ("seq", "job", "kind", "data"))
        if isinstance(seq, int) and isinstance(job, str) and kind in KINDS and isinstance(data, dict):
            return JobEvent(seq, job, kind, data)
    text = translate("Engine", "The engine sent something that is no event; restart it.")
    raise EngineDied(text, details=repr(value)[:2000])
