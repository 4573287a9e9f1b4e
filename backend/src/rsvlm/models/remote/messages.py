"""A conversation as messages of OpenAI's protocol. Standard library only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..qwen_vl.conversation import Shown, Turn


def messages(turns: Sequence[Turn], pictures: Sequence[str]) -> list[dict[str, Any]]:
    """The messages of a conversation; `pictures` are the data URLs of the query's pictures in its order.

    The frames of a pair of dates are sent as pictures one after the other: the protocol has no video.
    """
    return [{"role": turn.role, "content": _content(turn, pictures)} for turn in turns]


def as_text(turns: Sequence[Turn], sizes: Sequence[tuple[int, int]]) -> str:
    """A conversation for people to read, pictures as their sizes: the server's own template is not known."""
    lines = []
    for turn in turns:
        parts = [
            part if isinstance(part, str) else "".join(_sized(sizes[index]) for index in part.pictures)
            for part in turn.parts
        ]
        lines.append(f"{turn.role}: {''.join(parts)}")
    return "\n".join(lines)


def _content(turn: Turn, pictures: Sequence[str]) -> str | list[dict[str, Any]]:
    if all(isinstance(part, str) for part in turn.parts):
        return "".join(str(part) for part in turn.parts)
    content: list[dict[str, Any]] = []
    for part in turn.parts:
        if isinstance(part, Shown):
            content += [{"type": "image_url", "image_url": {"url": pictures[index]}} for index in part.pictures]
        else:
            content.append({"type": "text", "text": part})
    return content


def _sized(size: tuple[int, int]) -> str:
    return f"<picture of {size[0]} x {size[1]} pixels>"
