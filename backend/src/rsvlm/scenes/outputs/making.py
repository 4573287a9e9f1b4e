"""The files that were asked for beside the GeoPackage, made one after the other once it is finished and closed."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ...errors import BadInput, Stopped
from ...models.base import Control
from ...schema import SceneReport
from ..looking import MASKED
from ..plan import ScenePlan
from ..whole import Job
from .formats import CLASSES, FLATGEOBUF, GEOJSON, GEOPARQUET, PMTILES, format_of

LOG = logging.getLogger(__name__)

_UNMADE = "Stopped before all files were made; the same request, gone on with, makes the others."


def with_files(
    report: SceneReport, also: Sequence[str], plan: ScenePlan, job: Job, control: Control
) -> SceneReport:
    """Make each file of `also` from the GeoPackage of a run of `job` that came to its end, which nobody may have open
    (see `GeoPackage`); the report then names them, and says of each that could not be made why.

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
                _make(output, place, plan, job, control)
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


def _make(output: Path, file: Path, plan: ScenePlan, job: Job, control: Control) -> None:
    from . import drivers
    from .geoparquet import write_geoparquet
    from .reading import found_in

    made = format_of(file)
    if made == CLASSES:
        _make_classes(output, file, plan, job, control)
        return
    with found_in(output, control, drivers.TILED_COLUMNS if made == PMTILES else None) as found:
        if made == GEOPARQUET:
            write_geoparquet(found, file)
        elif made == FLATGEOBUF:
            drivers.write_flatgeobuf(found, file)
        elif made == GEOJSON:
            drivers.write_geojson(found, file)
        elif made == PMTILES:
            drivers.write_pmtiles(found, file, plan.grid)
        else:
            drivers.write_geojson_lines(found, file)


def _make_classes(output: Path, file: Path, plan: ScenePlan, job: Job, control: Control) -> None:
    from .class_raster import MOST, Cells, burnt, cell_grid, write_cog
    from .contents import kinds_in, tiles_in

    kinds = kinds_in(output)
    if len(kinds) > MOST:
        raise BadInput(f"there are {len(kinds)} classes, and room for {MOST}")
    if job.task in MASKED:
        strips = Cells(plan.lattice, kinds, job.threshold).strips(tiles_in(output))
        write_cog(strips, file, cell_grid(plan.grid, plan.lattice), kinds, control)
    else:
        write_cog(burnt(output, plan.grid, kinds), file, plan.grid, kinds, control)


@contextlib.contextmanager
def _new(file: Path) -> Iterator[Path]:
    """A place for a file in a folder of its own beside it; it and what is written beside it take their places, and that
    of what was there, when all is whole."""
    folder = file.with_name(f".{file.name}.{os.getpid()}.part")
    folder.mkdir(exist_ok=True)
    try:
        yield folder / file.name
        for made in sorted(folder.iterdir()):
            os.replace(made, file.with_name(made.name))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
