"""What holds for every command: it starts at once, refuses in one sentence, keeps to its exit codes."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rsvlm.cli import main

COMMANDS = ("run", "evaluate", "models", "train", "finetune", "doctor", "serve", "verify-golden")


def rsvlm(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, as a person starts it."""
    line = [sys.executable, "-m", "rsvlm.cli", *arguments]
    return subprocess.run(line, capture_output=True, text=True, timeout=120, check=False)


def test_help_comes_within_half_a_second() -> None:
    """The best of ten tries: other programs may hold the machine."""
    fastest = 10.0
    for _ in range(10):
        started = time.perf_counter()
        done = rsvlm("--help")
        fastest = min(fastest, time.perf_counter() - started)
        assert done.returncode == 0 and all(command in done.stdout for command in COMMANDS)
        if fastest < 0.5:
            break
    assert fastest < 0.5


def test_help_imports_nothing_heavy() -> None:
    program = "import sys; from rsvlm.cli.arguments import parse\ntry: parse(['--help'])\nexcept SystemExit: pass\n"
    program += "print([name for name in ('numpy', 'torch', 'rasterio', 'pydantic') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0 and "usage: rsvlm " + command in capsys.readouterr().out


@pytest.mark.parametrize(
    "line", ["", "fly", "run", "run fly --image a", "run segment --image a --tile x", "run -x"]
)
def test_a_wrong_line_is_refused_in_one_sentence(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(line.split())
    said = capsys.readouterr()
    assert ended.value.code == 2 and said.out == "" and said.err.count("\n") == 1 and "--help" in said.err


def test_an_output_that_nobody_reads_to_its_end_is_no_error(shared: Path) -> None:
    golden = shared / "fixtures/rsunivlm_golden"
    if not golden.is_dir():
        pytest.skip("needs the recorded numbers in ../shared/fixtures")
    line = f"{sys.executable} -m rsvlm.cli verify-golden {golden} | head -1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=120, check=False)
    assert "Traceback" not in done.stderr and "BrokenPipe" not in done.stderr


def test_recorded_numbers_hold(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    golden = shared / "fixtures/rsunivlm_golden"
    if not golden.is_dir():
        pytest.skip("needs the recorded numbers in ../shared/fixtures")
    assert main(["verify-golden", str(golden)]) == 0
    assert "NO" not in capsys.readouterr().out.split()


def test_a_folder_without_recorded_numbers_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify-golden", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("line", [["train", "none.yaml"], ["train", "none.yaml", "--data", "nowhere"]])
def test_a_training_that_cannot_be_is_refused(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(line) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_doctor_says_what_is_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["python"] == ".".join(str(part) for part in sys.version_info[:3])
    assert found["libraries"]["rasterio"] and found["memory"]["total"] > 0 and found["disk"]
    assert found["device"][0] == "cpu"
    assert found["self_test"] == "passed: saw water in 98 % of a pond"
    assert main(["doctor"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("libraries:") and "torch " in line for line in lines)


def test_a_bar_is_drawn_on_a_terminal_only(tmp_path: Path) -> None:
    """`evaluate` with a control needs no model; its pictures are the steps."""
    from PIL import Image

    for number in range(3):
        (tmp_path / "data/water").mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (8, 8)).save(tmp_path / f"data/water/{number}.png")
    line = [sys.executable, "-m", "rsvlm.cli", "evaluate", "classify", "--control", "constant"]
    line += ["--data", f"class-folders:{tmp_path / 'data'}", "--json", str(tmp_path / "figures.json")]
    ours, theirs = pty.openpty()
    subprocess.run(line, stdout=subprocess.DEVNULL, stderr=theirs, check=True, timeout=60)
    os.close(theirs)
    assert "3 of 3 pictures" in os.read(ours, 100000).decode()
    os.close(ours)
    done = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == "" and "accuracy" in done.stdout
    figures = json.loads((tmp_path / "figures.json").read_text())
    assert figures["accuracy"] == 1 and figures["per_class"] == {"water": 1}
    assert "--control constant" in figures["command"]


def test_figures_that_cannot_be_written_are_refused_before_the_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ["evaluate", "classify", "--data", f"class-folders:{tmp_path}", "--json", str(tmp_path / "none/f.json")]
    assert main(line) == 2
    assert "does not exist" in capsys.readouterr().err
