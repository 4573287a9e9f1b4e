"""All checks of the project, or those named: lint, types, gate, backend, scenes, plugin, e2e, qgis3.40, qt6; run it in
`.venv`.

Each step runs to its end whatever the others did; the last line counts tests as `N passed, N failed, N skipped`, and
the exit code is 0 only when every step passed. A suite without a single test has failed. Two suites run side by side;
the few tests that failed beside another suite are run once more with nothing beside them, and only what fails again has
failed. The summary names them all. The last two steps need what not every machine can have; where it is missing they
are left out, and the summary says why.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
VENV = REPO / ".venv" / "bin"
QGIS_VENV = REPO / ".venv-qgis" / "bin"
QT6_VENV = REPO / ".venv-qt6" / "bin"  # made by scripts/setup.sh qt6-tests
OVERLAY = REPO / ".qgis-3.40" / "run"  # made by make qgis340
XVFB = ("xvfb-run", "-a", "-s", "-screen 0 1920x1200x24 -dpi 96 -nolisten tcp")
IN_QGIS = ("plugin", "e2e", "qgis3.40")  # share one QGIS profile, so one after the other; the rest runs beside them
SCENES = ("tests/backend/scenes", "tests/backend/cli")
"""The part of the backend's tests that takes as long as all the others."""

LONGEST = 20 * 60  # seconds; a step that hangs must not take the others with it
COUNTED = re.compile(r"(\d+) (passed|failed|skipped|error|errors)\b")
FAILED = re.compile(r"(?:FAILED|ERROR) (tests/\S+::.+?)(?: - |$)")
MOST_AGAIN = 5
"""So many failed tests of a step are run again; more of them are no accident of the load."""


