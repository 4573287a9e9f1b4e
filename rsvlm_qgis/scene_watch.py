"""Tells the dock what a run would cost, or why it makes no sense, a moment after the person chose something else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas

from .capture.ground import Resolution
from .cost import Kind, MeasuredCosts, cost, measured
from .gui.cost_part import Offer, cost_words
from .gui.dock import Dock
from .look_size import resolution_doubt, size_of, size_words
from .order import MAP, SEARCHED, STACK, Order
from .qt import QtCore, translate
from .tile_count import MOST

if TYPE_CHECKING:
    from .run import Outcome

_LATER = 300  # ms
_COARSER = {1.0: 2, 2.0: 4}
"""How many times as coarse as the imagery can be looked at next, by how it is now."""
_BUDGET = 100
"""Calls of the model that a search is offered with."""


class SceneWatch(QtCore.QObject):
    """Looks at the sizes that QGIS knows of the layers anyway; it opens no file and asks no service.

    A refusal goes at once when anything is changed: what Run does is decided by what is chosen, not by what was.
    """

    def __init__(self, canvas: QgsMapCanvas, dock: Dock) -> None:
        super().__init__(dock)
        self._canvas = canvas
        self._dock = dock
        self._costs = MeasuredCosts()
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER)
        self._later.timeout.connect(self.look)
        for signal in (
            canvas.extentsChanged,
            canvas.layersChanged,
            dock.look.changed,
            dock.task.chosen,
            dock.prompt.edited,
            dock.how.changed,
            dock.about.changed,
            dock.whole.changed,
            dock.engine.model_chosen,
            dock.engine.told,
            dock.visibilityChanged,
        ):
            signal.connect(self._begin)

    def look(self) -> None:
        """Count now."""
        dock, order = self._dock, self._dock.order()
        profile = dock.engine.profile()
        seen = size_of(order.look, self._canvas.mapSettings())
        dock.look.pixels.show_size(size_words(seen), resolution_doubt(profile, order.task, seen.metres))
        dock.show_examples_for(seen.metres)
        size = (seen.width, seen.height) if profile else (0, 0)
        device, precision = dock.engine.resolved()
        kind = Kind(order.engine, order.model, device, precision, order.task)
        found = cost(profile, order.task, order.prompt, order.how, size, self._costs.of(kind))
        most = dock.engine.most_tiles() or MOST
        whole = dock.whole.is_wanted()
        dock.how.show_tiles(found.tiles if order.task in SEARCHED and not whole else 0, most)
        problem = dock.engine.problem()
        if problem:
            again = Offer(translate("Dock", "Look again"), dock.engine.choice_wanted.emit)
            dock.run.refuse(problem, [again])
        elif found.tiles > most and not whole and not (order.how.budget and order.task in SEARCHED):
            text = translate("Dock", "About %n tile(s) to look at, and {most} are allowed.", None, found.tiles)
            dock.run.refuse(text.format(most=most), self._offers(order))
        else:
            pairs = max(1, len(order.look.layers) - 1) if order.look.what == STACK else 1
            dock.run.show_cost(cost_words(found.times(pairs), dock.engine.memory()))

    def learn(self, outcome: Outcome) -> None:
        """A run has ended: what it took is what the next one will take."""
        if outcome.answer is not None:
            order, profile = outcome.order, self._dock.engine.profile()
            self._costs.keep(*measured(order.engine, order.model, profile, outcome.answer["provenance"]))
            self._begin()

    def _offers(self, order: Order) -> list[Offer]:
        """What makes fewer tiles."""
        dock, found = self._dock, []
        if order.look.what == MAP:
            found.append(Offer(translate("Dock", "Zoom in"), lambda: self._canvas.zoomByFactor(0.5)))
        elif not order.look.visible_only:
            text = translate("Dock", "Only what the map shows")
            found.append(Offer(text, lambda: dock.look.set_visible_part(True)))
        times = _times(order.look.resolution)
        if times in _COARSER:
            text = translate("Dock", "Pixels {times} times as coarse").format(times=_COARSER[times])
            wish, pixels = Resolution(times=float(_COARSER[times])), dock.look.pixels.pixels()
            found.append(Offer(text, lambda: dock.look.pixels.choose(wish, pixels)))
        if order.task in SEARCHED:
            text = translate("Dock", "Search within %n call(s)", None, _BUDGET)
            found.append(Offer(text, lambda: dock.how.set_how(replace(dock.how.how(), budget=_BUDGET))))
        if not dock.whole.isHidden():
            found.append(Offer(translate("Dock", "As a whole scene"), dock.whole.want))
        return found

    def _begin(self, *_what: object) -> None:
        self._dock.run.allow()
        if self._dock.isVisible():
            self._later.start()


def _times(resolution: float | Resolution | None) -> float:
    """How many times as coarse as the imagery is looked at; 0 where that was told in other units."""
    if resolution is None:
        return 1.0
    return resolution.times if isinstance(resolution, Resolution) and resolution.metres is None else 0.0
