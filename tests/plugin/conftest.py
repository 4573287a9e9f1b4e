"""What all tests in QGIS' Python share: a window for plugins, a clean project, settings of their own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from qgis.core import QgsProject, QgsSettings

from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.settings import PREFIX
from tests.plugin.window import Window, settle

Until = Callable[..., None]


@pytest.fixture(scope="session")
def one_window(qgis_app) -> Window:
    """There is one for the life of QGIS, as in the application."""
    opened = Window()
    opened.show()
    return opened


@pytest.fixture
def window(one_window: Window) -> Iterator[Window]:
    """QGIS' interface to plugins; project, settings, message bar and docks are empty before and after."""
    QgsSettings().remove(PREFIX)
    yield one_window
    for dock in one_window.docks():
        dock.deleteLater()
    one_window.messageBar().clearWidgets()
    QgsProject.instance().clear()
    settle()


@pytest.fixture
def until() -> Until:
    """`until(condition, seconds=30)` runs the event loop until the condition is true; fails when it never is."""

    def wait(condition: Callable[[], bool], seconds: float = 30.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, f"not so within {seconds} s"
            QtCore.QCoreApplication.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.005)

    return wait
