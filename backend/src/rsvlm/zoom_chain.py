"""A question about a scene that the model may look at closer, at places of its own choice.

The first picture is the scene as a whole. An answer that is the wish to look closer is followed by the place it names,
read from the scene itself and not from the first picture, and so on (reference: rscovlm section 3.3).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .answers import tool_call
from .answers.masks import EXACT
from .answers.tool_call import ToolCall
from .features.place import place_box
from .imagery.grid import Window
from .imagery.overview import read_view
from .imagery.scene import Picture, Scene
from .models.base import Control, Generation, Model, Query
from .schema import Feature

LABEL = "looked here"

ENDLESS = (
    "The model wishes to look closer again and again and gives no answer; ask without looking closer, or about a "
    "smaller extent."
)


@dataclass(frozen=True)
class Hop:
    """A closer look: the call that wished for it, as it was written and as it was read, and the window it showed."""

    written: str
    call: ToolCall
    window: Window
    picture: Picture


class ZoomChain:
    """Asks questions that may look closer up to `hops` times each.

    `trail` has a feature for each closer look so far, `calls` is how often the model was asked.
    """

    def __init__(self, scene: Scene, model: Model, control: Control, hops: int, grammar: bool = True) -> None:
        self._scene, self._model, self._control = scene, model, control
        self._most, self._grammar, self._rules = hops, grammar, model.profile.zoom_rules()
        self.trail: list[Feature] = []
        self.calls = 0

    def ask(self, query: Query) -> Generation:
        """The answer to a question about the scene, of which `query.pictures` is the one picture.

        Where a wish cannot be followed, and where it is one too many, the question is asked again of the first picture
        alone, and the answer's `quality` says so. Raises as the model does.
        """
        hops: list[Hop] = []
        answer = self._generate(replace(query, zoom=True))
        reason = ""
        while not reason and not answer.problem:
            call = tool_call.parse(answer.text, self._rules.tool)
            if call is None:
                break
            hop, reason = self._follow(answer, call, len(hops))
            if hop is not None:
                hops.append(hop)
                pictures = (*query.pictures, *(hop.picture for hop in hops))
                answer = self._generate(
                    replace(query, zoom=True, pictures=pictures, said=tuple(hop.written for hop in hops))
                )
        if reason:
            answer = self._generate(query)
            if tool_call.parse(answer.text, self._rules.tool) is not None:
                answer = replace(answer, text="", pieces=(), problem=ENDLESS)
            answer = replace(answer, quality=f"repaired: asked again without looking closer, {reason}")
        self._keep(query, hops, answer)
        return answer

    def _generate(self, query: Query) -> Generation:
        self._control.check()
        self.calls += 1
        (answer,) = self._model.generate([query], self._control, self._grammar)
        return answer

    def _follow(self, answer: Generation, call: ToolCall, done: int) -> tuple[Hop | None, str]:
        """The closer look that a call wishes for, or why there is none."""
        if call.box is None:
            return None, call.quality.partition(": ")[2]
        if done == self._most:
            return None, f"it wished for more than {done} closer look{'s' if done != 1 else ''}"
        profile = self._model.profile
        seen = (profile.box_scale, profile.box_scale) if profile.box_frame == "relative" else (answer.sizes or ((),))[0]
        if len(seen) != 2:
            return None, "the size at which it saw the scene is not known"
        size = self._scene.grid.width, self._scene.grid.height
        box = tool_call.scene_box(call.box, seen, size, self._rules.smallest_box, self._rules.smallest_crop)
        window = Window(*tool_call.scene_window(box, size))
        (picture,), valid = read_view(self._scene, window)
        if not valid.any():
            return None, "there is no data where it wished to look"
        return Hop(answer.text, call, window, picture), ""

    def _keep(self, query: Query, hops: list[Hop], answer: Generation) -> None:
        """Add the looks at one question to the trail."""
        for number, hop in enumerate(hops, 1):
            if number < len(hops):
                came_of_it = "It looked closer again."
            elif answer.quality != EXACT:
                came_of_it = "It wished to look closer again."
            else:
                came_of_it = answer.text.strip() or answer.problem
            window = hop.window
            self.trail.append(
                Feature(
                    geometry=place_box(window.col, window.row, window.col_end, window.row_end, self._scene.grid),
                    label=LABEL,
                    raw=hop.written,
                    quality=hop.call.quality,
                    note=f"{query.prompt} {came_of_it}",
                )
            )
