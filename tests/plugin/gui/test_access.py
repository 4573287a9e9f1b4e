"""For everybody: names for screen readers, keys, an order of Tab, contrast in any theme, large letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from rsvlm_qgis import classFactory
from rsvlm_qgis.gui.answer_list import Card, Line
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.icons import PaletteIcon
from rsvlm_qgis.gui.tour import Tour, Welcome
from rsvlm_qgis.order import ASK, CHANGE, DETECT, FIND, LAYER, MAP, OUTLINE, PAIR, STACK
from rsvlm_qgis.plugin import Plugin
from rsvlm_qgis.qt import Qt, QtGui, QtWidgets
from rsvlm_qgis.results.geopackage import save
from rsvlm_qgis.results.layers import show
from tests.plugin.gui.test_how import MODELS
from tests.plugin.gui.widgets import contrast, inputs, keys, nameless, palette, reachable, tab_order
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature
from tests.plugin.results.answers import window as pixels
from tests.plugin.window import Window, settle

LIGHT = palette("#f0f0f0", "#000000", "#ffffff", "#f0f0f0", "#308cc6")
DARK = palette("#323232", "#eff0f1", "#1e1e1e", "#3c3c3c", "#2a82da")
NIGHT = palette("#535353", "#ffffff", "#454545", "#535353", "#2a82da")
"""As QGIS' own "Night Mapping"."""

TEXT, PICTURE = 4.5, 3.0
"""Least contrasts of WCAG 2.1, level AA: 1.4.3 for texts, 1.4.11 for pictures that mean something."""

NOT_OPENED = ("guide", "diagnostics", "forget")
"""Lines of the menu that open no window of the plugin."""


@pytest.fixture
def plugin(window: Window, monkeypatch) -> Iterator[Plugin]:
    """The whole plugin, with its dock open."""
    made: Plugin = classFactory(window)
    made.initGui()
    made.dock.setUserVisible(True)
    settle()
    yield made
    made.unload()
    settle()


@pytest.fixture
def dock(window: Window) -> Dock:
    """A dock with everything unfolded that there is to choose, and an answer."""
    made = Dock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.engine.set_models(MODELS, [], "outliner")
    made.how.unfold(True)
    made.show_answer(Card("Outline: water", "934 × 723 pixels", (Line("water · 3 polygons", "x", "water"),)))
    made.setFloating(True)
    made.resize(380, 1200)
    made.show()
    settle()
    return made


def windows(plugin: Plugin) -> list[QtWidgets.QWidget]:
    """The dock, and everything that its menu opens; pages of the options."""
    before = set(QtWidgets.QApplication.topLevelWidgets())
    for line in plugin.dock.more.menu().actions():
        text = line.text().replace("&", "").lower()
        if line.isEnabled() and text and not any(word in text for word in NOT_OPENED):
            line.trigger()
            settle()
    opened = set(QtWidgets.QApplication.topLevelWidgets()) - before
    found = [window for window in opened if isinstance(window, (QtWidgets.QDialog, QtWidgets.QDockWidget))]
    docks = plugin.dock.window().findChildren(QtWidgets.QDockWidget)
    return [*found, *docks, plugin.options.createWidget(None)]


def test_a_screen_reader_can_name_everything(plugin: Plugin) -> None:
    found = windows(plugin)
    try:
        assert {type(window).__name__: nameless(window) for window in found if nameless(window)} == {}
    finally:
        for window in found:
            if isinstance(window, QtWidgets.QDialog):
                window.close()


@pytest.fixture
def result(plugin: Plugin, tmp_path: Path) -> QgsVectorLayer:
    """A result in the project: what is reviewed, evaluated and labelled."""
    place = pixels(NAIP, 100, 100, 200, 150)
    context = QgsProject.instance().transformContext()
    saved = save(answer([feature(place), feature(place, "road")]), REQUEST, RECORD, tmp_path, context)
    shown = show(saved, QgsProject.instance()).features
    assert shown is not None
    return shown


