"""The features of a finished scene, batch by batch."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyogrio

from ...models.base import Control

AT_ONCE = 20_000
"""Features in memory at a time, and in a row group of GeoParquet: some 10 MB of polygons of ordinary size."""

GEOMETRY = "geom"
"""The column of shapes (WKB) in the GeoPackage."""


@dataclass(frozen=True)
class Found:
    """The table of features, to be gone through once: `batches` with the column GEOMETRY, `crs` as a code or WKT (None:
    no place on Earth)."""

    batches: pa.RecordBatchReader
    crs: str | None


@contextlib.contextmanager
def found_in(file: Path, control: Control, columns: tuple[str, ...] | None = None) -> Iterator[Found]:
    """Open the features of a GeoPackage that nobody writes to; `columns` are those to read, as far as they are there
    (None: all).

    `control` is asked before each batch; what it raises reaches who reads the batches in Arrow's words.
    """
    with pyogrio.raw.open_arrow(
        str(file), layer="features", columns=columns, batch_size=AT_ONCE, use_pyarrow=True
    ) as (meta, reader):

        def checked() -> Iterator[pa.RecordBatch]:
            for batch in reader:
                control.check()
                yield batch

        yield Found(pa.RecordBatchReader.from_batches(reader.schema, checked()), meta["crs"])
