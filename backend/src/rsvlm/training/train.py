"""`rsvlm train CONFIG`: cache, sight, text, checkpoint; a stage whose result is there is not repeated.

Everything a run makes lies in its folder outside git (`runs/NAME`): cached views, weights of each stage, `log.jsonl`,
and in `kept/` what a stage that was killed needs to go on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch.multiprocessing.spawn import spawn

from ..models.rsunivlm.torch_tower import pretrained_tower
from .export import export
from .large.training import train_large
from .nano_profile import PROFILE
from .resume import Keeper
from .run import Run, data_hashes
from .seen import FILE, finish_seen, start_seen
from .serve.table import write_stages
from .stages import (
    SIGHT,
    prepare,
    read_caches,
    read_sight,
    seen_process,
    sight_process,
    text_process,
    text_stages,
    trained_tower,
)
from .text_stage import fit_selector


def train(run: Run) -> None:
    """All stages of a run; its weights are in the last `text_N.pt` and, ready to answer, in the folder `checkpoint`.

    Where the `minutes` of its configuration are spent it ends early; the same command goes on from there. A
    configuration that names a published checkpoint is one for the large model (see `large.training`).
    """
    if "checkpoint" in run.config["model"]:
        train_large(run.config, run.data, run.folder, run.log)
        return
    torch.set_num_threads(1)
    run.log({
        "stage": "start", "started": time.strftime("%Y-%m-%d %H:%M"), "processes": _processes(run),
        "data": data_hashes(run),
    })
    run.log(write_stages(run.folder, run.config))
    pretrained_tower()
    cache, _ = read_caches(run)
    if not (run.folder / SIGHT).exists():
        _check_kept(run, [(run.folder / SIGHT, run.config["sight"])])
        _together(sight_process, run)
    if not (run.folder / SIGHT).exists():
        return  # the budget was spent; the log says so
    if not (run.folder / "cache" / FILE).exists():
        start_seen(run.folder / "cache", len(cache))
        _together(seen_process, run)
        finish_seen(run.folder / "cache")
    stages = text_stages(run)
    if not stages[-1][0].exists():
        _check_kept(run, [(path, settings) for path, settings in stages if not path.exists()])
        _together(text_process, run)
    if not stages[-1][0].exists():
        return
    _, collator, nano = prepare(run)
    nano.load_state_dict(torch.load(stages[-1][0], weights_only=True)["nano"])
    run.log({"stage": "selector", "loss": fit_selector(nano, collator)})
    tower = trained_tower(read_sight(run, cache))
    export(run.folder / "checkpoint", nano.config, collator.tokenizer, nano.eval(), tower, PROFILE)
    run.log({"stage": "done", "finished": time.strftime("%Y-%m-%d %H:%M")})


def _processes(run: Run) -> int:
    return int(run.config.get("processes", 1))


def _check_kept(run: Run, stages: list[tuple[Path, dict[str, object]]]) -> None:
    """What cannot be gone on with is said here, not by each process."""
    for path, settings in stages:
        Keeper(run.folder / "kept" / path.stem, settings, 0, _processes(run)).load()


def _together(process: Callable[[int, Run, int], None], run: Run) -> None:
    """A stage in as many processes as the run has."""
    (run.folder / "meeting").unlink(missing_ok=True)
    if _processes(run) > 1:
        spawn(process, (run, _processes(run)), _processes(run))  # type: ignore[no-untyped-call]
    else:
        process(0, run, 1)
