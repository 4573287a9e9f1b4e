"""Two dates of a place with a mask of what changed: `A/ B/ label/`."""

from __future__ import annotations

from pathlib import Path

from ....errors import BadInput
from ....evaluation.kinds import Pair, read_pairs, read_rgb
from ...records import Origin, Record
from ..found import Found, made_of


def pairs(folder: Path, origin: Origin, label: str = "") -> Found:
    """A record of each pair; `label` names what the mask is about ("" for any change).

    Raises BadInput where a date or a mask of a pair is missing.
    """

    def name(sample: Pair) -> str:
        return f"{origin.source}/{sample.before.stem}"

    def make(sample: Pair) -> Record:
        before, after, changed = read_rgb(sample.before), read_rgb(sample.after), sample.changed()
        if not before.shape == after.shape == (*changed.shape, 3):
            raise BadInput(f"{sample.before}, its later date and its label differ in size; give them one size.")
        return Record(name(sample), origin, before, after=after, changed=changed, cover_names=(label,))

    return made_of(read_pairs(folder), name, make)
