"""What the person is told outside the dock: QGIS' message bar, with the details one click away in the log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import Qgis

from .. import log
from ..qt import QtWidgets, translate
from .cost_part import Offer

_SECONDS = 8


class Messages:
    """Speaks through `iface.messageBar()`. Nothing here is modal and nothing shows a traceback."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def success(self, text: str) -> None:
        log.info(text)
        self._push(text, Qgis.MessageLevel.Success, _SECONDS, details=False)

    def warning(self, text: str, details: str = "") -> None:
        """What the person can put right at once."""
        log.warning(f"{text}\n{details}" if details else text)
        self._push(text, Qgis.MessageLevel.Warning, _SECONDS, details=False)

    def error(self, text: str, cause: BaseException | None = None, details: str = "") -> None:
        """One sentence in the bar until it is closed; `cause` and `details` go to the log, which a button opens."""
        log.error(f"{text}\n{details}" if details else text, cause)
        self._push(text, Qgis.MessageLevel.Critical, 0, details=True)

    def offer(self, text: str, offers: Sequence[Offer]) -> None:
        """Something that the person may want to do something about, until it is closed; a button of it closes it."""
        log.info(text)
        bar = self._iface.messageBar()
        item = bar.createMessage(log.TAG, text)
        item.setToolTip(text)
        for offer in offers:
            button = QtWidgets.QPushButton(offer.text)
            button.clicked.connect(lambda _checked=False, take=offer.take: (bar.popWidget(item), take()))
            item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Info, 0)

    def show_log(self) -> None:
        """Open QGIS' log panel on the tab of this plugin."""
        self._iface.openMessageLog()
        window = self._iface.mainWindow()
        panel = window.findChild(QtWidgets.QDockWidget, "MessageLog") if window is not None else None
        tabs = panel.findChild(QtWidgets.QTabWidget) if panel is not None else None
        if tabs is None:
            return
        for index in range(tabs.count()):
            if tabs.tabText(index) == log.TAG:
                tabs.setCurrentIndex(index)

    def _push(self, text: str, level: Qgis.MessageLevel, seconds: int, details: bool) -> None:
        bar = self._iface.messageBar()
        item = bar.createMessage(log.TAG, text)
        item.setToolTip(text)  # a narrow window shows its first line only
        if details:
            button = QtWidgets.QPushButton(translate("Messages", "Details"))
            button.clicked.connect(self.show_log)
            item.layout().addWidget(button)
        bar.pushWidget(item, level, seconds)
