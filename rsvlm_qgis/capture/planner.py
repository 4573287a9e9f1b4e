"""Layers and extents to a plan: what is looked at, on which pixels, by path or rendered. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..errors import PluginError
from ..qt import translate
from . import dates, grid
from .extents import sides, transformed
from .file_view import viewed
from .ground import Cell, Resolution, wanted_cell
from .plan import CapturePlan, Picture
from .raster_file import RasterFile
from .reducing import painted_grid, reduced
from .source import AUTO, DISPLAYED, RAW, Source, source_of

Bands = tuple[int, int, int]


def plan_layer(
    layer: QgsRasterLayer,
    extent: QgsReferencedRectangle | None = None,
    *,
    date: str | None = None,
    look: str = AUTO,
    resolution: float | Resolution | None = None,
    bands: Bands | None = None,
    transform_context: QgsCoordinateTransformContext | None = None,
) -> CapturePlan:
    """Look at one raster layer: all of it, or the part inside `extent` (any CRS).

    `date` (ISO 8601) wins over the layer's own. `look` is "auto", "raw" (the file's values) or "displayed" (with the
    style). `resolution` is a Resolution, or units of the layer's CRS per pixel; None takes the source's own, for tile
    services the finest that still fits. Pixels that are not square on the ground are made so (`ground`). `bands` are
    those of a file to be shown as red, green and blue, whatever its style. Main thread. Raises PluginError with one
    sentence.
    """
    context = transform_context or QgsProject.instance().transformContext()
    source = source_of(layer)
    if date:
        source = replace(source, date=dates.ImageDate(date))
    if extent is None and source.cell is None:
        text = translate("Capture", "The layer {name} is a service of any size; look at the part that the map shows.")
        raise PluginError(text.format(name=layer.name()))
    wanted = _inside(source, extent, context)
    warnings = _crossing(source, extent, context)
    file = _as_file(source, wanted, look, resolution, bands)
    picture = (
        _rendered_picture((source,), source, wanted, resolution)
        if file is None
        else _file_picture(replace(source, file=file), wanted)
    )
    return CapturePlan((picture,), source.crs, context, warnings)


def plan_map(
    settings: QgsMapSettings,
    extent: QgsReferencedRectangle | None = None,
    *,
    layers: Sequence[QgsRasterLayer] = (),
    look: str = AUTO,
    resolution: float | Resolution | None = None,
    bands: Bands | None = None,
) -> CapturePlan:
    """Look at the visible raster layers of a map (`canvas.mapSettings()`) inside its extent, whatever its rotation.

    `extent` (any CRS) stands for the map's, `layers` (top first) for those that it shows.

    Layers that a plain file hides completely are left out. One layer alone is treated as by `plan_layer`. Several are
    rendered together, top first, on the pixels of the one with the finest resolution; tile services give the level that
    shows what the map shows. `resolution` as for `plan_layer`, units those of that layer's CRS. Main thread. Raises
    PluginError where no raster layer is visible in the extent.
    """
    context = settings.transformContext()
    here = extent or QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())
    if not layers:
        rasters = (layer for layer in settings.layers() if isinstance(layer, QgsRasterLayer))
        layers = [layer for layer in rasters if layer.isInScaleRange(settings.scale())]
    if not layers:
        raise PluginError(
            translate("Capture", "No raster layer is visible in the map; switch one on in the layers panel.")
        )
    seen: list[tuple[Source, grid.Extent]] = []
    failure: PluginError | None = None
    for layer in layers:
        try:
            source = source_of(layer)
            seen.append((source, _inside(source, here, context)))
        except PluginError as error:
            failure = error
    if not seen:
        if failure is not None and len(layers) == 1:
            raise failure
        raise PluginError(
            translate("Capture", "No visible raster layer lies in the map's extent; zoom to the imagery first.")
        )
    seen = _not_hidden(seen, here, context)
    if len(seen) == 1:
        source, wanted = seen[0]
        file = _as_file(source, wanted, look, resolution, bands)
        if file is not None:
            picture = _file_picture(replace(source, file=file), wanted)
            return CapturePlan((picture,), source.crs, context, _crossing(source, here, context))
    elif bands is not None:
        raise _no_bands(", ".join(source.name for source, _ in seen))
    leading, part = max(seen, key=lambda pair: _pixels(pair[0], pair[1], settings, context))
    whole = part
    for source, other in seen:
        box = transformed(QgsReferencedRectangle(QgsRectangle(*other), source.crs), leading.crs, context)
        whole = min(whole[0], box[0]), min(whole[1], box[1]), max(whole[2], box[2]), max(whole[3], box[3])
    whole = grid.common(whole, transformed(here, leading.crs, context)) or part
    if leading.cell is None:
        own = _map_resolution(leading, part, settings, context)
        if leading.resolutions:
            own = grid.level(leading.resolutions, own)
        leading = replace(leading, cell=own, cells=(own, own))
    picture = _rendered_picture(tuple(source for source, _ in seen), leading, whole, resolution)
    return CapturePlan((picture,), leading.crs, context, _crossing(leading, here, context))


def plan_pair(
    before: QgsRasterLayer,
    after: QgsRasterLayer,
    extent: QgsReferencedRectangle | None = None,
    *,
    dates_iso: Sequence[str | None] = (None, None),
    look: str = AUTO,
    resolution: float | Resolution | None = None,
    bands: Bands | None = None,
    transform_context: QgsCoordinateTransformContext | None = None,
) -> CapturePlan:
    """Look at two dated layers on one grid, where both have imagery (and inside `extent`, any CRS).

    Two files whose pixels lie on each other go by path; otherwise both are rendered on the pixels of the coarser one.
    `dates_iso` win over the layers' own dates; one that is what the name says stays a guess. `warnings` of the plan say
    where dates are missing, equal, reversed or guessed. Main thread. Raises PluginError where there is no overlap.
    """
    context = transform_context or QgsProject.instance().transformContext()
    pair = [source_of(before), source_of(after)]
    pair = [replace(s, date=dates.ImageDate(i)) if i and i != s.date.iso else s for s, i in zip(pair, dates_iso)]
    warnings = tuple(dates.warnings(pair[0].date, pair[1].date))
    parts = [_inside(source, extent, context) for source in pair]
    if pair[0].crs.isValid() != pair[1].crs.isValid():
        without = pair[0] if not pair[0].crs.isValid() else pair[1]
        text = translate("Capture", "The layer {name} has no coordinate system but the other has one; set it first.")
        raise PluginError(text.format(name=without.name))
    files = [_as_file(source, part, look, resolution, bands) for source, part in zip(pair, parts)]
    if all(file is not None for file in files):
        pictures = _file_pair([replace(source, file=file) for source, file in zip(pair, files)], parts)
        if pictures is not None:
            return CapturePlan(pictures, pair[0].crs, context, warnings)
    leading = _coarser(pair, parts, context)
    other = pair[1] if leading is pair[0] else pair[0]
    box = transformed(QgsReferencedRectangle(QgsRectangle(*parts[pair.index(other)]), other.crs), leading.crs, context)
    wanted = grid.common(parts[pair.index(leading)], box)
    if wanted is None:
        raise _no_overlap(pair)
    first = _rendered_picture((leading,), leading, wanted, resolution)
    pictures = tuple(replace(first, sources=(s,), date=s.date, smooth=s is not leading) for s in pair)
    return CapturePlan(pictures, leading.crs, context, warnings)


def _not_hidden(
    seen: list[tuple[Source, grid.Extent]], here: QgsReferencedRectangle, context: QgsCoordinateTransformContext
) -> list[tuple[Source, grid.Extent]]:
    """The layers (top first) down to the first one that covers all of the map: a basemap below must not decide how
    finely a photograph above it is looked at."""
    for index, (source, part) in enumerate(seen):
        if source.opaque and part == transformed(here, source.crs, context):
            return seen[: index + 1]
    return seen


def _no_overlap(pair: Sequence[Source]) -> PluginError:
    text = translate("Capture", "The layers {before} and {after} do not overlap here; choose two of the same place.")
    return PluginError(text.format(before=pair[0].name, after=pair[1].name))


def _outside(source: Source) -> PluginError:
    text = translate(
        "Capture", "The extent lies outside the layer {name}; zoom to the layer or choose another extent."
    )
    return PluginError(text.format(name=source.name))


def _inside(
    source: Source, extent: QgsReferencedRectangle | None, context: QgsCoordinateTransformContext
) -> grid.Extent:
    """The part of a source inside `extent`, in the source's CRS."""
    if extent is None:
        return source.extent
    if extent.isNull() or extent.isEmpty():
        raise PluginError(
            translate("Capture", "The chosen extent is empty; zoom to the imagery or choose another extent.")
        )
    asked = transformed(extent, source.crs, context)
    if not source.has_edges:
        return asked
    shared = sides(asked, source.extent, source.crs.isGeographic())
    if not shared:
        raise _outside(source)
    return shared[0]


