"""Dense detection with models of the Qwen-VL family: tiles a minute, against plain `generate` of the library.

The weights are random, so both sides are made to write the same lines (see `dense_tiles.py`); what writing them costs
is not random. Whole tiles are timed, from the picture to the text.
"""

from __future__ import annotations

import dataclasses
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from dense_tiles import Tile, drawn, real
from plain import now
from qwen_plain import PlainQwen
from rsvlm.decoding.switches import Switches
from rsvlm.models.base import ModelInfo
from rsvlm.models.qwen_vl.checkpoint import inspect
from rsvlm.models.qwen_vl.profiles import PROFILES
from rsvlm.models.qwen_vl.random_checkpoint import SHAPES, write_random_checkpoint
from rsvlm.models.qwen_vl.torch_loading import load_model
from rsvlm.models.qwen_vl.torch_model import ROOM, QwenModel
from rsvlm.models.qwen_vl.torch_network import Prefix, QwenNetwork
from rsvlm.models.qwen_vl.torch_prompts import Asked
from rsvlm.models.tokenizer_file import TokenizerFile
from rsvlm.models.torch_device import choose_device, choose_precision, free_memory
from rsvlm.models.torch_session import TorchSession
from scene import REPO, Absent
from steered import Spent, SteeredSession
from table import Measured, Row, Work

CACHE = REPO / ".cache"
PROFILE = PROFILES["rscovlm-7b"]
SHAPE, BYTES = "qwen2.5-vl-3b", 8e9
"""Of disk for the weights; half as much again of memory is asked for."""
OBJECTS, ALONE = 3, 2
"""Of a tile at the larger shape on a processor, and tiles that plain `generate` answers one at a time: a token takes it
a second there."""
TOGETHER = 4
CLOSE = {torch.float32: 1e-4, torch.bfloat16: 0.05, torch.float16: 0.01}
"""The largest difference of scores, as a share of the largest score, that rounding explains."""
OFF = Switches(jump=False, drafts=False, reuse=False, together=False)
WAYS = {
    "nothing on": OFF,
    "jump-forward alone": Switches(jump=True, drafts=False, reuse=False, together=False),
    "drafts alone": Switches(jump=False, drafts=True, reuse=False, together=False),
    "reuse alone": Switches(jump=False, drafts=False, reuse=True, together=False),
    "together alone": Switches(jump=False, drafts=False, reuse=False, together=True),
    "all switches on": Switches(),
}
FEW = {name: WAYS[name] for name in ("all switches on",)}


class Go:
    """A job nobody stops."""

    def check(self) -> None:
        return


class SteeredQwen(QwenModel):
    """The product that writes the wanted tokens of each tile; `spent` is since the last `start`."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self._feed = self.network.read
        self.network.read = self._timed  # type: ignore[method-assign]

    def start(self, wanted: dict[int, Sequence[int]]) -> None:
        """`wanted` by the identity of the picture."""
        self.wanted, self.spent = wanted, Spent()
        self._reader.forget()

    def session(self, asked: Asked, prompt: Prefix, penalty: float) -> TorchSession[Prefix]:
        session = SteeredSession(self.network, prompt, ROOM, penalty, self._head)
        session.wanted, session.spent = self.wanted[id(asked.query.pictures[0])], self.spent
        return session

    def _timed(self, answers: Sequence[tuple[Prefix, Sequence[int]]]) -> list[torch.Tensor]:
        begun = time.perf_counter()
        found = self._feed(answers)
        self.spent.in_model += now(self.network.device) - begun
        self.spent.lengths.append(sum(len(tokens) for _, tokens in answers))
        return found


class Sides:
    """Both on one set of weights. The product lays weights out anew, so the other side has to run before `product`."""

    def __init__(self, folder: Path, precision: str = "auto", device: str = "cpu") -> None:
        where = choose_device(device)
        self.precision = choose_precision(precision, where)
        self._folder = folder
        checkpoint = inspect(folder)
        self.tokenizer = TokenizerFile(folder, "Qwen-VL", ())
        self._model = load_model(checkpoint, self.precision, where)
        self.network = QwenNetwork(self._model, checkpoint.config, self.tokenizer.size)
        self.plain = PlainQwen(self._model, self.tokenizer, PROFILE)
        self._end = self.tokenizer.encode(PROFILE.stops[0])[0]

    def product(self) -> SteeredQwen:
        """The product. From now on the library's own code is not what it was."""
        info = ModelInfo("", "qwen_vl", "", "", 0, str(self.precision), str(self.network.device), "", "torch")
        return SteeredQwen(info, self.network, self.tokenizer, PROFILE)

    def tokens(self, tile: Tile) -> list[int]:
        """What has to be written, the end too."""
        return [*self.tokenizer.encode(tile.text), self._end]


def measure(checkpoint: Path | None, device: str = "cpu") -> list[Row]:
    """At the shape of 3 billion. Raises Absent where this machine lacks what is needed."""
    if device == "cuda" and not torch.cuda.is_available():
        raise Absent("no GPU is at hand, so nothing was measured on one")
    free = free_memory(torch.device("cpu"))
    if free is not None and free < 1.5 * BYTES:
        raise Absent(f"needs {1.5 * BYTES / 1e9:.0f} GB of memory and {free / 1e9:.1f} GB are free")
    tiles = real(REPO.parent / "shared" / "data", OBJECTS if device == "cpu" else None)
    sides = Sides(checkpoint or random_checkpoint(), device=device)
    if device == "cpu":
        return compare("qwen-vl", sides, tiles, FEW, ALONE)
    return compare("qwen-vl-gpu", sides, tiles, WAYS)


