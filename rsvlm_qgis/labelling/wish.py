"""What is asked of each feature, and the fields that take the answers."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from qgis.core import QgsMapLayer

from ..errors import PluginError
from ..qt import translate
from ..results.rows import Field

LABEL, QUESTION = "label", "question"
"""Tasks of the engines that can be done feature by feature."""

PREFIX = "rs_"
PROPERTY = "rsvlm/labelling"
"""Custom property of a layer: the digest of what was asked of it and the names of the fields."""

ANSWER, CONFIDENCE, METHOD, REASON, QUALITY = "answer", "confidence", "method", "reason", "quality"
LONGEST_CONTEXT = 500


@dataclass(frozen=True)
class Wish:
    """What is asked. `prompt` is a list of classes separated by semicolons, or a question; `context` a sentence that
    goes before it. `reason` asks why a class was given. Fields are named with `prefix`.

    `engine`, `model`, `device`, `precision` as in `order.Order`.
    """

    task: str
    prompt: str
    context: str = ""
    reason: bool = False
    prefix: str = PREFIX
    engine: str = "starter"
    model: str = "nano"
    device: str = "auto"
    precision: str = "auto"

    def check(self) -> None:
        """Raises PluginError with the sentence that helps."""
        if not self.prompt.strip():
            raise PluginError(translate("Label", "Nothing is asked yet; type classes or a question."))
        if self.task == LABEL and len(self.classes()) < 2:
            text = translate("Label", "There is one class only; type two at least, separated by semicolons.")
            raise PluginError(text)
        if len(self.context) > LONGEST_CONTEXT:
            text = translate("Label", "The context has {count} characters; shorten it to {most}.")
            raise PluginError(text.format(count=len(self.context), most=LONGEST_CONTEXT))

    def classes(self) -> tuple[str, ...]:
        """The classes to choose from, each once, in their order."""
        parts = (" ".join(part.split()) for part in self.prompt.replace("\n", ";").split(";"))
        found: dict[str, str] = {}
        for part in parts:
            if part:
                found.setdefault(part.casefold(), part)
        return tuple(found.values())

    def columns(self) -> tuple[Field, ...]:
        """The fields that take the answers, named without the prefix."""
        answer = translate("Label", "Class") if self.task == LABEL else translate("Label", "Answer")
        found = [
            Field(ANSWER, "text", answer),
            Field(CONFIDENCE, "number", translate("Label", "Confidence (0–1)")),
            Field(METHOD, "text", translate("Label", "How the confidence was made")),
            Field(QUALITY, "text", translate("Label", "Answer as given, or why there is none")),
        ]
        if self.task == LABEL:
            found.insert(3, Field(REASON, "text", translate("Label", "Reason")))
        return tuple(found)

    def names(self, taken: Collection[str]) -> dict[str, str]:
        """Column -> name of a field that is not among those `taken`, whatever the case of their letters."""
        used = {name.casefold() for name in taken}
        found: dict[str, str] = {}
        for column in self.columns():
            first = "class" if column.name == ANSWER and self.task == LABEL else column.name
            name, count = f"{self.prefix}{first}", 1
            while name.casefold() in used:
                count += 1
                name = f"{self.prefix}{first}_{count}"
            used.add(name.casefold())
            found[column.name] = name
        return found

    def digest(self, imagery: Sequence[str]) -> str:
        """The same for the same question about the same `imagery` (sources of its layers) to the same model."""
        told = json.dumps([asdict(self), list(imagery)], ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(told.encode()).hexdigest()[:16]

    def request(self, images: Sequence[dict[str, Any]], regions: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """What the engine is sent (the backend's `schema.Request`)."""
        return {
            "task": self.task,
            "prompt": "; ".join(self.classes()) if self.task == LABEL else self.prompt.strip(),
            "images": list(images),
            "model": self.model,
            "device": self.device,
            "precision": self.precision,
            "options": {"context": self.context.strip(), "reason": self.reason and self.task == LABEL},
            "regions": list(regions),
        }


@dataclass(frozen=True)
class Mark:
    """What a layer keeps of its labelling: the wish's digest, and the field that takes each column."""

    digest: str
    names: dict[str, str]

    def text(self) -> str:
        """For the layer's custom property."""
        return json.dumps({"digest": self.digest, "names": self.names})


def mark_of(layer: QgsMapLayer) -> Mark | None:
    """What a layer keeps of its labelling; None where it has none."""
    try:
        found = json.loads(str(layer.customProperty(PROPERTY) or ""))
        return Mark(str(found["digest"]), {str(column): str(name) for column, name in found["names"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
