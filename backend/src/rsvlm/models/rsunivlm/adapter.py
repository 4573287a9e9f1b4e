"""What a model has learned since it was made, as one small file: an adapter. Numpy only.

Low-rank adaptation (Hu et al. 2021, LoRA): to the matrix W (N, K) of a linear map comes alpha / rank · B A with A
(rank, K) and B (N, rank). Small tensors may be changed as they are, and get rows where a class is new. The file is
safetensors; its card is JSON in the metadata, and names by its hash the one set of weights that the adapter fits.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import BadInput
from ..base import Profile
from ..weights_file import read_header, read_metadata, write_tensors
from .config import ModelConfig

Floats = npt.NDArray[np.float32]

FORMAT = 1
CLASS_ROWS = ("neck.cover.weight", "neck.cover.bias", "selector.weight", "selector.bias")
"""Tensors with a row a class; they alone get another row, for a class that is new."""
_CARD = "rsvlm_adapter"
LONGEST_TEXT = 300
"""Letters of a text on the card at most."""
_A, _B, _CHANGE = ".lora_a", ".lora_b", ".change"
_TYPES: dict[str, np.dtype[Any]] = {"F16": np.dtype("<f2"), "F32": np.dtype("<f4")}


@dataclass(frozen=True)
class AdapterCard:
    """What an adapter says of itself.

    `base` and `base_hash` name the weights (SHA-256 as in every provenance). `expert` is the one that was trained, None
    where all were. `label` is the class that was learned, "" where none. `data` counts what it was learned from,
    `figures` tell what it was worth. `date` is of the day, ISO 8601.
    """

    name: str
    base: str
    base_hash: str
    rank: int
    alpha: float
    expert: int | None
    licence: str
    date: str
    label: str = ""
    data: dict[str, int] = field(default_factory=dict)
    figures: dict[str, Any] = field(default_factory=dict)
    format: int = FORMAT


@dataclass(frozen=True)
class Adapter:
    """`low` has (A, B) by the name of a linear map, `changes` what is added to a tensor by the tensor's name."""

    card: AdapterCard
    low: dict[str, tuple[Floats, Floats]]
    changes: dict[str, Floats] = field(default_factory=dict)

    @property
    def scale(self) -> float:
        return self.card.alpha / self.card.rank

    def merged(self, weights: Mapping[str, Floats]) -> dict[str, Floats]:
        """The weights with the adapter in them. Raises BadInput where a tensor is missing or of another shape."""
        result = dict(weights)
        for name, (a, b) in self.low.items():
            key = f"{name}.weight"
            self._check(key, weights, b.shape[:1] + a.shape[1:])
            result[key] = weights[key] + np.float32(self.scale) * (b @ a)
        for name, change in self.changes.items():
            self._check(name, weights, None)
            old = weights[name]
            added = len(change) - len(old) if change.ndim and change.shape[1:] == old.shape[1:] else -1
            if added not in ((0, 1) if name in CLASS_ROWS else (0,)):
                self._check(name, weights, change.shape)
            grown = change.copy()
            grown[: len(old)] += old
            result[name] = grown
        return result

    def config(self, config: ModelConfig) -> ModelConfig:
        """The configuration of the model with the adapter in it: a class of cover more where it learned a new one."""
        neck, label = config.neck, self.card.label
        if neck is None or not label or label in neck.cover or not self.changes:
            return config
        return replace(config, neck=replace(neck, cover=(*neck.cover, label)))

    def profile(self, profile: Profile) -> Profile:
        """The profile of the model with the adapter in it: it knows the class that was learned."""
        label = self.card.label
        if not label:
            return profile
        labels = {
            task: (*known, label) if task == "segment" and label not in known else known
            for task, known in profile.labels.items()
        }
        return replace(profile, labels=labels, synonyms=self.synonyms(profile.synonyms))

    def synonyms(self, synonyms: Mapping[str, str]) -> dict[str, str]:
        """Other words for labels, without the class that was learned: it is now meant as it is said."""
        return {word: meant for word, meant in synonyms.items() if word != self.card.label}

    def _check(self, name: str, weights: Mapping[str, Floats], shape: tuple[int, ...] | None) -> None:
        if name not in weights or (shape is not None and weights[name].shape != shape):
            raise BadInput(f"The adapter {self.card.name} does not fit this model: {name} is another; train it again.")