def measure_toy() -> list[Row]:
    """The same with a toy and drawn tiles. Its figures mean little; that both sides agree does."""
    with tempfile.TemporaryDirectory() as place:
        write_random_checkpoint(Path(place), SHAPES["toy"])
        return compare("qwen-vl-toy", Sides(Path(place), "float32"), drawn(), WAYS)


def random_checkpoint() -> Path:
    """Random weights of the shape with the real tokenizer, made once. Raises Absent where it cannot."""
    folder, tokenizer = CACHE / f"{SHAPE}-random", CACHE / "qwen-tokenizer" / "tokenizer.json"
    if (folder / "tokenizer.json").exists():  # written last
        return folder
    if not tokenizer.exists():
        raise Absent("needs the Qwen tokenizer: give --checkpoint, or run scripts/qwen_tokenizer.py")
    free = shutil.disk_usage(CACHE).free
    if free < BYTES:
        raise Absent(f"needs {BYTES / 1e9:.0f} GB of disk for random weights and {free / 1e9:.1f} GB are free")
    print(f"writing random weights, 7.5 GB, to {folder.relative_to(REPO)}", file=sys.stderr)
    write_random_checkpoint(folder, SHAPES[SHAPE], dtype="BF16", shard_size=2_000_000_000)
    shutil.copy(tokenizer, folder)
    return folder


def compare(
    part: str, sides: Sides, tiles: Sequence[Tile], ways: dict[str, Switches], alone: int = TOGETHER
) -> list[Row]:
    """All measures; of the tiles that plain `generate` answers one at a time, the first `alone` are timed.

    Raises RuntimeError where the two sides do not agree.
    """
    wanted = [sides.tokens(tile) for tile in tiles]
    scores = sides.plain.logits(tiles[0].query())
    works = [
        _plainly(part, "generate, a tile at a time", sides, tiles[:alone], 1),
        _plainly(part, f"generate, {TOGETHER} tiles at a time", sides, tiles, TOGETHER),
    ]
    product = sides.product()
    share = _difference(product, tiles[0], scores, sides.precision)
    for name, switches in ways.items():
        taken, forwards = _product(product, tiles, wanted, switches)
        works.append(_work(part, name, forwards, wanted, taken))
    each = [work.seconds / int(work.name.split()[0]) for work in works]
    rows = [dataclasses.replace(work, ratio=each[0] / one) for work, one in zip(works, each)]
    how = f"{str(sides.precision).removeprefix('torch.')}, {torch.get_num_threads()} threads, {product.network.device}"
    per = f"{len(tiles)} tiles, {sum(map(len, wanted)) / len(tiles):.0f} tokens each"
    return [
        Measured(part, "scores of the two sides differ at most by", 100 * share, "%", how),
        Measured(part, "tiles a minute, generate", 60 / each[0], "", f"of {alone}"),
        Measured(part, "tiles a minute, generate in batches", 60 / each[1], "", f"{TOGETHER} at a time"),
        Measured(part, "tiles a minute, the product", 60 / each[-1], "", per),
        Measured(part, "times as many tiles as generate", each[0] / each[-1], "×", per, "≥ 3"),
        Measured(part, "times as many as generate in batches", each[1] / each[-1], "×", per),
        *rows,
    ]


def _plainly(part: str, name: str, sides: Sides, tiles: Sequence[Tile], size: int) -> Work:
    """Tiles with plain `generate`, `size` of them at a time."""
    taken, forwards = 0.0, 0
    wanted = [sides.tokens(tile) for tile in tiles]
    for first in range(0, len(tiles), size):
        some = wanted[first : first + size]
        found, seconds = sides.plain.answers([tile.query() for tile in tiles[first : first + size]], some)
        _same(found, some)
        taken, forwards = taken + seconds, forwards + max(map(len, some))
    return _work(part, name, forwards, wanted, taken)


def _work(part: str, name: str, forwards: int, wanted: Sequence[Sequence[int]], taken: float) -> Work:
    print(f"{part}: {name}, {len(wanted)} tiles in {taken:.1f} s", file=sys.stderr)
    return Work(part, f"{len(wanted)} tiles, {name}", forwards, sum(map(len, wanted)), taken, 1.0)


def _product(
    product: SteeredQwen, tiles: Sequence[Tile], wanted: Sequence[Sequence[int]], switches: Switches
) -> tuple[float, int]:
    """Seconds and forwards of all tiles, TOGETHER of them at a time as the pipeline asks."""
    queries = [tile.query() for tile in tiles]
    product.switches = switches
    product.start({id(query.pictures[0]): tokens for query, tokens in zip(queries, wanted)})
    begun = now(product.network.device)
    for first in range(0, len(queries), TOGETHER):
        found = product.generate(queries[first : first + TOGETHER], Go())
        _same([answer.text for answer in found], [tile.text for tile in tiles[first : first + TOGETHER]])
    return now(product.network.device) - begun, product.spent.forwards


def _difference(product: SteeredQwen, tile: Tile, theirs: torch.Tensor, precision: torch.dtype) -> float:
    """The largest difference of the scores of the first token, as a share of the largest score."""
    product.start({})
    (prompt,) = product._reader.read(product._ask([tile.query()]), Go().check)
    scores = product.network.scores(prompt.hidden)
    share = float((scores - theirs[: len(scores)]).abs().max() / scores.abs().max())
    if not share <= CLOSE[precision]:
        raise RuntimeError(f"The two sides are not the same model: scores differ by {share:.2%}.")
    return share


def _same(found: Sequence[Any], wanted: Sequence[Any]) -> None:
    if list(found) != list(wanted):
        raise RuntimeError(f"The two sides differ: {found!r:.80} is not {wanted!r:.80}.")
