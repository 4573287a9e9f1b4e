"""The licence gate: a run whose weights are to be shipped learns from nothing that forbids it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...errors import BadInput
from ..records import Record


def may_ship(records: Iterable[Record]) -> Iterator[Record]:
    """The records as they come. Raises BadInput at the first of which weights must not be shipped."""
    for record in records:
        if not record.origin.ship:
            raise BadInput(
                f"{record.name} ({record.origin.licence}) may not be used for weights that ship; leave it out."
            )
        yield record
