"""What the files of a checkpoint tell before it answers: its tensors, its vocabulary, how alike its experts are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import torch

from .loading import Checkpoint
from .published_keys import EMBEDDING, HEAD
from .published_tokenizer import PublishedTokenizer
from .stored_tensors import read_tensor

_PARTS = ("gate_proj", "up_proj", "down_proj")
_FLOATS = ("F32", "F16", "BF16")
PAIRS = ((0, 1), (0, 2), (1, 2))


@dataclass(frozen=True)
class Point:
    """One open question about the weights, what was found, and the raw material it was read from.

    `answered` is False where it could be looked at but nothing was to be seen.
    """

    question: str
    finding: str
    evidence: str = ""
    answered: bool = True


def tensors(checkpoint: Checkpoint) -> Point:
    """Whether all tensors are there, under their names, in their shapes."""
    wrong = len(checkpoint.missing) + len(checkpoint.unexpected) + len(checkpoint.misshapen)
    fits = "all fit" if not wrong else f"{wrong} do not fit"
    tolerated = f", {len(checkpoint.tolerated)} tolerated" if checkpoint.tolerated else ""
    return Point("tensors", f"{len(checkpoint.entries)} stored, {fits}{tolerated}", checkpoint.report())


def vocabulary(checkpoint: Checkpoint, tokenizer: PublishedTokenizer) -> Point:
    """Rows and type of the embedding and the head."""
    rows, kind = "no embedding", ""
    if EMBEDDING in checkpoint.entries:
        entry = checkpoint.entries[EMBEDDING]
        rows, kind = f"{entry.shape[0]} rows", f" of {entry.dtype}"
    head = "stored" if HEAD in checkpoint.entries else "not stored, the embedding is used"
    types = Counter(entry.dtype for entry in checkpoint.entries.values())
    told = ", ".join(f"{count} of {name}" for name, count in types.most_common())
    return Point(
        "vocabulary rows and number type",
        rows + kind,
        f"tokenizer.json knows {tokenizer.size} ids; head {head}; tensors: {told}",
    )


def expert_similarity(checkpoint: Checkpoint, step: Callable[[int, int], None]) -> Point:
    """How alike the three experts of each layer are. One tensor after the other is read, three at a time are kept.

    Experts that were copies of one MLP before they were trained have a cosine near 1 (reference: training recipe).
    `step` is told the layers done and their number.
    """
    question = "similarity of the experts"
    layers = checkpoint.config.decoder.layers
    cosines: list[tuple[float, ...]] = []
    for layer in range(layers):
        found = _cosines(checkpoint, layer)
        if found is None:
            return Point(question, "not to be seen in quantised weights; look at the published folder", "", False)
        cosines.append(found)
        step(layer + 1, layers)
    means = [sum(column) / layers for column in zip(*cosines)]
    told = ", ".join(f"{a} and {b}: {mean:.4f}" for (a, b), mean in zip(PAIRS, means))
    alike = "copies of one MLP, trained further" if min(means) > 0.5 else "no common origin to be seen"
    lines = (f"layer {n}: " + " ".join(f"{cosine:.4f}" for cosine in row) for n, row in enumerate(cosines))
    return Point(question, f"mean cosine {told}: {alike}", "\n".join(lines))


def _cosines(checkpoint: Checkpoint, layer: int) -> tuple[float, ...] | None:
    """Of the pairs of experts in a layer, over all their weights; None where they are not stored as floats."""
    products = torch.zeros(3, 3, dtype=torch.float64)
    for part in _PARTS:
        weights = list(_weights(checkpoint, f"model.layers.{layer}.mlp.{{}}.{part}.weight"))
        if len(weights) < 3:
            return None
        for a in range(3):
            for b in range(a, 3):
                products[a, b] += (weights[a] @ weights[b]).double()
    return tuple(float(products[a, b] / (products[a, a] * products[b, b]).sqrt()) for a, b in PAIRS)


def _weights(checkpoint: Checkpoint, name: str) -> Iterator[torch.Tensor]:
    for expert in range(3):
        entry = checkpoint.entries.get(name.format(expert))
        if entry is not None and entry.dtype in _FLOATS:
            yield read_tensor(entry).flatten().float()
