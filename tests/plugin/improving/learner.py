"""An engine that learns by a script: it injects what a real one seldom does."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any

from rsvlm_qgis.client.errors import EngineRefused
from tests.plugin.processing.scripted import ScriptedEngine

State = dict[str, Any]


def square(left: float, bottom: float, side: float) -> dict[str, Any]:
    """A MultiPolygon of one square, in metres of EPSG:26914."""
    right, top = left + side, bottom + side
    ring = [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]
    return {"type": "MultiPolygon", "coordinates": [[ring]]}


NOTHING: dict[str, Any] = {"type": "MultiPolygon", "coordinates": []}


def figures(
    before: float | None = 0.1, after: float | None = 0.8, everything: float = 0.3, agreement: Any = 0.97
) -> dict[str, Any]:
    def of(iou: float | None) -> dict[str, float | None]:
        return {"iou": iou, "precision": 0.9, "recall": 0.85}

    return {
        "label": "pool", "before": of(before), "after": of(after), "everything": of(everything),
        "forgetting": {"agreement": agreement, "pictures": 5, "pond_before": 0.92, "pond_after": 0.93},
        "tiles": 9, "held_out": 3, "views": 36, "steps": 120, "core_seconds": 31, "seed": 1,
    }


def result(**more: Any) -> dict[str, Any]:
    """What is told at the end: of one tile of 100 m, 10 m of which are right, 10 m wrong and 10 m missed."""
    tile = {
        "crs": "EPSG:26914", "extent": [486000, 5207000, 486100, 5207100], "outline": square(486000, 5207000, 100),
        "before": NOTHING, "after": square(486000, 5207000, 20), "reviewed": square(486010, 5207000, 20),
        "unknown": NOTHING, "iou_before": 0.0, "iou_after": 0.33,
    }
    card = {"name": "pool", "base": "nano", "label": "pool", "licence": "CC0 1.0", "figures": figures(**more)}
    return {"path": "/tmp/x", "adapter": card, "unread": [], "memory": 1, "seconds": 40.0, "comparison": [tile]}


def adapted(name: str = "pool", **more: Any) -> dict[str, Any]:
    """An adapted model as engines list it."""
    card = {
        "name": name, "base": "nano", "base_hash": "ab" * 32, "rank": 8, "alpha": 16.0, "expert": 2,
        "licence": "CC0 1.0", "date": "2026-11-21", "label": "pool", "figures": figures(), "format": 1,
        "data": {"accepted": 12, "corrected": 3, "rejected": 9, "tiles": 9, "held_out": 3},
        "sha256": "cd" * 32, "size": 1_200_000, "file": f"/models/adapters/{name}.safetensors",
    }
    info = {
        "id": f"nano+{name}", "family": "rsunivlm", "title": f"RSVLM nano + {name}", "weights_hash": "ab" * 32,
        "size": 14_200_000, "precision": "float32", "device": "cpu", "licence": "CC0 1.0", "engine": "server",
    }
    return {"info": info, "profile": {}, "state": "adapted", "card": None, "base": "nano", "adapter": card, **more}


class Learner(ScriptedEngine):
    """`states` are told one after the other, the last one for good; `refusals` by the name of what is asked."""

    name = "server"

    def __init__(self, states: list[State]) -> None:
        super().__init__(lambda request: [])
        self.states = states
        self.wishes: list[dict[str, Any]] = []
        self.asked: list[str] = []
        self.refusals: dict[str, str] = {}

    def improve(self, wish: dict[str, Any]) -> Future[State]:
        self.wishes.append(wish)
        return self._tell("improve", self.states[0])

    def improvement(self, job: str) -> Future[State]:
        return self._tell("improvement", self._next())

    def keep_improvement(self, job: str) -> Future[State]:
        return self._tell("keep", adapted(self.wishes[-1]["name"]))

    def drop_improvement(self, job: str) -> Future[State]:
        return self._tell("drop", {**self.states[0], "state": "stopped"})

    def add_adapter(self, path: str, replace: bool) -> Future[State]:
        return self._tell(f"add {path}{' replacing' if replace else ''}", adapted("shared"))

    def export_adapter(self, name: str, path: str) -> Future[State]:
        return self._tell(f"export {name} {path}", {})

    def remove_adapter(self, name: str) -> Future[State]:
        return self._tell(f"remove {name}", {})

    def _next(self) -> State:
        if len(self.states) > 1:
            self.states.pop(0)
        return self.states[0]

    def _tell(self, what: str, answer: State) -> Future[State]:
        self.asked.append(what)
        future: Future[State] = Future()
        refusal = next((text for start, text in self.refusals.items() if what.startswith(start)), "")
        if refusal:
            future.set_exception(EngineRefused(refusal, 2))
        else:
            future.set_result(answer)
        return future


def state(how: str, **more: Any) -> State:
    """How a learning stands."""
    return {
        "id": "job", "state": how, "name": "pool", "label": "pool", "model": "nano", "kept": "", "progress": None,
        "result": None, "problem": None, **more,
    }


def running(stage: str, done: int = 0, total: int = 1, left: float | None = None) -> State:
    return state("running", progress={"stage": stage, "done": done, "total": total, "seconds_left": left})
