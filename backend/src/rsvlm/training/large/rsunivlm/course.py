"""RSUniVLM's training: the published checkpoint, conversations in LLaVA's form, adapters of experts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from ....errors import BadInput
from ....models.rsunivlm.loading import Checkpoint, inspect, load_checkpoint
from ....models.rsunivlm.published_tokenizer import PublishedTokenizer
from ....models.rsunivlm.torch_published import PublishedModel
from ...acquire.formats.llava import llava
from ...acquire.found import Flaw
from ...experts import copy_experts
from ...loop import Log
from ...records import Origin
from ..plan import plan_of
from ..steps import Around, Trainables
from .samples import Sample, samples_of
from .saving import write_published
from .stage import LargePlan, prepare, train_stage

QUANTISED = "nf4"
PRECISIONS = ("float32", QUANTISED)


class RsunivlmCourse:
    """See `course.Course`."""

    def __init__(
        self, model: PublishedModel, source: Checkpoint, plans: Sequence[LargePlan], samples: Sequence[Sample],
        held_out: Sequence[Sample],
    ) -> None:  # fmt: skip
        self.model, self.plans, self.held_out = model, plans, held_out
        self._source, self._samples = source, samples
        self.base_hash = source.weights_hash()

    def train(self, number: int, seed: int, around: Around) -> int:
        train_stage(self.model, self._samples, self.plans[number], seed, f"stage_{number}", around)
        return len(self._samples)

    def take_up(self, number: int, kept: Path) -> None:
        plan = self.plans[number]
        prepare(self.model, plan)
        Trainables(self.model).load_state_dict(torch.load(kept, weights_only=True))
        if plan.dense:
            copy_experts(self.model.decoder)

    def write(self, out: Path, writes: bool) -> None:
        write_published(self.model.eval(), self._source, out, writes)

    def write_merged(self, adapter: Path, out: Path) -> None:
        """Nothing: this family's adapters are used as files of their own."""


def rsunivlm_course(
    config: dict[str, Any], data: Path, folder: Path, log: Log, device: torch.device | None
) -> RsunivlmCourse:
    """The course of a configuration, of whose `data` `conversations` and `held_out` are LLaVA files in `data`.

    Raises BadInput where the checkpoint, its precision or a stage cannot be used.
    """
    settings = config["model"]
    source = Path(settings["checkpoint"])
    precision = str(settings.get("precision", "float32"))
    if precision not in PRECISIONS:
        raise BadInput(f"A model cannot be trained in {precision!r}; choose one of {', '.join(PRECISIONS)}.")
    plans = [plan_of(stage, LargePlan) for stage in config["stages"]]
    checkpoint = inspect(source)
    tokenizer = PublishedTokenizer(source)
    samples = read_samples(data, config["data"]["conversations"], tokenizer, log)
    held_out = read_samples(data, config["data"].get("held_out", []), tokenizer, log)
    quantise = QUANTISED if precision == QUANTISED and checkpoint.quantised is None else None
    where = str(device or settings.get("device", "cpu"))
    model = load_checkpoint(checkpoint, torch.float32, where, precision=quantise)
    model.train()
    return RsunivlmCourse(model, checkpoint, plans, samples, held_out)


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
