"""A wish carried out in a thread of QGIS' task manager: first the copy, then chunk by chunk."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import QgsFeature, QgsTask, QgsVectorLayer

from .. import log
from ..client.engine import Engine
from ..errors import PluginError
from ..qt import Signal, translate
from . import copying
from .ground import Ground
from .snapshot import Features, Snapshot
from .wish import Wish
from .work import Labelled, Summary, Work

PATIENCE = 30.0
"""Seconds that a copy has to be shown in."""


@dataclass(frozen=True)
class LabelOrder:
    """`layer` has the features, `ground` the imagery. They go into `file`, or into the layer where that is None."""

    layer: QgsVectorLayer
    ground: Ground
    wish: Wish
    file: Path | None
    only_selected: bool = False

    @property
    def digest(self) -> str:
        return self.wish.digest(self.ground.imagery)


class LabelTask(QgsTask):
    """Copies and works in a thread of QGIS' task manager. `copied` when the copy is there, `found` with the values of
    features by their identifiers ({} where they are in the copy), `told` how many are done, of how many."""

    copied = Signal()
    found = Signal(object)
    told = Signal(int, int)

    def __init__(
        self,
        order: LabelOrder,
        engine: Engine,
        is_done: Callable[[QgsFeature], bool] | None,
    ) -> None:
        super().__init__(translate("Label", "RSVLM: labelling features"), QgsTask.Flag.CanCancel)
        self._order, self._engine, self._is_done = order, engine, is_done
        self._features = Snapshot(order.layer, order.only_selected)
        self._name = order.layer.name()
        self._stopped = False
        self._may_go_on = threading.Event()
        self.summary = Summary()
        self.failure: tuple[str, str] | None = None

    def stop(self) -> None:
        """To be heard by the work. The task itself is not cancelled: what it did is to be kept."""
        self._stopped = True
        self._may_go_on.set()

    def go_on(self) -> None:
        """The copy is shown now."""
        self._may_go_on.set()

    def run(self) -> bool:
        try:
            if self._order.file is None:
                self._work(self._features, self._is_done, self._hand_over)
            else:
                self._into_copy(self._order.file)
        except PluginError as error:
            self.failure = str(error), error.details
        except Exception as error:
            log.error(self.description(), error)
            self.failure = translate("Run", "Something unexpected went wrong; the log tells what."), repr(error)
        return True

    def _into_copy(self, file: Path) -> None:
        order = self._order
        if not file.exists():
            made = file, self._features, order.ground.context, order.wish, order.digest
            if not copying.make(*made, self.is_stopped):
                self.summary.complete = False
                return
        elif copying.holds(file, order.digest) is None:
            text = translate("Label", "The file {file} holds something else; choose another name.")
            raise PluginError(text.format(file=file))
        self.copied.emit()
        self._may_go_on.wait(PATIENCE)  # a GeoPackage that two open at the same moment fails one of them
        copy = copying.Copy(file)

        def write(found: list[Labelled]) -> None:
            copy.write(found)
            self.found.emit({})

        try:
            self._work(copy.layer, copy.is_done, write)
        finally:
            copy.keep(self._name, self._about())

    def _work(
        self,
        features: Features,
        is_done: Callable[[QgsFeature], bool] | None,
        found: Callable[[list[Labelled]], None],
    ) -> None:
        order = self._order
        work = Work(
            order.wish,
            order.ground,
            features,
            self._features.crs,
            self._engine,
            found,
            self._progressed,
            self.is_stopped,
            is_done,
        )
        self.summary = work.summary
        work.run()

    def _hand_over(self, found: list[Labelled]) -> None:
        self.found.emit({one.feature.id(): one.values for one in found})

    def _progressed(self, done: int, total: int) -> None:
        self.setProgress(100.0 * done / max(total, 1))
        self.told.emit(done, total)

    def is_stopped(self) -> bool:
        """Whether it is to end, by the person here or in QGIS' list of tasks."""
        return self._stopped or self.isCanceled()

    def _about(self) -> list[str]:
        """How the labels were made, for the metadata of the copy."""
        wish, run = self._order.wish, self.summary.provenance
        lines = [f"Asked of each feature: {wish.prompt}"]
        if wish.context:
            lines.append(f"Context: {wish.context}")
        lines.append(f"Looked at: {', '.join(self._order.ground.names)}")
        if run:
            weights = run["weights_hash"][:12] or "not known"
            lines.append(f"Model: {run['model']} ({run['precision']}, weights {weights})")
            lines.append(f"Computed by: {run['engine']}, {run['device']}; finished {run['finished']}")
        return [*lines, *(f"Note: {warning}" for warning in self.summary.warnings)]
