"""How what is found in many scenes is kept: one GeoPackage each, or all of it as one parted GeoParquet dataset."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from ...errors import BadInput
from ...models.base import Control
from .finished import Noted, noted_from, noted_in
from .footprint import DEGREES
from .item import Unit

FEATURES = "features"
"""The layer that a whole scene's GeoPackage has its features in, and the folder of a dataset."""

NOTE = "_run.json"
"""What a part of a dataset tells of the run that made it; readers of datasets leave out names that begin so."""

NO_DATE = "unknown"
"""The day of scenes without one; what stands for nothing in parted datasets (Hive's own word) pyarrow cannot give to
pandas."""


class Store(Protocol):
    """A folder with what was found in each scene."""

    def working(self, unit: Unit) -> Path:
        """The GeoPackage that a scene is kept in while it is worked on; its folder is there."""

    def output(self, unit: Unit) -> Path:
        """Where what was found in a scene ends up."""

    def noted(self, unit: Unit) -> Noted | None:
        """What is kept of the run over a scene that is done; None where it is not."""

    def settle(self, unit: Unit) -> None:
        """Put a scene that is done into its place. Raises BadInput where that cannot be."""


class Packages:
    """FOLDER/ID.gpkg for each scene."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def working(self, unit: Unit) -> Path:
        return self._folder / f"{unit.id}.gpkg"

    def output(self, unit: Unit) -> Path:
        return self.working(unit)

    def noted(self, unit: Unit) -> Noted | None:
        return noted_in(self.working(unit))

    def settle(self, unit: Unit) -> None:
        """It is in its place."""


class Dataset:
    """FOLDER/features/scene=ID/date=DAY/features.parquet for each scene, all in one CRS; readers see one table.

    Until a scene is done its GeoPackage is in the folder `work` there.
    """

    def __init__(self, folder: Path, crs: str | None, control: Control) -> None:
        self._folder, self._crs, self._control = folder, crs, control

    def working(self, unit: Unit) -> Path:
        place = self._folder / "work"
        place.mkdir(parents=True, exist_ok=True)
        return place / f"{unit.id}.gpkg"

    def output(self, unit: Unit) -> Path:
        return self._folder / FEATURES / f"scene={unit.id}" / f"date={unit.date or NO_DATE}" / "features.parquet"

    def noted(self, unit: Unit) -> Noted | None:
        try:
            return noted_from(self.output(unit).with_name(NOTE).read_text(encoding="utf-8"))
        except OSError:
            return None

    def settle(self, unit: Unit) -> None:
        """Its features as a part of the dataset; its GeoPackage is taken away when the part is there."""
        from ..outputs.geoparquet import write_geoparquet
        from ..outputs.reading import found_in
        from .reprojected import reprojected

        package, out = self.working(unit), self.output(unit)
        noted, new = noted_in(package), out.with_name(f".{out.name}.new")
        assert noted is not None, "a scene that is done says so"
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            with found_in(package, self._control) as found:
                write_geoparquet(reprojected(found, self._crs), new)
            os.replace(new, out)
            out.with_name(NOTE).write_text(noted.as_json(), encoding="utf-8")
        except OSError as error:
            raise BadInput(f"{out} cannot be written ({' '.join(str(error).split())}); free some space.") from error
        package.unlink()


def dataset_crs(folder: Path, asked: str, units: Sequence[Unit]) -> str | None:
    """The one CRS of a dataset: what its parts have, else what was asked for, else the scenes' own, else EPSG:4326.

    None where no scene has any. Raises BadInput where another one is asked for than its parts have, or one that nobody
    knows.
    """
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        wanted = CRS.from_user_input(asked) if asked else None
    except CRSError as error:
        raise BadInput(f"The CRS '{asked}' is not known; write it as EPSG:25832.") from error
    part = next(iter(sorted((folder / FEATURES).glob("*/*/*.parquet"))), None)
    if part is not None:
        import geopandas

        there = geopandas.read_parquet(part, columns=["geometry"]).crs
        if wanted is not None and there != wanted:
            raise BadInput(f"{folder} has features in {there.name if there else 'no CRS'}; choose another folder.")
        return there.to_string() if there is not None else None
    if asked:
        return asked
    own = {item.crs for unit in units for item in unit.items if item.crs is not None}
    return None if not own else own.pop() if len(own) == 1 else DEGREES
