"""Which profile goes with a checkpoint folder. Standard library only.

Models of one make have the same architecture, so a folder's configuration does not say which it is: an id or a folder's
name that contains a profile's id does, else the limits of a picture that the checkpoint carries, else the make.
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from ..base import Profile
from .checkpoint import picture_limits
from .config import QwenConfig, read_config
from .profile import QwenProfile
from .profiles import PROFILES

_MAKES = {14: "qwen2.5-vl", 16: "qwen3-vl"}
"""The stock model of a size of patches."""


def profile_of(folder: Path, model: str = "") -> QwenProfile:
    """The profile of the checkpoint in `folder`, which `model` is the id of, if it has one.

    Raises BadInput where its configuration cannot be read.
    """
    config = read_config(folder)
    known = {name: profile for name, profile in PROFILES.items() if profile.patch == config.tower.patch}
    called = (model.lower(), folder.name.lower())
    # The longest first: an id may be the beginning of another.
    for name in sorted(known, key=len, reverse=True):
        if any(name in one for one in called):
            return known[name]
    limits = picture_limits(folder)
    for profile in known.values():
        if (profile.min_pixels, profile.max_pixels) == limits:
            return profile
    return PROFILES[_MAKES.get(config.tower.patch, "qwen2.5-vl")]


def limits_note(folder: Path, profile: QwenProfile) -> str:
    """A sentence where the folder's own limits of a picture are others than the profile's, which count; else ""."""
    limits = picture_limits(folder)
    own = (profile.min_pixels, profile.max_pixels)
    if limits is None or limits == own:
        return ""
    return (
        f"Pictures are shown with {own[0]} to {own[1]} pixels, as the profile {profile.name} says; the checkpoint's "
        f"preprocessor_config.json says {limits[0]} to {limits[1]}."
    )


def picture_tokens(config: QwenConfig, profile: QwenProfile) -> int:
    """The most tokens that a picture takes."""
    return profile.max_pixels // (config.tower.patch * config.tower.merge) ** 2


def plain(profile: QwenProfile) -> Profile:
    """What everybody outside the family is told of a profile."""
    return Profile(**{field.name: getattr(profile, field.name) for field in fields(Profile)})
