"""The dock in every language: nothing is cut off, however narrow it is."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.order import ASK, DETECT, LAYER, OUTLINE, PAIR, How
from rsvlm_qgis.qt import Qt, QtCore, QtWidgets
from tests.plugin.gui.test_how import MODELS
from tests.plugin.window import Window, settle

LANGUAGES = sorted(file.stem for file in (Path(__file__).resolve().parents[3] / "i18n").glob("rsvlm_*.ts"))
NARROW = 330  # pixels
DESKTOP_FONT = 10  # points; without a display Qt takes larger letters than any desktop does
_FRAME = 12  # pixels


@pytest.fixture
def desktop_font(qgis_app) -> Iterator[None]:
    """Letters as large as on a desktop."""
    before = qgis_app.font()
    font = qgis_app.font()
    font.setPointSize(DESKTOP_FONT)
    qgis_app.setFont(font)
    yield
    qgis_app.setFont(before)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qgis_app, repo: Path, tmp_path: Path) -> Iterator[str]:
    """Texts in one language while a test runs."""
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if lrelease is None:
        pytest.skip("needs lrelease of Qt's tools")
    file = tmp_path / f"{request.param}.qm"
    subprocess.run([lrelease, "-silent", repo / "i18n" / f"{request.param}.ts", "-qm", file], check=True)
    translator = QtCore.QTranslator()
    assert translator.load(str(file))
    QtCore.QCoreApplication.installTranslator(translator)
    yield request.param
    QtCore.QCoreApplication.removeTranslator(translator)


def open_dock(window: Window, model: str, task: str) -> Dock:
    """With everything unfolded that there is to choose, 81 tiles to look at, floating and narrow."""
    dock = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.engine.set_models(MODELS, [], model)
    dock.task.choose(task)
    dock.how.unfold(True)
    dock.how.show_tiles(81)
    dock.how.set_how(How(hops=3))
    dock.setFloating(True)
    dock.resize(NARROW, 1000)
    dock.show()
    settle()
    return dock


def cut_off(dock: Dock) -> list[str]:
    """Texts that are wider than their place, of everything in the dock that can be seen."""
    kinds = (QtWidgets.QLabel, QtWidgets.QAbstractButton, QtWidgets.QSpinBox)
    widgets = [widget for kind in kinds for widget in dock.widget().findChildren(kind) if widget.isVisibleTo(dock)]
    lines = [line for line in dock.widget().findChildren(QtWidgets.QLineEdit) if line.isVisibleTo(dock)]
    return [
        *(widget.text() for widget in widgets if has_text(widget) and widget.width() < widget.sizeHint().width()),
        *(line.placeholderText() for line in lines if line.width() < hint_width(line)),
    ]


def hint_width(line: QtWidgets.QLineEdit) -> int:
    """What the text takes that is shown while the line is empty, with the line's frame."""
    text = line.placeholderText()
    return line.fontMetrics().horizontalAdvance(text) + _FRAME if text and not line.text() else 0


def has_text(widget: QtWidgets.QWidget) -> bool:
    """Whether it shows a text that does not wrap."""
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QtWidgets.QToolButton) and widget.toolButtonStyle() == icon_only:
        return False
    return bool(widget.text()) and not (isinstance(widget, QtWidgets.QLabel) and widget.wordWrap())


@pytest.mark.parametrize(("model", "task"), [("outliner", OUTLINE), ("detector", DETECT), ("detector", ASK)])
def test_nothing_is_cut_off_in_a_narrow_dock(
    desktop_font: None, language: str, window: Window, model: str, task: str
) -> None:
    dock = open_dock(window, model, task)
    assert dock.minimumSizeHint().width() <= NARROW
    assert cut_off(dock) == []


def test_two_dates_fit_too(desktop_font: None, language: str, window: Window) -> None:
    dock = open_dock(window, "outliner", OUTLINE)
    dock.look.choose(PAIR)
    settle()
    assert dock.minimumSizeHint().width() <= NARROW
    assert cut_off(dock) == []


def test_buttons_take_a_second_row_where_words_are_long(desktop_font: None, language: str, window: Window) -> None:
    dock = open_dock(window, "outliner", OUTLINE)
    buttons = [button for button in dock.task.findChildren(QtWidgets.QToolButton) if button.isVisibleTo(dock)]
    rows = {button.y() for button in buttons}
    assert len(buttons) == 4
    assert len(rows) == (2 if language not in ("rsvlm_en", "rsvlm_zh") else 1)


@pytest.mark.parametrize("has_engine", [True, False])
def test_a_whole_scene_fits_into_a_narrow_dock(
    desktop_font: None, language: str, window: Window, has_engine: bool
) -> None:
    dock = open_dock(window, "outliner", OUTLINE)
    dock.look.choose(LAYER)
    dock.whole.show_engine(has_engine)
    dock.whole.want()
    for box in dock.whole.findChildren(QtWidgets.QComboBox):
        box.setCurrentIndex(1)
    settle()
    assert dock.minimumSizeHint().width() <= NARROW
    assert cut_off(dock) == []
    dock.close()
