"""`rsvlm run --catalogue --dry-run`: which scenes or pairs there are to work on, and what they take."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import BadInput, RsvlmError
from ..models import registry
from ..models.base import Control, Model
from ..scenes.catalogue.item import Unit
from ..scenes.catalogue.running import Ask
from ..scenes.opening import Opened, open_request
from ..scenes.plan import WAITING
from ..scenes.price import price
from ..schema import Request
from .catalogue_choice import Chosen
from .dry_run import duration
from .terminal import Progress, tell

MOST_TOLD = 50
"""Scenes that are listed in words; --json and --save-list have all."""


@dataclass(frozen=True)
class Priced:
    """A scene or pair with the tiles that there are to look at, or why it cannot be opened."""

    unit: Unit
    tiles: int = 0
    error: str = ""


def tell_price(arguments: Namespace, chosen: Chosen, ask: Ask, control: Control) -> int:
    """Open each scene and count its tiles; look at a few of the first to tell how long all of them take."""
    models: list[Model] = []
    seconds, priced = None, []
    progress = Progress("scenes opened")
    try:
        for number, unit in enumerate(chosen.units):
            control.check()
            try:
                request = ask(unit, Path(f"{unit.id}.gpkg"))
                models = models or [registry.load(request.model, request.device, request.precision)]
                opened = open_request(request, models.copy().pop)
            except BadInput as error:
                priced.append(Priced(unit, error=str(error)))
                continue
            try:
                if seconds is None:
                    seconds = _seconds_a_tile(opened, request, control)
                priced.append(Priced(unit, int((opened.plan.states == WAITING).sum())))
            except RsvlmError as error:
                priced.append(Priced(unit, error=str(error)))
            finally:
                opened.scene.close()
            progress.step(number + 1, len(chosen.units))
    finally:
        progress.close()
    tiles = sum(one.tiles for one in priced)
    whole = None if seconds is None else seconds * tiles
    tell(arguments, _as_json(chosen, priced, tiles, whole), _in_words(chosen, priced, whole))
    return 0


def _seconds_a_tile(opened: Opened, request: Request, control: Control) -> float | None:
    """What a tile takes on this machine; None where none that was tried had data."""
    cost = price(opened.plan, opened.scene, opened.look(request, control), control)
    left = int((opened.plan.states == WAITING).sum())
    return None if cost.seconds is None else cost.seconds / left


def _as_json(chosen: Chosen, priced: Sequence[Priced], tiles: int, seconds: float | None) -> dict[str, Any]:
    rows = []
    for one in priced:
        before, after = one.unit.before, one.unit.after
        row: dict[str, Any] = {"id": one.unit.id, "path": before.path, "date": before.date}
        if after is not None:
            row |= {"after": after.path, "after_date": after.date, "share": one.unit.share}
        rows.append(row | {"tiles": one.tiles, "error": one.error})
    return {"scenes": rows, "left_out": chosen.left_out, "tiles": tiles, "seconds": seconds}


def _in_words(chosen: Chosen, priced: Sequence[Priced], seconds: float | None) -> str:
    out = ", ".join(f"{count} {why}" for why, count in chosen.left_out.items())
    lines = [f"{chosen.noun}: {len(priced)}." + (f" Left out: {out}." if out else "")]
    for one in priced[:MOST_TOLD]:
        before, after, what = one.unit.before, one.unit.after, one.error or f"{one.tiles} tiles"
        if after is None:
            lines.append(f"  {one.unit.id}  {before.date or 'no date'}  {what}")
        else:
            share = "" if one.unit.share is None else f"  {one.unit.share:.0%} in common"
            dates = f"{before.date or 'no date'} -> {after.date or 'no date'}"
            lines.append(f"  {before.id} -> {after.id}  {dates}{share}  {what}")
    if len(priced) > MOST_TOLD:
        lines.append(f"  and {len(priced) - MOST_TOLD} more; --save-list FILE has all.")
    about = "none that was tried had data" if seconds is None else f"about {duration(seconds)} on this machine"
    lines.append(f"{sum(one.tiles for one in priced)} tiles in all; {about}. Nothing was worked on.")
    return "\n".join(lines)
