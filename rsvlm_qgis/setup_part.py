"""What the dock's menu has on models and set-up, and the dialogs behind it, made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from .gui.dock import Dock
from .qt import QtCore, QtGui, QtWidgets, translate
from .session import Session
from .settings import Settings

if TYPE_CHECKING:
    from .diagnostics import Diagnostics
    from .gui.setup_dialog import SetupDialog
    from .model_desk import ModelDesk
    from .setting_up import SettingUp
    from .using_server import UsingServer


class SetupPart(QtCore.QObject):
    """A Part of the plugin (`plugin.Part`). `applied` is called when the settings of the engines have changed."""

    def __init__(
        self, window: QtWidgets.QWidget, dock: Dock, session: Session, settings: Settings, applied: Callable[[], None]
    ) -> None:
        super().__init__()
        self._window = window
        self._dock = dock
        self._session = session
        self._settings = settings
        self._applied = applied
        self._actions: list[QtGui.QAction] = []
        self._waits = False  # another engine is to be used when what runs has ended
        self._dialog: SetupDialog | None = None
        self._setting_up: SettingUp | None = None
        self._using: UsingServer | None = None
        self._models: ModelDesk | None = None
        self._diagnostics: Diagnostics | None = None

    def install(self) -> None:
        more = self._dock.more
        self._actions = [
            more.add(translate("Setup", "&Models…"), self.show_models),
            more.add(translate("Setup", "More models: set &up…"), self.show_setup),
            more.add(translate("Setup", "Copy &diagnostics"), self.copy_diagnostics),
        ]
        self._dock.engine.setup_wanted.connect(self.show_setup)
        self._session.ended.connect(self._run_ended)
        self._session.failed.connect(self._run_ended)

    def remove(self) -> None:
        self._dock.engine.setup_wanted.disconnect(self.show_setup)
        self._session.ended.disconnect(self._run_ended)
        self._session.failed.disconnect(self._run_ended)
        for action in self._actions:
            self._dock.more.menu().removeAction(action)
        for desk in (self._setting_up, self._using, self._models, self._diagnostics):
            if desk is not None:
                desk.close()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = None

    def show_setup(self) -> None:
        """The dialog with the two ways to an engine that has more models."""
        from .gui.setup_dialog import SetupDialog
        from .setting_up import SettingUp
        from .using_server import UsingServer

        if self._dialog is None:
            self._dialog = SetupDialog(self._window)
            self._setting_up = SettingUp(self._settings, self._dialog)
            self._using = UsingServer(self._settings, self._dialog)
            self._dialog.report.connect(self.copy_diagnostics)
            for desk in (self._setting_up, self._using):
                desk.changed.connect(self._changed)
        assert self._setting_up is not None and self._using is not None
        if self._settings.server_address:
            self._dialog.show_server()
        self._dialog.show()
        self._dialog.raise_()
        self._setting_up.look()
        self._using.look()

    def show_models(self) -> None:
        """The models that are here and those that could be."""
        from .model_desk import ModelDesk

        if self._models is None:
            self._models = ModelDesk(self._session.link, self._window)
        self._models.show()

    def copy_diagnostics(self) -> None:
        """A report on the clipboard."""
        from .diagnostics import Diagnostics

        if self._diagnostics is None:
            self._diagnostics = Diagnostics(self._session, self._dock, self._settings)
        self._diagnostics.copy()

    def _changed(self) -> None:
        """Another engine is to be used, once nothing runs on the one there is: the dock follows, and it starts."""
        self._waits = self._session.running
        if not self._waits:
            self._use()

    def _run_ended(self, _how: object) -> None:
        if self._waits:
            self._waits = False
            self._use()

    def _use(self) -> None:
        self._applied()
        self._session.link.bridge(self._settings.engine)
