"""`rsvlm train`: a configuration in, a checkpoint out."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

USUAL_DATA = Path("../shared/data")


def command(arguments: Namespace) -> int:
    """Train and log to the run's folder, or draw the log of a run; 0."""
    from ..training.run import read_run
    from ..training.train import train

    data = Path(arguments.data) if arguments.data else USUAL_DATA
    run = read_run(Path(arguments.config), data, Path(arguments.folder) if arguments.folder else None)
    if arguments.plot:
        from ..training.plot import plot, read_log

        plot(read_log(run.folder / "log.jsonl"), Path(arguments.plot))
        return 0
    train(run)
    return 0
