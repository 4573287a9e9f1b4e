"""Sizes and choices of one model of the RSUniVLM kind, as data.

The published model (reference: paper, and `config.json` of the checkpoint) and the small one that ships are two
configurations of the same parts: image tower, projector, decoder with three expert MLPs a layer, and for the small
one a convolution neck with dense heads. Standard library only.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from ...errors import BadInput

IMAGE_EXPERT, REGION_EXPERT, PIXEL_EXPERT = 0, 1, 2
"""Expert indices of the authors' code (not of the paper's figure): 0 image, 1 region, 2 pixel."""


@dataclass(frozen=True)
class TowerConfig:
    """The image tower. `kind` is "siglip" or "efficientnet_lite0"; the other sizes are SigLIP's."""

    kind: str
    image_size: int
    patch_size: int = 14
    width: int = 1152
    mlp_width: int = 4304
    layers: int = 26
    heads: int = 16
    eps: float = 1e-6


@dataclass(frozen=True)
class NeckConfig:
    """The small model's convolution neck on a `grid` x `grid` trunk and its dense heads.

    `cover` names the classes of the per-cell head, `boxes` those of the box head; `candidates` boxes at most go on
    to the decoder as extra prefix tokens.
    """

    grid: int
    width: int
    dilations: tuple[int, ...]
    cover: tuple[str, ...]
    boxes: tuple[str, ...]
    candidates: int


@dataclass(frozen=True)
class DecoderConfig:
    """A Qwen2-style decoder: RMSNorm, rotary positions, grouped-query attention, gated SiLU MLP times `experts`.

    `bidirectional_prefix`: image tokens see each other in both directions (the small model), else plain causal
    attention (the published one).
    """

    vocab_size: int
    width: int
    mlp_width: int
    layers: int
    heads: int
    kv_heads: int
    experts: int = 3
    rope_theta: float = 1e6
    eps: float = 1e-6
    qkv_bias: bool = True
    tie_embeddings: bool = False
    bidirectional_prefix: bool = False
    max_positions: int = 32768

    @property
    def head_width(self) -> int:
        return self.width // self.heads


@dataclass(frozen=True)
class ModelConfig:
    """One whole model. `newline`: one learned vector after each picture's tokens, as LLaVA-OneVision does."""

    name: str
    tower: TowerConfig
    decoder: DecoderConfig
    neck: NeckConfig | None = None
    newline: bool = True
    precision: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


def config_from_json(data: dict[str, Any]) -> ModelConfig:
    """A configuration from the project's own `config.json`. Raises BadInput where a field is missing or unknown."""
    try:
        neck = data.get("neck")
        if neck is not None:
            lists = {k: tuple(neck[k]) for k in ("dilations", "cover", "boxes")}
            neck = NeckConfig(**{**neck, **lists})
        return ModelConfig(
            name=data["name"],
            tower=TowerConfig(**data["tower"]),
            decoder=DecoderConfig(**data["decoder"]),
            neck=neck,
            newline=data.get("newline", True),
            precision=data.get("precision", {}),
        )
    except (KeyError, TypeError) as error:
        raise BadInput(f"The model's config.json is not one this version understands ({error}).") from error


def read_config(folder: Path) -> ModelConfig:
    """The configuration in a checkpoint folder. Raises BadInput where the file is missing or not JSON."""
    path = folder / "config.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{path} cannot be read as a model configuration: {error}.") from error
    return config_from_json(data)
