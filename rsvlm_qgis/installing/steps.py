"""The commands that make an environment, one after the other. Pure: nothing is run here."""

from __future__ import annotations

import os
from dataclasses import dataclass

from .machine import AS_OFFERED, UV, Choice, Machine
from .place import Place

TORCH_INDEX = "https://download.pytorch.org/whl/"
"""Where torch's makers keep the builds that the usual index lacks; the build's name follows."""

MAKE, TORCH, PACKAGES, CHECK = "make", "torch", "packages", "check"


@dataclass(frozen=True)
class Step:
    """A command as a list. `grows` is about how many bytes it takes on the disk, `share` its part of the whole time."""

    name: str
    command: tuple[str, ...]
    grows: int
    share: float


def steps_of(choice: Choice, machine: Machine, place: Place, torch: str, grows: dict[str, int]) -> list[Step]:
    """What has to be done; `torch` is the pinned requirement ("torch==2.13.0"), `grows` bytes by the name of a step.

    torch comes first and alone: what came before it could draw in another build.
    """
    install = _install(choice, machine, place)
    index = () if choice.wheels or choice.build == AS_OFFERED else ("--index-url", TORCH_INDEX + choice.build)
    package = f"rsvlm[full] @ {place.wheel.as_uri()}"
    return [
        Step(MAKE, _make(choice, machine, place), grows[MAKE], 0.04),
        Step(TORCH, (*install, *index, torch), grows[TORCH], 0.4),
        Step(PACKAGES, (*install, "--constraint", str(place.lock), package), grows[PACKAGES], 0.48),
        Step(CHECK, (str(place.program), "doctor"), grows[CHECK], 0.08),
    ]


def variables(place: Place, proxy: str) -> dict[str, str]:
    """What to add to the stripped environment: everything temporary stays in the folder, so that nothing is left
    elsewhere; the system's certificates are trusted, as those of a company that inspects what comes in."""
    found = {
        "TMPDIR": str(place.temporary),
        "TEMP": str(place.temporary),
        "TMP": str(place.temporary),
        "PIP_CACHE_DIR": str(place.cache),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "UV_CACHE_DIR": str(place.cache),
        "UV_PYTHON_INSTALL_DIR": str(place.folder / "python"),
        "UV_NATIVE_TLS": "true",
        "UV_SYSTEM_CERTS": "true",
        "NO_COLOR": "1",
        "PYTHONUNBUFFERED": "1",
        "PYTHONUTF8": "1",
    }
    if proxy:
        address = proxy if "//" in proxy else f"http://{proxy}"
        found.update({"HTTP_PROXY": address, "HTTPS_PROXY": address})
    return found


def _make(choice: Choice, machine: Machine, place: Place) -> tuple[str, ...]:
    if choice.python != UV:
        return (choice.python, "-m", "venv", "--clear", str(place.environment))
    fitting = next((python.path for python in machine.pythons if python.fits), "3.12")
    return (machine.uv, "venv", "--clear", "--python", fitting, str(place.environment))


def _install(choice: Choice, machine: Machine, place: Place) -> tuple[str, ...]:
    """The beginning of a command that installs: from the network, or from a folder of wheels alone."""
    if choice.python == UV:
        command = [machine.uv, "pip", "install", "--python", str(place.python), "--only-binary", ":all:"]
    else:
        command = [str(place.python), "-m", "pip", "install", "--only-binary", ":all:", "--retries", "2"]
    if choice.wheels:
        command += ["--no-index", "--find-links", os.path.abspath(choice.wheels)]
    return tuple(command)