def test_what_is_done_with_a_result_has_names_and_keys(plugin: Plugin, result: QgsVectorLayer) -> None:
    from rsvlm_qgis.labelling.part import LabelPart
    from rsvlm_qgis.labelling.wish import LABEL, QUESTION
    from rsvlm_qgis.review_actions import ReviewActions

    parts = {type(part): part for part in plugin.parts}
    reviewing, labelling = parts[ReviewActions], parts[LabelPart]
    reviewing.review(result)
    found = [reviewing.desk.dock, reviewing.evaluate(result)]
    settle()
    try:
        for kind in (LABEL, QUESTION):
            dialog = labelling.open(result, kind)
            settle()
            assert (nameless(dialog), sorted(keys(dialog))) == ([], sorted(set(keys(dialog))))
            dialog.close()
        assert {type(window).__name__: nameless(window) for window in found if nameless(window)} == {}
        for window in found:
            letters = keys(window)
            assert sorted(letters) == sorted(set(letters)), type(window).__name__
    finally:
        for window in found[1:]:
            window.close()
        reviewing.desk.close()


def test_no_two_lines_of_a_results_submenu_have_one_key(plugin: Plugin, result: QgsVectorLayer, window: Window) -> None:
    window.layerTreeView().setCurrentLayer(result)
    settle()
    texts = [action.text() for action in window.layer_actions_for(result)]
    letters = [text.partition("&")[2][:1].lower() for text in texts]
    assert len(texts) > 6 and "" not in letters, texts
    assert sorted(letters) == sorted(set(letters)), texts


@pytest.mark.parametrize("what", [MAP, LAYER, PAIR, STACK])
@pytest.mark.parametrize("task", [OUTLINE, FIND, DETECT, CHANGE, ASK])
def test_whatever_is_chosen_has_a_name(dock: Dock, what: str, task: str) -> None:
    dock.task.choose(task)
    dock.look.choose(what)
    settle()
    assert nameless(dock) == []


@pytest.mark.parametrize("panel", [Welcome, Tour])
def test_the_panels_on_top_have_names(qgis_app, panel: type[QtWidgets.QWidget]) -> None:
    made = panel()
    assert nameless(made) == [] and made.accessibleName() and made.accessibleDescription()


@pytest.mark.parametrize("model", ["outliner", "detector"])
@pytest.mark.parametrize("task", [OUTLINE, FIND, DETECT, CHANGE, ASK])
def test_no_two_things_have_one_key(dock: Dock, model: str, task: str) -> None:
    dock.engine.set_models(MODELS, [], model)
    dock.task.choose(task)
    dock.put_on_top(Welcome())
    settle()
    found = keys(dock)
    assert sorted(found) == sorted(set(found))
    assert {"p", "r", "s"} <= set(found), "prompt, run and stop have keys"


def test_no_two_lines_of_the_menu_have_one_key(plugin: Plugin) -> None:
    texts = [line.text() for line in plugin.dock.more.menu().actions() if not line.isSeparator()]
    letters = [text.partition("&")[2][:1].lower() for text in texts]
    assert "" not in letters, texts
    assert sorted(letters) == sorted(set(letters)), texts


@pytest.mark.parametrize("what", [MAP, LAYER, PAIR])
def test_tab_goes_down_the_dock_and_reaches_everything(dock: Dock, what: str) -> None:
    dock.look.choose(what)
    dock.prompt.set_text("water")
    dock.show_answer(Card("Find: boat", "", (Line("boat · 1 place", "y", "boat"),)))
    dock.put_on_top(Tour())
    settle()
    content = dock.widget()
    order = [widget for widget in tab_order(dock) if content.isAncestorOf(widget)]
    missing = [w for w in inputs(content) if reachable(w, dock) and w not in order]
    assert missing == []
    tops = [widget.mapTo(content, widget.rect().center()).y() for widget in order]
    back = [(order[i].accessibleName(), order[i + 1].accessibleName()) for i in range(len(tops) - 1)
            if tops[i + 1] < tops[i] - 8]
    assert back == [], "Tab never jumps up"


