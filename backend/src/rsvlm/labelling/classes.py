"""The classes that a prompt lists, and which way a model can tell them apart."""

from __future__ import annotations

import re

from ..errors import BadInput
from ..models.base import Profile
from ..models.labels import understand
from ..schema import LONGEST_PROMPT

MOST_CLASSES = 64


def class_list(prompt: str) -> tuple[str, ...]:
    """The classes of a prompt in its order, each once: parts between semicolons or lines, else between commas.

    Raises BadInput where there are not two, or more than MOST_CLASSES.
    """
    if len(prompt) > LONGEST_PROMPT:
        raise BadInput(f"The classes have {len(prompt)} characters; shorten them to {LONGEST_PROMPT} at most.")
    separators = r"[;\n]" if re.search(r"[;\n]", prompt.strip(" ;\n")) else ","
    parts = (" ".join(part.split()) for part in re.split(separators, prompt))
    found: dict[str, str] = {}
    for part in parts:
        if part.strip(" ."):
            found.setdefault(part.casefold(), part)
    classes = tuple(found.values())
    if len(classes) < 2:
        raise BadInput("Name two classes at least to choose from, separated by semicolons, such as: water; building.")
    if len(classes) > MOST_CLASSES:
        raise BadInput(f"There are {len(classes)} classes; name {MOST_CLASSES} at most.")
    return classes


def outlined(classes: tuple[str, ...], profile: Profile) -> dict[str, str] | None:
    """Class -> label of the masks of a model that outlines a fixed list of things; None where it does not know all of
    them, or has no such list. Raises BadInput where two classes are the same to it."""
    if not profile.labels.get("segment") or "segment" not in profile.tasks:
        return None
    found: dict[str, str] = {}
    for name in classes:
        try:
            asked = understand("segment", name, profile)
        except BadInput:
            return None
        if len(asked) != 1:
            return None
        twin = next((other for other, label in found.items() if label == asked[0].label), None)
        if twin is not None:
            raise BadInput(f"'{twin}' and '{name}' are the same to {profile.name}; leave one of them out.")
        found[name] = asked[0].label
    return found


def chosen(classes: tuple[str, ...], profile: Profile) -> bool:
    """Whether the model can be asked which of the classes a picture shows."""
    known = {label.casefold() for label in profile.labels.get("classify", ())}
    return "classify" in profile.tasks and (not known or known.issuperset(name.casefold() for name in classes))


def unknown(profile: Profile) -> BadInput:
    """What there is to say where a model can do neither."""
    lists = [", ".join(profile.labels[task]) for task in ("segment", "classify") if profile.labels.get(task)]
    if not lists:
        return BadInput(f"The model {profile.name} cannot choose a class; use one that answers questions.")
    return BadInput(
        f"The model {profile.name} does not know all of these classes; it tells apart {'; or '.join(lists)}."
    )
