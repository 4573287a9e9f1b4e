"""What can go wrong between the plugin and a model process."""

from __future__ import annotations

from ..errors import PluginError


class EngineError(PluginError):
    """Root of the client's errors; `code` travels in the `failed` event (2: the request's fault, 3: the engine's)."""

    code = 3


class EngineUnavailable(EngineError):
    """No engine could be started: nothing to start, or it ended before it said hello."""


class EngineDied(EngineError):
    """The engine was running and is gone, or no longer answers."""


class EngineSilent(EngineDied):
    """The engine is there and says nothing."""


class EngineRefused(EngineError):
    """The engine answered, and said no: a bad request, a full queue, a wrong token."""

    def __init__(self, message: str, code: int = 3, details: str = "") -> None:
        super().__init__(message, details)
        self.code = code


class RequestError(EngineError):
    """The request cannot be sent as it is, such as a raster that cannot be read."""

    code = 2


class JobStopped(EngineError):
    """The job was stopped before it had an answer."""

    code = 130
