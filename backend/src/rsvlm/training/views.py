"""Integrate: what a record looks like through a random window, with its labels turned along with its pixels.

A view is what the tower sees (384 x 384 RGB) and what is true of it on the grid of mask cells. Geometry (crop, flip,
quarter turn) acts on picture and labels alike; light (gamma, contrast, colour, blur, resolution, JPEG) on the picture
alone.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from .records import COVER_CLASSES, Box, Cover, Pixels, Record

PICTURE_SIDE = 384
CELLS = 24
SMALLEST_BOX = 0.02
"""A box whose shorter side is under this share of the view is too small to be asked for."""


@dataclass(frozen=True)
class Geometry:
    """A window of a record (left, top, width, height in pixels), then flip, then quarter turns counter-clockwise.

    Beyond the record's edges the window shows its mirror image.
    """

    left: int
    top: int
    width: int
    height: int
    flip: bool = False
    turns: int = 0


@dataclass(frozen=True)
class View:
    """`pixels` (384, 384, 3); `cover` (24, 24, classes) with 1, 0 or -1; boxes with corners as shares of the view."""

    record: str
    source: str
    pixels: Pixels
    cover: Cover
    boxes: tuple[Box, ...]
    box_labels: tuple[str, ...]
    scene: str
    group: int
    geometry: Geometry


def whole(record: Record) -> Geometry:
    return Geometry(0, 0, record.pixels.shape[1], record.pixels.shape[0])


def draw_geometry(record: Record, rng: np.random.Generator) -> Geometry:
    """A random window between the record's smallest and largest side, of aspect 0.7 to 1.4; sides drawn log-uniform."""
    height, width = record.pixels.shape[:2]
    flip, turns = bool(rng.random() < 0.5), int(rng.integers(4))
    if record.min_side == 0:
        return Geometry(0, 0, width, height, flip, turns)
    if record.mirrored:
        side = float(np.exp(rng.uniform(np.log(record.min_side), np.log(record.max_side))))
        stretch = float(np.exp(rng.uniform(-0.17, 0.17)))
        left, top = int(rng.integers(width)), int(rng.integers(height))
        return Geometry(left, top, int(side * stretch), int(side / stretch), flip, turns)
    largest = min(record.max_side, width, height)
    side = float(np.exp(rng.uniform(np.log(min(record.min_side, largest)), np.log(largest))))
    stretch = float(np.exp(rng.uniform(-0.17, 0.17)))
    w, h = (int(max(24, min(limit, side * s))) for limit, s in ((width, stretch), (height, 1 / stretch)))
    left, top = int(rng.integers(width - w + 1)), int(rng.integers(height - h + 1))
    return Geometry(left, top, w, h, flip, turns)


def change_light(pixels: Pixels, rng: np.random.Generator, strength: float = 1.0) -> Pixels:
    """Another light, camera or season: gamma, gain, colour cast, saturation, and now and then noise, blur, a coarser
    ground resolution or JPEG."""
    from PIL import Image, ImageFilter

    x = pixels.astype(np.float32) / 255
    x = x ** np.exp(rng.normal(0, 0.25 * strength))
    x = (x - 0.5) * np.exp(rng.normal(0, 0.18 * strength)) + 0.5 + rng.normal(0, 0.07 * strength)
    x = x * np.exp(rng.normal(0, 0.06 * strength, 3)).astype(np.float32)
    grey = x.mean(-1, keepdims=True)
    x = grey + (x - grey) * np.exp(rng.normal(0, 0.25 * strength))
    if rng.random() < 0.15 * strength:
        x = x + rng.normal(0, 0.03, x.shape)
    result = (np.clip(x, 0, 1) * 255).astype(np.uint8)
    if rng.random() < 0.2 * strength:
        image = Image.fromarray(result).filter(ImageFilter.GaussianBlur(float(rng.uniform(0.4, 1.6))))
        result = np.asarray(image)
    if rng.random() < 0.2 * strength:
        image = Image.fromarray(result)
        factor = float(rng.uniform(1.3, 2.4))
        coarse = image.resize((round(image.width / factor), round(image.height / factor)), Image.Resampling.BILINEAR)
        result = np.asarray(coarse.resize(image.size, Image.Resampling.BICUBIC))
    if rng.random() < 0.2 * strength:
        buffer = io.BytesIO()
        Image.fromarray(result).save(buffer, "JPEG", quality=int(rng.integers(35, 90)))
        result = np.asarray(Image.open(buffer))
    return np.asarray(result, np.uint8)


