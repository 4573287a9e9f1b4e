"""The stages of a run as its processes do them: seeing, looking at every view, text.

Each process has one thread: several such processes beat one with several threads.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import distributed

from ..decoding.cells import mask_tokens
from ..models.rsunivlm.tokenizer import Tokenizer, build_vocabulary
from ..models.rsunivlm.torch_nano import Nano
from ..models.rsunivlm.torch_tower import EfficientNetLite0, pretrained_tower
from . import cache as caches
from .acquire.sources.rsvqa import rsvqa
from .batches import Collator
from .budget import BudgetSpent, budget_of
from .loop import Log, quiet
from .questions import Questions
from .resume import Keeper, save_whole
from .run import Run, model_config, neck_config
from .seen import build_seen, load_seen
from .sight import Sight
from .sight_stage import SightPlan, cover_iou, scene_accuracy, train_sight
from .start import begin_with
from .text_stage import TextPlan, train_text
from .trackers import tracked
from .vocabulary import wordings

SIGHT = "sight.pt"


def read_caches(run: Run) -> tuple[caches.Cache, caches.Cache]:
    """Training and validation views, cached where they are not yet."""
    data, processes = run.config["data"], int(run.config.get("processes", 1))
    return caches.ensure(
        run.folder / "cache", run.data, data["sources"], data["change_groups"], run.seed, processes
    )


def scenes_of(cache: caches.Cache) -> list[str]:
    """The scenes that views are named after, in order."""
    return sorted({str(scene) for scene in cache.scene if scene})


def new_sight(run: Run, cache: caches.Cache) -> Sight:
    """Sight as it is before it learns: the published tower, a random neck."""
    torch.manual_seed(run.seed)
    return Sight(pretrained_tower(), neck_config(run.config), len(scenes_of(cache)))


def read_sight(run: Run, cache: caches.Cache) -> Sight:
    """Sight as the run has trained it."""
    sight = new_sight(run, cache)
    sight.load_state_dict(torch.load(run.folder / SIGHT, weights_only=True))
    return sight.eval()


def trained_tower(sight: Sight) -> EfficientNetLite0:
    """The whole tower of a trained sight, as it is written."""
    tower = EfficientNetLite0()
    tower.load_state_dict(sight.tower.state_dict())
    return tower.eval()


def _join(run: Run, rank: int, processes: int) -> Log:
    """Meets the other processes; the log of the first of them, and silence for the others."""
    torch.set_num_threads(1)
    if processes > 1:
        meeting = (run.folder / "meeting").resolve()
        distributed.init_process_group("gloo", f"file://{meeting}", rank=rank, world_size=processes)
    if rank > 0:
        return quiet
    return tracked(run.log, run.config.get("tracker"), run.folder, str(run.config["name"]))


def _leave(processes: int) -> None:
    if processes > 1:
        distributed.destroy_process_group()


def sight_process(rank: int, run: Run, processes: int) -> None:
    """One process of the stage that learns to see; the first writes what was learned and how well it sees."""
    log = _join(run, rank, processes)
    cache, validation = read_caches(run)
    settings, scenes, path = run.config["sight"], scenes_of(cache), run.folder / SIGHT
    keeper = Keeper(run.folder / "kept" / path.stem, settings, rank, processes)
    every = int(run.config.get("save_every", 200))
    sight, plan = new_sight(run, cache), SightPlan(**settings)

    def examine() -> dict[str, float]:
        outline = cover_iou(sight.eval(), validation, "dubai").get("mean", 0.0)
        sight.train()
        return {"held_out.outline": outline}

    try:
        train_sight(
            sight, cache, scenes, plan, run.seed, log, keeper, every, budget=budget_of(run.config.get("minutes")),
            examine=examine if run.config.get("examine") else None,
        )
    except BudgetSpent as spent:
        log({"stage": "stopped", "why": str(spent)})
        _leave(processes)
        return
    if rank == 0:
        figures = {source: cover_iou(sight, validation, source) for source in ("dubai", "naip")}
        log({"stage": "seeing", **figures, "scenes": scene_accuracy(sight, validation, scenes)})
        save_whole(sight.state_dict(), path)
        keeper.clear()
    _leave(processes)


def seen_process(rank: int, run: Run, processes: int) -> None:
    """One process's share of looking at every view."""
    torch.set_num_threads(1)
    cache, _ = read_caches(run)
    build_seen(read_sight(run, cache), cache, run.folder / "cache", rank, processes)


def prepare(run: Run) -> tuple[Questions, Collator, Nano]:
    """Everything before the text stage: what was seen, vocabulary, and the untrained decoder on the trained neck."""
    cache, _ = read_caches(run)
    sight, seen = read_sight(run, cache), load_seen(run.folder / "cache")
    asked = {r.name: [q for q in r.questions if q[0] != "area"] for r in rsvqa(run.data)}
    scenes = scenes_of(cache)
    tokenizer = Tokenizer(build_vocabulary(wordings(scenes, asked)))
    torch.manual_seed(run.seed)
    nano = Nano(model_config(run.config, tokenizer.size))
    if "begin_with" in run.config:
        begin_with(nano, tokenizer, Path(run.config["begin_with"]))
    nano.neck.load_state_dict(sight.neck.state_dict())
    nano.neck.requires_grad_(False)
    questions = Questions(cache, seen, neck_config(run.config), asked, scenes, run.config["sight"]["shares"])
    return questions, Collator(tokenizer, mask_tokens(tokenizer.encode)), nano


def text_stages(run: Run) -> list[tuple[Path, dict[str, Any]]]:
    """Where the weights after each text stage are kept, and its settings: all experts together, then some alone."""
    stages = [run.config["text"], *run.config["experts"]]
    return [(run.folder / f"text_{number}.pt", settings) for number, settings in enumerate(stages)]


def text_process(rank: int, run: Run, processes: int) -> None:
    """One process of the text stages."""
    log = _join(run, rank, processes)
    questions, collator, nano = prepare(run)
    budget = budget_of(run.config.get("minutes"))
    nano.train()
    nano.neck.eval()
    for number, (path, settings) in enumerate(text_stages(run)):
        if path.exists():
            nano.load_state_dict(torch.load(path, weights_only=True)["nano"])
            continue
        keeper = Keeper(run.folder / "kept" / path.stem, settings, rank, processes)
        every = int(run.config.get("save_every", 200))
        plan = TextPlan(**settings)
        try:
            train_text(
                nano, questions, collator, plan, run.seed + number, log, keeper, every, stage=path.stem, budget=budget
            )
        except BudgetSpent as spent:
            log({"stage": "stopped", "why": str(spent)})
            break
        if rank == 0:
            save_whole({"step": settings["steps"], "nano": nano.state_dict()}, path)
            keeper.clear()
    _leave(processes)
