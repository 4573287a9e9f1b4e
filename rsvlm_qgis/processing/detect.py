"""`rsvlm:detect`: all objects of the classes that are listed, as turned rectangles or boxes."""

from __future__ import annotations

from ..qt import translate
from .one_raster import OneRasterAlgorithm


class DetectAlgorithm(OneRasterAlgorithm):
    """Detection: one polygon an object, with its class."""

    key = "detect"
    task = "detect"

    def title(self) -> str:
        return translate("Processing", "Detect objects (oriented)")

    def tags(self) -> list[str]:
        return ["detect", "object", "oriented", "rotated", "count", "plane", "ship", "imagery", "model", "ai", "vlm"]

    def example(self) -> str:
        return "plane, ship"

    def about(self) -> str:
        return translate(
            "Processing",
            "Detects all objects of the classes that are listed, such as “plane, ship, storage tank”, as rectangles "
            "turned with them or as boxes along the picture. It needs a model that was taught to detect, such as "
            "RSCoVLM, and with it the engine server.\n\n"
            "Large scenes are looked at tile by tile, or searched within a number of calls of the model; “Coverage” "
            "then tells how closely each part was looked at. Nothing found is an empty layer.",
        )
