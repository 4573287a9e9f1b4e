"""What can be typed after `rsvlm run`, by what it is about; a job file has the same names."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Any

from ..schema import FINISHES, MATCHES, MOST_HOPS, OUTLINES, SHAPES, TASKS, Options
from . import catalogue_arguments

JOB_FILES = (".yaml", ".yml")
"""How the name of a job file ends."""

_ABOUT = """One picture, two dates, or many scenes in; features on the map, or words, out.

  rsvlm run segment --image scene.tif --prompt water --out water.gpkg
  rsvlm run segment --image country.tif --prompt "water; road" --out found.gpkg --whole
  rsvlm run change --image 2017.tif --after 2020.tif --prompt building --out change.gpkg
  rsvlm run segment --catalogue scenes/ --prompt water --out found/
  rsvlm run change --catalogue items.json --pairs next --prompt building --out changes/ --dry-run
  rsvlm run job.yaml

A job file has the names below without their dashes; what is typed beside it goes before it. Add --save-job FILE.yaml
to any line to get its job file.
"""


@dataclass(frozen=True)
class Flags:
    """What a job may say: `actions` by name, as argparse knows them; of each of `exclusive` only one may be given."""

    actions: dict[str, argparse.Action]
    exclusive: tuple[frozenset[str], ...]

    def defaults(self) -> dict[str, Any]:
        """What holds where nothing is said."""
        return {name: action.default for name, action in self.actions.items()}


def add(parser: argparse.ArgumentParser) -> None:
    """Everything of `run`. What was not typed is left out of the namespace, so that a job file can say it."""
    parser.usage = "%(prog)s TASK|JOB.yaml [--image FILE | --catalogue SOURCE] [--prompt WORDS] [--out PLACE] ..."
    parser.description, parser.formatter_class = _ABOUT, argparse.RawDescriptionHelpFormatter
    _declare(parser)
    for action in parser._actions:
        action.default = argparse.SUPPRESS


def flags() -> Flags:
    """What a job may say, with its defaults."""
    parser = argparse.ArgumentParser(add_help=False)
    _declare(parser)
    # argparse tells what it was given nowhere else.
    groups = (frozenset(a.dest for a in g._group_actions) for g in parser._mutually_exclusive_groups)
    return Flags({action.dest: action for action in parser._actions}, tuple(groups))


def add_model(parser: argparse._ActionsContainer) -> None:
    """Which model, where and how precisely."""
    parser.add_argument("--model", default="nano", help="id of a model, see `rsvlm models` (default: nano)")
    parser.add_argument("--device", default="cpu", help="cpu or cuda (default: cpu)")
    parser.add_argument("--precision", default="auto", help="float32, bfloat16, float16, nf4 or int8 (default: auto)")


def _declare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("task", metavar="TASK|JOB.yaml", type=_task, help=f"{', '.join(TASKS)}; or a job file")
    one = _pictures(parser.add_argument_group("pictures"))
    catalogue_arguments.add_source(one)
    _part(parser.add_argument_group("which part of them"))
    _asked(parser.add_argument_group("what is asked"))
    _way(parser.add_argument_group("how"))
    _whole(parser.add_argument_group("a scene of any size"))
    catalogue_arguments.add(parser.add_argument_group("many scenes"))
    out = parser.add_argument_group("what comes out")
    out.add_argument(
        "--out", metavar="FILE.gpkg|FOLDER", help="GeoPackage to write (needed where features come out); many: a folder"
    )
    out.add_argument("--json", action="store_true", help="print one JSON object instead of a summary")
    out.add_argument("--save-job", metavar="FILE.yaml", help="write the job file of this line; nothing is run")


def _task(text: str) -> str:
    if text not in TASKS and not text.lower().endswith(JOB_FILES):
        raise argparse.ArgumentTypeError(f"'{text}' is no task; use {', '.join(TASKS)}, or a job file as job.yaml")
    return text


def _pictures(group: argparse._ArgumentGroup) -> argparse._MutuallyExclusiveGroup:
    one = group.add_mutually_exclusive_group()
    one.add_argument("--image", metavar="FILE", help="the raster, or the first of two dates")
    group.add_argument("--after", metavar="FILE", help="the second date, for change")
    group.add_argument("--date", help="date of --image, as 2020-06-29")
    group.add_argument("--after-date", help="date of --after")
    group.add_argument("--bands", nargs=3, type=int, metavar=("R", "G", "B"), help="bands counted from 1")
    group.add_argument("--stretch", default="auto", choices=("auto", "none", "percentiles"), help="values to 0-255")
    group.add_argument("--match", default="none", choices=MATCHES, help="give the second date the colours of the first")
    group.add_argument("--align", action="store_true", help="put the second date back where it lies off the first")
    return one


def _part(group: argparse._ArgumentGroup) -> None:
    part = group.add_mutually_exclusive_group()
    part.add_argument(
        "--window", nargs=4, type=int, metavar=("COL", "ROW", "WIDTH", "HEIGHT"), help="part of --image in pixels"
    )
    part.add_argument(
        "--extent", nargs=4, type=float, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="part of --image in its CRS"
    )
    group.add_argument(
        "--region", metavar="FILE|WKT", help="look inside polygons only: a vector file, or WKT in the CRS of --image"
    )
    group.add_argument(
        "--regions", metavar="FILE", help="vector file of the polygons or points that label, or a question, is asked of"
    )


def _asked(group: argparse._ArgumentGroup) -> None:
    defaults = Options()
    group.add_argument("--prompt", default="", help='what to look for or ask; several as "water; road"')
    group.add_argument("--context", default="", help="a sentence that the model is told before each of --regions")
    group.add_argument("--reason", action="store_true", help="ask why, after each label")
    group.add_argument(
        "--hops", type=int, default=defaults.hops, help=f"how often a question may look closer, 0 to {MOST_HOPS}"
    )
    group.add_argument(
        "--budget", type=int, default=defaults.budget, metavar="CALLS", help="calls a search may take; 0: every tile"
    )


def _way(group: argparse._ArgumentGroup) -> None:
    defaults = Options()
    add_model(group)
    group.add_argument(
        "--tile", type=int, default=defaults.tile, help="side of a tile in pixels; 0: the model's own, -1: no tiles"
    )
    group.add_argument(
        "--max-tiles", type=int, default=defaults.max_tiles, help=f"refuse more (default: {defaults.max_tiles})"
    )
    group.add_argument(
        "--outline", default=defaults.outline, choices=OUTLINES, help="along the cells, or smooth between them"
    )
    group.add_argument(
        "--threshold",
        type=float,
        default=defaults.threshold,
        metavar="SHARE",
        help="probability from which a cell is taken as filled, between 0 and 1 (default: 0.5, as the model wrote it)",
    )
    group.add_argument(
        "--shape", default=defaults.shape, choices=SHAPES, help="what detect draws: turned with objects, or upright"
    )
    group.add_argument(
        "--enlarge", action="store_true", help="show tiles at the largest size that the model was trained on"
    )
    group.add_argument(
        "--segmenter", default="", metavar="FOLDER", help="a SAM checkpoint that draws the outlines in found boxes"
    )
    group.add_argument("--no-grammar", action="store_true", help="do not hold the answer to its form (to measure)")
    group.add_argument("--seed", type=int, default=defaults.seed, help="for models that draw at random")


def _whole(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--whole", action="store_true", help="a scene of any size: each tile is kept in --out as soon as it is done"
    )
    group.add_argument("--resume", action="store_true", help="go on with what is in --out")
    group.add_argument(
        "--also", action="append", default=[], metavar="FILE",
        help="make this of the result too (may be repeated): .parquet, .fgb, .geojson, .geojsonl, .pmtiles or .tif",
    )
    group.add_argument(
        "--finish", default="", choices=FINISHES[1:], help="outlines with fewer points, rounded, or with right angles"
    )
    group.add_argument("--exclusive", action="store_true", help="ground belongs to the most probable class alone")
    many = group.add_mutually_exclusive_group()
    many.add_argument("--workers", type=int, default=0, metavar="N", help="so many processes look at the tiles")
    many.add_argument("--cluster", default="", metavar="ADDRESS", help="the workers of a Dask scheduler do")
    group.add_argument(
        "--sample", default="", help="look at some tiles: every:N (of N x N), random:N, stratified:N:FILE[:FIELD]"
    )
    group.add_argument(
        "--resolution", type=float, default=0.0, metavar="METRES", help="show pixels of this side, coarser than theirs"
    )
    group.add_argument("--plan", metavar="FILE", help="with --dry-run: save the plan as .json, .gpkg, .geojson")
    group.add_argument("--against", metavar="FILE", help="with --dry-run: what is other than in a plan saved as .json")
    group.add_argument("--dry-run", action="store_true", help="only tell the scenes, the tiles and what they take")
