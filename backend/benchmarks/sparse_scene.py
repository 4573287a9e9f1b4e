"""Large scenes in which a thing is rare, composed from labelled pictures and written as GeoTIFF with overviews."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rsvlm.imagery.grid import Window
from scene import Absent

Picture = npt.NDArray[np.uint8]

WATER = (226, 169, 41)
"""Water in the Dubai masks."""

HELD_OUT = (7, 8)
"""Dubai tiles that the small model was not trained on."""

LITTLE = 0.03
"""Share of a piece that has to be labelled for it to count as one that shows the thing."""


@dataclass(frozen=True)
class Pieces:
    """Square pictures that show a thing (`have`) and that do not (`lack`), by their labels."""

    have: Sequence[Picture]
    lack: Sequence[Picture]


def dubai_water(data: Path, side: int = 480) -> Pieces:
    """Pieces of the held-out Dubai tiles. Raises Absent where they are not there."""
    have, lack = [], []
    for shown, mask in _dubai(data):
        water = (mask == WATER).all(2)
        for row in range(0, shown.shape[0] - side + 1, side):
            for col in range(0, shown.shape[1] - side + 1, side):
                part = slice(row, row + side), slice(col, col + side)
                share = water[part].mean()
                if share > LITTLE:
                    have.append(shown[part])
                elif share == 0:
                    lack.append(shown[part])
    return Pieces(have, lack)


def compose(path: Path, pieces: Pieces, across: int, share: float, seed: int = 0) -> list[Window]:
    """Write `across` x `across` pieces, of which `share` show the thing, each turned at random.

    Returns where those are that show it, one at least, in pixels. The file has tiles, overviews and a place.
    """
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.windows import Window as FileWindow

    random = np.random.default_rng(seed)
    count, side = max(1, round(share * across**2)), pieces.lack[0].shape[0]
    chosen = set(random.choice(across**2, count, replace=False).tolist())
    profile = {
        "driver": "GTiff", "width": across * side, "height": across * side, "count": 3, "dtype": "uint8",
        "crs": "EPSG:32640", "transform": rasterio.Affine(0.5, 0, 320000, 0, -0.5, 2780000), "tiled": True,
        "blockxsize": 256, "blockysize": 256, "compress": "deflate", "photometric": "rgb",
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as file:
        for number in range(across**2):
            source = pieces.have if number in chosen else pieces.lack
            piece = np.rot90(source[random.integers(len(source))], random.integers(4))
            piece = piece[:, ::-1] if random.random() < 0.5 else piece
            row, col = divmod(number, across)
            file.write(np.moveaxis(piece, 2, 0), window=FileWindow(col * side, row * side, side, side))
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4, 8, 16, 32], Resampling.average)
    places = sorted(divmod(number, across) for number in chosen)
    return [Window(col * side, row * side, side, side) for row, col in places]


def _dubai(data: Path) -> Iterator[tuple[Picture, Picture]]:
    """Pictures and masks of the held-out tiles."""
    for tile in HELD_OUT:
        folder = data / "dubai" / f"tile_{tile}"
        if not folder.is_dir():
            raise Absent("needs ../shared/data/dubai")
        for mask in sorted((folder / "masks").iterdir()):
            picture = next((folder / "images").glob(f"{mask.stem}.*"))
            yield _read(picture), _read(mask)


def _read(path: Path) -> Picture:
    from PIL import Image

    return np.asarray(Image.open(path).convert("RGB"))
