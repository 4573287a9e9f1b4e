"""What a server says of a file, asked for the least that it can give: whether it is there, which one it is."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..errors import BadInput
from .address import located

if TYPE_CHECKING:
    import httpx2

PATIENCE = 10.0
"""Seconds that a server may say nothing."""

TRIES = 3
PAUSE = 0.5
"""Seconds before it is asked again, doubled each time."""

LARGEST = 16 << 20
"""Bytes of a description that are read, at most."""

FIRST = {"Range": "bytes=0-0"}
"""Asks for the first byte only; addresses that are signed for reading refuse to be asked about (HEAD)."""

NOT_NOW = (429, 500, 502, 503, 504)
"""Answers of a server that may answer otherwise in a moment."""


class Unanswered(BadInput):
    """A server did not give what it was asked for; `reason` says how, as a part of a sentence."""

    def __init__(self, url: str, reason: str) -> None:
        super().__init__(f"{located(url).told} cannot be read: {reason}; check the address and the network.")
        self.reason = reason


class Refused(Unanswered):
    """A server gave an answer that it will give again."""


@dataclass(frozen=True)
class Held:
    """What a server says of a file: its size in bytes, its tag and when it was changed; None where it does not."""

    size: int | None
    tag: str | None
    changed: str | None


def held(url: str) -> Held:
    """Ask for the first byte of a file and what it is. Raises Unanswered, Refused where asking again does not help."""
    told, _ = _asked(url, FIRST)
    size = told.get("Content-Range", "").rpartition("/")[2] or told.get("Content-Length", "")
    return Held(int(size) if size.isdigit() else None, told.get("ETag"), told.get("Last-Modified"))


def trouble(url: str) -> str:
    """Why a file cannot be read just now, a part of a sentence; "" where its server does answer."""
    try:
        _asked(url, FIRST, tries=1)
    except Unanswered as unanswered:
        return unanswered.reason
    return ""


def description(url: str) -> Any:
    """A JSON file. Raises Unanswered, also where it is something else."""
    _, body = _asked(url, {}, LARGEST + 1)
    if len(body) > LARGEST:
        raise Unanswered(url, f"it has more than {LARGEST >> 20} MB where a description was expected")
    try:
        return json.loads(body)
    except ValueError as error:
        raise Unanswered(url, "it is no JSON") from error


def _asked(url: str, headers: dict[str, str], most: int = 0, tries: int = TRIES) -> tuple[httpx2.Headers, bytes]:
    """The head of an answer that is no refusal, and the first bytes of its body, about `most`. Raises Unanswered."""
    import httpx2

    host = located(url).host
    with httpx2.Client(follow_redirects=True, timeout=PATIENCE) as client:
        for attempt in range(1, tries + 1):
            try:
                with client.stream("GET", url, headers=headers) as answer:
                    if answer.status_code < HTTPStatus.BAD_REQUEST:
                        return answer.headers, _body(answer, most)
                    reason = f"{host} answered {named(answer.status_code)}"
                    if answer.status_code not in NOT_NOW:
                        raise Refused(url, reason)
            except httpx2.TimeoutException as error:
                raise Unanswered(url, f"{host} said nothing for {PATIENCE:g} s") from error
            except (httpx2.InvalidURL, httpx2.UnsupportedProtocol) as error:
                raise Refused(url, f"it is no address ({error})") from error
            except httpx2.HTTPError as error:
                reason = f"{host} cannot be reached ({error})"
            if attempt < tries:
                time.sleep(PAUSE * 2 ** (attempt - 1))
    raise Unanswered(url, reason)


def _body(answer: httpx2.Response, most: int) -> bytes:
    body = bytearray()
    if most:
        for block in answer.iter_bytes():
            body += block
            if len(body) >= most:
                break
    return bytes(body)


def named(status: int) -> str:
    """The status of an answer with its name."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
