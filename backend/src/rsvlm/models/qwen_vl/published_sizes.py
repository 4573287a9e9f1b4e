"""The sizes of published models of the family, for what must be known before there is a folder."""

from __future__ import annotations

from dataclasses import replace

from .config import QWEN25, QwenConfig, TextSizes, TowerSizes

_TOWER = TowerSizes(layers=32, width=1280, mlp_width=3420, patch=14, merge=2, frames=2, out=3584)
SEVEN = QwenConfig(
    QWEN25,
    TextSizes(152_064, 3584, 18_944, layers=28, heads=28, kv_heads=4, head_width=128, tied=False),
    _TOWER,
)
"""Qwen2.5-VL-7B and RSCoVLM (reference: rscovlm section 1.4)."""
THREE = QwenConfig(
    QWEN25,
    TextSizes(151_936, 2048, 11_008, layers=36, heads=16, kv_heads=2, head_width=128, tied=True),
    replace(_TOWER, out=2048),
)
"""Qwen2.5-VL-3B."""
