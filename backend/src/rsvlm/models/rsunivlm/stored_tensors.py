"""Tensors that lie in weight files: read, or used where they lie.

A file is mapped into memory read-only. What is never looked at never takes memory, and what was looked at can be given
back by the system without being written anywhere, so weights may be larger than what is free. A file that is replaced
by another (as downloads are) stays as it was for those who mapped it. One that is written over in place changes what
is computed, and one that is cut off ends the process when the missing part is looked at: that is what systems do, and
why the runner looks at size and time of change before every job and loads again where they differ.
"""

from __future__ import annotations

import mmap
import warnings
import weakref
from pathlib import Path

import torch
from torch import Tensor

from ...errors import BadInput
from ..weights_file import Entry

TYPES = {
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "U8": torch.uint8,
    "I8": torch.int8,
}


def read_tensor(entry: Entry) -> Tensor:
    """A copy of a stored tensor. Raises BadInput where the file ends before it."""
    with entry.file.open("rb") as stream:
        stream.seek(entry.start)
        data = bytearray(stream.read(entry.end - entry.start))
    if len(data) != entry.end - entry.start:
        raise BadInput(f"{entry.file} became shorter while it was read; fetch it again.")
    return torch.frombuffer(data, dtype=TYPES[entry.dtype]).reshape(entry.shape)


class StoredTensors:
    """The tensors of a checkpoint's files, mapped; a file stays mapped as long as one of its tensors is used.

    What was looked at of a tensor leaves the memory of the process when the tensor does.
    """

    def __init__(self) -> None:
        self._maps: dict[Path, mmap.mmap] = {}

    def get(self, entry: Entry) -> Tensor:
        """The tensor where it lies, not to be written to. Raises BadInput where the file is not what it was."""
        dtype = TYPES[entry.dtype]
        if entry.start % dtype.itemsize or entry.start == entry.end:
            return read_tensor(entry)
        mapped = self._map(entry.file)
        if len(mapped) < entry.end:
            raise BadInput(f"{entry.file} became shorter while it was read; fetch it again.")
        part = memoryview(mapped)[entry.start : entry.end]
        _forget_with(part, mapped, entry)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="The given buffer is not writable")
            return torch.frombuffer(part, dtype=dtype).reshape(entry.shape)

    def _map(self, file: Path) -> mmap.mmap:
        if file not in self._maps:
            try:
                with file.open("rb") as stream:
                    self._maps[file] = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
            except (OSError, ValueError) as error:
                raise BadInput(f"{file} cannot be read ({error}); fetch it again.") from error
        return self._maps[file]


def _forget_with(part: memoryview, mapped: mmap.mmap, entry: Entry) -> None:
    """Gives the pages of a tensor back to the system when nobody refers to it any more, where the system has a way."""
    advice = getattr(mmap, "MADV_DONTNEED", None)
    first = -(-entry.start // mmap.PAGESIZE) * mmap.PAGESIZE
    length = entry.end // mmap.PAGESIZE * mmap.PAGESIZE - first
    if advice is not None and length > 0:
        weakref.finalize(part, mapped.madvise, advice, first, length).atexit = False
