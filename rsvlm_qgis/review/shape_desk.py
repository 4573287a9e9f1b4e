"""Geometry tools on the features of a review: a preview that follows, and one command that does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..qt import QtCore, Signal, translate
from ..results.rows import REJECTED
from ..work import Work
from .columns import Columns
from .ledger import Change, Ledger
from .shape_panel import CURRENT, SELECTED, ShapePanel
from .shaping import Ground, Tool, shaped
from .spot import Spot
from .words import grouped

MOST = 10_000
"""Features that are changed at once: their shapes before and after are kept for taking it back."""

_MOST_PREVIEWED = 500
_PREVIEW_AFTER_MS = 150


@dataclass
class Reshaped:
    """What a tool comes to: new shapes, those before, areas (m², None: not known) of the new ones, features of
    which nothing stays."""

    shapes: dict[int, QgsGeometry] = field(default_factory=dict)
    before: dict[int, QgsGeometry] = field(default_factory=dict)
    areas: dict[int, float | None] = field(default_factory=dict)
    gone: list[int] = field(default_factory=list)


def reshape(features: Iterator[QgsFeature], tool: Tool, ground: Ground, step: Callable[[int], bool]) -> Reshaped:
    """Use a tool on features. `step` is told how many are done and says whether to stop. Any thread."""
    made = Reshaped()
    for done, feature in enumerate(features, 1):
        shape = feature.geometry()
        if step(done):
            break
        if shape.isNull():
            continue
        new = shaped(shape, tool, ground)
        if new.isEmpty():
            made.gone.append(feature.id())
        elif not new.equals(shape):
            made.shapes[feature.id()] = new
            made.before[feature.id()] = shape
            made.areas[feature.id()] = ground.square_metres(new)
    return made


class ShapeDesk(QtCore.QObject):
    """Joins the panel with the layer. `applied` tells in words what was changed."""

    applied = Signal(str)

    def __init__(
        self,
        layer: QgsVectorLayer,
        columns: Columns,
        ledger: Ledger,
        panel: ShapePanel,
        spot: Spot,
        chosen: Callable[[str], list[int]],
        parent: QtCore.QObject,
    ) -> None:
        """`chosen` gives the ids of the features for CURRENT, SELECTED and SHOWN."""
        super().__init__(parent)
        self._layer, self._columns, self._ledger, self._panel, self._spot = layer, columns, ledger, panel, spot
        self._chosen = chosen
        self._ground = Ground(layer.crs(), QgsProject.instance().transformContext())
        self._task: Work | None = None
        self._open = True
        self._applying = False
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PREVIEW_AFTER_MS)
        self._later.timeout.connect(self._preview)
        panel.changed.connect(self.follow)
        panel.applied.connect(self.apply)

    def follow(self) -> None:
        """What is looked at, or the tool, has changed: so does the preview."""
        if self._open:
            self._later.start()

    def apply(self) -> None:
        """Do it, as one command."""
        ids = self._chosen(self._panel.which())
        if len(ids) > MOST:
            text = translate("Review", "{count} features are too many at once; filter them to at most {most}.")
            self._panel.say(text.format(count=grouped(len(ids)), most=grouped(MOST)))
        elif ids:
            self._applying = True
            self._panel.set_busy(True)
            self._begin(ids, self._write)

    def close(self) -> None:
        """No more of it."""
        self._open = False
        self._later.stop()
        self._stop()

    def _preview(self) -> None:
        if self._applying:
            return
        self._stop()
        if not self._panel.is_open:
            self._spot.preview([])
            return
        ids = self._chosen(self._panel.which())
        if self._panel.which() not in (CURRENT, SELECTED):
            ids = self._in_sight(ids)
        self._begin(ids[:_MOST_PREVIEWED], self._show)

    def _in_sight(self, ids: list[int]) -> list[int]:
        """Of many only those on the map."""
        request = QgsFeatureRequest(self._spot.seen()).setNoAttributes().setLimit(20 * _MOST_PREVIEWED)
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        here = np.fromiter((feature.id() for feature in self._layer.getFeatures(request)), dtype=np.int64)
        return [int(one) for one in here[np.isin(here, np.asarray(ids, dtype=np.int64))]]

    def _begin(self, ids: list[int], then: Callable[[Reshaped], None]) -> None:
        self._stop()
        source, tool, ground = QgsVectorLayerFeatureSource(self._layer), self._panel.tool(), self._ground
        request = QgsFeatureRequest().setFilterFids(ids).setNoAttributes()

        def work(task: QgsTask) -> Reshaped:
            def step(done: int) -> bool:
                task.setProgress(100.0 * done / max(1, len(ids)))
                return bool(task.isCanceled())

            return reshape(source.getFeatures(request), tool, ground, step)

        begun = self._task = Work(translate("Review", "RSVLM: shapes"), work)

        def done(made: Reshaped) -> None:
            if self._task is begun:
                then(made)

        begun.begin(done, self._failed, lambda: None)

    def _show(self, made: Reshaped) -> None:
        self._spot.preview(list(made.shapes.values()))
        count = len(made.shapes) + len(made.gone)
        text = translate("Review", "Preview: %n feature(s) on the map would change.", None, count)
        if made.gone:
            text = translate("Review", "Preview: %n feature(s) on the map would be rejected.", None, len(made.gone))
        self._panel.say(text)

    def _write(self, made: Reshaped) -> None:
        self._applying = False
        self._panel.set_busy(False)
        self._spot.preview([])
        columns = self._columns
        rows = {int(columns.ids[row]): int(row) for row in columns.rows_of([*made.shapes, *made.gone])}
        values: dict[int, dict[str, object]] = {one: {"area_m2": made.areas[one]} for one in made.shapes if one in rows}
        before: dict[int, dict[str, object]] = {
            one: {"area_m2": _or_none(float(columns.areas[rows[one]]))} for one in values
        }
        for one in made.gone:
            if one in rows and columns.state(rows[one]) != REJECTED:
                values[one] = {"review": REJECTED}
                before[one] = {"review": columns.state(rows[one])}
        if values:
            text = translate("Review", "Shapes")
            self._ledger.write(Change(text, values, made.shapes), Change(text, before, made.before))
        self._panel.say("")
        self.applied.emit(translate("Review", "%n feature(s) changed.", None, len(values)))

    def _failed(self, text: str, _details: str) -> None:
        self._applying = False
        if self._open:
            self._panel.set_busy(False)
            self._panel.say(text)

    def _stop(self) -> None:
        """What is under way is not wanted any more, and nothing comes of it."""
        task, self._task = self._task, None
        if task is not None:
            task.stop()


def _or_none(value: float) -> float | None:
    return None if np.isnan(value) else value
