"""`rsvlm run --whole --dry-run`: what there is to do and what it takes, before anything is done."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..models.base import Control
from ..scenes.opening import open_request
from ..scenes.plan import STATES, WAITING, ScenePlan
from ..scenes.plan_difference import Difference, difference
from ..scenes.plan_file import check_plan_file, read_plan, save_plan
from ..scenes.price import Price, price
from ..scenes.sampling import Sample
from ..schema import Request
from .terminal import tell

LONG = 86_400
"""Seconds from which on a sample is worth naming."""


def dry_run(arguments: Namespace, request: Request, control: Control) -> int:
    """Plan, save the plan where --plan says, compare it with that of --against, and tell all of it with the price."""
    if arguments.plan:
        check_plan_file(Path(arguments.plan))
    if request.whole is not None and request.whole.sample:
        Sample.parse(request.whole.sample)
    before = read_plan(Path(arguments.against)) if arguments.against else None
    opened = open_request(request)
    try:
        cost = price(opened.plan, opened.scene, opened.look(request, control), control)
    finally:
        opened.scene.close()
    if arguments.plan:
        save_plan(opened.plan, Path(arguments.plan))
    changes = difference(before, opened.plan) if before is not None else None
    told: dict[str, Any] = {"tiles": opened.plan.counts(), **asdict(cost)}
    if arguments.plan:
        told["plan"] = arguments.plan
    if changes is not None:
        told["difference"] = changes.to_json()
    tell(arguments, told, in_words(opened.plan, cost, arguments.plan, changes))
    return 0


def in_words(plan: ScenePlan, cost: Price, saved: str | None, changes: Difference | None) -> str:
    """The same for a person."""
    counts = plan.counts()
    lines = [f"{len(plan.lattice)} tiles: {', '.join(f'{count} {state}' for state, count in counts.items())}."]
    if cost.seconds is None:
        tried = f"Of {cost.sampled} tiles that were tried none had data"
        none = tried if STATES[WAITING] in counts else "Nothing is to do"
        lines.append(f"{none}; there is no price.")
    else:
        spread = "" if cost.low is None or cost.high is None else f" ({duration(cost.low)} to {duration(cost.high)})"
        lines.append(
            f"About {duration(cost.seconds)}{spread} on this machine by {cost.sampled} tiles spread over the scene, "
            f"{_size(cost.memory)} of memory, {_size(cost.disk)} on disk beside what is found."
        )
        if cost.seconds > LONG:
            lines.append("A sample tells shares and numbers far sooner (--sample random:400), more workers share it.")
    if changes is not None:
        lines.append(str(changes))
    lines.append(f"The plan is in {saved}; nothing else was written." if saved else "Nothing was written.")
    return "\n".join(lines)


def duration(seconds: float) -> str:
    """Seconds in the unit that a person would use."""
    for unit, length in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.1f} {unit}"
    return f"{seconds:.0f} s" if seconds >= 10 else f"{seconds:.1f} s"


def _size(count: int) -> str:
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{max(count / 1e6, 1):.0f} MB"
