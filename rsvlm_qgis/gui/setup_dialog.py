"""The dialog of more models: two equal ways to an engine that has them, one tab each."""

from __future__ import annotations

from ..qt import QtWidgets, Signal, translate
from .install_page import InstallPage
from .server_page import ServerPage

_SIZE = (620, 640)


class SetupDialog(QtWidgets.QDialog):
    """`install` and `server` are its pages; `report` when the person wants a report on the clipboard. It blocks
    nothing, and closing it stops nothing."""

    report = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Installing", "More models"))
        self.resize(*_SIZE)
        self.install = InstallPage()
        self.server = ServerPage()
        self._tabs = QtWidgets.QTabWidget()
        self._tabs.addTab(self.install, translate("Installing", "&Install on this computer"))
        self._tabs.addTab(self.server, translate("Installing", "&Use a server that runs already"))
        buttons = QtWidgets.QDialogButtonBox(QtWidgets.QDialogButtonBox.StandardButton.Close)
        report = buttons.addButton(
            translate("Installing", "Copy &diagnostics"), QtWidgets.QDialogButtonBox.ButtonRole.ActionRole
        )
        report.setAutoDefault(False)
        report.clicked.connect(self.report)
        buttons.rejected.connect(self.close)
        column = QtWidgets.QVBoxLayout(self)
        column.addWidget(self._tabs, 1)
        column.addWidget(buttons)

    def show_server(self) -> None:
        """Turn to the page of running servers."""
        self._tabs.setCurrentWidget(self.server)
