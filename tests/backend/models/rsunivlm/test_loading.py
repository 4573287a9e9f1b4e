"""Checkpoints as published: read whole, tolerant where it does no harm, else one sentence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from rsvlm.errors import BadInput
from rsvlm.models.rsunivlm.loading import inspect, load
from rsvlm.models.rsunivlm.published_config import generation_settings
from rsvlm.models.rsunivlm.published_keys import module_name
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_random_checkpoint
from rsvlm.models.rsunivlm.torch_published import PublishedModel
from safetensors.torch import load_file, save_file

TOWER = "model.vision_tower.vision_tower.vision_model."
Tensors = dict[str, torch.Tensor]


@pytest.fixture
def copy(toy_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(toy_folder, tmp_path / "checkpoint"))


def _weights(folder: Path, change: Callable[[Tensors], object]) -> None:
    path = folder / "model.safetensors"
    tensors = load_file(path)
    change(tensors)
    save_file(tensors, path)


def _config(folder: Path, name: str = "config.json", **changes: Any) -> None:
    path = folder / name
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def _same(model: PublishedModel, other: PublishedModel) -> bool:
    one, two = model.state_dict(), other.state_dict()
    return one.keys() == two.keys() and all(torch.equal(one[key], two[key]) for key in one)


def _refused(folder: Path) -> str:
    with pytest.raises(BadInput) as caught:
        load(folder)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(".")
    return message


def test_every_tensor_arrives_under_its_name_here(toy_folder: Path, toy: PublishedModel) -> None:
    stored = load_file(toy_folder / "model.safetensors")
    here = toy.state_dict()
    assert all(torch.equal(value, here[module_name(name)]) for name, value in stored.items())
    assert not any(p.requires_grad for p in toy.parameters())
    assert inspect(toy_folder).report() == ""


def test_progress_ends_at_one(toy_folder: Path) -> None:
    shares: list[float] = []
    load(toy_folder, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


@pytest.mark.parametrize("stored", ["F16", "BF16"])
def test_16_bit_files_load_in_any_precision(tmp_path: Path, stored: str) -> None:
    write_random_checkpoint(tmp_path, TOY, TOY_SETTINGS, dtype=stored)
    assert load(tmp_path).dtype == torch.float32
    assert {p.dtype for p in load(tmp_path, torch.bfloat16).parameters()} == {torch.bfloat16}


def test_shards_are_the_same_model_as_one_file(tmp_path: Path, toy: PublishedModel) -> None:
    write_random_checkpoint(tmp_path, TOY, TOY_SETTINGS, shard_size=200_000)
    assert len(list(tmp_path.glob("*.safetensors"))) > 2
    assert _same(load(tmp_path), toy)


def test_the_stale_vision_block_is_not_read(copy: Path, toy: PublishedModel) -> None:
    _config(copy, vision_config={"hidden_size": "nonsense"}, image_seq_length=-1, mm_vision_select_layer=5)
    assert _same(load(copy), toy)


@pytest.mark.parametrize("path", ["google/siglip-so400m-patch14-384", "/data/liux/siglip-so400m-patch14-384"])
def test_both_published_copies_name_the_same_tower(copy: Path, path: str) -> None:
    (copy / "vision_config.json").unlink()
    _config(copy, mm_vision_tower=path)
    assert inspect(copy).config.tower.layers == 26
    _config(copy, mm_vision_tower="openai/clip-vit-large-patch14-336")
    assert "clip-vit" in _refused(copy)


def test_a_tower_described_whole_loses_its_last_layer(copy: Path, toy: PublishedModel) -> None:
    sizes = json.loads((copy / "vision_config.json").read_text())
    kept = sizes.pop("num_hidden_layers_kept")
    (copy / "vision_config.json").write_text(json.dumps({**sizes, "num_hidden_layers": kept + 1}))
    assert _same(load(copy), toy)


# What may differ without harm.


def test_a_missing_head_is_the_embedding(copy: Path) -> None:
    _weights(copy, lambda t: t.pop("lm_head.weight"))
    model = load(copy)
    assert model.decoder.lm_head.weight is model.decoder.embed_tokens.weight
    assert inspect(copy).tolerated == ("lm_head.weight",)


def test_stored_rotary_frequencies_are_ignored(copy: Path, toy: PublishedModel) -> None:
    _weights(copy, lambda t: t.update({"model.layers.0.self_attn.rotary_emb.inv_freq": torch.ones(8)}))
    assert _same(load(copy), toy)


def test_the_last_tower_layer_of_an_uncut_tower_is_ignored(copy: Path, toy: PublishedModel) -> None:
    last, extra = f"{TOWER}encoder.layers.2.", f"{TOWER}encoder.layers.3."
    _weights(copy, lambda t: t.update({k.replace(last, extra): v + 1 for k, v in t.items() if k.startswith(last)}))
    assert _same(load(copy), toy)
    assert len(inspect(copy).tolerated) == 16


def test_the_unused_norm_after_the_tower_may_be_missing(copy: Path, toy: PublishedModel, pictures: list[Any]) -> None:
    def drop(tensors: Tensors) -> None:
        for leaf in ("weight", "bias"):
            del tensors[f"{TOWER}post_layernorm.{leaf}"]

    _weights(copy, drop)
    assert torch.equal(load(copy).encode(pictures), toy.encode(pictures))


def test_rows_of_the_embedding_are_counted_in_the_file(copy: Path) -> None:
    _config(copy, vocab_size=999)
    assert load(copy).config.decoder.vocab_size == 260
    config = json.loads((copy / "config.json").read_text())
    del config["vocab_size"]
    (copy / "config.json").write_text(json.dumps(config))
    assert load(copy).usable_ids == 260


# What is refused, in one sentence.


def test_a_missing_an_unexpected_and_a_misshapen_tensor_are_all_reported(copy: Path) -> None:
    def spoil(tensors: Tensors) -> None:
        del tensors["model.layers.1.mlp.2.up_proj.weight"]
        tensors["model.layers.0.mlp.3.up_proj.weight"] = torch.zeros(2)
        tensors["model.norm.weight"] = torch.zeros(3)

    _weights(copy, spoil)
    message = _refused(copy)
    assert "1 missing (first: model.layers.1.mlp.2.up_proj.weight)" in message
    assert "1 unexpected" in message
    assert "1 misshapen" in message
    assert "model.norm.weight: (3,), needed (64,)" in inspect(copy).report()


@pytest.mark.parametrize("kept", [0, 5, 100, 20_000, -1])
def test_a_file_that_is_cut_off(copy: Path, kept: int) -> None:
    path = copy / "model.safetensors"
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(BadInput, match="fetch"):
        inspect(copy)  # said before any weight is read


def test_a_file_with_something_behind_its_end(copy: Path) -> None:
    with (copy / "model.safetensors").open("ab") as stream:
        stream.write(b"more")
    assert "promises" in _refused(copy)


def test_a_file_with_a_spoilt_header(copy: Path) -> None:
    path = copy / "model.safetensors"
    data = bytearray(path.read_bytes())
    data[8:12] = b"oops"
    path.write_bytes(data)
    assert "header" in _refused(copy)
    path.write_bytes(b"<!DOCTYPE html><html>not found</html>")
    assert "not a safetensors file" in _refused(copy)


def test_another_model(copy: Path) -> None:
    _config(copy, model_type="qwen2_5_vl")
    assert "qwen2_5_vl" in _refused(copy)


def test_weights_of_another_size(copy: Path) -> None:
    _config(copy, num_hidden_layers=4)
    assert "missing" in _refused(copy)
    _config(copy, num_hidden_layers=2)
    assert "unexpected" in _refused(copy)


@pytest.mark.parametrize(
    "absurd",
    [
        {"hidden_size": 10**12},
        {"hidden_size": 0},
        {"hidden_size": -64},
        {"num_hidden_layers": 10**9},
        {"num_attention_heads": 5},
        {"num_key_value_heads": 0},
        {"num_key_value_heads": 3},
        {"intermediate_size": "large"},
        {"num_attention_heads": None},
        {"rope_theta": 0},
        {"rms_norm_eps": True},
        {"hidden_act": "relu"},
        {"mm_projector_type": "linear"},
        {"use_sliding_window": True},
    ],
)
def test_absurd_sizes(copy: Path, absurd: dict[str, Any]) -> None:
    _config(copy, **absurd)
    assert "config.json" in _refused(copy)


@pytest.mark.parametrize("absurd", [{"patch_size": 57}, {"image_size": 10**6}, {"num_attention_heads": 7}])
def test_absurd_sizes_of_the_tower(copy: Path, absurd: dict[str, Any]) -> None:
    _config(copy, "vision_config.json", **absurd)
    _refused(copy)


@pytest.mark.parametrize("text", ["", "[]", "{", "\x00\xff"])
def test_a_configuration_that_is_no_json_object(copy: Path, text: str) -> None:
    (copy / "config.json").write_text(text)
    assert "config.json" in _refused(copy)


def test_an_empty_folder_and_one_that_is_not_there(tmp_path: Path) -> None:
    assert "config.json" in _refused(tmp_path)
    assert "config.json" in _refused(tmp_path / "nowhere")


def test_pickled_weights_are_never_opened(copy: Path) -> None:
    (copy / "model.safetensors").rename(copy / "pytorch_model.bin")
    assert "pickled" in _refused(copy)


@pytest.mark.parametrize("name", ["../model.safetensors", "missing.safetensors", "model.bin", 7])
def test_an_index_that_leads_nowhere(copy: Path, name: object) -> None:
    (copy / "model.safetensors").rename(copy / "other.safetensors")
    (copy / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"lm_head.weight": name}}))
    _refused(copy)


def test_weights_of_whole_numbers(copy: Path) -> None:
    _weights(copy, lambda t: t.update({"model.norm.weight": torch.zeros(64, dtype=torch.int64)}))
    assert "I64" in _refused(copy)


def test_how_to_decode_comes_with_the_checkpoint(copy: Path) -> None:
    assert generation_settings(copy) == TOY_SETTINGS
    (copy / "generation_config.json").unlink()
    assert generation_settings(copy).eos == (258,)
    _config(copy, eos_token_id="end")
    with pytest.raises(BadInput, match="eos_token_id"):
        generation_settings(copy)
