"""`rsvlm:outline`: polygons of the surfaces that a prompt names."""

from __future__ import annotations

from ..qt import translate
from .one_raster import OneRasterAlgorithm


class OutlineAlgorithm(OneRasterAlgorithm):
    """Segmentation: one polygon a connected surface."""

    key = "outline"
    task = "segment"

    def title(self) -> str:
        return translate("Processing", "Outline surfaces in imagery")

    def tags(self) -> list[str]:
        return ["outline", "segment", "mask", "land cover", "water", "imagery", "model", "ai", "vlm"]

    def example(self) -> str:
        return "water"

    def about(self) -> str:
        return translate(
            "Processing",
            "Outlines the surfaces that the prompt names, such as “water” or “water; building; road”. Polygons lie "
            "in the imagery's own coordinate system and carry the class, a confidence with the name of its method, and "
            "the area on the ellipsoid.\n\n"
            "Nothing found is an empty layer; “Searched” tells what was looked at.",
        )
