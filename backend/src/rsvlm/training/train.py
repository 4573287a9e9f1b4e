"""`rsvlm train CONFIG`: cache, neck, folds, text, checkpoint; a stage whose result is there is not repeated.

Everything a run makes lies in its folder outside git (`runs/NAME`): feature cache, weights of each stage, `log.jsonl`,
and in `kept/` what a stage that was killed needs to go on.
"""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import distributed
from torch.multiprocessing.spawn import spawn

from ..decoding.cells import mask_tokens
from ..errors import BadInput
from ..models.rsunivlm.config import DecoderConfig, ModelConfig, NeckConfig, TowerConfig
from ..models.rsunivlm.tokenizer import Tokenizer, build_vocabulary
from ..models.rsunivlm.torch_nano import Nano
from ..models.rsunivlm.torch_neck import Neck
from ..models.rsunivlm.torch_tower import pretrained_tower
from . import cache as caches
from .acquire.sources.rsvqa import rsvqa
from .batches import Collator
from .export import export
from .folds import fold_of
from .integrate.gathering import gather
from .large.training import train_large
from .nano_profile import PROFILE
from .neck_stage import NeckPlan, cover_iou, train_neck
from .questions import Questions
from .records import BOX_CLASSES, COVER_CLASSES
from .resume import Keeper, save_whole
from .serve.table import write_stages
from .text_stage import TextPlan, fit_selector, train_text
from .vocabulary import wordings


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


def train_necks(
    run: Run, cache: caches.Cache, validation: caches.Cache, only: int | None = None
) -> tuple[Neck, list[Neck]]:
    """The neck that ships (number -1), and one per fold that has not seen the fold's records.

    `only` trains a single one: they do not depend on each other, so each may run in a process of its own.
    """
    settings, config = run.config, neck_config(run.config)
    folds = int(settings["folds"]["count"])
    necks: list[Neck] = []
    for index in range(-1, folds) if only is None else (only,):
        path = run.folder / ("neck.pt" if index < 0 else f"fold_{index}.pt")
        if path.exists():
            neck = Neck(config)
            neck.load_state_dict(torch.load(path, weights_only=True))
            necks.append(neck.eval())
            continue
        allowed: npt.NDArray[np.bool_] | None = None
        plan = dict(settings["neck"])
        if index >= 0:
            allowed = np.array([fold_of(str(name), folds) != index for name in cache.record])
            plan["steps"] = settings["folds"]["steps"]
        keeper = Keeper(run.folder / "kept" / path.stem, plan)
        seed = run.seed + index + 1
        neck = train_neck(config, cache, NeckPlan(**plan), seed, allowed, run.log, keeper, stage=path.stem)
        save_whole(neck.state_dict(), path)
        keeper.clear()
        run.log({"stage": path.stem, "dubai": cover_iou(neck, validation, "dubai"),
                 "naip": cover_iou(neck, validation, "naip")})
        necks.append(neck)
    return necks[0], necks[1:]


def prepare(run: Run) -> tuple[Questions, Collator, Nano]:
    """Everything before the text stage: cache, necks, vocabulary, and the untrained decoder on the trained neck."""
    settings = run.config
    cache, validation = caches.ensure(
        run.folder / "cache", run.data, settings["data"]["sources"], settings["data"]["change_groups"], run.seed
    )
    neck, fold_necks = train_necks(run, cache, validation)
    asked = {r.name: [q for q in r.questions if q[0] != "area"] for r in rsvqa(run.data)}
    scenes = sorted({str(s) for s in cache.scene if s})
    tokenizer = Tokenizer(build_vocabulary(wordings(scenes, asked)))
    torch.manual_seed(run.seed)
    nano = Nano(model_config(settings, tokenizer.size))
    nano.neck.load_state_dict(neck.state_dict())
    nano.neck.requires_grad_(False)
    folds = len(fold_necks)
    member = np.array([fold_of(str(name), folds) for name in cache.record])
    blind = [(n, member == i) for i, n in enumerate(fold_necks)]
    share = float(settings["text"]["blind_share"])
    questions = Questions(cache, neck, blind, asked, scenes, settings["neck"]["shares"], share)
    return questions, Collator(tokenizer, mask_tokens(tokenizer.encode)), nano


def text_stages(run: Run) -> list[tuple[Path, dict[str, Any]]]:
    """Where the weights after each text stage are kept, and its settings: all experts together, then some alone."""
    stages = [run.config["text"], *run.config["experts"]]
    return [(run.folder / f"text_{number}.pt", settings) for number, settings in enumerate(stages)]


def text_process(rank: int, run: Run, processes: int) -> None:
    """One process of the text stage, with one thread: several such processes beat one with several threads."""
    torch.set_num_threads(1)
    if processes > 1:
        meeting = (run.folder / "meeting").resolve()
        distributed.init_process_group("gloo", f"file://{meeting}", rank=rank, world_size=processes)
    questions, collator, nano = prepare(run)

    def log(row: dict[str, Any]) -> None:
        if rank == 0:
            run.log(row)

    nano.train()
    nano.neck.eval()
    for number, (path, settings) in enumerate(text_stages(run)):
        if path.exists():
            nano.load_state_dict(torch.load(path, weights_only=True)["nano"])
            continue
        keeper = Keeper(run.folder / "kept" / path.stem, settings, rank, processes)
        every = int(run.config.get("save_every", 200))
        plan = TextPlan(**settings)
        train_text(nano, questions, collator, plan, run.seed + number, log, keeper, every, stage=path.stem)
        if rank == 0:
            save_whole({"step": settings["steps"], "nano": nano.state_dict()}, path)
            keeper.clear()
    if processes > 1:
        distributed.destroy_process_group()


def train(run: Run) -> None:
    """All stages of a run; its weights are in the last `text_N.pt` and, ready to answer, in the folder `checkpoint`.

    A configuration that names a published checkpoint is one for the large model (see `large.training`).
    """
    if "checkpoint" in run.config["model"]:
        train_large(run.config, run.data, run.folder, run.log)
        return
    processes = int(run.config.get("processes", 1))
    torch.set_num_threads(1)
    started = time.strftime("%Y-%m-%d %H:%M")
    run.log({"stage": "start", "started": started, "processes": processes, "data": data_hashes(run)})
    run.log(write_stages(run.folder, run.config))
    _, collator, nano = prepare(run)
    (run.folder / "meeting").unlink(missing_ok=True)
    last = text_stages(run)[-1][0]
    if not last.exists():
        for path, settings in text_stages(run):
            if not path.exists():  # what cannot be gone on with is said here, not by each process
                Keeper(run.folder / "kept" / path.stem, settings, 0, processes).load()
        if processes > 1:
            spawn(text_process, (run, processes), processes)  # type: ignore[no-untyped-call]
        else:
            text_process(0, run, 1)
    nano.load_state_dict(torch.load(last, weights_only=True)["nano"])
    run.log({"stage": "selector", "loss": fit_selector(nano, collator)})
    export(run.folder / "checkpoint", nano.config, collator.tokenizer, nano.eval(), pretrained_tower(), PROFILE)
    run.log({"stage": "done", "finished": time.strftime("%Y-%m-%d %H:%M")})
