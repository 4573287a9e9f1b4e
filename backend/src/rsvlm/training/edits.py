"""Change pairs made of real parts: buildings of other places are put on open ground, so that one date has them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .records import COVER_CLASSES, Cover, Pixels, Record

BUILDING, WATER, LAND, VEGETATION = (COVER_CLASSES.index(n) for n in ("building", "water", "land", "vegetation"))


@dataclass(frozen=True)
class Part:
    """A cut-out object: RGB pixels (h, w, 3) and where it is opaque (h, w)."""

    pixels: Pixels
    mask: npt.NDArray[np.bool_]


def building_parts(record: Record, most: int = 400, margin: int = 2) -> list[Part]:
    """Cut-outs of the connected buildings of a record, with a margin of pixels that brings their shadow along."""
    from rasterio.features import shapes

    if record.cover is None:
        return []
    mask = record.cover[..., BUILDING] == 1
    parts = []
    for shape, _ in shapes(mask.astype(np.uint8), mask=mask, connectivity=4):
        ring = np.array(shape["coordinates"][0]).astype(int)
        (x1, y1), (x2, y2) = ring.min(0), ring.max(0)
        if not (8 <= x2 - x1 <= 90 and 8 <= y2 - y1 <= 90):
            continue
        x1, y1 = max(x1 - margin, 0), max(y1 - margin, 0)
        piece = mask[y1 : y2 + margin, x1 : x2 + margin]
        grown = piece.copy()
        for shift in range(1, margin + 1):
            for axis in (0, 1):
                grown |= np.roll(piece, shift, axis) | np.roll(piece, -shift, axis)
        parts.append(Part(record.pixels[y1 : y2 + margin, x1 : x2 + margin].copy(), grown))
        if len(parts) >= most:
            break
    return parts


def put_buildings(
    pixels: Pixels, cover: Cover, parts: list[Part], rng: np.random.Generator, count: int
) -> tuple[Pixels, Cover]:
    """Copies of a window's pixels and cover with up to `count` parts put where only land or vegetation is."""
    pixels, cover = pixels.copy(), cover.copy()
    height, width = pixels.shape[:2]
    for _ in range(count * 6):
        part = parts[int(rng.integers(len(parts)))]
        turn = int(rng.integers(4))
        image, mask = np.rot90(part.pixels, turn), np.rot90(part.mask, turn)
        h, w = mask.shape
        if h >= height or w >= width:
            continue
        top, left = int(rng.integers(height - h)), int(rng.integers(width - w))
        ground = cover[top : top + h, left : left + w]
        if not ((ground[..., LAND] == 1) | (ground[..., VEGETATION] == 1)).all():
            continue
        target = pixels[top : top + h, left : left + w]
        target[mask] = image[mask]
        ground[mask] = 0
        ground[mask, BUILDING] = 1
        count -= 1
        if count <= 0:
            break
    return pixels, cover
