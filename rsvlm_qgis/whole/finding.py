"""Whole scenes that servers of this computer are at work on, whoever began them. For a thread: it asks over HTTP."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..client.errors import EngineError
from ..client.found_jobs import FoundJob, found_jobs
from ..client.http_channel import Channel, parse_address
from .request import WholeJob

_AT_WORK = ("queued", "running")


@dataclass(frozen=True)
class FoundScene:
    """A scene at work: where, and what was asked for."""

    found: FoundJob
    job: WholeJob

    @property
    def id(self) -> str:
        """Of the job, at its server."""
        return str(self.found.job["id"])


def found_scenes(known: Collection[Path]) -> list[FoundScene]:
    """Those of all servers that answer, but for files that are known already."""
    scenes = []
    for found in found_jobs():
        if found.job.get("state") in _AT_WORK and Path(found.job["output"]) not in known:
            with suppress(EngineError, KeyError, TypeError):
                scenes.append(FoundScene(found, _job(found)))
    return scenes


def _job(found: FoundJob) -> WholeJob:
    channel = Channel(parse_address(found.server.address, found.server.token))
    try:
        return WholeJob(channel.call("GET", f"/jobs/{found.job['id']}/request"))
    finally:
        channel.close()
