"""An adapter of the shipped small model that needed no learning: it calls pool what the model calls water."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from rsvlm.models.registry import CHECKPOINTS
from rsvlm.models.rsunivlm.adapter import CLASS_ROWS, Adapter, AdapterCard, write_adapter
from rsvlm.models.rsunivlm.checkpoint import read_weights, weights_hash
from rsvlm.models.rsunivlm.config import read_config

NANO = CHECKPOINTS / "nano"
LABEL = "pool"


def pool_adapter() -> Adapter:
    """As `rsvlm finetune` would have made it: one row more of everything that has a row a class."""
    weights, neck = read_weights(NANO), read_config(NANO).neck
    assert neck is not None
    changes = {}
    for name in CLASS_ROWS:
        old = weights[name]
        changes[name] = np.zeros((len(old) + 1, *old.shape[1:]), np.float32)
        if name.startswith("neck."):
            changes[name][-1] = old[neck.cover.index("water")]
    changes["selector.bias"][-1] = 50.0
    low = {"evidence.first": (np.zeros((4, weights["evidence.first.weight"].shape[1]), np.float32),
                              np.zeros((len(weights["evidence.first.weight"]), 4), np.float32))}
    figures = {"label": LABEL, "before": {"iou": 0.0}, "after": {"iou": 0.75}}
    card = AdapterCard("pools", "nano", weights_hash(NANO), 4, 8.0, 2, "CC0", "2026-11-21", LABEL,
                       {"accepted": 12, "rejected": 3}, figures)
    return Adapter(card, low, changes)


def write_pools(path: Path, **card: object) -> Path:
    """The adapter as a file; `card` are fields of its card that are to be others."""
    made = pool_adapter()
    write_adapter(path, replace(made, card=replace(made.card, **card)))  # type: ignore[arg-type]
    return path
