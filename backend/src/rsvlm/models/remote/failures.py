"""What goes wrong with a server, as sentences."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2
import openai

from ...errors import RsvlmError
from .connection import Settings

MOST_SAID = 200
"""Characters of a server's own words that a sentence shows."""


@dataclass(frozen=True)
class Failure:
    """Why a query has no answer, as a sentence. `again`: asking again may help, after `wait` seconds where the server
    named them. `final`: no other query will fare better. `gone`: the server did not say anything."""

    sentence: str
    again: bool = False
    final: bool = False
    gone: bool = False
    wait: float = 0.0


class NoAnswer(Exception):
    """A stream that does not end as an answer does."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.sentence)
        self.failure = failure


def failure_of(error: Exception, settings: Settings, key: str) -> Failure | None:
    """What an exception of asking `settings.host` means; None for one that no server can be blamed for."""
    host = settings.host
    if isinstance(error, NoAnswer):
        return error.failure
    if isinstance(error, RsvlmError):
        return Failure(str(error))
    if isinstance(error, openai.APIStatusError):
        return _refused(error, settings, key)
    if isinstance(error, asyncio.TimeoutError):
        return Failure(f"{host} did not finish its answer in {settings.longest:g} s; ask for less, or raise `longest`.")
    if isinstance(error, openai.APITimeoutError):
        if isinstance(error.__cause__, httpx2.ConnectTimeout):
            return Failure(f"{host} cannot be reached; check its address and the network.", again=True, gone=True)
        return Failure(f"{host} said nothing for {settings.timeout:g} s; see whether it hangs.", gone=True)
    if isinstance(error, openai.APIConnectionError):
        return _unreachable(error, host)
    if isinstance(error, openai.APIError):
        return Failure(f"{host} broke off with an error{_words(error.message, key)}.", again=True)
    if isinstance(error, (httpx2.InvalidURL, httpx2.UnsupportedProtocol)):
        return Failure(f"{settings.url} is no address of a server; connect again.", final=True)
    if isinstance(error, (json.JSONDecodeError, UnicodeError, TypeError, AttributeError, KeyError)):
        return Failure(f"{host} does not answer as an OpenAI-compatible server does; check the address and its path.")
    return None


def _refused(error: openai.APIStatusError, settings: Settings, key: str) -> Failure:
    host, status, said = settings.host, error.status_code, _words(_message(error), key)
    if status in (401, 403):
        return Failure(f"{host} did not accept the key ({status}); check it and what it may use.", final=True)
    if status == 404:
        return Failure(
            f"{host} does not know the model '{settings.model}' or the path {urlsplit(settings.url).path or '/'} "
            f"(404){said}; see `rsvlm models check`.",
            final=True,
        )
    if status == 407:
        return Failure("The proxy wants a name and a password (407); put them into HTTPS_PROXY.", final=True)
    if 300 <= status < 400:
        to = urlsplit(error.response.headers.get("location", "")).netloc or "another address"
        return Failure(
            f"{host} sends on to {to} ({status}), where pictures are not sent without being asked; connect to the "
            "right address.",
            final=True,
        )
    if status == 429 or status == 408:
        return Failure(f"{host} is overloaded ({status}); try later.", again=True, wait=_wait(error))
    if status >= 500:
        return Failure(f"{host} is out of order ({status}){said}; see its log.", again=True, wait=_wait(error))
    pictures = "image" in said.lower() or "multimodal" in said.lower()
    why = "; it may not take pictures, so choose a model that sees" if pictures else ""
    return Failure(f"{host} refused the question ({status}){said}{why}.")


def _unreachable(error: openai.APIConnectionError, host: str) -> Failure:
    cause = error.__cause__
    if isinstance(cause, httpx2.ConnectError) and "CERTIFICATE" in str(cause):
        return Failure(
            f"The certificate of {host} is not trusted here; name the one that signed it in SSL_CERT_FILE.", final=True
        )
    if isinstance(cause, httpx2.ProxyError):
        return Failure(f"The proxy does not let {host} through; check HTTPS_PROXY.", final=True)
    if isinstance(cause, httpx2.ConnectError):
        return Failure(f"{host} cannot be reached; check its address and whether it runs.", again=True, gone=True)
    return Failure(f"The connection to {host} was cut; see whether the server died.", again=True, gone=True)


def _message(error: openai.APIStatusError) -> str:
    """A server's own words about an error, wherever it put them."""
    body = error.body
    for name in ("error", "message", "detail"):
        if isinstance(body, dict) and name in body:
            body = body[name]
    return body if isinstance(body, str) else ""


def _words(said: object, key: str) -> str:
    """What a server said, fit to stand in a sentence, without the key if it said that too."""
    text = " ".join(str(said).split()) if isinstance(said, str) else ""
    text = text.replace(key, "***") if key else text
    text = "".join(character for character in text if character.isprintable()).strip(" .")
    if len(text) > MOST_SAID:
        text = text[:MOST_SAID] + "…"
    return f" (it said: {text})" if text else ""


def _wait(error: openai.APIStatusError) -> float:
    try:
        wait = float(error.response.headers.get("retry-after", "0"))
    except ValueError:
        return 0.0
    return wait if 0 < wait < float("inf") else 0.0
