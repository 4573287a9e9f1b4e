"""A training run: its configuration, where it reads data and where it writes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import BadInput
from ..models.rsunivlm.config import DecoderConfig, ModelConfig, NeckConfig, TowerConfig
from .integrate.gathering import gather
from .records import BOX_CLASSES, COVER_CLASSES


@dataclass(frozen=True)
class Run:
    """A training run: its configuration, where it reads data and where it writes."""

    config: dict[str, Any]
    data: Path
    folder: Path

    @property
    def seed(self) -> int:
        return int(self.config["seed"])

    def log(self, row: dict[str, Any]) -> None:
        """Appends a row to the run's log and prints it."""
        line = json.dumps(row)
        print(line, flush=True)
        with (self.folder / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def read_run(config: Path, data: Path, folder: Path | None = None) -> Run:
    """A run from its YAML file. Raises BadInput where the file or the data folder is not there."""
    import yaml

    try:
        settings = yaml.safe_load(config.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise BadInput(f"{config} cannot be read as a training configuration: {error}.") from error
    if not data.is_dir():
        raise BadInput(f"There is no data folder {data}; give one with --data.")
    target = folder or Path("runs") / str(settings["name"])
    target.mkdir(parents=True, exist_ok=True)
    return Run(settings, data, target)


def neck_config(settings: dict[str, Any]) -> NeckConfig:
    neck = settings["model"]["neck"]
    return NeckConfig(
        neck["grid"], neck["width"], tuple(neck["dilations"]), COVER_CLASSES, BOX_CLASSES, neck["candidates"]
    )


def model_config(settings: dict[str, Any], vocab_size: int) -> ModelConfig:
    """The whole model's configuration; the decoder's image prefix is bidirectional and its embeddings are tied."""
    decoder = DecoderConfig(
        vocab_size=vocab_size, tie_embeddings=True, bidirectional_prefix=True, max_positions=4096,
        **settings["model"]["decoder"],
    )
    return ModelConfig(settings["name"], TowerConfig(**settings["model"]["tower"]), decoder, neck_config(settings))


def data_hashes(run: Run) -> dict[str, str]:
    """One SHA-256 per source over the pixels of its records, in order: says which data a run has seen."""
    hashes: dict[str, Any] = {}
    for record in gather(run.data, run.config["data"]["sources"]):
        hashes.setdefault(record.source, hashlib.sha256()).update(np.ascontiguousarray(record.pixels).tobytes())
    return {name: value.hexdigest() for name, value in hashes.items()}
