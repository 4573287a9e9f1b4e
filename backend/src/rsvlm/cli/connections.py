"""`rsvlm models connect, check, disconnect`: models that run elsewhere."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import fields

from ..models.remote import connections
from ..models.remote.connection import Settings
from .log import start_logging
from .terminal import agree, tell


def command(arguments: Namespace) -> int:
    """Do the action; 0, or 3 where a server does not answer as it should. Raises RsvlmError."""
    start_logging()
    return {"connect": _connect, "check": _check, "disconnect": _disconnect}[arguments.action](arguments)


def _connect(arguments: Namespace) -> int:
    given = vars(arguments)
    settings = Settings(**{field.name: given[field.name] for field in fields(Settings) if field.name in given})
    if not settings.loopback:
        if not arguments.json:
            print(settings.statement)
        agree(arguments, f"Send pictures to {settings.host}?")
    made = connections.connect(arguments.connection, settings, agreed=True)
    told = connections.told(made)
    words = f"{settings.statement}\n" if settings.loopback else ""
    tell(arguments, told, f"{words}{made.id} is connected; look whether it answers: rsvlm models check {made.name}")
    return 0


def _check(arguments: Namespace) -> int:
    from ..models.remote.checking import check

    connection = connections.get(arguments.connection)
    found = check(connection)
    listed = ", ".join(found.models) or "no list of them"
    words = f"{connection.settings.host} answers; its models: {listed}."
    data = {"reachable": found.reachable, "models": found.models, "problem": found.problem}
    tell(arguments, data, " ".join(part for part in (words if found.reachable else "", found.problem) if part))
    return 3 if found.problem else 0


def _disconnect(arguments: Namespace) -> int:
    connection = connections.path_of(arguments.connection).stem
    agree(arguments, f"Delete the connection {connection}?")
    freed = connections.disconnect(connection)
    tell(arguments, {"id": connection, "freed": freed}, f"The connection {connection} is deleted.")
    return 0
