"""What a client of the server asks of adapters and of learning; the routes are those of `docs/adapters.md`."""

from __future__ import annotations

import abc
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar
from urllib.parse import quote

from .engine import ModelDict
from .http_channel import Channel, dict_of

T = TypeVar("T")


class ServerLearning(abc.ABC):
    """Beside the other questions of `ServerClient`."""

    @abc.abstractmethod
    def _ask(self, question: Callable[[Channel], T]) -> Future[T]:
        """What `question` gets from a connection of its own, in a thread of its own."""

    def add_adapter(self, path: str, replace: bool) -> Future[ModelDict]:
        return self._post("/adapters", {"path": path, "name": "", "replace": replace}, "info")

    def export_adapter(self, name: str, path: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict(channel.call("POST", f"/adapters/{quote(name)}/export", {"path": path})))

    def remove_adapter(self, name: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict(channel.call("DELETE", f"/adapters/{quote(name)}")))

    def improve(self, wish: ModelDict) -> Future[ModelDict]:
        return self._post("/improve", wish, "state")

    def improvement(self, job: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("GET", f"/improve/{quote(job)}"), "state"))

    def keep_improvement(self, job: str) -> Future[ModelDict]:
        return self._post(f"/improve/{quote(job)}/keep", {"name": "", "replace": False}, "info")

    def drop_improvement(self, job: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("DELETE", f"/improve/{quote(job)}"), "state"))

    def _post(self, path: str, body: ModelDict, key: str) -> Future[ModelDict]:
        return self._ask(lambda channel: dict_of(channel.call("POST", path, body), key))
