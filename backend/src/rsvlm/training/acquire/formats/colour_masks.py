"""Land cover as masks in colours: `images/ masks/ classes.json`."""

from __future__ import annotations

from pathlib import Path

from ....errors import BadInput
from ....evaluation.kinds import ColourMask, read_colour_masks, read_rgb
from ...records import Origin, Record
from ..cover import cover_of_labels
from ..found import Found, made_of


def colour_masks(folder: Path, origin: Origin) -> Found:
    """A record of each picture; its cover has the set's own classes. Raises BadInput as `read_colour_masks` does."""

    def name(sample: ColourMask) -> str:
        return f"{origin.source}/{sample.picture.stem}"

    def make(sample: ColourMask) -> Record:
        names = tuple(label for label, _ in sample.classes)
        pixels, labels = read_rgb(sample.picture), sample.labels()
        if labels.shape != pixels.shape[:2]:
            raise BadInput(f"{sample.mask} differs in size from {sample.picture}; give masks of the pictures' size.")
        return Record(name(sample), origin, pixels, cover_of_labels(labels, names, names), cover_names=names)

    return made_of(read_colour_masks(folder), name, make)