def _turned(array: npt.NDArray[np.generic], geometry: Geometry) -> npt.NDArray[np.generic]:
    if geometry.flip:
        array = array[:, ::-1]
    return np.rot90(array, geometry.turns)


def _mirrored(places: npt.NDArray[np.int64], size: int) -> npt.NDArray[np.int64]:
    """Rows or columns of a picture of `size`, those beyond its edges as in a mirror that stands there."""
    places = places % (2 * size)
    return np.where(places < size, places, 2 * size - 1 - places)


def _samples(shape: tuple[int, ...], geometry: Geometry, side: int) -> tuple[npt.NDArray[np.int64], ...]:
    """Rows (side, 1) and columns (1, side) of a picture in the middle of `side` x `side` equal parts of a window."""
    steps = np.arange(side) + 0.5
    rows = geometry.top + (steps * geometry.height / side).astype(np.int64)
    columns = geometry.left + (steps * geometry.width / side).astype(np.int64)
    return _mirrored(rows, shape[0])[:, None], _mirrored(columns, shape[1])[None, :]


def cut_pixels(pixels: Pixels, geometry: Geometry) -> Pixels:
    """The window of a picture, neither flipped nor turned."""
    bottom, right = geometry.top + geometry.height, geometry.left + geometry.width
    if geometry.top >= 0 and geometry.left >= 0 and bottom <= pixels.shape[0] and right <= pixels.shape[1]:
        return pixels[geometry.top : bottom, geometry.left : right]
    rows = _mirrored(np.arange(geometry.top, bottom), pixels.shape[0])
    return pixels[rows][:, _mirrored(np.arange(geometry.left, right), pixels.shape[1])]


def turn_pixels(pixels: Pixels, geometry: Geometry) -> Pixels:
    """A picture after the geometry's flip and quarter turns."""
    return np.ascontiguousarray(_turned(pixels, geometry)).astype(np.uint8)


def turn_box(box: Box, geometry: Geometry) -> Box:
    """A box in shares of the window, after the geometry's flip and quarter turns."""
    x1, y1, x2, y2 = box.x1, box.y1, box.x2, box.y2
    if geometry.flip:
        x1, x2 = 1 - x2, 1 - x1
    for _ in range(geometry.turns % 4):
        x1, y1, x2, y2 = y1, 1 - x2, y2, 1 - x1
    corners = tuple(turn_point(point, geometry) for point in box.corners)
    return replace(box, x1=x1, y1=y1, x2=x2, y2=y2, corners=corners)


def turn_point(point: tuple[float, float], geometry: Geometry) -> tuple[float, float]:
    """A point (x, y) in shares of the window, after the geometry's flip and quarter turns."""
    x, y = point
    if geometry.flip:
        x = 1 - x
    for _ in range(geometry.turns % 4):
        x, y = y, 1 - x
    return x, y


