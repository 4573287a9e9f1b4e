"""`rsvlm models plan, fetch, import, verify, remove`: what happens to the models of this user."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import BadInput
from ..schema import to_json
from .log import start_logging
from .models import in_bytes
from .terminal import Interrupt, Progress, agree, tell

if TYPE_CHECKING:
    from ..models.plan import Plan
    from ..models.store import Installed

MEGABYTE = 1_000_000


def command(arguments: Namespace) -> int:
    """Do the action; 0, or 3 where a model does not pass its check. Raises RsvlmError."""
    start_logging()
    return {"plan": _plan, "fetch": _fetch, "import": _import, "verify": _verify, "remove": _remove}[arguments.action](
        arguments
    )


def _plan(arguments: Namespace) -> int:
    from ..models.catalogue import published
    from ..models.plan import plan

    made = plan(published(arguments.id))
    tell(arguments, to_json(made), in_words(made))
    return 0


def _fetch(arguments: Namespace) -> int:
    from ..models.catalogue import published
    from ..models.fetch import fetch
    from ..models.plan import plan

    entry = published(arguments.id)
    made = plan(entry)
    if made.state != "installed":
        if made.problem:
            raise BadInput(made.problem)
        if not arguments.json:
            print(in_words(made))
        agree(arguments, f"Fetch this and accept the licence {made.licence}?")
    bars = _Bars()
    with Interrupt() as control:
        try:
            got = fetch(entry, True, control, bars)
        finally:
            bars.close()
    _tell_installed(arguments, got)
    return 0


def _import(arguments: Namespace) -> int:
    from ..models.imports import import_model

    bars = _Bars()
    with Interrupt() as control:
        try:
            got = import_model(Path(arguments.path), arguments.id, control, bars, arguments.licence)
        finally:
            bars.close()
    _tell_installed(arguments, got)
    return 0


def _verify(arguments: Namespace) -> int:
    from ..models import store

    total = sum(file.size for file in store.get(arguments.id).card.files)
    bars, done = _Bars(), 0

    with Interrupt() as control:

        def hashed(count: int) -> None:
            nonlocal done
            done += count
            control.check()
            bars("checking", done, total)

        try:
            found = store.verify(arguments.id, hashed)
        finally:
            bars.close()
    words = [f"{name} is missing." for name in found.missing]
    words += [f"{name} has other contents than were installed." for name in found.different]
    if words:
        words.append(f"Remove the model and install it again: rsvlm models remove {arguments.id}")
    else:
        words.append(f"{found.files} files of {arguments.id} are as they were installed.")
    tell(arguments, {**to_json(found), "ok": found.ok}, "\n".join(words))
    return 0 if found.ok else 3


def _remove(arguments: Namespace) -> int:
    from ..models import store

    folder = store.model_folder(arguments.id)
    if not folder.is_dir() and not store.has_partial(arguments.id):
        store.get(arguments.id)
    agree(arguments, f"Delete {arguments.id} in {folder.parent}?")
    freed = store.remove(arguments.id)
    tell(arguments, {"id": arguments.id, "freed": freed}, f"{arguments.id} is deleted, {in_bytes(freed)} are free.")
    return 0


def in_words(made: Plan) -> str:
    """A plan for people."""
    about = "" if made.exact else "about "
    lines = [
        f"{made.title}, from {made.repository} at revision {made.revision or 'not known'}, licence {made.licence}",
        f"into {made.folder} ({made.state})",
    ]
    lines += [
        f"  {file.name:28} {'' if file.exact else 'about '}{in_bytes(file.size)}"
        + (f", {in_bytes(file.present)} are here" if file.present else "")
        for file in made.files
    ]
    if made.files:
        to_come = f"{about}{in_bytes(made.missing)} of {in_bytes(made.size)}"
        lines.append(f"To fetch: {to_come}; {in_bytes(made.free)} are free.")
    return "\n".join([*lines, *filter(None, (made.memory, made.problem))])


class _Bars:
    """Progress of several steps, a bar each."""

    def __init__(self) -> None:
        self._step = ""
        self._bar: Progress | None = None

    def __call__(self, step: str, done: int, total: int) -> None:
        if step != self._step or self._bar is None:
            self.close()
            self._step, self._bar = step, Progress(f"MB, {step}")
        self._bar.step(done // MEGABYTE, max(total // MEGABYTE, 1))

    def close(self) -> None:
        """Leave the line to what comes next."""
        if self._bar is not None:
            self._bar.close()


def _tell_installed(arguments: Namespace, got: Installed) -> None:
    words = f"{got.card.id} is installed in {got.folder}, weights {got.card.weights_hash[:12]}."
    tell(arguments, {"folder": str(got.folder), "card": to_json(got.card)}, words)
