"""A model on a server as a person named it: where, which, how to ask. Holds no secret. Standard library only."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from ipaddress import ip_address
from typing import Any
from urllib.parse import SplitResult, urlsplit

from ...errors import BadInput
from ..store import is_id
from .profiles import profile_of
from .servers import server_kind

PREFIX = "remote:"
"""What the id of a model that runs elsewhere begins with."""

_RANGES = {"concurrency": (1, 64), "retries": (0, 10), "timeout": (0.1, 3600), "longest": (0.1, 86400)}
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}")


@dataclass(frozen=True)
class Settings:
    """How a server is asked.

    `url` is the address that the protocol's paths are added to, `model` its name there, `profile` the name of the
    profile, `server` of the kind of server. `guided` passes an answer's form on, where the kind can. `key_env` names
    the environment variable that has the key ("": no key, or one that is handed over).

    `concurrency` is how many queries it gets at once, `timeout` the seconds it may say nothing, `longest` those that a
    whole answer may take, `retries` how often it is asked again where it is overloaded or was cut. `jpeg` 0 sends
    pictures as PNG without loss, else as JPEG of that quality.
    """

    url: str
    model: str
    profile: str
    server: str = "other"
    guided: bool = True
    key_env: str = ""
    concurrency: int = 4
    timeout: float = 120.0
    longest: float = 900.0
    retries: int = 3
    jpeg: int = 0

    def __post_init__(self) -> None:
        _check_types(self)
        _check_url(self.url)
        if not self.model.strip() or len(self.model) > 500:
            raise BadInput("The model's name on the server is missing; name it as the server lists it.")
        profile_of(self.profile)
        server_kind(self.server)
        if self.key_env and not _VARIABLE.fullmatch(self.key_env):
            raise BadInput("The name of a variable is letters, digits and '_'; name the one that has the key.")
        for name, (low, high) in _RANGES.items():
            if not low <= getattr(self, name) <= high:
                raise BadInput(f"The setting {name} is {getattr(self, name)}; use a number from {low} to {high}.")
        if self.jpeg and not 50 <= self.jpeg <= 100:
            raise BadInput(f"The quality of JPEG is {self.jpeg}; use 50 to 100, or 0 for pictures without loss.")

    @property
    def host(self) -> str:
        """The server's name and port, all of the address that is shown and kept of a job."""
        parts = urlsplit(self.url)
        name = parts.hostname or ""
        name = f"[{name}]" if ":" in name else name
        return name if parts.port is None else f"{name}:{parts.port}"

    @property
    def origin(self) -> str:
        """Scheme, name and port: what a person agrees to, and what a key belongs to."""
        return f"{urlsplit(self.url).scheme.lower()}://{self.host}"

    @property
    def loopback(self) -> bool:
        """Whether the server is this machine, so that pictures do not leave it."""
        name = urlsplit(self.url).hostname or ""
        if name == "localhost":
            return True
        try:
            return ip_address(name).is_loopback
        except ValueError:
            return False

    @property
    def encrypted(self) -> bool:
        """Whether nobody on the way can read along."""
        return urlsplit(self.url).scheme.lower() == "https"

    @property
    def statement(self) -> str:
        """What a person must know before the first use, as sentences."""
        if self.loopback:
            where = f"The server at {self.host} is this machine; pictures do not leave it."
        else:
            where = f"Pictures leave this machine: each part of the map that is looked at goes to {self.host}."
            where += " The connection is encrypted." if self.encrypted else (
                " The connection is NOT encrypted: everybody on the way can see the pictures, the words and the key."
            )
        return (
            f"{where} Sent are the picture, the words of the question, the settings of the answer and the key, if "
            "there is one; no coordinates, no names of files or layers and nothing about this machine. What the server "
            "keeps is up to who runs it."
        )


@dataclass(frozen=True)
class Connection:
    """Settings under a name. `agreed` is when the person agreed that pictures go to `agreed_to`, ISO 8601 and an
    origin; both are "" where the server is this machine."""

    name: str
    settings: Settings
    agreed: str = ""
    agreed_to: str = ""

    def __post_init__(self) -> None:
        if not is_id(self.name):
            raise BadInput(
                f"'{self.name}' cannot name a connection; use small letters, digits, '-', '_' and '.', 64 at most."
            )

    @property
    def id(self) -> str:
        """What a request calls the model."""
        return PREFIX + self.name

    def check_agreed(self) -> None:
        """Raises BadInput where pictures would leave the machine and nobody agreed to that."""
        if not self.settings.loopback and self.agreed_to != self.settings.origin:
            raise BadInput(
                f"{self.settings.statement} Nobody agreed to that yet; agree when connecting (`rsvlm models connect`)."
            )


def settings_from(data: dict[str, Any]) -> Settings:
    """Settings from a dict as JSON has them. Raises BadInput where a field is missing, unknown or wrong."""
    known = {field.name for field in fields(Settings)}
    for name in data:
        if name not in known:
            raise BadInput(f"A connection has no setting '{name}'; it has {', '.join(sorted(known))}.")
    for name in ("url", "model", "profile"):
        if name not in data:
            raise BadInput(f"The connection lacks the setting '{name}'; add it.")
    return Settings(**data)


_TYPES: dict[str, tuple[str, tuple[type, ...]]] = {
    "str": ("a text", (str,)),
    "bool": ("true or false", (bool,)),
    "int": ("a whole number", (int,)),
    "float": ("a number", (int, float)),
}


def _check_types(settings: Settings) -> None:
    for field in fields(settings):
        value = getattr(settings, field.name)
        words, kinds = _TYPES[str(field.type)]
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise BadInput(f"The setting {field.name} of a connection must be {words}, not {value!r:.80}.")


def _check_url(url: str) -> None:
    parts = _split(url)
    if parts is None or parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise BadInput(f"'{url:.200}' is no address of a server; write it as http://127.0.0.1:8000/v1.")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise BadInput(
            "The address has a name, a password or parameters in it, which would be kept in a file; leave them out and "
            "name an environment variable with the key."
        )


def _split(url: str) -> SplitResult | None:
    if any(character.isspace() or not character.isprintable() for character in url):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
