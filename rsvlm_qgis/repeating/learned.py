"""Whether what a model had learned when it made a layer is still here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import PluginError
from ..qt import translate
from .recipe import Recipe


def check(recipe: Recipe, models: Iterable[dict[str, Any]]) -> str:
    """A warning where the same name stands for something else by now, "" where all is as it was; `models` are those of
    the engine. Raises PluginError where it is gone."""
    if not recipe.adapter:
        return ""
    name, label = recipe.adapter["name"], recipe.adapter["label"]
    found = next((model for model in models if model["info"]["id"] == recipe.model), None)
    if found is None or found.get("state") == "unfit":
        text = translate(
            "Repeat",
            "The model had learned “{label}” when this was made; {name}.safetensors, where that was kept, is no longer "
            "here or fits no more. Add it in “Models…”, or run the prompt from the dock with another model.",
        )
        raise PluginError(text.format(label=label, name=name))
    if (found.get("adapter") or {}).get("sha256") != recipe.adapter["sha256"]:
        text = translate(
            "Repeat", "What the model learned as {name} is not what it was when this was made; answers may differ."
        )
        return text.format(name=name)
    return ""
