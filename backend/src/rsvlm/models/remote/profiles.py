"""The profiles that a model elsewhere can be asked with. Standard library only."""

from __future__ import annotations

from dataclasses import replace

from ...errors import BadInput
from ..qwen_vl.profile import QwenProfile
from ..qwen_vl.profiles import PROFILES, QWEN25_VL

ANY = replace(
    QWEN25_VL,
    name="any model",
    family="any",
    tasks=("caption", "question", "classify"),
    wordings={task: QWEN25_VL.wordings[task] for task in ("caption", "question", "classify", "presence")},
    system="",
    penalties={"": 1.0},
)
"""Words of whatever model sees pictures. How it would write places is not known, so it is not asked for them."""

REMOTE_PROFILES: dict[str, QwenProfile] = {**PROFILES, "any": ANY}


def profile_of(name: str) -> QwenProfile:
    """The profile of that name. Raises BadInput where there is none."""
    profile = REMOTE_PROFILES.get(name)
    if profile is None:
        raise BadInput(f"There is no profile '{name}'; use one of {', '.join(REMOTE_PROFILES)}.")
    return profile
