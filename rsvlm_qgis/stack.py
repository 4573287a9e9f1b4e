"""Many dates of one place: in which order they are compared, and the jobs that this takes."""

from __future__ import annotations

import itertools
from collections.abc import Container, Sequence
from dataclasses import replace

from .errors import PluginError
from .order import FIRST, PAIR, STACK, Order
from .qt import translate


def pairs(count: int, sequence: str) -> list[tuple[int, int]]:
    """Which of `count` dates in time order are compared: each with the next one, or all with the first (FIRST)."""
    return [(0 if sequence == FIRST else later - 1, later) for later in range(1, count)]


def check_dates(names: Sequence[str], days: Sequence[str | None]) -> None:
    """Raises PluginError where pictures cannot be put in time order: too few, one without a date, two of one day."""
    if len(days) < 2:
        raise PluginError(translate("Run", "A series needs two dates at least; choose more layers."))
    missing = [name for name, day in zip(names, days) if not day]
    if missing:
        text = translate("Run", "The date of {names} is not known; type it in the list, or leave the layer out.")
        raise PluginError(text.format(names=_list(missing)))
    for day in days:
        same = [name for name, other in zip(names, days) if other == day]
        if len(same) > 1:
            text = translate("Run", "{names} have the same date {date}; correct it, or leave one of them out.")
            raise PluginError(text.format(names=_list(same), date=day))


def orders_of(order: Order, taken: Container[str] = ()) -> tuple[Order, ...]:
    """The jobs of an order: itself, or for a STACK one for each pair of dates, whose results share a group.

    `taken` are names that the group cannot have. Raises PluginError where the dates do not allow it.
    """
    look = order.look
    if look.what != STACK:
        return (order,)
    check_dates([layer.name() if layer is not None else "" for layer in look.layers], look.dates)
    dated = sorted(zip(look.dates, look.layers), key=lambda pair: pair[0] or "")
    title = translate("Run", "{prompt}, {first} to {last}")
    title = title.format(prompt=order.prompt.strip(), first=dated[0][0], last=dated[-1][0])
    names = (title if number == 1 else f"{title} ({number})" for number in itertools.count(1))
    group = next(name for name in names if name not in taken)
    return tuple(
        replace(
            order,
            look=replace(
                look,
                what=PAIR,
                layers=(dated[before][1], dated[after][1]),
                dates=(dated[before][0], dated[after][0]),
            ),
            group=group,
        )
        for before, after in pairs(len(dated), look.sequence)
    )


def _list(names: Sequence[str]) -> str:
    most = 3
    shown = ", ".join(f"“{name}”" for name in names[:most])
    return f"{shown}…" if len(names) > most else shown
