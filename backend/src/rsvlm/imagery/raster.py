"""Raster files to scenes, with rasterio: which bands, which pixels have data, where they lie.

Every kind of file is brought to one form: values (height, width, channels) and a mask of the pixels that have data,
read by window. Nothing is read that was not asked for; limits of a stretch come from the whole window asked for
(thinned where it is large), so that all tiles of a scene are shown alike.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as FileWindow

from ..errors import BadInput
from ..schema import RasterImage
from .address import Address, located
from .grid import Affine, Anchor, Grid, Window
from .holes import find_holes
from .normalise import Limits, apply_limits, stretch_limits, with_data
from .remote import Opened, found, open_dataset, reading
from .scene import Codes, Holes, Mask, Part, Picture, ReadPart, Scene, Spans, Turn

NO_PLACE: Affine = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""Pictures without a place lie where GIS programs draw them: row r at y = -r, so that features fall on the picture."""

OVERVIEW_SIDE = 2048
"""Longest side in pixels of the thinned reading that a stretch is computed from; smaller windows are exact."""

EXACT = 1e-6
"""Pixels by which a place may be off where a date is put on another grid; GDAL guesses between places that it has
calculated, and where these lie depends on the part that is read. It takes half as long again as an eighth of a pixel,
GDAL's own choice."""

Palette = npt.NDArray[np.uint8]
Dataset = Any


@dataclass(frozen=True)
class Source:
    """An open raster and how to read it: `grid` of the whole file, 1-based `bands` (one = grey), its palette if any.

    `date`, `stretch` are the request's. `notes` are sentences for the person about choices made here.
    """

    address: Address
    opened: Opened
    grid: Grid
    bands: tuple[int, ...]
    palette: Palette | None
    stretch: str
    date: str | None
    notes: tuple[str, ...] = ()

    @property
    def dataset(self) -> Dataset:
        """The open raster itself."""
        return self.opened.dataset

    @property
    def path(self) -> str:
        """What the person is told it is."""
        return self.address.told

    def read(self, window: Window, most: int | None = None, averaged: bool = False) -> tuple[npt.NDArray[Any], Mask]:
        """Values (height, width, channels) and where they are data, for a window inside the grid.

        With `most`, thinned to at most that many pixels a side, from the file's own overviews where it has them: single
        values, or means where `averaged` (never of a palette's numbers). Raises BadInput where the file is damaged.
        """
        thinning = 1.0 if most is None else max(1.0, max(window.width, window.height) / most)
        shape = (max(1, round(window.height / thinning)), max(1, round(window.width / thinning)))
        part = (window.col, window.row, window.col_end, window.row_end)
        return self.read_part(part, shape, averaged and thinning > 1)

    def read_part(
        self, part: Part, shape: tuple[int, int], averaged: bool = True
    ) -> tuple[npt.NDArray[Any], Mask]:
        """The same for a part of the grid that need not be of whole pixels, in a shape (height, width)."""
        left, top, right, bottom = part
        place = FileWindow(left, top, right - left, bottom - top)
        how = Resampling.average if averaged and self.palette is None else Resampling.nearest
        shapes = (len(self.bands), *shape)
        try:
            with reading(self.address):
                values = self.dataset.read(self.bands, window=place, out_shape=shapes, resampling=how)
                mask = self._mask(place, shape)
        except BadInput:
            self.opened.failed()
            raise
        values = np.moveaxis(values, 0, 2)
        if self.palette is not None:
            colours = self.palette[np.clip(values[:, :, 0], 0, len(self.palette) - 1).astype(np.intp)]
            return colours[:, :, :3], mask & (colours[:, :, 3] > 0)
        return values, with_data(values, mask)

    def _mask(self, place: FileWindow, shape: tuple[int, int]) -> Mask:
        if all(MaskFlags.all_valid in flags for flags in self.dataset.mask_flag_enums):
            # GDAL would go through every block of the file to say the same.
            return np.ones(shape, dtype=bool)
        return np.asarray(self.dataset.dataset_mask(window=place, out_shape=shape) > 0)

    def limits(self, window: Window) -> Limits:
        """The stretch of this source for everything in `window`."""
        if self.stretch == "none" or (self.stretch == "auto" and self._is_8bit()):
            return stretch_limits(np.zeros((1, 1, 3), np.uint8), np.ones((1, 1), bool), "none")
        values, valid = self.read(window, OVERVIEW_SIDE)
        return stretch_limits(values, valid, self.stretch)

    def _is_8bit(self) -> bool:
        return self.palette is not None or all(self.dataset.dtypes[band - 1] == "uint8" for band in self.bands)

    def warped(self, grid: Grid, scales: tuple[float, float]) -> Source:
        """This source put on another grid with a CRS; pixels outside of it have no data. Bilinear, palettes nearest.

        `scales` are the pixels of `grid` to one of this source, along its rows and along its columns. GDAL would else
        find them anew for each part that is read, so the same ground would look different from part to part.
        """
        options: dict[str, Any] = {
            "crs": grid.crs,
            "transform": rasterio.Affine(*grid.affine),
            "width": grid.width,
            "height": grid.height,
            "resampling": Resampling.nearest if self.palette is not None else Resampling.bilinear,
            "XSCALE": f"{scales[0]:.6g}",
            "YSCALE": f"{scales[1]:.6g}",
            "tolerance": EXACT,
        }
        address, opened = self.address, self.opened
        warped = warp(address, opened.dataset, options)
        made = Opened(warped, lambda: warp(address, opened.make(), options), opened.is_mosaic)
        return replace(self, opened=made, grid=grid)

    def describe(self, window: Window, limits: Limits) -> dict[str, Any]:
        """What is needed to read the same pixels again."""
        facts = os.stat(self.path) if os.path.exists(self.path) else None
        return {
            "kind": "raster",
            "path": self.path,
            "size": facts.st_size if facts else None,
            "modified": facts.st_mtime if facts else None,
            "window": [window.col, window.row, window.width, window.height],
            "bands": list(self.bands),
            "stretch": self.stretch,
            "limits": [list(pair) for pair in limits] if limits else None,
            "date": self.date,
        }


