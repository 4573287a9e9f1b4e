"""What of the small model sees: the tower's tail, the neck with its dense heads, and a head for scenes."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..models.rsunivlm.config import NeckConfig
from ..models.rsunivlm.torch_neck import Maps, Neck, space_to_depth
from ..models.rsunivlm.torch_tower import FRONT_BLOCKS, EfficientNetLite0
from .fixed_depthwise import fix_depthwise


@dataclass(frozen=True)
class Seen:
    """What was seen of a batch: the neck's maps, the tower's maps for the image tokens (channels last), and scene
    logits (B, scenes)."""

    maps: Maps
    s16: Tensor
    s32: Tensor
    scene: Tensor


class Sight(nn.Module):
    """Stride-8 maps in, `Seen` out.

    The tower's front, the block after it, which still works on the large stride-8 map, and all depthwise convolutions
    are not trained: they would take a third of the time.
    """

    def __init__(self, tower: EfficientNetLite0, config: NeckConfig, scenes: int) -> None:
        super().__init__()
        self.tower = fix_depthwise(tower)
        self.tower.stem.requires_grad_(False)
        for block in self.tower.blocks[: FRONT_BLOCKS + 1]:
            block.requires_grad_(False)
        self.neck = Neck(config)
        self.scene = nn.Linear(320, max(scenes, 1))

    def forward(self, s8: Tensor) -> Seen:
        """`s8` (B, 48, 48, 40), channels last, as the cache has it."""
        maps = self.tower.tail(s8.permute(0, 3, 1, 2))
        s16, s32 = maps["s16"].permute(0, 2, 3, 1), maps["s32"].permute(0, 2, 3, 1)
        return Seen(self.neck(space_to_depth(s8), s16, s32), s16, s32, self.scene(s32.mean((1, 2))))

    def trained_tower(self) -> list[nn.Parameter]:
        """The parameters of the tower that are trained: small steps for what was published."""
        return [p for p in self.tower.parameters() if p.requires_grad]

    def set_input_normalisation(self, s8: Tensor) -> None:
        """Mean and spread of the tower's channels over some views, kept with the neck's weights."""
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            maps = self.tower.tail(s8.permute(0, 3, 1, 2))
        parts = (space_to_depth(s8), *(maps[name].permute(0, 2, 3, 1) for name in ("s16", "s32")))
        channels = [part.float().reshape(-1, part.shape[-1]) for part in parts]
        self.neck.input_mean.copy_(torch.cat([c.mean(0) for c in channels]))
        self.neck.input_scale.copy_(1 / torch.cat([c.std(0) for c in channels]).clamp(min=1e-3))
