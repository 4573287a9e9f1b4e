"""What is data about a model of the RSUniVLM kind (`profile.json`): words for each task, labels, synonyms, examples."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import ModelFailure
from ..base import Profile
from ..labels import in_own_words
from .config import IMAGE_EXPERT, PIXEL_EXPERT, REGION_EXPERT

EXPERTS = {"segment": PIXEL_EXPERT, "change": PIXEL_EXPERT, "ground": REGION_EXPERT}
"""Which expert answers a task; all others are the image expert's (reference: rsunivlm section 3.2, routing by tag)."""


@dataclass(frozen=True)
class Wording:
    """How a model is spoken to, beside what the pipeline needs of its profile.

    `prompts` are templates per task with `{label}`, `{prompt}`, `{question}` or `{classes}`; `scenes` the classes that
    are meant where a person names none. `synonyms` lead from words that the model was not taught to its labels, whose
    plurals are in `plurals` where they are not formed by an "s".
    """

    title: str
    licence: str
    prompts: dict[str, str]
    scenes: tuple[str, ...]
    synonyms: dict[str, str]
    plurals: dict[str, str]

    def model_prompt(self, task: str, label: str, prompt: str) -> str:
        """The text that the model reads for a person's `prompt`, understood as `label`."""
        classes = ", ".join(self.classes(prompt))
        if label:
            untaught = [word for word, meant in self.synonyms.items() if meant == label]
            prompt = in_own_words(prompt, label, untaught, self.plurals)
        return self.prompts[task].format(label=label, prompt=prompt, question=prompt, classes=classes)

    def classes(self, prompt: str) -> tuple[str, ...]:
        """The classes to choose from: those a prompt lists with commas or semicolons, after a colon where it has one,
        else all the model knows."""
        listed = [part.strip(" .?!").lower() for part in prompt.rpartition(":")[2].replace(";", ",").split(",")]
        listed = [part for part in listed if part]
        return tuple(dict.fromkeys(listed)) if len(listed) > 1 else self.scenes


def expert_of(task: str) -> int:
    """The expert that answers a task."""
    return EXPERTS.get(task, IMAGE_EXPERT)


def read_profile(folder: Path) -> tuple[Profile, Wording]:
    """The profile of a checkpoint folder. Raises ModelFailure where the file is missing or lacks something."""
    path = folder / "profile.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        profile = Profile(
            name=data["name"],
            family=data["family"],
            tasks=tuple(data["tasks"]),
            tile=int(data["tile"]),
            whole_up_to=int(data["whole_up_to"]),
            cells=int(data["cells"]),
            box_scale=int(data["box_scale"]),
            labels=_lists({**data["labels"], "classify": data.get("scenes", ())}),
            examples=_lists(data["examples"]),
            synonyms=dict(data.get("synonyms", {})),
            nothing=data.get("nothing", ""),
            identify=data.get("identify", "question"),
            task_tiles={task: (int(side), int(whole)) for task, (side, whole) in data.get("task_tiles", {}).items()},
            metres=_ranges(data.get("metres", {})),
            example_metres=_ranges(data.get("example_metres", {})),
            temperature=_temperatures(data.get("temperature", {})),
        )
        prompts = {task: data["prompts"][task] for task in profile.tasks}
        taught = frozenset(data.get("taught", ()))
        wording = Wording(
            title=data["title"],
            licence=data["licence"],
            prompts=prompts,
            scenes=tuple(data.get("scenes", ())),
            synonyms={word: label for word, label in profile.synonyms.items() if word not in taught},
            plurals=dict(data.get("plurals", {})),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelFailure(f"{path} cannot be read as a model's profile ({error}); install the model again.") from error
    return profile, wording


def _ranges(data: dict[str, Any]) -> dict[str, tuple[float, float]]:
    return {name: (float(least), float(most)) for name, (least, most) in data.items()}


def _temperatures(data: dict[str, Any]) -> dict[str, float]:
    found = {task: float(value) for task, value in data.items()}
    if not all(value > 0 for value in found.values()):
        raise ValueError("a temperature is not above 0")
    return found


def _lists(data: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in data.items()}
