"""The connection to a server: the official client, held to sending nothing but what a query needs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import httpx2
import openai

from ...errors import ModelFailure
from .connection import Settings

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionChunk

CONNECT_SECONDS = 10.0
MOST_BYTES = 64 * 1024 * 1024
"""No response is longer: a few thousand tokens with their probabilities are some megabytes."""

NEEDED = frozenset({"accept", "connection", "content-length", "content-type", "host", "transfer-encoding"})
"""Headers that are sent beside the key. The client's own tell its version and this machine's system."""

Body = dict[str, Any]


class TooMuch(ModelFailure):
    """A response is longer than any answer."""


class Client:
    """A server as it is asked for one batch of queries. Proxies of the environment are used, but not to this machine.

    Neither redirects are followed nor anything else of OpenAI's own settings in the environment.
    """

    def __init__(self, settings: Settings, key: str) -> None:
        async def needed_only(request: httpx2.Request) -> None:
            for name in [name for name in request.headers if name.lower() not in NEEDED]:
                del request.headers[name]
            request.headers["accept-encoding"] = "identity"
            request.headers["user-agent"] = "rsvlm"
            if key:
                request.headers["authorization"] = f"Bearer {key}"

        async def bounded(response: httpx2.Response) -> None:
            assert isinstance(response.stream, httpx2.AsyncByteStream)
            response.stream = _Bounded(response.stream, settings.host)

        self._client = openai.AsyncOpenAI(
            api_key=key or "none",
            organization="",
            project="",
            base_url=settings.url,
            max_retries=0,
            http_client=httpx2.AsyncClient(
                timeout=httpx2.Timeout(settings.timeout, connect=min(CONNECT_SECONDS, settings.timeout)),
                limits=httpx2.Limits(max_connections=settings.concurrency),
                trust_env=not settings.loopback,
                follow_redirects=False,
                event_hooks={"request": [needed_only], "response": [bounded]},
            ),
        )

    async def stream(self, body: Body) -> openai.AsyncStream[ChatCompletionChunk]:
        """Begin a chat completion with this body. Raises what `openai` raises, and TooMuch."""
        extra = {name: value for name, value in body.items() if name not in ("model", "messages")}
        return await self._client.chat.completions.create(
            model=body["model"], messages=body["messages"], stream=True, extra_body=extra
        )

    async def models(self) -> list[str]:
        """The names of the models that the server lists. Raises as `stream`."""
        listed = await self._client.models.list()
        return [str(model.id) for model in listed.data if isinstance(getattr(model, "id", None), str)]

    async def close(self) -> None:
        """Close all connections."""
        await self._client.close()


class _Bounded(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, host: str) -> None:
        self._stream, self._host = stream, host

    async def __aiter__(self) -> AsyncIterator[bytes]:
        seen = 0
        async for block in self._stream:
            seen += len(block)
            if seen > MOST_BYTES:
                raise TooMuch(f"{self._host} sent more than {MOST_BYTES >> 20} MiB for one answer; see to that server.")
            yield block

    async def aclose(self) -> None:
        await self._stream.aclose()
