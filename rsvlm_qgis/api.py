"""RSVLM for scripts: ask imagery from QGIS' Python console, from macros and from other plugins.

    from rsvlm_qgis.api import outline
    result = outline(iface.activeLayer(), "water", area=iface.mapCanvas().extent())
    QgsProject.instance().addMapLayer(result.features)

Each function waits for its answer while QGIS stays usable. `start` gives a `Job` at once, which tells its progress:

    from rsvlm_qgis.api import start
    job = start("find", layer, "boat", progress=lambda share, text: print(f"{share:.0%} {text}"))
    job.finished.connect(lambda: print(job.result().answer["features"]))

All are called on the main thread; reading, asking and saving happen beside it. Layers are `QgsRasterLayer`s, in the
project or not; `area` is a QgsRectangle or a polygon (QgsGeometry) in the layer's CRS, or one of the CRS that
`area_crs` names. What goes wrong raises `rsvlm_qgis.errors.PluginError` with one sentence.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Union

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
)

from .capture.plan import CapturePlan
from .capture.reading import read
from .capture.region import Region
from .capture.source import AUTO
from .client import blocking
from .client.engines import STARTER, Engines
from .client.events import JobEvent
from .errors import PluginError
from .keeping import keep
from .order import ASK, CHANGE, DESCRIBE, DETECT, FIND, LAYER, OUTLINE, PAIR, TASKS, How, Look, Order
from .qt import QtCore, Signal, translate
from .results.chosen_folder import chosen_folder
from .results.rows import words
from .run import plan_of
from .settings import Settings

__all__ = ["Job", "Result", "ask", "change", "describe", "detect", "find", "outline", "start"]

Area = Union[QgsRectangle, QgsGeometry, None]
Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Result:
    """What came of a job.

    `answer` is the whole answer as a dict (the backend's `schema.Answer`), `text` what it says in words, `warnings`
    what else to know. `file` is the GeoPackage with everything, `features` and `footprint` its layers, which belong to
    no project yet; all None for answers in words alone, and `features` also where nothing was found.
    """

    answer: dict[str, Any]
    text: str = ""
    warnings: tuple[str, ...] = ()
    file: Optional[Path] = None
    features: Optional[QgsVectorLayer] = None
    footprint: Optional[QgsVectorLayer] = None


def outline(layer: QgsRasterLayer, prompt: str, **how: Any) -> Result:
    """Outlines of what `prompt` names, several classes separated by `;`. `how` is what `start` takes.

    result = outline(layer, "water; building", outline="smooth", threshold=0.6)
    """
    return start(OUTLINE, layer, prompt, **how).result()


def find(layer: QgsRasterLayer, prompt: str, **how: Any) -> Result:
    """A box around every thing that a sentence names: `find(layer, "the leftmost boat")`."""
    return start(FIND, layer, prompt, **how).result()


def detect(layer: QgsRasterLayer, prompt: str, **how: Any) -> Result:
    """Objects of classes as turned rectangles: `detect(layer, "ship; plane", engine="server", model="rscovlm-7b")`."""
    return start(DETECT, layer, prompt, **how).result()


def ask(layer: QgsRasterLayer, prompt: str, **how: Any) -> Result:
    """An answer in words: `print(ask(layer, "Is a residential building present?").text)`."""
    return start(ASK, layer, prompt, **how).result()


def describe(layer: QgsRasterLayer, prompt: str = "", **how: Any) -> Result:
    """What a model says of a scene, in words; `prompt` may ask for something in particular."""
    return start(DESCRIBE, layer, prompt, **how).result()


def change(before: QgsRasterLayer, after: QgsRasterLayer, prompt: str, **how: Any) -> Result:
    """What differs between two dates: `change(before, after, "building", dates=("2012-07-31", "2017-08-27"))`."""
    return start(CHANGE, (before, after), prompt, **how).result()


def start(
    task: str,
    layers: Union[QgsRasterLayer, Sequence[QgsRasterLayer]],
    prompt: str,
    *,
    area: Area = None,
    area_crs: Optional[QgsCoordinateReferenceSystem] = None,
    dates: Sequence[Optional[str]] = (),
    pixels: str = AUTO,
    resolution: Optional[float] = None,
    bands: Optional[tuple[int, int, int]] = None,
    engine: str = STARTER,
    model: str = "nano",
    device: str = "auto",
    precision: str = "auto",
    folder: Optional[Path] = None,
    progress: Optional[Progress] = None,
    **how: Any,
) -> Job:
    """Begin a job and return at once.

    `task` is "outline", "find", "detect", "ask", "describe" or, of two `layers` (before, after), "change". `dates` are
    ISO 8601, one a layer; without them those of the layers count. `pixels` is "auto", "raw" (the file's values) or
    "displayed" (with the style), `resolution` the side of a pixel in units of the layer's CRS (None: its own), `bands`
    which of a file are shown as red, green and blue (None: those of the layer's style). `engine` is "starter" or
    "server", `model` an id or the folder of a checkpoint. `folder` takes the GeoPackage (None: where the dock's results
    go). `progress` is called with a share from 0 to 1 and a text. `how` are the fields of `order.How`, such as
    `threshold` or `hops`. Main thread. Raises PluginError where it cannot be done as asked.
    """
    if QtCore.QThread.currentThread() is not QgsApplication.instance().thread():
        raise PluginError(translate("Api", "Begin jobs on the main thread; in a task run the Processing algorithms."))
    if task not in TASKS:
        text = translate("Api", "The task {task} is not known; use one of {names}.")
        raise PluginError(text.format(task=task, names=", ".join(TASKS)))
    several = (layers,) if isinstance(layers, QgsRasterLayer) else tuple(layers)
    try:
        done = How(**how)
    except TypeError as error:
        text = translate("Api", "There is no such option ({reason}); see rsvlm_qgis.order.How.")
        raise PluginError(text.format(reason=error)) from error
    look = Look(
        what=PAIR if len(several) == 2 else LAYER,
        layers=several,
        dates=tuple(dates) or (None,) * len(several),
        region=_region(area, area_crs or several[0].crs()),
        pixels=pixels,
        resolution=resolution,
        bands=bands,
    )
    order = Order(look, TASKS[task], prompt, engine, model, device, precision, done)
    job = Job(order, plan_of(order, QgsMapSettings()), _engines(), folder or chosen_folder(Settings()), progress)
    QgsApplication.taskManager().addTask(job.task)
    return job


class Job(QtCore.QObject):
    """A job under way. `progressed` (share, text) and `finished` are told on the main thread."""

    progressed = Signal(float, str)
    finished = Signal()

    def __init__(
        self, order: Order, plan: CapturePlan, engines: Engines, folder: Path, progress: Optional[Progress]
    ) -> None:
        super().__init__()
        self.task = _Task(order, plan, engines, folder, self.progressed.emit)
        self._over = False
        if progress is not None:
            self.progressed.connect(progress)
        self.task.taskCompleted.connect(self._end)
        self.task.taskTerminated.connect(self._end)

    def cancel(self) -> None:
        """Ask for the end; what was done until then is the result."""
        self.task.stop()

    @property
    def is_over(self) -> bool:
        return self._over

    def result(self) -> Result:
        """What came of it; waits, while QGIS stays usable. Raises PluginError where it failed."""
        if not self._over:
            loop = QtCore.QEventLoop()
            self.finished.connect(loop.quit)
            loop.exec()
        if self.task.failure is not None:
            raise self.task.failure
        assert self.task.made is not None
        return _opened(*self.task.made)

    def _end(self) -> None:
        self._over = True
        self.finished.emit()


class _Task(QgsTask):
    """Capture, question and saving in a thread of the task manager; `made` or `failure` when it has ended."""

    def __init__(self, order: Order, plan: CapturePlan, engines: Engines, folder: Path, tell: Progress) -> None:
        super().__init__(translate("Api", "RSVLM: {prompt}").format(prompt=order.prompt), QgsTask.Flag.CanCancel)
        self._order, self._plan, self._engines, self._folder, self._tell = order, plan, engines, folder, tell
        self._context = QgsProject.instance().transformContext()
        self._stopped = False
        self.made: Optional[tuple[dict[str, Any], Optional[Path]]] = None
        self.failure: Optional[PluginError] = None

    def stop(self) -> None:
        """Heard between two tiles; unlike `cancel` it lets the task keep what was done."""
        self._stopped = True

    def run(self) -> bool:
        try:
            self.made = self._do()
        except PluginError as error:
            self.failure = error
        except Exception as error:
            self.failure = PluginError(translate("Api", "Something unexpected went wrong."), details=repr(error))
            self.failure.__cause__ = error
        return self.failure is None

    def _do(self) -> tuple[dict[str, Any], Optional[Path]]:
        self._tell(0.0, translate("Run", "Reading the picture…"))
        with tempfile.TemporaryDirectory(prefix="rsvlm-") as place:
            capture = read(self._plan, Path(place), self._is_stopped)
            request = self._order.request(capture.images, capture.region)
            engine = self._engines.get(self._order.engine)
            answer = blocking.run(engine, request, self._on_event, self._is_stopped)
            answer["warnings"] = list(dict.fromkeys([*capture.warnings, *answer["warnings"]]))
        record = {**capture.record, "engine": self._order.engine}
        kept = keep(answer, request, record, {}, self._folder, self._context)
        return kept.answer, kept.saved.file if kept.saved is not None else None

    def _on_event(self, event: JobEvent) -> None:
        if event.kind == "tile":
            done, total = int(event.data["index"]) + 1, max(int(event.data["total"]), 1)
            self._tell(done / total, translate("Run", "Tile {done} of {total}").format(done=done, total=total))
        elif event.kind == "loading":
            self._tell(0.0, translate("Processing", "Loading the model…"))

    def _is_stopped(self) -> bool:
        return self._stopped or self.isCanceled()


def _opened(answer: dict[str, Any], file: Optional[Path]) -> Result:
    """The layers of a saved answer, on the main thread."""
    text, warnings = words(answer), tuple(answer["warnings"])
    if file is None:
        return Result(answer, text, warnings)
    name = answer["provenance"]["prompt"]
    features = QgsVectorLayer(f"{file}|layername=features", name, "ogr") if answer["features"] else None
    footprint = QgsVectorLayer(f"{file}|layername=footprint", name, "ogr")
    return Result(answer, text, warnings, file, features, footprint)


def _region(area: Area, crs: QgsCoordinateReferenceSystem) -> Optional[Region]:
    if area is None:
        return None
    return Region.of_rectangle(area, crs) if isinstance(area, QgsRectangle) else Region(area, crs)


def _engines() -> Engines:
    """Those of the plugin where it is switched on, else of this script alone, ended with Python."""
    import atexit

    from qgis import utils

    from .plugin import engine_settings

    plugin = utils.plugins.get("rsvlm_qgis")
    if plugin is not None:
        found: Engines = plugin.engines
        return found
    if not _own:
        _own.append(Engines(engine_settings(Settings())))
        atexit.register(_own[0].stop)
    return _own[0]


_own: list[Engines] = []
