"""Where a picture lies: a file of this machine, an address on a network, or what a STAC item points to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlsplit, urlunsplit

STORES = {"s3": "/vsis3/", "gs": "/vsigs/", "az": "/vsiaz/"}
"""Clouds by the scheme of their addresses, and what GDAL calls them. It takes their keys from the environment."""

CURL = "/vsicurl/"
CURL_WITH_OPTIONS = "/vsicurl?"
NETWORKS = (CURL, CURL_WITH_OPTIONS, *STORES.values(), "/vsiadls/", "/vsioss/", "/vsiswift/", "/vsiwebhdfs/")


@dataclass(frozen=True)
class Address:
    """`name` is what GDAL opens; `told` is what people and files are told, without user, password and query, which may
    be keys. `url` is where it can be asked for with HTTP, "" where it cannot. `is_remote`: reading it asks a network.
    """

    name: str
    told: str
    url: str = ""
    is_remote: bool = False

    @property
    def host(self) -> str:
        """Whom one asks, with the port; what it is told as where that is not known."""
        parts = urlsplit(self.url)
        return parts.netloc.rpartition("@")[2] or self.told

    @property
    def file(self) -> str:
        """Its last part, for sentences."""
        return Path(self.told).name


def is_remote(name: str) -> bool:
    """Whether GDAL asks a network where it opens a file of this name."""
    return any(network in name for network in NETWORKS)


def located(path: str) -> Address:
    """Where `path` lies: a path of this machine or of GDAL (/vsi...), or an address that begins with http://, https://,
    s3://, gs:// or az://."""
    scheme, _, rest = path.partition("://")
    if scheme.lower() in ("http", "https"):
        return Address(CURL + path, without_keys(path), path, True)
    if scheme in STORES:
        return Address(STORES[scheme] + rest, path, is_remote=True)
    if path.startswith(CURL):
        return Address(path, without_keys(path[len(CURL) :]), path[len(CURL) :], True)
    if path.startswith(CURL_WITH_OPTIONS):
        urls = parse_qs(path.partition("?")[2]).get("url", [""])
        return Address(path, without_keys(urls[0]), urls[0], True)
    return Address(path, path, is_remote=is_remote(path))


def without_keys(url: str) -> str:
    """An address without user, password, query and fragment."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))
