"""`rsvlm train`: a configuration in, a checkpoint out."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

USUAL_DATA = Path("../shared/data")


def command(arguments: Namespace) -> int:
    """Train and log to the run's folder; 0."""
    from ..training.train import read_run, train

    data = Path(arguments.data) if arguments.data else USUAL_DATA
    train(read_run(Path(arguments.config), data, Path(arguments.folder) if arguments.folder else None))
    return 0
