"""The files that were asked for beside the GeoPackage, made one after the other once it is finished and closed."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ...errors import Stopped
from ...imagery.grid import Grid
from ...models.base import Control
from ...schema import SceneReport
from .formats import FLATGEOBUF, GEOJSON, GEOPARQUET, PMTILES, format_of

LOG = logging.getLogger(__name__)

_UNMADE = "Stopped before all files were made; the same request, gone on with, makes the others."


def with_files(report: SceneReport, also: Sequence[str], grid: Grid, control: Control) -> SceneReport:
    """Make each file of `also` from the GeoPackage of a run that came to its end, which nobody may have open (see
    `GeoPackage`); the report then names them, and says of each that could not be made why.

    A file takes its place when it is whole; one that cannot be made does not keep the others from it. Where `control`
    says stop the report is not complete: the same request, gone on with, makes what is left.
    """
    output, files, warnings = Path(report.output), [], list(report.warnings)
    for name in also:
        if format_of(Path(name)) == PMTILES and not report.features:
            warnings.append(f"{name} was not made: nothing was found, and PMTiles cannot be empty.")
            continue
        try:
            control.check()
            with _new(Path(name)) as place:
                _make(output, place, grid, control)
            files.append(name)
        except Exception as error:
            if _is_stopped(control):  # in the middle of a file, its writer fails in words of its own
                return replace(report, complete=False, files=tuple(files), warnings=(*warnings, _UNMADE))
            LOG.exception("%s could not be made", name)
            reason = " ".join(str(error).split()) or type(error).__name__
            warnings.append(
                f"{name} could not be made ({reason:.300}); all that was found is in {output}. "
                "Free some disk space or choose another place, and go on with the same request."
            )
    return replace(report, files=tuple(files), warnings=tuple(warnings))


def _is_stopped(control: Control) -> bool:
    try:
        control.check()
    except Stopped:
        return True
    return False


def _make(output: Path, file: Path, grid: Grid, control: Control) -> None:
    from . import drivers
    from .geoparquet import write_geoparquet
    from .reading import found_in

    made = format_of(file)
    columns = drivers.TILED_COLUMNS if made == PMTILES else None
    with found_in(output, control, columns) as found:
        if made == GEOPARQUET:
            write_geoparquet(found, file)
        elif made == FLATGEOBUF:
            drivers.write_flatgeobuf(found, file)
        elif made == GEOJSON:
            drivers.write_geojson(found, file)
        elif made == PMTILES:
            drivers.write_pmtiles(found, file, grid)
        else:
            drivers.write_geojson_lines(found, file)


@contextlib.contextmanager
def _new(file: Path) -> Iterator[Path]:
    """A place for a file in a folder of its own beside it; what was there is replaced when it is whole."""
    folder = file.with_name(f".{file.name}.{os.getpid()}.part")
    folder.mkdir(exist_ok=True)
    try:
        yield folder / file.name
        os.replace(folder / file.name, file)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
