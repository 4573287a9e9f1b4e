"""A sheet of pictures with their labels drawn on, for somebody to look at before a training."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..records import Pixels, Record

if TYPE_CHECKING:
    from PIL.Image import Image

SIDE = 224
"""Pixels of a picture's longer side on the sheet."""
LINES = 4
CHANGED = "changed"
LINE = 13
OWN = {"water": (31, 119, 255), "building": (214, 39, 40), "road": (255, 127, 14), "vegetation": (44, 200, 44),
       "tree": (44, 200, 44), "land": (200, 180, 140)}  # fmt: skip
OTHERS = ((255, 220, 0), (227, 119, 194), (148, 103, 189), (23, 190, 207), (255, 255, 255), (140, 86, 75))
"""Colours of classes by name, and of others in their order: boxes are drawn in them, covers tinted."""


def sheet(records: Sequence[Record], columns: int = 6) -> Image:
    """Cells of SIDE x SIDE in rows: each with its labels (of two dates: what changed is tinted) over a few words."""
    from PIL import Image

    rows = -(-len(records) // columns)
    page = Image.new("RGB", (columns * (SIDE + 8), max(rows, 1) * (SIDE + LINES * LINE + 12)), "white")
    for index, record in enumerate(records):
        place = (index % columns) * (SIDE + 8) + 4, (index // columns) * (SIDE + LINES * LINE + 12) + 4
        page.paste(cell(record), place)
    return page


def chosen(records: Sequence[Record], each: int, seed: int) -> list[Record]:
    """So many records of each source and split, drawn by seed, in the order in which they came."""
    rng = np.random.default_rng(seed)
    groups: dict[tuple[str, str], list[int]] = {}
    for index, record in enumerate(records):
        groups.setdefault((record.source, record.origin.split), []).append(index)
    return [
        records[i]
        for group in groups.values()
        for i in sorted(rng.choice(group, min(each, len(group)), replace=False).tolist())
    ]


def cell(record: Record) -> Image:
    """One picture with its labels and the words about it."""
    from PIL import Image, ImageDraw

    height, width = record.pixels.shape[:2]
    scale = SIDE / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    picture = Image.fromarray(_tinted(record, record.pixels)).resize(size, Image.Resampling.BICUBIC)
    if record.after is not None:
        later = Image.fromarray(_tinted(record, record.after)).resize(size, Image.Resampling.BICUBIC)
        both = Image.new("RGB", (size[0], size[1]))
        both.paste(picture.resize((size[0] // 2, size[1])), (0, 0))
        both.paste(later.resize((size[0] - size[0] // 2, size[1])), (size[0] // 2, 0))
        picture = both
    page = Image.new("RGB", (SIDE, SIDE + LINES * LINE + 4), "white")
    page.paste(picture, (0, 0))
    draw = ImageDraw.Draw(page)
    colours = _colours([box.label for box in record.boxes])
    for box in record.boxes if record.after is None else ():
        colour = colours[box.label]
        if box.corners:
            draw.polygon([(x * scale, y * scale) for x, y in box.corners], outline=colour)
        else:
            draw.rectangle([v * scale for v in (box.x1, box.y1, box.x2, box.y2)], outline=colour, width=2)
    for number, line in enumerate(_words(record)[:LINES]):
        draw.text((0, SIDE + 2 + number * LINE), line[:36], fill="black")
    return page


def _tinted(record: Record, pixels: Pixels) -> Pixels:
    pixels = pixels.astype(np.float32)
    layers = {}
    if record.cover is not None:
        layers = {name: record.cover[..., index] == 1 for index, name in enumerate(record.cover_names)}
    if record.changed is not None:
        layers = {CHANGED: record.changed}
    colours = _colours(list(layers))
    for name, mask in layers.items():
        pixels[mask] = 0.6 * pixels[mask] + 0.4 * np.array(colours[name], np.float32)
    return pixels.astype(np.uint8)


def _colours(names: Sequence[str]) -> dict[str, tuple[int, int, int]]:
    others = [name for name in sorted(set(names)) if name not in OWN]
    return {**OWN, **{name: OTHERS[index % len(OTHERS)] for index, name in enumerate(others)}}


def _words(record: Record) -> list[str]:
    metres = "? m" if record.origin.metres is None else f"{record.origin.metres:g} m"
    lines = [record.name, f"{record.origin.split}, {record.origin.licence}, {metres}"]
    if record.scene:
        lines.append(f"scene: {record.scene}")
    if record.cover is not None:
        seen = (record.cover == 1).any((0, 1))
        lines.append("cover: " + ", ".join(name for name, there in zip(record.cover_names, seen) if there))
    if record.boxes:
        lines.append("boxes: " + ", ".join(sorted({box.label for box in record.boxes})))
    lines += [f"{question} {answer}" for _, question, answer in record.questions[:1]]
    return [*lines, *record.captions[:1], *(answer for _, answer in record.talk[:1])]
