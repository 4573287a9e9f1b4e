"""What the dialog of models tells of something that a model has learned from its user."""

from __future__ import annotations

from typing import Any

from ..improving.words import forgetting, in_short
from ..model_names import amount
from ..qt import translate

UNFIT = "unfit"
"""State of what was learned by a model that has other weights by now."""

Model = dict[str, Any]


def is_adapted(model: Model) -> bool:
    """Whether this is a model with something that it has learned."""
    return bool(model.get("adapter"))


def under_their_base(models: list[Model]) -> list[Model]:
    """The models in their order, and what each has learned right below it; what fits none of them at the end."""
    learned = [model for model in models if is_adapted(model)]
    found: list[Model] = []
    for model in models:
        if not is_adapted(model):
            found.append(model)
            found += [one for one in learned if one.get("base") == model["info"]["id"]]
    placed = {id(model) for model in found}
    return found + [model for model in learned if id(model) not in placed]


def adapter_title(model: Model) -> str:
    """ "+ pools"."""
    return f"+ {model['adapter'].get('name', '')}"


def adapter_state(model: Model) -> str:
    """What it is, in words."""
    label = str(model["adapter"].get("label") or "")
    if model.get("state") == UNFIT:
        return translate("Manager", "learned “{label}”; fits no model here").format(label=label)
    return translate("Manager", "learned “{label}”").format(label=label)


def adapter_rows(model: Model) -> list[tuple[str, str]]:
    """Its card as rows of facts."""
    card = model["adapter"]
    figures = card.get("figures") or {}
    return [
        (translate("Manager", "State"), str(model.get("problem") or "") or adapter_state(model)),
        (translate("Manager", "Learned by"), str(model.get("base") or card.get("base") or "")),
        (translate("Manager", "Learned from"), _data(card.get("data") or {})),
        (translate("Manager", "Examined"), in_short(figures)),
        (translate("Manager", "Forgotten"), " ".join(forgetting(figures.get("forgetting") or {}))),
        (translate("Manager", "Licence"), str(card.get("licence") or "")),
        (translate("Manager", "Date"), str(card.get("date") or "")),
        (translate("Manager", "Size"), amount(int(card["size"])) if card.get("size") else ""),
        (translate("Manager", "File"), str(card.get("file") or "")),
        ("SHA-256", str(card.get("sha256") or "")[:16]),
    ]


def _data(counts: dict[str, int]) -> str:
    """How many features of each decision, and how many tiles."""
    texts = (
        ("accepted", translate("Manager", "{count} accepted")),
        ("corrected", translate("Manager", "{count} corrected or drawn")),
        ("rejected", translate("Manager", "{count} rejected")),
        ("tiles", translate("Manager", "{count} tiles")),
    )
    return ", ".join(text.format(count=counts[name]) for name, text in texts if counts.get(name))
