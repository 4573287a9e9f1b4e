"""A GeoPackage that a person named: it appears when it is complete, or what was there stays."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Iterator
from pathlib import Path

from .geopackage import cannot_write, one_sync_at_the_end


@contextlib.contextmanager
def new_file(file: Path) -> Iterator[Path]:
    """A place to write to; at the end it takes the place of `file`. Raises CannotWrite where that cannot be done."""
    partial = file.with_name(f".rsvlm-{uuid.uuid4().hex}{file.suffix}")
    try:
        with one_sync_at_the_end(partial):
            yield partial
        os.replace(partial, file)
    except OSError as error:
        raise cannot_write(file, error.strerror or str(error)) from error
    finally:
        for leftover in file.parent.glob(f"{partial.name}*"):
            leftover.unlink(missing_ok=True)
