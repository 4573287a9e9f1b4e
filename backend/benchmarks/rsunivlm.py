"""The published model at its published size: how many times faster than `generate` of the transformers library.

The weights are random, so answers are steered (see `steered.py`); what they cost is not. What plain `generate` takes
for five prompts on one picture is the sum of five runs, as it looks at the picture again for each.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from bandwidth import multiply_speed, read_speed
from comparison import Comparison, Run, same_outlines
from rsvlm.decoding.switches import Switches
from rsvlm.models.rsunivlm.random_checkpoint import (
    PUBLISHED,
    PUBLISHED_SETTINGS,
    TOY,
    TOY_SETTINGS,
    write_byte_tokenizer,
    write_random_checkpoint,
)
from rsvlm.models.torch_device import free_memory
from scene import REPO, Absent
from steered import Spent
from table import Measured, Row, Work, median
from wanted import Wanted, drawn, real

CACHE = REPO / ".cache"
DISK, MEMORY = 5e9, 8e9
PROMPTS = 5
OFF = Switches(jump=False, drafts=False, reuse=False, together=False)
ALONE = {
    "nothing on": OFF,
    "jump-forward alone": Switches(jump=True, drafts=False),
    "drafts alone": Switches(jump=False, drafts=True),
    "jump-forward and drafts": Switches(),
}
"""Of decoding one mask; `reuse` and `together` are about several prompts."""
SHARED = {
    "reuse alone": Switches(jump=False, drafts=False, reuse=True, together=False),
    "together alone": Switches(jump=False, drafts=False, reuse=False, together=True),
    "all switches on": Switches(),
}


def measure(checkpoint: Path | None, device: str = "cpu") -> list[Row]:
    """At the published size. Raises Absent where this machine lacks what is needed."""
    if device == "cuda" and not torch.cuda.is_available():
        raise Absent("no GPU is at hand, so nothing was measured on one")
    free = free_memory(torch.device("cpu"))
    if free is not None and free < MEMORY:
        raise Absent(f"needs {MEMORY / 1e9:.0f} GB of memory and {free / 1e9:.1f} GB are free")
    sides = Comparison(checkpoint or random_checkpoint(), device=device)
    masks = real(REPO.parent / "shared" / "data", sides.tokenizer.encode)
    targets = {"cpu": ("≥ 6", "≥ 3", "≥ 8"), "cuda": ("", "≥ 10", "≥ 20")}[device]
    return compare("rsunivlm" if device == "cpu" else "rsunivlm-gpu", sides, masks, targets)


def measure_toy() -> list[Row]:
    """The same with a toy and masks drawn at random. Its figures mean nothing; that both sides agree does."""
    with tempfile.TemporaryDirectory() as place:
        write_random_checkpoint(Path(place), TOY, TOY_SETTINGS)
        write_byte_tokenizer(Path(place))
        return compare("rsunivlm-toy", Comparison(Path(place), "float32"), drawn())


def random_checkpoint() -> Path:
    """Random weights of the published size with the real tokenizer, made once. Raises Absent where it cannot."""
    folder, tokenizer = CACHE / "rsunivlm-random", CACHE / "qwen-tokenizer" / "tokenizer.json"
    if (folder / "tokenizer.json").exists():  # written last
        return folder
    if not tokenizer.exists():
        raise Absent(
            "needs the Qwen tokenizer, as the length of a mask depends on it: give --checkpoint, or "
            "run scripts/qwen_tokenizer.py"
        )
    free = shutil.disk_usage(CACHE).free
    if free < DISK:
        raise Absent(f"needs {DISK / 1e9:.0f} GB of disk for random weights and {free / 1e9:.1f} GB are free")
    print(f"writing random weights of the published size, 3.3 GB, to {folder.relative_to(REPO)}", file=sys.stderr)
    write_random_checkpoint(folder, PUBLISHED, PUBLISHED_SETTINGS, dtype="BF16")
    shutil.copy(tokenizer, folder)
    return folder


def compare(part: str, sides: Comparison, masks: Sequence[Wanted], targets: Sequence[str] = ("", "", "")) -> list[Row]:
    """All measures of one shape. The first five masks are of one picture; `targets` are how many times faster decoding,
    one mask and five prompts should be."""
    share = sides.difference(masks[0])
    theirs: list[Run] = []
    ours: list[Run] = []
    spent: list[Spent] = []
    for index, mask in enumerate(masks):
        theirs.append(sides.plainly(mask))
        ours.append(sides.ours([mask]))
        spent.append(sides.product.spent)
        same_outlines(mask.name, theirs[-1].answer, ours[-1].answer)
        faster = theirs[-1].decode / ours[-1].decode, theirs[-1].whole / ours[-1].whole
        told = "decoding {:.1f} x, all {:.1f} x".format(*faster)
        print(f"{part}: {index + 1} of {len(masks)}, {mask.name}: {told}", file=sys.stderr)
    several = _several(part, sides, masks[:PROMPTS], sum(run.whole for run in theirs[:PROMPTS]))
    decodes = [a.decode / b.decode for a, b in zip(theirs, ours)]
    precision = str(sides.precision).removeprefix("torch.")
    how = f"{precision}, {torch.get_num_threads()} threads, {sides.network.device.type}"
    return [
        Measured(part, "scores of the two sides differ at most by", 100 * share, "%", how),
        median(part, "decoding, faster than generate", decodes, "×", targets[0]),
        Measured(part, "decoding, the slowest tenth", float(np.quantile(decodes, 0.1)), "×", f"of {len(masks)} masks"),
        median(
            part, "picture to polygons, one mask", [a.whole / b.whole for a, b in zip(theirs, ours)], "×", targets[1]
        ),
        Measured(part, f"picture to polygons, {PROMPTS} prompts", several[-1].ratio, "×", "once", targets[2]),
        median(part, "one mask with generate", [run.whole for run in theirs], "s"),
        median(part, "one mask with the product", [run.whole for run in ours], "s"),
        *_floor(part, sides, spent),
        *_overhead(part, spent, ours),
        *_alone(part, sides, masks, theirs),
        *several,
    ]


def _floor(part: str, sides: Comparison, spent: Sequence[Spent]) -> list[Row]:
    """How far decoding is from the least it can take: to read the weights of one expert once for each forward, and, in
    forwards of many tokens, to multiply with them."""
    speed, least = read_speed(sides.network.device), sides.active_bytes
    pace = multiply_speed(sides.network.device, sides.precision)
    sums = 2 * least / sides.precision.itemsize  # a product and a sum for each weight and token
    lengths = [length for one in spent for length in one.lengths]
    memory = len(lengths) * least / speed
    either = sum(max(least / speed, length * sums / pace) for length in lengths)
    taken, over = sum(one.seconds for one in spent), f"sum of {len(spent)} masks"
    return [
        Measured(part, "memory is read at", speed / 1e9, "GB/s", "best of 5"),
        Measured(part, "large matrices are multiplied at", pace / 1e9, "GFLOP/s", "best of 5"),
        Measured(part, "weights read in a forward", least / 1e9, "GB"),
        Measured(part, "tokens read in a forward", sum(lengths) / len(lengths), "", over),
        Measured(part, "decoding against the memory floor", taken / memory, "×", over, "≤ 1.5"),
        Measured(part, "decoding against memory and arithmetic", taken / either, "×", over),
    ]


def _overhead(part: str, spent: Sequence[Spent], runs: Sequence[Run]) -> list[Row]:
    """What is not the model's: the grammar and drafts while decoding, then reading the answer and drawing outlines."""
    decode = sum(one.seconds for one in spent)
    rules = decode - sum(one.in_model for one in spent)
    after = sum(run.outlines for run in runs)
    return [
        Measured(part, "grammar, drafts, parsing, outlines beside decoding", 100 * (rules + after) / decode, "%",
                 f"{100 * rules / decode:.1f} % while decoding", "≤ 5"),
    ]


