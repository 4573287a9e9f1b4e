"""One model on its way from the hub to the server: agreed to in a dialog, watched, stopped or finished."""

from __future__ import annotations

from typing import Any

from .client.bridge import EngineBridge
from .client.engine import Downloads
from .gui.download_dialog import DownloadDialog
from .qt import QtCore, QtWidgets, Signal, translate

LOOK_EVERY = 500  # ms


class Download(QtCore.QObject):
    """`finished` carries the id of a model that is there now, `model`. Lives on the main thread with its bridge."""

    finished = Signal(str)

    def __init__(
        self, bridge: EngineBridge, engine: Downloads, model: str, title: str, window: QtWidgets.QWidget | None
    ) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._engine = engine
        self.model = model
        self.dialog = DownloadDialog(title, window)
        self.dialog.agreed.connect(self._begin)
        self.dialog.stopped.connect(self._stop)
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_EVERY)
        self._later.timeout.connect(self._look)

    def show(self) -> None:
        """Ask what it takes, and the person whether it is wanted."""
        self.dialog.show()
        self.dialog.raise_()
        if not self._later.isActive():
            self._bridge.ask(self._engine.plan(self.model), self.dialog.show_plan, self.dialog.show_end)

    def close(self) -> None:
        """Watch no longer; the server goes on for as long as it runs."""
        self._later.stop()
        self.dialog.close()
        self.dialog.deleteLater()

    def _begin(self) -> None:
        self._bridge.ask(self._engine.download(self.model), self._follow, self.dialog.show_end)

    def _stop(self) -> None:
        self._bridge.ask(self._engine.stop_work(self.model), self._follow, self.dialog.show_end)

    def _look(self) -> None:
        self._bridge.ask(self._engine.work(self.model), self._follow, self.dialog.show_end)

    def _follow(self, work: dict[str, Any]) -> None:
        if work["state"] == "running":
            self.dialog.show_work(work)
            self._later.start()
        elif work["state"] == "finished":
            self.dialog.close()
            self.finished.emit(self.model)
        elif work["state"] == "stopped":
            text = translate("Download", "Stopped; what came is kept, and it can go on from there.")
            self._end(text, is_problem=False)
        else:
            self._end(str(work["message"]), is_problem=True)

    def _end(self, text: str, is_problem: bool) -> None:
        """Say how it ended, beside what is still to come."""
        self.dialog.show_end(text, is_problem)

        def again(plan: dict[str, Any]) -> None:
            self.dialog.show_plan(plan)
            self.dialog.show_end(text, is_problem)

        self._bridge.ask(self._engine.plan(self.model), again, self.dialog.show_end)
