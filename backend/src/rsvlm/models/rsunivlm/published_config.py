"""The published checkpoint's own `config.json`, read into this project's configuration.

Original style (LLaVA, `model_type` "llava_qwen_gmoe"): the language model's sizes stand at the top level, the tower is
only named, and the `vision_config` block is a stale CLIP one that is never read. A file `vision_config.json` beside it
gives the tower's sizes where they are not the published ones (small checkpoints for tests). Standard library only.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...errors import BadInput
from .config import DecoderConfig, ModelConfig, TowerConfig

MODEL_TYPE = "llava_qwen_gmoe"
TOWER_NAME = "siglip-so400m-patch14-384"
PUBLISHED_TOWER = TowerConfig("siglip", image_size=384, patch_size=14, width=1152, mlp_width=4304, layers=26, heads=16)

_LARGEST = {
    "width": 16384,
    "mlp_width": 131072,
    "layers": 200,
    "heads": 256,
    "vocab_size": 1_000_000,
    "max_positions": 1_048_576,
    "image_size": 4096,
    "patch_size": 256,
}


@dataclass(frozen=True)
class GenerationSettings:
    """How the checkpoint asks to be decoded: ids that end an answer, and the penalty on ids generated before.

    Sampling settings are not kept: the authors' demo switches sampling off, and answers here are greedy.
    """

    eos: tuple[int, ...]
    repetition_penalty: float = 1.0


def is_published(folder: Path) -> bool:
    """Whether `folder` says that it holds a checkpoint in the published layout."""
    try:
        return _read(folder / "config.json").get("model_type") == MODEL_TYPE
    except BadInput:
        return False


def published_config(folder: Path, vocab_size: int | None, name: str = "rsunivlm") -> ModelConfig:
    """The configuration of the original-style checkpoint in `folder`.

    `vocab_size` is the number of rows of the stored embedding; None takes what `config.json` says. Raises BadInput
    where a file is missing or unreadable, the model is another one, or a size is absurd.
    """
    path = folder / "config.json"
    data = _read(path)
    if data.get("model_type") != MODEL_TYPE:
        raise BadInput(
            f"{path} describes a model of type {data.get('model_type')!r}, not {MODEL_TYPE!r}; choose the folder of "
            "the RSUniVLM checkpoint."
        )
    _expect(path, data, "hidden_act", ("silu", None))
    _expect(path, data, "mm_projector_type", ("mlp2x_gelu",))
    _expect(path, data, "mm_resampler_type", (None,))
    _expect(path, data, "use_sliding_window", (False, None))
    tower = _tower(folder, data)
    decoder = DecoderConfig(
        vocab_size=vocab_size if vocab_size is not None else _whole(path, data, "vocab_size"),
        width=_whole(path, data, "hidden_size"),
        mlp_width=_whole(path, data, "intermediate_size"),
        layers=_whole(path, data, "num_hidden_layers"),
        heads=_whole(path, data, "num_attention_heads"),
        kv_heads=_whole(path, data, "num_key_value_heads"),
        rope_theta=_positive(path, data, "rope_theta", 1e6),
        eps=_positive(path, data, "rms_norm_eps", 1e-6),
        tie_embeddings=bool(data.get("tie_word_embeddings", False)),
        max_positions=_whole(path, data, "max_position_embeddings", 32768),
    )
    _check_sizes(path, tower, decoder)
    return ModelConfig(name=name, tower=tower, decoder=decoder)


def generation_settings(folder: Path) -> GenerationSettings:
    """Settings of `generation_config.json`, or of `config.json` where that file is missing.

    Raises BadInput where neither names an end id or a value is of the wrong kind.
    """
    path = folder / "generation_config.json"
    data = _read(path if path.exists() else folder / "config.json")
    eos = data.get("eos_token_id")
    ids: list[Any] = eos if isinstance(eos, list) else [eos]
    if not ids or not all(isinstance(i, int) and not isinstance(i, bool) and i >= 0 for i in ids):
        raise BadInput(f"{path} does not name the token ids that end an answer (eos_token_id is {eos!r}).")
    return GenerationSettings(tuple(ids), _positive(path, data, "repetition_penalty", 1.0))


def original_config(config: ModelConfig, settings: GenerationSettings) -> dict[str, Any]:
    """The content of an original-style `config.json` for `config`, with the stale block the published one has."""
    decoder = config.decoder
    return {
        "architectures": ["LlavaQwenGMoeForCausalLM"],
        "model_type": MODEL_TYPE,
        "eos_token_id": settings.eos[0],
        "hidden_act": "silu",
        "hidden_size": decoder.width,
        "image_aspect_ratio": "square",
        "intermediate_size": decoder.mlp_width,
        "max_position_embeddings": decoder.max_positions,
        "mm_hidden_size": config.tower.width,
        "mm_projector_type": "mlp2x_gelu",
        "mm_resampler_type": None,
        "mm_vision_tower": f"google/{TOWER_NAME}" if config.tower == PUBLISHED_TOWER else "other-siglip",
        "num_attention_heads": decoder.heads,
        "num_hidden_layers": decoder.layers,
        "num_key_value_heads": decoder.kv_heads,
        "rms_norm_eps": decoder.eps,
        "rope_scaling": None,
        "rope_theta": decoder.rope_theta,
        "tie_word_embeddings": decoder.tie_embeddings,
        "use_sliding_window": False,
        "vision_config": {"model_type": "clip_vision_model", "hidden_size": 1024, "image_size": 336},
        "vocab_size": decoder.vocab_size,
    }


def original_vision_config(tower: TowerConfig) -> dict[str, Any]:
    """The content of a `vision_config.json` for a tower that is not the published one."""
    return {
        "model_type": "siglip_vision_model",
        "hidden_size": tower.width,
        "intermediate_size": tower.mlp_width,
        "num_hidden_layers_kept": tower.layers,
        "num_attention_heads": tower.heads,
        "patch_size": tower.patch_size,
        "image_size": tower.image_size,
        "layer_norm_eps": tower.eps,
    }


def _tower(folder: Path, data: dict[str, Any]) -> TowerConfig:
    path = folder / "vision_config.json"
    if path.exists():
        sizes = _read(path)
        return TowerConfig(
            "siglip",
            image_size=_whole(path, sizes, "image_size"),
            patch_size=_whole(path, sizes, "patch_size"),
            width=_whole(path, sizes, "hidden_size"),
            mlp_width=_whole(path, sizes, "intermediate_size"),
            layers=_kept_layers(path, sizes),
            heads=_whole(path, sizes, "num_attention_heads"),
            eps=_positive(path, sizes, "layer_norm_eps", 1e-6),
        )
    # Both published copies name the same tower by different paths; its weights are in the checkpoint itself.
    named = str(data.get("mm_vision_tower"))
    if TOWER_NAME not in named:
        raise BadInput(f"{folder / 'config.json'} names the image tower {named!r}; only {TOWER_NAME} is known.")
    return PUBLISHED_TOWER


def _kept_layers(path: Path, sizes: dict[str, Any]) -> int:
    """All but the last one, which the original wrapper deletes, unless the file says how many it kept."""
    if "num_hidden_layers_kept" in sizes:
        return _whole(path, sizes, "num_hidden_layers_kept")
    return _whole(path, sizes, "num_hidden_layers") - 1


def _check_sizes(path: Path, tower: TowerConfig, decoder: DecoderConfig) -> None:
    for part in (tower, decoder):
        for name, largest in _LARGEST.items():
            value = getattr(part, name, 1)
            if not 1 <= value <= largest:
                raise BadInput(f"{path} asks for {name} = {value}, which no model of this kind has; 1 to {largest}.")
    fits = (
        tower.width % tower.heads == 0
        and tower.patch_size <= tower.image_size
        and decoder.width % decoder.heads == 0
        and decoder.heads % max(decoder.kv_heads, 1) == 0
        and decoder.head_width % 2 == 0
    )
    if decoder.kv_heads < 1 or not fits:
        raise BadInput(
            f"The sizes in {path} do not fit together (width {decoder.width}, {decoder.heads} heads, "
            f"{decoder.kv_heads} key heads; tower width {tower.width}, {tower.heads} heads, patch {tower.patch_size})."
        )


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput(f"{path} cannot be read as a model configuration: {error}.") from error
    if not isinstance(data, dict):
        raise BadInput(f"{path} is not a JSON object; the checkpoint is damaged.")
    return data


def _whole(path: Path, data: dict[str, Any], key: str, default: int | None = None) -> int:
    value = data.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise BadInput(f"{path} says {key} = {value!r}, where a whole number is needed.")
    return value


def _positive(path: Path, data: dict[str, Any], key: str, default: float) -> float:
    value = data.get(key, default)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 1e12:
        raise BadInput(f"{path} says {key} = {value!r}, where a positive number is needed.")
    return float(value)


def _expect(path: Path, data: dict[str, Any], key: str, known: tuple[Any, ...]) -> None:
    if data.get(key) not in known:
        raise BadInput(
            f"{path} says {key} = {data.get(key)!r}, which this program does not know; it knows {known[0]!r}."
        )
