"""`rsvlm quantize`: a published checkpoint in, a smaller one out that starts at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from .log import start_logging
from .terminal import Interrupt, Progress


def command(arguments: Namespace) -> int:
    """Write the folder and say what it became; 0."""
    start_logging()
    from ..models import registry

    progress = Progress("% of the weights")
    try:
        with Interrupt() as control:

            def share(done: float) -> None:
                control.check()
                progress.step(round(100 * done), 100)

            made = registry.quantise(arguments.checkpoint, Path(arguments.out), arguments.precision, share)
    finally:
        progress.close()
    print(
        f"{made.folder}: {made.precision}, {made.after / 1e9:.2f} GB instead of {made.before / 1e9:.2f} GB, "
        f"weights {made.weights_hash[:12]}"
    )
    return 0
