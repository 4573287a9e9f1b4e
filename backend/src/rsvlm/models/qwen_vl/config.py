"""What the `config.json` of a Qwen-VL checkpoint says of its sizes. Standard library only.

Two ways of writing it are known: with the text model's numbers at the top level (as the hub has Qwen2.5-VL) and in a
part `text_config` (as later versions of transformers save it).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import BadInput

QWEN25, QWEN3 = "Qwen2_5_VLForConditionalGeneration", "Qwen3VLForConditionalGeneration"
ARCHITECTURES = (QWEN25, QWEN3)
NOT_QUANTISED = ("model.visual", "lm_head")
"""Modules of which nothing becomes 4 bits (reference: rscovlm section 10.2). The names are matched from the beginning,
so that `visual` alone would hit nothing."""


@dataclass(frozen=True)
class TowerSizes:
    """The vision tower: `out` is the width of the text model, `positions` of a learned table (0: none), `deep` how
    many of its layers the text model is shown beside the last."""

    layers: int
    width: int
    mlp_width: int
    patch: int
    merge: int
    frames: int
    out: int
    positions: int = 0
    deep: int = 0


@dataclass(frozen=True)
class TextSizes:
    """The text model. `tied`: the head is the embedding."""

    vocabulary: int
    width: int
    mlp_width: int
    layers: int
    heads: int
    kv_heads: int
    head_width: int
    tied: bool
    max_positions: int = 128_000


@dataclass(frozen=True)
class QwenConfig:
    """The sizes of a checkpoint of one of ARCHITECTURES. `stored` is "nf4" where its weights are in 4 bits already."""

    architecture: str
    text: TextSizes
    tower: TowerSizes
    stored: str | None = None


def is_qwen_vl(folder: Path) -> bool:
    """Whether the `config.json` of a folder names a model of this family."""
    try:
        named = json.loads((folder / "config.json").read_text(encoding="utf-8")).get("architectures")
    except (OSError, ValueError, AttributeError):
        return False
    return isinstance(named, list) and any(name in ARCHITECTURES for name in named)


def read_config(folder: Path) -> QwenConfig:
    """The sizes that a folder's `config.json` tells.

    Raises BadInput where it cannot be read, is of another family, or where its weights are quantised in a way that is
    not `rsvlm quantize`'s.
    """
    path = folder / "config.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        named = [name for name in data["architectures"] if name in ARCHITECTURES]
        stored = _stored(folder, data.get("quantization_config"))
        text, tower = _text(data), _tower(data["vision_config"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ZeroDivisionError) as error:
        raise BadInput(f"{path} cannot be read as the configuration of a Qwen-VL model: {error!r}.") from error
    if not named:
        raise BadInput(f"{path} names {', '.join(data['architectures'])}; known are {', '.join(ARCHITECTURES)}.")
    return QwenConfig(named[0], text, tower, stored)


def _stored(folder: Path, said: Mapping[str, Any] | None) -> str | None:
    """What the weights were quantised to, as bitsandbytes writes it."""
    if not said:
        return None
    kept = set(said.get("llm_int8_skip_modules") or ())
    if said.get("load_in_4bit") and said.get("bnb_4bit_quant_type") == "nf4" and kept == set(NOT_QUANTISED):
        return "nf4"
    method = said.get("quant_method", "in a way that is not told")
    raise BadInput(f"The weights in {folder} are quantised ({method}); use the copy with 16-bit weights.")


def _text(data: Mapping[str, Any]) -> TextSizes:
    said: Mapping[str, Any] = {**data, **data.get("text_config", {})}
    heads = int(said["num_attention_heads"])
    return TextSizes(
        vocabulary=int(said["vocab_size"]),
        width=int(said["hidden_size"]),
        mlp_width=int(said["intermediate_size"]),
        layers=int(said["num_hidden_layers"]),
        heads=heads,
        kv_heads=int(said.get("num_key_value_heads") or heads),
        head_width=int(said.get("head_dim") or int(said["hidden_size"]) // heads),
        tied=bool(data.get("tie_word_embeddings", said.get("tie_word_embeddings", False))),
        max_positions=int(said.get("max_position_embeddings", TextSizes.max_positions)),
    )


def _tower(said: Mapping[str, Any]) -> TowerSizes:
    return TowerSizes(
        layers=int(said["depth"]),
        width=int(said["hidden_size"]),
        mlp_width=int(said["intermediate_size"]),
        patch=int(said["patch_size"]),
        merge=int(said["spatial_merge_size"]),
        frames=int(said.get("temporal_patch_size", 2)),
        out=int(said["out_hidden_size"]),
        positions=int(said.get("num_position_embeddings", 0)),
        deep=len(said.get("deepstack_visual_indexes", ())),
    )