def _crossing(
    source: Source, extent: QgsReferencedRectangle | None, context: QgsCoordinateTransformContext
) -> tuple[str, ...]:
    """A sentence where the extent lies on both sides of the layer's antimeridian: one grid has only one of them."""
    if extent is None or not source.has_edges or not source.crs.isGeographic():
        return ()
    if len(sides(transformed(extent, source.crs, context), source.extent, True)) < 2:
        return ()
    text = translate(
        "Capture",
        "The extent crosses the antimeridian, where {name} begins and ends; only the wider side is looked at.",
    )
    return (text.format(name=source.name),)


def _as_file(
    source: Source, wanted: grid.Extent, look: str, resolution: float | Resolution | None, bands: Bands | None
) -> RasterFile | None:
    """The source as a file to be read by its path, with the pixels that are wanted; None where it is to be rendered.

    Raises PluginError where bands are chosen of something that is no file.
    """
    file = source.file
    if bands is not None:
        if file is None:
            raise _no_bands(source.name)
        file = replace(file, bands=bands)
    elif file is None or look == DISPLAYED or not (look == RAW or source.as_it_is):
        return None
    a, b, _, d, e, _ = file.affine
    own = float((a * a + d * d) ** 0.5), float((b * b + e * e) ** 0.5)
    found = viewed(file, wanted_cell(own, source.crs, wanted, resolution))
    if found is None and (bands is not None or look == RAW):
        return file if resolution is None else None
    return found


