"""Lays out the project's own validation data in the folders that `rsvlm evaluate` reads.

`python -m rsvlm.training.holdout DATA OUT` writes

- `eurosat/` (class folders) and `rsvqa/qa.jsonl` with `images/`;
- `naip/`: pairs A, B, label, where water by index differs between the two dates that training never saw;
- `water_naip/`, `water_landsat/`: these dates and the one of Landsat, with water by near-infrared index as the truth;
- `trees/`: chips of Zurich with their tree masks;
- `unchanged/`: pairs without a change. `dubai/` (7 and 8) and `levir/` (first dates) are pictures and themselves in
  another light, a pixel or two aside; `buildings/` are windows of LEVIR's real pairs in which no building changed.

Dubai 7 and 8, maritime `valid` and the change sets are evaluated where they lie.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..answers.masks import BACKGROUND
from ..evaluation.kinds import read_colour_masks, read_pairs, read_rgb
from .acquire.sources.eurosat import eurosat
from .acquire.sources.landsat import landsat
from .acquire.sources.naip import naip
from .acquire.sources.rsvqa import rsvqa
from .records import COVER_CLASSES, VALIDATION, Pixels, Record
from .views import change_light

QUARTERS = tuple((left, top, 460, 360) for left in (0, 470) for top in (0, 360))
"""Windows of the NAIP place as left, top, width, height in pixels."""

HALVES = ((0, 0, 348, 377), (349, 0, 348, 377))
"""The same of Landsat's."""

WATER = COVER_CLASSES.index("water")
YES, NO, UNLABELLED = (0, 0, 255), (255, 255, 255), (128, 128, 128)
"""Colours of masks."""

ASIDE, LARGEST = 2, 640
"""Pixels that the second picture of a made pair lies aside at most, and its longest side: taken in one piece."""

BLOCK = 96
"""Side in pixels of the windows of LEVIR's pairs."""


def write_eurosat(data: Path, out: Path) -> int:
    """Copies the held-out chips into their class folders; how many there are."""
    count = 0
    for record in eurosat(data, VALIDATION):
        stem = record.name.split("/")[1]
        (source,) = (data / "eurosat").glob(f"*/{stem}.*")
        target = out / "eurosat" / source.parent.name
        target.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target / source.name)
        count += 1
    return count


