"""What a person can choose of a model on this machine before it is loaded, and what that would take."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import BadInput
from ..schema import Options
from .base import ModelInfo, Profile


@dataclass(frozen=True)
class MemoryPlan:
    """What loading takes: `needed` bytes on `device` in `precision`, of `free` ones (None where nobody can tell).

    `note` is what else a person should know of it, as sentences, or "".
    """

    device: str
    precision: str
    needed: int
    free: int | None
    note: str = ""

    def __str__(self) -> str:
        free = "free memory unknown" if self.free is None else f"{self.free / 1e9:.1f} GB are free"
        told = f"Loading takes {self.needed / 1e9:.1f} GB on {self.device} in {self.precision}; {free}."
        return f"{told} {self.note}".rstrip()

    def check(self) -> None:
        """Raises BadInput where the memory does not suffice."""
        if self.free is not None and self.free < self.needed:
            raise BadInput(
                f"The model needs {self.needed / 1e9:.1f} GB on {self.device} and {self.free / 1e9:.1f} GB are free; "
                "close other programs or choose a smaller precision or model."
            )


@dataclass(frozen=True)
class ModelChoice:
    """A model as it would be loaded.

    `devices` and `precisions` (those of the device) can be asked for by name, beside "auto". `plan` is None where
    memory is no matter, or where `problem` says in a sentence why it cannot be loaded as asked. `loaded`: it is in
    memory already. `most_tiles` is how many tiles are looked at one by one where nobody asks for more.
    """

    info: ModelInfo
    profile: Profile
    devices: tuple[str, ...] = ("cpu",)
    precisions: tuple[str, ...] = ("float32",)
    plan: MemoryPlan | None = None
    problem: str = ""
    loaded: bool = False
    most_tiles: int = Options.max_tiles
