"""The readers of layouts by the names that a catalogue gives them."""

from __future__ import annotations

from typing import Callable

from ..found import Found
from .closer import lrs_vqa_zoom
from .colour_masks import colour_masks
from .grounding import dior_rsvg, refgeo, vrsbench
from .llava import llava
from .objects import coco, dota, voc
from .pairs import pairs
from .reviewed import reviewed
from .rsvqa_files import rsvqa_files
from .sentences import levir_mci, sentences
from .vector import vector
from .words import captions, class_folders, lrs_vqa, questions

FORMATS: dict[str, Callable[..., Found]] = {
    "colour-masks": colour_masks,
    "voc": voc,
    "coco": coco,
    "dota": dota,
    "qa": questions,
    "lrs-vqa": lrs_vqa,
    "lrs-vqa-zoom": lrs_vqa_zoom,
    "rsvqa": rsvqa_files,
    "captions": captions,
    "sentences": sentences,
    "class-folders": class_folders,
    "pairs": pairs,
    "levir-mci": levir_mci,
    "refgeo": refgeo,
    "dior-rsvg": dior_rsvg,
    "vrsbench": vrsbench,
    "llava": llava,
    "vector": vector,
    "reviewed": reviewed,
}
"""Each takes a path and an origin; what else it takes (`raster`, `field`, `label`, ...) are the entry's `options`."""
