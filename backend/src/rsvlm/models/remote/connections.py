"""The connections of this user: one JSON file each, in a folder beside the models that no model can be called by.

Standard library only.
"""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ...errors import BadInput, ModelFailure, RsvlmError
from ...schema import to_json
from ..store import is_id, models_folder
from . import keys
from .connection import PREFIX, Connection, Settings, settings_from

FOLDER = "_remote"


def is_remote(model: str) -> bool:
    """Whether an id is that of a model that runs elsewhere."""
    return model.startswith(PREFIX)


def path_of(model: str) -> Path:
    """The file of a connection, by its name or the id of its model, there or not. Raises BadInput for no name."""
    name = model[len(PREFIX) :] if is_remote(model) else model
    if not is_id(name):
        raise BadInput(f"'{name}' is no name of a connection; `rsvlm models` lists them.")
    return models_folder() / FOLDER / f"{name}.json"


def all_connections() -> list[Connection]:
    """The connections in the order of their names; files that cannot be understood are left out."""
    found = []
    folder = models_folder() / FOLDER
    try:
        names = sorted(path.stem for path in folder.glob("*.json"))
    except OSError:
        return []
    for name in names:
        try:
            found.append(get(name))
        except RsvlmError:
            continue
    return found


def get(model: str) -> Connection:
    """A connection by its name or the id of its model.

    Raises BadInput where there is none, ModelFailure where its file cannot be understood.
    """
    path = path_of(model)
    try:
        data = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise BadInput(
            f"There is no connection '{path.stem}'; make it with `rsvlm models connect {path.stem} --url URL ...`."
        ) from None
    except (OSError, ValueError) as error:
        raise ModelFailure(f"{path} cannot be read; connect again, or delete it.") from error
    try:
        return _connection(path.stem, data)
    except (BadInput, TypeError, KeyError) as error:
        raise ModelFailure(f"{path} is no connection ({error}); connect again, or delete it.") from error


def connect(name: str, settings: Settings, agreed: bool) -> Connection:
    """Keep settings under a name; another connection of that name is replaced, and a key for its address given up.

    Raises BadInput with what is to be agreed to where pictures would leave the machine and `agreed` is false,
    ModelFailure where it cannot be kept.
    """
    made = Connection(name, settings)
    if not settings.loopback:
        if not agreed:
            raise BadInput(f"{settings.statement} Agree to that to connect.")
        made = Connection(name, settings, datetime.now(timezone.utc).isoformat(timespec="seconds"), settings.origin)
    path = path_of(name)
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(to_json(made), indent=1), "utf-8")
        os.replace(part, path)
    except OSError as error:
        raise ModelFailure(f"{path} cannot be written ({error.strerror}); see to the disk it is on.") from error
    return made


def disconnect(model: str) -> int:
    """Delete a connection and what is held for it; the bytes that are free again. Raises BadInput where none is."""
    path = path_of(model)
    keys.forget(path.stem)
    try:
        freed = path.stat().st_size
        path.unlink()
    except FileNotFoundError:
        raise BadInput(f"There is no connection '{path.stem}'; `rsvlm models` lists them.") from None
    except OSError as error:
        raise ModelFailure(f"{path} cannot be deleted ({error.strerror}); delete it yourself.") from error
    return freed


def told(connection: Connection) -> dict[str, Any]:
    """A connection for who lists it: settings, agreement, and where its key comes from (never the key)."""
    settings = connection.settings
    return {
        "id": connection.id,
        "name": connection.name,
        **to_json(settings),
        "host": settings.host,
        "loopback": settings.loopback,
        "encrypted": settings.encrypted,
        "statement": settings.statement,
        "agreed": connection.agreed,
        "key": keys.state(connection),
    }


def _connection(name: str, data: Any) -> Connection:
    if not isinstance(data, dict) or not isinstance(data.get("settings"), dict):
        raise BadInput("it has no settings")
    agreed, to = str(data.get("agreed", "")), str(data.get("agreed_to", ""))
    return Connection(name, settings_from(data["settings"]), agreed, to)
