"""Models of connections as the registry lists, chooses and opens them. No server is reached here."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from ...errors import BadInput, RsvlmError
from ...schema import to_json
from ..base import Model, ModelInfo
from ..choice import ModelChoice
from ..qwen_vl.profile_choice import plain
from . import connections, keys
from .connection import Connection
from .profiles import profile_of

_NEEDS_CLIENT = (
    "A model on a server needs the package openai, which this engine does not have; choose it with the server running."
)


def described() -> list[dict[str, Any]]:
    """The entries of all connections in the list of models; none where this environment cannot ask a server."""
    if find_spec("openai") is None:
        return []
    return [
        {
            "info": to_json(info_of(connection)),
            "profile": to_json(plain(profile_of(connection.settings.profile))),
            "state": "connected",
            "card": None,
            "remote": connections.told(connection),
        }
        for connection in connections.all_connections()
    ]


def choice(model: str) -> ModelChoice:
    """A connection's model as it would be opened. Raises BadInput where there is no such connection."""
    connection = connections.get(model)
    problem = "" if find_spec("openai") else _NEEDS_CLIENT
    try:
        connection.check_agreed()
        keys.key_of(connection)
    except RsvlmError as error:
        problem = problem or str(error)
    profile = plain(profile_of(connection.settings.profile))
    return ModelChoice(info_of(connection), profile, (connection.settings.host,), ("not known",), problem=problem)


def open_remote(model: str) -> Model:
    """The model of a connection. Raises BadInput where there is none such, or where it may not be asked."""
    try:
        from .model import RemoteModel
    except ImportError as error:
        raise BadInput(_NEEDS_CLIENT) from error
    connection = connections.get(model)
    return RemoteModel(connection, info_of(connection))


def stamp(model: str) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of change of a connection's file."""
    path = connections.path_of(model)
    try:
        state = path.stat()
    except OSError:
        return ()
    return ((path.name, state.st_size, state.st_mtime_ns),)


def info_of(connection: Connection) -> ModelInfo:
    """What is shown of the model of a connection. Nothing is known of its weights, and nobody is asked."""
    settings = connection.settings
    return ModelInfo(
        id=connection.id,
        family=profile_of(settings.profile).family,
        title=f"{settings.model} at {settings.host}",
        weights_hash="",
        size=0,
        precision="not known",
        device=settings.host,
        licence="not known",
        engine="remote",
    )
