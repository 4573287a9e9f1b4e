"""How GDAL is set up in a process of the backend: how many blocks it keeps, how it asks a network.

What the environment says of the network (`GDAL_HTTP_TIMEOUT=60 rsvlm run ...`) goes before what is said here.
"""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from typing import Any

import rasterio
from rasterio.env import set_gdal_config

BLOCKS = 128 << 20
"""Bytes of raster blocks that GDAL keeps: a row of tiles of a scene 80,000 pixels wide. By itself it keeps a twentieth
of all memory, which is more than everything else here takes."""

NETWORK = {
    # Seconds until a server has taken the call.
    "GDAL_HTTP_CONNECTTIMEOUT": "10",
    # An answer that brings less than so many bytes a second for so many seconds has stalled. There is no limit to how
    # long one may take that goes on: large blocks come slowly over a thin line.
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1000",
    "GDAL_HTTP_LOW_SPEED_TIME": "10",
    # A server that is busy or out of order (429, 500, 502-504) is asked again, after so many seconds and twice as many
    # each time.
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    # Nothing is remembered of a file once it is closed: it may be another one when it is opened again.
    "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/http",
}
"""Options of GDAL for files on a network; GDAL asks up to three times for what has stalled."""


def keep_few_blocks() -> None:
    """Have GDAL keep no more than BLOCKS; to be called before the first raster is opened in a process."""
    set_gdal_config("GDAL_CACHEMAX", BLOCKS)


def mind_the_network() -> None:
    """Have GDAL ask a network as NETWORK says; to be called before a file on one is opened."""
    for name, value in NETWORK.items():
        set_gdal_config(name, os.environ.get(name, value))


def only_what_is_named() -> AbstractContextManager[Any]:
    """While it lasts, no folder is listed and no file is looked for beside the one that is opened.

    For networks: listing asks for addresses that nobody named. World files and overviews in files of their own are
    not found then.
    """
    environment: AbstractContextManager[Any] = rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR")
    return environment
