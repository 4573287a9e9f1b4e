"""The real starter around a runner that does what the prompt says, faults among it: `faulty_starter.py FOLDER`.

`tiles N` works on N tiles of 50 ms, `slow N` computes for N seconds without a word, `bad` finds the input at fault,
`die` ends the process, `rubbish` prints what is no event, `wide N` answers with N features, `look` tells what it sees
as a warning. Numpy and `rsvlm` only.
"""

from __future__ import annotations

import os
import sys
import time
from typing import Any

TILE_SECONDS = 0.05
GRID = {"crs": None, "affine": [1.0, 0.0, 0.0, 0.0, 1.0, 0.0], "width": 100, "height": 100}
SQUARE = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]]}


class FaultyRunner:
    """Does as told; in place of `rsvlm.runner.Runner`."""

    loaded = "fake"

    def __init__(self, open_images: Any) -> None:
        self._open_images = open_images

    def models(self) -> list[dict[str, Any]]:
        info = {"id": "fake", "title": "Fake", "device": "cpu", "precision": "float32"}
        return [{"info": info, "profile": {"tasks": ["segment"]}}]

    def unfit(self) -> list[dict[str, Any]]:
        return []

    def run(self, request: Any, control: Any, emit: Any) -> Any:
        from rsvlm.errors import BadInput, Stopped
        from rsvlm.schema import Answer, Feature, to_json

        word, _, number = request.prompt.partition(" ")
        warnings: tuple[str, ...] = ()
        features = []
        if word == "bad":
            raise BadInput("The picture is of nothing; take another.")
        if word == "die":
            os._exit(7)
        if word == "rubbish":
            os.write(3, b"this is no event\n")
            time.sleep(60)
        if word == "look":
            scene = self._open_images(request.images)
            pictures, valid = scene.read(scene.whole)
            warnings = (f"{scene.grid.width} x {scene.grid.height}", str(pictures[0].mean()), str(valid.mean()))
        if word == "slow":
            time.sleep(float(number))
        if word == "wide":
            features = [Feature(SQUARE, "water")] * int(number)
        complete = True
        for index in range(int(number or 1) if word == "tiles" else 0):
            try:
                control.check()
            except Stopped:
                complete = False
                break
            time.sleep(TILE_SECONDS)
            features.append(Feature(SQUARE, "water", tile=index))
            emit(
                "tile",
                {
                    "index": index,
                    "total": int(number),
                    "features": [to_json(features[-1])],
                    "texts": [],
                    "seconds": 0.0,
                },
            )
        return Answer(tuple(features), (), warnings, SQUARE, _provenance(request), complete)


def _provenance(request: Any) -> Any:
    from rsvlm.schema import Provenance

    model = request.model, "", (), "float32", "cpu", "test"
    return Provenance(request.task, request.prompt, *model, GRID, (), (), {}, {}, "", "", {})


if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    import rsvlm.runner
    import rsvlm.starter
    from rsvlm.starter import main

    rsvlm.starter.HEARTBEAT = 0.2

    rsvlm.runner.Runner = FaultyRunner  # type: ignore[misc, assignment]
    # The starter points 1 at stderr; rubbish goes where its messages go.
    os.dup2(1, 3)
    main()
