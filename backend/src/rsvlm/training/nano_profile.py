"""The profile that lies beside the small model's weights: what it can be asked, in which words, on which tiles."""

from __future__ import annotations

from typing import Any

from . import prompts
from .records import BOX_CLASSES, COVER_CLASSES

SYNONYMS = {
    "lake": "water", "pond": "water", "river": "water", "sea": "water", "reservoir": "water", "canal": "water",
    "lagoon": "water", "waterbody": "water", "house": "building", "roof": "building", "villa": "building",
    "construction": "building", "street": "road", "highway": "road", "motorway": "road", "track": "road",
    "grass": "vegetation", "forest": "vegetation", "plant": "vegetation", "greenery": "vegetation",
    "green": "vegetation", "tree": "vegetation", "park": "vegetation", "sand": "land", "soil": "land",
    "desert": "land", "bare ground": "land", "ground": "land", "pier": "dock", "jetty": "dock", "quay": "dock",
    "boat lift": "lift", "ship": "boat", "vessel": "boat", "jet ski": "jetski", "vehicle": "car", "truck": "car",
    "crown": "tree", "tree crown": "tree",
}

PROFILE: dict[str, Any] = {
    "name": "nano",
    "family": "rsunivlm",
    "title": "RSVLM nano",
    "licence": "GPL-2.0-or-later; learned from open data, see the model card",
    "tasks": ["segment", "ground", "change", "caption", "question", "classify"],
    "tile": 480,
    "whole_up_to": 640,
    "task_tiles": {"ground": [800, 1024]},
    "metres": {
        "segment": [0.3, 30.0],
        "change": [0.3, 30.0],
        "ground": [0.025, 0.3],
        "question": [0.15, 10.0],
        "caption": [0.15, 30.0],
        "classify": [10.0, 10.0],
    },
    "cells": 24,
    "box_scale": 100,
    "nothing": prompts.NOTHING,
    "identify": "classify",
    "labels": {"segment": list(COVER_CLASSES), "change": list(COVER_CLASSES), "ground": list(BOX_CLASSES)},
    "synonyms": SYNONYMS,
    "taught": list(prompts.ONES.values()),
    "plurals": prompts.PLURALS,
    "scenes": [
        "annual crop", "forest", "herbaceous vegetation", "highway", "industrial", "pasture", "permanent crop",
        "residential", "river", "sea lake",
    ],
    "examples": {
        "segment": ["water", "buildings; roads", "vegetation"],
        "ground": ["the docks", "the leftmost boat lift", "the largest pond", "all trees"],
        "change": ["water", "buildings"],
        "question": ["Is a residential building present?", "Is it a rural or an urban area?"],
        "caption": ["Describe this image briefly."],
        "classify": ["forest, residential, river, sea lake"],
    },
    "example_metres": {
        "buildings; roads": [0.15, 1.0],
        "buildings": [0.15, 1.0],
        "the docks": [0.025, 0.06],
        "the leftmost boat lift": [0.025, 0.06],
        "all trees": [0.05, 0.15],
        "the largest pond": [0.15, 1.0],
    },
    "prompts": {
        "segment": prompts.SEGMENT,
        "change": prompts.CHANGE,
        "ground": "[VG] {prompt}",
        "caption": prompts.CAPTION,
        "classify": prompts.CLASSIFY,
        "question": prompts.QUESTION,
    },
}
