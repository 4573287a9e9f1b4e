"""`rsvlm:ask`: an answer in words about a scene."""

from __future__ import annotations

from ..qt import translate
from .one_raster import OneRasterAlgorithm


class AskAlgorithm(OneRasterAlgorithm):
    """A question; where the model looked closer comes as a layer."""

    key = "ask"
    task = "question"

    def title(self) -> str:
        return translate("Processing", "Ask about imagery")

    def tags(self) -> list[str]:
        return ["ask", "question", "answer", "describe", "zoom", "imagery", "model", "ai", "vlm"]

    def example(self) -> str:
        return "Is there a road?"

    def prompt_words(self) -> tuple[str, str]:
        return translate("Processing", "Question"), translate("Processing", "A sentence, in the model's language.")

    def about(self) -> str:
        return translate(
            "Processing",
            "Answers a question about a scene in words. A model that was taught to may look closer at places of its "
            "own choice before it answers; these places are numbered in the layer, each with what was asked and "
            "answered there.",
        )
