"""Segmenters of the SAM family: small random checkpoints in their makers' layouts, opened as the person's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.models.segmenter import TOGETHER, load_segmenter
from safetensors.torch import load_file, save_file

from tests.backend import fakes

BOXES = [(10.0, 5.0, 60.0, 40.0), (70.0, 10.0, 90.0, 50.0)]


def write_sam(folder: Path, kind: str = "sam") -> Path:
    """A random SAM for pictures of 64 pixels a side."""
    import transformers as library

    torch.manual_seed(0)
    prompts: dict[str, Any] = {"hidden_size": 16, "image_size": 64, "patch_size": 16, "mask_input_channels": 4}
    decoder: dict[str, Any] = {
        "hidden_size": 16, "mlp_dim": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "iou_head_hidden_dim": 16,
    }  # fmt: skip

    def parts(vision: dict[str, Any]) -> dict[str, Any]:
        return {"vision_config": vision, "prompt_encoder_config": prompts, "mask_decoder_config": decoder}

    if kind == "sam2":
        backbone = {
            "hidden_size": 8, "num_attention_heads": 1, "image_size": [64, 64], "blocks_per_stage": [1, 2, 2, 2],
            "embed_dim_per_stage": [8, 16, 32, 64], "num_attention_heads_per_stage": [1, 2, 4, 8],
            "window_size_per_stage": [8, 4, 4, 2], "global_attention_blocks": [4],
            "window_positional_embedding_background_size": [4, 4], "model_type": "sam2_hiera_det_model",
        }  # fmt: skip
        vision = {
            "backbone_config": backbone, "backbone_channel_list": [64, 32, 16, 8], "fpn_hidden_size": 16,
            "backbone_feature_sizes": [[16, 16], [8, 8], [4, 4]],
        }  # fmt: skip
        model: Any = library.Sam2Model(library.Sam2Config(**parts(vision)))
    else:
        vision = {
            "hidden_size": 32, "output_channels": 16, "num_hidden_layers": 2, "num_attention_heads": 2,
            "image_size": 64, "patch_size": 16, "mlp_dim": 32, "window_size": 0, "global_attn_indexes": [0, 1],
            "num_pos_feats": 8,
        }  # fmt: skip
        prompts["image_embedding_size"] = 4
        if kind == "sam_hq":
            decoder["vit_dim"] = 32
            model = library.SamHQModel(library.SamHQConfig(**parts(vision)))
        else:
            model = library.SamModel(library.SamConfig(**parts(vision)))
    model.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def sam(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sam(tmp_path_factory.mktemp("sam") / "sam-small")


@pytest.fixture
def picture() -> Iterator[np.ndarray]:
    yield np.random.default_rng(0).integers(0, 255, (60, 100, 3), np.uint8)


@pytest.mark.parametrize("kind", ["sam", "sam_hq", "sam2"])
def test_each_kind_draws_in_each_box(kind: str, tmp_path: Path, picture: np.ndarray) -> None:
    segmenter = load_segmenter(str(write_sam(tmp_path / kind, kind)))
    assert segmenter.name.startswith(f"{kind} ({kind}, sha256 ")
    drawn = list(segmenter.outline(picture, BOXES, fakes.Free()))
    assert len(drawn) == 2
    for probability, score in drawn:
        assert probability.shape == (60, 100) and probability.dtype == np.float32
        assert 0 <= probability.min() < probability.max() <= 1
        assert 0 <= score <= 1
    assert not np.array_equal(drawn[0][0], drawn[1][0])


def test_it_sees_and_draws_as_the_librarys_own_preparation(sam: Path, picture: np.ndarray) -> None:
    from transformers import SamModel, SamProcessor
    from transformers.models.sam.image_processing_pil_sam import SamImageProcessorPil

    sizes = {"size": {"longest_edge": 64}, "pad_size": {"height": 64, "width": 64}, "mask_size": {"longest_edge": 16}}
    preparation = SamImageProcessorPil(**sizes, mask_pad_size={"height": 16, "width": 16})
    given = SamProcessor(preparation)(picture, input_boxes=[[list(box) for box in BOXES]], return_tensors="pt")
    out = SamModel.from_pretrained(sam)(given["pixel_values"], input_boxes=given["input_boxes"], multimask_output=False)
    expected = preparation.post_process_masks(
        out.pred_masks, given["original_sizes"], given["reshaped_input_sizes"], binarize=False
    )[0][:, 0]
    drawn = [probability for probability, _ in load_segmenter(str(sam)).outline(picture, BOXES, fakes.Free())]
    assert np.allclose(np.stack(drawn), torch.sigmoid(expected).detach().numpy(), atol=1e-4)


def test_many_boxes_go_in_parts_and_a_stop_is_heard_between(sam: Path, picture: np.ndarray) -> None:
    class Once:
        asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked == 2:
                raise Stopped("enough")

    segmenter = load_segmenter(str(sam))
    boxes = [(float(i), 0.0, float(i) + 20, 30.0) for i in range(TOGETHER + 3)]
    one_by_one = [next(segmenter.outline(picture, [box], fakes.Free()))[0] for box in boxes]
    assert np.allclose(np.stack([p for p, _ in segmenter.outline(picture, boxes, fakes.Free())]), one_by_one, atol=1e-5)
    with pytest.raises(Stopped):
        list(segmenter.outline(picture, boxes, Once()))


def test_what_is_no_segmenter_is_refused_in_a_sentence(sam: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no segmenter in"):
        load_segmenter(str(tmp_path))
    for name, change in (("kind", {"model_type": "bert"}), ("broken", None)):
        folder = tmp_path / name
        shutil.copytree(sam, folder)
        (folder / "config.json").write_text("{" if change is None else json.dumps(change))
        with pytest.raises(BadInput, match="of the kind 'bert'" if change else "cannot be read as JSON"):
            load_segmenter(str(folder))


def test_weights_are_safetensors_and_whole(sam: Path, tmp_path: Path) -> None:
    pickled, lacking = tmp_path / "pickled", tmp_path / "lacking"
    for folder in (pickled, lacking):
        shutil.copytree(sam, folder)
    (pickled / "model.safetensors").rename(pickled / "pytorch_model.bin")
    with pytest.raises(BadInput, match="pickled weights, which are never opened"):
        load_segmenter(str(pickled))
    tensors = load_file(lacking / "model.safetensors")
    del tensors["mask_decoder.iou_token.weight"]
    save_file(tensors, lacking / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelFailure, match=r"lacks mask_decoder\.iou_token\.weight"):
        load_segmenter(str(lacking))
