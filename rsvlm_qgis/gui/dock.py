"""The dock: its parts one below the other, in a scroll area, and how they follow each other."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterLayer
from qgis.gui import QgsDockWidget

from ..asked_place import WHAT_IS_THIS
from ..capture.region import Region
from ..look_size import fitting_examples
from ..order import ASK, CHANGE, DESCRIBE, DETECT, FIND, LAYER, MAP, OUTLINE, PAIR, STACK, TALKS, TASKS, Order
from ..prompt_history import PromptHistory
from ..qt import QtCore, QtWidgets, Signal, translate
from .about_part import AboutPart
from .answer_list import AnswerList, Card
from .choice_bar import ChoiceBar, Option
from .engine_panel import EnginePanel
from .heading import heading
from .how_panel import HowPanel
from .look_panel import LookPanel
from .more_menu import MoreMenu
from .privacy_line import PrivacyLine
from .prompt_panel import PromptPanel
from .run_panel import RunPanel
from .scroll import DownScroll
from .tab_order import follow_the_eye
from .whole_list import WholeList
from .whole_panel import WholePanel
from .whole_part import WholePart

NAME = "RsvlmDock"
_NEWEST = 110
"""Pixels of the answers that the newest card takes with its title."""
_ROOM = 24
"""Pixels around a panel that is scrolled to."""


class Dock(QgsDockWidget):
    """Shows and asks, and does no work itself: `ordered` carries an Order when the person presses Run, `whole_ordered`
    one that `whole` says more of.

    The parts are public, so that actions and scripts can fill them:
    `look`, `whole`, `task`, `prompt`, `about`, `how`, `engine`, `run`, `scenes`, `answers`, `more` (a menu).
    """

    ordered = Signal(object)
    whole_ordered = Signal(object)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__("RSVLM", parent)
        self.setObjectName(NAME)
        self.look = LookPanel()
        self.whole = WholePart()
        self.task = ChoiceBar(
            [
                Option(OUTLINE, translate("Dock", "Outline"), translate("Dock", "Polygons of what you name"), OUTLINE),
                Option(FIND, translate("Dock", "Find"), translate("Dock", "A box around each thing you name"), FIND),
                Option(
                    DETECT,
                    translate("Dock", "Detect"),
                    translate("Dock", "Detect objects: all of the classes you list, as turned rectangles or boxes"),
                    DETECT,
                ),
                Option(CHANGE, translate("Dock", "Change"), translate("Dock", "What is new, gone or altered"), CHANGE),
                Option(ASK, translate("Dock", "Ask"), translate("Dock", "An answer in words"), ASK),
                Option(DESCRIBE, translate("Dock", "Describe"), translate("Dock", "What is to be seen"), DESCRIBE),
            ],
            translate("Dock", "What to do"),
        )
        self.prompt = PromptPanel()
        self.about = AboutPart()
        self.how = HowPanel()
        self.engine = EnginePanel()
        self.run = RunPanel()
        self.scenes = WholeList()
        self.answers = AnswerList()
        self.more = MoreMenu()
        self._privacy = PrivacyLine()
        self._history = PromptHistory()
        self._prompts: dict[str, str] = {}
        self._task = self.task.current()
        self._metres: float | None = None
        self._build()
        self.look.changed.connect(self._look_changed)
        self.task.chosen.connect(self._task_chosen)
        self.engine.model_chosen.connect(self._model_chosen)
        self.prompt.entered.connect(self.press_run)
        self.prompt.edited.connect(self._follow_task)
        self.run.run.connect(self.press_run)
        for part in (self.whole, self.scenes):
            part.changed.connect(lambda: follow_the_eye(self.widget()))
        self.more.add(translate("Dock", "&Forget all prompts"), self._forget_prompts)
        self._show_examples()

    def order(self) -> Order:
        """What the dock is set to now."""
        return Order(
            look=self.look.look(),
            task=self._engine_task(),
            prompt=self.prompt.text(),
            engine=self.engine.engine(),
            model=self.engine.model(),
            device=self.engine.device(),
            precision=self.engine.precision(),
            how=self.how.how().fitting(self.engine.profile()),
            about=None if self.about.isHidden() else self.about.place(),
        )

    def press_run(self) -> None:
        """As if the person had pressed Run; nothing happens while a job runs."""
        if self.run.can_run():
            self._history.keep(self._task, self.prompt.text())
            self.prompt.set_history(self._history.of(self._task))
            ordered = self.whole_ordered if self.whole.is_wanted() else self.ordered
            ordered.emit(self.order())

    def ask_about(self, place: Region) -> bool:
        """Open the dock ready to ask about a place: what it is, where nothing else was asked. False where the model
        answers no questions, which is told."""
        self.setUserVisible(True)
        if not self.task.is_offered(ASK):
            self.run.say(translate("Dock", "The chosen model answers no questions; choose another one."))
            return False
        if self.task.current() != DESCRIBE:
            self.task.choose(ASK)
        if self.look.what() not in (MAP, LAYER):
            self.look.choose(MAP)
        if self.task.current() == ASK and not self.prompt.text().strip():
            self.prompt.set_text(WHAT_IS_THIS)
        self.about.set_place(place)
        return True

    def show_answer(self, card: Card) -> None:
        """Put a card on top of what came out, and scroll to it."""
        self.answers.add(card)
        follow_the_eye(self.widget())
        self._scroll.reveal(self.answers, _NEWEST)

    def show_scene(self, panel: WholePanel) -> None:
        """Put the panel of a whole scene below Run, and scroll to it."""
        self.scenes.add(panel)
        height = panel.sizeHint().height() + _ROOM
        QtCore.QTimer.singleShot(0, lambda: self._scroll.reveal(self.scenes, height))  # once it has its place

    def put_on_top(self, panel: QtWidgets.QWidget) -> None:
        """Show a panel above everything that scrolls."""
        self._rows.insertWidget(0, panel)
        follow_the_eye(self.widget())

    def fill(self, task: str, layers: list[QgsRasterLayer]) -> None:
        """Open the dock set to a task (a key of TASKS) and one layer or more, ready for the prompt."""
        self.task.choose(task)
        self.look.choose_layers(layers)
        self.setUserVisible(True)
        self.prompt.focus()

    def fill_group(self, task: str, name: str, layers: list[QgsRasterLayer]) -> None:
        """The same for the rasters of a group as one picture, top first."""
        self.task.choose(task)
        self.look.choose_group(name, layers)
        self.setUserVisible(True)
        self.prompt.focus()

    def _build(self) -> None:
        content = QtWidgets.QWidget()
        column = QtWidgets.QVBoxLayout(content)
        column.setContentsMargins(10, 4, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.look)
        column.addWidget(self.whole)
        column.addWidget(heading(translate("Dock", "Do")))
        column.addWidget(self.task)
        for part in (self.prompt, self.about, self.how, self.engine, self.run, self.scenes, self.answers):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = DownScroll(content)
        foot = QtWidgets.QHBoxLayout()
        foot.setContentsMargins(10, 0, 6, 4)
        foot.addWidget(self._privacy, 1)
        foot.addWidget(self.more)
        whole = QtWidgets.QWidget()
        self._rows = QtWidgets.QVBoxLayout(whole)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self._rows.addWidget(self._scroll, 1)
        self._rows.addLayout(foot)
        self.setWidget(whole)

    def _look_changed(self) -> None:
        """Two dates and more are for comparing, one picture is for the rest."""
        if self.look.what() in (PAIR, STACK):
            if self.task.current() not in self._tasks_of_pairs():
                self.task.choose(self._tasks_of_pairs()[0])
        elif self.task.current() == CHANGE:
            self.task.choose(next((task for task in TASKS if task != CHANGE and self.task.is_offered(task)), OUTLINE))
        self._follow_task()

    def _tasks_of_pairs(self) -> list[str]:
        """What is done with two dates; a model that marks no changes can at least be asked about them."""
        taught = self.engine.profile().get("pairs") or [TASKS[CHANGE]]
        found = [task for task, name in TASKS.items() if name in taught and self.task.is_offered(task)]
        return found or ([ASK] if self.task.is_offered(ASK) else [CHANGE])

    def _task_chosen(self, task: str) -> None:
        self._prompts[self._task] = self.prompt.text()
        self._task = task
        self.prompt.set_text(self._prompts.get(task, ""))
        if task == CHANGE:
            if self.look.what() != STACK:
                self.look.choose(PAIR)
        elif self.look.what() in (PAIR, STACK) and task not in self._tasks_of_pairs():
            self.look.choose(MAP)
        self._show_examples()

    def _model_chosen(self) -> None:
        """Offer what the model can do, in its own words, and say where it is."""
        self._privacy.show_host(self.engine.host())
        tasks = self.engine.profile().get("tasks") or [*TASKS.values(), *TALKS]
        can = [task for task, name in TASKS.items() if name in tasks or (task == ASK and set(TALKS) & set(tasks))]
        self.task.offer(can)
        self.task.show_only([task for task in TASKS if task not in (DETECT, DESCRIBE) or task in can])
        self._show_examples()

    def _engine_task(self) -> str:
        """The engine's task; asking is a question unless the prompt is the model's example of another talk."""
        task = self.task.current()
        if task != ASK:
            return TASKS[task]
        prompt = self.prompt.text().strip()
        return next((talk for talk in TALKS if prompt in self._known(talk)), TASKS[ASK])

    def _follow_task(self) -> None:
        """What can be chosen of how it is done; a question may look closer, a description not. One place of one picture
        can be asked about in words, features can be looked for in all of a layer."""
        self.whole.setVisible(self.task.current() not in (ASK, DESCRIBE) and self.look.what() in (LAYER, PAIR))
        self.about.setVisible(self.task.current() in (ASK, DESCRIBE) and self.look.what() in (MAP, LAYER))
        self.how.follow(self._engine_task(), self.engine.profile())

    def _known(self, task: str) -> list[str]:
        """Prompts that the chosen model says it can answer, for a task of the engines."""
        profile: dict[str, Any] = self.engine.profile()
        texts = profile.get("examples", {}).get(task) or profile.get("labels", {}).get(task) or ()
        return [str(text) for text in texts]

    def _show_examples(self) -> None:
        """Follow the task and the model: what can be typed, and what else is to be chosen."""
        task = self.task.current()
        self._follow_task()
        examples = self._examples(task)
        hints = {
            OUTLINE: (translate("Dock", "What to outline, such as: {example}"), "water"),
            FIND: (translate("Dock", "What to find, such as: {example}"), "boat"),
            DETECT: (translate("Dock", "Classes to detect, such as: {example}"), "plane, ship"),
            CHANGE: (translate("Dock", "What may have changed, such as: {example}"), "water"),
            ASK: (translate("Dock", "A question, such as: {example}"), translate("Dock", "Is there a road?")),
            DESCRIBE: (translate("Dock", "May stay empty"), ""),
        }
        text, usual = hints[task]
        self.prompt.set_hint(text.format(example=examples[0] if examples else usual), self._tip(TASKS[task]))
        self._offer_examples()
        follow_the_eye(self.widget())
        words = self.engine.profile().get("labels", {}).get(TASKS[task]) or ()
        self.prompt.set_words([*map(str, words), *examples], classes=TASKS[task] not in TALKS)
        self.prompt.set_history(self._history.of(task))

    def show_examples_for(self, metres: float | None) -> None:
        """Offer examples that were taught with pixels of this side on the ground (None: not known)."""
        if metres != self._metres:
            self._metres = metres
            self._offer_examples()

    def _offer_examples(self) -> None:
        self.prompt.set_examples(self._examples(self.task.current(), self._metres))

    def _examples(self, task: str, metres: float | None = None) -> list[str]:
        """Prompts that the chosen model can answer, in pictures with such pixels."""
        tasks = [talk for talk in TALKS if talk != TASKS[DESCRIBE]] if task == ASK else [TASKS[task]]
        profile = self.engine.profile()
        return [text for name in tasks for text in fitting_examples(profile, name, self._known(name), metres)]

    def _forget_prompts(self) -> None:
        self._history.clear()
        self.prompt.set_history([])

    def _tip(self, task: str) -> str:
        """Which words the model knows for a task, "" for a task in free words."""
        if task in TALKS or not self.engine.profile():
            return ""
        labels = self.engine.profile().get("labels", {}).get(task)
        if not labels:
            return translate("Dock", "This model takes any word or sentence.")
        return translate("Dock", "This model knows: {words}").format(words=", ".join(labels))
