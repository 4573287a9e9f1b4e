"""Pictures on disk instead of in memory, where there are more than fit: the system brings in what is looked at."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Union

import numpy as np
import numpy.typing as npt

from ...errors import BadInput
from ..records import Pixels, Record
from .found import Flaw, Found

CHUNK = 1 << 30
"""Bytes of one file: a process may have some ten thousand files in its memory, and not millions."""


class Spill:
    """Files in a folder that are gone when nothing of them is used any more."""

    def __init__(self, folder: Path, chunk: int = CHUNK) -> None:
        self._folder, self._chunk = folder, chunk
        self._open: npt.NDArray[np.uint8] = np.zeros(0, np.uint8)
        self._used = 0

    def keep(self, pixels: Pixels) -> Pixels:
        """The same picture, lying in a file. Raises BadInput where the disk has too little room."""
        if self._used + pixels.size > len(self._open):
            size = max(self._chunk, pixels.size)
            # Seen to now: a process that writes into a mapped file for which there is no room is ended.
            if shutil.disk_usage(self._folder).free < size:
                raise BadInput(f"The disk of {self._folder} has no room for the pictures; free some or give another.")
            with tempfile.TemporaryFile(dir=self._folder) as file:
                self._open, self._used = np.memmap(file, np.uint8, "w+", shape=(size,)), 0
        place = self._open[self._used : self._used + pixels.size].reshape(pixels.shape)
        place[...] = pixels
        self._used += pixels.size
        return place

    def records(self, found: Iterable[Union[Record, Flaw]]) -> Found:
        """Records as they come, their pictures lying in files."""
        for one in found:
            if isinstance(one, Record):
                after = None if one.after is None else self.keep(one.after)
                more = tuple(self.keep(pixels) for pixels in one.more)
                one = replace(one, pixels=self.keep(one.pixels), after=after, more=more)
            yield one
