"""`rsvlm run --catalogue`: many scenes, or pairs of dates, one after the other into one folder."""

from __future__ import annotations

import contextlib
import json
import sys
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import BadInput, Stopped
from ..imagery.opening import open_images
from ..models.base import Control
from ..models.labels import LABELLED
from ..runner import Runner
from ..scenes.catalogue.index import DONE, FAILED, INDEX, PARTLY, Record, counts, seconds_before
from ..scenes.catalogue.item import Unit
from ..scenes.catalogue.running import Ask, Listener, run_catalogue
from ..scenes.catalogue.store import Dataset, Packages, Store, dataset_crs
from ..scenes.claim import claimed
from ..scenes.cluster import cluster, sweep_cluster
from ..schema import RasterImage, Request, SceneReport
from .catalogue_choice import Chosen, choose
from .log import start_logging
from .run_request import repeat_line, request_of
from .terminal import Interrupt, Loading, Progress
from .whole import whole_of

if TYPE_CHECKING:
    from distributed import Client

MOST_TOLD = 20
"""Failures that are told of one by one; the index has all."""


def command(arguments: Namespace) -> int:
    """Do the job over all scenes, or with --dry-run tell which they are and what they take.

    0; 3 where a scene failed; 130 where it was stopped.
    """
    start_logging()
    _check(arguments)
    with Interrupt() as control:
        chosen = choose(arguments, control)
        if arguments.save_list:
            from ..scenes.catalogue.listing import write_list

            write_list(Path(arguments.save_list), chosen.units)
        if arguments.dry_run:
            from .catalogue_price import tell_price

            return tell_price(arguments, chosen, asking(arguments), control)
        folder = _folder(arguments)
        begun = time.monotonic()
        records = _run(arguments, chosen.units, folder, control)
    _tell(arguments, chosen, records, folder, time.monotonic() - begun)
    if control.stopped and any(record.state not in (DONE, FAILED) for record in records):
        return Stopped.code
    return 0 if all(record.state == DONE for record in records) else 3


def asking(arguments: Namespace) -> Ask:
    """What the arguments ask of each scene."""

    def ask(unit: Unit, package: Path) -> Request:
        one = Namespace(**{**vars(arguments), "image": unit.before.path, "date": None, "out": str(package)})
        one.after, one.resume = unit.after.path if unit.after else None, True
        request = request_of(one)
        images = []
        for image, item in zip(request.images, unit.items):
            assert isinstance(image, RasterImage)
            images.append(replace(image, date=item.date, bands=image.bands or item.bands))
        # A run over a scene goes on whatever its name was: the name is no part of what is asked.
        return replace(request, images=tuple(images), whole=whole_of(one))

    return ask


def _check(arguments: Namespace) -> None:
    """Raise BadInput for what is not said of many scenes."""
    for name in ("after", "window", "extent", "regions", "date", "after_date", "also", "plan", "against"):
        if getattr(arguments, name, None):
            raise BadInput(f"--{name.replace('_', '-')} is of one scene; leave it out where --catalogue lists many.")
    if arguments.task not in LABELLED:
        raise BadInput(f"The task {arguments.task} is not done over whole scenes; use {', '.join(LABELLED)}.")
    if arguments.task != "change" and (arguments.pairs or arguments.between):
        raise BadInput(f"Pairs of dates are for change, not for {arguments.task}; leave --pairs and --between out.")


def _folder(arguments: Namespace) -> Path:
    """Where it is kept, new or with what there is. Raises BadInput where that cannot be."""
    if not arguments.out:
        raise BadInput("What is found in many scenes is kept in a folder; say which with --out FOLDER.")
    folder = Path(arguments.out)
    if (folder / INDEX).exists() and not arguments.resume:
        raise BadInput(f"{folder} has an earlier run; give --resume to go on with it, or another folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(f"{folder} cannot be a folder ({error.strerror}); choose another place.") from error
    return folder


def _run(arguments: Namespace, units: Sequence[Unit], folder: Path, control: Control) -> list[Record]:
    store: Store = Packages(folder)
    if arguments.store == "parquet":
        store = Dataset(folder, dataset_crs(folder, arguments.crs, units), control)
    shown = _Shown(units, quiet=arguments.json)
    runner = Runner(open_images)
    with claimed(folder / INDEX), _workers(arguments) as client:

        def do(request: Request) -> SceneReport:
            sweep = sweep_cluster(request, client, control) if client is not None else None
            return runner.run_whole(request, control, shown.hear, sweep)

        try:
            listener = Listener(shown.begins, shown.ends)
            before = seconds_before(folder)
            return run_catalogue(units, asking(arguments), do, store, folder, control, listener, before)
        finally:
            shown.close()


@contextlib.contextmanager
def _workers(arguments: Namespace) -> Iterator[Client | None]:
    """Workers that look at the tiles of all scenes; None: this process does."""
    if not (arguments.workers or arguments.cluster):
        yield None
        return
    with cluster(arguments.cluster, arguments.workers) as client:
        yield client


class _Shown:
    """A bar for the scene at hand, a line for each that has ended."""

    def __init__(self, units: Sequence[Unit], quiet: bool) -> None:
        self._count, self._quiet = len(units), quiet
        self._progress, self._loading = Progress("scenes"), Loading()

    def begins(self, number: int, unit: Unit) -> None:
        self.close()
        self._progress = Progress(f"tiles of {unit.id} ({number + 1} of {self._count})")

    def hear(self, kind: str, data: dict[str, Any]) -> None:
        if kind == "loading":
            self._loading.tell(data)
        elif kind == "started":
            self._loading.close()
        elif kind == "scene":
            self._progress.step(data["done"], data["total"], data["seconds_left"])

    def ends(self, number: int, record: Record) -> None:
        self.close()
        if not self._quiet:
            came_to = f"{record.features} features" if record.state == DONE else record.error or record.state
            print(f"{record.unit.id} ({number + 1} of {self._count}): {came_to}", flush=True)

    def close(self) -> None:
        self._loading.close()
        self._progress.close()


def _tell(arguments: Namespace, chosen: Chosen, records: Sequence[Record], folder: Path, seconds: float) -> None:
    states, features = counts(records), sum(record.features for record in records)
    failed = [record for record in records if record.state in (FAILED, PARTLY)]
    if arguments.json:
        told = {
            "scenes": states,
            "left_out": chosen.left_out,
            "features": features,
            "seconds": seconds,
            "output": str(folder),
            "index": str(folder / INDEX),
            "failed": {record.unit.id: record.error or " ".join(record.warnings) for record in failed},
            "complete": not any(record.state != DONE for record in records),
        }
        print(json.dumps(told, ensure_ascii=False))
        return
    words = ", ".join(f"{count} {state}" for state, count in states.items())
    lines = [f"{features} features in {seconds:.1f} s. {chosen.noun}: {words}."]
    lines.append(f"Written to {folder}; {INDEX} there tells what became of each.")
    for record in failed[:MOST_TOLD]:
        lines += [f"Note: {record.unit.id}: {record.error or ' '.join(record.warnings) or record.state}"]
    if len(failed) > MOST_TOLD:
        lines.append(f"Note: {len(failed) - MOST_TOLD} more have failed.")
    if any(record.state != DONE for record in records):
        lines.append(f"Go on with: {repeat_line(sys.argv)}{'' if arguments.resume else ' --resume'}")
    print("\n".join(lines))
