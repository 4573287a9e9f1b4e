"""Features of a scene in another CRS, batch by batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from ...errors import BadInput
from ..outputs.reading import GEOMETRY, Found


def reprojected(found: Found, crs: str | None) -> Found:
    """The same features in `crs` (None, or their own: as they are).

    Raises BadInput where they have no CRS, or where there is no way from it to the other.
    """
    if crs is None or (found.crs is not None and CRS.from_user_input(found.crs) == CRS.from_user_input(crs)):
        return found
    if found.crs is None:
        raise BadInput(f"A scene without a coordinate system cannot be put into {crs}; keep such in GeoPackages.")
    try:
        way = Transformer.from_crs(found.crs, crs, always_xy=True)
    except ProjError as error:
        reason = " ".join(str(error).split())
        raise BadInput(
            f"There is no way from a scene's coordinate system to {crs} ({reason}); keep it apart."
        ) from error

    def moved(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.column_stack(way.transform(points[:, 0], points[:, 1]))

    def batches() -> Iterator[pa.RecordBatch]:
        for batch in found.batches:
            at = batch.schema.get_field_index(GEOMETRY)
            shapes = shapely.transform(shapely.from_wkb(batch.column(at).to_numpy(zero_copy_only=False)), moved)
            yield batch.set_column(
                at, batch.schema.field(at), pa.array(shapely.to_wkb(shapes), batch.schema.field(at).type)
            )

    return replace(found, batches=pa.RecordBatchReader.from_batches(found.batches.schema, batches()), crs=crs)
