"""The readers of layouts by the names that a catalogue gives them."""

from __future__ import annotations

from typing import Callable

from ..found import Found
from .colour_masks import colour_masks
from .llava import llava
from .objects import coco, dota, voc
from .pairs import pairs
from .reviewed import reviewed
from .vector import vector
from .words import captions, class_folders, lrs_vqa, questions

FORMATS: dict[str, Callable[..., Found]] = {
    "colour-masks": colour_masks,
    "voc": voc,
    "coco": coco,
    "dota": dota,
    "qa": questions,
    "lrs-vqa": lrs_vqa,
    "captions": captions,
    "class-folders": class_folders,
    "pairs": pairs,
    "llava": llava,
    "vector": vector,
    "reviewed": reviewed,
}
"""Each takes a path and an origin; what else it takes (`raster`, `field`, `label`, ...) are the entry's `options`."""
