"""What an environment is set up from and on: the choices of a person and the facts of a machine."""

from __future__ import annotations

from dataclasses import dataclass

OLDEST, NEWEST = (3, 11), (3, 14)
"""Pythons that the pinned packages have wheels for (backend/requirements.lock)."""

CPU, CUDA_12, CUDA_13, AS_OFFERED = "cpu", "cu126", "cu130", "offered"
"""Builds of torch. The last one is whatever the package index has under that version."""


@dataclass(frozen=True)
class Python:
    """An interpreter that was asked for its version and can make environments."""

    path: str
    version: tuple[int, int]

    @property
    def fits(self) -> bool:
        """Whether the packages can be had for it."""
        return OLDEST <= self.version <= NEWEST

    @property
    def title(self) -> str:
        return f"Python {self.version[0]}.{self.version[1]}"


@dataclass(frozen=True)
class Graphics:
    """An NVIDIA card as its driver tells: `driver` is the first number of its version, `memory` in bytes."""

    name: str
    driver: int
    memory: int


@dataclass(frozen=True)
class Machine:
    """`system` is `sys.platform`; `pythons` the best first; `uv` its path, "" where it is not there; `free` bytes on
    the disk of the folder; `proxy` is an address without user and password, "" where there is none."""

    system: str
    pythons: tuple[Python, ...] = ()
    uv: str = ""
    free: int = 0
    graphics: Graphics | None = None
    proxy: str = ""

    def builds(self) -> tuple[str, ...]:
        """Builds of torch that there are for it, the one that fits best first."""
        if self.system == "darwin":
            return (AS_OFFERED,)
        driver = self.graphics.driver if self.graphics else 0
        order = [CPU, CUDA_12, CUDA_13, AS_OFFERED]
        best = CUDA_13 if driver >= 580 else CUDA_12 if driver >= 525 else CPU  # NVIDIA's release notes of CUDA
        return tuple(sorted(order, key=lambda build: build != best))


@dataclass(frozen=True)
class Choice:
    """What a person wants: `folder` takes all of it; `python` is the path of an interpreter or "uv" (which brings one
    where none fits); `wheels` is a folder of wheels to be used in place of the network, "" for the network."""

    folder: str
    python: str
    build: str = CPU
    wheels: str = ""


UV = "uv"
