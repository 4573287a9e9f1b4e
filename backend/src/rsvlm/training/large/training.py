"""All stages of a run that trains a large model, by the same configuration files as the small one's."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from ...models.qwen_vl.config import is_qwen_vl
from ...models.rsunivlm.adapter import AdapterCard, write_adapter
from ..budget import BudgetSpent, budget_of
from ..loop import Log, quiet
from ..lora import LoraPlan, detach, to_adapter
from ..resume import Keeper, save_whole
from ..trackers import tracked
from .course import Course
from .qwen_vl.course import qwen_course
from .rsunivlm.course import rsunivlm_course
from .sharing import LargeEngine, engine_of_launch, whole
from .steps import Around


def train_large(config: dict[str, Any], data: Path, folder: Path, log: Log) -> None:
    """All stages. What was trained whole becomes a checkpoint in `folder`, what was adapted an adapter per stage.

    `config` has `seed`, `model` (`checkpoint`: a folder in a published layout, `precision`, `device`), `data` and
    `stages`, and may have `examine` (`every`: steps), `minutes`, `tracker`, `save_every` and `log_every`. What `data`
    has is the family's: see `rsunivlm_course` and `qwen_course`. Raises BadInput where one of these cannot be used.
    """
    engine, budget = engine_of_launch(), budget_of(config.get("minutes"))
    log = tracked(log, config.get("tracker"), folder, str(config["name"])) if engine.rank == 0 else quiet
    begin = qwen_course if is_qwen_vl(Path(config["model"]["checkpoint"])) else rsunivlm_course
    course = begin(config, data, folder, log, engine.device)
    log({"stage": "start", "started": time.strftime("%Y-%m-%d %H:%M"), "processes": engine.processes,
         "in_parts": engine.in_parts, "weights": course.base_hash})  # fmt: skip
    around = Around(
        log, None, engine, budget, course.held_out, examine_every=int(config.get("examine", {}).get("every", 200)),
        save_every=int(config.get("save_every", 200)), log_every=int(config.get("log_every", 10)),
    )  # fmt: skip
    try:
        for number in range(len(course.plans)):
            if not _stage(course, number, config, folder, around):
                return
    except BudgetSpent as spent:
        log({"stage": "stopped", "why": str(spent)})
        return
    if any(plan.lora is None for plan in course.plans):
        course.write(folder / "checkpoint", engine.rank == 0)
    log({"stage": "done", "finished": time.strftime("%Y-%m-%d %H:%M")})


def _stage(course: Course, number: int, config: dict[str, Any], folder: Path, around: Around) -> bool:
    """One stage, unless its result is there; whether the next one can follow in this process."""
    name, plan, engine = f"stage_{number}", course.plans[number], around.engine
    adapter, done = folder / f"{name}.safetensors", folder / f"{name}.pt"
    if plan.lora is not None and adapter.exists():
        _merge(course, adapter, config, engine)
        return True
    if plan.lora is None and done.exists():
        course.take_up(number, done)
        return True
    around.keeper = Keeper(folder / "kept" / name, config["stages"][number], engine.rank, engine.processes)
    samples = course.train(number, int(config["seed"]) + number, around)
    if plan.lora is not None:
        _keep_adapter(course, plan.lora, adapter, config, samples, engine)
        detach(course.model)
        _merge(course, adapter, config, engine)
    else:
        kept = {n: whole(p).cpu() for n, p in course.model.named_parameters() if p.requires_grad}
        if engine.rank == 0:
            save_whole(kept, done)
    engine.total(0.0)  # nobody goes on before the result is there
    if engine.rank == 0:
        around.keeper.clear()
    if engine.in_parts and number + 1 < len(course.plans):
        around.log({"stage": name, "done": f"The same command begins stage {number + 1} with the whole model."})
        return False
    return True


def _merge(course: Course, adapter: Path, config: dict[str, Any], engine: LargeEngine) -> None:
    """Writes the weights with an adapter in them, unless that is done or not wanted."""
    out = adapter.with_name(f"{adapter.stem}_merged")
    if engine.rank == 0 and config["model"].get("merge", True) and not out.exists():
        course.write_merged(adapter, out)


def _keep_adapter(
    course: Course, plan: LoraPlan, path: Path, config: dict[str, Any], samples: int, engine: LargeEngine
) -> None:
    expert = plan.experts[0] if len(plan.experts) == 1 else None
    card = AdapterCard(
        str(config["name"]), str(config["model"]["checkpoint"]), course.base_hash, plan.rank, plan.alpha, expert,
        str(config.get("licence", "not stated")), time.strftime("%Y-%m-%d"), data={"samples": samples},
    )  # fmt: skip
    made = to_adapter(course.model, card)
    if engine.rank == 0:
        write_adapter(path, made)
