"""Part of the dialog of more models: a server that runs already, here or on another computer."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect

from ..client.http_channel import Address, parse_address
from ..client.state_files import FoundServer, plain
from ..errors import PluginError
from ..qt import QtGui, QtWidgets, Signal, translate
from .heading import note
from .rows import facts_form, saying

COMMAND = "rsvlm serve --port 8765 --orphan"


class ServerPage(QtWidgets.QWidget):
    """`used` (address, entry of QGIS' authentication that has the token, "": its own file) when one is to be used and
    the person agreed where pictures leave this computer; `left` when the own one is wanted again, `look` for those
    that run here."""

    used = Signal(str, str)
    left = Signal()
    look = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._command = QtWidgets.QLineEdit(COMMAND)
        self._command.setReadOnly(True)
        self._command.setAccessibleName(translate("Server", "Command that starts a server"))
        self._copy = QtWidgets.QPushButton(translate("Server", "&Copy"))
        self._found = QtWidgets.QComboBox()
        self._found.setAccessibleName(translate("Server", "Servers on this computer"))
        self._again = QtWidgets.QPushButton(translate("Server", "&Look again"))
        self._address = QtWidgets.QLineEdit()
        self._address.setPlaceholderText("127.0.0.1:8765")
        self._address.setAccessibleName(translate("Server", "Address"))
        self._token = QgsAuthConfigSelect()
        self._token.setAccessibleName(translate("Server", "Token"))
        self._agree = QtWidgets.QCheckBox()
        self._told, self._sign, self._text = saying()
        self._use = QtWidgets.QPushButton(translate("Server", "Check and &use"))
        self._leave = QtWidgets.QPushButton(translate("Server", "&Stop using it"))
        self._lay_out()
        self._copy.clicked.connect(lambda: QtGui.QGuiApplication.clipboard().setText(COMMAND))
        self._again.clicked.connect(self.look)
        self._found.activated.connect(lambda _row: self._take_found())
        self._address.textChanged.connect(lambda _text: self._follow())
        self._agree.toggled.connect(lambda _on: self._follow_buttons())
        self._use.clicked.connect(lambda: self.used.emit(self.address(), self.entry()))
        self._leave.clicked.connect(self.left)
        self.offer([])
        self._follow()

    def address(self) -> str:
        return plain(str(self._address.text()))

    def entry(self) -> str:
        """Which entry of QGIS' authentication database has the token."""
        return str(self._token.configId())

    def show_used(self, address: str, entry: str) -> None:
        """The server that is used now, "" for none."""
        self._address.setText(address)
        if entry:
            self._token.setConfigId(entry)
        self._leave.setVisible(bool(address))
        if address:
            self.say(translate("Server", "The server at {address} is used.").format(address=address))

    def offer(self, servers: list[FoundServer]) -> None:
        """Servers of this person that run on this computer."""
        self._found.clear()
        for server in servers:
            text = translate("Server", "{address} (process {pid})").format(address=server.address, pid=server.pid)
            self._found.addItem(text, server.address)
        if not servers:
            self._found.addItem(translate("Server", "none found"))
        self._found.setEnabled(bool(servers))
        if servers and not self.address():
            self._take_found()

    def say(self, text: str, is_problem: bool = False) -> None:
        """How it went."""
        self._text.setText(text)
        self._sign.setVisible(is_problem)

    def said(self) -> str:
        """What the line says."""
        return str(self._text.text())

    def show_busy(self, busy: bool) -> None:
        """While the server is asked."""
        self._use.setEnabled(not busy)
        if busy:
            self.say(translate("Server", "Asking the server…"))

    def _place(self) -> Address | None:
        try:
            return parse_address(self.address(), "")
        except PluginError:
            return None

    def _take_found(self) -> None:
        self._address.setText(str(self._found.currentData() or ""))

    def _follow(self) -> None:
        place = self._place()
        far = place is not None and not place.local
        self._agree.setChecked(False)
        self._agree.setVisible(far)
        self.say("")
        if far and place is not None:
            self._agree.setText(translate("Server", "I &agree: pictures may go to {host}").format(host=place.host))
            text = translate(
                "Server", "Pictures, words and the token go to {host} unencrypted; an SSH tunnel is safer."
            )
            self.say(text.format(host=place.host), is_problem=True)
        self._follow_buttons()

    def _follow_buttons(self) -> None:
        place = self._place()
        self._use.setEnabled(place is not None and (place.local or self._agree.isChecked()))

    def _lay_out(self) -> None:
        column = QtWidgets.QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(
            note(
                translate(
                    "Server",
                    "A server that somebody has started, on this computer or another one. Where rsvlm is installed, "
                    "this starts one; it prints its address and its token:",
                )
            )
        )
        line = QtWidgets.QHBoxLayout()
        line.addWidget(self._command, 1)
        line.addWidget(self._copy)
        column.addLayout(line)
        found = QtWidgets.QHBoxLayout()
        found.addWidget(self._found, 1)
        found.addWidget(self._again)
        form = facts_form()
        form.addRow(translate("Server", "Running here"), found)
        form.addRow(translate("Server", "A&ddress"), self._address)
        form.addRow(translate("Server", "&Token"), self._token)
        form.addRow(
            "",
            note(
                translate(
                    "Server",
                    "As a password in QGIS' authentication, never elsewhere. A server found here needs none: its own "
                    "file has it.",
                )
            ),
        )
        column.addLayout(form)
        column.addWidget(self._agree)
        column.addLayout(self._told)
        column.addStretch(1)
        buttons = QtWidgets.QHBoxLayout()
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        buttons.addWidget(self._use)
        column.addLayout(buttons)
        for button in (self._copy, self._again, self._use, self._leave):
            button.setAutoDefault(False)
        self._leave.setVisible(False)
