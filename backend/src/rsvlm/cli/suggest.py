"""`rsvlm suggest`: finished runs in, the tiles that are most worth a review out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..errors import BadInput
from ..schema import to_json
from .log import start_logging
from .terminal import Interrupt, Progress, tell


def add(parser: ArgumentParser) -> None:
    """What can be typed after `rsvlm suggest`."""
    parser.add_argument("runs", nargs="+", metavar="RUN", help="GeoPackages that `rsvlm run` wrote")
    parser.add_argument("--reviewed", nargs="*", default=[], metavar="FILE", help="training data of what is reviewed")
    parser.add_argument("--count", type=int, default=20, metavar="N", help="how many tiles (default: 20)")
    parser.add_argument("--model", default="", help="a small model, with an adapter or without (default: the run's)")
    parser.add_argument("--out", metavar="FILE", help="write them as a layer, *.gpkg or *.geojson")
    parser.add_argument("--json", action="store_true", help="print JSON")


def command(arguments: Namespace) -> int:
    """Print the tiles, best first, and write them; 0."""
    start_logging()
    if arguments.count < 1:
        raise BadInput("Nothing is suggested with a count below 1; ask for one tile at least.")
    try:
        from ..features.layer_file import check_layer
        from ..suggesting.runs import read_run
        from ..suggesting.suggest import suggest, write_suggestions
    except ImportError as error:
        raise BadInput(f"Suggesting needs {error.name}, which is not installed here; install rsvlm[full].") from error
    if arguments.out:
        check_layer(Path(arguments.out))
    runs = [read_run(Path(file)) for file in arguments.runs]
    reviewed = [Path(file) for file in arguments.reviewed]
    bar = Progress("tiles")
    try:
        with Interrupt() as control:
            found = suggest(runs, reviewed, arguments.model, arguments.count, control, bar.step)
    finally:
        bar.close()
    if arguments.out:
        write_suggestions(Path(arguments.out), found)
    lines = [
        f"{one.rank:4}  tile {one.tile} of {Path(one.file).name}: uncertainty {one.uncertainty:.2f}, novelty "
        f"{one.novelty:.2f}, at {', '.join(f'{value:.6g}' for value in one.extent)}"
        for one in found
    ]
    tell(arguments, {"suggestions": to_json(found)}, "\n".join(lines))
    return 0
