""""What is this?", asked of a region in the way that the model was taught."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..imagery.scene import Scene
from ..models.base import Control, Model, Query
from ..schema import Options, TextAnswer
from .placed import Placed
from .words import Pictures, QuestionLabeller

AROUND = 0.75
"""Share of a region's longer side that is shown beyond it, where the model is told which part of it is meant."""

_WHAT = re.compile(
    r"what(?:'s|’s| is| are| was)\s+(?:this|that|these|those|it|here|inside|shown(?: here)?)"
    r"(?:\s+(?:thing|things|object|objects|place|area|region))?(?:\s+here)?",
    re.IGNORECASE,
)


def asks_what_it_is(words: str) -> bool:
    """Whether a question asks no more than what a thing is."""
    return _WHAT.fullmatch(words.strip(" ?.!")) is not None


def identifier(words: str, scene: Scene, model: Model, control: Control, options: Options) -> QuestionLabeller:
    """Whoever says best what is in a region: `Profile.identify` tells."""
    if model.profile.identify == "refer":
        return ReferLabeller("refer", words, scene, model, control, options)
    if model.profile.identify == "classify":
        return QuestionLabeller("classify", "", scene, model, control, options)
    return QuestionLabeller("question", words, scene, model, control, options)


class ReferLabeller(QuestionLabeller):
    """For models that were taught to say what is at a place of a picture: they see what is around the region too, and
    are told where it is as `[x1, y1, x2, y2]`, from 0 to `Profile.box_scale` along each side (reference: rsunivlm,
    prompt protocol, REF)."""

    margin = AROUND

    def _answers(self, shown: Sequence[Pictures], regions: Sequence[Placed]) -> list[TextAnswer]:
        queries = [
            Query(self._task, "", f"what is the object in {self._place(region)}?", pictures)
            for pictures, region in zip(shown, regions)
        ]
        return [self._read(answer, region) for answer, region in zip(self._ask(queries), regions)]

    def _place(self, region: Placed) -> str:
        window = region.shown(self._scene.whole, self.margin)
        scale, (left, top, right, bottom) = self._model.profile.box_scale, region.bounds
        places = (
            (left - window.col) / window.width,
            (top - window.row) / window.height,
            (right - window.col) / window.width,
            (bottom - window.row) / window.height,
        )
        return str([min(scale, max(0, round(scale * place))) for place in places])
