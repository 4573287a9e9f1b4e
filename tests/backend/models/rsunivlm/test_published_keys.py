"""Names of the checkpoint's tensors: there and back, and the published size."""

from __future__ import annotations

from math import prod
from pathlib import Path

import pytest
import torch
from rsvlm.models.rsunivlm.published_keys import module_name, original_name, original_shapes
from rsvlm.models.rsunivlm.random_checkpoint import PUBLISHED, TOY
from rsvlm.models.rsunivlm.torch_published import PublishedModel
from rsvlm.models.weights_file import read_header


@pytest.mark.parametrize("config", [TOY, PUBLISHED], ids=["toy", "published"])
def test_every_original_tensor_is_a_parameter_here_and_the_other_way_round(config: object) -> None:
    with torch.device("meta"):
        model = PublishedModel(config)  # type: ignore[arg-type]
    here = {original_name(name): tuple(value.shape) for name, value in model.state_dict().items()}
    assert here == original_shapes(config)  # type: ignore[arg-type]
    assert all(original_name(module_name(name)) == name for name in here)


def test_the_published_size_is_the_known_one() -> None:
    shapes = original_shapes(PUBLISHED)
    assert len(shapes) == 861
    assert sum(prod(shape) for shape in shapes.values()) == 1_657_325_600


def test_the_authors_own_small_checkpoint_has_exactly_these_names(golden_folder: Path) -> None:
    recorded = read_header(golden_folder / "model.safetensors")
    assert all(original_name(module_name(name)) == name for name in recorded)
    assert len(recorded) == 115


def test_a_name_of_another_model_is_refused() -> None:
    with pytest.raises(KeyError):
        module_name("transformer.h.0.attn.weight")
