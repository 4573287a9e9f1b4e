"""Pictures with several descriptions each: JSON lines."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import BadInput
from .kinds import beside
from .lines import json_lines, text_field


@dataclass(frozen=True)
class CaptionedPicture:
    """A picture and what people wrote about it."""

    picture: Path
    captions: tuple[str, ...]


def read_captions(file: Path) -> list[CaptionedPicture]:
    """Lines with `image` and `captions` (a list of texts); pictures in `images/` beside the file, or beside it.

    Raises BadInput, with the line, where a field or a picture is missing, a picture is there twice, or all its captions
    are empty.
    """
    samples: list[CaptionedPicture] = []
    lines: dict[Path, str] = {}
    for place, row in json_lines(file):
        picture = beside(file, text_field(place, row, "image"), place)
        captions = row.get("captions")
        if not isinstance(captions, list) or not all(isinstance(caption, str) for caption in captions):
            raise BadInput(f"{place} lacks captions, a list of texts.")
        if lines.setdefault(picture, place) != place:
            raise BadInput(f"{place} has the picture of {lines[picture]}; give all captions in one line.")
        written = tuple(caption.strip() for caption in captions if caption.strip())
        if not written:
            raise BadInput(f"{place} has no caption with words.")
        samples.append(CaptionedPicture(picture, written))
    if not samples:
        raise BadInput(f"{file} holds no captions.")
    return samples
