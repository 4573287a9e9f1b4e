"""Adapters as models: taken in, listed, asked, named in the answer, shared, gone."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rsvlm.cli import main
from rsvlm.errors import BadInput, NameTaken
from rsvlm.models import adapter_desk, adapters, registry
from rsvlm.models.rsunivlm.adapter import write_adapter

from tests.backend.taught import LABEL, NANO, pool_adapter, write_pools


@pytest.fixture(autouse=True)
def folder(store: Path) -> Path:
    """Every test has a folder of models of its own."""
    return store


@pytest.fixture
def pools(tmp_path: Path) -> Path:
    return write_pools(tmp_path / "pools.safetensors")


def ids() -> list[str]:
    return [model["info"]["id"] for model in registry.describe()]


def test_a_kept_adapter_is_a_model_more(pools: Path, folder: Path) -> None:
    entry = adapter_desk.add(pools, "", overwrite=False)
    assert ids() == ["nano", "nano+pools"]
    assert registry.describe()[1] == entry
    assert (entry["state"], entry["base"], entry["card"]) == ("adapted", "nano", None)
    assert entry["adapter"]["licence"] == "CC0" and entry["adapter"]["data"] == {"accepted": 12, "rejected": 3}
    assert entry["adapter"]["figures"]["after"] == {"iou": 0.75}
    assert entry["adapter"]["file"] == str(folder / "adapters" / "pools.safetensors")
    assert entry["adapter"]["sha256"] == hashlib.sha256(pools.read_bytes()).hexdigest()
    assert LABEL in entry["profile"]["labels"]["segment"]
    base = registry.describe()[0]
    assert base["base"] is None and base["adapter"] is None and LABEL not in base["profile"]["labels"]["segment"]
    chosen = registry.choose("nano+pools")
    assert chosen.info.id == "nano+pools" and chosen.problem == "" and chosen.plan is not None


def test_it_answers_and_the_answer_names_it(
    pools: Path, samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["adapters", "add", str(pools)]) == 0
    scene = str(samples / "ponds_2012-07-31.tif")
    line = ["run", "segment", "--image", scene, "--prompt", LABEL, "--window", "765", "635", "84", "84", "--json"]
    capsys.readouterr()
    assert main([*line, "--model", "nano+pools", "--out", str(tmp_path / "pools.gpkg")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert list(said["counts"]) == [LABEL] and said["model"] == "nano+pools"
    assert said["weights_hash"] == registry.choose("nano").info.weights_hash
    sha = hashlib.sha256(pools.read_bytes()).hexdigest()
    assert said["adapter"] == {"name": "pools", "sha256": sha, "label": LABEL}
    assert main([*line[:4], "--prompt", "water", *line[6:], "--out", str(tmp_path / "water.gpkg")]) == 0
    assert json.loads(capsys.readouterr().out)["adapter"] is None


def test_one_that_is_gone_is_said_plainly(
    pools: Path, folder: Path, samples: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    adapter_desk.add(pools, "", overwrite=False)
    assert main(["adapters", "remove", "pools", "--yes"]) == 0
    assert ids() == ["nano"]
    line = ["run", "segment", "--image", str(samples / "ponds_2012-07-31.tif"), "--prompt", LABEL]
    assert main([*line, "--model", "nano+pools", "--out", str(tmp_path / "x.gpkg")]) == 2
    said = capsys.readouterr().err
    assert "adapter pools is not here" in said and str(folder / "adapters" / "pools.safetensors") in said
    assert "rsvlm adapters add" in said
    for ask in (registry.choose, registry.load):
        with pytest.raises(BadInput, match="not here"):
            ask("nano+pools")


def test_a_changed_file_is_another_model(pools: Path, tmp_path: Path) -> None:
    adapter_desk.add(pools, "", overwrite=False)
    before = registry.stamp("nano+pools")
    assert before[:-1] == registry.stamp("nano")
    adapter_desk.add(write_pools(tmp_path / "other.safetensors", licence="CC-BY-4.0"), "pools", overwrite=True)
    assert registry.stamp("nano+pools") != before


def test_a_name_is_taken_once(pools: Path) -> None:
    adapter_desk.add(pools, "", overwrite=False)
    with pytest.raises(NameTaken, match="replace it"):
        adapter_desk.add(pools, "", overwrite=False)
    assert adapter_desk.add(pools, "Pools-2", overwrite=False)["info"]["id"] == "nano+Pools-2"


@pytest.mark.parametrize("name", ["../x", "a b", "a+b", "ü", ".x", "x" * 65, "a/b"])
def test_a_name_stays_in_the_folder(pools: Path, name: str) -> None:
    with pytest.raises(BadInput, match="no name of an adapter"):
        adapter_desk.add(pools, name, overwrite=False)
    with pytest.raises(BadInput, match="no name of an adapter"):
        adapters.remove(name)
    assert adapters.split(f"nano+{name}") is None or "+" in name


def test_a_folder_with_a_plus_is_a_folder(tmp_path: Path) -> None:
    assert adapters.split(str(tmp_path / "a+b")) is None
    with pytest.raises(BadInput, match="There is no model"):
        registry.load(str(tmp_path / "a+b"))


def test_of_other_weights_it_is_listed_with_the_reason(pools: Path, folder: Path, tmp_path: Path) -> None:
    """As after an update of the program, which brings other weights."""
    (folder / "adapters").mkdir(parents=True)
    write_pools(folder / "adapters" / "old.safetensors", base_hash="f" * 64)
    assert ids() == ["nano"]
    told = next(one for one in registry.others() if one["state"] == "unfit")
    assert told["info"]["id"] == "nano+old" and "weights ffffffff of nano" in told["problem"]
    with pytest.raises(BadInput, match="teach the model again"):
        registry.load("nano+old")
    with pytest.raises(BadInput, match="weights ffffffff"):
        adapter_desk.add(folder / "adapters" / "old.safetensors", "again", overwrite=False)


def broken(kind: str, file: Path) -> None:
    """Writes a file of a foreign kind."""
    made = pool_adapter()
    if kind == "text":
        file.write_text("a poem")
    elif kind == "cut":
        write_adapter(file, made)
        file.write_bytes(file.read_bytes()[:-100])
    elif kind == "weights":
        file.write_bytes((NANO / "model.safetensors").read_bytes())
    elif kind == "large":
        with file.open("wb") as stream:
            stream.truncate(adapters.LARGEST + 1)
    elif kind == "nan":
        write_adapter(file, replace(made, changes={**made.changes, "selector.bias": np.full(6, np.nan, np.float32)}))
    elif kind == "tensor":
        write_adapter(file, replace(made, changes={**made.changes, "no.such": np.zeros(3, np.float32)}))
    elif kind == "shape":
        write_adapter(file, replace(made, changes={"newline": np.zeros((2, 256), np.float32)}))
    elif kind == "rows":
        rows = {name: change for name, change in made.changes.items() if name.startswith("neck.")}
        rows["neck.cover.bias"] = rows["neck.cover.bias"][:-1]
        write_adapter(file, replace(made, changes=rows))
    elif kind == "card":
        write_adapter(file, replace(made, card=replace(made.card, label=["pool"])))  # type: ignore[arg-type]
    elif kind == "format":
        write_adapter(file, replace(made, card=replace(made.card, format=9)))
    else:
        write_adapter(file, replace(made, low={}, changes={}))


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("text", "not a safetensors file"),
        ("cut", "header promises"),
        ("weights", "is no adapter"),
        ("large", "more than any adapter"),
        ("nan", "no numbers"),
        ("tensor", "no.such is another"),
        ("shape", "newline is another"),
        ("rows", "rows for other classes"),
        ("card", "card of the adapter"),
        ("format", "format 9"),
        ("empty", "changes nothing"),
    ],
)
def test_a_foreign_file_is_refused_with_the_reason(
    kind: str, why: str, tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "foreign.safetensors"
    broken(kind, file)
    assert main(["adapters", "add", str(file)]) == 2
    assert why in capsys.readouterr().err
    assert not (folder / "adapters").exists()


def test_no_model_has_the_folder_of_adapters(pools: Path, folder: Path) -> None:
    adapter_desk.add(pools, "", overwrite=False)
    for line in (["models", "remove", "adapters", "--yes"], ["models", "import", str(NANO), "--id", "adapters"]):
        assert main(line) == 2
    assert ids() == ["nano", "nano+pools"]


def test_what_lies_in_the_folder_and_is_no_adapter_is_not_offered(folder: Path, pools: Path) -> None:
    adapter_desk.add(pools, "", overwrite=False)
    (folder / "adapters" / "half.safetensors.part").write_bytes(pools.read_bytes())
    (folder / "adapters" / "torn.safetensors").write_bytes(pools.read_bytes()[:5000])
    assert ids() == ["nano", "nano+pools"]


def test_sharing_is_one_file(pools: Path, tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "shared.safetensors"
    assert main(["adapters", "add", str(pools), "--name", "mine"]) == 0
    assert main(["adapters", "export", "mine", str(out)]) == 0
    assert out.read_bytes() == pools.read_bytes()
    assert main(["adapters", "export", "mine", str(out)]) == 2
    assert main(["adapters", "remove", "mine"]) == 2  # nobody said yes
    assert main(["adapters", "remove", "mine", "--yes"]) == 0
    assert main(["adapters", "add", str(out), "--json"]) == 0
    capsys.readouterr()
    assert main(["adapters", "list", "--json"]) == 0
    assert [one["id"] for one in json.loads(capsys.readouterr().out)["adapters"]] == ["nano+shared"]
    assert main(["adapters", "list"]) == 0
    said = capsys.readouterr().out
    assert "pool: IoU 0.000 before, 0.750 after, CC0" in said and "12 accepted, 3 rejected" in said
    assert main(["models"]) == 0
    assert "pool learned on nano, CC0, 2026-11-21" in capsys.readouterr().out
