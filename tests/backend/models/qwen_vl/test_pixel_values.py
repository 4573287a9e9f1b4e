"""Patches are, bit for bit, those of the library's own processor without torchvision."""

from __future__ import annotations

import numpy as np
import pytest
from rsvlm.models.base import Picture
from rsvlm.models.qwen_vl.pixel_values import patches
from rsvlm.models.qwen_vl.profile import QwenProfile
from rsvlm.models.qwen_vl.profiles import PROFILES

SIZES = [(512, 512), (300, 170), (64, 1000), (90, 120)]


def _picture(width: int, height: int, seed: int = 0) -> Picture:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("name", ["rscovlm-7b", "qwen3-vl"])
@pytest.mark.parametrize("size", SIZES)
def test_one_picture(name: str, size: tuple[int, int]) -> None:
    library = pytest.importorskip("transformers.models.qwen2_vl.image_processing_pil_qwen2_vl")
    profile = PROFILES[name]
    processor = library.Qwen2VLImageProcessorPil(
        min_pixels=profile.min_pixels,
        max_pixels=profile.max_pixels,
        patch_size=profile.patch,
        image_mean=list(profile.mean),
        image_std=list(profile.std),
    )
    picture = _picture(*size)
    theirs = processor(images=[picture], return_tensors="np")
    ours = patches([picture], profile.seen_size(*size, "detect"), profile)
    assert ours.values.dtype == np.float32
    assert np.array_equal(ours.values, theirs["pixel_values"])
    assert [list(ours.grid)] == theirs["image_grid_thw"].tolist()
    assert ours.size == (ours.grid[2] * profile.patch, ours.grid[1] * profile.patch)


@pytest.mark.parametrize("count", [2, 3])
def test_frames_of_a_video_are_patched_as_the_library_does(count: int) -> None:
    profile = PROFILES["rscovlm-7b"]
    frames = [_picture(224, 252, seed) for seed in range(count)]
    ours = patches(frames, (224, 252), profile)
    assert ours.grid == (-(-count // 2), 18, 16)
    assert np.array_equal(ours.values, _as_the_library(frames, profile))
    assert np.array_equal(ours.values[: 18 * 16, : 3 * 2 * 196], patches(frames[:2], (224, 252), profile).values)


def _as_the_library(frames: list[Picture], profile: QwenProfile) -> np.ndarray:
    """The library's video processor cannot be loaded without torchvision; this is its `patchify` in torch's words."""
    torch = pytest.importorskip("torch")
    normalised = np.stack([_channels(frame, profile) for frame in frames])
    videos = torch.from_numpy(normalised)[None]
    if videos.shape[1] % 2:
        videos = torch.cat((videos, videos[:, -1:]), dim=1)
    steps, rows, cols = videos.shape[1] // 2, videos.shape[3] // 14, videos.shape[4] // 14
    cut = videos.view(1, steps, 2, 3, rows // 2, 2, 14, cols // 2, 2, 14).permute(0, 1, 4, 7, 5, 8, 3, 2, 6, 9)
    return np.asarray(cut.reshape(steps * rows * cols, -1))


def _channels(frame: Picture, profile: QwenProfile) -> np.ndarray:
    scaled = (frame.astype(np.float64) * (1 / 255)).astype(np.float32)
    mean, std = (np.array(values, dtype=np.float32) for values in (profile.mean, profile.std))
    return ((scaled - mean) / std).transpose(2, 0, 1)


def test_a_single_picture_fills_both_frames_of_its_step() -> None:
    profile = PROFILES["rscovlm-7b"]
    picture = _picture(224, 224)
    assert np.array_equal(
        patches([picture], (224, 224), profile).values, patches([picture, picture], (224, 224), profile).values
    )
