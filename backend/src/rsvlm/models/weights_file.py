"""Safetensors files: their header, checked, and writing one tensor after the other.

Layout (the format's own documentation): 8 bytes little-endian length of the header, the header as JSON
(name -> dtype, shape, data_offsets relative to the end of the header), then the raw tensors. Standard library only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path

from ..errors import BadInput

BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
_LONGEST_HEADER = 100_000_000  # the format's own limit


@dataclass(frozen=True)
class Entry:
    """Where one tensor lies: `start` and `end` in bytes from the beginning of `file`."""

    file: Path
    name: str
    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


def read_header(path: Path) -> dict[str, Entry]:
    """The tensors in a safetensors file, in the order of the file, without reading their values.

    Raises BadInput where the file cannot be opened, is no safetensors file, or is cut off.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            length = int.from_bytes(stream.read(8), "little")
            if size < 8 or length > min(size - 8, _LONGEST_HEADER):
                raise BadInput(f"{path} is not a safetensors file or is cut off ({size} bytes); fetch it again.")
            header = json.loads(stream.read(length))
        entries = sorted(_entries(path, header, 8 + length), key=lambda entry: entry.start)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise BadInput(f"{path} has no readable safetensors header; fetch the file again.") from error
    end = max((entry.end for entry in entries), default=8 + length)
    if end != size:
        raise BadInput(f"{path} has {size} bytes where its header promises {end}; fetch the file again.")
    return {entry.name: entry for entry in entries}


def read_metadata(path: Path) -> dict[str, str]:
    """The texts that a safetensors file carries beside its tensors. Raises BadInput as `read_header` does."""
    read_header(path)
    with path.open("rb") as stream:
        said = json.loads(stream.read(int.from_bytes(stream.read(8), "little"))).get("__metadata__", {})
    return {str(name): str(value) for name, value in said.items()} if isinstance(said, dict) else {}


def write_tensors(
    path: Path,
    layout: Iterable[tuple[str, str, tuple[int, ...]]],
    data: Iterable[bytes],
    metadata: Mapping[str, str] | None = None,
) -> None:
    """Writes a file of (name, dtype, shape) tensors whose raw bytes `data` gives in the same order, one at a time.

    `metadata` are texts that the file carries beside them.
    """
    header: dict[str, object] = {"__metadata__": dict(metadata)} if metadata else {}
    offset = 0
    for name, dtype, shape in layout:
        size = BYTES[dtype] * prod(shape)
        header[name] = {"dtype": dtype, "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    written = 0
    with path.open("wb") as stream:
        stream.write(len(text).to_bytes(8, "little") + text)
        for block in data:
            written += stream.write(block)
    if written != offset:
        raise ValueError(f"{path}: {written} bytes of tensors were given where the layout needs {offset}.")


def _entries(path: Path, header: dict[str, dict[str, object]], base: int) -> Iterator[Entry]:
    for name, item in header.items():
        if name == "__metadata__":
            continue
        shape = tuple(int(n) for n in item["shape"])  # type: ignore[attr-defined]
        start, end = (int(n) for n in item["data_offsets"])  # type: ignore[attr-defined]
        dtype = str(item["dtype"])
        if min((0, start, *shape)) < 0 or end - start != BYTES[dtype] * prod(shape):
            raise ValueError(f"tensor {name} does not fit its own offsets")
        yield Entry(path, name, dtype, shape, base + start, base + end)
