"""Parameters that the algorithms share: which model, loaded how, and how the job is done.

All are strings or numbers, so they survive `qgis_process run --json`, batch and models.
"""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..client.engines import SERVER, STARTER
from ..order import BOX, CELLS, HISTOGRAM, LINEAR, MOST_HOPS, ORIENTED, SMOOTH, UNMATCHED
from ..qt import translate
from ..settings import Settings

ENGINE, MODEL, DEVICE, PRECISION = "ENGINE", "MODEL", "DEVICE", "PRECISION"
OUTLINE, THRESHOLD = "OUTLINE", "THRESHOLD"
MATCH, ALIGN = "MATCH", "ALIGN"
BOXES, ENLARGE, SEGMENTER, HOPS, BUDGET = "BOXES", "ENLARGE", "SEGMENTER", "HOPS", "BUDGET"
PRECISIONS = ("auto", "float32", "bfloat16", "float16", "int8", "nf4")
_LEAST, _MOST = 0.05, 0.95


def choice(name: str, title: str, values: Iterable[str], help_text: str) -> QgsProcessingParameterEnum:
    """One of a few words, the first of them by default."""
    words = list(values)
    parameter = QgsProcessingParameterEnum(name, title, words, defaultValue=words[0], usesStaticStrings=True)
    parameter.setHelp(help_text)
    return parameter


def model_parameters(settings: Settings) -> list[QgsProcessingParameterDefinition]:
    """Engine, model, device, precision. The models that were seen or chosen in the dock are offered."""
    known = list(dict.fromkeys(("nano", *settings.known_models, *settings.model_folders)))
    return [
        choice(
            ENGINE,
            translate("Processing", "Engine"),
            (STARTER, SERVER),
            translate(
                "Processing",
                "A word. starter: the small model, nothing to install. server: all models, in their own environment.",
            ),
        ),
        _text(
            MODEL,
            translate("Processing", "Model"),
            known,
            translate(
                "Processing",
                "A model's name, or with the engine server the folder of a checkpoint: RSUniVLM, RSCoVLM or a Qwen-VL "
                "model as published, or one made by this project; or remote: and the name of a connection. Known: {}",
            ).format(", ".join(known)),
        ),
        _text(
            DEVICE,
            translate("Processing", "Device"),
            ("auto", "cpu", "cuda"),
            translate("Processing", "auto, cpu, cuda or cuda:1. What is not there is refused, never replaced."),
        ),
        choice(
            PRECISION,
            translate("Processing", "Precision"),
            PRECISIONS,
            translate("Processing", "A word. How a large model computes; fewer bits need less memory."),
        ),
    ]


def shape_parameters() -> list[QgsProcessingParameterDefinition]:
    """Style of outlines, and the probability from which a cell belongs to one."""
    threshold = QgsProcessingParameterNumber(
        THRESHOLD,
        translate("Processing", "Probability from which a cell belongs to the outline (0.5: the model's own answer)"),
        QgsProcessingParameterNumber.Type.Double,
        0.5,
        minValue=_LEAST,
        maxValue=_MOST,
    )
    threshold.setHelp(translate("Processing", "The model gives each cell a probability; more keeps what is certain."))
    return [
        choice(
            OUTLINE,
            translate("Processing", "Outline"),
            (CELLS, SMOOTH),
            translate("Processing", "A word. cells: along the model's cells. smooth: a contour between them."),
        ),
        threshold,
    ]


def pair_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is done to two dates before they are compared."""
    align = QgsProcessingParameterBoolean(ALIGN, translate("Processing", "Put the later date back where it lies off"))
    align.setDefaultValue(False)
    align.setHelp(translate("Processing", "How far the two lie apart is measured and told anyway."))
    return [
        choice(
            MATCH,
            translate("Processing", "Colours of the later date"),
            (UNMATCHED, LINEAR, HISTOGRAM),
            translate(
                "Processing",
                "A word. none: as they are. linear: matched to the earlier date by the ground that changed least. "
                "histogram: matched by the shares of dark and bright.",
            ),
        ),
        align,
    ]


def box_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is drawn round an object, and how large a tile is shown."""
    enlarge = QgsProcessingParameterBoolean(ENLARGE, translate("Processing", "Show tiles enlarged"), False)
    enlarge.setHelp(translate("Processing", "Finds small objects more often and takes several times as long."))
    return [
        choice(
            BOXES,
            translate("Processing", "Shape"),
            (ORIENTED, BOX),
            translate("Processing", "A word. oriented: rectangles turned with the objects. box: along the picture."),
        ),
        enlarge,
    ]


def segmenter_parameter() -> QgsProcessingParameterDefinition:
    """A second model that draws outlines in found boxes."""
    parameter = QgsProcessingParameterString(
        SEGMENTER, translate("Processing", "Folder of a SAM model that draws outlines in the boxes"), optional=True
    )
    parameter.setHelp(
        translate("Processing", "For models that draw boxes only, with the engine server. Empty: boxes as they are.")
    )
    return parameter


def hops_parameter() -> QgsProcessingParameterDefinition:
    """How often a model may look closer before it answers."""
    return _number(
        HOPS,
        translate("Processing", "How often the model may look closer"),
        MOST_HOPS,
        translate("Processing", "For models that were taught to choose a place and see it in full detail."),
    )


def budget_parameter() -> QgsProcessingParameterDefinition:
    """How often the model may be asked in a search."""
    return _number(
        BUDGET,
        translate("Processing", "Search within so many calls of the model (0: every tile)"),
        None,
        translate(
            "Processing",
            "For large scenes: it looks at the whole first, then where something is probable. “Coverage” tells what "
            "was searched.",
        ),
    )


def _number(name: str, title: str, most: int | None, help_text: str) -> QgsProcessingParameterNumber:
    """A whole number from 0 on, 0 by default."""
    parameter = QgsProcessingParameterNumber(
        name, title, QgsProcessingParameterNumber.Type.Integer, 0, minValue=0, maxValue=most or 1_000_000
    )
    parameter.setHelp(help_text)
    return parameter


def _text(name: str, title: str, offered: Iterable[str], help_text: str) -> QgsProcessingParameterString:
    """A text with some offered, the first of them by default."""
    words = list(offered)
    parameter = QgsProcessingParameterString(name, title, words[0])
    parameter.setMetadata({"widget_wrapper": {"value_hints": words}})
    parameter.setHelp(help_text)
    return parameter
