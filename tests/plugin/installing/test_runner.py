"""Steps run one after the other, can be stopped at once and taken up again; all lies in one folder that can go."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import pytest

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.installing.place import Place
from rsvlm_qgis.installing.runner import FAILED, FINISHED, STOPPED, Runner
from rsvlm_qgis.installing.steps import Step


def step(name: str, program: str, share: float = 0.5) -> Step:
    return Step(name, (sys.executable, "-c", program), 1_000_000, share)


class Course:
    """A run of steps to its end."""

    def __init__(self, place: Place, steps: list[Step], key: str = "k") -> None:
        self.lines: list[str] = []
        self.shares: list[tuple[float, str]] = []
        self.state, self.tail = "", ""
        self.over = threading.Event()
        self.runner = Runner(
            steps, place, key, os.environ, self.lines.append, lambda *told: self.shares.append(told), self._end
        )
        self.runner.start()

    def _end(self, state: str, tail: str) -> None:
        self.state, self.tail = state, tail
        self.over.set()

    def wait(self) -> str:
        assert self.over.wait(20)
        return self.state


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "environment")


def test_steps_are_done_in_order_and_told(place: Place) -> None:
    course = Course(place, [step("one", "print('first')"), step("two", "print('second')")])
    assert course.wait() == FINISHED
    said = [line for line in course.lines if not line.startswith("$")]
    assert said == ["first", "second"]
    assert [name for _share, name in course.shares] == sorted(name for _share, name in course.shares)
    assert [share for share, _name in course.shares] == sorted(share for share, _name in course.shares)
    assert "second" in place.log.read_text(encoding="utf-8")
    assert not place.cache.exists() and not place.temporary.exists()


def test_a_failure_ends_it_with_the_last_lines(place: Place) -> None:
    course = Course(place, [step("one", "print('no space left on device'); raise SystemExit(1)"), step("two", "1")])
    assert course.wait() == FAILED
    assert "no space left" in course.tail
    assert place.done("k") == [] and not place.is_complete


def test_what_is_finished_is_not_done_again(place: Place) -> None:
    counted = place.folder.parent / "count"
    count = step("one", f"open({str(counted)!r}, 'a').write('x')")
    assert Course(place, [count, step("two", "raise SystemExit(1)")]).wait() == FAILED
    assert Course(place, [count, step("two", "pass")]).wait() == FINISHED
    assert counted.read_text() == "x"
    assert Course(place, [count, step("two", "pass")], key="another choice").wait() == FINISHED
    assert counted.read_text() == "xx"


@pytest.mark.skipif(sys.platform == "win32", reason="looks at processes as POSIX has them")
def test_stopping_ends_all_processes_at_once(place: Place) -> None:
    child = "import subprocess, time; print(subprocess.Popen(['sleep', '60']).pid, flush=True); time.sleep(60)"
    course = Course(place, [step("one", child)])
    end = time.monotonic() + 10
    while not [line for line in course.lines if line.isdigit()]:
        assert time.monotonic() < end
        time.sleep(0.02)
    begun = time.monotonic()
    course.runner.stop()
    assert course.wait() == STOPPED
    assert time.monotonic() - begun < 2
    pid = next(line for line in course.lines if line.isdigit())
    time.sleep(0.1)
    state = subprocess.run(["ps", "-o", "stat=", "-p", pid], capture_output=True, text=True, check=False).stdout.strip()
    assert state == "" or state.startswith("Z"), "the child of the child is gone too"


def test_a_program_that_is_not_there_is_a_failure(place: Place) -> None:
    course = Course(place, [Step("one", (str(place.folder / "gone"),), 1, 1.0)])
    assert course.wait() == FAILED


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    with pytest.raises(PluginError, match="holds other things"):
        Place(tmp_path).prepare()
    with pytest.raises(PluginError, match="not made by RSVLM"):
        Place(tmp_path).remove()
    assert (tmp_path / "thesis.odt").is_file()


def test_removing_takes_everything(place: Place) -> None:
    Course(place, [step("one", "pass")]).wait()
    (place.folder / "venv" / "deep").mkdir(parents=True)
    place.remove()
    assert not place.folder.exists()


def test_a_folder_that_cannot_be_made_is_told() -> None:
    with pytest.raises(PluginError, match="cannot be written"):
        Place(Path(os.devnull) / "environment").prepare()


def test_removing_waits_for_a_server_that_writes_its_last(place: Place) -> None:
    Course(place, [step("one", "pass")]).wait()
    busy = place.folder / "venv" / "__pycache__"
    busy.mkdir(parents=True)
    over = threading.Event()

    def write() -> None:
        for number in range(60):
            with suppress(OSError):
                busy.mkdir(exist_ok=True)
                (busy / f"{number}.pyc").write_bytes(b"x")
            time.sleep(0.01)
        over.set()

    threading.Thread(target=write, daemon=True).start()
    place.remove()
    assert over.wait(5) and not place.folder.exists()
