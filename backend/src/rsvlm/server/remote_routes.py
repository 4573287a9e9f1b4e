"""The routes on models that run elsewhere: connect, agree, hand over a key, look whether the server answers.

What they stand for is imported when they are first called: it brings numpy, a tenth of a second that a start would
wait for.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import FastAPI, Path

from . import wire_models, wire_remote
from .wire import problems

Name = Annotated[str, Path(description="name of the connection")]


def add_remote_routes(app: FastAPI) -> None:
    """Put the routes on the application."""

    @app.get("/remote", response_model=wire_remote.Remote, responses=problems())
    def remote() -> dict[str, Any]:
        """What can be connected, and what is; no server is reached."""
        from ..models.remote import connections, profiles, servers

        return {
            "profiles": [
                {"name": name, "title": profile.name, "tasks": profile.tasks}
                for name, profile in profiles.REMOTE_PROFILES.items()
            ],
            "servers": [
                {"name": kind.name, "title": kind.title, "guided": kind.guided, "scores": kind.scores}
                for kind in servers.KINDS.values()
            ],
            "connections": [connections.told(one) for one in connections.all_connections()],
        }

    @app.post("/remote/describe", response_model=wire_remote.RemoteStatement, responses=problems(400))
    def describe(body: wire_remote.RemoteSettings) -> dict[str, Any]:
        """What is to be agreed to before these settings are kept; nothing is kept and no server reached."""
        from ..models.remote.connection import settings_from

        settings = settings_from(body.model_dump())
        return {name: getattr(settings, name) for name in wire_remote.RemoteStatement.model_fields}

    @app.put("/remote/{name}", response_model=wire_remote.RemoteConnection, responses=problems(400, 507))
    def connect(name: Name, body: wire_remote.RemoteAgreement) -> dict[str, Any]:
        """Keep settings under a name. 400 where pictures would leave the machine and that was not agreed to."""
        from ..models.remote import connections
        from ..models.remote.connection import settings_from

        settings = settings_from(body.model_dump(exclude={"agreed"}))
        return connections.told(connections.connect(name, settings, body.agreed))

    @app.delete("/remote/{name}", response_model=wire_models.Removed, responses=problems(400, 507))
    def disconnect(name: Name) -> dict[str, Any]:
        """Delete a connection, and the key that is held for it."""
        from ..models.remote import connections

        return {"id": name, "freed": connections.disconnect(name)}

    @app.put("/remote/{name}/key", response_model=wire_remote.RemoteConnection, responses=problems(400, 507))
    def hold_key(name: Name, body: wire_remote.RemoteKey) -> dict[str, Any]:
        """Hold a key in memory, for this address and as long as the server runs. It is written nowhere."""
        from ..models.remote import connections, keys

        connection = connections.get(name)
        keys.hold(connection, body.key)
        return connections.told(connection)

    @app.post("/remote/{name}/check", response_model=wire_remote.RemoteCheck, responses=problems(400, 507))
    def check(name: Name) -> dict[str, Any]:
        """Ask the server for the names of its models; no picture and no words are sent."""
        from ..models.remote import connections
        from ..models.remote.checking import check

        found = check(connections.get(name))
        return {"reachable": found.reachable, "models": found.models, "problem": found.problem}
