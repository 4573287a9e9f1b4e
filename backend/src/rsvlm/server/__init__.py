"""The loopback HTTP server around the pipeline.

`serve` is the one entry. Nothing heavy is imported before it is called, and torch not before the first job needs it.
"""

from __future__ import annotations


def serve(
    port: int = 0,
    idle_minutes: float = 0.0,
    state_file: str | None = None,
    host: str = "127.0.0.1",
    orphan: bool = False,
) -> int:
    """Run the server until it is told to end; the exit code for the command line.

    `port` 0 lets the system choose. `idle_minutes` without a job or request end it, 0 never. `state_file` gets address
    and token (default: one file a process in the user's state folder). With `orphan` it outlives its parent.
    Raises BadInput where the port is taken or the state file belongs to a server that runs.
    """
    from .lifecycle import run
    from .worker import Worker

    return run(Worker(), port=port, idle_minutes=idle_minutes, state_file=state_file, host=host, orphan=orphan)
