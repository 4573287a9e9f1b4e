"""Where a raster has no data, from what it says of itself: nothing is decoded but an overview and a few blocks.

What cannot be known for sure is not called a hole. Three things are known:

- Blocks of a GeoTIFF that were never written (sparse files) have no bytes. What GDAL left out because all of it is zero
  is the same to a reader.
- A mosaic (VRT) has nothing where none of its pictures lies.
- A block is without data where the overview has none in it and around it, and it has exactly as many compressed bytes
  as a block that was looked at and is empty: a single pixel of data takes more.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree  # nosec B405 # only reads what GDAL has opened as a mosaic

import numpy as np
import numpy.typing as npt
from rasterio.enums import Interleaving, MaskFlags
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as FileWindow

from .scene import HOLES, Codes, Spans

NEVER_WRITTEN, BESIDE, BLANK = range(1, len(HOLES))

LARGEST_OVERVIEW = 2048 * 2048
"""Pixels of the overview that is read, at most: the one that a stretch is computed from."""

CHECKED = 4
"""Blocks that are looked at to know how many bytes an empty one has: those at an edge may have another number."""

Flags = npt.NDArray[np.bool_]
Dataset = Any


def find_holes(dataset: Dataset, bands: Sequence[int], cols: Spans, rows: Spans) -> Codes:
    """Why each window that columns and rows of an open raster make has no data: an index of HOLES, (rows, cols).

    `cols` and `rows` are the first pixel and the one after the last of each, (n, 2), inside the raster and in order.
    `bands` are those that are shown. Raises what rasterio raises where the overview cannot be read.
    """
    if not isinstance(dataset, WarpedVRT):
        if dataset.driver == "VRT":
            return _beside_pictures(dataset, bands, cols, rows)
        if dataset.driver == "GTiff":
            return _without_blocks(dataset, bands, cols, rows)
    return np.zeros((len(rows), len(cols)), np.uint8)


def _without_blocks(dataset: Dataset, bands: Sequence[int], cols: Spans, rows: Spans) -> Codes:
    height, width = dataset.block_shapes[0]
    sizes = _block_sizes(dataset, cols, rows)
    written = sizes > 0
    across, down = _parts(cols, width), _parts(rows, height)
    codes = np.where(_any(written, across, down), 0, NEVER_WRITTEN).astype(np.uint8)
    blank = _blank(dataset, bands, sizes)
    if blank.any():
        codes[(codes == 0) & ~_any(written & ~blank, across, down)] = BLANK
    return codes


def _block_sizes(dataset: Dataset, cols: Spans, rows: Spans) -> npt.NDArray[np.int64]:
    """How many bytes each block has in the file, (down, across), 0 for what is not there and for what nobody asks."""
    height, width = dataset.block_shapes[0]
    sizes = np.zeros((-(-dataset.height // height), -(-dataset.width // width)), dtype=np.int64)
    # Of bands that lie together the first one stands for all.
    bands = dataset.indexes if dataset.interleaving == Interleaving.band else dataset.indexes[:1]
    for row in range(rows.min() // height, -(-rows.max() // height)):
        for col in range(cols.min() // width, -(-cols.max() // width)):
            for band in bands:
                size = dataset.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=band)
                sizes[row, col] += int(size or 0)
    return sizes


def _blank(dataset: Dataset, bands: Sequence[int], sizes: npt.NDArray[np.int64]) -> Flags:
    """Which blocks are certainly without data, by the overview and their sizes."""
    none = np.zeros(sizes.shape, dtype=bool)
    factors = [
        factor
        for factor in dataset.overviews(bands[0])
        if dataset.height * dataset.width <= LARGEST_OVERVIEW * factor**2
    ]
    is_all_valid = all(MaskFlags.all_valid in flags for flags in dataset.mask_flag_enums)
    if not factors or is_all_valid or dataset.compression is None:
        return none
    (height, width), factor = dataset.block_shapes[0], min(factors)
    shape = (math.ceil(dataset.height / factor), math.ceil(dataset.width / factor))
    has_data = dataset.dataset_mask(out_shape=shape) > 0
    firsts = [np.arange(count) * length for count, length in zip(sizes.shape, (height, width))]
    down, across = (
        np.stack([first / factor - 1, np.minimum((first + length) / factor + 1, end)], axis=1)
        for first, length, end in zip(firsts, (height, width), shape)
    )
    seems = (sizes > 0) & ~_any(has_data, _whole(across), _whole(down))
    known, counts = np.unique(sizes[seems], return_counts=True)
    for size in known[np.argsort(-counts)][:CHECKED]:
        row, col = np.argwhere(seems & (sizes == size))[0]
        place = FileWindow(
            col * width,
            row * height,
            min(width, dataset.width - col * width),
            min(height, dataset.height - row * height),
        )
        if not dataset.dataset_mask(window=place).any():
            none |= seems & (sizes == size)
    return none


def _beside_pictures(dataset: Dataset, bands: Sequence[int], cols: Spans, rows: Spans) -> Codes:
    codes = np.zeros((len(rows), len(cols)), np.uint8)
    places = _pictures(dataset, bands)
    if places is None:
        return codes
    covered = np.zeros(codes.shape, dtype=bool)
    for left, top, right, bottom in places:
        first_col, first_row = np.searchsorted(cols[:, 1], left, "right"), np.searchsorted(rows[:, 1], top, "right")
        end_col, end_row = np.searchsorted(cols[:, 0], right, "left"), np.searchsorted(rows[:, 0], bottom, "left")
        covered[first_row:end_row, first_col:end_col] = True
    codes[~covered] = BESIDE
    return codes


def _pictures(dataset: Dataset, bands: Sequence[int]) -> list[tuple[int, int, int, int]] | None:
    """Where the pictures of a mosaic lie in it (left, top, right, bottom); None where that is not told."""
    text = next(iter(dataset.tags(ns="xml:VRT").values()), "")
    # The text is GDAL's own writing of what it has read, without entities.
    mosaic = ElementTree.fromstring(text) if text else None  # nosec B314
    if mosaic is None or mosaic.get("subClass"):
        return None
    places = []
    for band in mosaic.findall("VRTRasterBand"):
        if int(band.get("band", 1)) not in bands:
            continue
        if band.get("subClass", "VRTSourcedRasterBand") != "VRTSourcedRasterBand":
            return None
        for source in _sources(band):
            place = source.find("DstRect")
            if place is None:
                return None
            left, top, width, height = (float(place.get(name, 0)) for name in ("xOff", "yOff", "xSize", "ySize"))
            places.append((math.floor(left), math.floor(top), math.ceil(left + width), math.ceil(top + height)))
    return places


def _sources(band: ElementTree.Element) -> Iterator[ElementTree.Element]:
    return (part for part in band if part.tag.endswith("Source"))


def _parts(spans: Spans, length: int) -> Spans:
    """The first and the last but one of the parts of so many pixels that each span has something of."""
    return np.stack([spans[:, 0] // length, -(-spans[:, 1] // length)], axis=1)


def _whole(spans: npt.NDArray[np.float64]) -> Spans:
    """Spans with parts of pixels as those of whole ones around them."""
    return np.stack([np.maximum(np.floor(spans[:, 0]), 0), np.ceil(spans[:, 1])], axis=1).astype(np.int64)


def _any(flags: Flags, cols: Spans, rows: Spans) -> Flags:
    """Whether anything is set in each window that spans of columns and rows make, (rows, cols)."""
    sums = np.zeros((flags.shape[0] + 1, flags.shape[1] + 1), dtype=np.int64)
    sums[1:, 1:] = flags.cumsum(0, dtype=np.int64).cumsum(1)
    (first_col, end_col), (first_row, end_row) = cols.T, rows.T
    counts = sums[np.ix_(end_row, end_col)] - sums[np.ix_(first_row, end_col)]
    counts += sums[np.ix_(first_row, first_col)] - sums[np.ix_(end_row, first_col)]
    return np.asarray(counts > 0)
