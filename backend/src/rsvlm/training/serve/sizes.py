"""The size at which a picture is shown: drawn anew each time, within what the model can look at."""

from __future__ import annotations

import math

import numpy as np

from ...models.qwen_vl.profile import QwenProfile
from ...models.qwen_vl.resize import smart_resize


def draw_size(width: int, height: int, profile: QwenProfile, rng: np.random.Generator) -> tuple[int, int]:
    """(width, height) of a random area within the profile's limits, log-uniform, sides multiples of its factor.

    Raises BadInput for a picture that the model cannot look at.
    """
    area = math.exp(rng.uniform(math.log(profile.min_pixels), math.log(profile.max_pixels)))
    grow = math.sqrt(area / (width * height))
    wide, high = max(1, round(width * grow)), max(1, round(height * grow))
    return smart_resize(wide, high, profile.factor, profile.min_pixels, profile.max_pixels)
