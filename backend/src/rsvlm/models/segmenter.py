"""Promptable segmenters of the SAM family that the person has, through transformers' own classes.

A checkpoint is a folder with `config.json` and safetensors; which class opens it stands in its config. Nothing is
fetched and no code of a folder is run. Pictures are prepared here, since the library's own preparation needs
torchvision, which is not installed: SAM and SAM-HQ see a picture with its longest side at the model's size and black
below or right of it, SAM 2 sees it stretched to a square. Needs torch and transformers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn.functional import interpolate

from ..errors import BadInput, ModelFailure
from .base import Control, Picture
from .checkpoint_files import stored
from .torch_device import choose_device

CLASSES = {"sam": "SamModel", "sam_hq": "SamHQModel", "sam2": "Sam2Model", "sam2_video": "Sam2Model"}
"""Class of transformers by `model_type`; image checkpoints of SAM 2 are published as those of its video form."""
SQUARE = ("sam2", "sam2_video")
"""Kinds that see a picture stretched to a square."""

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Of the channels from 0 to 1, where the folder says nothing else (ImageNet's, as all of these were trained)."""

TOGETHER = 16
"""Boxes that go through the model at once."""

Box = tuple[float, float, float, float]


class SamSegmenter:
    """A SAM of any generation as a `Segmenter`."""

    def __init__(self, model: Any, kind: str, name: str, mean: Sequence[float], std: Sequence[float]) -> None:
        self.name = name
        self._model, self._kind = model, kind
        self._side = _side(model.config.prompt_encoder_config.image_size)
        self._mean, self._std = (np.asarray(values, np.float32) for values in (mean, std))

    def outline(
        self, picture: Picture, boxes: Sequence[Box], control: Control
    ) -> Iterator[tuple[npt.NDArray[np.float32], float]]:
        """As `Segmenter.outline`; the picture is looked at once."""
        height, width = picture.shape[:2]
        seen = self._seen(width, height)
        scale = np.array([seen[0] / width, seen[1] / height] * 2, np.float32)
        with torch.inference_mode():
            looked = self._look(self._prepared(picture, seen))
            for first in range(0, len(boxes), TOGETHER):
                control.check()
                some = np.asarray(boxes[first : first + TOGETHER], np.float32) * scale
                given = torch.from_numpy(some)[None].to(self._model.device)
                out = self._model(**looked, input_boxes=given, multimask_output=False)
                for mask, score in zip(out.pred_masks[0].float().cpu(), out.iou_scores[0].float().cpu()):
                    yield self._at_size(mask, seen, (width, height)), float(score[0].clamp(0, 1))

    def _seen(self, width: int, height: int) -> tuple[int, int]:
        """(width, height) at which a picture is seen."""
        if self._kind in SQUARE:
            return self._side, self._side
        scale = self._side / max(width, height)
        return max(1, int(width * scale + 0.5)), max(1, int(height * scale + 0.5))

    def _prepared(self, picture: Picture, seen: tuple[int, int]) -> torch.Tensor:
        """(1, 3, side, side)."""
        from PIL import Image

        resized = np.asarray(Image.fromarray(picture).resize(seen, Image.Resampling.BILINEAR), np.float32)
        values = (resized / 255 - self._mean) / self._std
        padded = np.pad(values, ((0, self._side - seen[1]), (0, self._side - seen[0]), (0, 0)))
        return torch.from_numpy(padded.transpose(2, 0, 1).copy())[None].to(self._model.device)

    def _look(self, pixels: torch.Tensor) -> dict[str, Any]:
        """What the model makes of a picture, for all of its boxes."""
        found = self._model.get_image_embeddings(pixels)
        if self._kind == "sam_hq":
            return {"image_embeddings": found[0], "intermediate_embeddings": found[1]}
        return {"image_embeddings": found}

    def _at_size(self, mask: torch.Tensor, seen: tuple[int, int], size: tuple[int, int]) -> npt.NDArray[np.float32]:
        """A mask (1, h, w) of what the model saw as probabilities for the picture, (height, width)."""
        whole = interpolate(mask[None], (self._side, self._side), mode="bilinear", align_corners=False)
        shown = whole[..., : seen[1], : seen[0]]
        values = interpolate(shown, (size[1], size[0]), mode="bilinear", align_corners=False)
        return np.asarray(torch.sigmoid(values[0, 0]).numpy(), np.float32)


def load_segmenter(folder: str, device: str = "cpu") -> SamSegmenter:
    """Open a folder with a checkpoint of the SAM family.

    Raises BadInput where it is none or where the device is not there, ModelFailure where it is damaged.
    """
    import transformers

    path = Path(folder)
    kind = _kind(path)
    where = choose_device(device)
    stored(path, "segmenter")
    try:
        model, told = getattr(transformers, CLASSES[kind]).from_pretrained(
            path, local_files_only=True, use_safetensors=True, output_loading_info=True, dtype=torch.float32
        )
    except Exception as error:  # whatever the library raises for a folder that is not as it should be
        reason = " ".join(str(error).split())[:200]
        raise ModelFailure(f"The segmenter in {path} could not be loaded ({reason}); fetch it again.") from error
    lacking = sorted(told["missing_keys"]) + sorted(str(key) for key in told["mismatched_keys"])
    if lacking:
        raise ModelFailure(f"The segmenter in {path} lacks {lacking[0]} and {len(lacking) - 1} more; fetch it again.")
    said = _json(path / "preprocessor_config.json") if (path / "preprocessor_config.json").is_file() else {}
    name = f"{path.name} ({kind}, sha256 {_weights_hash(path)})"
    mean, std = said.get("image_mean") or MEAN, said.get("image_std") or STD
    return SamSegmenter(model.eval().to(where), kind, name, mean, std)


def _kind(folder: Path) -> str:
    if not (folder / "config.json").is_file():
        raise BadInput(f"There is no segmenter in {folder}; choose the folder of a SAM checkpoint with config.json.")
    kind = _json(folder / "config.json").get("model_type")
    if kind not in CLASSES:
        raise BadInput(f"{folder} holds a model of the kind '{kind}'; use one of {', '.join(CLASSES)}.")
    return str(kind)


def _json(file: Path) -> dict[str, Any]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(f"{file} cannot be read as JSON; fetch the segmenter again.") from error
    return values if isinstance(values, dict) else {}


def _side(size: Any) -> int:
    return int(size if isinstance(size, int) else max(size))


def _weights_hash(folder: Path) -> str:
    """The hash of all weight files in the order of their names."""
    together = hashlib.sha256()
    for file in sorted(folder.glob("*.safetensors")):
        with file.open("rb") as stream:
            while block := stream.read(1 << 22):
                together.update(block)
    return together.hexdigest()
