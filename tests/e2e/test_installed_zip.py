"""The ZIP as a person gets it: installed by the plugin manager of a QGIS that never saw it, and asked once."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from scripts import package

LONGEST = 150.0  # s from the start of QGIS to its end


def environment(profile: Path) -> dict[str, str]:
    """QGIS' Python takes its libraries from where the first `python3` on the path lies; caches stay in the profile."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON") and key != "VIRTUAL_ENV"}
    folders = {"XDG_CACHE_HOME": str(profile / "cache"), "XDG_RUNTIME_DIR": str(profile)}
    return {**kept, **folders, "PATH": f"/usr/bin:{kept.get('PATH', '')}"}


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A folder of profiles whose one profile has no plugin; only what asks the network is off."""
    base = tmp_path / "profiles" / "default" / "QGIS"
    base.mkdir(parents=True)
    settings = ["[qgis]", "checkVersion=false", "showTips=false", "[core]", "NewsFeed\\disabled=true", ""]
    (base / "QGIS3.ini").write_text("\n".join(settings), encoding="utf-8")
    return tmp_path


@pytest.fixture(params=["installed", "3.40"])
def program(request: pytest.FixtureRequest, repo: Path) -> list[str]:
    """The desktop of each QGIS of this machine."""
    if not os.environ.get("DISPLAY"):
        pytest.skip("needs a display; make test gives a virtual one")
    if request.param == "3.40":
        overlay = repo / ".qgis-3.40"
        if not (overlay / "run").is_file():
            pytest.skip("QGIS 3.40 is not there; make qgis340 lays it beside the other on Debian 12")
        return [str(overlay / "run"), str(overlay / "usr" / "bin" / "qgis.bin")]
    found = shutil.which("qgis.bin")
    if found is None:
        pytest.skip("needs the desktop of QGIS; make qgis installs it")
    return [found]


def test_a_fresh_qgis_installs_it_and_finds_something(
    program: list[str], profile: Path, repo: Path, samples: Path
) -> None:
    variables = {
        **environment(profile),
        "RSVLM_DESK_ZIP": str(package.write_zip(profile / "rsvlm_qgis.zip")),
        "RSVLM_DESK_SCENE": str(samples / "boat_and_dock.jpg"),
        "RSVLM_DESK_OUT": str(profile),
        "RSVLM_DESK_SCRIPTS": str(repo / "scripts"),
    }
    desk = repo / "tests" / "e2e" / "installing" / "desk.py"
    command = [
        *program, "--nologo", "--noversioncheck", "--profiles-path", profile, "--profile", "default", "--code", desk,
    ]
    with (profile / "qgis.log").open("wb") as log:
        process = subprocess.Popen(
            command, env=variables, cwd=profile, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            process.wait(LONGEST)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    noise = (profile / "qgis.log").read_text(encoding="utf-8", errors="replace")
    assert (profile / "told.json").is_file(), noise[-2000:]
    told = json.loads((profile / "told.json").read_text(encoding="utf-8"))
    assert told["error"] is None, noise[-2000:]
    assert told["before"] is False
    assert Path(told["module"]).is_relative_to(profile / "profiles" / "default" / "python" / "plugins")
    assert told["model"] == "nano"
    assert told["features"] > 0, told["said"]
    assert len(told["files"]) == 1
    assert process.returncode == 0, noise[-2000:]
