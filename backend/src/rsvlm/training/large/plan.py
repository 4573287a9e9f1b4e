"""What every stage of a large model's training says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from ...errors import BadInput
from ..lora import LoraPlan


@dataclass(frozen=True)
class StagePlan:
    """How a stage is trained: AdamW, a cosine after `warm_share` of the steps.

    A step takes `batch` samples `accumulate` times on each of the processes. With `lora` the model stays as it is and
    matrices beside its maps learn. `recompute` computes a layer's activations again for its gradients instead of
    keeping them. `mixed` multiplies in bfloat16, while weights stay in float32: in 16 bits steps as small as theirs
    would be rounded away. `longest` are the positions of a sample at most.
    """

    steps: int
    rate: float
    batch: int = 1
    accumulate: int = 1
    weight_decay: float = 0.0
    warm_share: float = 0.03
    lora: LoraPlan | None = None
    recompute: bool = False
    mixed: bool = False
    longest: int = 4096


Plan = TypeVar("Plan", bound=StagePlan)


def plan_of(settings: dict[str, Any], kind: type[Plan]) -> Plan:
    """A stage's plan from its settings. Raises BadInput for a setting that there is not."""
    try:
        lora = settings.get("lora")
        adapter = None if lora is None else LoraPlan(**{**lora, "experts": tuple(lora.get("experts", (0, 1, 2)))})
        return kind(**{**settings, "lora": adapter})
    except TypeError as error:
        raise BadInput(
            f"A stage has a setting that is missing or not known ({error}); see {kind.__name__}."
        ) from error
