"""Pictures of detection, a zoom chain and a search in real QGIS, answered by `server.py` from objects drawn by hand.

No model is behind them, and they say so: `docs/steered_*.webp`. They show what the plugin makes of answers, not how
good any model's answers are. `python scripts/steered/pictures.py`, in the backend's environment; it needs QGIS, a
virtual display and `../shared/data`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image
from rasterio.transform import Affine

SCRIPTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(SCRIPTS))
from demo import command, environment, follow, write_profile  # noqa: E402

REPO = SCRIPTS.parent
DATA = REPO.parent / "shared" / "data" / "neon_trees"
TOWN, FIELD = DATA / "5b90f92da0d7280005fab355_4310.tif", DATA / "5dded5bc0140b80006d2e565_23.tif"
"""Tiles of OAM-TCD (OpenAerialMap), CC-BY."""

SIDE = 2048
WIDTH = 1300


def compose(file: Path) -> tuple[int, int]:
    """A large scene that is mostly empty: the town in a corner of a field. Returns where the town begins (col, row)."""
    with rasterio.open(TOWN) as raster:
        town, profile = raster.read((1, 2, 3)), raster.profile
    with rasterio.open(FIELD) as raster:
        field = raster.read((1, 2, 3))
    rows = [
        np.concatenate([field, np.rot90(field, 2, (1, 2)), town], axis=2),
        np.concatenate([np.rot90(field, 2, (1, 2)), field, np.rot90(field, 1, (1, 2))], axis=2),
    ]
    whole = np.concatenate(rows, axis=1)
    place = profile["transform"] * Affine.translation(-2 * SIDE, 0)
    profile.update(width=whole.shape[2], height=whole.shape[1], transform=place, count=3)
    with rasterio.open(file, "w", **profile) as made:
        made.write(whole)
        made.build_overviews((2, 4, 8))
    return 2 * SIDE, 0


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="rsvlm-steered-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        out = folder / "out"
        out.mkdir()
        write_profile(folder / "qgis", "server")
        large = folder / "composed.tif"
        col, row = compose(large)
        servers = [_serve(TOWN, 0, 0, 8765), _serve(large, col, row, 8766)]
        variables = {
            **environment(folder / "qgis"),
            **{f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "STATE")},
            "XDG_RUNTIME_DIR": str(folder),
            "RSVLM_DEMO_OUT": str(out),
            "RSVLM_DEMO_SCRIPTS": str(SCRIPTS),
            "RSVLM_DEMO_SCENES": os.pathsep.join((str(TOWN), str(large))),
            "RSVLM_DEMO_LOG": str(folder / "log.txt"),
        }
        try:
            process = subprocess.Popen(
                command(folder / "qgis", False, Path(__file__).with_name("desk.py")), env=variables, cwd=out,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=sys.stderr, start_new_session=True,
            )
            in_time = follow(process, folder / "log.txt", False)
        finally:
            for server in servers:
                server.terminate()
                server.wait()
        pictures = sorted(out.glob("steered_*.png"))
        for file in pictures:
            _keep(file)
    return 0 if in_time and len(pictures) == 4 else 1


def _serve(scene: Path, col: int, row: int, port: int) -> subprocess.Popen[bytes]:
    arguments = [str(scene), str(col), str(row), str(port)]
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("server.py")), *arguments], stdout=subprocess.PIPE
    )
    assert server.stdout is not None
    server.stdout.readline()
    return server


def _keep(file: Path) -> None:
    picture = Image.open(file).convert("RGB")
    if picture.width > WIDTH:
        picture = picture.resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.LANCZOS)
    picture.save(REPO / "docs" / f"{file.stem}.webp", quality=82, method=6)


if __name__ == "__main__":
    sys.exit(main())
