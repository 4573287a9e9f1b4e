"""Runs over a whole scene, killed with SIGKILL at random moments and resumed: all end as the one that was left alone.

    .venv/bin/python backend/benchmarks/whole_killed.py --kills 20 --seed 1

Each run is the command line's, in processes of its own, with the small model. Compared are the features, byte for byte
with their geometries, the footprint, and of each tile its state and the hash of its answer.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SAMPLE = Path(__file__).resolve().parents[2] / "resources/samples/ponds_2017-08-27.tif"
SIDE = 320
MOMENTS = ("loading", "looking", "writing", "finishing", "looking", "worker")
"""When a run is killed, in turn. "worker": one of two processes that look at tiles is, and the run goes on alone."""

AGAIN = 0.35
"""Share of runs that are killed again after they went on."""

LONGEST = 300.0
"""Seconds that a run may take."""

SAME = (
    "SELECT geom, label, confidence, confidence_method, area_m2, tile, quality, note FROM features",
    "SELECT geom, task, prompt, found, complete FROM footprint",
    "SELECT tile, state, reason, answer_hash, found FROM coverage",
)


@dataclass(frozen=True)
class Death:
    """One kill: when it was meant to be, how many tiles were kept by then."""

    moment: str
    kept: int


@dataclass(frozen=True)
class Outcome:
    """What became of a run that was killed: the kills, tiles in all, and whether it ended as the one left alone."""

    number: int
    deaths: tuple[Death, ...]
    tiles: int
    is_same: bool


def command(out: Path, *more: str) -> list[str]:
    """The run, or its going on."""
    asked = ["run", "segment", "--image", str(SAMPLE), "--prompt", "water", "--tile", str(SIDE), "--whole", "--resume"]
    return [sys.executable, "-m", "rsvlm.cli", *asked, "--out", str(out), *more]


def start(out: Path, *more: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command(out, *more), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def kept(out: Path) -> int:
    """How many tiles a file has; 0 where there is none yet."""
    try:
        with closing(sqlite3.connect(f"file:{out}?mode=ro", uri=True)) as database:
            return int(database.execute("SELECT count(*) FROM coverage").fetchone()[0])
    except sqlite3.Error:
        return 0


def content(out: Path) -> list[list[tuple[Any, ...]]]:
    """Everything of a file that a run decides."""
    with closing(sqlite3.connect(f"file:{out}?mode=ro", uri=True)) as database:
        return [sorted(database.execute(query), key=repr) for query in SAME]


def unbroken(folder: Path) -> tuple[Path, float]:
    """A run that is left alone, and the seconds until it had a file."""
    out, begun = folder / "unbroken.gpkg", time.monotonic()
    running = start(out)
    while not out.exists() and running.poll() is None:
        time.sleep(0.01)
    loading = time.monotonic() - begun
    if running.wait(LONGEST):
        raise RuntimeError(f"the run that is left alone ended with {running.returncode}")
    return out, loading


def killed(folder: Path, number: int, seed: int, alone: Path, loading: float) -> Outcome:
    """One run, killed at a moment that its number and the seed decide, perhaps twice, and resumed to its end."""
    chance, out = random.Random(1000 * seed + number), folder / f"killed{number}.gpkg"
    moment, tiles, deaths = MOMENTS[number % len(MOMENTS)], kept(alone), []
    while True:
        running = start(out, "--workers", "2") if moment == "worker" else start(out)
        _wait(moment, running, out, tiles, loading, chance)
        victim = _worker(running, chance) if moment == "worker" else running.pid
        if victim and running.poll() is None:
            os.kill(victim, signal.SIGKILL)
            deaths.append(Death(moment, kept(out)))
        if moment == "worker":
            running.wait(LONGEST)
            break
        running.wait(LONGEST)
        if len(deaths) != 1 or chance.random() > AGAIN:
            break
        moment = chance.choice(("loading", "looking", "finishing"))
    last = subprocess.run(command(out), timeout=LONGEST, capture_output=True, text=True)
    if last.returncode:
        raise RuntimeError(f"run {number} could not be resumed ({last.returncode}): {last.stderr}{last.stdout}")
    left = [file.name for file in folder.iterdir() if file.name.startswith((out.stem, f".{out.stem}"))]
    return Outcome(number, tuple(deaths), tiles, content(out) == content(alone) and left == [out.name])


def _wait(
    moment: str, running: subprocess.Popen[bytes], out: Path, tiles: int, loading: float, chance: random.Random
) -> None:
    """Until the run is where it is to be killed, or over."""
    until = time.monotonic() + LONGEST
    if moment == "loading":
        until = min(until, time.monotonic() + loading * 1.2 * chance.random())
        while time.monotonic() < until and running.poll() is None:
            time.sleep(0.01)
        return
    wanted = tiles if moment == "finishing" else chance.randrange(tiles - 2)
    while (kept(out) < wanted or not out.exists()) and running.poll() is None and time.monotonic() < until:
        time.sleep(0.01)
    if moment == "writing":
        journal, before = Path(f"{out}-wal"), -1
        while running.poll() is None and time.monotonic() < until:
            size = journal.stat().st_size if journal.exists() else 0
            if before >= 0 and size != before:
                return
            before = size
    time.sleep((0.1 if moment == "finishing" else 0.6) * chance.random())


def _worker(running: subprocess.Popen[bytes], chance: random.Random) -> int:
    """One of the processes that look at tiles, 0 where there is none any more."""
    tasks = Path(f"/proc/{running.pid}/task").glob("*/children")
    children = [child for task in tasks for child in task.read_text().split()]
    found = [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]
    return chance.choice(found) if found else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first run, which decides its moment")
    chosen = parser.parse_args()
    print("| run | killed while (tiles kept) | ended the same |\n|---|---|---|")
    same = 0
    with tempfile.TemporaryDirectory() as place:
        alone, loading = unbroken(Path(place))
        for number in range(chosen.first, chosen.first + chosen.kills):
            outcome = killed(Path(place), number, chosen.seed, alone, loading)
            same += outcome.is_same
            deaths = ", ".join(f"{one.moment} ({one.kept} of {outcome.tiles})" for one in outcome.deaths)
            print(f"| {number} | {deaths or 'over before'} | {'yes' if outcome.is_same else 'NO'} |", flush=True)
    print(f"\n{same} of {chosen.kills} the same.")
    return 0 if same == chosen.kills else 1


if __name__ == "__main__":
    sys.exit(main())