def _alone(part: str, sides: Comparison, masks: Sequence[Wanted], theirs: Sequence[Run]) -> list[Row]:
    """Decoding of two masks, one of the shorter and one of the longer, with each switch alone."""
    order = sorted(range(len(masks)), key=lambda index: len(masks[index].text))
    chosen = [order[len(order) // 4], order[3 * len(order) // 4]]
    tokens = sum(len(sides.tokens(masks[index])) for index in chosen)
    seconds = sum(theirs[index].decode for index in chosen)
    rows = [Work(part, "two masks, generate", tokens, tokens, seconds, 1.0)]
    ways = [("without a grammar", OFF, False), *((name, switches, True) for name, switches in ALONE.items())]
    for name, switches, grammar in ways:
        found = [sides.decoding(masks[index], switches, grammar) for index in chosen]
        taken, forwards = sum(one.seconds for one in found), sum(one.forwards for one in found)
        rows.append(Work(part, f"two masks, {name}", forwards, tokens, taken, seconds / taken))
    return rows


def _several(part: str, sides: Comparison, masks: Sequence[Wanted], theirs: float) -> list[Work]:
    """Five prompts on one picture, from the picture to polygons; the last row has all switches on."""
    tokens = sum(len(sides.tokens(mask)) for mask in masks)
    rows = [Work(part, f"{len(masks)} prompts, generate", tokens, tokens, theirs, 1.0)]
    for name, switches in SHARED.items():
        taken = sides.ours(masks, switches).whole
        forwards = sides.product.spent.forwards
        rows.append(Work(part, f"{len(masks)} prompts, {name}", forwards, tokens, taken, theirs / taken))
    return rows
