"""The dialog of models at work: asks the engine what there is, fetches, imports, checks, removes, unloads."""

from __future__ import annotations

import uuid
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable

from .client.bridge import EngineBridge
from .client.engine import Adapters, Downloads, ModelStore
from .engine_link import EngineLink
from .gui.models_dialog import ModelsDialog
from .model_names import amount, memory_words
from .qt import QtCore, QtWidgets, translate

LOOK_EVERY = 300  # ms


class ModelDesk(QtCore.QObject):
    """Works with the engine that the dock shows; the built-in one has its models for good."""

    def __init__(self, link: EngineLink, window: QtWidgets.QWidget | None) -> None:
        super().__init__()
        self._link = link
        self.dialog = ModelsDialog(window)
        self._heard: EngineBridge | None = None
        self._working = ""  # the model that something is being done to
        self._later = QtCore.QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LOOK_EVERY)
        self._later.timeout.connect(self._look)
        self.dialog.chosen.connect(self._chosen)
        self.dialog.verify.connect(lambda model: self._begin(model, lambda store: store.verify(model)))
        self.dialog.bring.connect(self._bring)
        self.dialog.removed.connect(self._remove)
        self.dialog.unload.connect(self._unload)
        self.dialog.adapter_added.connect(self._add_adapter)
        self.dialog.adapter_exported.connect(self._export_adapter)
        self.dialog.adapter_removed.connect(self._remove_adapter)
        self.dialog.stopped.connect(self._stop)
        self.dialog.download.connect(link.download)

    def show(self) -> None:
        """Open the dialog with the models there are now."""
        self.dialog.show()
        self.dialog.raise_()
        self._ask()

    def close(self) -> None:
        """The plugin goes; what the server does goes on."""
        self._later.stop()
        if self._heard is not None:
            with suppress(TypeError, RuntimeError):  # it went with its engine
                self._heard.models.disconnect(self._came)
                self._heard.models_failed.disconnect(self._problem)
        self.dialog.close()
        self.dialog.deleteLater()

    def _bridge(self) -> EngineBridge | None:
        return self._link.opened()

    def _store(self) -> ModelStore | None:
        bridge = self._bridge()
        return bridge.engine if bridge is not None and isinstance(bridge.engine, ModelStore) else None

    def _ask(self) -> None:
        bridge = self._bridge()
        if bridge is None:
            self._problem(translate("Manager", "The engine cannot be started; the log tells why."))
            return
        if bridge is not self._heard:
            self._heard = bridge
            bridge.models.connect(self._came)  # also when a download has ended
            bridge.models_failed.connect(self._problem)
        bridge.ask_models()

    def _came(self, models: list[dict[str, Any]]) -> None:
        bridge = self._bridge()
        self.dialog.offer(models, self._store() is not None, bridge is not None and isinstance(bridge.engine, Adapters))

    def _chosen(self, model: str) -> None:
        """Say what the model would take in memory now."""
        bridge = self._bridge()
        if bridge is None:
            return

        def told(choice: dict[str, Any]) -> None:
            plan = choice.get("plan")
            text = str(choice.get("problem") or (memory_words(plan) if plan else ""))
            self.dialog.show_memory(model, text or translate("Manager", "little"), bool(choice.get("loaded")))

        bridge.ask(bridge.engine.choice(model, "auto", "auto"), told, lambda text: None)

    def _begin(self, model: str, work: Any) -> None:
        """Something that takes its time; it is followed until it ends."""
        bridge, store = self._bridge(), self._store()
        if bridge is not None and store is not None and not self._working:
            self._working = model
            future: Future[dict[str, Any]] = work(store)
            bridge.ask(future, self._follow, self._ended)

    def _bring(self, model: str, path: str, licence: str) -> None:
        self._begin(model, lambda store: store.bring(model, path, licence))

    def _stop(self) -> None:
        bridge = self._bridge()
        if bridge is not None and isinstance(bridge.engine, Downloads) and self._working:
            bridge.ask(bridge.engine.stop_work(self._working), self._follow, self._ended)

    def _look(self) -> None:
        bridge = self._bridge()
        if bridge is not None and isinstance(bridge.engine, Downloads) and self._working:
            bridge.ask(bridge.engine.work(self._working), self._follow, self._ended)

    def _follow(self, work: dict[str, Any]) -> None:
        if work["state"] == "running":
            self.dialog.show_work(work)
            self._later.start()
            return
        kind = str(work.get("kind", ""))
        if work["state"] == "failed":
            self._ended(str(work["message"]))
        elif work["state"] == "stopped":
            self._done(translate("Manager", "Stopped."))
        elif kind == "verify":
            self._done(translate("Manager", "Checked: every file of {model} is as it was.").format(model=work["id"]))
        else:
            self._done(translate("Manager", "The model {model} is here.").format(model=work["id"]))

    def _remove(self, model: str) -> None:
        bridge, store = self._bridge(), self._store()
        if bridge is None or store is None:
            return

        def removed(told: dict[str, Any]) -> None:
            text = translate("Manager", "{model} was removed; {size} are free again.")
            self._done(text.format(model=model, size=amount(int(told["freed"]))))

        bridge.ask(store.remove(model), removed, self._problem)

    def _add_adapter(self, path: str, replace: bool) -> None:
        def added(entry: dict[str, Any]) -> None:
            self._done(translate("Manager", "{model} is here.").format(model=entry["info"]["id"]))

        self._adapt(lambda engine: engine.add_adapter(path, replace), added)

    def _export_adapter(self, name: str, path: str) -> None:
        """Where there is a file of that name, as the person agreed, it goes once the new one is whole."""
        place = Path(path)
        to = place.with_name(f".{uuid.uuid4().hex}{place.suffix}") if place.exists() else place

        def exported(_told: dict[str, Any]) -> None:
            try:
                if to != place:
                    to.replace(place)
            except OSError as error:
                text = translate("Manager", "{file} cannot be written ({reason}); choose another place.")
                self._problem(text.format(file=place, reason=error.strerror or error))
                return
            self._done(translate("Manager", "Written to {file}.").format(file=place))

        self._adapt(lambda engine: engine.export_adapter(name, str(to)), exported)

    def _remove_adapter(self, name: str) -> None:
        def removed(_told: dict[str, Any]) -> None:
            self._done(translate("Manager", "{name} was removed; the model is as it was before.").format(name=name))

        self._adapt(lambda engine: engine.remove_adapter(name), removed)

    def _adapt(
        self, wanted: Callable[[Adapters], Future[dict[str, Any]]], then: Callable[[dict[str, Any]], None]
    ) -> None:
        bridge = self._bridge()
        if bridge is not None and isinstance(bridge.engine, Adapters):
            bridge.ask(wanted(bridge.engine), then, self._problem)

    def _unload(self) -> None:
        bridge, store = self._bridge(), self._store()
        if bridge is None or store is None:
            return

        def unloaded(told: dict[str, Any]) -> None:
            model = str(told["id"])
            if model:
                self._done(translate("Manager", "{model} is no longer in memory.").format(model=model))
            else:
                self._done(translate("Manager", "No model was in memory, or it is at work."))

        bridge.ask(store.unload(), unloaded, self._problem)

    def _done(self, text: str) -> None:
        self._working = ""
        self.dialog.show_end(text, is_problem=False)
        self._ask()

    def _ended(self, text: str) -> None:
        self._working = ""
        self._problem(text)

    def _problem(self, text: str) -> None:
        self.dialog.show_end(text, is_problem=True)