def _no_bands(name: str) -> PluginError:
    text = translate("Capture", "Bands are chosen of a single raster file only; choose those of {name} in its style.")
    return PluginError(text.format(name=name))


def _file_picture(source: Source, wanted: grid.Extent) -> Picture:
    assert source.file is not None
    window = grid.window_of(source.file.affine, source.file.width, source.file.height, wanted)
    if window is None:
        raise _outside(source)
    return Picture((source,), source.date, source.file, window)


def _file_pair(pair: Sequence[Source], parts: Sequence[grid.Extent]) -> tuple[Picture, ...] | None:
    """Both files by path where they share their pixels, else None."""
    first, second = pair[0].file, pair[1].file
    assert first is not None and second is not None
    if pair[0].crs != pair[1].crs:
        return None
    shift = grid.offset(first.affine, second.affine, second.width, second.height)
    if shift is None:
        return None
    pictures = [_file_picture(source, part) for source, part in zip(pair, parts)]
    windows = grid.shared_windows(pictures[0].window, pictures[1].window, shift)
    if windows is None:
        raise _no_overlap(pair)
    return tuple(replace(picture, window=window) for picture, window in zip(pictures, windows))


def _rendered_picture(
    sources: tuple[Source, ...], leading: Source, wanted: grid.Extent, resolution: float | Resolution | None
) -> Picture:
    """`wanted` (CRS of `leading`) on the pixels of `leading`, or on those of `resolution`, with the size checked."""
    own = leading.cell
    if own is None and leading.resolutions:
        own = grid.finest_level(leading.resolutions, wanted)
    if own is None and resolution is None:
        text = translate("Capture", "The layer {name} has no pixels of its own; look at the part that the map shows.")
        raise PluginError(text.format(name=leading.name))
    cell: Cell = wanted_cell((own or 1.0, own or 1.0), leading.crs, wanted, resolution)
    if abs(cell[0] - cell[1]) <= grid.TOLERANCE * min(cell):
        snapped = grid.snap(wanted, leading.origin, min(cell))
        grid.require_size(snapped.width, snapped.height)
        return Picture(sources, sources[0].date, grid=snapped)
    final = reduced(wanted, leading.origin, cell)
    painted = painted_grid(final, leading.origin)
    grid.require_size(painted.width, painted.height)
    return Picture(sources, sources[0].date, grid=painted, reduced=final)


def _map_resolution(
    source: Source, part: grid.Extent, settings: QgsMapSettings, context: QgsCoordinateTransformContext
) -> float:
    """Units of the source's CRS per pixel of the map on the screen."""
    map_box = transformed(QgsReferencedRectangle(QgsRectangle(*part), source.crs), settings.destinationCrs(), context)
    shown = max((map_box[2] - map_box[0]) / settings.mapUnitsPerPixel(), 1.0)
    return (part[2] - part[0]) / shown


def _pixels(
    source: Source, part: grid.Extent, settings: QgsMapSettings, context: QgsCoordinateTransformContext
) -> float:
    """Pixels that a source has for each pixel of the map: the finest source decides the grid."""
    shown = _map_resolution(source, part, settings, context)
    if source.cell is not None:
        return shown / source.cell
    return shown / grid.level(source.resolutions, shown) if source.resolutions else 0.0


def _coarser(pair: Sequence[Source], parts: Sequence[grid.Extent], context: QgsCoordinateTransformContext) -> Source:
    """The source with fewer pixels for the same ground; one without a resolution of its own never leads."""
    own = [s for s in pair if s.cell is not None]
    if len(own) == 1:
        return own[0]
    if not own:
        return pair[0] if pair[0].resolutions else pair[1]
    box = transformed(QgsReferencedRectangle(QgsRectangle(*parts[0]), pair[0].crs), pair[1].crs, context)
    shared = grid.common(box, parts[1])
    if shared is None:
        raise _no_overlap(pair)
    back = transformed(QgsReferencedRectangle(QgsRectangle(*shared), pair[1].crs), pair[0].crs, context)
    first = (back[2] - back[0]) / (pair[0].cell or 1.0)
    second = (shared[2] - shared[0]) / (pair[1].cell or 1.0)
    return pair[1] if second < first * (1 - grid.TOLERANCE) else pair[0]
