"""A person's first minutes: from the ZIP on a fresh profile to the first polygon, and a quit in the middle of a run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from scripts import package
from tests.e2e.test_installed_zip import environment, profile, program  # noqa: F401  (fixtures)

LONGEST = 150.0  # s from the start of QGIS to its end
PERSON = 3.0  # s for a click or a word: looking, deciding, pointing (Card, Moran and Newell 1980 count 2.7 for a click)
LONGEST_PERSON = 30.0


@dataclass
class Visit:
    """What was told from inside, how QGIS ended, what it left."""

    told: dict[str, Any]
    code: int
    noise: str
    temporary: Path


@pytest.fixture
def visit(program: list[str], profile: Path, repo: Path) -> Iterator[Visit]:  # noqa: F811
    temporary = profile / "tmp"
    temporary.mkdir()
    variables = {
        **environment(profile),
        "TMPDIR": str(temporary),  # else QGIS asks about results below the system's temporary folder, and waits
        "RSVLM_DESK_ZIP": str(package.write_zip(profile / "rsvlm_qgis.zip")),
        "RSVLM_DESK_OUT": str(profile),
        "RSVLM_DESK_SCRIPTS": str(repo / "scripts"),
    }
    desk = repo / "tests" / "e2e" / "first_minutes" / "desk.py"
    command = [
        *program, "--nologo", "--noversioncheck", "--profiles-path", profile, "--profile", "default", "--code", desk,
    ]
    with (profile / "qgis.log").open("wb") as log:
        process = subprocess.Popen(
            command, env=variables, cwd=profile, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            code = process.wait(LONGEST)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    noise = (profile / "qgis.log").read_text(encoding="utf-8", errors="replace")
    assert (profile / "told.json").is_file(), noise[-2000:]
    yield Visit(json.loads((profile / "told.json").read_text(encoding="utf-8")), code, noise, temporary)


def test_from_the_zip_to_polygons_and_out_again(visit: Visit) -> None:
    told = visit.told
    assert told["error"] is None, visit.noise[-2000:]
    assert told["polygons"] > 0, told["said"]
    waits = [seconds for name, seconds in told["waits"].items() if name != "all polygons"]
    person = PERSON * len(told["actions"]) + sum(waits)
    print(f"{len(told['actions'])} actions: {', '.join(told['actions'])}")
    print(", ".join(f"{name} after {seconds:.1f} s" for name, seconds in told["waits"].items()))
    print(f"{person:.1f} s of a person's time to the first polygon")
    assert person < LONGEST_PERSON
    assert visit.code == 0, visit.noise[-2000:]
    assert not Path(f"/proc/{told['engine']}").exists(), "no engine outlives QGIS"
    assert [file.name for file in visit.temporary.rglob("rsvlm*")] == [], "no file is left"
