"""A job as a file: `rsvlm run job.yaml` reads what a command line would say, `--save-job` writes it.

The names are those of the flags, without dashes before them. Paths are relative to the file. What is typed beside the
file goes before what it says.
"""

from __future__ import annotations

import argparse
import datetime
import difflib
import os
import re
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from ..errors import BadInput
from ..schema import TASKS
from .run_arguments import JOB_FILES, Flags, flags

_NOT_OF_A_JOB = ("save_job",)
_STRICT = ConfigDict(strict=True)
_PLACES = ("FILE", "FOLDER")
"""A flag whose metavar has one of these holds a path."""

_STRATA = re.compile(r"(stratified:\d+:)(.+)")
"""What is before the path in a --sample that has one."""


def said(typed: Namespace) -> dict[str, Any]:
    """What was typed and, where a job file was, what that says beside it.

    Raises BadInput where the file cannot be read or says what cannot be meant.
    """
    known = flags()
    given = {name: value for name, value in vars(typed).items() if name in known.actions}
    if not str(given["task"]).lower().endswith(JOB_FILES):
        return given
    job = read_job(Path(given.pop("task")), known)
    ruled_out = {name for group in known.exclusive if group & given.keys() for name in group}
    return {**{name: value for name, value in job.items() if name not in ruled_out}, **given}


def settled(typed: Namespace) -> Namespace:
    """The same with defaults for what nobody said."""
    return Namespace(**{**vars(typed), **flags().defaults(), **said(typed)})


def read_job(path: Path, known: Flags) -> dict[str, Any]:
    """What a job file says, by the names of the command line's namespace, with paths as they are seen from here.

    Raises BadInput where it is no YAML, has an unknown name (with the nearest known one) or a value of another type.
    """
    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise BadInput(f"The job file {path} cannot be read ({error.strerror}); check its path.") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} is no YAML ({' '.join(str(error).split())}); mend it.") from error
    if not isinstance(told, dict):
        raise BadInput(f"{path} must have lines such as 'task: segment'; it has none.")
    plain = {str(name).replace("-", "_"): _plain(value) for name, value in told.items()}
    for name in plain:
        if name not in known.actions or name in _NOT_OF_A_JOB:
            raise BadInput(f"{path} says '{name}', which no job has{_nearest(name, known)}; see rsvlm run --help.")
    if "task" not in plain:
        raise BadInput(f"{path} does not say the task; add a line such as 'task: segment'.")
    for name, value in plain.items():
        try:
            TypeAdapter(_kind(known.actions[name]), config=_STRICT).validate_python(value)
        except ValidationError as error:
            reason = error.errors()[0]["msg"]
            raise BadInput(f"{path} says {name}: {value!r}, but {reason[:1].lower()}{reason[1:]}.") from error
    for group in known.exclusive:
        if len(both := sorted(group & plain.keys())) > 1:
            raise BadInput(f"{path} says {' and '.join(both)}; of these a job can have only one.")
    return _moved(plain, known, lambda text: _from_here(text, path.parent))


def write_job(path: Path, told: dict[str, Any]) -> None:
    """Write what `said` gives as a job file, paths as they are seen from there. Raises BadInput where it cannot."""
    known = flags()
    kept = {name: value for name, value in told.items() if name not in _NOT_OF_A_JOB}
    kept = _moved(kept, known, lambda text: _from_there(text, path.parent))
    lines = {name.replace("_", "-"): _listed(kept[name]) for name in known.actions if name in kept}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            yaml.safe_dump(lines, sort_keys=False, allow_unicode=True, default_flow_style=None, width=120),
            encoding="utf-8",
        )
    except OSError as error:
        raise BadInput(f"{path} cannot be written ({error.strerror}); choose another place.") from error


def _kind(action: argparse.Action) -> Any:
    """The type that the command line gives to a flag."""
    if action.dest == "task":
        return Literal[TASKS]
    if action.nargs == 0:
        return bool
    one = Literal[tuple(action.choices)] if action.choices else action.type if isinstance(action.type, type) else str
    if isinstance(action.nargs, int):
        return Annotated[list[one], Field(min_length=action.nargs, max_length=action.nargs)]  # type: ignore[valid-type]
    several = action.nargs in ("+", "*") or isinstance(action, argparse._AppendAction)
    return list[one] if several else one  # type: ignore[valid-type]


def _plain(value: Any) -> Any:
    """YAML reads a day as a date; a job has it as text."""
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, (list, tuple)) else value


def _nearest(name: str, known: Flags) -> str:
    near = difflib.get_close_matches(name, [one for one in known.actions if one not in _NOT_OF_A_JOB], 1)
    return f" (do you mean '{near[0].replace('_', '-')}'?)" if near else ""


def _moved(said: dict[str, Any], known: Flags, move: Callable[[str], str]) -> dict[str, Any]:
    """The same with every path in it put elsewhere."""

    def placed(name: str, value: Any) -> Any:
        if name == "sample" and (strata := _STRATA.match(value)):
            return strata[1] + move(strata[2])
        holds_paths = any(place in str(known.actions[name].metavar) for place in _PLACES)
        if name == "task" or not holds_paths or not value:
            return value
        return [move(one) for one in value] if isinstance(value, (list, tuple)) else move(value)

    return {name: placed(name, value) for name, value in said.items()}


def _is_local(text: str) -> bool:
    return "://" not in text and not text.startswith("/vsi")


def _from_here(text: str, folder: Path) -> str:
    """A path that is written relative to `folder`, as it is seen from here; what is no path stays."""
    if not _is_local(text) or os.path.isabs(text) or _is_wkt(text):
        return text
    return os.path.join(folder, text)


def _from_there(text: str, folder: Path) -> str:
    """A path that is seen from here, as it is written relative to `folder`; absolute ones stay where they are not in
    it."""
    if not _is_local(text) or _is_wkt(text) or (os.path.isabs(text) and folder.resolve() not in Path(text).parents):
        return text
    return os.path.relpath(text, folder)


def _is_wkt(text: str) -> bool:
    return text.lstrip().upper().startswith(("POLYGON", "MULTIPOLYGON")) and "(" in text
