"""Lays out the project's own validation data in the folders that `rsvlm evaluate` reads.

`python -m rsvlm.training.holdout DATA OUT` writes `eurosat/` (class folders), `rsvqa/qa.jsonl` with `images/`, and
`naip/` (pairs A, B, label: where water by index differs between the two dates that training never saw). Dubai 7 and 8,
maritime `valid` and the change sets are evaluated where they lie.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np

from .acquire.sources.eurosat import eurosat
from .acquire.sources.naip import naip
from .acquire.sources.rsvqa import rsvqa
from .records import COVER_CLASSES, VALIDATION

QUARTERS = tuple((left, top, 460, 360) for left in (0, 470) for top in (0, 360))
"""Windows of the NAIP place as left, top, width, height in pixels."""


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
    from PIL import Image

    before, after = naip(data, VALIDATION)
    assert before.cover is not None and after.cover is not None
    water = COVER_CLASSES.index("water")
    first, second = before.cover[..., water], after.cover[..., water]
    changed = (first != second) & (first >= 0) & (second >= 0)
    layers = {"A": before.pixels, "B": after.pixels, "label": (changed * 255).astype(np.uint8)}
    for name, pixels in layers.items():
        (out / "naip" / name).mkdir(parents=True, exist_ok=True)
        for index, (left, top, width, height) in enumerate(QUARTERS):
            part = Image.fromarray(pixels[top : top + height, left : left + width])
            part.save(out / "naip" / name / f"quarter_{index}.png")
    return len(QUARTERS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("data", type=Path, help="folder of the data sets")
    parser.add_argument("out", type=Path, help="folder to write")
    arguments = parser.parse_args()
    for write in (write_eurosat, write_rsvqa, write_naip):
        print(f"{write.__name__[len('write_'):]}: {write(arguments.data, arguments.out)}")


if __name__ == "__main__":
    main()
