"""The dialog of more models at work: looks at the machine, plans, sets up, takes away."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from . import log, paths
from .background import Background
from .client.engines import SERVER, package_folder
from .client.environment import stripped
from .client.state_files import state_folder
from .errors import PluginError
from .gui.install_page import ABSENT, BEGUN, COMPLETE, OUTDATED
from .gui.setup_dialog import SetupDialog
from .installing.advice import advice
from .installing.machine import Choice, Machine
from .installing.place import Place, default_folder
from .installing.plan import InstallPlan, key_of, make_plan, pythons
from .installing.probe import probe
from .installing.proxy import qgis_proxy
from .installing.runner import FINISHED, STOPPED, Runner
from .installing.steps import Step, steps_of, variables
from .installing.wheel import LOCK, pack, pinned, wheel_name
from .qt import QtCore, Signal, translate
from .settings import Settings

_IDLE, _RUNNING, _STOPPING = "idle", "running", "stopping"


class SettingUp(QtCore.QObject):
    """`changed` when an environment was set up or taken away. Closing the dialog goes on; `close` ends it."""

    changed = Signal()

    def __init__(self, settings: Settings, dialog: SetupDialog) -> None:
        super().__init__(dialog)
        self._settings = settings
        self._page = dialog.install
        self._background = Background(self)
        self._machine: Machine | None = None
        self._plan: InstallPlan | None = None
        self._runner: Runner | None = None
        self._state = _IDLE
        self._tested = ""  # what the new environment's small model saw
        self._lock: QtCore.QLockFile | None = None
        self._page.set_folder(settings.environment_folder or str(default_folder()))
        self._page.look.connect(self.look)
        self._page.changed.connect(self._show_plan)
        self._page.begun.connect(self.begin)
        self._page.stopped.connect(self.stop)
        self._page.removed.connect(self.remove)

    @property
    def running(self) -> bool:
        """Whether something is being set up."""
        return self._state != _IDLE

    def look(self) -> None:
        """At the machine; the plan follows."""
        if self.running:
            return
        folder, proxy = self._page.folder(), qgis_proxy()
        self._page.say(translate("Installing", "Looking at this computer…"))
        self._background.do(lambda: probe(folder, proxy), self._looked, lambda error: self._fail(str(error)))

    def begin(self) -> None:
        """Set up what is chosen, or go on with it."""
        if self.running or self._machine is None or self._plan is None or self._plan.problem:
            return
        choice, place, machine = self._page.choice(), Place(Path(self._page.folder())), self._machine
        try:
            place.prepare()
            self._lock = QtCore.QLockFile(str(place.folder / "lock"))
            if not self._lock.tryLock(0):
                raise PluginError(translate("Installing", "Another QGIS sets it up already; wait for it."))
            engine, grows = Path(package_folder(paths.HERE)), self._plan.grows
        except PluginError as error:
            self._fail(str(error), error)
            return

        def prepare() -> list[Step]:
            pack(engine, place.folder / "wheel")
            shutil.copyfile(engine / LOCK, place.lock)
            return steps_of(choice, machine, place, pinned(place.lock, "torch"), grows)

        self._state = _RUNNING
        self._page.show_running(True)
        self._background.do(
            prepare,
            lambda steps: self._run(choice, place, steps),
            lambda error: self._fail(str(error), error),
        )

    def _run(self, choice: Choice, place: Place, steps: list[Step]) -> None:
        """Do the steps, unless it was stopped before the first."""
        if self._state == _STOPPING:
            self._ended(place, STOPPED, "")
            return
        environment = {**stripped(os.environ), **variables(place, qgis_proxy())}
        call = self._background.call
        self._runner = Runner(
            steps,
            place,
            key_of(choice, place.wheel.name),
            environment,
            on_line=lambda line: call(lambda: self._said(line)),
            on_share=lambda share, step: call(lambda: self._show_share(share, step)),
            on_end=lambda state, tail: call(lambda: self._ended(place, state, tail)),
        )
        self._runner.start()

    def stop(self) -> None:
        """End what runs; it can be taken up again."""
        if self.running:
            self._state = _STOPPING
            self._page.say(translate("Installing", "Stopping…"))
        if self._runner is not None:
            self._runner.stop()

    def remove(self) -> None:
        """Delete the environment with its logs, and what the settings say of it; models stay."""
        if self.running:
            return
        place = Place(Path(self._page.folder()))
        if self._settings.server_program == str(place.program):
            self._settings.server_program = ""
            self._settings.engine = "starter"
        self._settings.environment_folder = ""
        self.changed.emit()  # the server ends first: a program that runs cannot be deleted everywhere
        self._state = _STOPPING
        self._page.show_removing()
        logs = (log.folder() / "server.log", state_folder().parent / "rsvlm.log")
        self._background.do(
            lambda: take_away(place, logs),
            lambda _nothing: self._removed(),
            lambda error: self._fail(str(error), error),
        )

    def close(self) -> None:
        """The plugin goes."""
        self._background.close()
        if self._runner is not None:
            self._runner.stop()
            self._runner.join(2.0)
        self._unlock()

    def _looked(self, machine: Machine) -> None:
        self._machine = machine
        self._page.offer(pythons(machine), machine.builds())
        self._show_plan()

    def _show_plan(self) -> None:
        if self._machine is None or self.running:
            return
        self._plan = make_plan(self._page.choice(), self._machine)
        place = Place(Path(self._page.folder()))
        state = ABSENT
        if place.is_complete:
            current = wheel_name(Path(package_folder(paths.HERE)))
            state = OUTDATED if current and place.wheel.name != current else COMPLETE
        elif place.is_ours:
            state = BEGUN
        self._page.show_plan(self._plan, self._machine.free, state)

    def _said(self, line: str) -> None:
        self._page.add_line(line)
        name, _, what = line.partition(":")
        if name == "self_test":  # of `rsvlm doctor`, the last step
            self._tested = what.strip()

    def _show_share(self, share: float, step: str) -> None:
        if self._state == _RUNNING:
            self._page.show_step(share, step)

    def _ended(self, place: Place, state: str, tail: str) -> None:
        self._runner, self._state = None, _IDLE
        self._unlock()
        self._show_plan()
        if state == FINISHED:
            self._settings.environment_folder = str(place.folder)
            self._settings.server_program = str(place.program)
            self._settings.server_address = ""
            self._settings.engine = SERVER
            log.info(f"The environment in {place.folder} is complete.")
            text = translate("Installing", "Done; the server starts in the dock, where models can be chosen.")
            if self._tested:
                text += " " + translate("Installing", "Self-test {outcome}.").format(outcome=self._tested)
            self._page.say(text, is_problem=self._tested.startswith("failed"))
            self.changed.emit()
        elif state == STOPPED:
            self._page.say(translate("Installing", "Stopped; what is done is kept, and it can go on from there."))
        else:
            log.error(f"Setting up {place.folder} failed:\n{tail}")
            self._page.say(advice(tail), is_problem=True)

    def _removed(self) -> None:
        self._state = _IDLE
        self._page.add_line(translate("Installing", "Removed."))
        self.look()

    def _fail(self, text: str, cause: Exception | None = None) -> None:
        self._state = _IDLE
        self._unlock()
        log.error(text, cause)
        self._page.show_running(False)
        self._page.say(text, is_problem=True)

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def take_away(place: Place, logs: Iterable[Path]) -> None:
    """Delete an environment and the logs of its server. Raises PluginError where something is left."""
    place.remove()
    for file in logs:
        with suppress(OSError):
            file.unlink()
