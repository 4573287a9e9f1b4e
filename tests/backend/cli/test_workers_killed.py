"""`rsvlm run --whole --workers 2`: a worker killed at a random moment is not missed, and a killed writer goes on.

`RSVLM_KILLS=20` kills so many of them, `RSVLM_SEED=1` at other moments.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from pandas.testing import assert_frame_equal

from tests.backend.server.scenes import SIDE, WINDOW, features, tiles

KILLS = int(os.environ.get("RSVLM_KILLS", "2"))
SEED = int(os.environ.get("RSVLM_SEED", "0"))
COMMAND = (sys.executable, "-m", "rsvlm.cli", "run", "segment", "--prompt", "water", "--whole", "--resume")


@pytest.fixture(scope="module")
def unbroken(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one process makes of it in one go."""
    out = tmp_path_factory.mktemp("unbroken") / "water.gpkg"
    subprocess.run(command(samples, out), check=True, timeout=300)
    return out


def command(samples: Path, out: Path, *more: str) -> list[str]:
    window = ["--window", *map(str, WINDOW), "--tile", str(SIDE)]
    return [*COMMAND, "--image", str(samples / "ponds_2017-08-27.tif"), *window, "--out", str(out), *more]


def workers(writer: psutil.Process) -> list[psutil.Process]:
    """The processes that look at tiles."""
    return [child for child in writer.children() if "spawn_main" in " ".join(child.cmdline())]


@pytest.mark.parametrize("number", range(KILLS))
def test_killed_at_a_random_moment_it_ends_the_same(
    samples: Path, unbroken: Path, tmp_path: Path, number: int
) -> None:
    moment, out = random.Random(SEED * 1000 + number), tmp_path / "water.gpkg"
    at = moment.randrange(tiles(unbroken) - 2)
    running = subprocess.Popen(command(samples, out, "--workers", "2"))
    writer = psutil.Process(running.pid)
    until = time.monotonic() + 300
    while tiles(out) < at or not workers(writer):
        assert running.poll() is None and time.monotonic() < until
        time.sleep(0.02)
    time.sleep(0.5 * moment.random())
    killed = "worker" if number % 2 == 0 else "writer"
    looking = workers(writer)
    (moment.choice(looking) if killed == "worker" else writer).kill()
    print(f"{killed} killed with {tiles(out)} of {tiles(unbroken)} tiles kept")
    if killed == "worker":
        assert running.wait(300) == 0
    else:
        running.wait()
        _, left = psutil.wait_procs(looking, 20)
        assert not left, "workers end with who they work for"
        subprocess.run(command(samples, out, "--workers", "2"), check=True, timeout=300)
    assert_frame_equal(features(out), features(unbroken))
    assert [path.name for path in tmp_path.iterdir() if path.name != "state"] == [out.name]
