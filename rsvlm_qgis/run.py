"""One job from the dock to its layers: capture in the background, then the engine, then the saved result."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from qgis.core import QgsMapSettings, QgsProject, QgsReferencedRectangle

from . import asked_place, log
from .capture.cutting import box_in, cut_to
from .capture.fingerprint import Print, prints_of
from .capture.plan import CapturePlan
from .capture.planner import plan_layer, plan_map, plan_pair
from .capture.reading import Capture, read
from .client.bridge import EngineBridge
from .client.events import JobEvent
from .errors import PluginError
from .keeping import Kept, check, keep
from .order import MAP, PAIR, TALKS, Order
from .progress_words import loading_words, waiting_words
from .qt import QtCore, Signal, translate
from .results.feature_kinds import Kind
from .results.folder import ready
from .results.layers import ShownRun, show
from .results.live import LiveLayer
from .work import Work

_CAPTURED, _LOADED, _ANSWERED = 0.1, 0.2, 0.95
"""Shares of the progress bar at which the picture is there, the model is loaded and the answer is complete."""

_MOST_LOGGED = 2000

PATIENCE = 3.0
"""Seconds after a Stop in which another one is taken for the same."""


def plan_of(order: Order, settings: QgsMapSettings) -> CapturePlan:
    """What the order wants to be captured; `settings` are those of the map. Raises PluginError with one sentence."""
    order.check()
    look = order.look
    how: dict[str, Any] = {"look": look.pixels, "resolution": look.resolution, "bands": look.bands}
    here = None
    if order.about is not None and look.region is None:
        settings = asked_place.surroundings(order.about, settings)
        here = QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())
    elif look.region is not None:
        here = look.region.extent
        if look.what != MAP:
            here = box_in(look.region, look.layers[0], settings.transformContext())
    elif look.visible_only:
        here = QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())
    if look.what == MAP:
        plan = plan_map(settings, here, layers=look.layers, **how)
    elif look.what == PAIR:
        before, after = look.layers
        plan = plan_pair(before, after, here, dates_iso=look.dates, **how)
    else:
        plan = plan_layer(look.layers[0], here, **how)
    return plan if look.region is None else cut_to(plan, look.region)


@dataclass(frozen=True)
class Outcome:
    """What a run came to.

    `answer` is the backend's `schema.Answer` as a dict, None where it was stopped before anything was done; `shown` the
    layers on the map, None for answers in words alone; `counts` is how many features each kind has. Where there are
    very many, the answer's features are freed once `Session.ended` was heard: the layer has them.
    """

    order: Order
    answer: dict[str, Any] | None = None
    shown: ShownRun | None = None
    warnings: tuple[str, ...] = ()
    counts: Mapping[Kind, int] = field(default_factory=dict)


class Run(QtCore.QObject):
    """A job under way. Exactly one of `ended` (an Outcome) and `failed` (a sentence, details for the log) ends it;
    `progressed` tells a share from 0 to 1 and what is going on. Lives on the main thread."""

    progressed = Signal(float, str)
    ended = Signal(object)
    failed = Signal(str, str)

    def __init__(
        self,
        order: Order,
        plan: CapturePlan,
        bridge: EngineBridge,
        folder: Path,
        parent: QtCore.QObject | None = None,
        waiting: str = "",
    ) -> None:
        """`folder` takes the GeoPackage; it need not exist yet. `waiting` says what the engine is busy with."""
        super().__init__(parent)
        self._waiting = waiting or translate("Run", "Waiting for the engine…")
        self._order = order
        self._bridge = bridge
        self._folder = folder
        self._warnings: list[str] = []
        self._capture: Capture | None = None
        self._request: dict[str, Any] = {}
        self._places: list[dict[str, Any]] = []
        self._answer: dict[str, Any] = {}
        self._job = ""
        self._live: LiveLayer | None = None
        self._stopping = False
        self._over = False
        self._asked_to_stop = 0.0
        self._project_gone = False
        self._prints: dict[str, Print] = {}
        self._task: Work | None = Work(
            translate("Run", "RSVLM: reading the picture"), lambda task: self._look(plan, task.isCanceled)
        )
        bridge.job_event.connect(self._on_event)
        QgsProject.instance().cleared.connect(self._project_closed)

    def start(self) -> None:
        """Begin; everything else is told by the signals."""
        self.progressed.emit(0.0, translate("Run", "Reading the picture…"))
        self._begin(self._captured)

    def stop(self) -> None:
        """Ask for the end; what was done until then comes with `ended`. Asked again some seconds later, it waits no
        longer."""
        if self._over or self._answer:
            return
        if self._stopping:
            if time.monotonic() - self._asked_to_stop > PATIENCE:
                self._insist()
            return
        self._stopping, self._asked_to_stop = True, time.monotonic()
        text = translate("Run", "Stopping… Press Stop again if that takes too long.")
        self.progressed.emit(_ANSWERED, text)
        if self._job:
            self._bridge.cancel(self._job)
        elif self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """The plugin goes: end without a word, leave nothing behind."""
        self.blockSignals(True)
        self.stop()
        self._end()

    def _insist(self) -> None:
        """What reads or computes does not react: let go of it, and end an engine that does not."""
        self._end()
        if not self._job:
            self.ended.emit(Outcome(self._order))
            return
        self._bridge.engine.stop()
        text = translate("Run", "The engine did not react to Stop and was ended; press Run to start it again.")
        self.failed.emit(text, "")

    def _look(self, plan: CapturePlan, is_cancelled: Callable[[], bool]) -> Capture:
        """In a thread: see that the result can be saved before hours are spent on it, then read the picture."""
        if self._order.task not in TALKS:
            ready(self._folder)
        if self._order.about is not None:
            self._places = asked_place.regions_of(self._order.about, plan.crs, plan.transform_context)
        capture = read(plan, Path(tempfile.gettempdir()), is_cancelled)
        self._prints = prints_of(capture.images)
        return capture

    def _begin(self, then: Callable[[Any], None]) -> None:
        """Let the task work in a thread; `then` gets what came of it, here."""
        task = self._task
        assert task is not None

        def done(result: Any) -> None:
            self._task = None
            then(result)

        task.begin(done, self._not_done, lambda: self._stopped(task))

    def _not_done(self, sentence: str, details: str) -> None:
        self._task = None
        if not self._over:
            self._end()
            self.failed.emit(sentence, details)

    def _stopped(self, task: Work) -> None:
        self._task = None
        if isinstance(task.result, Capture):  # read to its end before it heard of the Stop
            task.result.discard()
        if not self._over:
            self._end()
            self.ended.emit(Outcome(self._order))

    def _captured(self, capture: Capture) -> None:
        if self._over:
            capture.discard()
            return
        self._capture = capture
        if self._stopping:  # asked for too late to reach the task
            self._end()
            self.ended.emit(Outcome(self._order))
            return
        self._warnings.extend(capture.warnings)
        self.progressed.emit(_CAPTURED, self._waiting)
        self._request = self._order.request(capture.images, capture.region)
        if self._places:
            self._request["regions"] = self._places
        self._job = self._bridge.submit(self._request)

    def _on_event(self, event: JobEvent) -> None:
        if event.job != self._job or self._over:
            return
        try:
            self._follow(event)
        except (PluginError, AttributeError, KeyError, TypeError, ValueError) as rubbish:
            self._end()
            self._bridge.cancel(self._job)
            log.error(f"event {event.kind}", rubbish)
            text = translate("Run", "The engine sent something that is not understood; restart it and run it again.")
            self.failed.emit(text, repr(event.data)[:_MOST_LOGGED])

    def _follow(self, event: JobEvent) -> None:
        """What an event of the job means here. Raises all kinds of errors where the engine sent rubbish."""
        data = event.data
        if event.kind == "queued":
            text = waiting_words(data)
            if text:
                self.progressed.emit(_CAPTURED, text)
        elif event.kind == "loading":
            share, text = loading_words(data)
            self.progressed.emit(_CAPTURED + (_LOADED - _CAPTURED) * share, text)
        elif event.kind == "started":
            self._started(int(data.get("tiles", 1)), data.get("grid"))
        elif event.kind == "tile":
            self._tile(int(data.get("index", 0)) + 1, max(1, int(data.get("total", 1))), data.get("features") or [])
        elif event.kind == "failed":
            self._end()
            self.failed.emit(str(data.get("message", "")), str(data.get("details", "")))
        elif event.is_last:
            self._answered(data["answer"])

    def _started(self, tiles: int, grid: dict[str, Any] | None) -> None:
        self.progressed.emit(_LOADED, translate("Run", "Looking at %n tile(s)…", None, tiles))
        if tiles > 1 and grid is not None and self._order.task not in TALKS and not self._project_gone:
            self._live = LiveLayer(QgsProject.instance(), self._order.prompt.strip(), self._order.task, grid)

    def _tile(self, done: int, total: int, features: list[dict[str, Any]]) -> None:
        if self._live is not None:
            self._live.add(features)
        text = translate("Run", "Tile {done} of {total}").format(done=done, total=total)
        self.progressed.emit(_LOADED + (_ANSWERED - _LOADED) * done / total, text)

    def _answered(self, answer: dict[str, Any] | None) -> None:
        """Save what came; answers in words stay in the dock, but for the places where the model looked closer."""
        if answer is None:
            self._end()
            self.ended.emit(Outcome(self._order))
            return
        check(answer)
        answer = asked_place.with_places(answer, self._places)
        self._answer = answer
        self.progressed.emit(_ANSWERED, translate("Run", "Saving the layers…"))
        record = {**(self._capture.record if self._capture is not None else {}), "engine": self._order.engine}
        context = QgsProject.instance().transformContext()
        self._task = Work(
            translate("Run", "RSVLM: saving the layers"),
            lambda _task: keep(answer, self._request, record, self._prints, self._folder, context),
        )
        self._begin(self._saved)

    def _saved(self, kept: Kept) -> None:
        if self._over:
            return
        self._end()
        shown = None
        if kept.saved is not None and self._project_gone:
            text = translate("Run", "The project was closed meanwhile; the result is in {file}.")
            self._warnings.append(text.format(file=kept.saved.file))
        elif kept.saved is not None:
            try:
                shown = show(kept.saved, QgsProject.instance(), self._order.group, kept.opened)
            except PluginError as error:
                self.failed.emit(str(error), error.details)
                return
        warnings = self._all_warnings(kept.answer)
        self.ended.emit(Outcome(self._order, kept.answer, shown, warnings, kept.counts))

    def _project_closed(self) -> None:
        """The result is kept, and not put into another project."""
        self._project_gone = True

    def _all_warnings(self, answer: dict[str, Any] | None) -> tuple[str, ...]:
        """Those of the capture and those of the engine, each once."""
        return tuple(dict.fromkeys([*self._warnings, *(answer or {}).get("warnings", ())]))

    def _end(self) -> None:
        self._over = True
        self._bridge.job_event.disconnect(self._on_event)
        QgsProject.instance().cleared.disconnect(self._project_closed)
        if self._capture is not None:
            self._capture.discard()
        if self._live is not None:
            self._live.remove()
