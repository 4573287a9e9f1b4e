"""Numbers recorded from the authors' code, compared with what this program computes.

A folder holds a small checkpoint in the original layout, pictures, recorded tensors (`golden.safetensors`) and prompts
with generated ids (`cases.json`). Every tensor and every sequence goes through the code that answers requests; one
that is not recognised counts as failed. Tolerances are those stated with the recording (float32, CPU).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ...errors import BadInput
from ..base import Picture
from ..torch_session import greedy
from ..weights_file import Entry, read_header
from .loading import load
from .pixel_values import pixel_values
from .published_config import GenerationSettings, generation_settings
from .stored_tensors import read_tensor
from .torch_published import PublishedModel

TOLERANCES = {
    "pixel_values": 1e-6,
    "vision_features": 5e-5,
    "projected_features": 5e-5,
    "inputs_embeds": 5e-5,
    "logits": 1e-4,
}


@dataclass(frozen=True)
class Row:
    """One comparison. `difference` is the largest absolute one of a tensor, or how many ids of a sequence differ."""

    name: str
    difference: float
    tolerance: float

    @property
    def ok(self) -> bool:
        return self.difference <= self.tolerance  # a difference that is not a number is not ok


def verify(folder: Path) -> list[Row]:
    """Compares everything in a fixture folder. Raises BadInput where the folder cannot be read."""
    fixture = _Fixture(folder)
    rows = list(_pictures(fixture))
    seen: set[str] = set()
    for row in _tensors(fixture):
        seen.add(row.name)
        rows.append(row)
    rows += [Row(f"{name} (not recognised)", float("inf"), 0.0) for name in sorted(set(fixture.recorded) - seen)]
    rows += _sequences(fixture)
    return rows


def table(rows: Sequence[Row]) -> str:
    """The rows as aligned text; the last line says how many hold."""
    width = max((len(row.name) for row in rows), default=4)
    lines = [f"{'name':<{width}}  {'max abs diff':>12}  {'tolerance':>9}  ok"]
    for row in rows:
        held = "yes" if row.ok else "NO"
        lines.append(f"{row.name:<{width}}  {row.difference:>12.3g}  {row.tolerance:>9.3g}  {held}")
    good = sum(row.ok for row in rows)
    lines.append(f"{good} of {len(rows)} checks hold" + ("" if good == len(rows) else f", {len(rows) - good} do not"))
    return "\n".join(lines)


class _Fixture:
    """The folder's content and the model made of it, with what several checks share."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cases = _json(folder / "cases.json")
        self.recorded: dict[str, Entry] = read_header(folder / "golden.safetensors")
        self.model: PublishedModel = load(folder)
        self.settings: GenerationSettings = generation_settings(folder)
        try:
            self.prompts: dict[str, dict[str, Any]] = self.cases["prompts"]
            self.ids = {name: [int(i) for i in prompt["input_ids"]] for name, prompt in self.prompts.items()}
            self.pictures = {
                name: [_picture(folder / file) for file in prompt.get("images", [])]
                for name, prompt in self.prompts.items()
            }
            self.runs: dict[str, dict[str, Any]] = self.cases["cases"]
            self.longest = int(self.cases["max_new_tokens"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{folder / 'cases.json'} does not describe golden cases ({error!r}).") from error

    def embeds(self, prompt: str) -> Tensor:
        pictures = self.pictures[prompt]
        return self.model.embed(self.ids[prompt], self.model.encode(pictures) if pictures else None)

    def compare(self, name: str, computed: Tensor) -> Row:
        recorded = read_tensor(self.recorded[name]).float()
        same_shape = recorded.shape == computed.shape
        difference = (recorded - computed.float()).abs().max().item() if same_shape else float("inf")
        return Row(name, difference, TOLERANCES[name.rpartition(".")[2]])


def _pictures(fixture: _Fixture) -> Iterator[Row]:
    """The decoded pictures are the recorded ones (by hash), else every later difference would have another reason."""
    hashes = fixture.cases.get("image_rgb_sha256", [])
    files = sorted({file for prompt in fixture.prompts.values() for file in prompt.get("images", [])})
    for file, wanted in zip(files, hashes):
        found = hashlib.sha256(_picture(fixture.folder / file).tobytes()).hexdigest()
        yield Row(f"{file} sha256", float(found != wanted), 0.0)


@torch.inference_mode()
def _tensors(fixture: _Fixture) -> Iterator[Row]:
    model = fixture.model
    for prompt, pictures in fixture.pictures.items():
        if pictures:
            pixels = torch.from_numpy(pixel_values(pictures, model.config.tower.image_size))
            features = model.tower(pixels)
            projected = model.projector(features)
            stages = {"pixel_values": pixels, "vision_features": features, "projected_features": projected}
            for stage, computed in stages.items():
                if f"{prompt}.{stage}" in fixture.recorded:
                    yield fixture.compare(f"{prompt}.{stage}", computed)
        embeds = fixture.embeds(prompt)
        if f"{prompt}.inputs_embeds" in fixture.recorded:
            yield fixture.compare(f"{prompt}.inputs_embeds", embeds[None])
        positions = torch.arange(len(embeds))
        for expert in range(model.config.decoder.experts):
            name = f"{prompt}.g{expert}.logits"
            if name in fixture.recorded:
                yield fixture.compare(name, model.decoder.logits(model.decoder(embeds[None], positions, expert)))


def _sequences(fixture: _Fixture) -> Iterator[Row]:
    for name, run in fixture.runs.items():
        try:
            sequences = list(_recorded_sequences(name, run, fixture.settings.eos))
            prompt, _, expert = str(run.get("case", name)).rpartition(".g")  # `i1.g2` is prompt `i1` under expert 2
            begun = fixture.model.begin(fixture.embeds(prompt), int(expert))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{fixture.folder / 'cases.json'} has a case {name!r} that is not understood.") from error
        for label, ids, eos, penalty in sequences:
            written = greedy(fixture.model, begun, fixture.longest, eos, penalty).tokens
            unequal = sum(a != b for a, b in zip(written, ids)) + abs(len(written) - len(ids))
            yield Row(label, float(unequal), 0.0)


def _recorded_sequences(
    name: str, run: dict[str, Any], eos: Sequence[int]
) -> Iterator[tuple[str, list[int], Sequence[int], float]]:
    """(label, ids, end ids, penalty) of each sequence of a case. Raises ValueError for a case without any."""
    if "case" in run:  # a run with its own end ids
        ends = run["eos_token_id"]
        yield name, run["tokens"], ends if isinstance(ends, list) else [ends], float(run["repetition_penalty"])
        return
    keys = [key for key in run if key.startswith("greedy_rp")]
    if not keys:
        raise ValueError(name)
    for key in keys:
        yield f"{name}.{key}", run[key], eos, float(key[len("greedy_rp") :].replace("_", "."))


def _picture(path: Path) -> Picture:
    from PIL import Image

    try:
        with Image.open(path) as image:
            return np.asarray(image.convert("RGB"))
    except OSError as error:
        raise BadInput(f"{path} cannot be read as a picture: {error}.") from error


def _json(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} cannot be read; choose a folder of golden fixtures.") from error
    if not isinstance(data, dict):
        raise BadInput(f"{path} does not describe golden cases.")
    return data
