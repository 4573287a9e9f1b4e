"""`rsvlm models`: from the list to a fetched model that answers, and what a person is told on the way."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from rsvlm.cli import main
from rsvlm.models import fetch
from rsvlm.models.catalogue import Published

from ..hub_server import COMMIT, Hub

Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def own(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has a store of its own and waits for nothing."""
    monkeypatch.setattr(fetch, "PAUSE_SECONDS", 0.01)


def told(capsys: Said, *line: str) -> Any:
    """What a command says as JSON."""
    assert main(["models", *line]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_whole_road_from_the_hub_to_an_answer(
    entry: Published, hub: Hub, samples: Path, tmp_path: Path, capsys: Said
) -> None:
    assert main(["models", "fetch", "rsunivlm", "--yes"]) == 0
    said = capsys.readouterr()
    assert "licence Apache-2.0" in said.out and "is installed in" in said.out and said.err == ""
    line = ["run", "segment", "--model", "rsunivlm", "--image", str(samples / "pier_new_york.tif"), "--prompt", "water"]
    line += ["--window", "0", "0", "64", "64", "--out", str(tmp_path / "water.gpkg"), "--json"]
    assert main(line) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["complete"] and Path(answer["output"]).is_file()
    weights = next(one for one in told(capsys, "--json") if one["info"]["id"] == "rsunivlm")
    assert answer["model"] == "rsunivlm"
    assert answer["weights_hash"] == weights["info"]["weights_hash"] == weights["card"]["weights_hash"]


def test_the_list_has_what_is_here_and_what_could_be(entry: Published, hub: Hub, capsys: Said) -> None:
    listed = told(capsys, "--json")
    assert [(one["info"]["id"], one["state"]) for one in listed] == [("nano", "shipped"), ("rsunivlm", "available")]
    assert main(["models"]) == 0
    text = capsys.readouterr().out
    assert "rsvlm models fetch rsunivlm" in text and "Apache-2.0" in text
    main(["models", "fetch", "rsunivlm", "--yes"])
    capsys.readouterr()
    assert [one["state"] for one in told(capsys, "--json")] == ["shipped", "installed"]


def test_a_plan_is_told_without_the_network(entry: Published, hub: Hub, capsys: Said) -> None:
    for line in (["plan", "rsunivlm", "--json"], ["--json", "plan", "rsunivlm"]):
        plan = told(capsys, *line)
        assert (plan["size"], plan["licence"], plan["problem"]) == (entry.size, "Apache-2.0", "")
    assert main(["models", "plan", "rsunivlm"]) == 0
    text = capsys.readouterr().out
    assert "model.safetensors" in text and "are free" in text and plan["folder"] in text
    assert hub.requests == []


def test_nothing_is_fetched_or_deleted_without_a_yes(entry: Published, hub: Hub, capsys: Said) -> None:
    for line in (["fetch", "rsunivlm"], ["fetch", "rsunivlm", "--json"]):
        assert main(["models", *line]) == 2
        said = capsys.readouterr()
        assert said.err.count("\n") == 1 and "--yes" in said.err
    assert hub.requests == []
    main(["models", "import", str(hub.folder), "--id", "mine"])
    assert main(["models", "remove", "mine"]) == 2
    assert "mine" in [one["info"]["id"] for one in told_after(capsys)]


def told_after(capsys: Said) -> Any:
    """The list, whatever was printed before."""
    capsys.readouterr()
    return told(capsys, "--json")


@pytest.mark.parametrize(("typed", "code"), [("yes\n", 0), ("no\n", 2), ("\n", 2)])
def test_a_yes_is_typed(toy_checkpoint: Path, store: Path, typed: str, code: int) -> None:
    """At a terminal; deleting asks in the same way as fetching and needs no hub in the other process."""
    assert main(["models", "import", str(toy_checkpoint), "--id", "mine"]) == 0
    ours, theirs = pty.openpty()
    line = [sys.executable, "-m", "rsvlm.cli", "models", "remove", "mine"]
    process = subprocess.Popen(line, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    os.close(theirs)
    os.write(ours, typed.encode())
    out, _ = process.communicate(timeout=60)
    os.close(ours)
    assert process.returncode == code and "Type yes" in out
    assert (store / "mine").exists() == (code != 0)


def test_a_copy_is_imported_checked_and_removed(toy_checkpoint: Path, store: Path, capsys: Said) -> None:
    got = told(capsys, "import", str(toy_checkpoint), "--id", "mine", "--licence", "MIT", "--json")
    assert (got["card"]["licence"], got["folder"]) == ("MIT", str(store / "mine"))
    assert told(capsys, "verify", "mine", "--json")["ok"] is True
    with (store / "mine/model.safetensors").open("r+b") as weights:
        weights.seek(-1, os.SEEK_END)
        weights.write(b"\xff")
    assert main(["models", "verify", "mine"]) == 3
    assert "model.safetensors has other contents" in capsys.readouterr().out
    assert main(["models"]) == 0 and "damaged" in capsys.readouterr().out
    assert told(capsys, "remove", "mine", "--yes", "--json")["freed"] > 0
    assert not (store / "mine").exists()


@pytest.mark.parametrize(
    "line",
    [
        "plan nothing",
        "fetch nothing --yes",
        "verify nothing",
        "remove nothing --yes",
        "import nowhere --id x",
        "import nowhere --id A!",
    ],
)
def test_what_is_not_there_is_a_sentence(line: str, capsys: Said) -> None:
    assert main(["models", *line.split()]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1 and said.err.startswith("rsvlm: ")


def test_a_failure_of_the_hub_is_told_and_kept_in_the_log(entry: Published, hub: Hub, capsys: Said) -> None:
    hub.faults.status = {"/content/": 503}
    assert main(["models", "fetch", "rsunivlm", "--yes"]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["models"]) == 0
    assert "the rest: rsvlm models fetch rsunivlm" in capsys.readouterr().out
    hub.faults.status = {}
    assert told(capsys, "fetch", "rsunivlm", "--yes", "--json")["card"]["revision"] == COMMIT


def test_ctrl_c_stops_and_keeps_what_came(entry: Published, hub: Hub, store: Path, capsys: Said) -> None:
    """SIGINT comes while the weights come."""
    import signal
    import threading

    hub.faults.delay = 0.02
    timer = threading.Timer(1.0, os.kill, (os.getpid(), signal.SIGINT))
    timer.start()
    assert main(["models", "fetch", "rsunivlm", "--yes"]) == 130
    timer.cancel()
    assert capsys.readouterr().err == "rsvlm: Stopped.\n"
    assert (store / "rsunivlm.part/model.safetensors.part").stat().st_size > 0
