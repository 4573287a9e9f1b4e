"""One stage of training the published model: which parameters, which loss."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from ...errors import BadInput
from ...models.rsunivlm.pixel_values import pixel_values
from ...models.rsunivlm.torch_published import IMAGE, PublishedModel
from ..experts import ALL, DENSE, EXPERTS, Trained, copy_experts, is_trained, train_only
from ..loop import Log, Loop, quiet
from ..lora import LoraPlan, attach
from ..resume import Keeper, Stateful
from .samples import IGNORED, Sample, Shuffled, check_lengths, targets_of


@dataclass(frozen=True)
class LargePlan:
    """How the published model is trained.

    `expert`, `frozen` and `dense` are as in `text_stage.TextPlan`. With `lora` the model stays as it is and matrices
    beside its maps learn. The `tower` learns only where it is named. `recompute` computes a layer's activations again
    for its gradients instead of keeping them. `mixed` multiplies in bfloat16, while weights stay in float32: in 16 bits
    steps as small as theirs would be rounded away. `longest` are the positions of a sample at most.
    """

    steps: int
    rate: float
    batch: int = 1
    weight_decay: float = 0.0
    warm_share: float = 0.03
    expert: Trained = None
    frozen: bool = True
    dense: bool = False
    tower: bool = False
    lora: LoraPlan | None = None
    recompute: bool = False
    mixed: bool = False
    longest: int = 4096

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


def answer_loss(model: PublishedModel, samples: Sequence[Sample], dense: bool = False) -> Tensor:
    """Mean cross-entropy of all learned tokens of a batch, each row read by its own expert."""
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
    return functional.cross_entropy(model.decoder.logits(hidden[learned]).float(), target[learned])


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
    model: PublishedModel, samples: Sequence[Sample], plan: LargePlan, seed: int, stage: str,
    log: Log = quiet, keeper: Keeper | None = None, save_every: int = 200, log_every: int = 10,
) -> None:
    """All steps of a stage, going on where `keeper` says that it was stopped. An adapter stays beside the maps.

    Raises BadInput where a sample is too long, or nothing is to be trained.
    """
    check_lengths(samples, model.image_tokens, min(plan.longest, model.max_positions))
    torch.manual_seed(seed)
    trained = prepare(model, plan)
    if not trained or not samples:
        raise BadInput(f"The stage {stage} has nothing to {'learn from' if trained else 'train'}; check its settings.")
    order = Shuffled(len(samples), plan.batch, np.random.default_rng(seed))
    optimiser = torch.optim.AdamW(trained, plan.rate, weight_decay=plan.weight_decay)
    warm = max(1, round(plan.warm_share * plan.steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * step / plan.steps))
    )

    def step_loss() -> tuple[Tensor, dict[str, float]]:
        with torch.autocast(model.device.type, torch.bfloat16, enabled=plan.mixed):
            loss = answer_loss(model, [samples[index] for index in order.next()], plan.dense)
        return loss, {"text": float(loss.detach())}

    states: dict[str, Stateful] = {"trained": Trainables(model), "order": order}
    before = [layer.forward for layer in model.decoder.layers]
    if plan.recompute:
        for layer in model.decoder.layers:
            layer.forward = partial(checkpoint, layer.forward, use_reentrant=False)
    try:
        Loop(
            stage, plan.steps, trained, optimiser, schedule, states, log=log, keeper=keeper, save_every=save_every,
            log_every=log_every,
        ).run(step_loss)
    finally:
        if plan.recompute:
            for layer, forward in zip(model.decoder.layers, before):
                layer.forward = forward
    if plan.dense:
        copy_experts(model.decoder)


class Trainables:
    """The parameters of a model that learn, as a state: what is frozen need not be kept."""

    def __init__(self, model: nn.Module) -> None:
        self._model = model

    def state_dict(self) -> dict[str, Tensor]:
        return {name: p.detach() for name, p in self._model.named_parameters() if p.requires_grad}

    def load_state_dict(self, state: dict[str, Tensor]) -> None:
        with torch.no_grad():
            for name, value in state.items():
                self._model.get_parameter(name).copy_(value)
