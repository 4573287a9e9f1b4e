"""A model that runs elsewhere, as the pipeline asks it: several queries at once, each with an answer or a sentence."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from ...errors import BadInput
from ..base import Control, Generation, ModelInfo, Picture, Piece, Profile, Query
from ..qwen_vl.conversation import converse
from ..qwen_vl.forms import BOXED
from ..qwen_vl.profile import QwenProfile
from . import keys
from .asking import Asker, Standing
from .client import Body
from .connection import Connection
from .failures import Failure
from .forms import form_of, guide
from .listening import Heard
from .messages import as_text, messages
from .pictures import data_url
from .profiles import profile_of
from .servers import server_kind

LOOK_SECONDS = 0.05
"""How often it is looked whether the job was stopped."""

ALTERNATIVES = 10
"""Most probable tokens that are asked for where two answers are weighed against each other."""

Shared = dict[tuple[int, tuple[int, int]], str]
"""Data URLs by the picture's identity and size."""


class RemoteModel:
    """A `Model` behind a connection. Opening it reaches no server."""

    def __init__(self, connection: Connection, info: ModelInfo) -> None:
        """Raises BadInput where nobody agreed to the address, or where the key that is named is missing."""
        connection.check_agreed()
        keys.key_of(connection)
        self._connection = connection
        self._settings = connection.settings
        self._kind = server_kind(self._settings.server)
        self._profile: QwenProfile = profile_of(self._settings.profile)
        self.profile: Profile = self._profile
        self.info = info
        self.batch = 2 * self._settings.concurrency
        self._standing = Standing()
        self._job: Control | None = None

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """As `Model.generate`; a query that failed has a `problem`.

        Raises Stopped within a moment of being stopped, ModelFailure where no query can be answered (a wrong key or
        address) and none of the job was, the job being told by its `control`.
        """
        control.check()
        if control is not self._job:
            # What was wrong with the server in the job before may have been put right.
            self._job, self._standing = control, Standing()
        return asyncio.run(self._all(queries, control, grammar))

    async def _all(self, queries: Sequence[Query], control: Control, grammar: bool) -> list[Generation]:
        asker = Asker(self._settings, keys.key_of(self._connection), self._standing, self._profile.stops)
        turn = asyncio.Semaphore(self._settings.concurrency)
        shared: Shared = {}

        async def one(query: Query) -> Generation:
            async with turn:
                return await self._one(query, asker, grammar, shared)

        tasks = [asyncio.ensure_future(one(query)) for query in queries]
        try:
            pending = set(tasks)
            while pending:
                control.check()
                done, pending = await asyncio.wait(pending, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            return [task.result() for task in tasks]
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            with suppress(Exception):
                await asker.close()

    async def _one(self, query: Query, asker: Asker, grammar: bool, shared: Shared) -> Generation:
        """The answer to one query. `shared` keeps pictures that several queries show."""
        begun = time.perf_counter()
        turns = converse(query, self._profile)
        try:
            sizes = self._profile.seen_sizes(query)
        except BadInput as error:
            return Generation("", (), "", problem=str(error))
        asked = as_text(turns, sizes)
        urls = [await self._url(picture, size, shared) for picture, size in zip(query.pictures, sizes)]
        body = self._body(query, sizes[0], grammar)
        body["messages"] = messages(turns, urls)
        heard = await asker.ask(body, query.task in BOXED)
        if isinstance(heard, Failure):
            return Generation("", (), asked, time.perf_counter() - begun, sizes, problem=heard.sentence)
        self.info = replace(self.info, served=heard.served)
        text, pieces = heard.wish() if query.zoom else heard.text, heard.pieces()
        if query.task == "presence":
            text, pieces = _yes_or_no(heard, pieces, self._profile.yes_no)
        return Generation(text, pieces, asked, time.perf_counter() - begun, sizes, heard.cut)

    def _body(self, query: Query, size: tuple[int, int], grammar: bool) -> Body:
        """The body of a query without its messages. Everything that goes to the server is made here."""
        body: Body = {
            "model": self._settings.model,
            "temperature": 0,
            "max_tokens": self._profile.most_tokens(query.task),
        }
        if self._kind.penalty:
            # Said also where it is 1: a server may take another one from the checkpoint's own settings.
            body[self._kind.penalty] = self._profile.penalty(query.task)
        if self._kind.scores:
            body["logprobs"] = True
            if query.task == "presence":
                body["top_logprobs"] = ALTERNATIVES
        if grammar and self._settings.guided:
            body.update(guide(self._kind, form_of(query, self._profile, size)))
        return body

    async def _url(self, picture: Picture, size: tuple[int, int], shared: Shared) -> str:
        name = id(picture), size
        if name not in shared:
            shared[name] = await asyncio.to_thread(data_url, picture, size, self._settings.jpeg)
        return shared[name]


def _yes_or_no(heard: Heard, pieces: tuple[Piece, ...], words: tuple[str, str]) -> tuple[str, tuple[Piece, ...]]:
    """An answer as one of two words, and its probability against the other where both are known.

    Where only its own is known, and more than half, that is told, since the other can have no more than the rest; else
    nothing is. An answer that is neither word stays as it is.
    """
    said = heard.text.strip().lower()
    word = next((word for word in words if said.startswith(word)), "")
    if not word:
        return heard.text, pieces
    if not pieces or not pieces[0].text.strip():
        return word, ()
    weights = dict.fromkeys(words, 0.0)
    for token, probability in heard.first():
        for one in words:
            if one.startswith(token) or token.startswith(one):
                weights[one] += probability
    if all(weights.values()):
        return word, (Piece(word, weights[word] / sum(weights.values())),)
    alone = pieces[0].probability
    return word, (Piece(word, alone),) if alone > 0.5 else ()
