"""What a person without a mouse, without good eyes or without eyes meets in a window."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget

from rsvlm_qgis.qt import Qt, QtGui, QtWidgets

INPUTS = (
    QtWidgets.QAbstractButton,
    QtWidgets.QLineEdit,
    QtWidgets.QComboBox,
    QtWidgets.QAbstractSpinBox,
    QtWidgets.QAbstractSlider,
    QtWidgets.QTextEdit,
    QtWidgets.QPlainTextEdit,
    QtWidgets.QAbstractItemView,
    QtWidgets.QProgressBar,
    QgsAuthConfigSelect,
)

WHOLE = (
    QtWidgets.QComboBox, QtWidgets.QAbstractSpinBox, QgsFileWidget, QtWidgets.QLineEdit, QtWidgets.QAbstractItemView,
    QgsAuthConfigSelect,
)
"""Widgets whose parts are theirs: Qt and QGIS name them."""

OWN = (QtWidgets.QScrollBar, QtWidgets.QTabBar, QtWidgets.QHeaderView)
"""Parts that Qt puts there by itself."""


def inputs(window: QtWidgets.QWidget) -> list[QtWidgets.QWidget]:
    """Everything in a window that can be used, also what is hidden now."""
    return [
        widget
        for widget in window.findChildren(QtWidgets.QWidget)
        if isinstance(widget, INPUTS) and not isinstance(widget, OWN) and not is_part(widget, window)
    ]


def is_part(widget: QtWidgets.QWidget, window: QtWidgets.QWidget) -> bool:
    """Whether it belongs to a widget that speaks for it, to a calendar, a list that pops up, or the frame of a dock."""
    if widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, (*WHOLE, QtWidgets.QCalendarWidget, QtWidgets.QMenu)):
            return True
        parent = parent.parentWidget()
    return False


def labels_of(window: QtWidgets.QWidget) -> dict[QtWidgets.QWidget, str]:
    """Texts of labels by the widget that they stand before: as buddies, or in the rows of a form."""
    found = {label.buddy(): label.text() for label in window.findChildren(QtWidgets.QLabel) if label.buddy()}
    for form in window.findChildren(QtWidgets.QFormLayout):
        for row in range(form.rowCount()):
            item = form.itemAt(row, QtWidgets.QFormLayout.ItemRole.FieldRole)
            field = item.widget() if item is not None else None
            label = form.labelForField(field) if field is not None else None
            if label is not None:
                found[field] = label.text()
    return found


def nameless(window: QtWidgets.QWidget) -> list[str]:
    """What a screen reader could not name."""
    labels = labels_of(window)
    found = []
    for widget in inputs(window):
        is_button = isinstance(widget, QtWidgets.QAbstractButton)
        own = widget.text() if is_button else ""
        if is_button and widget.isHidden() and not own and widget.icon().isNull():
            continue  # its text comes when it is shown
        if not (widget.accessibleName() or own.strip("&… ") or labels.get(widget)):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}: {widget.toolTip()}")
    return found


def keys(window: QtWidgets.QWidget) -> list[str]:
    """Letters that Alt reaches among what can be seen, repeated where several things have one."""
    texts = [
        widget.text()
        for kind in (QtWidgets.QLabel, QtWidgets.QAbstractButton)
        for widget in window.findChildren(kind)
        if widget.isVisibleTo(window) and not is_part(widget, window)
        and (not isinstance(widget, QtWidgets.QLabel) or widget.buddy() is not None)
    ]
    return [key for key in map(key_of, texts) if key]


def key_of(text: str) -> str:
    """The letter behind a single &."""
    rest = text.replace("&&", "").partition("&")[2]
    return rest[:1].lower()


def tab_order(window: QtWidgets.QWidget) -> list[QtWidgets.QWidget]:
    """What Tab reaches, in its order."""
    found, widget = [], window
    while True:
        widget = widget.nextInFocusChain()
        if widget is window or widget in found:
            return [one for one in found if reachable(one, window)]
        found.append(widget)


def reachable(widget: QtWidgets.QWidget, window: QtWidgets.QWidget) -> bool:
    return (
        window.isAncestorOf(widget)
        and widget.isVisibleTo(window)
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and isinstance(widget, INPUTS)
        and not isinstance(widget, OWN)
    )


def contrast(one: QtGui.QColor, other: QtGui.QColor) -> float:
    """Ratio from 1 to 21 as in WCAG 2.1, 1.4.3."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: QtGui.QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def palette(window: str, text: str, base: str, button: str, highlight: str) -> QtGui.QPalette:
    """A theme by its main colours."""
    made, role = QtGui.QPalette(), QtGui.QPalette.ColorRole
    roles: Iterable[tuple[QtGui.QPalette.ColorRole, str]] = (
        (role.Window, window), (role.WindowText, text), (role.Base, base), (role.AlternateBase, window),
        (role.Text, text), (role.Button, button), (role.ButtonText, text), (role.ToolTipBase, base),
        (role.ToolTipText, text), (role.Highlight, highlight), (role.HighlightedText, "#ffffff"),
    )
    for one, colour in roles:
        made.setColor(one, QtGui.QColor(colour))
    return made
