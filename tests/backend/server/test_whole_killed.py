"""Servers killed in the middle of a whole scene: the same request ends as if that had never happened.

`RSVLM_KILLS=20` kills so many of them, `RSVLM_SEED=1` at other moments.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pandas.testing import assert_frame_equal

from .conftest import Server, end, launch
from .scenes import features, tiles, wait_for_tiles, whole

KILLS = int(os.environ.get("RSVLM_KILLS", "3"))
SEED = int(os.environ.get("RSVLM_SEED", "0"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("killed")


@pytest.fixture(scope="module")
def scene(samples: Path) -> Path:
    return samples / "ponds_2017-08-27.tif"


def started(folder: Path) -> Server:
    process = launch([sys.executable, "-m", "rsvlm.cli", "serve"], folder)
    assert process.stdout is not None
    return Server(process, json.loads(process.stdout.readline()))


@pytest.fixture(scope="module")
def survivor(folder: Path) -> Iterator[Server]:
    server = started(folder)
    yield server
    end(server.process)


@pytest.fixture(scope="module")
def unbroken(survivor: Server, scene: Path, folder: Path) -> Path:
    """A file that was made in one go."""
    output = folder / "unbroken.gpkg"
    last = survivor.last(survivor.ask("POST", "/jobs", whole(scene, output)).json["id"])
    assert last["kind"] == "finished", last
    return output


@pytest.mark.parametrize("number", range(KILLS))
def test_killed_at_a_random_moment_it_ends_the_same(
    survivor: Server, scene: Path, folder: Path, unbroken: Path, number: int
) -> None:
    moment, output = random.Random(SEED * 1000 + number), folder / f"killed_{number}.gpkg"
    body = whole(scene, output, whole={"resume": True})
    server = started(folder)
    try:
        assert server.ask("POST", "/jobs", body).status == 202
        wait_for_tiles(output, moment.randrange(tiles(unbroken)))
        time.sleep(0.6 * moment.random())
        server.process.kill()
        server.process.wait()
    finally:
        end(server.process)
    kept = tiles(output)
    print(f"killed with {kept} of {tiles(unbroken)} tiles kept")
    last = survivor.last(survivor.ask("POST", "/jobs", body).json["id"])
    assert last["kind"] == "finished" and last["data"]["scene"]["complete"], last
    assert tiles(output) == tiles(unbroken)
    assert_frame_equal(features(output), features(unbroken))
    assert [path.name for path in folder.glob(f"*{output.stem}*")] == [output.name], "nothing is left beside it"
