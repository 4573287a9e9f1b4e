"""One stage of training RSUniVLM as published: which parameters, which loss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from ....errors import BadInput
from ....models.rsunivlm.pixel_values import pixel_values
from ....models.rsunivlm.torch_published import IMAGE, PublishedModel
from ...experts import ALL, DENSE, EXPERTS, Trained, copy_experts, is_trained, train_only
from ...lora import attach
from ..plan import StagePlan
from ..steps import Around, by_row, check_length, run_stage
from .samples import IGNORED, Sample, Shuffled, targets_of


@dataclass(frozen=True)
class LargePlan(StagePlan):
    """How a stage of RSUniVLM is trained.

    `expert`, `frozen` and `dense` are as in `text_stage.TextPlan`. The `tower` learns only where it is named.
    """

    expert: Trained = None
    frozen: bool = True
    dense: bool = False
    tower: bool = False

    def __post_init__(self) -> None:
        if self.dense and (self.expert is not None or self.lora is not None):
            raise BadInput("A dense stage has no experts yet; leave out its `expert` and `lora`, or its `dense`.")
        if self.expert not in (None, ALL, *EXPERTS):
            raise BadInput(f"There is no expert {self.expert!r}; it is 0 (image), 1 (region), 2 (pixel) or all.")

    def trains(self, name: str) -> bool:
        """Whether a parameter of that name of `PublishedModel` is trained where there is no `lora`."""
        if name.startswith("tower."):
            return self.tower
        return is_trained(name, self.expert, self.frozen, self.dense)


def prepare(model: PublishedModel, plan: LargePlan) -> list[nn.Parameter]:
    """Makes a model ready for a stage; what it trains. Weights that lie in a file are copied before they change."""
    if plan.lora is not None:
        return attach(model, plan.lora)
    trained = train_only(model, {name for name, _ in model.named_parameters() if plan.trains(name)})
    if any(not parameter.is_floating_point() for parameter in trained):
        raise BadInput("Quantised weights cannot be trained whole; give the stage a `lora`, or the published weights.")
    for parameter in model.parameters() if plan.dense else trained:
        parameter.data = parameter.data.clone()
    return trained


class Taught(nn.Module):
    """A model as a stage trains it: samples in, their summed losses (B,) and how many tokens are the likeliest out."""

    _no_split_modules = ("Layer", "TowerLayer")
    """What FSDP shares out in one piece, where its configuration names nothing."""

    def __init__(self, model: PublishedModel, plan: LargePlan) -> None:
        super().__init__()
        self.model, self._plan = model, plan

    def forward(self, samples: Sequence[Sample]) -> tuple[Tensor, Tensor]:
        with torch.autocast(self.model.device.type, torch.bfloat16, enabled=self._plan.mixed):
            return answer_losses(self.model, samples, self._plan.dense)


def answer_losses(model: PublishedModel, samples: Sequence[Sample], dense: bool = False) -> tuple[Tensor, Tensor]:
    """(B,) summed cross-entropy of each sample's learned tokens, and how many of them are the likeliest.

    Each row is read by its own expert.
    """
    pictures = [picture for sample in samples for picture in sample.pictures]
    side = model.config.tower.image_size
    seen: list[Tensor] = []
    if pictures:
        pixels = torch.from_numpy(pixel_values(pictures, side)).to(model.device)
        seen = list(model.with_newline(model.projector(model.tower(pixels))))
    rows, targets = [], []
    for sample in samples:
        rows.append(_embedded(model, sample, [seen.pop(0) for _ in sample.pictures]))
        targets.append(targets_of(sample, model.image_tokens).to(model.device))
    # On the right, where no token that is learned can see it: attention is causal.
    embeds = nn.utils.rnn.pad_sequence(rows, batch_first=True)
    target = nn.utils.rnn.pad_sequence(targets, batch_first=True, padding_value=IGNORED)
    experts = torch.tensor([DENSE if dense else sample.expert for sample in samples], device=model.device)
    hidden = model.decoder(embeds, torch.arange(embeds.shape[1], device=model.device), experts)
    learned = target != IGNORED
    return by_row(model.decoder.logits(hidden[learned]), target, learned)


def answer_loss(model: PublishedModel, samples: Sequence[Sample], dense: bool = False) -> Tensor:
    """Mean cross-entropy of all learned tokens of a batch."""
    return answer_losses(model, samples, dense)[0].sum() / sum(sample.count for sample in samples)


def _embedded(model: PublishedModel, sample: Sample, pictures: list[Tensor]) -> Tensor:
    """(L, width) of a sample, its pictures' tokens where the ids say IMAGE."""
    ids = torch.tensor([max(token, 0) for token in sample.ids], device=model.device)
    words = model.decoder.embed_tokens(ids)
    parts: list[Tensor] = []
    start = 0
    for place in [place for place, token in enumerate(sample.ids) if token == IMAGE]:
        parts += [words[start:place], pictures.pop(0).to(words.dtype)]
        start = place + 1
    return torch.cat([*parts, words[start:]])


def train_stage(
    model: PublishedModel, samples: Sequence[Sample], plan: LargePlan, seed: int, stage: str, around: Around
) -> None:
    """All steps of a stage, going on where it was stopped. An adapter stays beside the maps.

    Raises BadInput where a sample is too long, or nothing is to be trained.
    """
    for sample in samples:
        length = len(sample.ids) + len(sample.pictures) * (model.image_tokens - 1)
        check_length(length, min(plan.longest, model.max_positions))
    torch.manual_seed(seed)
    trained = prepare(model, plan)
    if not trained or not samples:
        raise BadInput(f"The stage {stage} has nothing to {'learn from' if trained else 'train'}; check its settings.")
    order = Shuffled(samples, np.random.default_rng(seed))
    before = [layer.forward for layer in model.decoder.layers]
    if plan.recompute:
        for layer in model.decoder.layers:
            layer.forward = partial(checkpoint, layer.forward, use_reentrant=False)
    try:
        run_stage(Taught(model, plan), model, order, plan, [{"params": trained}], stage, around)
    finally:
        if plan.recompute:
            for layer, forward in zip(model.decoder.layers, before):
                layer.forward = forward
    if plan.dense:
        copy_experts(model.decoder)
