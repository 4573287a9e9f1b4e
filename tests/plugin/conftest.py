"""What all tests in QGIS' Python share: a window for plugins, a clean project, settings of their own."""

from __future__ import annotations

import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProject, QgsSettings

from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.settings import PREFIX
from tests.plugin.window import Window, settle

Until = Callable[..., None]

WRITE_TOY = """
import sys
from pathlib import Path
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint
folder = Path(sys.argv[1])
write_random_checkpoint(folder, TOY, TOY_SETTINGS)
write_byte_tokenizer(folder)
"""


@pytest.fixture(autouse=True)
def slot_errors(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What slots raised: QGIS shows that to the person, PyQt without a hook ends the process. It fails the test."""
    raised: list[str] = []

    def keep(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        raised.append("".join(traceback.format_exception(kind, error, trace)))

    monkeypatch.setattr(sys, "excepthook", keep)
    yield raised
    assert not raised, "a slot raised:\n" + "\n".join(raised)


@pytest.fixture(params=[False, True], ids=["gdal returns nothing", "gdal raises"])
def either_gdal(request: pytest.FixtureRequest) -> Iterator[None]:
    """As GDAL is in QGIS, and as it is once another plugin has switched its exceptions on."""
    switched = [library for library in (gdal, ogr) if request.param and not library.GetUseExceptions()]
    for library in switched:
        library.UseExceptions()
    yield
    for library in reversed(switched):  # GDAL wants the last one first
        library.DontUseExceptions()


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


@pytest.fixture(scope="session")
def toy_checkpoint(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small random checkpoint in RSUniVLM's layout: its answers mean nothing, its road is the real one.

    Skips where the backend's environment is missing, which writes it.
    """
    python = repo / ".venv" / "bin" / "python"
    if not python.is_file():
        pytest.skip("needs the backend's environment; run make setup")
    folder = tmp_path_factory.mktemp("checkpoints") / "toy"
    subprocess.run([python, "-c", WRITE_TOY, folder], check=True, env={"PYTHONPATH": str(repo / "backend" / "src")})
    return folder


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
