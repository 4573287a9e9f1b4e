"""Finding things in scenes too large to look at every tile: a cheap answer decides where to look closer.

`search_for` makes the walk of a job that has a budget. Knows models and scenes, as `pipeline.py` beside it does.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import BadInput
from ..imagery.scene import Scene
from ..imagery.tiles import Plan
from ..models.base import Control, Model
from ..models.labels import Asked
from ..schema import Options
from .presence import presence_for
from .search import Search

__all__ = ["SEARCHED", "Search", "search_for"]

SEARCHED = ("segment", "ground", "detect")
"""Tasks that can be done within a budget of calls."""


def search_for(
    task: str, asked: Sequence[Asked], scene: Scene, plan: Plan, model: Model, control: Control, options: Options
) -> Search:
    """The search through a plan of tiles within `options.budget` calls of the model.

    Raises BadInput where the budget is not enough for one tile, and where the model has no cheap answer.
    """
    if options.budget < len(asked):
        raise BadInput(f"One tile takes {len(asked)} calls of the model; allow more than {options.budget}.")
    presence = presence_for(task, asked, scene, model, control, options.grammar)
    together = max(1, model.batch // len(asked))
    return Search(plan, scene.grid, presence, options.budget, len(asked), together, options.seed)
