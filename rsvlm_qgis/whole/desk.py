"""One whole scene in the dock and on the map: its panel, its layers, and the work on it while there is any."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsMapCanvas

from .. import log
from ..client.engine import Engine
from ..gui.messages import Messages
from ..gui.whole_panel import ENDED, PAUSED, RUNNING, WholePanel
from ..progress_words import counted
from ..qt import QtCore, Signal, translate
from ..results.kinds import is_result
from .file import FEATURES, FOOTPRINT
from .layers import SceneLayers
from .outcome import card_of, outcome_words
from .request import WholeJob
from .run import SceneRun


class SceneDesk(QtCore.QObject):
    """`go_on_wanted`: the person wants it to go on; `closed`: does not want to see it here any more. `done` carries
    the card of a scene that nothing is left to do of, once its layers are as they stay."""

    go_on_wanted = Signal()
    closed = Signal()
    done = Signal(object)

    def __init__(
        self, job: WholeJob, canvas: QgsMapCanvas, messages: Messages, parent: QtCore.QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.job = job
        self.panel = WholePanel(job.title, job.output)
        self.layers = SceneLayers(job, canvas, self)
        self._messages = messages
        self._run: Optional[SceneRun] = None
        self._guest: Optional[Engine] = None
        """A client of a server of somebody else, which is ours to close."""
        self._report: Optional[dict[str, Any]] = None
        self.layers.completed.connect(self._completed)
        self.panel.set_state(PAUSED)
        self.panel.pause.connect(self.pause)
        self.panel.go_on.connect(self.go_on_wanted)
        self.panel.show_wanted.connect(self.layers.show)
        self.panel.closed.connect(self.closed)

    @property
    def running(self) -> bool:
        """Whether a server works on it now."""
        return self._run is not None

    @property
    def share(self) -> float:
        """How much of it is done, 0 to 1, as far as that was told."""
        return 0.0 if self._run is None else self._run.share

    @property
    def engine(self) -> Optional[Engine]:
        """Who works on it; None where nobody does."""
        return None if self._run is None else self._run.engine

    def begin(self, engine: Engine) -> None:
        """Have it done from its beginning, or from where it is."""
        self._made(engine).begin(self.job)
        self.job = self.job.again()

    def follow(self, engine: Engine, job: str) -> None:
        """A server of somebody else works on it already; its client `engine` is closed with the work."""
        self.job = self.job.again()
        self._guest = engine
        self._made(engine).follow(job)

    def pause(self) -> None:
        """What is done is kept."""
        if self._run is not None:
            self.panel.set_pausing()
            self._run.pause()

    def close(self) -> None:
        """Hear and show nothing more of it; who works on it goes on."""
        self.layers.close()
        self._let_go()

    def _made(self, engine: Engine) -> SceneRun:
        run = self._run = SceneRun(engine, self)
        run.progressed.connect(self.panel.set_progress)
        run.grown.connect(self.layers.grown)
        run.paused.connect(self._paused)
        run.finished.connect(self._finished)
        run.failed.connect(self._failed)
        self.panel.set_state(RUNNING)
        return run

    def _paused(self, report: dict[str, Any] | None) -> None:
        text = translate("Whole", "Paused; nothing was done yet.")
        if report is not None:
            text = translate("Whole", "Paused. Tiles done: {count}; what was done is kept.")
            text = text.format(count=counted(_done(report)))
        self._over(PAUSED, text)

    def _finished(self, report: dict[str, Any]) -> None:
        """Also where some tiles failed: these are tried again when it goes on."""
        text = outcome_words(report)
        for warning in report["warnings"]:
            log.warning(str(warning))
        self._report = report if report["complete"] else None
        self._over(ENDED if report["complete"] else PAUSED, text)
        self._messages.success(f"{self.job.title}: {text}")

    def _failed(self, text: str, details: str) -> None:
        kept = self.job.output.exists()
        told = translate("Whole", "{problem} What was done is kept; go on when that is put right.")
        self._over(PAUSED if kept else ENDED, told.format(problem=text) if kept else text)
        self._messages.error(text, details=details)

    def _completed(self) -> None:
        """The layers are as they stay now."""
        report, self._report = self._report, None
        if report is None:
            return
        self.layers.hide_tiles()
        searched, found = self.layers.layer(FOOTPRINT), self.layers.layer(FEATURES)
        reviewed = found is not None and is_result(found) and report["features"]
        card = card_of(
            self.job.title,
            str(self.job.request["model"]),
            report,
            "" if searched is None else searched.id(),
            found.id() if reviewed and found is not None else "",
        )
        self.done.emit(card)

    def _let_go(self) -> None:
        """Of the work, wherever it is done."""
        if self._run is not None:
            self._run.close()
            self._run.deleteLater()
            self._run = None
        if self._guest is not None:
            self._guest.stop()
            self._guest = None

    def _over(self, state: str, text: str) -> None:
        self._let_go()
        self.panel.set_state(state)
        self.panel.say(text)
        self.layers.end()


def _done(report: dict[str, Any]) -> int:
    return sum(count for state, count in report["tiles"].items() if state != "to do")
