"""What a process costs: the ways of the benchmark of whole scenes each run in one. Standard library only."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Cost:
    """What a process took: processor and wall seconds, largest memory in MB, and what it said of itself."""

    seconds: float
    wall: float
    memory: float
    said: dict[str, Any]


def cost_of(script: str, *arguments: object, python: Path | None = None, **variables: str) -> Cost:
    """Run a script of this folder, with these variables in its environment. Raises RuntimeError where it fails."""
    command = [str(python or sys.executable), str(Path(__file__).with_name(script)), *map(str, arguments)]
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, **variables})
    assert process.stdout is not None
    lines = process.stdout.read().decode().splitlines()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command[1:3])} ended with {process.returncode}")
    said = json.loads(lines[-1])
    return Cost(used.ru_utime + used.ru_stime, wall, said.pop("memory"), said)


def say(**values: Any) -> None:
    """In the process: its last line, with the most memory that it had, in MB.

    What the system tells the parent has the parent's own memory in it from before the program was started.
    """
    print(json.dumps({**values, "memory": peak()}), flush=True)


def peak() -> float:
    """The most memory that this process had so far, in MB."""
    status = Path("/proc/self/status")
    if status.exists():
        (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