def write_rsvqa(data: Path, out: Path) -> int:
    """Writes the held-out pictures and their questions (areas left out: the model is not taught them)."""
    from PIL import Image

    folder = out / "rsvqa" / "images"
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for record in rsvqa(data, VALIDATION):
        name = "_".join(record.name.split("/")[1:])
        Image.fromarray(record.pixels).save(folder / name)
        for kind, question, answer in record.questions:
            if kind != "area":
                row = {"image": name, "type": kind, "question": question, "answer": answer}
                lines.append(json.dumps(row))
    (out / "rsvqa" / "qa.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(lines)


def write_naip(data: Path, out: Path) -> int:
    """Writes the quarters of the two held-out dates as pairs with the change of water by index (255 changed)."""
    before, after = naip(data, VALIDATION)
    changed = _water_changed(before, after)
    for index, window in enumerate(QUARTERS):
        layers = [_cut(values, window) for values in (before.pixels, after.pixels, changed)]
        _write_pair(out / "naip", f"quarter_{index}", layers[0], layers[1], layers[2])
    return len(QUARTERS)


def write_water(data: Path, out: Path) -> int:
    """Writes windows of the held-out dates with water by index; what the index does not tell is not labelled."""
    count = 0
    for source, windows in ((naip, QUARTERS), (landsat, HALVES)):
        for record in source(data, VALIDATION):
            assert record.cover is not None
            for index, window in enumerate(windows):
                name = f"{record.date}_{index}"
                water = _cut(record.cover[..., WATER], window)
                _write_mask(out / f"water_{record.source}", name, "water", _cut(record.pixels, window), water)
                count += 1
    return count


def write_trees(data: Path, out: Path) -> int:
    """Writes the chips of Zurich that have a mask of trees."""
    from PIL import Image

    masks = sorted((data / "zurich" / "trees").glob("*.tif"))
    for path in masks:
        with Image.open(path) as mask:
            drawn = (np.asarray(mask) > 0).astype(np.int8)
        _write_mask(out / "trees", path.stem, "trees", read_rgb(data / "zurich" / path.name), drawn)
    return len(masks)


def write_unchanged(data: Path, out: Path) -> int:
    """Writes pairs of which nothing has changed: made ones, and windows in which two real dates agree."""
    rng = np.random.default_rng(0)
    pairs = read_pairs(data / "levir_cd")
    tiles = [s.picture for tile in ("tile_7", "tile_8") for s in read_colour_masks(data / "dubai" / tile)]
    written = 0

    def write(kind: str, before: Pixels, after: Pixels) -> None:
        nonlocal written
        _write_pair(out / "unchanged" / kind, f"{written:03d}", before, after, np.zeros(before.shape[:2], bool))
        written += 1

    for kind, paths in (("dubai", tiles), ("levir", [pair.before for pair in pairs])):
        for pixels in map(read_rgb, paths):
            height, width = (min(side - 2 * ASIDE, LARGEST) for side in pixels.shape[:2])
            right, down = (ASIDE + int(rng.choice((-2, -1, 1, 2))) for _ in range(2))
            aside = _cut(pixels, (right, down, width, height))
            write(kind, _cut(pixels, (ASIDE, ASIDE, width, height)), change_light(aside, rng))
    for pair in pairs:
        dates, changed = (read_rgb(pair.before), read_rgb(pair.after)), pair.changed()
        for left in range(0, changed.shape[1] - BLOCK + 1, BLOCK // 2):
            for top in range(0, changed.shape[0] - BLOCK + 1, BLOCK // 2):
                window = (left, top, BLOCK, BLOCK)
                if not _cut(changed, window).any():
                    write("buildings", *(_cut(pixels, window) for pixels in dates))
    return written


def _water_changed(before: Record, after: Record) -> npt.NDArray[np.bool_]:
    """Where the index tells of water on exactly one of two dates."""
    assert before.cover is not None and after.cover is not None
    first, second = before.cover[..., WATER], after.cover[..., WATER]
    return np.asarray((first != second) & (first >= 0) & (second >= 0))


def _cut(values: npt.NDArray[Any], window: tuple[int, int, int, int]) -> npt.NDArray[Any]:
    left, top, width, height = window
    return values[top : top + height, left : left + width]


def _write_pair(folder: Path, name: str, before: Pixels, after: Pixels, changed: npt.NDArray[np.bool_]) -> None:
    from PIL import Image

    for side, pixels in (("A", before), ("B", after), ("label", (changed * 255).astype(np.uint8))):
        (folder / side).mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.ascontiguousarray(pixels)).save(folder / side / f"{name}.png", compress_level=1)


def _write_mask(folder: Path, name: str, label: str, pixels: Pixels, cover: npt.NDArray[np.int8]) -> None:
    """A picture and its mask of one class: 1 yes, 0 no, else not labelled."""
    from PIL import Image

    colours = np.full((*cover.shape, 3), UNLABELLED, np.uint8)
    colours[cover == 1], colours[cover == 0] = YES, NO
    for side, values in (("images", pixels), ("masks", colours)):
        (folder / side).mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.ascontiguousarray(values)).save(folder / side / f"{name}.png")
    (folder / "classes.json").write_text(json.dumps({label: YES, BACKGROUND: NO}), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("out", type=Path, help="folder to write")
    arguments = parser.parse_args()
    for write in (write_eurosat, write_rsvqa, write_naip, write_water, write_trees, write_unchanged):
        print(f"{write.__name__[len('write_'):]}: {write(arguments.data, arguments.out)}")


if __name__ == "__main__":
    main()
