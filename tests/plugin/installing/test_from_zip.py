"""From the ZIP to a server's environment without a network: real venv, real pip, the wheel that travels in the ZIP,
and wheels in a folder. Those of the large packages are empty; numpy is QGIS' own, so the small model really answers.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy
import pytest

from rsvlm_qgis.client.environment import stripped
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.installing.machine import Choice, Machine, Python
from rsvlm_qgis.installing.place import Place
from rsvlm_qgis.installing.plan import key_of, make_plan
from rsvlm_qgis.installing.probe import free_space
from rsvlm_qgis.installing.runner import FINISHED, Runner
from rsvlm_qgis.installing.steps import steps_of, variables
from rsvlm_qgis.installing.wheel import LOCK, pack, pinned
from scripts import package

HERE = Python(sys.executable, sys.version_info[:2])


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder `engine` of the plugin as the ZIP has it."""
    place = tmp_path_factory.mktemp("zip")
    with zipfile.ZipFile(package.write_zip(place / "plugin.zip")) as archive:
        archive.extractall(place)
    return place / "rsvlm_qgis" / "engine"


@pytest.fixture(scope="module")
def wheels(engine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel of every package that the backend names, in the version of the lock file."""
    folder = tmp_path_factory.mktemp("wheels")
    versions = dict(line.split("==") for line in (engine / LOCK).read_text().splitlines() if "==" in line)
    versions = {name.lower(): version for name, version in versions.items()}
    metadata = next(engine.glob("*.dist-info")) / "METADATA"
    for line in metadata.read_text(encoding="utf-8").splitlines():
        if line.startswith("Requires-Dist: "):
            name = re.match(r"[A-Za-z0-9_.-]+", line.split()[1])[0]
            write_wheel(folder, name, versions[name.lower()])
    return folder


def write_wheel(folder: Path, name: str, version: str) -> None:
    file = f"{name.replace('-', '_')}-{version}"
    info = f"{file}.dist-info"
    with zipfile.ZipFile(folder / f"{file}-py3-none-any.whl", "w") as packed:
        if name == "numpy":
            start = Path(numpy.__file__).parent
            unwanted = {"tests", "doc", "f2py", "__pycache__"}
            for path in sorted(start.rglob("*")):
                if path.is_file() and not unwanted & set(path.relative_to(start).parts):
                    packed.write(path, path.relative_to(start.parent))
            for path in start.parent.glob("numpy.libs/*"):
                packed.write(path, path.relative_to(start.parent))
        packed.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        packed.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        packed.writestr(f"{info}/RECORD", "")


def set_up(engine: Path, choice: Choice) -> tuple[str, Place, list[str]]:
    """All steps of a choice: how it ended, where, and what was said."""
    place, lines, over, state = Place(Path(choice.folder)), [], threading.Event(), []
    machine = Machine(sys.platform, (HERE,), free=free_space(place.folder))
    place.prepare()
    pack(engine, place.folder / "wheel")
    shutil.copyfile(engine / LOCK, place.lock)
    plan = make_plan(choice, machine)

    def ended(how: str, _tail: str) -> None:
        state.append(how)
        over.set()

    steps = steps_of(choice, machine, place, pinned(place.lock, "torch"), plan.grows)
    environment = {**stripped(os.environ), **variables(place, "")}
    key = key_of(choice, place.wheel.name)
    Runner(steps, place, key, environment, lines.append, lambda _share, _step: None, ended).start()
    assert over.wait(120), "\n".join(lines)
    return state[0], place, lines


def test_an_environment_without_a_network(engine: Path, wheels: Path, tmp_path: Path) -> None:
    choice = Choice(str(tmp_path / "my environment ü"), sys.executable, wheels=str(wheels))
    state, place, lines = set_up(engine, choice)
    assert state == FINISHED, "\n".join(lines)
    assert place.is_complete
    told = json.loads(subprocess.run([place.program, "doctor", "--json"], capture_output=True, check=True).stdout)
    assert told["rsvlm"] == package.version()
    assert told["self_test"].startswith("passed"), "the small model answers there"
    assert Path(told["interpreter"]).is_relative_to(place.environment)
    assert [model["id"] for model in told["models"]] == ["nano"], "the small model is in the wheel"
    assert told["libraries"]["torch"] == pinned(place.lock, "torch").split("==")[1]
    request = '{"type": "models"}\n{"type": "quit"}\n'
    starter = [place.python, "-m", "rsvlm.starter"]
    said = subprocess.run(starter, input=request, capture_output=True, text=True, check=True)
    assert '"nano"' in said.stdout
    place.remove()
    assert not place.folder.exists()


def test_the_wheel_is_the_same_each_time_and_whole(engine: Path, tmp_path: Path) -> None:
    first, second = pack(engine, tmp_path / "1"), pack(engine, tmp_path / "2")
    assert first.name == f"rsvlm-{package.version()}-py3-none-any.whl"
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as packed:
        names = packed.namelist()
        record = packed.read(next(name for name in names if name.endswith("RECORD"))).decode()
        metadata = packed.read(next(name for name in names if name.endswith("METADATA"))).decode()
    assert {line.split(",")[0] for line in record.splitlines()} == set(names)
    assert "rsvlm/checkpoints/nano/model.safetensors" in names and "rsvlm/pond.npz" in names
    assert "Provides-Extra: full" in metadata and 'Requires-Dist: torch>=2.6,<3; extra == "full"' in metadata


def test_a_checkout_says_how_its_environment_is_made(repo: Path, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="make setup"):
        pack(repo / "backend" / "src", tmp_path)


def test_uv_gets_the_same_requirements(engine: Path, tmp_path: Path) -> None:
    place = Place(tmp_path)
    shutil.copyfile(engine / LOCK, place.lock)
    machine = Machine("linux", (HERE,), uv="/opt/uv")
    choice = Choice(str(tmp_path), "uv", "cpu")
    grows = make_plan(choice, machine).grows
    make, torch, packages, _check = steps_of(choice, machine, place, pinned(place.lock, "torch"), grows)
    assert make.command[:2] == ("/opt/uv", "venv")
    assert torch.command[:3] == ("/opt/uv", "pip", "install")
    assert "https://download.pytorch.org/whl/cpu" in torch.command
    assert torch.command[-1] == pinned(place.lock, "torch")
    assert ("--constraint", str(place.lock)) == packages.command[-3:-1]
    assert packages.command[-1].startswith("rsvlm[full] @ file://")
    near = steps_of(replace(choice, wheels="/stick"), machine, place, "torch==1", grows)
    assert all("--no-index" in step.command and "--index-url" not in step.command for step in near[1:3])
