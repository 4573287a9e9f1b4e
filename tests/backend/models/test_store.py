"""The store: what is installed, imported, checked and removed, and how the registry knows it."""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.models import registry, store
from rsvlm.models.card import CARD, Card, read_card, write_card
from rsvlm.models.catalogue import Published
from rsvlm.models.imports import import_model
from rsvlm.models.plan import state_of

WEIGHTS = "model.safetensors"
NANO = registry.CHECKPOINTS / "nano"


class Control:
    def __init__(self, stop_at: int = -1) -> None:
        self.looks, self._stop_at = 0, stop_at

    def check(self) -> None:
        self.looks += 1
        if self.looks == self._stop_at:
            raise Stopped("Stopped.")


def quiet(step: str, done: int, total: int) -> None:
    assert 0 <= done <= total


def bring(path: Path, model: str, licence: str = "") -> store.Installed:
    return import_model(path, model, Control(), quiet, licence)


def ids() -> list[str]:
    return [one["info"]["id"] for one in registry.describe()]


@pytest.fixture(autouse=True)
def own(store: Path) -> None:
    """Every test has a store of its own."""


@pytest.fixture
def mine(toy_checkpoint: Path) -> store.Installed:
    return bring(toy_checkpoint, "mine", "none")


@pytest.mark.parametrize(
    ("platform", "variable", "value", "expected"),
    [
        ("linux", "XDG_DATA_HOME", "/data", "/data/rsvlm/models"),
        ("linux", "XDG_DATA_HOME", "", "/home/x/.local/share/rsvlm/models"),
        ("darwin", "XDG_DATA_HOME", "", "/home/x/Library/Application Support/rsvlm/models"),
        ("win32", "LOCALAPPDATA", "/local", "/local/rsvlm/models"),
        ("linux", "RSVLM_MODELS", "/elsewhere", "/elsewhere"),
    ],
)
def test_models_live_where_the_system_keeps_data(
    monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, value: str, expected: str
) -> None:
    for name in ("RSVLM_MODELS", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(variable, value)
    assert store.models_folder() == Path(expected)


def test_an_empty_store_is_no_error(tmp_path: Path) -> None:
    assert store.installed() == [] and store.find("mine") is None
    assert ids() == ["nano"]
    with pytest.raises(BadInput, match="rsvlm models"):
        store.get("mine")


@pytest.mark.parametrize("name", ["", "../x", "a/b", "A", ".x", "x.part", "x" * 65, "ü"])
def test_an_id_stays_in_the_store(toy_checkpoint: Path, name: str) -> None:
    assert store.find(name) is None
    with pytest.raises(BadInput):
        bring(toy_checkpoint, name)
    with pytest.raises(BadInput):
        store.remove(name)


def test_an_imported_folder_is_known_by_its_id(mine: store.Installed, toy_checkpoint: Path) -> None:
    assert ids() == ["nano", "mine"]
    told = registry.describe()[1]
    assert told["state"] == "installed" and told["info"]["licence"] == "none"
    assert told["card"]["source"] == str(toy_checkpoint) and told["info"]["weights_hash"] == mine.card.weights_hash
    chosen = registry.choose("mine")
    assert chosen.info.id == "mine" and chosen.problem == ""
    loaded = registry.load("mine", "cpu", "auto")
    assert (loaded.info.id, loaded.info.weights_hash) == ("mine", mine.card.weights_hash)


def test_the_weights_are_not_hashed_again_when_they_are_used(
    mine: store.Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    from rsvlm.models.rsunivlm.loading import Checkpoint

    monkeypatch.setattr(Checkpoint, "weights_hash", lambda *_: pytest.fail("the weights were read for their hash"))
    monkeypatch.setattr("rsvlm.models.card.hash_files", lambda *_: pytest.fail("files were hashed"))
    store.installed(), registry.others(), registry.choose("mine"), registry.load("mine", "cpu", "auto")


def test_where_torch_is_not_the_model_is_not_offered_for_asking(
    mine: store.Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "find_spec", lambda name: None)
    assert ids() == ["nano"]


def test_a_model_of_this_project_can_be_imported_too() -> None:
    got = bring(NANO, "my-nano")
    assert (got.card.family, got.card.title) == ("rsunivlm", registry.describe()[0]["info"]["title"])
    assert ids() == ["nano", "my-nano"]
    assert registry.load("my-nano").info.id == "my-nano"
    assert "my-nano" in registry.choose("my-nano", device="cuda").problem


def test_a_file_of_the_folder_names_the_folder(toy_checkpoint: Path) -> None:
    assert bring(toy_checkpoint / WEIGHTS, "mine").card.files


@pytest.mark.parametrize("inside", ["", "RSUniVLM/", "a/b/"])
def test_a_zip_file_is_imported(toy_checkpoint: Path, tmp_path: Path, inside: str) -> None:
    with zipfile.ZipFile(tmp_path / "toy.zip", "w") as archive:
        for file in toy_checkpoint.iterdir():
            archive.write(file, inside + file.name)
        archive.writestr("../../outside.json", "{}")
        archive.writestr(inside + "evil.py", "raise SystemExit")
    got = bring(tmp_path / "toy.zip", "mine")
    assert {file.name for file in got.folder.iterdir()} == {CARD, *(file.name for file in toy_checkpoint.iterdir())}
    assert registry.choose("mine").problem == ""
    assert not list(tmp_path.rglob("outside.json"))


def test_shards_have_the_hash_that_loading_gives_them(tmp_path: Path) -> None:
    from rsvlm.models.rsunivlm.loading import inspect
    from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint

    write_random_checkpoint(tmp_path / "shards", TOY, TOY_SETTINGS, shard_size=400_000)
    write_byte_tokenizer(tmp_path / "shards")
    got = bring(tmp_path / "shards", "shards")
    assert sum(file.name.endswith(".safetensors") for file in got.card.files) > 1
    assert got.card.weights_hash == inspect(tmp_path / "shards").weights_hash()


def broken(toy: Path, folder: Path, fault: str) -> Path:
    """A copy of the toy with a fault; the path to import."""
    shutil.copytree(toy, folder)
    if fault == "cut":
        (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:-10])
    elif fault == "pickled":
        (folder / WEIGHTS).rename(folder / "pytorch_model.bin")
    elif fault == "no config":
        (folder / "config.json").unlink()
    elif fault == "another kind":
        (folder / "config.json").write_text('{"model_type": "bert"}')
    elif fault == "no archive":
        (folder / "x.zip").write_bytes(b"PK")
        return folder / "x.zip"
    elif fault == "nowhere":
        return folder / "nowhere"
    return folder


def test_a_copy_from_another_store_keeps_its_origin_and_must_be_what_it_was(
    mine: store.Installed, toy_checkpoint: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_card(mine.folder, replace(mine.card, source="somebody/Toy", revision="c0ffee", licence="MIT"))
    stick = shutil.copytree(mine.folder, tmp_path / "stick", copy_function=shutil.copyfile)
    monkeypatch.setenv("RSVLM_MODELS", str(tmp_path / "another machine"))
    got = bring(stick, "again").card
    assert (got.source, got.revision, got.licence, got.id) == ("somebody/Toy", "c0ffee", "MIT", "again")
    assert got.weights_hash == mine.card.weights_hash
    damaged = bytearray((stick / WEIGHTS).read_bytes())
    damaged[-1] ^= 1
    (stick / WEIGHTS).write_bytes(damaged)
    with pytest.raises(BadInput, match=WEIGHTS):
        bring(stick, "damaged")
    shutil.copyfile(toy_checkpoint / WEIGHTS, stick / WEIGHTS)
    (stick / "tokenizer.json").unlink()
    with pytest.raises(BadInput, match=r"tokenizer\.json is missing"):
        bring(stick, "lacking")
    (stick / CARD).write_text("rubbish")
    with pytest.raises(BadInput, match=CARD):
        bring(stick, "rubbish")


@pytest.mark.parametrize("fault", ["cut", "pickled", "no config", "another kind", "no archive", "nowhere"])
def test_what_is_no_checkpoint_is_refused_and_leaves_nothing(
    toy_checkpoint: Path, tmp_path: Path, store: Path, fault: str
) -> None:
    with pytest.raises(BadInput) as raised:
        bring(broken(toy_checkpoint, tmp_path / "broken", fault), "mine")
    assert str(raised.value).endswith(".")
    assert not store.exists() or [path for path in store.iterdir() if path.is_dir()] == []


def test_an_import_that_is_stopped_leaves_nothing(toy_checkpoint: Path, store: Path) -> None:
    with pytest.raises(Stopped):
        import_model(toy_checkpoint, "mine", Control(stop_at=3), quiet)
    assert [path for path in store.iterdir() if path.is_dir()] == []


def test_an_id_that_is_taken_is_refused(mine: store.Installed, toy_checkpoint: Path) -> None:
    for taken in ("mine", "nano"):
        with pytest.raises(BadInput, match="already"):
            bring(toy_checkpoint, taken)


def test_a_disk_that_is_too_small_is_said_before(toy_checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rsvlm.models.imports.free_space", lambda _: 1000)
    with pytest.raises(BadInput, match="RSVLM_MODELS"):
        bring(toy_checkpoint, "mine")


def test_a_published_id_is_kept_for_what_was_published(entry: Published, toy_checkpoint: Path, tmp_path: Path) -> None:
    from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_random_checkpoint

    write_random_checkpoint(tmp_path / "other", TOY, TOY_SETTINGS, dtype="BF16")
    with pytest.raises(BadInput, match="another id"):
        bring(tmp_path / "other", "rsunivlm")
    assert bring(toy_checkpoint, "rsunivlm").card.licence == "Apache-2.0"
    assert state_of("rsunivlm") == "installed" and registry.others() == []


def test_a_check_finds_what_was_changed(mine: store.Installed) -> None:
    assert store.verify("mine", lambda count: None).ok
    weights = mine.folder / WEIGHTS
    data = bytearray(weights.read_bytes())
    data[-1] ^= 1
    weights.write_bytes(data)
    (mine.folder / "tokenizer.json").unlink()
    found = store.verify("mine", lambda count: None)
    assert (found.ok, found.different, found.missing) == (False, (WEIGHTS,), ("tokenizer.json",))
    assert ids() == ["nano"]
    assert [(one["info"]["id"], one["state"]) for one in registry.others()][:1] == [("mine", "damaged")]
    with pytest.raises(BadInput, match="rsvlm models verify mine"):
        registry.load("mine")


def test_files_that_were_only_touched_are_known_again_after_a_check(mine: store.Installed) -> None:
    os.utime(mine.folder / WEIGHTS, ns=(1, 1))
    assert ids() == ["nano"]
    assert store.verify("mine", lambda count: None).ok
    assert ids() == ["nano", "mine"]


def test_a_removed_model_is_gone(mine: store.Installed, store: Path) -> None:
    from rsvlm.models.store import remove

    assert remove("mine") > sum(file.size for file in mine.card.files)
    assert not mine.folder.exists() and ids() == ["nano"]
    with pytest.raises(BadInput):
        remove("mine")


@pytest.mark.parametrize("content", ["", "[]", "1", "{}", '{"id": 1}', '{"files": [{}]}', "stolen", "size"])
def test_a_card_that_cannot_be_read_makes_no_model(mine: store.Installed, content: str) -> None:
    (file,) = [one for one in mine.card.files if one.name == WEIGHTS]
    if content == "stolen":
        write_card(mine.folder, replace(mine.card, files=(replace(file, name="../../other"),)))
    elif content == "size":
        write_card(mine.folder, replace(mine.card, files=(replace(file, size="1"),)))  # type: ignore[arg-type]
    else:
        (mine.folder / CARD).write_text(content)
    with pytest.raises(ModelFailure, match="install it again"):
        read_card(mine.folder)
    assert ids() == ["nano"]
    with pytest.raises(BadInput):
        registry.load("mine")


def test_a_card_says_all_that_was_asked_of_it(mine: store.Installed) -> None:
    card = read_card(mine.folder)
    assert isinstance(card, Card) and card == mine.card
    assert card.agreed and all(len(file.sha256) == 64 and file.size and file.modified for file in card.files)
