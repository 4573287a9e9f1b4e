"""Looks at a machine before anything is set up on it: interpreters, uv, disk, graphics card, proxy. Takes seconds."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 # lists of arguments only, no shell
import sys
from collections.abc import Iterable
from glob import glob
from pathlib import Path
from urllib.parse import urlsplit

from ..client.child import NO_WINDOW
from ..client.environment import stripped
from .machine import NEWEST, OLDEST, Graphics, Machine, Python

_SECONDS = 20.0
_ASK = "import sys, venv, ensurepip; print('%d %d' % sys.version_info[:2])"
_CARD = ("--query-gpu=name,driver_version,memory.total", "--format=csv,noheader,nounits")
_PLACES = {
    "win32": (
        "%LOCALAPPDATA%/Programs/Python/Python3*/python.exe",
        "%ProgramFiles%/Python3*/python.exe",
        "C:/Python3*/python.exe",
    ),
    "darwin": (
        "/Library/Frameworks/Python.framework/Versions/3.*/bin/python3",
        "/opt/homebrew/bin/python3.*",
        "/usr/local/bin/python3.*",
    ),
}


def probe(folder: str, proxy: str) -> Machine:
    """The facts; `folder` is where the environment would be, `proxy` that of QGIS' settings ("": none)."""
    return Machine(
        system=sys.platform,
        pythons=tuple(pythons(interpreters(sys.platform))),
        uv=shutil.which("uv") or _own_uv(),
        free=free_space(Path(folder)),
        graphics=graphics(),
        proxy=without_secrets(proxy or os.environ.get("HTTPS_PROXY") or os.environ.get("https_proxy") or ""),
    )


def interpreters(system: str) -> list[str]:
    """Paths that may be interpreters, the newest that fit first. QGIS' own is among them on Linux only, where it is the
    system's: an environment made with it changes nothing of it."""
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)] + ["python3", "python"]
    found = [shutil.which(name) or "" for name in names]
    if system.startswith("linux"):
        found.append(os.path.join(sys.exec_prefix, "bin", "python3"))
    for pattern in _PLACES.get(system, ()):
        found += sorted(glob(os.path.expandvars(pattern)), reverse=True)
    own = os.path.realpath(sys.exec_prefix) if not system.startswith("linux") else ""
    return [path for path in dict.fromkeys(found) if path and not (own and os.path.realpath(path).startswith(own))]


def pythons(paths: Iterable[str]) -> list[Python]:
    """Those that start and can make environments: the ones that fit first, the newest of these first."""
    found: dict[tuple[int, int], Python] = {}
    for path in paths:
        said = _said([path, "-I", "-c", _ASK]).split()
        if len(said) == 2 and all(number.isdigit() for number in said):
            version = (int(said[0]), int(said[1]))
            found.setdefault(version, Python(path, version))
    return sorted(found.values(), key=lambda python: (python.fits, python.version), reverse=True)


def graphics() -> Graphics | None:
    """The NVIDIA card with the most memory; None where no driver answers."""
    program = shutil.which("nvidia-smi")
    return read_card(_said([program, *_CARD])) if program else None


def read_card(said: str) -> Graphics | None:
    """What `nvidia-smi` prints, a card a line: name, version of the driver, MiB of memory."""
    cards = []
    for line in said.splitlines():
        name, _, rest = line.partition(",")
        driver, _, memory = rest.partition(",")
        number = driver.strip().partition(".")[0]
        if number.isdigit() and memory.strip().isdigit():
            cards.append(Graphics(name.strip(), int(number), int(memory) << 20))
    return max(cards, key=lambda card: card.memory, default=None)


def free_space(folder: Path) -> int:
    """Free bytes of the disk that `folder` is or will be on."""
    while not folder.exists() and folder.parent != folder:
        folder = folder.parent
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def without_secrets(address: str) -> str:
    """An address without user and password."""
    parts = urlsplit(address if "//" in address else f"//{address}")
    if not address or "@" not in parts.netloc:
        return address
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl().lstrip("/")


def _own_uv() -> str:
    """Where uv's own installer puts it, which the PATH of a desktop often lacks."""
    for place in ("~/.local/bin/uv", "~/.cargo/bin/uv", "~/.local/bin/uv.exe"):
        path = os.path.expanduser(place)
        if os.path.isfile(path):
            return path
    return ""


def _said(command: list[str]) -> str:
    """What a program prints, "" where it fails."""
    try:
        done = subprocess.run(  # nosec B603 # a list, no shell
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=_SECONDS, check=False,
            env=stripped(os.environ), creationflags=NO_WINDOW,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""
