"""What a model says of one tile of a whole scene, before anything is merged: kept as it is, so that a run can go on."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ..answers.masks import EXACT
from ..features.boxes import PlacedBox
from ..features.quads import Quad
from ..imagery.grid import Window

Filled = npt.NDArray[np.bool_]

_LENGTH = struct.Struct("<I")
_QUICK = 1
"""Level of compression: masks are mostly runs."""


class FoundCells:
    """A tile's core cells for one label, (rows, cols): `written` as the model wrote them, `probability` (float16) that
    a cell is of the label; None where the model told none. `words` are those of the question, `label` the model's.
    `change` is which way they changed ("": not known, or no change), `quality` "exact" or what was repaired.

    Tiles wait for those beside them, so what is written takes a bit a cell.
    """

    def __init__(
        self,
        words: str,
        label: str,
        written: Filled,
        probability: npt.NDArray[np.float16] | None = None,
        change: str = "",
        quality: str = EXACT,
    ) -> None:
        self.words, self.label, self.probability = words, label, probability
        self.change, self.quality = change, quality
        self.shape: tuple[int, int] = (len(written), written.shape[1])
        self._bits = np.packbits(written, axis=1)

    @property
    def written(self) -> Filled:
        """All of the cells."""
        return self.rows(slice(None))

    def rows(self, rows: slice) -> Filled:
        """Some rows of them."""
        return np.unpackbits(self._bits[rows], axis=1, count=self.shape[1]).view(bool)


@dataclass(frozen=True)
class TileFound:
    """Everything of a tile, boxes and quads in pixels of the scene. `answered` are the core cells that had data,
    (rows, cols), None: all of them. `refused` are the words of questions whose answers could not be read, `remarks`
    sentences about that."""

    cells: tuple[FoundCells, ...] = ()
    boxes: tuple[PlacedBox, ...] = ()
    quads: tuple[Quad, ...] = ()
    answered: Filled | None = None
    remarks: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


def pack(found: TileFound) -> bytes:
    """As bytes for a file."""
    arrays: list[npt.NDArray[np.uint8]] = []
    cells = []
    for one in found.cells:
        arrays.append(np.packbits(one.written))
        if one.probability is not None:
            arrays.append(np.ascontiguousarray(one.probability).view(np.uint8).ravel())
        known = one.probability is not None
        cells.append([one.words, one.label, one.change, one.quality, list(one.shape), known])
    if found.answered is not None:
        arrays.append(np.packbits(found.answered))
    head = {
        "cells": cells,
        "boxes": [asdict(one) for one in found.boxes],
        "quads": [asdict(one) for one in found.quads],
        "answered": None if found.answered is None else list(found.answered.shape),
        "remarks": list(found.remarks),
        "refused": list(found.refused),
    }
    text = json.dumps(head, ensure_ascii=False).encode()
    return zlib.compress(_LENGTH.pack(len(text)) + text + b"".join(a.tobytes() for a in arrays), _QUICK)


def unpack(data: bytes) -> TileFound:
    """The inverse of `pack`."""
    body = zlib.decompress(data)
    (length,) = _LENGTH.unpack_from(body)
    head = json.loads(body[_LENGTH.size : _LENGTH.size + length])
    place = _LENGTH.size + length

    def bits(shape: tuple[int, int]) -> Filled:
        nonlocal place
        count = shape[0] * shape[1]
        packed = np.frombuffer(body, np.uint8, -(-count // 8), place)
        place += len(packed)
        return np.unpackbits(packed, count=count).astype(bool).reshape(shape)

    cells = []
    for words, label, change, quality, shape, has_probability in head["cells"]:
        written, probability = bits(tuple(shape)), None
        if has_probability:
            probability = np.frombuffer(body, np.float16, written.size, place).reshape(written.shape)
            place += probability.nbytes
        cells.append(FoundCells(words, label, written, probability, change, quality))
    answered = None if head["answered"] is None else bits(tuple(head["answered"]))
    return TileFound(
        cells=tuple(cells),
        boxes=tuple(PlacedBox(**told) for told in head["boxes"]),
        quads=tuple(_quad(told) for told in head["quads"]),
        answered=answered,
        remarks=tuple(head["remarks"]),
        refused=tuple(head["refused"]),
    )


def _quad(told: dict[str, Any]) -> Quad:
    corners = tuple((x, y) for x, y in told["corners"])
    return Quad(**{**told, "corners": corners, "window": Window(**told["window"])})
