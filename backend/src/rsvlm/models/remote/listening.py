"""What a server says, chunk by chunk, until the answer is there."""

from __future__ import annotations

import codecs
import json
import math
from collections.abc import AsyncIterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from ...decoding.objects import REMEMBERED
from ..base import Piece
from .failures import Failure, NoAnswer

LONGEST_TOKEN = 32
"""Characters; of an answer no token has more on average, whatever the server counts as one."""


@dataclass
class Heard:
    """An answer so far: `served` is the model's name as the server told, `cut` that it reached the most tokens.

    `scores` are the tokens as the server told them, with their probabilities.
    """

    text: str = ""
    served: str = ""
    cut: bool = False
    ended: bool = False
    tokens: int = 0
    scores: list[Any] = field(default_factory=list)
    call: tuple[str, str] = ("", "")

    @property
    def repeats(self) -> bool:
        """Whether the last whole line is one of those just before it."""
        *before, last = self.text.split("\n")[:-1] or [""]
        return bool(last.strip()) and last in before[-REMEMBERED:]

    def pieces(self) -> tuple[Piece, ...]:
        """The tokens and their probabilities; () where the server did not tell those of exactly this text."""
        try:
            raw = [bytes(score.bytes) if score.bytes is not None else score.token.encode() for score in self.scores]
            probabilities = [math.exp(min(float(score.logprob), 0.0)) for score in self.scores]
        except (AttributeError, TypeError, ValueError, OverflowError):
            return ()
        if any(math.isnan(probability) for probability in probabilities):
            return ()
        texts = _decoded(raw)
        # The end token may be told too, and has no text.
        while texts and len("".join(texts)) > len(self.text):
            texts.pop()
        if not texts or "".join(texts) != self.text:
            return ()
        return tuple(Piece(text, probability) for text, probability in zip(texts, probabilities))

    def first(self) -> list[tuple[str, float]]:
        """What might have stood at the beginning, in small letters without blanks, and the probabilities."""
        told = getattr(self.scores[0], "top_logprobs", None) if self.scores else None
        found = []
        for score in told if isinstance(told, list) else []:
            with suppress(AttributeError, TypeError, ValueError):
                text = str(score.token).strip().lower()
                found += [(text, math.exp(min(float(score.logprob), 0.0)))] if text else []
        return found

    def wish(self) -> str:
        """The text, or where the server took a call of a tool out of it, that call as the model wrote it."""
        name, arguments = self.call
        if not name or self.text.strip():
            return self.text
        return f'<tool_call>\n{{"name": {json.dumps(name)}, "arguments": {arguments or "{}"}}}\n</tool_call>'


async def listen(
    chunks: AsyncIterable[Any], host: str, most_tokens: int, stops: Sequence[str], objects: bool = False
) -> Heard:
    """The answer of a stream. Left where it has more than `most_tokens` tokens, or has one of `stops` in its text.

    A list of `objects`, each on a line, is left where one comes again: a model that repeats itself does not stop else.
    Raises NoAnswer where there is no answer in it or it breaks off, and whatever the stream raises.
    """
    heard = Heard()
    any_chunk = False
    async for chunk in chunks:
        any_chunk = True
        _take(heard, chunk, host)
        mark = min((at for at in (heard.text.find(stop) for stop in stops) if at >= 0), default=-1)
        if mark >= 0:
            heard.text, heard.ended = heard.text[:mark], True
        if objects and heard.repeats:
            heard.ended = True
        if heard.ended:
            break
        if heard.tokens > most_tokens or len(heard.text) > most_tokens * LONGEST_TOKEN:
            heard.cut = heard.ended = True
            break
    if not any_chunk:
        raise NoAnswer(
            Failure(f"{host} does not answer as an OpenAI-compatible server does; check the address and its path.")
        )
    if not heard.ended:
        raise NoAnswer(Failure(f"{host} broke off in its answer; see whether the server died.", again=True, gone=True))
    return heard


def _take(heard: Heard, chunk: Any, host: str) -> None:
    choices = getattr(chunk, "choices", None)
    if not isinstance(choices, list):
        raise NoAnswer(Failure(f"{host} does not answer as an OpenAI-compatible server does; check the address."))
    if isinstance(getattr(chunk, "model", None), str):
        heard.served = heard.served or " ".join(chunk.model.split())[:200]
    if not choices:
        return
    choice = choices[0]
    delta = getattr(choice, "delta", None)
    content = getattr(delta, "content", None)
    told = getattr(getattr(choice, "logprobs", None), "content", None) or []
    if isinstance(content, str) and content:
        heard.text += content
    if content or told:
        heard.tokens += max(len(told), 1)
        heard.scores += told
    for call in getattr(delta, "tool_calls", None) or []:
        function = getattr(call, "function", None)
        name, arguments = (getattr(function, part, None) or "" for part in ("name", "arguments"))
        heard.call = heard.call[0] + name, heard.call[1] + arguments
        heard.tokens += 1
    finish = getattr(choice, "finish_reason", None)
    if finish == "content_filter":
        raise NoAnswer(Failure(f"{host} withheld its answer (content filter)."))
    if finish:
        heard.cut, heard.ended = heard.cut or finish == "length", True


def _decoded(raw: Sequence[bytes]) -> list[str]:
    """Tokens as texts; of a character that several tokens share the bytes of, the last has it."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    return [decoder.decode(part) for part in raw]
