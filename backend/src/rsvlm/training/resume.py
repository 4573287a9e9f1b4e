"""What a stage of a training needs to go on exactly where it was killed, kept beside the run.

Every process keeps a file of its own (its random generators differ), all at the same steps; a stage goes on from the
newest step that every process has. Files appear whole or not at all, and the one before the newest stays, so that a
process killed while it writes costs nothing but time.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch

from ..errors import BadInput

_NAME = re.compile(r"step_(\d+)\.rank_(\d+)\.pt")
_KEPT = 2


class Stateful(Protocol):
    """Anything whose state can be taken and given back: modules, optimisers, schedules, generators, draws."""

    def state_dict(self) -> Any:
        """The state as tensors, numbers, texts, lists and dicts."""

    def load_state_dict(self, state_dict: Any, /) -> Any:
        """Puts a state back that `state_dict` gave."""


class Generators:
    """numpy's generators by name, and torch's own one."""

    def __init__(self, generators: Mapping[str, np.random.Generator]) -> None:
        self._generators = generators

    def state_dict(self) -> dict[str, Any]:
        states = {name: generator.bit_generator.state for name, generator in self._generators.items()}
        return {"torch": torch.get_rng_state(), "numpy": states}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        torch.set_rng_state(state["torch"])
        for name, generator in self._generators.items():
            generator.bit_generator.state = state["numpy"][name]


class Keeper:
    """The folder in which a stage's states lie. `settings` are what the stage is trained with, fit for JSON."""

    def __init__(self, folder: Path, settings: Mapping[str, Any], rank: int = 0, processes: int = 1) -> None:
        self.folder, self._rank, self._processes = folder, rank, processes
        self._settings = json.dumps(settings, sort_keys=True)

    def save(self, step: int, state: dict[str, Any]) -> None:
        """Keeps this process's state after `step` steps."""
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"step_{step:08d}.rank_{self._rank}.pt"
        save_whole({"settings": self._settings, "processes": self._processes, "state": state}, path)
        mine = sorted(p for s, r, p in self._files() if r == self._rank)
        for old in mine[:-_KEPT]:
            old.unlink()

    def load(self) -> tuple[int, dict[str, Any]] | None:
        """The newest step that all processes have kept and this process's state; None where there is none.

        Raises BadInput where the stage was begun with other settings or with another number of processes.
        """
        steps: dict[int, dict[int, Path]] = {}
        for step, rank, path in self._files():
            steps.setdefault(step, {})[rank] = path
        if not steps:
            return None
        whole = [step for step, ranks in steps.items() if set(range(self._processes)) <= set(ranks)]
        step = max(whole or steps)
        path = steps[step].get(self._rank) or next(iter(steps[step].values()))
        kept = torch.load(path, weights_only=True)
        if kept["settings"] != self._settings:
            self._refuse("other settings")
        if kept["processes"] != self._processes:
            self._refuse("another number of processes")
        # Killed before all processes had kept anything, the stage begins anew.
        return (step, kept["state"]) if whole else None

    def clear(self) -> None:
        """Removes all that was kept, of every process: the stage is done."""
        for _, _, path in self._files():
            path.unlink()
        if self.folder.is_dir() and not any(self.folder.iterdir()):
            self.folder.rmdir()

    def _files(self) -> list[tuple[int, int, Path]]:
        """(step, rank, path) of every whole file."""
        matches = [(_NAME.fullmatch(path.name), path) for path in self.folder.glob("step_*.pt")]
        return [(int(match[1]), int(match[2]), path) for match, path in matches if match]

    def _refuse(self, why: str) -> None:
        raise BadInput(
            f"The training in {self.folder} was begun with {why}; undo that to go on, or give another folder with "
            "--folder to begin anew."
        )


def save_whole(state: dict[str, Any], path: Path) -> None:
    """Writes a file of tensors that is there whole or not at all."""
    partial = path.with_suffix(".part")
    torch.save(state, partial)
    partial.replace(path)
