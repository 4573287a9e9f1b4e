"""Detections in the files that DOTA's server takes: `Task1_plane.txt`, one for each class, in a folder or a ZIP file.

A line of task 1 is `picture score x1 y1 x2 y2 x3 y3 x4 y4`, of task 2 `picture score x1 y1 x2 y2`.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from ..errors import BadInput
from .detections import Detection, known_name, quad_of_numbers
from .lines import filled_lines, read_text

_NAME = re.compile(r"Task[12]_(.+)\.txt", re.IGNORECASE)


def read_task_files(path: Path) -> Iterator[tuple[str, Detection]]:
    """(place, detection) of each line. Raises BadInput, with file and line, for one that is broken, and where there are
    no such files."""
    files = list(_files(path))
    if not files:
        raise BadInput(f"{path} has no file such as Task1_plane.txt; give a folder or a ZIP file of them.")
    for name, text in files:
        match = _NAME.fullmatch(PurePosixPath(name).name)
        label = known_name(match.group(1)) if match else ""
        if not label:
            raise BadInput(f"{name} names no class; a file of detections is called Task1_plane.txt, say.")
        for place, line in filled_lines(name, text):
            yield place, _detection(place, line, label)


def write_task_files(folder: Path, found: Sequence[Detection], classes: Sequence[str]) -> None:
    """One file of task 1 for each of `classes`, empty where nothing was found.

    Raises BadInput where the folder has such files already or cannot be written.
    """
    if folder.is_dir() and any(_NAME.fullmatch(entry.name) for entry in folder.iterdir()):
        raise BadInput(f"{folder} has files of detections already; choose an empty or a new folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for label in classes:
            lines = [_line(detection) for detection in found if detection.label == label]
            (folder / f"Task1_{label.replace(' ', '-')}.txt").write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{folder} could not be written ({error.strerror}); choose another place.") from error


def _line(detection: Detection) -> str:
    numbers = [detection.score, *detection.quad.reshape(-1).tolist()]
    return f"{detection.picture} {' '.join(format(number, '.10g') for number in numbers)}\n"


def _detection(place: str, line: str, label: str) -> Detection:
    picture, *numbers = line.split()
    try:
        values = [float(number) for number in numbers]
        if not values or not 0 <= values[0] <= 1:
            raise ValueError("its score is no number from 0 to 1")
        return Detection(picture, label, quad_of_numbers(values[1:]), values[0])
    except ValueError as error:
        raise BadInput(f"{place} is not 'picture score x1 y1 x2 y2 x3 y3 x4 y4': {error}.") from error


def _files(path: Path) -> Iterator[tuple[str, str]]:
    """(name, content) of each file of detections."""
    if path.is_dir():
        for file in sorted(path.iterdir()):
            if _NAME.fullmatch(file.name):
                yield str(file), read_text(file)
    elif path.suffix.lower() == ".zip":
        try:
            with zipfile.ZipFile(path) as archive:
                for name in sorted(archive.namelist()):
                    if _NAME.fullmatch(PurePosixPath(name).name):
                        yield f"{path}/{name}", archive.read(name).decode("utf-8-sig")
        except (OSError, zipfile.BadZipFile, UnicodeDecodeError) as error:
            raise BadInput(f"{path} cannot be read as a ZIP file of texts: {error}.") from error
    else:
        yield str(path), read_text(path)
