"""The log of a training told to a library that draws it while it grows: TensorBoard, or trackio.

Both keep their files on this machine, in the run's folder; neither asks for an account or a network.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Callable

from ..errors import BadInput
from .loop import Log

Write = Callable[[dict[str, float], int], None]

TENSORBOARD, TRACKIO = "tensorboard", "trackio"
TRACKERS = (TENSORBOARD, TRACKIO)
_NO_FIGURE = ("step", "stage", "resumed")


def tracked(log: Log, tracker: str | None, folder: Path, name: str) -> Log:
    """A log that is also told to a tracker: each figure of a row with a step, under its stage. None: `log` itself.

    TensorBoard's files lie in `folder/tensorboard`, trackio's in `folder/trackio`. Raises BadInput for a tracker that
    is not known or not installed.
    """
    if not tracker:
        return log
    if tracker not in TRACKERS:
        raise BadInput(f"There is no tracker {tracker!r}; it is {' or '.join(TRACKERS)}, or left out.")
    try:
        write = _tensorboard(folder) if tracker == TENSORBOARD else _trackio(folder, name)
    except ImportError as error:
        raise BadInput(
            f"The tracker {tracker} is not installed; pip install {tracker}, or leave `tracker` out: the log can be "
            "drawn with --plot."
        ) from error

    def both(row: dict[str, Any]) -> None:
        log(row)
        if "step" in row:
            figures = {
                f"{row.get('stage', 'run')}/{key}": float(value)
                for key, value in row.items()
                if key not in _NO_FIGURE and isinstance(value, (int, float))
            }
            write(figures, int(row["step"]))

    return both


def _tensorboard(folder: Path) -> Write:
    from torch.utils.tensorboard import SummaryWriter

    writer = SummaryWriter(str(folder / TENSORBOARD))

    def write(figures: dict[str, float], step: int) -> None:
        for key, value in figures.items():
            writer.add_scalar(key, value, step)
        writer.flush()

    return write


def _trackio(folder: Path, name: str) -> Write:
    os.environ["TRACKIO_DIR"] = str(folder / TRACKIO)
    for elsewhere in ("TRACKIO_SPACE_ID", "TRACKIO_SERVER_URL"):
        os.environ.pop(elsewhere, None)
    import trackio

    trackio.init(project=name, name=folder.name, resume="allow", embed=False)

    def write(figures: dict[str, float], step: int) -> None:
        trackio.log(figures, step=step)

    return write
