"""What is kept of a server, what a person is told before the first use, and what must never be kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rsvlm.errors import BadInput, ModelFailure
from rsvlm.models import registry, store
from rsvlm.models.remote import connections, keys
from rsvlm.models.remote.connection import Connection, Settings, settings_from
from rsvlm.models.remote.profiles import REMOTE_PROFILES

FAR = "https://gpu.example.org:8000/v1"


@pytest.fixture(autouse=True)
def own(store: Path) -> Iterator[None]:
    """Every test has a store of its own."""
    yield


def settings(url: str = FAR, **more: Any) -> Settings:
    return Settings(url, "qwen", "qwen2.5-vl", **more)


@pytest.mark.parametrize(
    ("url", "loopback", "host"),
    [
        ("http://127.0.0.1:8000/v1", True, "127.0.0.1:8000"),
        ("http://localhost/v1", True, "localhost"),
        ("http://[::1]:11434/v1", True, "[::1]:11434"),
        ("http://127.0.0.1.example.org/v1", False, "127.0.0.1.example.org"),
        ("http://192.168.1.4:1234/v1", False, "192.168.1.4:1234"),
        ("https://GPU.example.org/v1", False, "gpu.example.org"),
    ],
)
def test_it_is_known_whether_pictures_leave_the_machine(url: str, loopback: bool, host: str) -> None:
    made = settings(url)
    assert (made.loopback, made.host) == (loopback, host)
    assert host in made.statement
    assert ("do not leave it" in made.statement) is loopback
    assert ("Pictures leave this machine" in made.statement) is not loopback


def test_the_statement_says_whether_others_can_read_along() -> None:
    assert "NOT encrypted" in settings("http://gpu.example.org/v1").statement
    assert "NOT encrypted" not in settings().statement and "is encrypted" in settings().statement


@pytest.mark.parametrize(
    "url",
    [
        "",
        "gpu.example.org",
        "ftp://gpu.example.org",
        "http://",
        "http://host:99999/v1",
        "http://ho st/v1",
        "http://host/v1\n",
        "http://[::1/v1",
        "http://name:secret@host/v1",
        "http://host/v1?key=secret",
        "http://host/v1#secret",
    ],
)
def test_an_address_that_is_none_or_has_a_secret_in_it_is_refused(url: str) -> None:
    with pytest.raises(BadInput):
        settings(url)


@pytest.mark.parametrize(
    "wrong",
    [
        {"model": " "},
        {"profile": "gpt"},
        {"server": "tgi"},
        {"key_env": "sk-my-real-key"},
        {"concurrency": 0},
        {"concurrency": 2.5},
        {"concurrency": True},
        {"timeout": 0},
        {"timeout": float("nan")},
        {"longest": float("inf")},
        {"retries": -1},
        {"jpeg": 20},
        {"guided": "yes"},
        {"key": "secret"},
    ],
)
def test_a_wrong_setting_is_one_sentence(wrong: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as refused:
        settings_from({"url": FAR, "model": "qwen", "profile": "qwen2.5-vl", **wrong})
    assert str(refused.value).endswith(".") and "sk-my" not in str(refused.value)


def test_nobody_s_pictures_leave_the_machine_without_a_yes() -> None:
    with pytest.raises(BadInput, match="Pictures leave this machine"):
        connections.connect("lab", settings(), agreed=False)
    assert connections.all_connections() == []
    made = connections.connect("lab", settings(), agreed=True)
    assert (made.agreed_to, made.agreed[:2]) == ("https://gpu.example.org:8000", "20")
    assert connections.get("remote:lab") == connections.get("lab") == made
    here = connections.connect("here", settings("http://127.0.0.1:8000/v1"), agreed=False)
    assert here.agreed == ""


def test_agreement_is_to_an_address_and_not_to_a_name(store: Path) -> None:
    connections.connect("lab", settings(), agreed=True)
    path = connections.path_of("lab")
    path.write_text(path.read_text().replace("gpu.example.org:8000/v1", "elsewhere.example.org/v1"))
    with pytest.raises(BadInput, match="Nobody agreed"):
        registry.load("remote:lab")
    assert "Nobody agreed" in registry.choose("remote:lab").problem


def test_the_file_has_no_secret_and_only_the_name_of_the_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB_KEY", "sk-from-the-environment")
    made = connections.connect("lab", settings(key_env="LAB_KEY"), agreed=True)
    keys.hold(made, "sk-handed-over")
    written = connections.path_of("lab").read_text()
    assert "LAB_KEY" in written and "sk-" not in written
    assert "sk-" not in json.dumps(connections.told(made)) and connections.told(made)["key"] == "held"


def test_a_key_is_for_one_address(monkeypatch: pytest.MonkeyPatch) -> None:
    made = connections.connect("lab", settings(), agreed=True)
    keys.hold(made, "sk-1")
    assert keys.key_of(made) == "sk-1"
    moved = connections.connect("lab", settings("https://elsewhere.example.org/v1"), agreed=True)
    assert keys.key_of(moved) == "" and keys.state(moved) == "none"
    keys.hold(moved, "sk-2")
    assert keys.key_of(made) == ""
    connections.disconnect("lab")
    assert keys.key_of(moved) == ""


def test_a_variable_without_a_key_is_a_sentence_with_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LAB_KEY", raising=False)
    made = connections.connect("lab", settings(key_env="LAB_KEY"), agreed=True)
    with pytest.raises(BadInput, match="LAB_KEY"):
        registry.load("remote:lab")
    assert keys.state(made) == "missing" and "LAB_KEY" in registry.choose("remote:lab").problem
    monkeypatch.setenv("LAB_KEY", " sk-1\n")
    assert keys.key_of(made) == "sk-1" and keys.state(made) == "environment"


@pytest.mark.parametrize("key", ["two\nlines", "ü", "x" * 9000])
def test_what_cannot_be_a_key_is_refused(key: str) -> None:
    with pytest.raises(BadInput):
        keys.hold(Connection("lab", settings()), key)


def test_connections_are_models_in_the_list_and_no_model_can_be_in_their_way() -> None:
    connections.connect("lab", settings(), agreed=True)
    entry = next(one for one in registry.describe() if one["info"]["id"] == "remote:lab")
    assert (entry["state"], entry["card"], entry["info"]["engine"]) == ("connected", None, "remote")
    assert (entry["info"]["weights_hash"], entry["info"]["device"]) == ("", "gpu.example.org:8000")
    assert entry["remote"]["statement"] == settings().statement
    assert not store.is_id(connections.FOLDER) and store.installed() == []
    assert registry.choose("remote:lab").devices == ("gpu.example.org:8000",)


def test_another_setting_is_another_model_to_load() -> None:
    connections.connect("lab", settings(), agreed=True)
    before = registry.stamp("remote:lab")
    connections.connect("lab", settings(concurrency=16), agreed=True)
    assert before and registry.stamp("remote:lab") != before
    assert connections.disconnect("remote:lab") > 0 and registry.stamp("remote:lab") == ()


@pytest.mark.parametrize("name", ["remote:nobody", "remote:", "remote:../nano", "remote:Lab", "remote:a/b"])
def test_a_connection_that_is_not_there_is_one_sentence(name: str) -> None:
    for ask in (registry.load, registry.choose, connections.disconnect):
        with pytest.raises(BadInput):
            ask(name)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"settings": {}}', '{"settings": {"url": 5}}', "\x00"])
def test_a_damaged_file_is_a_sentence_and_harms_no_other(text: str) -> None:
    connections.connect("good", settings(), agreed=True)
    connections.path_of("bad").write_text(text)
    with pytest.raises(ModelFailure, match=r"bad\.json"):
        registry.load("remote:bad")
    assert [one.name for one in connections.all_connections()] == ["good"]


def test_any_model_is_asked_for_words_only() -> None:
    profile = REMOTE_PROFILES["any"]
    assert profile.tasks == ("caption", "question", "classify")
    assert {"rscovlm-7b", "rscovlm-det-7b", "qwen2.5-vl", "qwen3-vl"} < set(REMOTE_PROFILES)
