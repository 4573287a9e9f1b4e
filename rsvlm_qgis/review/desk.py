"""A review under way: the layer, its edit buffer, the table and the map follow each other."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsVectorLayer

from ..gui.messages import Messages
from ..qt import Qt, QtCore, QtWidgets, Signal, translate
from ..results.rows import ACCEPTED, CORRECTED, REJECTED
from . import keys
from .columns import Columns, Filter, Rows
from .dock import ReviewDock
from .histogram import Histogram
from .ledger import Change, Ledger, Shapes, Values
from .loading import Batch, Loading
from .look import ReviewLook
from .pick_tool import PickTool
from .shape_desk import ShapeDesk
from .shape_panel import CURRENT, SELECTED
from .shaping import Ground
from .snapshot import Snapshot, snapshot
from .spot import Spot
from .table import FeatureTable
from .watch import LayerWatch
from .words import progress

_MAP_AFTER_MS = 120
_REFRESH_MS = 700


class ReviewDesk(QtCore.QObject):
    """Reviews one layer until it is closed, or its layer goes; `closed` tells the end, `exported` a wish of the dock.

    Raises PluginError where the layer cannot be edited.
    """

    closed = Signal()
    exported = Signal(str)

    def __init__(self, iface: Any, layer: QgsVectorLayer, messages: Messages) -> None:
        super().__init__()
        self._iface = iface
        self.layer = layer
        self._layer_id = layer.id()
        self._messages = messages
        self.columns = Columns()
        self._methods: set[str] = set()
        self._classes: list[str] = []
        self._open = True
        self.ledger = Ledger(layer, self)
        self.dock = ReviewDock(layer.name(), iface.mainWindow())
        self.table = self._model()
        canvas = iface.mapCanvas()
        self._look = ReviewLook(layer)
        self.spot = Spot(canvas, layer)
        self._tool = PickTool(canvas, layer)
        self._tool_before = canvas.mapTool()
        self.shapes = ShapeDesk(
            layer, self.columns, self.ledger, self.dock.shapes, self.spot, self.chosen, self
        )
        self._keys = keys.Keys(self)
        self._later = self._timer(_MAP_AFTER_MS, self._show_on_map)
        self._batches: list[Batch] = []
        self._refresh = self._timer(0, self._take_batches)
        self._watch = LayerWatch(layer, self.columns, self.ledger, self)
        self._still = False
        self._connect()
        self._pick()
        self._loading = Loading(layer)
        self._loading.loaded.connect(self._loaded)
        QgsApplication.taskManager().addTask(self._loading)

    def current(self) -> int | None:
        """The id of the feature that is looked at."""
        index = self.dock.table.currentIndex()
        return self.table.id_at(index.row()) if index.isValid() and index.row() < self.table.rowCount() else None

    def chosen(self, which: str) -> list[int]:
        """Ids of the features that a geometry tool is for."""
        if which == CURRENT:
            here = self.current()
            return [] if here is None else [here]
        if which == SELECTED:
            return [self.table.id_at(index.row()) for index in self.dock.table.selectionModel().selectedRows()]
        return [int(one) for one in self.columns.ids[self.table.rows]]

    def go(self, step: int) -> None:
        """To the next (1) or previous (-1) feature of the table."""
        index = self.dock.table.currentIndex()
        place = index.row() + step if index.isValid() else 0
        self._to_place(min(max(place, 0), self.table.rowCount() - 1))
        self._pick()

    def go_to(self, feature_id: int) -> bool:
        """To a feature, if it is shown."""
        place = self.table.place_of(self.columns.row_of(feature_id))
        if place >= 0:
            self._to_place(place)
        return place >= 0

    def decide(self, state: str) -> None:
        """Accept or reject the features that are marked in the table, and go on to the next."""
        words = {ACCEPTED: translate("Review", "Accept"), REJECTED: translate("Review", "Reject")}
        self._write(words.get(state, state), {"review": state})

    def rename(self, label: str) -> None:
        """Give the marked features another class; that is a correction."""
        if label not in self._classes:
            self._classes.append(label)
            self.dock.offer_classes(self._classes)
        self._write(translate("Review", "Change class"), {"label": label, "review": CORRECTED})

    def undo(self) -> None:
        """Take back what was done last and look at it."""
        ids = self.ledger.undo()
        self._watch.flush()
        if ids:
            self.go_to(ids[0])

    def edit(self) -> None:
        """QGIS' own tool for corners, on this layer."""
        self._iface.setActiveLayer(self.layer)
        self._iface.actionVertexToolActiveLayer().trigger()
        self.dock.pick.setChecked(False)

    def snapshot(self) -> Snapshot:
        """What the review has come to, for a file; with the person's own style."""
        return snapshot(self.layer, self._look.own_style())

    def close(self) -> None:
        """Save and take everything away; the layer may be gone already."""
        if not self._open:
            return
        self._open = False
        self._later.stop()
        self._refresh.stop()
        self._loading.stop()
        self.shapes.close()
        canvas = self._iface.mapCanvas()
        self._keys.leave(canvas)
        canvas.mapToolSet.disconnect(self._tool_set)
        if canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)
            if self._tool_before is not None:
                canvas.setMapTool(self._tool_before)
        self.spot.remove()
        QgsProject.instance().layerWillBeRemoved["QString"].disconnect(self._removed)
        if QgsProject.instance().mapLayer(self._layer_id) is not None:
            self._watch.leave()
            self.ledger.close()
            self._look.remove()
        self._iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.closed.emit()

    def _model(self) -> FeatureTable:
        table = FeatureTable(self.columns, self)
        self.dock.show_model(table)
        self.dock.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        return table

    def _timer(self, milliseconds: int, called: Any) -> QtCore.QTimer:
        timer = QtCore.QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(called)
        return timer

    def _connect(self) -> None:
        dock, canvas = self.dock, self._iface.mapCanvas()
        dock.asked.connect(self._asked)
        dock.renamed.connect(self.rename)
        dock.exported.connect(self.exported)
        dock.left.connect(self.close)
        dock.pick.clicked.connect(lambda _checked: self._pick())
        dock.filters.changed.connect(self._filter)
        dock.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._row_changed())
        dock.table.selectionModel().selectionChanged.connect(lambda *_rows: self.shapes.follow())
        self._tool.picked.connect(self._picked)
        self._keys.pressed.connect(self._asked)
        self._keys.watch(dock.table, lambda: True)
        self._keys.watch(dock.widget(), lambda: not isinstance(QtWidgets.QApplication.focusWidget(), _FIELDS))
        self._keys.watch(canvas, lambda: canvas.mapTool() is self._tool)
        canvas.mapToolSet.connect(self._tool_set)
        self.ledger.changed.connect(self._show_state)
        self.ledger.failed.connect(self._messages.error)
        self.shapes.applied.connect(self._reshaped)
        self._watch.changed.connect(self._changed)
        self._watch.renewed.connect(self._renewed)
        self._watch.redrawn.connect(self._redrawn)
        self._watch.selected.connect(self._selected)
        QgsProject.instance().layerWillBeRemoved["QString"].connect(self._removed)

    def _removed(self, layer_id: str) -> None:
        """The layer goes: what is not saved yet is saved while it is there."""
        if layer_id == self._layer_id:
            self.close()

    def _asked(self, what: str) -> None:
        if what.isdigit():
            if int(what) <= len(self._classes):
                self.rename(self._classes[int(what) - 1])
            return
        {
            keys.NEXT: lambda: self.go(1),
            keys.PREVIOUS: lambda: self.go(-1),
            keys.ACCEPT: lambda: self.decide(ACCEPTED),
            keys.REJECT: lambda: self.decide(REJECTED),
            keys.CLASS: self.dock.choose_class,
            keys.EDIT: self.edit,
            keys.UNDO: self.undo,
        }[what]()

    def _loaded(self, batch: Batch) -> None:
        if not self._open:
            return
        self._batches.append(batch)
        if not self._refresh.isActive():
            self._refresh.start(_REFRESH_MS if len(self.columns) else 0)

    def _take_batches(self) -> None:
        """Take over what was read meanwhile."""
        here = self.current()
        for batch in self._batches:
            self.columns.append(*batch.lists())
            self._methods |= batch.methods
        self._batches.clear()
        self.table.renew()
        self.dock.filters.show_columns(self.columns, self._methods)
        self._classes = list(self.columns.of_labels())
        self.dock.offer_classes(self._classes)
        self._show_state()
        if here is not None:
            self.go_to(here)
        elif self.table.rowCount():
            self._to_place(0)

    def _filter(self, wanted: Filter) -> None:
        here = self.current()
        self.table.filter(wanted)
        self.dock.filters.show_counts(self.columns, self.table.rowCount())
        if here is None or not self.go_to(here):
            self._to_place(0)
        self._later.start()

    def _show_on_map(self) -> None:
        self._look.show(self.dock.filters.filter())
        self.dock.filters.show_bars(self.columns)
        self.shapes.follow()
        self._mark(go=False)

    def _reshaped(self, words: str) -> None:
        """A geometry tool was applied."""
        self.dock.say(words)
        self._watch.flush()
        self._mark(go=False)

    def _write(self, name: str, values: dict[str, Any]) -> None:
        ids = self.chosen(SELECTED) or self.chosen(CURRENT)
        if not ids:
            return
        rows = self.columns.rows_of(ids)
        before = {
            int(self.columns.ids[row]): {
                key: self.columns.label(row) if key == "label" else self.columns.state(row) for key in values
            }
            for row in rows
        }
        index = self.dock.table.currentIndex().row()
        count = self.table.rowCount()
        self.ledger.write(Change(name, {one: dict(values) for one in before}), Change(name, before))
        self._watch.flush()
        if self.table.rowCount() == count:  # what is decided stays in the table: go on
            index += 1
        self._to_place(min(index, self.table.rowCount() - 1))

    def _changed(self, rows: Rows) -> None:
        """Some features have other values in the layer."""
        here = self.current()
        self.table.follow(rows)
        if here is not None and self.current() != here:
            self.go_to(here)
        self._show_state()

    def _renewed(self) -> None:
        """There are other features in the layer."""
        here = self.current()
        self.table.renew()
        if here is None or not self.go_to(here):
            self._to_place(0)
        self._show_state()

    def _redrawn(self, shapes: Shapes) -> None:
        """The person edited these outlines: that is a correction, and they have another area."""
        ground = Ground(self.layer.crs(), QgsProject.instance().transformContext())
        values: Values = {}
        before: Values = {}
        for row in self.columns.rows_of(shapes):
            one = int(self.columns.ids[row])
            area = float(self.columns.areas[row])
            values[one] = {"review": CORRECTED, "area_m2": ground.square_metres(shapes[one])}
            before[one] = {"review": self.columns.state(row), "area_m2": None if area != area else area}
        if values:
            words = translate("Review", "Correct outline")
            self.ledger.write(Change(words, values), Change(words, before))
        self._mark(go=False)

    def _picked(self, ids: list[int]) -> None:
        """Of what lies under the mouse, the first that is shown; another click at the same place takes the next."""
        shown = [one for one in ids if self.table.place_of(self.columns.row_of(one)) >= 0]
        if shown:
            here = self.current()
            after = shown.index(here) + 1 if here in shown else 0
            self._still = True
            self.go_to(shown[after % len(shown)])
            self._still = False
        self.dock.table.setFocus()

    def _selected(self, feature_id: int) -> None:
        """Selected with a tool of QGIS."""
        if feature_id != self.current():
            self._still = True
            self.go_to(feature_id)
            self._still = False

    def _row_changed(self) -> None:
        self._mark(go=not self._still)
        self.shapes.follow()

    def _mark(self, go: bool) -> None:
        """Show the feature that is looked at on the map."""
        here = self.current()
        shape = self.layer.getGeometry(here) if here is not None else QgsGeometry()
        if shape.isNull():
            self.spot.hide()
        else:
            self.spot.show(shape, go)

    def _to_place(self, place: int) -> None:
        """Make a row of the table the one that is looked at."""
        if 0 <= place < self.table.rowCount():
            index, flags = self.table.index(place, 0), QtCore.QItemSelectionModel.SelectionFlag
            # QTableView.selectRow adds to what is selected while Ctrl is down, and it is down for Ctrl+Z.
            self.dock.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.dock.table.scrollTo(index)
        else:
            self.spot.hide()

    def _pick(self) -> None:
        """Clicks on the map choose."""
        if self._iface.mapCanvas().mapTool() is not self._tool:
            self._iface.mapCanvas().setMapTool(self._tool)
        self.dock.pick.setChecked(True)

    def _tool_set(self, *_tools: Any) -> None:
        self.dock.pick.setChecked(self._iface.mapCanvas().mapTool() is self._tool)

    def _show_state(self) -> None:
        tally = self.columns.tally()
        self.dock.show_progress(tally.reviewed, tally.all, progress(self.columns))
        self.dock.show_undo(self.ledger.can_undo)
        self.dock.filters.show_counts(self.columns, self.table.rowCount())
        if not self.ledger.saves:
            self.dock.say(translate("Review", "You edit this layer already: save its edits to keep the review."))


_FIELDS = (QtWidgets.QAbstractSpinBox, QtWidgets.QLineEdit, QtWidgets.QComboBox, Histogram)
"""Widgets that want letters and arrows for themselves."""
