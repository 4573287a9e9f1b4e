"""From a folder to modules: precisions, names, shards, and what is wrong with them."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from rsvlm.errors import BadInput, ModelFailure
from rsvlm.models.qwen_vl.checkpoint import inspect
from rsvlm.models.qwen_vl.random_checkpoint import SEVEN, THREE, TOY, TOY3, write_random_checkpoint
from rsvlm.models.qwen_vl.torch_loading import check_precision, load_model

CPU = torch.device("cpu")
ANY = ["rscovlm-7b", "qwen3-vl"]


@pytest.fixture(params=ANY)
def folder(request: pytest.FixtureRequest, toy_folders: dict[str, Path], tmp_path: Path) -> Path:
    return Path(shutil.copytree(toy_folders[request.param], tmp_path / "copy"))


def test_four_bits_are_in_the_layers_of_the_text_model_and_nowhere_else(folder: Path) -> None:
    told: list[float] = []
    model = load_model(inspect(folder), torch.bfloat16, CPU, quantise=True, progress=told.append)
    names = {name for name, module in model.named_modules() if type(module).__name__ == "Linear4bit"}
    layers = len(model.model.language_model.layers)
    assert len(names) == 7 * layers
    assert all(name.startswith("model.language_model.layers.") for name in names)
    assert {model.lm_head.weight.dtype, model.model.language_model.embed_tokens.weight.dtype} == {torch.bfloat16}
    assert {value.dtype for value in model.model.visual.parameters()} == {torch.bfloat16}
    state = model.model.language_model.layers[0].mlp.up_proj.weight.quant_state
    assert (state.quant_type, state.nested) == ("nf4", True)
    assert told == sorted(told) and told[-1] == 1.0


@pytest.mark.parametrize("skipped", [["visual", "lm_head"], ["lm_head"], ["model.visual"]])
def test_a_skip_list_that_hits_too_little_is_found_out(folder: Path, skipped: list[str]) -> None:
    """`visual` matches nothing, since the module is `model.visual`; a list without the head has the head quantised."""
    with pytest.raises(ModelFailure, match="was loaded in 4 bits"):
        load_model(inspect(folder), torch.bfloat16, CPU, quantise=True, skipped=skipped)


def test_a_skip_list_that_hits_too_much_is_found_out(folder: Path) -> None:
    layer = "model.language_model.layers.0"
    with pytest.raises(ModelFailure, match="was not loaded in 4 bits"):
        load_model(inspect(folder), torch.bfloat16, CPU, quantise=True, skipped=["model.visual", "lm_head", layer])


def test_what_stays_beside_four_bits_has_sixteen(folder: Path) -> None:
    model = load_model(inspect(folder), torch.bfloat16, CPU, quantise=True)
    model.lm_head.float()
    with pytest.raises(ModelFailure, match=r"lm_head is in torch\.float32"):
        check_precision(model, quantised=True)


@pytest.mark.parametrize("config", [TOY, replace(TOY, text=replace(TOY.text, tied=True))], ids=["head", "tied"])
@pytest.mark.parametrize("shard_size", [None, 60_000])
def test_old_and_new_names_are_the_same_model(tmp_path: Path, config: object, shard_size: int | None) -> None:
    values = []
    for name, later in (("old", False), ("new", True)):
        write_random_checkpoint(tmp_path / name, config, shard_size=shard_size, later_names=later)  # type: ignore[arg-type]
        values.append(dict(load_model(inspect(tmp_path / name), torch.float32, CPU).named_parameters()))
    assert values[0].keys() == values[1].keys()
    assert all(torch.equal(value, values[1][name]) for name, value in values[0].items())
    assert bool(list((tmp_path / "old").glob("*.index.json"))) == (shard_size is not None)


@pytest.mark.parametrize(
    ("shape", "parameters"), [(SEVEN, 8_292_166_656), (THREE, 3_754_622_976)], ids=["seven", "three"]
)
def test_published_sizes_count_what_was_published(shape: object, parameters: int) -> None:
    """Reference: rscovlm section 1.4."""
    from math import prod

    from rsvlm.models.qwen_vl.keys import shapes

    assert sum(prod(one) for one in shapes(shape).values()) == parameters  # type: ignore[arg-type]


def test_a_missing_shard_is_a_sentence(folder: Path) -> None:
    lost = sorted(folder.glob("*.safetensors"))[1]
    lost.unlink()
    with pytest.raises(BadInput, match=f"lacks the weight file {lost.name}"):
        inspect(folder)


def test_a_cut_shard_is_a_sentence(folder: Path) -> None:
    cut = sorted(folder.glob("*.safetensors"))[0]
    cut.write_bytes(cut.read_bytes()[:-5])
    with pytest.raises(BadInput, match="where its header promises"):
        inspect(folder)


def test_tensors_that_no_file_has_are_named(folder: Path) -> None:
    index = folder / "model.safetensors.index.json"
    names = json.loads(index.read_text())["weight_map"]
    lost = sorted(folder.glob("*.safetensors"))[0].name
    index.write_text(json.dumps({"weight_map": {name: file for name, file in names.items() if file != lost}}))
    with pytest.raises(BadInput, match=r"missing \(first: .*fetch the checkpoint again"):
        load_model(inspect(folder), torch.float32, CPU)


def test_pickled_weights_are_never_opened(folder: Path) -> None:
    for file in folder.glob("*.safetensors*"):
        file.unlink()
    (folder / "pytorch_model.bin").write_bytes(b"x")
    with pytest.raises(BadInput, match="pickled"):
        inspect(folder)


def test_weights_of_another_shape_are_named(tmp_path: Path) -> None:
    write_random_checkpoint(tmp_path, TOY3)
    said = json.loads((tmp_path / "config.json").read_text())
    said["text_config"]["intermediate_size"] = 128
    (tmp_path / "config.json").write_text(json.dumps(said))
    with pytest.raises(BadInput, match="9 misshapen"):
        load_model(inspect(tmp_path), torch.float32, CPU)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"quantization_config": {"quant_method": "gptq"}}, "quantised \\(gptq\\)"),
        ({"quantization_config": {"load_in_4bit": True, "bnb_4bit_quant_type": "nf4"}}, "use the copy with 16-bit"),
        ({"vision_config": {}}, "cannot be read as the configuration"),
        ({"architectures": ["Other"]}, "names Other"),
        ({"architectures": None}, "cannot be read"),
    ],
)
def test_a_configuration_that_is_not_of_the_family_is_a_sentence(
    toy_folders: dict[str, Path], tmp_path: Path, change: dict[str, object], said: str
) -> None:
    data = json.loads((toy_folders["qwen2.5-vl"] / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**data, **change}))
    with pytest.raises(BadInput, match=said):
        inspect(tmp_path)
