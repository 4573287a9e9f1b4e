"""The scenes, or pairs of dates, that a command line means."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import BadInput
from ..models.base import Control
from ..scenes.catalogue.choice import Choice, Span, chosen, span_of
from ..scenes.catalogue.footprint import box, placed, split
from ..scenes.catalogue.item import Item, Unit, units_of
from ..scenes.catalogue.pairing import BETWEEN, Pairing, paired
from ..scenes.catalogue.source import read_catalogue
from .terminal import Progress


@dataclass(frozen=True)
class Chosen:
    """What is worked on, and how many scenes are not, by the reason."""

    units: list[Unit]
    left_out: dict[str, int]

    @property
    def noun(self) -> str:
        """What they are called."""
        return "Pairs" if self.units[0].after is not None else "Scenes"


def choose(arguments: Namespace, control: Control) -> Chosen:
    """Read the catalogue and choose. Raises BadInput where nothing is left, Stopped where it takes too long."""
    choice = _choice(arguments)
    items, pairs = read_catalogue(arguments.catalogue, arguments.asset, (arguments.path_column, arguments.date_column))
    if pairs is not None:
        return _listed(arguments, pairs)
    if arguments.task == "change" and not (arguments.pairs or arguments.between):
        raise BadInput("Change is between two dates; say with --pairs or --between which scenes are compared.")
    found, left_out = chosen(_placed(arguments, items, control), choice)
    units = paired(found, _pairing(arguments)) if arguments.task == "change" else units_of(found)
    if not units:
        reasons = ", ".join(f"{count} {why}" for why, count in left_out.items())
        what = "no pair of dates of one place" if found else "none that is meant"
        raise BadInput(
            f"Of {len(items)} scenes in {arguments.catalogue} there is {what}{f' ({reasons})' if reasons else ''}; "
            "ask for other dates, another place or less overlap."
        )
    if arguments.task == "change" and (alone := len(found) - len({item.path for unit in units for item in unit.items})):
        left_out = {**left_out, "in no pair": alone}
    return Chosen(units, left_out)


def _listed(arguments: Namespace, pairs: list[Unit]) -> Chosen:
    """The pairs of a list are taken as they are."""
    if arguments.task != "change":
        raise BadInput(f"{arguments.catalogue} lists pairs of dates, which are for change, not for {arguments.task}.")
    if arguments.pairs or arguments.between:
        raise BadInput(f"{arguments.catalogue} lists pairs already; leave --pairs and --between out.")
    return Chosen(pairs, {})


def _choice(arguments: Namespace) -> Choice:
    places = [box(*arguments.bbox)] if arguments.bbox else []
    if arguments.region:
        from .region import ground_of

        places.append(split(ground_of(arguments.region)))
    return Choice(Span(arguments.from_date or "", arguments.to_date or ""), tuple(places), arguments.max_cloud)


def _pairing(arguments: Namespace) -> Pairing:
    if arguments.between:
        first, second = (span_of(text) for text in arguments.between)
        return Pairing(BETWEEN, arguments.overlap, (first, second))
    return Pairing(arguments.pairs, arguments.overlap)


def _placed(arguments: Namespace, items: Sequence[Item], control: Control) -> list[Item]:
    progress = Progress("scenes found")

    def told(done: int, total: int) -> None:
        control.check()
        progress.step(done, total)

    try:
        return placed(items, arguments.store == "parquet" and not arguments.crs, told)
    finally:
        progress.close()
