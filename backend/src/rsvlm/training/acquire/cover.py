"""Covers: which pixels are of which class, and which of them a source says nothing about."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ..records import COVER_CLASSES, UNKNOWN, Cover


def unknown_cover(height: int, width: int, names: tuple[str, ...] = COVER_CLASSES) -> Cover:
    """A cover (height, width, len(names)) of which nothing is known."""
    return np.full((height, width, len(names)), UNKNOWN, np.int8)


def cover_of_labels(
    labels: npt.NDArray[np.integer[Any]], known: tuple[str, ...], names: tuple[str, ...] = COVER_CLASSES
) -> Cover:
    """Cover from (H, W) numbers of classes: indices into `known`, negative where a pixel is unlabelled.

    Classes of `names` that are not among the `known` stay unknown; known ones that are not among `names` make a pixel
    known to be none of the others.
    """
    cover = unknown_cover(labels.shape[0], labels.shape[1], names)
    labelled = labels >= 0
    for index, name in enumerate(known):
        if name in names:
            cover[..., names.index(name)][labelled] = (labels[labelled] == index).astype(np.int8)
    return cover


def whole_cover(height: int, width: int, values: dict[str, int]) -> Cover:
    """The cover of a picture that is one thing all over: 1 or 0 for the classes in `values`, the others unknown."""
    cover = unknown_cover(height, width)
    for name, value in values.items():
        cover[..., COVER_CLASSES.index(name)] = value
    return cover