def test_everything_that_is_clicked_can_be_reached_by_tab(dock: Dock) -> None:
    """Chosen by a click only is what has another way to it: the button that empties the prompt."""
    content = dock.widget()
    unreached = [
        w.accessibleName() or w.text() or w.toolTip()
        for w in inputs(content)
        if isinstance(w, QtWidgets.QAbstractButton) and w.isVisibleTo(dock) and w.isEnabled()
        and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreached == []


@pytest.mark.parametrize("theme", [LIGHT, DARK, NIGHT], ids=["light", "dark", "night"])
def test_texts_and_icons_stand_out_in_every_theme(dock: Dock, theme: QtGui.QPalette, qgis_app) -> None:
    before = qgis_app.palette()
    try:
        qgis_app.setPalette(theme)
        settle()
        assert dock.palette().color(QtGui.QPalette.ColorRole.Window) == theme.color(QtGui.QPalette.ColorRole.Window)
        for label in dock.findChildren(QtWidgets.QLabel):
            if label.isVisibleTo(dock) and label.text():
                shown = label.palette()
                role = label.foregroundRole(), label.backgroundRole()
                assert contrast(*(shown.color(one) for one in role)) >= TEXT, label.text()
        faint = {
            icon._name: round(found, 1)
            for icon in dock.findChildren(PaletteIcon)
            if icon._widget.isVisibleTo(dock)
            and (found := contrast(ink(icon), icon._widget.palette().color(icon._widget.backgroundRole()))) < PICTURE
        }
        assert faint == {}
    finally:
        qgis_app.setPalette(before)
        settle()


def ink(icon: PaletteIcon) -> QtGui.QColor:
    """The colour that an icon is drawn with."""
    widget = icon._widget
    picture = widget.pixmap() if isinstance(widget, QtWidgets.QLabel) else widget.icon().pixmap(40, 40)
    image = picture.toImage().convertToFormat(QtGui.QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return max(pixels, key=lambda colour: colour.alpha())


@pytest.mark.parametrize("times", [1.5, 2.0])
def test_large_letters_are_not_cut_off(window: Window, qgis_app, times: float) -> None:
    before = qgis_app.font()
    font = qgis_app.font()
    font.setPointSizeF(10 * times)
    qgis_app.setFont(font)
    try:
        dock = Dock(window)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.engine.set_models(MODELS, [], "outliner")
        dock.how.unfold(True)
        dock.put_on_top(Welcome())
        dock.setFloating(True)
        dock.resize(1, 1000)
        dock.show()
        settle()
        kinds = (QtWidgets.QPushButton, QtWidgets.QCheckBox, QtWidgets.QToolButton)
        cut = [
            (button.text(), button.width(), button.sizeHint().width())
            for kind in kinds
            for button in dock.findChildren(kind)
            if button.isVisibleTo(dock) and button.text() and button.width() < button.minimumSizeHint().width()
        ]
        low = [
            widget.accessibleName()
            for widget in inputs(dock)
            if widget.isVisibleTo(dock) and widget.height() < widget.minimumSizeHint().height()
        ]
        assert cut == [] and low == []
        assert dock.width() <= 380 * times, "no wider than the letters are larger"
    finally:
        qgis_app.setFont(before)
        settle()


def test_the_focus_can_be_seen(dock: Dock) -> None:
    """The same widget looks different with and without it."""
    dock.activateWindow()
    settle()
    if QtWidgets.QApplication.activeWindow() is None:
        pytest.skip("this platform gives no window the focus")
    dock.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as after the first Tab
    same = []
    for widget in tab_order(dock):
        if isinstance(widget, QtWidgets.QScrollArea):
            continue
        widget.clearFocus()
        settle()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        if widget.grab().toImage() == without:
            same.append(widget.accessibleName() or widget.text())
    assert same == []
