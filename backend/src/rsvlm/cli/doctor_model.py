"""`rsvlm doctor --model DIR`: what only the published weights can tell, answered from them."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import BadInput
from .log import start_logging
from .terminal import Progress

if TYPE_CHECKING:
    from ..models.rsunivlm.examination import Scene
    from ..models.rsunivlm.stored_points import Point

SAMPLES = Path(__file__).resolve().parents[4] / "resources" / "samples"
"""The scenes that ship with the project; an installed package has none."""

SAMPLE_THINGS = {"lakes_dubai.jpg": "water", "boat_and_dock.jpg": "boat"}
THING = "building"
LARGEST_SIDE = 1024
"""Pixels of the middle of a picture that is looked at; the model sees 384 of them."""


def command(arguments: Namespace) -> int:
    """Print the points; 0 where the model could be asked, 2 where its tensors do not fit."""
    start_logging()
    if arguments.tokens < 1:
        raise BadInput(f"An answer of {arguments.tokens} tokens tells nothing; --tokens needs 1 or more.")
    from ..models import registry

    folder = registry.published_folder(arguments.model)
    try:
        from ..models.rsunivlm.examination import examine
    except ImportError as error:
        raise BadInput("Asking the model needs torch, which is not installed here; install rsvlm[full].") from error
    scenes = _scenes(arguments.image, arguments.thing)
    stages: dict[str, Progress] = {}

    def step(stage: str, done: int, total: int) -> None:
        if stage not in stages:
            for finished in stages.values():
                finished.close()
            stages[stage] = Progress(stage)
        stages[stage].step(done, total)

    points = examine(folder, scenes, arguments.device, arguments.precision, step, arguments.tokens)
    for finished in stages.values():
        finished.close()
    asked = len(points) > 1
    if arguments.json:
        told = [asdict(point) for point in points]
        print(json.dumps({"model": str(folder), "asked": asked, "points": told}, ensure_ascii=False))
    else:
        print(in_words(points))
        if not asked:
            print("The tensors do not fit, so the model cannot be asked; fetch the checkpoint again.")
    return 0 if asked else BadInput.code


def in_words(points: Sequence[Point]) -> str:
    """Each question with its finding, and below what it was read from."""
    lines: list[str] = []
    for point in points:
        lines.append(f"{point.question}: {point.finding}")
        lines += [f"    {line}" for line in point.evidence.splitlines()]
    open_points = sum(not point.answered for point in points)
    lines.append(f"{len(points) - open_points} of {len(points)} points answered.")
    return "\n".join(lines)


def _scenes(images: Sequence[str] | None, thing: str | None) -> list[Scene]:

    files = {SAMPLES / name: named for name, named in SAMPLE_THINGS.items()}
    if images:
        files = {Path(image): THING for image in images}
    elif not all(file.is_file() for file in files):
        raise BadInput("The sample scenes are not installed; name pictures of your own with --image.")
    return [_scene(file, thing or named) for file, named in files.items()]


def _scene(file: Path, thing: str) -> Scene:
    """The middle of a picture, whatever raster it is."""
    from ..imagery.grid import Window
    from ..imagery.raster import open_scene
    from ..models.rsunivlm.examination import Scene
    from ..schema import RasterImage

    scene = open_scene(RasterImage(str(file)))
    try:
        width, height = (min(side, LARGEST_SIDE) for side in (scene.grid.width, scene.grid.height))
        middle = Window((scene.grid.width - width) // 2, (scene.grid.height - height) // 2, width, height)
        (picture,), _ = scene.read(middle)
    finally:
        scene.close()
    return Scene(file.name, picture, thing)
