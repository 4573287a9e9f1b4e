"""RSCoVLM's training: a checkpoint of Qwen2.5-VL's layout, a catalogue of data and its mix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ....decoding.cells import Encode
from ....errors import BadInput
from ....models.qwen_vl.checkpoint import MODEL, Checkpoint, inspect
from ....models.qwen_vl.config import QWEN25
from ....models.qwen_vl.layout import IMAGE, VIDEO
from ....models.qwen_vl.profile import QwenProfile
from ....models.qwen_vl.profile_choice import profile_of
from ....models.qwen_vl.torch_loading import load_model
from ....models.tokenizer_file import TokenizerFile
from ...acquire.catalogue import read_catalogue
from ...acquire.spill import Spill
from ...loop import Log
from ...records import VALIDATION, Record
from ...serve.conversations import conversation, tasks_of
from ...serve.mix import Share, parse_mix, probabilities
from ...serve.served import Served
from ...serve.table import write_table
from ...survey import integrate
from ..plan import plan_of
from ..steps import Around, Trainables, check_length, run_stage
from .samples import TalkSample, sample_of
from .saving import write_merged, write_qwen
from .stage import QwenPlan, Taught, prepare

QUANTISED = "nf4"
PRECISIONS = ("float32", "bfloat16", QUANTISED)
"""Of the weights: in bfloat16 and in 4 bits they stay as they are, and adapters learn."""
EXAMINED = 64
"""Held-out conversations that a figure is of, where the configuration does not say."""


class Drawn:
    """The conversations of a mix, epoch after epoch. What is drawn depends on the seed and on how many were before."""

    def __init__(
        self, records: Mapping[str, Sequence[Record]], shares: Sequence[Share], profile: QwenProfile, seed: int,
        encode: Encode, longest: int,
    ) -> None:  # fmt: skip
        self._records, self._shares, self._profile, self._seed = records, shares, profile, seed
        self._encode, self._longest = encode, longest
        self._epoch = Served(records, shares, profile, seed)
        self._number = self._taken = 0

    def next(self, count: int) -> list[int]:
        """The places of the next conversations, counted over all epochs."""
        places = list(range(self._taken, self._taken + count))
        self._taken += count
        return places

    def sample(self, name: int) -> TalkSample:
        number, place = divmod(name, len(self._epoch))
        if number != self._number:
            self._epoch = Served(self._records, self._shares, self._profile, self._seed, number)
            self._number = number
        made = sample_of(self._epoch[place], self._encode, self._profile)
        check_length(len(made.ids), self._longest)
        return made

    def state_dict(self) -> dict[str, int]:
        return {"taken": self._taken}

    def load_state_dict(self, state: dict[str, int]) -> None:
        self._taken = int(state["taken"])


class QwenCourse:
    """See `course.Course`."""

    def __init__(
        self, model: Any, source: Checkpoint, plans: Sequence[QwenPlan], records: Mapping[str, Sequence[Record]],
        shares: Sequence[Share], profile: QwenProfile, encode: Encode, held_out: Sequence[TalkSample],
    ) -> None:  # fmt: skip
        self.model, self.plans, self.held_out = model, plans, held_out
        self._source, self._records, self._shares = source, records, shares
        self._profile, self._encode = profile, encode
        self.base_hash = source.weights_hash()

    def train(self, number: int, seed: int, around: Around) -> int:
        plan, model = self.plans[number], self.model
        torch.manual_seed(seed)
        groups = prepare(model, plan)
        model.train()
        if plan.recompute:
            model.activation_checkpointing_enable({"use_reentrant": False})
        longest = min(plan.longest, self._source.config.text.max_positions)
        drawn = Drawn(self._records, self._shares, self._profile, seed, self._encode, longest)
        try:
            run_stage(Taught(model, plan), model, drawn, plan, groups, f"stage_{number}", around)
        finally:
            if plan.recompute:
                model.activation_checkpointing_disable()
        return sum(len(records) for records in self._records.values())

    def take_up(self, number: int, kept: Path) -> None:
        prepare(self.model, self.plans[number])
        Trainables(self.model).load_state_dict(torch.load(kept, weights_only=True))

    def write(self, out: Path, writes: bool) -> None:
        write_qwen(self.model, self._source, out, writes)

    def write_merged(self, adapter: Path, out: Path) -> None:
        if self._source.config.stored is None:
            write_merged(self._source, adapter, out)


def qwen_course(
    config: dict[str, Any], data: Path, folder: Path, log: Log, device: torch.device | None
) -> QwenCourse:
    """The course of a configuration, whose `data` has a `catalogue`, a `mix` and perhaps `groups`.

    The mix is written into `folder` before anything is trained; there pictures lie in files that nobody sees. Held-out
    conversations are of the catalogue's validation splits. Raises BadInput where the checkpoint, its precision, a stage
    or the data cannot be used.
    """
    settings = config["model"]
    source = Path(settings["checkpoint"])
    precision = str(settings.get("precision", "float32"))
    plans = [plan_of(stage, QwenPlan) for stage in config["stages"]]
    checkpoint = inspect(source)
    _check(checkpoint, precision, plans)
    profile = profile_of(source, str(settings.get("profile", "")))
    tokenizer = TokenizerFile(source, MODEL, (*profile.stops[:1], IMAGE, VIDEO))
    seed = int(config["seed"])
    catalogue = read_catalogue(config["data"].get("catalogue"), data)
    found = integrate(catalogue, bool(config.get("shipped", False)), Spill(folder))
    for flaw in found.flaws:
        log({"stage": "data", "left_out": flaw.name, "why": flaw.reason})
    records: dict[str, Sequence[Record]] = dict(found.training)
    shares = parse_mix(config["data"]["mix"], list(records), config["data"].get("groups"))
    log(write_table(folder, probabilities(shares, {name: len(rows) for name, rows in records.items()}, seed)))
    kept_out = [record for record in found.records if record.origin.split == VALIDATION and tasks_of(record)]
    asked = int(config.get("examine", {}).get("samples", EXAMINED))
    held_out = held_out_samples(kept_out, asked, profile, seed, tokenizer.encode)
    where = device or torch.device(str(settings.get("device", "cpu")))
    dtype = torch.float32 if precision == "float32" else torch.bfloat16
    model = load_model(checkpoint, dtype, where, precision == QUANTISED and checkpoint.config.stored is None)
    return QwenCourse(model, checkpoint, plans, records, shares, profile, tokenizer.encode, held_out)


def held_out_samples(
    records: Sequence[Record], most: int, profile: QwenProfile, seed: int, encode: Encode
) -> list[TalkSample]:
    """At most `most` conversations about records, always the same ones for a seed, in the light they were taken in."""
    rng = np.random.default_rng((seed, 2))
    scenes = sorted({record.scene for record in records if record.scene})
    chosen = sorted(rng.permutation(len(records))[:most].tolist())
    return [sample_of(conversation(records[i], scenes, profile, rng, light=False), encode, profile) for i in chosen]


def _check(checkpoint: Checkpoint, precision: str, plans: Sequence[QwenPlan]) -> None:
    if checkpoint.config.architecture != QWEN25:
        raise BadInput(f"{checkpoint.folder} is a {checkpoint.config.architecture}; {QWEN25} is what can be trained.")
    if precision not in PRECISIONS:
        raise BadInput(f"A model cannot be trained in {precision!r}; choose one of {', '.join(PRECISIONS)}.")
    stored = checkpoint.config.stored
    if (precision != "float32" or stored) and any(plan.lora is None for plan in plans):
        raise BadInput(
            f"Weights in {stored or precision} are not trained whole: steps would be rounded away; give each stage a "
            "`lora`, or the precision float32 (`mixed: true` multiplies in bfloat16)."
        )
