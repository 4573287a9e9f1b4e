"""`rsvlm serve`."""

from __future__ import annotations

from argparse import Namespace


def command(arguments: Namespace) -> int:
    """Serve until told to end; the server's exit code."""
    from ..server import serve

    return serve(
        port=arguments.port,
        idle_minutes=arguments.idle_minutes,
        state_file=arguments.state_file,
        host=arguments.host,
        orphan=arguments.orphan,
    )
