"""Pictures of the user guide and of the help of Processing, from real QGIS: `resources/guide` and `resources/help`.

`python scripts/guide/pictures.py`, in the backend's environment; it needs QGIS and a virtual display. Look at them
before they are committed: they show what the shipped model answers, good or not.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

SCRIPTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(SCRIPTS))
from demo import command, environment, follow, write_profile  # noqa: E402

REPO = SCRIPTS.parent
GUIDE, HELP = REPO / "resources" / "guide", REPO / "resources" / "help"
GUIDE_WIDTH, HELP_SIZE = 1000, (360, 270)


def take(out: Path, place: Path, engine: str, script: str) -> None:
    """Let QGIS run `script` with a fresh profile in `place` and leave its pictures in `out`."""
    place.mkdir()
    log = place / "log.txt"
    write_profile(place, engine)
    variables = {
        **environment(place),
        "XDG_RUNTIME_DIR": str(place),
        "RSVLM_DEMO_OUT": str(out),
        "RSVLM_DEMO_SCRIPTS": str(SCRIPTS),
        "RSVLM_DEMO_LOG": str(log),
    }
    process = subprocess.Popen(
        command(place, False, Path(__file__).with_name(script)), env=variables, cwd=out,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=sys.stderr, start_new_session=True,
    )
    if not follow(process, log, is_watched=False):
        raise RuntimeError("QGIS made no pictures; its messages are above.")


def for_guide(picture: Path) -> None:
    image = Image.open(picture).convert("RGB")
    size = GUIDE_WIDTH, round(image.height * GUIDE_WIDTH / image.width)
    image.resize(size, Image.Resampling.LANCZOS).save(GUIDE / f"{picture.stem}.webp", quality=72, method=6)


def for_help(picture: Path, name: str) -> None:
    """The middle of a map, as large as the help has room for."""
    image = Image.open(picture).convert("RGB")
    wide, high = HELP_SIZE
    scale = min(image.width / wide, image.height / high) * 0.8
    box = image.width / 2 - wide * scale / 2, image.height / 2 - high * scale / 2
    part = image.crop((round(box[0]), round(box[1]), round(box[0] + wide * scale), round(box[1] + high * scale)))
    part.resize(HELP_SIZE, Image.Resampling.LANCZOS).save(HELP / f"{name}.jpg", quality=82, optimize=True)


def main() -> int:
    for folder in (GUIDE, HELP):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rsvlm-guide-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        out = Path(os.environ.get("RSVLM_GUIDE_KEEP") or place / "out")
        out.mkdir(exist_ok=True)
        take(out, place / "starter", "starter", "desk.py")
        take(out, place / "server", "server", "scene_desk.py")
        take(out, place / "learner", "server", "improve_desk.py")
        for name in ("outline", "review", "find", "change", "whole", "improve"):
            for_guide(out / f"{name}.png")
        for name in ("outline", "evaluate", "find", "change", "ask"):
            for_help(out / f"{name}_map.png", name)
        for_help(out / "whole_map.png", "wholescene")
        for_help(out / "improve_map.png", "improve")
        for_help(out / "change_map.png", "changes")
        for_help(out / "review_dock.png", "reviewexport")
    detected = REPO / "docs" / "steered_detect.webp"
    for_help(detected, "detect")
    return 0


if __name__ == "__main__":
    sys.exit(main())
