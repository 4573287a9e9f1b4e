"""Part of the dock: how the job is done; folded until it is wanted, and empty where there is nothing to choose."""

from __future__ import annotations

from typing import Any

from ..order import BOXED, OUTLINED, SEARCHED, How
from ..qt import Qt, QtWidgets, Signal, translate
from ..tile_count import MOST
from .match_part import MatchPart
from .object_part import ObjectPart
from .outline_part import OutlinePart
from .search_part import SearchPart


class HowPanel(QtWidgets.QWidget):
    """A line that says what is chosen; a click on it unfolds the choice. `changed` when something else is chosen."""

    changed = Signal()

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._fold = QtWidgets.QToolButton()
        self._fold.setAutoRaise(True)
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setToolTip(translate("Dock", "How it is done: what is drawn, and how closely is looked"))
        self._fold.setSizePolicy(QtWidgets.QSizePolicy.Policy.Ignored, QtWidgets.QSizePolicy.Policy.Fixed)
        self._outline = OutlinePart()
        self._object = ObjectPart()
        self._search = SearchPart()
        self._match = MatchPart()
        self._parts = (self._outline, self._match, self._object, self._search)
        self._choice = QtWidgets.QWidget()
        inside = QtWidgets.QVBoxLayout(self._choice)
        inside.setContentsMargins(0, 0, 0, 0)
        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._fold)
        column.addWidget(self._choice)
        for part in self._parts:
            inside.addWidget(part)
            part.changed.connect(self._follow)
            part.changed.connect(self.changed)
        self._fold.clicked.connect(lambda: self.unfold(self._choice.isHidden()))
        self.set_how(How())
        self.unfold(False)

    def how(self) -> How:
        """What is chosen now."""
        return How(
            outline=self._outline.style_of_outlines(),
            threshold=self._outline.threshold(),
            boxes=self._object.boxes(),
            enlarge=self._object.enlarge(),
            hops=self._search.hops(),
            budget=self._search.budget(),
            segmenter=self._object.segmenter(),
            match=self._match.match(),
            align=self._match.align(),
        )

    def set_how(self, how: How) -> None:
        """Choose this."""
        self._outline.choose(how.outline, how.threshold)
        self._object.choose(how.boxes, how.enlarge, how.segmenter)
        self._search.choose(how.hops, how.budget)
        self._match.choose(how.match, how.align)

    def follow(self, task: str, profile: dict[str, Any]) -> None:
        """Offer what a task of the engines can be told with a model of this profile."""
        outlines = "segment" in (profile.get("tasks") or ("segment",))
        self._outline.setVisible(task in OUTLINED)
        self._match.setVisible(task == "change")
        self._object.offer(task == "detect", outlines)
        self._object.setVisible(task == "detect" or (task in BOXED and not outlines))
        self._search.offer(int(profile.get("hops") or 0) if task == "question" else 0, task in SEARCHED)
        self._follow()

    def show_tiles(self, tiles: int, most: int = MOST) -> None:
        """How many tiles there are to look at, 0 where that is not known, and how many the engine looks at one by one.
        """
        self._search.show_tiles(tiles, most)

    def unfold(self, is_open: bool) -> None:
        """Show the choice, or only the line that sums it up."""
        self._fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._choice.setVisible(is_open)
        self._follow()

    def _follow(self) -> None:
        """Parts without a choice take no room; the line tells what is chosen."""
        self._search.setVisible(not self._search.is_empty())
        seen = [part for part in self._parts if not part.isHidden()]
        self.setVisible(bool(seen))
        words = [word for part in seen for word in part.words()]
        summary = translate("Dock", "How: {choice}").format(choice=", ".join(words))
        self._fold.setText(summary if words and self._choice.isHidden() else translate("Dock", "How"))
