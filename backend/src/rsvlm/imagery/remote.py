"""Rasters wherever they lie, opened and read so that what goes wrong is one sentence that says where.

A raster may be a file, an address (http, https, s3, gs, az; range reads, the file is never fetched as a whole), a path
of GDAL (/vsi...), or a STAC item, of which the asset is read that is named after a # or is clearly the picture. Only
what is named is asked for: no folder is listed, and overviews, masks or world files beside a remote file are not seen.
`gdal.NETWORK` says how long a server may be silent and how often it is asked again.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from http import HTTPStatus
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import BadInput
from ..schema import RasterImage
from . import gdal, http, stac
from .address import Address, is_remote, located

_GDAL = logging.getLogger("rasterio._err")
_STATUS = re.compile(r"response_code=(\d+)")


class NotNow(BadInput):
    """A network did not give what was asked of it; it may do so in a while."""


def found(image: RasterImage) -> tuple[RasterImage, Address, tuple[str, ...]]:
    """The picture that is meant, where it lies, and notes for the person.

    Of a STAC item: its asset, with the item's bands and date where the request has none. Raises BadInput as
    `stac.asset_of` does.
    """
    if not stac.names_item(image.path):
        return image, located(image.path), ()
    asset = stac.asset_of(image.path)
    address = located(asset.href)
    item = located(image.path.partition("#")[0])
    note = f"Of {item.file} the asset {asset.name} is read: {address.told}"
    return replace(image, bands=image.bands or asset.bands, date=image.date or asset.date), address, (note,)


def without_keys(path: str) -> str:
    """A path as it may be kept and shown: without what may be secret of an address."""
    place, mark, asset = path.partition("#") if stac.names_item(path) else (path, "", "")
    return located(place).told + mark + asset


def open_dataset(address: Address) -> tuple[Any, Address]:
    """The open raster, and its address, which is remote as well where only what it is made of lies on a network.

    Raises BadInput where there is none or it cannot be read.
    """
    if address.is_remote:
        gdal.mind_the_network()
    elif not address.name.startswith("/vsi") and not os.path.exists(address.name):
        raise BadInput(f"{address.name} does not exist; check the path.")
    try:
        with warnings.catch_warnings(), _beside(address):
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            dataset = rasterio.open(address.name)
    except (RasterioError, OSError) as error:
        if trouble := _trouble(address):
            raise BadInput(f"{address.told} cannot be read: {trouble}; check the address and the network.") from error
        raise BadInput(
            f"{address.told} cannot be read as a raster; choose a GeoTIFF, JPEG, PNG or the like."
        ) from error
    if not address.is_remote and any(map(is_remote, dataset.files)):
        gdal.mind_the_network()
        address = replace(address, is_remote=True)
    return dataset, address


class Opened:
    """An open raster, `dataset`; `make` opens it once more.

    GDAL (3.10) reads a piece of a mosaic that could not be read as empty ground ever after, without a word. So a mosaic
    is opened anew after each failure.
    """

    def __init__(self, dataset: Any, make: Callable[[], Any], is_mosaic: bool) -> None:
        self.dataset, self.make, self.is_mosaic = dataset, make, is_mosaic

    def failed(self) -> None:
        """Something could not be read. Raises BadInput where the raster cannot be opened any more."""
        if self.is_mosaic:
            self.dataset.close()
            self.dataset = self.make()


@contextmanager
def reading(address: Address) -> Iterator[None]:
    """Whatever GDAL says while a raster is read becomes one sentence, on a network with what happened there.

    Raises BadInput, NotNow where it lies on a network.
    """
    refusals = _Refusals()
    try:
        with _beside(address), refusals:
            yield
    except (RasterioError, OSError, ValueError) as error:
        if not address.is_remote:
            reason = " ".join(str(error.__cause__ or error).split())
            raise BadInput(f"{address.told} could not be read ({reason}); it may be damaged, get it again.") from error
        happened = refusals.of(address.host) or _trouble(address) or f"{address.host} broke off or was too slow"
        raise NotNow(f"{address.told} could not be read: {happened}; go on when the network is well.") from error


class _Refusals(logging.Handler):
    """Hears what servers answer to this thread while it lasts: GDAL only logs it."""

    def __init__(self) -> None:
        super().__init__()
        self._thread, self._last = threading.get_ident(), 0

    def emit(self, record: logging.LogRecord) -> None:
        status = _STATUS.search(record.getMessage())
        if status and record.thread == self._thread:
            self._last = int(status[1])

    def of(self, host: str) -> str:
        """The last refusal, as a part of a sentence; "" where there was none."""
        return f"{host} answered {http.named(self._last)}" if self._last >= HTTPStatus.BAD_REQUEST else ""

    def __enter__(self) -> None:
        _GDAL.addHandler(self)

    def __exit__(self, *error: object) -> None:
        _GDAL.removeHandler(self)


def _beside(address: Address) -> AbstractContextManager[Any]:
    """Whether files beside the one that is opened are looked for."""
    return gdal.only_what_is_named() if address.is_remote else nullcontext()


def _trouble(address: Address) -> str:
    """Why an address cannot be read, "" where its server answers or is not asked with HTTP."""
    return http.trouble(address.url) if address.url else ""
