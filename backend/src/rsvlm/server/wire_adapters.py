"""The bodies of the routes on adapters."""

from __future__ import annotations

from pydantic import Field

from .wire import Wire


class AdapterFile(Wire):
    """An adapter on the server's machine, to be kept."""

    path: str
    name: str = Field("", description="how it is to be called, empty: as the file")
    replace: bool = Field(False, description="in place of one of that name")


class Export(Wire):
    """A file to write, where nothing is yet."""

    path: str


class Exported(Wire):
    """The file that was written."""

    path: str
