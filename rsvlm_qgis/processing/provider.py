"""The provider `rsvlm`: its algorithms and where they get an engine from."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider

from ..client.engines import Engines
from ..gui import icons
from ..qt import QtGui, translate
from .ask import AskAlgorithm
from .change import ChangeAlgorithm
from .detect import DetectAlgorithm
from .evaluate import EvaluateAlgorithm
from .features import AskFeaturesAlgorithm, LabelAlgorithm
from .find import FindAlgorithm
from .improve import ImproveAlgorithm
from .outline import OutlineAlgorithm
from .review_export import ReviewExportAlgorithm
from .series import SeriesAlgorithm
from .whole_scene import WholeSceneAlgorithm

ALGORITHMS = (
    FindAlgorithm,
    DetectAlgorithm,
    OutlineAlgorithm,
    ChangeAlgorithm,
    SeriesAlgorithm,
    AskAlgorithm,
    LabelAlgorithm,
    AskFeaturesAlgorithm,
    WholeSceneAlgorithm,
    EvaluateAlgorithm,
    ReviewExportAlgorithm,
    ImproveAlgorithm,
)


class Provider(QgsProcessingProvider):
    """`engines` are those of the plugin; none is started before an algorithm runs."""

    def __init__(self, engines: Engines) -> None:
        super().__init__()
        self._engines = engines

    def id(self) -> str:
        return "rsvlm"

    def name(self) -> str:
        return "RSVLM"

    def longName(self) -> str:
        return translate("Processing", "RSVLM: ask imagery in words")

    def icon(self) -> QtGui.QIcon:
        return icons.plugin_icon()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm(self._engines))
