"""Which records a fold leaves out, so that evidence for the text can come from a neck that has not seen the picture.

Whole tiles, photographs and dates stay together: views of one photograph in both halves would defeat the purpose.
"""

from __future__ import annotations

import hashlib
import re

DUBAI_FOLDS = {"dubai/tile_1": 0, "dubai/tile_4": 0, "dubai/tile_2": 1, "dubai/tile_5": 1}
"""Both halves hold one tile of open ground and one of housing."""


def fold_of(record: str, folds: int) -> int:
    """The fold of a record by its name; augmented copies of one maritime photograph share the photograph's number."""
    if folds < 2:
        return 0
    if record in DUBAI_FOLDS and folds == 2:
        return DUBAI_FOLDS[record]
    photograph = re.match(r"maritime/(DJI_\d+)", record)
    name = photograph.group(1) if photograph else record
    return hashlib.sha256(name.encode()).digest()[0] % folds