@dataclass
class Step:
    """One command of the suite and what became of it."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    is_pytest: bool = False
    left_out: str = ""  # why it cannot be run on this machine, "" where it can
    code: int = 0
    seconds: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    recovered: list[str] = field(default_factory=list)  # failed beside another suite, passed alone


def steps() -> list[Step]:
    """The steps in their order. One thread a process: two suites side by side must not fight for cores."""
    single = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    offscreen = {**single, "QT_QPA_PLATFORM": "offscreen"}
    pytest = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no", "--durations=5")
    in_qgis = (str(QGIS_VENV / "python"), *pytest)
    without = [f"--ignore={folder}" for folder in SCENES]
    suite = [
        Step("lint", (str(VENV / "ruff"), "check", ".")),
        Step("types", (str(VENV / "mypy"), "backend/src/rsvlm", "rsvlm_qgis")),
        Step("gate", (str(VENV / "python"), *pytest, "tests/gate"), single, is_pytest=True),
        Step("backend", (str(VENV / "python"), *pytest, "tests/backend", *without), single, is_pytest=True),
        Step("scenes", (str(VENV / "python"), *pytest, *SCENES), single, is_pytest=True),
        Step("plugin", (*in_qgis, "tests/plugin"), offscreen, is_pytest=True),
        Step("e2e", (*XVFB, *in_qgis, "tests/e2e"), single, is_pytest=True),
        Step("qgis3.40", (str(OVERLAY), *in_qgis, "tests/plugin"), offscreen, is_pytest=True),
        Step("qt6", (str(QT6_VENV / "python"), *pytest, "tests/qt6"), offscreen, is_pytest=True),
    ]
    for step, reason in (
        (suite[-2], "QGIS 3.40 is not there; make qgis340 lays it beside the other on Debian 12"),
        (suite[-1], "PyQt6 is not there; scripts/setup.sh qt6-tests installs it"),
    ):
        step.left_out = "" if Path(step.command[0]).is_file() else reason
    return suite


_saying = threading.Lock()


def say(line: str) -> None:
    """Print a line; two suites at once do not mix theirs."""
    with _saying:
        print(line, flush=True)


def run(step: Step, beside_another: bool = False) -> None:
    """Run `step`, pass its output through (with its name, `beside_another`) and fill in what became of it."""
    say(f"\n== {step.name} ==")
    begun = time.monotonic()
    process = subprocess.Popen(
        step.command, cwd=REPO, env={**os.environ, **step.environment}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
    )
    timer = threading.Timer(LONGEST, os.killpg, (process.pid, signal.SIGKILL))
    timer.start()
    last = ""
    assert process.stdout is not None
    for line in process.stdout:
        say(f"{step.name + ':':10} {line.rstrip()}" if beside_another else line.rstrip())
        if COUNTED.search(line) and " in " in line:
            last = line
        if step.is_pytest and (match := FAILED.match(line.rstrip())):
            step.failed.append(match[1])
    step.code = process.wait()
    timer.cancel()
    step.seconds = time.monotonic() - begun
    if step.is_pytest:
        step.counts = {("error" if word == "errors" else word): int(number) for number, word in COUNTED.findall(last)}


def run_again(step: Step) -> None:
    """Run the failed tests of a step once more, alone, and count those that pass now as passed."""
    first_path = next(index for index, word in enumerate(step.command) if word.startswith("tests/"))
    again = Step(f"{step.name} again", (*step.command[:first_path], *step.failed), step.environment, is_pytest=True)
    run(again)
    if again.code != 0 or again.counts.get("passed", 0) != len(step.failed):
        return
    step.recovered, step.failed, step.code = step.failed, [], 0
    step.counts = {word: number for word, number in step.counts.items() if word not in ("failed", "error")}
    step.counts["passed"] = step.counts.get("passed", 0) + len(step.recovered)


def run_all(*queues: deque[Step]) -> None:
    """Run what is in the first queue, then what nobody has taken of the next."""
    for steps_left in queues:
        with contextlib.suppress(IndexError):
            while True:
                run(steps_left.popleft(), True)


def summary(done: list[Step], seconds: float) -> int:
    """Print what became of every step and how long all took; 0 when all passed."""
    print("\n== summary ==")
    for step in done:
        if step.left_out:
            print(f"{step.name:8} left out: {step.left_out}")
            continue
        counts = ", ".join(f"{number} {word}" for word, number in step.counts.items())
        print(f"{step.name:8} {'ok' if step.code == 0 else f'FAILED ({step.code})':12} {step.seconds:6.1f} s  {counts}")
        for name in step.failed:
            print(f"         failed: {name}")
        for name in step.recovered:
            print(f"         failed beside another suite, passed alone: {name}")
    print(f"all      {seconds:25.1f} s")
    if any(step.is_pytest for step in done):
        passed, failed, errors, skipped = (
            sum(step.counts.get(word, 0) for step in done) for word in ("passed", "failed", "error", "skipped")
        )
        print(f"{passed} passed, {failed + errors} failed, {skipped} skipped")
    return 0 if all(step.code == 0 for step in done) else 1


def main() -> int:
    wanted = sys.argv[1:]
    known = steps()
    unknown = [name for name in wanted if name not in {step.name for step in known}]
    if unknown:
        print(f"There is no step {unknown[0]!r}; there are {', '.join(step.name for step in known)}.", file=sys.stderr)
        return 2
    chosen = [step for step in known if not wanted or step.name in wanted]
    steps_to_run = [step for step in chosen if wanted or not step.left_out]
    for step in steps_to_run:
        if shutil.which(step.command[0]) is None:
            print(step.left_out or f"{step.command[0]} is missing; run make test, which installs it.", file=sys.stderr)
            return 1
    begun = time.monotonic()
    in_qgis = deque(step for step in steps_to_run if step.name in IN_QGIS)
    others = deque(step for step in steps_to_run if step.name not in IN_QGIS)
    if in_qgis and others and (os.cpu_count() or 1) > 1:
        beside = threading.Thread(target=run_all, args=(in_qgis, others))
        beside.start()
        run_all(others)
        beside.join()
        for step in steps_to_run:
            if 0 < len(step.failed) <= MOST_AGAIN:
                run_again(step)
    else:
        for step in steps_to_run:
            run(step)
    return summary(chosen, time.monotonic() - begun)


if __name__ == "__main__":
    sys.exit(main())