def warp(address: Address, dataset: Dataset, options: dict[str, Any]) -> Dataset:
    """A view of `dataset` on another grid that knows where it has data.

    GDAL carries on nodata and alpha by itself; everything else gets an alpha band, so that what lies outside the file
    is not taken for black ground.
    """
    flags = dataset.mask_flag_enums[0]
    if MaskFlags.nodata not in flags and MaskFlags.alpha not in flags:
        options = {**options, "add_alpha": True}
    with reading(address):
        return WarpedVRT(dataset, **options)


def crs_name(crs: Any) -> str | None:
    """A rasterio CRS as an authority code where it has one, else as WKT; None where there is none."""
    if not crs:
        return None
    authority = crs.to_authority()
    return ":".join(authority) if authority else str(crs.to_wkt())


def choose_bands(dataset: Dataset, asked: tuple[int, int, int] | None) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Which 1-based bands are shown as red, green, blue (one band: as grey), and notes for the person.

    Order of trust: what was asked, colours declared in the file, bands named red, green, blue, the first three.
    Raises BadInput for a band that the file does not have.
    """
    if asked is not None:
        for band in asked:
            if not 1 <= band <= dataset.count:
                raise BadInput(f"{located(dataset.name).told} has no band {band}; choose among 1 to {dataset.count}.")
        return tuple(asked), ()
    colours = list(dataset.colorinterp)
    declared = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    if all(colour in colours for colour in declared):
        return tuple(colours.index(colour) + 1 for colour in declared), ()
    names = [str(name or "").strip().lower() for name in dataset.descriptions]
    if all(name in names for name in ("red", "green", "blue")):
        return tuple(names.index(name) + 1 for name in ("red", "green", "blue")), ()
    picture = [number for number, colour in enumerate(colours, 1) if colour != ColorInterp.alpha]
    if not picture:
        raise BadInput(f"{located(dataset.name).told} has nothing but an alpha band; choose a raster with image bands.")
    if len(picture) < 3:
        return (picture[0],), ()
    chosen = tuple(picture[:3])
    numbers = ", ".join(str(band) for band in chosen)
    name = located(dataset.name).file
    return chosen, (f"{name} does not say which bands are red, green and blue; {numbers} were taken, in this order.",)


def read_palette(dataset: Dataset, bands: tuple[int, ...]) -> Palette | None:
    """The colour map as (values, 4) RGBA where the chosen band has one."""
    if dataset.colorinterp[bands[0] - 1] != ColorInterp.palette:
        return None
    entries = dataset.colormap(bands[0])
    palette = np.zeros((max(entries) + 1, 4), np.uint8)
    for value, colour in entries.items():
        palette[value] = colour
    return palette


def open_source(image: RasterImage) -> Source:
    """Open a file, an address or a STAC item (`remote`) and settle its place and bands; the caller closes `dataset`.

    A file that has ground control points only is warped to a north-up grid in their CRS. Raises BadInput where it
    cannot be read, is not an image or has no such band.
    """
    image, address, notes = found(image)
    dataset, address = open_dataset(address)
    opened = Opened(dataset, lambda: open_dataset(address)[0], dataset.driver == "VRT")
    try:
        if dataset.count == 0:
            raise BadInput(f"{address.told} holds several rasters and none of its own; choose one of its subdatasets.")
        if any(name.startswith("complex") for name in dataset.dtypes):
            raise BadInput(f"{address.told} holds complex numbers; make an amplitude image of it first.")
        bands, choice = choose_bands(dataset, image.bands)
        notes = (*notes, *choice)
        palette = read_palette(dataset, bands)
        points, points_crs = dataset.gcps
        if points and points_crs and not dataset.crs and dataset.transform.is_identity:
            options = {"src_crs": points_crs, "resampling": Resampling.bilinear}
            dataset, make, is_mosaic = warp(address, dataset, options), opened.make, opened.is_mosaic
            opened = Opened(dataset, lambda: warp(address, make(), options), is_mosaic)
            notes = (*notes, f"{address.file} is placed by control points; it was warped to a north-up grid.")
        transform = dataset.transform
        affine = NO_PLACE if transform.is_identity else tuple(transform)[:6]
        grid = Grid(crs_name(dataset.crs), affine, dataset.width, dataset.height)
        grid.pixel(0, 0)
    except BaseException:
        dataset.close()
        raise
    if grid.crs is None:
        notes = (*notes, f"{address.file} has no coordinate system; features are in its own coordinates.")
    return Source(address, opened, grid, bands, palette, image.stretch, image.date, notes)


def asked_window(image: RasterImage, grid: Grid) -> Window:
    """The part of the file that was asked for, cut to it. Raises BadInput where they have no pixel in common."""
    whole = Window(0, 0, grid.width, grid.height)
    if image.window is not None:
        asked = Window(*image.window)
        cut = asked.intersection(whole) if asked.width > 0 and asked.height > 0 else None
        if cut is None:
            raise BadInput(
                f"The window {asked.col}, {asked.row}, {asked.width} x {asked.height} lies outside "
                f"{located(image.path).told}, which has {grid.width} x {grid.height} pixels; choose a window inside it."
            )
        return cut
    return grid.window_of(image.extent) if image.extent is not None else whole


class WindowReader(Protocol):
    """Reads windows that count from the first pixel of what was asked for, as 8-bit pictures.

    With `most`, thinned to at most that many pixels a side.
    """

    def __call__(self, window: Window, most: int | None = None) -> tuple[Picture, Mask]: ...


def window_reader(source: Source, origin: Window, limits: Limits) -> WindowReader:
    """The reader of `source` for windows that count from the first pixel of `origin`."""

    def read(window: Window, most: int | None = None) -> tuple[Picture, Mask]:
        there = Window(window.col + origin.col, window.row + origin.row, window.width, window.height)
        values, valid = source.read(there, most, averaged=True)
        return apply_limits(values, valid, limits), valid

    return read


def part_reader(sources: Sequence[Source], windows: Sequence[Window], limits: Sequence[Limits], turn: Turn) -> ReadPart:
    """What reads parts of the windows of some sources, which lie on one grid, as pictures of one scene."""

    def read(part: Part, shape: tuple[int, int]) -> tuple[tuple[Picture, ...], Mask]:
        pictures, valid = [], np.ones(shape, dtype=bool)
        left, top, right, bottom = part
        with turn:
            for source, window, limit in zip(sources, windows, limits):
                there = (left + window.col, top + window.row, right + window.col, bottom + window.row)
                values, has_data = source.read_part(there, shape)
                pictures.append(apply_limits(values, has_data, limit))
                valid &= has_data
        return tuple(pictures), valid

    return read


def holes_reader(sources: Sequence[Source], windows: Sequence[Window]) -> Holes:
    """What tells where one of some sources has no data, for spans that count from the first pixel of its window."""

    def holes(cols: Spans, rows: Spans) -> Codes:
        found = np.zeros((len(rows), len(cols)), np.uint8)
        for source, window in zip(sources, windows):
            with reading(source.address):
                own = find_holes(source.dataset, source.bands, cols + window.col, rows + window.row)
            found = np.where(found > 0, found, own)
        return found

    return holes


def anchor_of(sources: Sequence[Source], windows: Sequence[Window]) -> Anchor:
    """Where windows of files on one grid lie in the first, and how far all of them can be read around it."""
    (first, *others) = (
        Window(-window.col, -window.row, source.grid.width, source.grid.height)
        for source, window in zip(sources, windows)
    )
    for other in others:
        first = first.intersection(other) or first
    return Anchor(windows[0].col, windows[0].row, first)


def open_scene(image: RasterImage) -> Scene:
    """A scene of one raster file. Raises BadInput as `open_source` and `asked_window` do."""
    source = open_source(image)
    try:
        window = asked_window(image, source.grid)
        limits = source.limits(window)
    except BaseException:
        source.dataset.close()
        raise
    read, turn = window_reader(source, window, limits), Turn(source.dataset.close)

    def read_one(part: Window, most: int | None = None) -> tuple[tuple[Picture, ...], Mask]:
        with turn:
            picture, valid = read(part, most)
        return (picture,), valid

    return Scene(
        grid=source.grid.sub(window),
        dates=(source.date,),
        images=(source.describe(window, limits),),
        read=read_one,
        close=turn.close,
        warnings=source.notes,
        read_thinned=read_one,
        anchor=anchor_of([source], [window]),
        read_part=part_reader([source], [window], [limits], turn),
        holes=holes_reader([source], [window]),
    )
