"""What the help beside an algorithm shows: its words, a picture of what comes out, and where the guide says more."""

from __future__ import annotations

from pathlib import Path

from .. import paths

WIDTH = 230
"""Pixels that the help of QGIS' dialogs has without scrolling."""


def picture(key: str) -> Path:
    """The file of an algorithm's picture."""
    return paths.part("resources") / "help" / f"{key}.jpg"


def page(key: str, words: str) -> str:
    """`words` (plain, paragraphs apart by an empty line) with the picture below; QGIS makes a page of it."""
    paragraphs = [" ".join(part.split()) for part in words.split("\n\n")]
    file = picture(key)
    if file.is_file():
        paragraphs.append(f'<img src="{file.as_uri()}" width="{WIDTH}">')
    return "\n".join(paragraphs)


def url(key: str) -> str:
    """The part of the user guide about an algorithm, on this computer."""
    return f"{(paths.part('resources') / 'guide' / 'index.html').as_uri()}#{key}"