def check_base(adapter: Adapter, weights_hash: str, model: str) -> None:
    """Raises BadInput where an adapter was made for other weights than those of that hash."""
    made_for = adapter.card.base_hash
    if made_for != weights_hash:
        raise BadInput(
            f"The adapter {adapter.card.name} was made for weights {made_for[:8]} of {adapter.card.base} and not for "
            f"{weights_hash[:8]} of {model}; choose the model it was made for, or train it again."
        )


def write_adapter(path: Path, adapter: Adapter) -> None:
    """Writes an adapter as one file that is there whole or not at all; matrices in 16 bits, changes in 32.

    Raises BadInput where the file cannot be written.
    """
    tensors: dict[str, npt.NDArray[np.generic]] = {}
    for name, (a, b) in sorted(adapter.low.items()):
        tensors[name + _A], tensors[name + _B] = a.astype("<f2"), b.astype("<f2")
    for name, change in sorted(adapter.changes.items()):
        tensors[name + _CHANGE] = change.astype("<f4")
    layout = [(n, "F16" if v.dtype == np.float16 else "F32", v.shape) for n, v in tensors.items()]
    card = json.dumps(asdict(adapter.card), ensure_ascii=False, sort_keys=True)
    partial = path.with_name(path.name + ".part")
    try:
        write_tensors(partial, layout, (np.ascontiguousarray(v).tobytes() for v in tensors.values()), {_CARD: card})
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise BadInput(f"{path} cannot be written: {error.strerror}; name another file.") from error


def read_card(path: Path) -> AdapterCard:
    """An adapter's card alone. Raises BadInput where the file is no adapter or of a format that is not known."""
    said = read_metadata(path).get(_CARD)
    if said is None:
        raise BadInput(f"{path} is no adapter; choose a file that Improve the model or `rsvlm finetune` has written.")
    try:
        data = json.loads(said)
        if data.get("format") != FORMAT:
            raise BadInput(f"{path} is an adapter of format {data.get('format')}, which this version does not know.")
        card = AdapterCard(**data)
        _check_card(card)
        return card
    except (ValueError, TypeError, AttributeError) as error:
        raise BadInput(f"The card of the adapter {path} is damaged; get the file again.") from error


def _check_card(card: AdapterCard) -> None:
    """Raises ValueError where something is not what the card should have: files come from anywhere."""
    texts = (card.name, card.base, card.base_hash, card.licence, card.date, card.label)
    right = (
        all(isinstance(text, str) and len(text) <= LONGEST_TEXT and text.isprintable() for text in texts),
        isinstance(card.rank, int) and card.rank > 0,
        isinstance(card.alpha, (int, float)) and math.isfinite(card.alpha),
        card.expert is None or isinstance(card.expert, int),
        isinstance(card.data, dict) and all(isinstance(count, int) for count in card.data.values()),
        isinstance(card.figures, dict),
    )
    if not all(right):
        raise ValueError("something is of another kind")


def read_adapter(path: Path) -> Adapter:
    """An adapter's file. Raises BadInput where it is damaged or something else."""
    card = read_card(path)
    block = path.read_bytes()
    values: dict[str, Floats] = {}
    for name, entry in read_header(path).items():
        if entry.dtype not in _TYPES:
            raise BadInput(f"{path} holds {name} as {entry.dtype}, which no adapter does; get the file again.")
        value = np.frombuffer(block[entry.start : entry.end], _TYPES[entry.dtype]).reshape(entry.shape)
        values[name] = value.astype(np.float32)
    low: dict[str, tuple[Floats, Floats]] = {}
    for name in (key[: -len(_A)] for key in values if key.endswith(_A)):
        a, b = values[name + _A], values.get(name + _B)
        if b is None or a.ndim != 2 or b.ndim != 2 or not len(a) == b.shape[1] == card.rank:
            raise BadInput(f"{path} lacks a part of {name}; get the file again.")
        low[name] = a, b
    return Adapter(card, low, {n[: -len(_CHANGE)]: v for n, v in values.items() if n.endswith(_CHANGE)})
