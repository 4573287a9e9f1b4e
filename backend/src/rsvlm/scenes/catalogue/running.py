"""A catalogue worked on, scene after scene: what fails is marked and the others go on, what is done costs nothing."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...errors import BadInput, RsvlmError, Stopped
from ...models.base import Control
from ...schema import Request, SceneReport
from .finished import noted_in
from .index import DONE, FAILED, PARTLY, Record, write_index
from .item import Unit
from .store import Store

BETWEEN = 5.0
"""Seconds between two states of the index, at least: with many small scenes it would be written all the time."""

Ask = Callable[[Unit, Path], Request]
"""What is asked of a scene that is kept in a GeoPackage while it is worked on. Raises BadInput where that cannot be."""

Do = Callable[[Request], SceneReport]
"""Works on a whole scene (`scenes.job.run_whole`). Raises RsvlmError where it cannot."""


@dataclass(frozen=True)
class Listener:
    """Hears of each scene that is worked on: when it begins, and what became of it; both with its number from 0."""

    begins: Callable[[int, Unit], None]
    ends: Callable[[int, Record], None]


def run_catalogue(
    units: Sequence[Unit],
    ask: Ask,
    do: Do,
    store: Store,
    folder: Path,
    control: Control,
    listener: Listener,
    seconds_before: Mapping[str, float],
) -> list[Record]:
    """Work on scenes one after the other and keep the index of `folder`; what became of each, in their order.

    A scene that is done already is not opened: `seconds_before` has what each of these took. Stopped, the rest is left
    to do. Raises BadInput where the model is not the one that others were done with, or the index cannot be written.
    """
    return _Run(units, ask, do, store, folder, seconds_before).run(control, listener)


class _Run:
    def __init__(
        self,
        units: Sequence[Unit],
        ask: Ask,
        do: Do,
        store: Store,
        folder: Path,
        seconds_before: Mapping[str, float],
    ) -> None:
        self._units, self._ask, self._do, self._store, self._folder = units, ask, do, store, folder
        self._seconds_before = seconds_before
        self._records = [Record(unit) for unit in units]
        self._weights: set[str] = set()
        self._written = 0.0

    def run(self, control: Control, listener: Listener) -> list[Record]:
        left = [number for number, unit in enumerate(self._units) if not self._is_done(number, unit)]
        self._write_index()
        try:
            for number in left:
                control.check()
                listener.begins(number, self._units[number])
                self._records[number] = self._worked_on(self._units[number])
                listener.ends(number, self._records[number])
                if time.monotonic() - self._written >= BETWEEN:
                    self._write_index()
        except Stopped:
            pass
        finally:
            self._write_index()
        return self._records

    def _is_done(self, number: int, unit: Unit) -> bool:
        """Whether a scene was done before, which is noted then."""
        noted = self._store.noted(unit)
        try:
            if noted is None or not noted.answers(self._ask(unit, self._store.working(unit))):
                return False
        except RsvlmError:
            return False  # why is told when its turn comes
        self._weights.add(noted.weights)
        seconds = self._seconds_before.get(unit.id, 0.0)
        self._records[number] = self._record(unit, replace(noted.report(self._store.output(unit)), seconds=seconds))
        return True

    def _worked_on(self, unit: Unit) -> Record:
        package = self._store.working(unit)
        try:
            self._check_place(unit, package)
            report = self._do(self._ask(unit, package))
            if report.complete:
                self._check_weights(package)
                self._store.settle(unit)
        except (Stopped, _OtherModel):
            raise
        except RsvlmError as error:
            return Record(unit, FAILED, error=str(error))
        except Exception as error:
            logging.getLogger(__name__).exception("%s failed", unit.id)
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            return Record(unit, FAILED, error=f"Something went wrong that should not ({reason}); the log tells more.")
        return self._record(unit, report)

    def _record(self, unit: Unit, report: SceneReport) -> Record:
        state = DONE if report.complete else PARTLY
        place = self._store.output(unit) if report.complete else self._store.working(unit)
        output = place.relative_to(self._folder).as_posix()
        tiles = sum(report.tiles.values())
        return Record(unit, state, report.features, tiles, report.seconds, tuple(report.warnings), output=output)

    def _check_place(self, unit: Unit, package: Path) -> None:
        """Raise BadInput where another run's result would be replaced; of a GeoPackage its ledger says what differs."""
        output = self._store.output(unit)
        if output != package and self._store.noted(unit) is not None:
            raise BadInput(f"{output} is of another prompt, model, setting or picture; choose another folder.")

    def _check_weights(self, package: Path) -> None:
        noted = noted_in(package)
        if noted is not None:
            self._weights.add(noted.weights)
        if len(self._weights) > 1:
            raise _OtherModel(
                f"Scenes in {self._folder} were done with other weights of this model; choose another folder."
            )

    def _write_index(self) -> None:
        write_index(self._folder, self._records)
        self._written = time.monotonic()


class _OtherModel(BadInput):
    """What is in the folder was done with other weights: nothing is mixed in."""
