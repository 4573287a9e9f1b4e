"""`rsvlm:find`: boxes around what a sentence names."""

from __future__ import annotations

from ..qt import translate
from .one_raster import OneRasterAlgorithm


class FindAlgorithm(OneRasterAlgorithm):
    """Grounding: one box a thing."""

    key = "find"
    task = "ground"

    def title(self) -> str:
        return translate("Processing", "Find things in imagery")

    def tags(self) -> list[str]:
        return ["find", "detect", "ground", "object", "box", "imagery", "model", "ai", "vlm"]

    def example(self) -> str:
        return "boat"

    def about(self) -> str:
        return translate(
            "Processing",
            "Draws a box around every thing that the prompt names, such as “boat” or “car; building”. Boxes lie in "
            "the imagery's own coordinate system and carry the class, a confidence with the name of its method, and "
            "the model's own words.\n\n"
            "Nothing found is an empty layer; “Searched” tells what was looked at.",
        )
