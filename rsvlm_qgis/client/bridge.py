"""An engine as a QObject: its callbacks come from threads of the client, its signals arrive where the bridge lives."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from ..qt import Qt, QtCore, Signal
from .engine import Engine, EngineStatus, LongJobs, RequestDict
from .events import JobEvent


class EngineBridge(QtCore.QObject):
    """Make it on the main thread; slots of its signals then run there, one event after the other.

    `job_event` carries a JobEvent, `status` an EngineStatus, `models` a list of dicts, `models_failed` a sentence.
    `choice` and `choice_failed` answer `ask_choice`: what was asked for (model, device, precision), and what the engine
    says of it, a dict or a sentence.
    """

    job_event = Signal(object)
    status = Signal(object)
    models = Signal(object)
    models_failed = Signal(str)
    choice = Signal(object, object)
    choice_failed = Signal(object, str)

    _event_came = Signal(object)
    _status_came = Signal(object)
    _answer_came = Signal(object, object)

    def __init__(self, engine: Engine, parent: Any = None) -> None:
        super().__init__(parent)
        self.engine = engine
        self._closed = False
        queued = Qt.ConnectionType.QueuedConnection
        self._event_came.connect(self._on_event, queued)
        self._status_came.connect(self._on_status, queued)
        self._answer_came.connect(self._on_answer, queued)
        self._forget = engine.listen(self._hand_on_status)

    def start(self) -> None:
        """Begin to start the engine."""
        self.engine.start()

    def submit(self, request: RequestDict) -> str:
        """Queue a job and return its id; its events come by `job_event`."""
        return self.engine.submit(request, self._hand_on_event)

    def follow(self, job: str, after: int = 0) -> None:
        """Hear of a job that somebody else submitted to the server, as of one's own."""
        assert isinstance(self.engine, LongJobs), "no other engine has jobs of others"
        self.engine.follow(job, self._hand_on_event, after)

    def cancel(self, job: str) -> None:
        """Ask for the end of a job."""
        self.engine.cancel(job)

    def ask_models(self) -> None:
        """Ask for the models; they come by `models`, or a sentence by `models_failed`."""
        self.ask(self.engine.models(), self.models.emit, self.models_failed.emit)

    def ask_choice(self, model: str, device: str, precision: str) -> None:
        """Ask how a model would be loaded; the answer comes by `choice` or `choice_failed`."""
        asked = (model, device, precision)
        self.ask(
            self.engine.choice(model, device, precision),
            lambda choice: self.choice.emit(asked, choice),
            lambda text: self.choice_failed.emit(asked, text),
        )

    def ask(self, future: Future[Any], then: Callable[[Any], None], otherwise: Callable[[str], None]) -> None:
        """Call `then` with the result of a future of the engine, or `otherwise` with a sentence, where the bridge
        lives."""

        def answer(done: Future[Any]) -> None:
            error = done.exception()
            if error is None:
                then(done.result())
            else:
                otherwise(str(error))

        future.add_done_callback(lambda done: self._hand_on_answer(answer, done))

    def close(self) -> None:
        """Pass nothing on any more. The engine goes on; jobs of this bridge run to their end unseen."""
        self._closed = True
        self._forget()

    def _hand_on_event(self, event: JobEvent) -> None:
        if not self._closed:
            self._event_came.emit(event)

    def _hand_on_status(self, status: EngineStatus) -> None:
        if not self._closed:
            self._status_came.emit(status)

    def _hand_on_answer(self, answer: Callable[[Future[Any]], None], future: Future[Any]) -> None:
        if not self._closed:
            self._answer_came.emit(answer, future)

    def _on_event(self, event: JobEvent) -> None:
        if not self._closed:
            self.job_event.emit(event)

    def _on_status(self, status: EngineStatus) -> None:
        if not self._closed:
            self.status.emit(status)

    def _on_answer(self, answer: Callable[[Future[Any]], None], future: Future[Any]) -> None:
        if not self._closed and not future.cancelled():
            answer(future)
