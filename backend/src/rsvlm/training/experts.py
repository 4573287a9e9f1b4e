"""Which expert learns from a sample, and which parameters a stage trains.

RSUniVLM's two stages (reference: rsunivlm section 6): first one dense model on all tasks together, then three experts
that begin as copies of its MLP, each on its own tasks with the rest frozen. A sample goes to the expert that its task
tag names; one without a tag is refused, for taken as the image expert's, as is usual elsewhere, it would quietly train
the wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Union

import torch
from torch import Tensor, nn

from ..errors import BadInput
from ..models.rsunivlm.config import IMAGE_EXPERT, PIXEL_EXPERT, REGION_EXPERT
from ..models.rsunivlm.published_prompts import WORDINGS, expert_of
from ..models.rsunivlm.torch_decoder import Decoder
from .questions import Drawn

DENSE = IMAGE_EXPERT
"""The MLP that all tasks share as long as there are no experts."""

ALL = "all"
EXPERTS = (IMAGE_EXPERT, REGION_EXPERT, PIXEL_EXPERT)
TAGS = tuple(sorted({wording.tag for wording in WORDINGS.values()}))

Trained = Union[int, str, None]
"""One expert, ALL experts, or None: the whole model."""

_MLP = re.compile(r"(?:^|\.)mlp\.(\d+)\.")
_READS = {PIXEL_EXPERT: ("evidence.",), REGION_EXPERT: ("candidate.", "pointer_", "further.")}
"""What the small model's experts read beside their text is theirs alone."""


def expert_for(prompt: str) -> int:
    """The expert of a prompt, by its task tag. Raises BadInput where it has none."""
    if not any(tag in prompt for tag in TAGS):
        raise BadInput(
            f"The training sample {prompt[:60]!r} has no task tag and would train the image expert whatever it asks; "
            f"begin it with one of {', '.join(TAGS)}."
        )
    return expert_of(prompt)


def route(prompts: Sequence[str]) -> Tensor:
    """The expert of each prompt, (B,) integers. Raises BadInput where one has no task tag."""
    return torch.tensor([expert_for(prompt) for prompt in prompts])


def expert_of_batch(drawn: Drawn) -> int:
    """The one expert of a batch. Raises ValueError where a sample's tag names another."""
    for sample in (sample for row in drawn.rows for sample in row.samples):
        if not expert_for(sample.prompt) == sample.expert == drawn.expert:
            raise ValueError(
                f"{sample.prompt!r} belongs to expert {expert_for(sample.prompt)}; its sample says {sample.expert} and "
                f"its batch {drawn.expert}."
            )
    return drawn.expert


def copy_experts(decoder: Decoder) -> None:
    """Makes every expert of every layer a copy of the dense MLP, as the second stage begins."""
    for layer in decoder.layers:
        experts = layer.mlp
        assert isinstance(experts, nn.ModuleList)
        for expert in experts:
            if expert is not experts[DENSE]:
                expert.load_state_dict(experts[DENSE].state_dict())


def is_trained(name: str, trained: Trained, frozen: bool, dense: bool = False) -> bool:
    """Whether a stage trains the parameter of that name in a decoder or a model with one.

    `frozen`: what is no expert's is not trained where experts are. `dense`: only the MLP that all tasks share is.
    """
    chosen = (DENSE,) if dense else EXPERTS if trained in (ALL, None) else (trained,)
    owner = _MLP.search(name)
    if owner is not None:
        return int(owner[1]) in chosen
    for expert, parts in _READS.items():
        if trained is not None and name.startswith(parts):
            return expert in chosen
    return trained is None or not frozen


def train_only(model: nn.Module, names: set[str]) -> list[nn.Parameter]:
    """Lets the named parameters have gradients, and no others; returns them in the model's order."""
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(name in names)
    return [parameter for parameter in model.parameters() if parameter.requires_grad]
