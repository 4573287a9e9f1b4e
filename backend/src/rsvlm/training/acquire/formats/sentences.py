"""Sentences about pictures and about pairs, in one JSON of `images` with `sentences`: RSICD and its kin, LEVIR-MCI."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ....errors import BadInput
from ....evaluation.kinds import beside, read_json, read_rgb
from ...records import Origin, Record
from ..found import Found, made_of

TRAIN = "train"


def sentences(file: Path, origin: Origin, part: str = TRAIN) -> Found:
    """Pictures with several sentences each (RSICD, UCM-Captions, Sydney-Captions); `part` is the split to take.

    Pictures lie in `images/` beside the file, or beside it. Raises BadInput where the file is of another form or has
    nothing of that split.
    """

    def make(row: dict[str, Any]) -> Record:
        name = str(row["filename"])
        return Record(f"{origin.source}/{Path(name).stem}", origin, read_rgb(beside(file, name, str(file))),
                      captions=_said(row))  # fmt: skip

    return made_of(_rows(file, part), lambda row: f"{origin.source}/{Path(str(row['filename'])).stem}", make)


def levir_mci(folder: Path, origin: Origin, part: str = TRAIN) -> Found:
    """Two dates with five sentences on what changed: `LevirCCcaptions.json`, `images/PART/A`, `B` and perhaps `label`.

    Of LEVIR-MCI the mask of what changed is kept; LEVIR-CC has none. Raises BadInput where the file is of another form
    or has nothing of that split.
    """

    def make(row: dict[str, Any]) -> Record:
        name, images = str(row["filename"]), folder / "images" / str(row.get("filepath") or part)
        before, after = read_rgb(images / "A" / name), read_rgb(images / "B" / name)
        mask = images / "label" / name
        changed = np.asarray(read_rgb(mask).max(axis=2) > 0) if mask.is_file() else None
        if before.shape != after.shape or (changed is not None and changed.shape != before.shape[:2]):
            raise BadInput(f"{images / 'A' / name}, its later date and its label differ in size; give them one size.")
        return Record(f"{origin.source}/{Path(name).stem}", origin, before, after=after, changed=changed,
                      captions=_said(row))  # fmt: skip

    rows = _rows(folder / "LevirCCcaptions.json", part)
    return made_of(rows, lambda row: f"{origin.source}/{Path(str(row['filename'])).stem}", make)


def _rows(file: Path, part: str) -> list[dict[str, Any]]:
    listed = read_json(file)
    try:
        rows = [row for row in listed["images"] if row["split"] == part and row["filename"]]
    except (KeyError, TypeError) as error:
        raise BadInput(f"{file} is not a list of images with sentences ({error!r}).") from error
    if not rows:
        raise BadInput(f"{file} has no image of the split {part}; name another with `part`.")
    return rows


def _said(row: dict[str, Any]) -> tuple[str, ...]:
    try:
        written = [str(one["raw"]).strip() for one in row["sentences"]]
    except (KeyError, TypeError) as error:
        raise BadInput(f"The picture {row['filename']} has no sentences ({error!r}).") from error
    return tuple(dict.fromkeys(text for text in written if text))
