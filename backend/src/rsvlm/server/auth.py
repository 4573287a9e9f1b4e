"""The gate in front of every route: the bearer token, the size of bodies, no caching."""

from __future__ import annotations

import hmac
import json
import logging
import os
import secrets
from collections.abc import Callable, MutableMapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..errors import BadInput

JSON_LIMIT = 4 * 1024 * 1024
IMAGE_LIMIT = 512 * 1024 * 1024
TOKEN_VARIABLE = "RSVLM_TOKEN"  # nosec B105 # the name of a variable
SHORTEST_TOKEN = 24
UPLOAD_PATH = "/images"
OPEN_PATH = "/health"
"""Answers without a token (but not with a wrong one), so that a start can be watched and a stale state file seen."""

log = logging.getLogger("rsvlm.server")


def new_token() -> str:
    """A token for one start of the server."""
    return secrets.token_urlsafe(32)


def chosen_token() -> str:
    """The token of the variable RSVLM_TOKEN, for a server whose clients keep it; else a new one.

    Raises BadInput where it is so short that it can be guessed.
    """
    given = os.environ.get(TOKEN_VARIABLE, "")
    if given and len(given) < SHORTEST_TOKEN:
        raise BadInput(f"The token in {TOKEN_VARIABLE} has {len(given)} letters; give it {SHORTEST_TOKEN} or more.")
    return given or new_token()


class BodyTooLarge(HTTPException):
    """More bytes came than a route takes. FastAPI lets only its own kind of exception out of reading a body."""

    def __init__(self, limit: int) -> None:
        super().__init__(413, _too_large(limit)[1], {"connection": "close"})


class Gate:
    """ASGI middleware. Every response, also of a failure, says `Cache-Control: no-store`.

    Without it both network classes of QGIS answer a repeated GET from their disk cache. `used` is called on every
    request that got in, `OPEN_PATH` apart: the idle clock.
    """

    def __init__(self, app: ASGIApp, token: str, used: Callable[[], None]) -> None:
        self._app = app
        self._expected = f"Bearer {token}".encode()
        self._used = used

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        answered = False

        async def send_uncached(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                answered = True
                others = [(k, v) for k, v in message["headers"] if k.lower() != b"cache-control"]
                message = {**message, "headers": [*others, (b"cache-control", b"no-store")]}
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await _problem(send_uncached, *refusal)
            return
        limit = IMAGE_LIMIT if scope["path"] == UPLOAD_PATH else JSON_LIMIT
        try:
            await self._app(scope, _counted(receive, limit), send_uncached)
        except Exception as error:
            log.exception("%s %s", scope["method"], scope["path"])
            if not answered:
                sentence = f"The server failed unexpectedly ({type(error).__name__}); its log has the details."
                await _problem(send_uncached, 500, 3, sentence)

    def _refusal(self, scope: Scope) -> tuple[int, int, str] | None:
        headers = dict(scope["headers"])
        given = headers.get(b"authorization")
        if given is None and scope["path"] == OPEN_PATH:
            return None
        if given is None or not hmac.compare_digest(given, self._expected):
            return 401, 2, "The token is wrong or missing; use the one in the server's state file of this start."
        if scope["path"] != OPEN_PATH:
            self._used()
        limit = IMAGE_LIMIT if scope["path"] == UPLOAD_PATH else JSON_LIMIT
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > limit:
            return 413, *_too_large(limit)
        return None


def _too_large(limit: int) -> tuple[int, str]:
    return 2, f"The body is larger than the {limit // 1024**2} MiB that are taken here; send a smaller part."


def _counted(receive: Receive, limit: int) -> Receive:
    """`receive`, with an end where a body without a stated length grows beyond the limit."""
    seen = 0

    async def counting() -> MutableMapping[str, Any]:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise BodyTooLarge(limit)
        return message

    return counting


async def _problem(send: Send, status: int, code: int, sentence: str) -> None:
    body = json.dumps({"code": code, "message": sentence}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    if status in (401, 413):
        # The rest of the body is not read, so the connection cannot be used again.
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