def cut_boxes(
    boxes: tuple[Box, ...], geometry: Geometry, smallest: float = SMALLEST_BOX, visible: float = 0.5
) -> tuple[Box, ...]:
    """The boxes seen through a window, in shares of it: at least `visible` of each, no side shorter than `smallest`.

    What the window's edge cuts loses its own corners.
    """
    seen = []
    for box in boxes:
        x1, x2 = ((v - geometry.left) / geometry.width for v in (box.x1, box.x2))
        y1, y2 = ((v - geometry.top) / geometry.height for v in (box.y1, box.y2))
        area, inside = (x2 - x1) * (y2 - y1), min(x1, y1) >= 0 and max(x2, y2) <= 1
        x1, y1, x2, y2 = max(x1, 0.0), max(y1, 0.0), min(x2, 1.0), min(y2, 1.0)
        if x2 <= x1 or y2 <= y1 or min(x2 - x1, y2 - y1) < smallest or (x2 - x1) * (y2 - y1) < visible * area:
            continue
        corners = tuple(
            ((x - geometry.left) / geometry.width, (y - geometry.top) / geometry.height) for x, y in box.corners
        )
        seen.append(turn_box(Box(box.label, x1, y1, x2, y2, corners if inside else ()), geometry))
    return tuple(seen)


def cell_cover(cover: Cover, geometry: Geometry) -> Cover:
    """Majority of each cell's known pixels, (24, 24, classes); unknown where fewer than a quarter are known."""
    sample = cover[_samples(cover.shape, geometry, CELLS * 16)]
    blocks = sample.reshape(CELLS, 16, CELLS, 16, -1)
    known = (blocks >= 0).sum((1, 3))
    yes = (blocks == 1).sum((1, 3))
    result = np.where(known < 64, -1, (yes * 2 > known).astype(np.int8)).astype(np.int8)
    complete = (known >= 64).all(-1) & (yes.sum(-1) == known.max(-1))
    best = yes.argmax(-1)
    for index in range(result.shape[-1]):
        result[..., index] = np.where(complete, best == index, result[..., index])
    return np.ascontiguousarray(_turned(result, geometry)).astype(np.int8)


def component_boxes(cover: Cover, geometry: Geometry, label: str, most: int = 24) -> tuple[Box, ...] | None:
    """Boxes of the connected areas of a class in a window; None where they are too many or too small to tell apart."""
    from rasterio.features import shapes

    side = 192
    mask = cover[(*_samples(cover.shape, geometry, side), COVER_CLASSES.index(label))] == 1
    boxes, crumbs = [], 0
    for shape, _ in shapes(mask.astype(np.uint8), mask=mask, connectivity=4):
        ring = np.array(shape["coordinates"][0]) / side
        (x1, y1), (x2, y2) = ring.min(0), ring.max(0)
        if min(x2 - x1, y2 - y1) < 0.04:
            crumbs += 1
            continue
        if (x2 - x1) * (y2 - y1) > 0.5:
            continue
        boxes.append(turn_box(Box(label, float(x1), float(y1), float(x2), float(y2)), geometry))
    if len(boxes) > most or crumbs > 2 * len(boxes) + 4:
        return None
    return tuple(boxes)


def make_view(
    record: Record,
    geometry: Geometry,
    rng: np.random.Generator | None,
    group: int = -1,
    pixels: Pixels | None = None,
    cover: Cover | None = None,
) -> View:
    """A record through a window. `rng` changes the light (None: not); `pixels`/`cover` stand in for the record's."""
    from PIL import Image

    pixels = record.pixels if pixels is None else pixels
    cover = record.cover if cover is None else cover
    crop = Image.fromarray(cut_pixels(pixels, geometry))
    picture = np.asarray(crop.resize((PICTURE_SIDE, PICTURE_SIDE), Image.Resampling.BICUBIC))
    picture = turn_pixels(picture, geometry)
    if rng is not None:
        picture = change_light(picture, rng)
    cells = np.full((CELLS, CELLS, len(record.cover_names)), -1, np.int8)
    boxes, known = cut_boxes(record.boxes, geometry), record.box_labels
    if cover is not None:
        cells = cell_cover(cover, geometry)
        for label in ("building", "water"):
            if label in known and record.cover_names == COVER_CLASSES:
                found = component_boxes(cover, geometry, label)
                if found is None:
                    known = tuple(k for k in known if k != label)
                else:
                    boxes += found
    return View(record.name, record.source, picture, cells, boxes, known, record.scene, group, geometry)
