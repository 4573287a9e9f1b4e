"""What many scenes cost on many GPUs, on paper: `python whole_price.py [--seconds S ...]`.

    GPU hours = scenes x tiles a scene x (seconds a tile + seconds that its reading is waited for) / 3600
    hours     = GPU hours / (GPUs x efficiency)

Tiles are counted by the plan's own arithmetic. Seconds a tile are a parameter: no GPU was at hand and none are made up.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from rsvlm.imagery.tiles import Lattice, mask_lattice, object_lattice
from rsvlm.models.base import Profile
from rsvlm.models.qwen_vl.profiles import RSCOVLM_7B
from rsvlm.models.registry import CHECKPOINTS
from rsvlm.models.rsunivlm.profile import read_profile
from rsvlm.models.rsunivlm.published_profile import PUBLISHED_PROFILE

SENTINEL = 10_980
"""Pixels of 10 m along the side of a Sentinel-2 scene (a granule of 109.8 km; ESA, Sentinel-2 Products
Specification Document)."""

BANDS, BYTES = 3, 2
"""The visible bands, 16 bits each, before compression."""

SECONDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
HOUR = 3600.0


@dataclass(frozen=True)
class Fleet:
    """Scenes of so many pixels a side, on so many GPUs. `efficiency` is the share of its time that a GPU looks at
    tiles: what a run on the machines in question tells, with the seconds of each tile in layer `coverage`."""

    scenes: int = 1000
    side: int = SENTINEL
    gpus: int = 8
    efficiency: float = 0.9


@dataclass(frozen=True)
class Price:
    """What it comes to: tiles of a scene, GB that are read of all, hours of GPUs and hours on the clock."""

    tiles: int
    gigabytes: float
    gpu_hours: float
    hours: float


def lattice_of(profile: Profile, task: str, side: int) -> Lattice:
    """The tiles of a square scene, as `scenes.whole.plan_scene` lays them."""
    tile, _ = profile.tiling(task)
    return object_lattice(side, side, tile) if task == "detect" else mask_lattice(side, side, profile.cells, tile)


def price(fleet: Fleet, lattice: Lattice, seconds: float, waiting: float = 0.0) -> Price:
    """Of a model that takes `seconds` a tile; reading it is waited for `waiting` seconds besides."""
    across, down = (sum(span.length for span in spans) for spans in (lattice.cols, lattice.rows))
    gpu_hours = fleet.scenes * len(lattice) * (seconds + waiting) / HOUR
    gigabytes = fleet.scenes * across * down * BANDS * BYTES / 1e9
    return Price(len(lattice), gigabytes, gpu_hours, gpu_hours / (fleet.gpus * fleet.efficiency))


def main() -> None:
    parser = argparse.ArgumentParser(description="What 1,000 Sentinel-2 scenes cost on 8 GPUs.")
    parser.add_argument("--seconds", type=float, nargs="*", default=SECONDS, help="seconds a tile")
    chosen = parser.parse_args()
    fleet = Fleet()
    models = (
        ("nano", read_profile(CHECKPOINTS / "nano")[0], "segment"),
        ("RSUniVLM", PUBLISHED_PROFILE, "segment"),
        ("RSCoVLM-7B", RSCOVLM_7B, "detect"),
    )
    print("| seconds a tile | " + " | ".join(f"{name}, hours" for name, *_ in models) + " |")
    print("|---:|" + "---:|" * len(models))
    lattices = [lattice_of(profile, task, fleet.side) for _, profile, task in models]
    for seconds in chosen.seconds:
        hours = (f"{price(fleet, lattice, seconds).hours:.1f}" for lattice in lattices)
        print(f"| {seconds:g} | {' | '.join(hours)} |")
    for (name, *_), lattice in zip(models, lattices):
        found = price(fleet, lattice, 1.0)
        told = f"{found.tiles} tiles a scene, {found.gigabytes:.0f} GB read"
        print(f"{name}: {told}, {found.gpu_hours:.0f} GPU hours where a tile takes a second")


if __name__ == "__main__":
    main()
