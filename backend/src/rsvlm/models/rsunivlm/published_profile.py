"""What makes the published model different from others, as data. Standard library only."""

from __future__ import annotations

from ..base import Profile

PUBLISHED_PROFILE = Profile(
    name="RSUniVLM",
    family="rsunivlm",
    tasks=("segment", "ground", "change", "caption", "question", "classify"),
    tile=512,
    whole_up_to=768,
    cells=24,
    box_scale=100,
    labels={},
    pairs=("change", "caption"),
    identify="refer",
    examples={
        "segment": ("water", "bridge", "building", "sports ground", "Segment all the vehicles in this image."),
        "ground": ("windmill", "The small vehicle in the most left of the image."),
        "change": ("building", "road", "Which areas belong to road and have undergone changes?"),
        "caption": ("Describe this image briefly.",),
        "question": ("How many basketball courts?", "Is there a road?"),
        "classify": ("airport, bareland, beach, bridge, farmland, forest, port, residential, river",),
    },
)
"""Sizes: reference, ideas for inference (square tiles of 256 to 512 pixels, as in training). Any label may be asked."""
