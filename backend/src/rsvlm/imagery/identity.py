"""Which file a picture is, so that another one under its name is noticed when a run goes on."""

from __future__ import annotations

import hashlib
import json
import os
from typing import Any

from ..schema import RasterImage
from . import http
from .address import Address, located
from .remote import found, open_dataset

BESIDE = ".aux.xml"
"""Ending of files that viewers write beside a picture; they change nothing that is read here."""


def identity(image: RasterImage) -> list[Any]:
    """Name, size and time of a picture; of several files (a mosaic, masks and overviews beside it) a hash of theirs.

    On a network size, tag and time are what the server says of the file; of a store that is not asked with HTTP, and of
    remote parts of a mosaic, the name alone counts. Raises BadInput where it cannot be read.
    """
    _, address, _ = found(image)
    if address.url:
        return _asked(address)
    if address.is_remote or not os.path.exists(address.name):
        return [address.told]
    dataset, address = open_dataset(address)
    with dataset:
        beside = sorted(name for name in dataset.files if name != address.name and not name.endswith(BESIDE))
    told = [address.name, *_stated(address.name)]
    if beside:
        parts = [[located(name).told, *_stated(name)] for name in beside]
        told.append(hashlib.sha256(json.dumps(parts).encode()).hexdigest())
    return told


def _asked(address: Address) -> list[Any]:
    """What the server says of a file; its name alone where it does not let itself be asked."""
    try:
        held = http.held(address.url)
    except http.Refused:
        return [address.told]
    return [address.told, held.size, held.tag, held.changed]


def _stated(name: str) -> list[int]:
    """Size and time of a file of this machine; nothing of what is none."""
    try:
        facts = os.stat(name)
    except OSError:
        return []
    return [facts.st_size, facts.st_mtime_ns]
