"""`rsvlm models connect, check, disconnect`: what a person types and is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from rsvlm.cli import main
from rsvlm.models.remote import connections
from rsvlm.models.remote.connection import Settings

from ..models.remote.servers import faulty

Said = pytest.CaptureFixture[str]
FAR = ["--url", "https://gpu.example.org/v1", "--model", "qwen", "--profile", "qwen2.5-vl"]


@pytest.fixture(autouse=True)
def own(store: Path) -> Path:
    """Every test has a store of its own."""
    return store


def models(*line: str) -> int:
    return main(["models", *line])


def test_the_person_is_told_and_has_to_agree(capsys: Said) -> None:
    assert models("connect", "lab", *FAR) == 2
    said = capsys.readouterr()
    assert "Pictures leave this machine" in said.out and "--yes" in said.err
    assert connections.all_connections() == []
    assert models("connect", "lab", *FAR, "--yes", "--concurrency", "8", "--no-guide", "--key-env", "LAB_KEY") == 0
    assert "remote:lab is connected" in capsys.readouterr().out
    (made,) = connections.all_connections()
    expected = Settings(FAR[1], "qwen", "qwen2.5-vl", guided=False, key_env="LAB_KEY", concurrency=8)
    assert made.settings == expected and made.agreed


def test_what_is_not_given_is_as_the_settings_have_it(capsys: Said) -> None:
    assert models("connect", "here", "--url", "http://127.0.0.1:1/v1", "--model", "m", "--profile", "any") == 0
    assert "pictures do not leave it" in capsys.readouterr().out
    assert connections.get("here").settings == Settings("http://127.0.0.1:1/v1", "m", "any")


def test_the_list_says_where_pictures_go_and_that_weights_are_not_known(capsys: Said) -> None:
    models("connect", "lab", *FAR, "--yes")
    models("connect", "here", "--url", "http://127.0.0.1:1/v1", "--model", "m", "--profile", "any")
    capsys.readouterr()
    assert models() == 0
    listed = capsys.readouterr().out
    assert "remote:lab" in listed and "pictures leave this machine" in listed and "weights not known" in listed
    assert "remote:here" in listed and "on this machine" in listed
    assert models("--json") == 0
    found = [one for one in json.loads(capsys.readouterr().out) if one["state"] == "connected"]
    assert [one["info"]["id"] for one in found] == ["remote:here", "remote:lab"]


def test_checking_tells_what_the_server_has(capsys: Said) -> None:
    body = json.dumps({"object": "list", "data": [{"id": "large"}]})
    with faulty(lambda exchange, seen: exchange.reply(200, body)) as server:
        models("connect", "here", "--url", server.url, "--model", "m", "--profile", "any")
        capsys.readouterr()
        assert models("check", "here") == 3
        assert "its models: large" in (said := capsys.readouterr().out) and "no model 'm'" in said
        models("connect", "here", "--url", server.url, "--model", "large", "--profile", "any")
        assert models("check", "remote:here") == 0
    capsys.readouterr()
    assert models("check", "here", "--json") == 3
    told = json.loads(capsys.readouterr().out)
    assert told["reachable"] is False and "cannot be reached" in told["problem"]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        (["connect", "Lab", *FAR, "--yes"], "cannot name a connection"),
        (["connect", "lab", "--url", "http://a:secret@host/v1", *FAR[2:], "--yes"], "a password"),
        (["connect", "lab", *FAR[:4], "--profile", "gpt", "--yes"], "no profile 'gpt'"),
        (["connect", "lab", *FAR, "--server", "tgi", "--yes"], "server 'tgi'"),
        (["connect", "lab", *FAR, "--timeout", "0", "--yes"], "timeout is 0"),
        (["check", "nobody"], "no connection 'nobody'"),
        (["disconnect", "nobody", "--yes"], "no connection 'nobody'"),
        (["disconnect", "nobody"], "--yes"),
    ],
)
def test_what_is_wrong_is_one_sentence(line: list[str], part: str, capsys: Said) -> None:
    assert models(*line) == 2
    said = capsys.readouterr().err
    assert part in said and "secret" not in said and said.count("\n") == 1


def test_a_connection_is_deleted(capsys: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    models("connect", "lab", *FAR, "--yes")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda question: "yes")
    assert models("disconnect", "lab") == 0 and connections.all_connections() == []
