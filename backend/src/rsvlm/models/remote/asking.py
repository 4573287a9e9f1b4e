"""Asking a server until it answers or there is no more point in it."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass

import openai

from ...errors import ModelFailure
from .client import Body, Client
from .connection import Settings
from .failures import Failure, NoAnswer, failure_of
from .listening import Heard, listen

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 60.0
"""Seconds before a query is asked again; they double each time."""

GIVE_UP, REST_SECONDS = 4, 60.0
"""After so many queries in a row to which a server said nothing, it is left alone for so long."""

log = logging.getLogger("rsvlm.remote")


@dataclass
class Standing:
    """How a job fares with a server: whether it ever answered, how many queries in a row it said nothing to, and until
    when (of the monotonic clock) it is left alone."""

    answered: bool = False
    silent: int = 0
    rest_until: float = 0.0


class Asker:
    """One batch of queries to one server; `stops` are texts that end an answer."""

    def __init__(self, settings: Settings, key: str, standing: Standing, stops: Sequence[str]) -> None:
        self._settings, self._key, self._standing, self._stops = settings, key, standing, stops
        self._client = Client(settings, key)

    async def ask(self, body: Body, objects: bool) -> Heard | Failure:
        """What the server says to a query, asked again where that may help; what went wrong in the end.

        `objects` says that the answer is a list of them. Raises ModelFailure where this query and all others must fail
        and none was answered before.
        """
        standing, failure = self._standing, Failure("")
        for attempt in range(self._settings.retries + 1):
            if time.monotonic() < standing.rest_until:
                return Failure(f"{self._settings.host} said nothing {GIVE_UP} times and is left alone a while.")
            if attempt:
                pause = FIRST_PAUSE * 2 ** (attempt - 1) * random.uniform(0.8, 1.2)  # nosec B311 # no secret
                await asyncio.sleep(min(max(pause, failure.wait), LONGEST_PAUSE))
            answer = await self._once(body, objects)
            if isinstance(answer, Heard):
                standing.silent, standing.answered = 0, True
                return answer
            failure = answer
            if failure.final and not standing.answered:
                raise ModelFailure(failure.sentence)
            if not failure.again:
                break
        standing.silent = standing.silent + 1 if failure.gone else 0
        if standing.silent >= GIVE_UP:
            standing.silent, standing.rest_until = 0, time.monotonic() + REST_SECONDS
        return failure

    async def close(self) -> None:
        """Close all connections."""
        await self._client.close()

    async def _once(self, body: Body, objects: bool) -> Heard | Failure:
        try:
            return await asyncio.wait_for(self._listened(body, objects), self._settings.longest)
        except Exception as error:
            failure = failure_of(error, self._settings, self._key)
            if failure is None:
                raise
            # A server's own words may repeat the key, so that tracebacks with them are not for the log.
            told = isinstance(error, (NoAnswer, openai.OpenAIError))
            log.warning("%s (%s)", failure.sentence, type(error).__name__, exc_info=not told)
            return failure

    async def _listened(self, body: Body, objects: bool) -> Heard:
        async with await self._client.stream(body) as stream:
            return await listen(stream, self._settings.host, body["max_tokens"], self._stops, objects)
