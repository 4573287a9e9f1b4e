"""All stages of a run that trains the published model, by the same configuration files as the small one's."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from ...errors import BadInput
from ...models.rsunivlm.adapter import AdapterCard, write_adapter
from ...models.rsunivlm.loading import inspect, load_checkpoint
from ...models.rsunivlm.published_tokenizer import PublishedTokenizer
from ...models.rsunivlm.torch_published import PublishedModel
from ..acquire.formats.llava import llava
from ..acquire.found import Flaw
from ..experts import copy_experts
from ..loop import Log
from ..lora import LoraPlan, detach, to_adapter
from ..records import Origin
from ..resume import Keeper, save_whole
from .samples import Sample, samples_of
from .saving import write_published
from .stage import LargePlan, Trainables, prepare, train_stage

QUANTISED = "nf4"
PRECISIONS = ("float32", QUANTISED)


def plan_of(settings: dict[str, Any]) -> LargePlan:
    """A stage's plan from its settings. Raises BadInput for a setting that there is not."""
    try:
        lora = settings.get("lora")
        adapter = None if lora is None else LoraPlan(**{**lora, "experts": tuple(lora.get("experts", (0, 1, 2)))})
        return LargePlan(**{**settings, "lora": adapter})
    except TypeError as error:
        raise BadInput(f"A stage has a setting that is missing or not known ({error}); see LargePlan.") from error


def read_samples(data: Path, files: Sequence[str], tokenizer: PublishedTokenizer, log: Log) -> list[Sample]:
    """The samples of LLaVA files in the data folder; what cannot be read is told to `log` and left out."""
    samples: list[Sample] = []
    for name in files:
        for record in llava(data / name, Origin(name, "its owner's", False)):
            if isinstance(record, Flaw):
                log({"stage": "data", "left_out": record.name, "why": record.reason})
            else:
                samples += samples_of(record, tokenizer)
    return samples


def train_large(config: dict[str, Any], data: Path, folder: Path, log: Log) -> None:
    """All stages. What was trained whole becomes a checkpoint in `folder`, what was adapted an adapter per stage.

    `config` has `seed`, `model` (`checkpoint`: a folder in the published layout, `precision`, `device`), `data`
    (`conversations`: LLaVA files) and `stages`. Raises BadInput where one of these cannot be used.
    """
    settings = config["model"]
    source = Path(settings["checkpoint"])
    precision = str(settings.get("precision", "float32"))
    if precision not in PRECISIONS:
        raise BadInput(f"A model cannot be trained in {precision!r}; choose one of {', '.join(PRECISIONS)}.")
    plans = [plan_of(stage) for stage in config["stages"]]
    checkpoint = inspect(source)
    tokenizer = PublishedTokenizer(source)
    log({"stage": "start", "started": time.strftime("%Y-%m-%d %H:%M"), "weights": checkpoint.weights_hash()})
    samples = read_samples(data, config["data"]["conversations"], tokenizer, log)
    quantise = QUANTISED if precision == QUANTISED and checkpoint.quantised is None else None
    device = str(settings.get("device", "cpu"))
    model = load_checkpoint(checkpoint, torch.float32, device, precision=quantise)
    model.train()
    for number, (plan, stage) in enumerate(zip(plans, config["stages"])):
        name = f"stage_{number}"
        adapter, whole = folder / f"{name}.safetensors", folder / f"{name}.pt"
        if plan.lora is not None and adapter.exists():
            continue
        if plan.lora is None and whole.exists():
            _take_up(model, plan, whole)
            continue
        keeper = Keeper(folder / "kept" / name, stage)
        train_stage(model, samples, plan, int(config["seed"]) + number, name, log, keeper)
        if plan.lora is not None:
            _keep_adapter(model, plan.lora, adapter, config, checkpoint.weights_hash(), samples)
            detach(model)
        else:
            save_whole(Trainables(model).state_dict(), whole)
        keeper.clear()
    if any(plan.lora is None for plan in plans):
        write_published(model.eval(), checkpoint, folder / "checkpoint")
    log({"stage": "done", "finished": time.strftime("%Y-%m-%d %H:%M")})


def _take_up(model: PublishedModel, plan: LargePlan, path: Path) -> None:
    """Puts the result of a stage that was done before into the model."""
    prepare(model, plan)
    Trainables(model).load_state_dict(torch.load(path, weights_only=True))
    if plan.dense:
        copy_experts(model.decoder)


def _keep_adapter(
    model: PublishedModel, plan: LoraPlan, path: Path, config: dict[str, Any], base: str, samples: Sequence[Sample]
) -> None:
    expert = plan.experts[0] if len(plan.experts) == 1 else None
    card = AdapterCard(
        str(config["name"]), str(config["model"]["checkpoint"]), base, plan.rank, plan.alpha, expert,
        str(config.get("licence", "not stated")), time.strftime("%Y-%m-%d"), data={"samples": len(samples)},
    )
    write_adapter(path, to_adapter(model, card))
