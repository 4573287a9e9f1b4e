"""A conversation as the model reads it: the family's chat template, as text and as token ids.

A picture is as many placeholders as it has merged tokens, between two marks (reference: rscovlm section 5.1). Ids and
kinds are those of the library's own processor. Standard library only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...decoding.cells import Encode
from ...errors import BadInput
from .conversation import Part, Shown, Turn
from .profile import QwenProfile

IMAGE, VIDEO = "<|image_pad|>", "<|video_pad|>"
_BEGIN, _END = "<|vision_start|>", "<|vision_end|>"

TEXT_KIND, IMAGE_KIND, VIDEO_KIND = 0, 1, 2
"""What a token is of, as the library's models want to be told (`mm_token_type_ids`)."""

Grid = tuple[int, int, int]


@dataclass(frozen=True)
class Layout:
    """What a model reads: `ids`, and of each its kind. `grids` are of the pictures and videos in order, as (steps,
    rows, columns) of patches, and `videos` says of each whether it is one. `starts` are where their placeholders begin.
    """

    ids: tuple[int, ...]
    kinds: tuple[int, ...]
    grids: tuple[Grid, ...]
    videos: tuple[bool, ...]
    starts: tuple[int, ...]


def template(turns: Sequence[Turn], profile: QwenProfile) -> str:
    """The text that the model reads, each picture or video as one placeholder; the answer comes next."""
    said = "".join(f"<|im_start|>{turn.role}\n{_words(turn.parts, profile)}<|im_end|>\n" for turn in turns)
    return f"{said}<|im_start|>assistant\n"


def shown(turns: Sequence[Turn]) -> tuple[Shown, ...]:
    """All pictures and videos of a conversation in order."""
    return tuple(part for turn in turns for part in turn.parts if isinstance(part, Shown))


def grid_of(size: tuple[int, int], count: int, profile: QwenProfile) -> Grid:
    """(steps, rows, columns) of the patches of `count` frames of (width, height)."""
    return -(-count // profile.frames), size[1] // profile.patch, size[0] // profile.patch


def lay_out(turns: Sequence[Turn], grids: Sequence[Grid], encode: Encode, profile: QwenProfile) -> Layout:
    """Token ids of a conversation; `grids` are of its pictures and videos in order.

    `encode` knows the special tokens and adds none of its own. Raises BadInput where it does not know a placeholder, or
    where pictures and grids differ in number.
    """
    pictures = shown(turns)
    if len(pictures) != len(grids):
        raise BadInput(f"The conversation shows {len(pictures)} pictures and {len(grids)} are given.")
    text = template(turns, profile)
    ids: list[int] = []
    kinds: list[int] = []
    starts: list[int] = []
    for picture, grid in zip(pictures, grids):
        is_video = len(picture.pictures) > 1
        mark = VIDEO if is_video else IMAGE
        before, text = text.split(mark, 1)
        words = encode(before)
        count = grid[0] * grid[1] * grid[2] // profile.merge**2
        starts.append(len(ids) + len(words))
        ids += [*words, *[_single(mark, encode)] * count]
        kinds += [TEXT_KIND] * len(words) + [VIDEO_KIND if is_video else IMAGE_KIND] * count
    words = encode(text)
    ids += words
    kinds += [TEXT_KIND] * len(words)
    videos = tuple(len(picture.pictures) > 1 for picture in pictures)
    return Layout(tuple(ids), tuple(kinds), tuple(grids), videos, tuple(starts))


def _words(parts: Sequence[Part], profile: QwenProfile) -> str:
    return "".join(part if isinstance(part, str) else _placeholder(part, profile) for part in parts)


def _placeholder(part: Shown, profile: QwenProfile) -> str:
    if len(part.pictures) > 1:
        return f"{profile.before_frames}{_BEGIN}{VIDEO}{_END}"
    return f"{_BEGIN}{IMAGE}{_END}"


def _single(mark: str, encode: Encode) -> int:
    ids = encode(mark)
    if len(ids) != 1:
        raise BadInput(f"The tokenizer does not know {mark}; it is not that of a Qwen-VL checkpoint.")
    return ids[0]
