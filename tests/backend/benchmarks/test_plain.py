"""The baseline is the same model as the product: else a ratio of their times would say nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import plain
import pytest
import torch
from PIL import Image
from rsvlm.models.base import Query
from rsvlm.models.rsunivlm.loading import load
from rsvlm.models.rsunivlm.published_config import GenerationSettings
from rsvlm.models.rsunivlm.published_opening import describe_published
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.random_checkpoint import TOY_SETTINGS
from rsvlm.models.rsunivlm.stored_tensors import read_tensor
from rsvlm.models.rsunivlm.torch_model import TorchModel
from rsvlm.models.weights_file import read_header


class Go:
    """A job nobody stops."""

    def check(self) -> None:
        return


@pytest.fixture(scope="module")
def picture() -> Any:
    return np.random.default_rng(5).integers(0, 256, (61, 97, 3), dtype=np.uint8)


@pytest.mark.parametrize("case", ["i1", "i2"])
def test_it_computes_what_the_authors_code_computed(repo: Path, case: str) -> None:
    folder = repo.parent / "shared" / "fixtures" / "rsunivlm_golden"
    if not folder.is_dir():
        pytest.skip("needs the fixtures in ../shared/fixtures, which are not beside this checkout")
    prompt = json.loads((folder / "cases.json").read_text(encoding="utf-8"))["prompts"][case]
    recorded = read_header(folder / "golden.safetensors")
    baseline = plain.Plain(load(folder))
    pictures = [np.asarray(Image.open(folder / file).convert("RGB")) for file in prompt["images"]]
    embeds = baseline.embed(prompt["input_ids"], baseline.encode(pictures))
    for expert in range(3):
        wanted = read_tensor(recorded[f"{case}.g{expert}.logits"])
        assert (baseline.logits(embeds, expert) - wanted).abs().max() <= 1e-4


def test_it_computes_what_the_product_computes(toy_folder: Path, picture: Any) -> None:
    product = load(toy_folder)
    baseline = plain.Plain(product)
    ids = [258, plain.IMAGE, 10, 65, 66]
    embeds = baseline.embed(ids, baseline.encode([picture]))
    ours = product.embed(ids, product.encode([picture]))
    for expert in range(3):
        last = product.scores(product.begin(ours, expert).hidden)
        assert (baseline.logits(embeds, expert)[0, -1] - last).abs().max() < 1e-4


def test_it_has_every_weight_as_it_was_loaded(toy_folder: Path) -> None:
    product = load(toy_folder)
    library = plain.Plain(product).library
    assert {value.device.type for value in (*library.parameters(), *library.buffers())} == {"cpu"}
    assert sum(value.numel() for value in library.parameters()) == sum(value.numel() for value in product.parameters())


@pytest.mark.parametrize("task", ["question", "classify", "ground"])
def test_both_write_the_same_words_where_nothing_is_wanted(toy_folder: Path, picture: Any, task: str) -> None:
    settings = GenerationSettings(TOY_SETTINGS.eos, repetition_penalty=1.0)
    parts = describe_published(toy_folder)[0], load(toy_folder), PublishedTokenizer(toy_folder), settings
    query = Query(task, "", "boat", (picture,))
    with torch.inference_mode():
        theirs = plain.PlainModel(*parts).generate([query], Go())[0]
        ours = TorchModel(*parts).generate([query], Go(), grammar=False)[0]
    assert ours.text == theirs.text != ""
    assert ours.model_prompt == theirs.model_prompt
