"""What setting up would take, before anything is done. Pure: facts in, sentences and numbers out."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass

from ..model_names import amount
from ..qt import translate
from .machine import AS_OFFERED, CPU, NEWEST, OLDEST, UV, Choice, Machine
from .steps import CHECK, MAKE, PACKAGES, TORCH

GB = 1_000_000_000
_CUDA_GROWS, _CUDA_FETCHED = int(5.5 * GB), int(2.9 * GB)
_CPU_GROWS, _CPU_FETCHED = int(0.75 * GB), int(0.2 * GB)
_PACKAGES_GROW, _PACKAGES_FETCHED = int(1.15 * GB), int(0.35 * GB)
"""torch with and without CUDA and all other packages, measured on Linux with the versions of requirements.lock."""
_BYTES_A_SECOND = 5_000_000
"""A line of 40 Mbit/s, for the time that is told."""
_SECONDS_BESIDE = 120
_MARGIN = 1.3


@dataclass(frozen=True)
class InstallPlan:
    """Sizes in bytes: `fetched` from the network or the folder of wheels, `grows` on the disk by step, `needed` of
    the disk meanwhile. `problem` says why it cannot be begun, "" where it can; `notes` are what else to know."""

    fetched: int
    grows: dict[str, int]
    needed: int
    minutes: int
    problem: str = ""
    notes: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Of the environment when all is there."""
        return sum(self.grows.values())


def make_plan(choice: Choice, machine: Machine) -> InstallPlan:
    """What this choice takes on this machine."""
    cuda = choice.build not in (CPU, AS_OFFERED) or (choice.build == AS_OFFERED and machine.system.startswith("linux"))
    torch = _CUDA_GROWS if cuda else _CPU_GROWS
    fetched = (_CUDA_FETCHED if cuda else _CPU_FETCHED) + _PACKAGES_FETCHED
    grows = {MAKE: 30_000_000, TORCH: torch, PACKAGES: _PACKAGES_GROW, CHECK: 50_000_000}
    needed = round(_MARGIN * sum(grows.values())) + fetched
    seconds = _SECONDS_BESIDE + (0 if choice.wheels else fetched / _BYTES_A_SECOND)
    return InstallPlan(
        fetched, grows, needed, max(1, round(seconds / 60)), _problem(choice, machine, needed), _notes(choice, machine)
    )


def key_of(choice: Choice, version: str) -> str:
    """The same for choices whose steps need not be done again; `version` is that of the plugin."""
    said = json.dumps({**asdict(choice), "version": version}, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def pythons(machine: Machine) -> list[tuple[str, str]]:
    """What an environment can be made with, the best first: value of `Choice.python` and what it is called."""
    found = [(UV, f"uv ({machine.uv})")] if machine.uv else []
    return found + [(python.path, f"{python.title} ({python.path})") for python in machine.pythons if python.fits]


def _problem(choice: Choice, machine: Machine, needed: int) -> str:
    if not pythons(machine):
        there = ", ".join(python.title for python in machine.pythons)
        words = {"oldest": "{}.{}".format(*OLDEST), "newest": "{}.{}".format(*NEWEST), "there": there}
        text = translate(
            "Installing",
            "There is no Python from {oldest} to {newest} here; install one, or uv, which brings one, then look again.",
        )
        if there:
            text = translate(
                "Installing",
                "A Python from {oldest} to {newest} is needed, and {there} is here; install one, or uv, which brings "
                "one, then look again.",
            )
        return text.format(**words)
    if choice.wheels and not os.path.isabs(choice.wheels):
        return translate("Installing", "Choose the folder of wheels.")
    if machine.free < needed:
        text = translate(
            "Installing", "{needed} are needed and {free} are free; make room or choose a folder on another disk."
        )
        return text.format(needed=amount(needed), free=amount(machine.free))
    return ""


def _notes(choice: Choice, machine: Machine) -> tuple[str, ...]:
    notes = []
    card = machine.graphics
    if card is None and machine.system != "darwin":
        notes.append(
            translate("Installing", "No NVIDIA card was found: large models run on the processor, which takes minutes.")
        )
    if card is not None:
        text = translate("Installing", "Found {card}, {memory}, driver {driver}.")
        notes.append(text.format(card=card.name, memory=amount(card.memory), driver=card.driver))
        if choice.build == CPU:
            notes.append(translate("Installing", "The build for the processor leaves this card unused."))
        elif choice.build not in (machine.builds()[0], AS_OFFERED):
            notes.append(translate("Installing", "Another build fits the driver of this card better."))
    if machine.proxy and not choice.wheels:
        notes.append(translate("Installing", "Goes through the proxy {proxy}.").format(proxy=machine.proxy))
    return tuple(notes)
