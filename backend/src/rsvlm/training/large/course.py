"""What a family of models has of its own in a training: everything but the order of its stages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from torch import nn

from .plan import StagePlan
from .steps import Around


class Course(Protocol):
    """A model and its data, ready to be trained stage by stage."""

    @property
    def plans(self) -> Sequence[StagePlan]:
        """Of each stage."""

    @property
    def held_out(self) -> Sequence[Any]:
        """Samples that are not learned from."""

    @property
    def model(self) -> nn.Module:
        """The model as it is now."""

    @property
    def base_hash(self) -> str:
        """SHA-256 of the weights that the training begins with."""

    def train(self, number: int, seed: int, around: Around) -> int:
        """Trains a stage; how many samples there are. An adapter stays beside the maps."""

    def take_up(self, number: int, kept: Path) -> None:
        """Puts the result of a stage that was done before into the model."""

    def write(self, out: Path, writes: bool) -> None:
        """Writes what was trained whole in its published layout; of several processes one `writes`."""

    def write_merged(self, adapter: Path, out: Path) -> None:
        """Writes the weights with an adapter in them, where the family has such files."""
