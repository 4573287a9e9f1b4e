"""Whole scenes that servers of this computer work on, also those that another QGIS has left to them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field

from .engine import ModelDict
from .errors import EngineError
from .http_channel import Channel, parse_address
from .server_client import ServerClient, jobs_of, use_running
from .state_files import FoundServer, found_servers


@dataclass(frozen=True)
class FoundJob:
    """`job` is as `engine.LongJobs.jobs` tells it; `server` is where it runs."""

    job: ModelDict = field(hash=False)
    server: FoundServer

    def engine(self, log_file: str) -> ServerClient:
        """A client of its server, which that outlives: to follow the job, to stop it, to see it to its end."""
        return ServerClient(use_running(self.server.address, lambda: self.server.token), log_file)


def found_jobs() -> list[FoundJob]:
    """The whole scenes of all servers of this user that answer, the newest of each server first; for a thread."""
    found = []
    for server in found_servers():
        with suppress(EngineError):
            channel = Channel(parse_address(server.address, server.token))
            try:
                found += [FoundJob(job, server) for job in jobs_of(channel) if job.get("output")]
            finally:
                channel.close()
    return found
