"""The plugin as QGIS sees it: parts are made in `initGui` and taken down in `unload` in reverse order."""

from __future__ import annotations

from typing import Any, Protocol

from qgis.core import QgsApplication

from . import log, paths
from .client.engines import Engines, EngineSettings, package_folder, server_command
from .client.errors import EngineUnavailable
from .gui.icons import plugin_icon
from .qt import Qt, QtGui, translate
from .settings import Settings
from .translator import Translator

MENU = "RSVLM"
NEIGHBOURS = ["ProcessingToolbox", "LayerStyling"]
"""Panels of QGIS that the dock shares its place with, as a tab, where they are there."""


class Part(Protocol):
    """Something that the plugin adds to QGIS beside the dock, such as actions in a menu."""

    def install(self) -> None:
        """Show it."""

    def remove(self) -> None:
        """Take it away without a trace."""


class Plugin:
    """`iface` is None under `qgis_process`, which calls `initProcessing` only."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self.settings = Settings()
        self.engines = Engines(engine_settings(self.settings))
        self._translator = Translator()
        self._translator.install()
        self._provider: Any = None

    def initProcessing(self) -> None:
        """Add the Processing provider."""
        from .processing.provider import Provider

        self._provider = Provider(self.engines)
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add everything that is seen: provider, dock, action, right-click, options page."""
        from .actions import LayerActions
        from .ask_about import AskAbout
        from .group_actions import GroupActions
        from .gui.dock import Dock
        from .gui.messages import Messages
        from .gui.options_factory import OptionsFactory
        from .guiding import Guiding
        from .improving.part import ImprovePart
        from .labelling.part import LabelPart
        from .locator import LocatorPart
        from .region_choice import RegionChoice
        from .result_actions import ResultActions
        from .review_actions import ReviewActions
        from .session import Session
        from .setup_part import SetupPart
        from .swiping import Swiping
        from .whole.part import WholeScenePart

        self.initProcessing()
        iface = self._iface
        self.dock = Dock(iface.mainWindow())
        messages = Messages(iface)
        self.session = Session(iface, self.dock, self.engines, self.settings, messages)
        iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock, NEIGHBOURS, True)
        self.dock.setUserVisible(False)
        self.action = QtGui.QAction(plugin_icon(), "RSVLM", iface.mainWindow())
        self.action.setToolTip(translate("Plugin", "RSVLM: ask the imagery for features"))
        self.action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.action)
        iface.addToolBarIcon(self.action)
        iface.addPluginToRasterMenu(MENU, self.action)
        self.layer_actions = LayerActions(iface, self.dock)
        setup = SetupPart(iface.mainWindow(), self.dock, self.session, self.settings, self._settings_changed)
        self.parts: list[Part] = [self.layer_actions, GroupActions(iface, self.dock), setup]
        self.parts.append(Guiding(iface, self.dock, self.session, self.settings, messages))
        self.parts.append(AskAbout(iface, self.dock))
        review = ReviewActions(iface, self.dock, self.settings, messages)
        improve = ImprovePart(iface, self.dock, self.session, self.engines, self.settings, messages)
        review.improve, review.suggest = lambda layer: improve.open([layer]), improve.suggest
        self.parts += [review, improve]
        self.parts.append(LabelPart(iface, self.dock, self.engines, self.settings, messages))
        self.parts.append(Swiping(iface, self.dock.look))
        self.parts.append(RegionChoice(iface, self.dock))
        self.parts.append(ResultActions(iface, self.session, messages))
        self.parts.append(LocatorPart(iface, self.dock))
        self.parts.append(WholeScenePart(iface, self.dock, self.session, self.engines, self.settings, messages))
        for part in self.parts:
            part.install()
        self.options = OptionsFactory(self.settings, self._settings_changed)
        iface.registerOptionsWidgetFactory(self.options)

    def unload(self) -> None:
        """Take everything away again, the model processes last."""
        if self._iface is not None:
            self._iface.unregisterOptionsWidgetFactory(self.options)
            for part in reversed(self.parts):
                part.remove()
            self._iface.removePluginRasterMenu(MENU, self.action)
            self._iface.removeToolBarIcon(self.action)
            self.session.close()
            self._iface.removeDockWidget(self.dock)
            for owned in (self.session, self.action, self.dock):
                owned.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        self.engines.stop()
        self._translator.remove()

    def _settings_changed(self) -> None:
        self.engines.change(engine_settings(self.settings))
        self.session.renew()


def engine_settings(settings: Settings) -> EngineSettings:
    """What the engines need to know of this QGIS and of the person's choices."""
    try:
        package = package_folder(paths.HERE)
    except EngineUnavailable as error:
        log.error(str(error), error)
        package = ""
    program = settings.server_program
    return EngineSettings(
        package_folder=package,
        log_folder=str(log.folder()),
        server_command=(program, "serve") if program else server_command(paths.HERE),
        server_address=settings.server_address,
        server_entry=settings.server_authcfg,
        server_token=lambda: token_for(settings),
        idle_minutes=settings.server_idle_minutes,
    )


def token_for(settings: Settings) -> str:
    """The token of a server that runs already, read where it is kept when it is needed."""
    from .using_server import read_token

    return read_token(settings)
