"""`rsvlm verify-golden`: the published model's code against numbers recorded from its authors'."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from .log import start_logging


def command(arguments: Namespace) -> int:
    """Print one line a comparison; 0 where all agree, else 3."""
    start_logging()
    from ..models.rsunivlm.golden import table, verify

    rows = verify(Path(arguments.folder))
    print(table(rows))
    return 0 if rows and all(row.ok for row in rows) else 3
