"""What can be typed of many scenes: where they are listed, which of them, which two are compared, how they are kept."""

from __future__ import annotations

import argparse

PAIRINGS = ("next", "ends")
STORES = ("gpkg", "parquet")
LEAST_OVERLAP = 0.5


def add_source(group: argparse._ActionsContainer) -> None:
    """Where the scenes are listed; instead of one picture."""
    group.add_argument(
        "--catalogue",
        metavar="FILE|FOLDER|URL",
        help="many scenes: a folder, a pattern as 'scenes/*.tif', a STAC catalogue, collection or item collection, "
        "or a list of paths (GeoPackage, GeoJSON, GeoParquet, CSV)",
    )


def add(group: argparse._ActionsContainer) -> None:
    """Everything else of them."""
    group.add_argument("--asset", default="", metavar="NAME", help="which asset of a STAC item is the picture")
    group.add_argument("--path-column", default="", metavar="NAME", help="of a list (default: path, file, href ...)")
    group.add_argument("--date-column", default="", metavar="NAME", help="of a list (default: date, datetime ...)")
    group.add_argument("--from-date", metavar="DATE", help="scenes of this day or later")
    group.add_argument("--to-date", metavar="DATE", help="scenes of this day or earlier")
    group.add_argument(
        "--bbox", nargs=4, type=float, metavar=("W", "S", "E", "N"), help="scenes that touch this box, in degrees"
    )
    group.add_argument("--max-cloud", type=float, metavar="PERCENT", help="scenes with so much cloud or less")
    paired = group.add_mutually_exclusive_group()
    paired.add_argument(
        "--pairs", choices=PAIRINGS, help="for change: each date with the next of its place, or the first with the last"
    )
    paired.add_argument(
        "--between", nargs=2, metavar=("FROM/TO", "FROM/TO"), help="for change: scenes of two spans of dates"
    )
    group.add_argument(
        "--overlap",
        type=float,
        default=LEAST_OVERLAP,
        metavar="SHARE",
        help=f"of the smaller scene that two of a pair share, at least (default: {LEAST_OVERLAP})",
    )
    group.add_argument(
        "--store", default=STORES[0], choices=STORES, help="one GeoPackage a scene, or all as one parted GeoParquet"
    )
    group.add_argument(
        "--crs", default="", help="of --store parquet (default: the scenes' own if they share one, else EPSG:4326)"
    )
    group.add_argument(
        "--save-list", metavar="FILE", help="write the list of scenes or pairs, to be read again by --catalogue"
    )
