"""A real server around a runner that does what the prompt says, faults among it. Run as a script with its settings.

Prompts: `tiles N` works on N tiles of 50 ms, `bad` finds the input at fault, `model` fails as a model does, `bug` in an
unforeseen way, `memory` runs out of it, `stuck` computes without ever looking whether it is to stop, `print N` is as
`tiles N` and prints as libraries do.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.models import catalogue
from rsvlm.models.base import Control, ModelInfo, Profile
from rsvlm.models.choice import MemoryPlan, ModelChoice
from rsvlm.schema import Answer, Feature, PixelImage, Provenance, Request, SceneReport, to_json
from rsvlm.server import stay
from rsvlm.server.jobs import Emit
from rsvlm.server.lifecycle import run

SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}
TILE_SECONDS = 0.05


class FaultyRunner:
    """Does as told."""

    loaded: str | None = None

    def models(self) -> list[dict[str, Any]]:
        return []

    def choice(self, model: str, device: str, precision: str) -> dict[str, Any]:
        if model != "toy":
            raise BadInput("There is no such model; choose another.")
        info = ModelInfo("toy", "test", "Toy", "", 1, precision, device, "", "test")
        profile = Profile("toy", "test", ("segment",), 8, 8, 8, 8, {}, {})
        plan = MemoryPlan("cpu", "float32", 1_000, None)
        return dict(to_json(ModelChoice(info, profile, plan=plan)))

    def run(self, request: Request, control: Control, emit: Emit) -> Answer:
        self.loaded = request.model
        word, _, number = request.prompt.partition(" ")
        if word == "bad":
            raise BadInput("The picture is of nothing; take another.")
        if word == "model":
            raise ModelFailure("The weights are damaged; get them again.")
        if word == "bug":
            raise KeyError("unforeseen")
        if word == "memory":
            raise MemoryError
        if word == "stuck":
            time.sleep(3600)
        return self._tiles(request, int(number or 1), control, emit)

    def run_whole(
        self, request: Request, control: Control, emit: Emit, between: Callable[[], None]
    ) -> SceneReport:
        """As many tiles as the prompt says, ten features each, nothing in the file."""
        assert request.whole is not None
        answer = self.run(request, control, _as_scene(emit, between))
        done = len(answer.features)
        return SceneReport(request.whole.output, {"done": done}, 10 * done, (), answer.complete)

    def unload(self) -> str:
        gone, self.loaded = self.loaded or "", None
        return gone

    def _tiles(self, request: Request, total: int, control: Control, emit: Emit) -> Answer:
        emit("loading", {"share": 1.0, "model": request.model})
        emit("started", {"tiles": total, "grid": {}, "model": request.model})
        features: list[Feature] = []
        complete = True
        for index in range(total):
            try:
                control.check()
            except Stopped:
                complete = False
                break
            time.sleep(TILE_SECONDS)
            if request.prompt.startswith("print"):
                print("tile", index, flush=True)
            features.append(Feature(SQUARE, "water", tile=index))
            data = {"index": index, "total": total, "features": [to_json(features[-1])], "texts": [], "seconds": 0.05}
            emit("tile", data)
        return Answer(tuple(features), (), _seen(request), SQUARE, provenance(request), complete)


def _as_scene(emit: Emit, between: Callable[[], None]) -> Emit:
    def hand_on(kind: str, data: dict[str, Any]) -> None:
        if kind != "tile":
            emit(kind, data)
            return
        between()
        done, total = data["index"] + 1, data["total"]
        states = {"done": done, "to do": total - done}
        left = TILE_SECONDS * (total - done)
        emit("scene", {"done": done, "total": total, "states": states, "features": 10 * done, "seconds_left": left})

    return hand_on


def _seen(request: Request) -> tuple[str, ...]:
    """What reached the runner of pixels that were sent, as warnings."""
    pixels = [image for image in request.images if isinstance(image, PixelImage)]
    return tuple(f"{image.shape} {image.date} {open(image.file or '', 'rb').read(4)!r}" for image in pixels)


def provenance(request: Request) -> Provenance:
    """A provenance with nothing in it."""
    return Provenance(
        request.task, request.prompt, request.model, "", (), "float32", "cpu", "test", {}, (), (), {}, {}, "", "", {}
    )


def offered(repository: str, revision: str, files: dict[str, int]) -> catalogue.Published:
    """A published model to be fetched, called `toy`."""
    expected = tuple(catalogue.PublishedFile(name, size) for name, size in files.items())
    return catalogue.Published("toy", "Toy", "rsunivlm", repository, revision, "Apache-2.0", expected)


if __name__ == "__main__":
    settings: dict[str, Any] = {"port": 0, "idle_minutes": 0.0, "state_file": None, "host": "127.0.0.1"}
    settings |= json.loads(sys.argv[1])
    stay.LINGER_SECONDS = settings.pop("linger", 1.0)
    catalogue.CATALOGUE = tuple(offered(**one) for one in settings.pop("offers", ()))
    sys.exit(run(FaultyRunner(), **settings))
