"""Where results go: beside the project, else a folder the person chose, else the QGIS profile. Free of QGIS."""

from __future__ import annotations

import datetime
import os
import re
import tempfile
from pathlib import Path

from ..errors import PluginError
from ..qt import translate

NAME = "rsvlm_results"


class CannotWrite(PluginError):
    """A place takes nothing, or nothing more; another one may."""


def choose(project_file: str, beside_project: bool, results_folder: str, profile_folder: str) -> Path:
    """The folder for saved results; it is made when something is saved.

    `project_file` is "" for a project that was never saved, `results_folder` "" where the person chose none.
    """
    if beside_project and project_file:
        return Path(project_file).parent / NAME
    return Path(results_folder) if results_folder else Path(profile_folder) / NAME


def ready(folder: Path) -> Path:
    """`folder`, made if need be. Raises CannotWrite where nothing can be written to it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".rsvlm-"):
            pass
    except OSError as error:
        raise cannot_write(folder, error.strerror or str(error)) from error
    return folder


def cannot_write(folder: Path, reason: str) -> CannotWrite:
    """What the person is told of a folder that takes nothing."""
    text = translate(
        "Results",
        "The result cannot be written to {folder} ({reason}); free some disk space or choose another folder in the "
        "settings.",
    )
    return CannotWrite(text.format(folder=folder, reason=reason or "?"), details=reason)


def file_for(folder: Path, task: str, prompt: str, now: datetime.datetime) -> Path:
    """A GeoPackage name that says what and when, that any file system takes, and that does not exist yet."""
    words = re.sub(r"[^\w]+", "-", prompt.lower(), flags=re.UNICODE).strip("-_")
    stem = "_".join(part for part in (f"{now:%Y%m%d-%H%M%S}", task, _cut(words, 60)) if part)
    file, count = folder / f"{stem}.gpkg", 1
    while file.exists():
        count += 1
        file = folder / f"{stem}_{count}.gpkg"
    return file


def place(written: Path, folder: Path, task: str, prompt: str, now: datetime.datetime) -> Path:
    """Give a file of the folder the name of `file_for`; where two windows of QGIS save the same at once, each gets a
    name of its own. Raises OSError."""
    while True:
        file = file_for(folder, task, prompt, now)
        try:
            os.close(os.open(file, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            continue
        os.replace(written, file)
        return file


def _cut(text: str, size: int) -> str:
    """At most `size` bytes of `text` as a file name stores them, whole characters."""
    return os.fsencode(text)[:size].decode(errors="ignore").rstrip("-_")
