"""Labels as DOTA has them: `labelTxt/P0001.txt` beside `images/P0001.png`, or a file of labels beside its picture.

A line is `x1 y1 x2 y2 x3 y3 x4 y4 class difficult`; `difficult` may be left out. The first lines may tell the source
of the picture and its ground sampling distance.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import BadInput
from .detections import DetectionPicture, Target, known_name, quad_of_numbers, unique_targets
from .lines import filled_lines, read_text

CLASSES = (
    "plane", "baseball diamond", "bridge", "ground track field", "small vehicle", "large vehicle", "ship",
    "tennis court", "basketball court", "storage tank", "soccer ball field", "roundabout", "harbor", "swimming pool",
    "helicopter", "container crane", "airport", "helipad",
)  # fmt: skip
"""The classes of DOTA: fifteen in version 1.0, one more in 1.5, two more in 2.0."""

HEADERS = ("imagesource:", "gsd:")
LABELS = "labelTxt"


def read_dota(path: Path, pictures: Sequence[str]) -> list[DetectionPicture]:
    """The pictures of a folder, or of one file of labels, sorted by name; `pictures` are endings of picture files.

    Raises BadInput, with file and line, for labels that are broken, and where there are none.
    """
    files = [path] if path.is_file() else sorted(_label_folder(path).glob("*.txt"))
    if not files:
        raise BadInput(f"{path} has no labels; give a folder with {LABELS}/ or with .txt files beside the pictures.")
    labelled = [(file, *_read_labels(file)) for file in files]
    classes = tuple(sorted({target.label for _, targets, _ in labelled for target in targets}))
    if not classes:
        raise BadInput(f"{path} has files of labels but no object in any of them; there is nothing to find.")
    samples = [
        DetectionPicture(file.stem, _picture_of(file, pictures), targets, classes, notes=notes)
        for file, targets, notes in labelled
    ]
    left_out = _unlabelled(files[0].parent, {file.stem for file in files}, pictures) if path.is_dir() else ()
    samples[0] = replace(samples[0], notes=(*left_out, *samples[0].notes))
    return samples


def ground_resolution(path: Path, picture: str) -> float | None:
    """Metres a pixel of a picture of `path` (a folder or one file of labels) as its labels state it, None if not."""
    file = path if path.is_file() else _label_folder(path) / f"{picture}.txt"
    for _, line in filled_lines(file, read_text(file)):
        if not line.startswith(HEADERS):
            break
        if line.startswith(HEADERS[1]):
            try:
                metres = float(line[len(HEADERS[1]) :])
            except ValueError:
                return None
            return metres if 0 < metres < float("inf") else None
    return None


def _label_folder(folder: Path) -> Path:
    found = sorted(entry for entry in folder.iterdir() if entry.is_dir() and entry.name.startswith(LABELS))
    if len(found) > 1:
        names = ", ".join(entry.name for entry in found)
        raise BadInput(f"{folder} has several folders of labels ({names}); give one of them.")
    return found[0] if found else folder


def _read_labels(file: Path) -> tuple[tuple[Target, ...], tuple[str, ...]]:
    rows = filled_lines(file, read_text(file))
    return unique_targets([(place, _target(place, line)) for place, line in rows if not line.startswith(HEADERS)])


def _target(place: str, line: str) -> Target:
    parts = line.split()
    try:
        if len(parts) not in (9, 10):
            raise ValueError(f"it has {len(parts)} words instead of 10")
        quad = quad_of_numbers([float(part) for part in parts[:8]])
        difficult = int(parts[9]) != 0 if len(parts) == 10 else False
    except ValueError as error:
        raise BadInput(f"{place} is not 'x1 y1 x2 y2 x3 y3 x4 y4 class difficult': {error}.") from error
    label = known_name(parts[8])
    if not label:
        raise BadInput(f"{place} has the class '{parts[8]}', which is no name.")
    return Target(label, quad, difficult)


def _unlabelled(labels: Path, names: Collection[str], endings: Sequence[str]) -> tuple[str, ...]:
    """A sentence about the pictures beside the labels, or in images/, that have none."""
    folders = [folder for folder in _picture_folders(labels) if folder.is_dir()]
    pictures = [file for folder in folders for file in folder.iterdir() if file.suffix.lower() in endings]
    lonely = sorted(file for file in pictures if file.stem not in names)
    if not lonely:
        return ()
    return (f"Without labels and left out: {len(lonely)} of {len(pictures)} pictures, the first is {lonely[0]}.",)


def _picture_folders(labels: Path) -> tuple[Path, ...]:
    if labels.name.startswith(LABELS):
        return labels, labels.parent / "images"
    return labels, labels / "images"


def _picture_of(labels: Path, endings: Sequence[str]) -> Path | None:
    for folder in _picture_folders(labels.parent):
        for ending in endings:
            for spelled in (ending, ending.upper()):
                if (folder / f"{labels.stem}{spelled}").is_file():
                    return folder / f"{labels.stem}{spelled}"
    return None
