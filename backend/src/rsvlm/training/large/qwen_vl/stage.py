"""One stage of training Qwen2.5-VL: which parameters, which loss.

The modules are those of transformers; the loss is worked out at the places that are learned alone, for scores of all
places of a long conversation take more memory than the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ....errors import BadInput
from ....models.qwen_vl.layout import TEXT_KIND
from ...experts import train_only
from ...lora import attach
from ..plan import StagePlan
from ..steps import Groups, by_row
from .samples import IGNORED, TalkSample, targets_of

TOWER, MERGER = "model.visual.", "model.visual.merger."


@dataclass(frozen=True)
class QwenPlan(StagePlan):
    """How a stage of Qwen2.5-VL is trained: its vision `tower`, the `merger` to the text model's width, the `text`
    model, or some of them. `tower_rate` and `merger_rate` are theirs where they differ from `rate`.
    """

    tower: bool = False
    merger: bool = True
    text: bool = True
    tower_rate: float | None = None
    merger_rate: float | None = None

    def trains(self, name: str) -> bool:
        """Whether a parameter of that name is trained where there is no `lora`."""
        if name.startswith(MERGER):
            return self.merger
        return self.tower if name.startswith(TOWER) else self.text

    def rate_of(self, name: str) -> float:
        """The rate of a parameter of that name."""
        own = self.merger_rate if name.startswith(MERGER) else self.tower_rate if name.startswith(TOWER) else None
        return self.rate if own is None else own


def prepare(model: Any, plan: QwenPlan) -> Groups:
    """Makes a model ready for a stage; what it trains, by rate.

    Raises BadInput where nothing is to be trained, or quantised weights are.
    """
    if plan.lora is not None:
        return [{"params": attach(model, plan.lora)}]
    train_only(model, {name for name, _ in model.named_parameters() if plan.trains(name)})
    by_rate: dict[float, list[nn.Parameter]] = {}
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            by_rate.setdefault(plan.rate_of(name), []).append(parameter)
    if not by_rate:
        raise BadInput("A stage trains neither tower nor merger nor text; name one of them.")
    return [{"params": parameters, "lr": rate} for rate, parameters in by_rate.items()]


class Taught(nn.Module):
    """A model as a stage trains it: samples in, their summed losses (B,) and how many tokens are the likeliest out."""

    _no_split_modules = ("Qwen2_5_VLDecoderLayer", "Qwen2_5_VLVisionBlock")
    """What FSDP shares out in one piece, where its configuration names nothing."""

    def __init__(self, model: Any, plan: QwenPlan) -> None:
        super().__init__()
        self.model, self._plan = model, plan

    def forward(self, samples: Sequence[TalkSample]) -> tuple[Tensor, Tensor]:
        device = self.model.lm_head.weight.device
        with torch.autocast(device.type, torch.bfloat16, enabled=self._plan.mixed):
            return answer_losses(self.model, samples, device)


def answer_losses(model: Any, samples: Sequence[TalkSample], device: torch.device) -> tuple[Tensor, Tensor]:
    """(B,) summed cross-entropy of each sample's learned tokens, and how many of them are the likeliest."""
    ids, kinds = (_padded([getattr(sample, name) for sample in samples], device) for name in ("ids", "kinds"))
    # On the right, where no token that is learned can see it: attention is causal.
    mask = _padded([[1] * len(sample.ids) for sample in samples], device)
    target = _padded([targets_of(sample) for sample in samples], device, IGNORED)
    network = model.model
    embeds = network.language_model.embed_tokens(ids)
    looks = [look for sample in samples for look in sample.looks]
    grids = torch.tensor([look.grid for look in looks])
    if looks:
        pixels = torch.cat([torch.from_numpy(look.values) for look in looks]).to(device)
        tower = network.visual
        seen = tower(
            pixels.to(tower.patch_embed.proj.weight.dtype), grid_thw=grids.to(device), return_dict=True
        ).pooler_output
        places = (kinds != TEXT_KIND).flatten().nonzero().flatten()
        embeds = embeds.flatten(0, 1).index_copy(0, places, seen.to(embeds.dtype)).view_as(embeds)
    is_video = torch.tensor([video for sample in samples for video in sample.videos], dtype=torch.bool)
    positions, _ = network.get_rope_index(
        ids, mm_token_type_ids=kinds, attention_mask=mask,
        image_grid_thw=grids[~is_video].to(device) if bool((~is_video).any()) else None,
        video_grid_thw=grids[is_video].to(device) if bool(is_video.any()) else None,
    )  # fmt: skip
    hidden = network.language_model(
        inputs_embeds=embeds, attention_mask=mask, position_ids=positions, use_cache=False
    ).last_hidden_state
    learned = target != IGNORED
    return by_row(model.lm_head(hidden[learned]), target, learned)


def _padded(rows: Sequence[Any], device: torch.device, filling: int = 0) -> Tensor:
    """(B, L) of rows of whole numbers."""
    tensors = [torch.as_tensor(row, dtype=torch.long) for row in rows]
    return nn.utils.rnn.pad_sequence(tensors, batch_first=True, padding_value=filling).to(device)
