"""Which profile goes with a folder, and the family as the registry, the store and the catalogue know it."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from rsvlm.cli import main
from rsvlm.errors import BadInput
from rsvlm.models import catalogue, fetch, imports, plan, registry
from rsvlm.models.base import Query
from rsvlm.models.qwen_vl import profiles
from rsvlm.models.qwen_vl.profile_choice import limits_note, profile_of
from rsvlm.models.qwen_vl.profiles import PROFILES
from rsvlm.models.qwen_vl.random_checkpoint import TOY, TOY3, write_random_checkpoint


class Go:
    def check(self) -> None:
        return


def told(*_: object) -> None:
    return


@pytest.mark.parametrize(
    ("name", "model", "limits", "wanted"),
    [
        ("RSCoVLM-7B-2512", "", (3136, 12_845_056), "rscovlm-7b"),
        ("RSCoVLM-det-7B-2512", "", (3136, 12_845_056), "rscovlm-det-7b"),
        ("mine", "rscovlm-det-7b", (50_176, 1_016_064), "rscovlm-det-7b"),
        ("checkpoint-1250", "", (50_176, 1_016_064), "rscovlm-7b"),
        ("checkpoint-1250", "", (200_704, 1_016_064), "rscovlm-det-7b"),
        ("anything", "", (3136, 12_845_056), "qwen2.5-vl"),
    ],
)
def test_the_profile_follows_from_id_name_and_limits(
    tmp_path: Path, name: str, model: str, limits: tuple[int, int], wanted: str
) -> None:
    write_random_checkpoint(tmp_path / name, TOY, limits=limits)
    assert profile_of(tmp_path / name, model) is PROFILES[wanted]


def test_a_successor_has_its_own_profile_whatever_it_is_called(tmp_path: Path) -> None:
    write_random_checkpoint(tmp_path / "rscovlm-7b", TOY3)
    assert profile_of(tmp_path / "rscovlm-7b") is PROFILES["qwen3-vl"]


def test_other_limits_of_the_checkpoint_are_stated(tmp_path: Path) -> None:
    profile = PROFILES["rscovlm-7b"]
    write_random_checkpoint(tmp_path, TOY, limits=(50_176, 1_016_064))
    assert limits_note(tmp_path, profile) == ""
    # `size` counts where it disagrees with the older keys (reference: rscovlm section 2.2).
    path = tmp_path / "preprocessor_config.json"
    said = json.loads(path.read_text())
    path.write_text(json.dumps({**said, "size": {"shortest_edge": 3136, "longest_edge": 12_845_056}}))
    assert "50176 to 1016064 pixels" in limits_note(tmp_path, profile)
    assert "says 3136 to 12845056" in limits_note(tmp_path, profile)
    path.write_text("[")
    with pytest.raises(BadInput, match="cannot be read"):
        limits_note(tmp_path, profile)
    path.unlink()
    assert limits_note(tmp_path, profile) == ""


def test_a_checkpoint_of_a_known_family_is_one_entry(
    toy_folders: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entry alone decides prompts, sizes and form of the answer of a folder that is called so."""
    base = PROFILES["rscovlm-7b"]
    found = replace(base.wordings["ground-box"], user="show me the {text}")
    entry = replace(base, name="Harbour model", wordings={**base.wordings, "ground": found}, shapes=("box",))
    entry = replace(entry, wordings={key: one for key, one in entry.wordings.items() if key != "ground-box"})
    monkeypatch.setitem(profiles.PROFILES, "harbour-1", entry)
    folder = Path(shutil.copytree(toy_folders["qwen2.5-vl"], tmp_path / "harbour-1"))
    model = registry.load(str(folder), "cpu", "float32")
    assert model.profile.name == "Harbour model"
    picture = np.zeros((60, 60, 3), np.uint8)
    answer = model.generate([Query("ground", "", "quay", (picture,))], Go())[0]
    assert "show me the quay" in answer.model_prompt
    assert answer.text == "There are none." or answer.text.split(" ", 1)[0].count(",") == 3


def test_a_folder_is_chosen_from_its_headers(toy_folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = registry.choose(str(toy_folders["qwen3-vl"]), "cpu")
    assert chosen.plan is not None and chosen.plan.precision == "nf4"
    assert (chosen.profile.name, chosen.problem) == ("Qwen3-VL", "")
    assert set(chosen.precisions) == {"float32", "bfloat16", "nf4"}
    assert "cuda:99" in registry.choose(str(toy_folders["qwen3-vl"]), "cuda:99").problem
    monkeypatch.setattr("rsvlm.models.torch_device.free_memory", lambda device: 1000)
    assert "GB are free" in registry.choose(str(toy_folders["qwen3-vl"]), "cpu").problem


def test_an_imported_copy_is_described_chosen_and_loaded(toy_folders: dict[str, Path], store: Path) -> None:
    imports.import_model(toy_folders["qwen2.5-vl"], "rscovlm-7b", Go(), told, licence="as told")
    (one,) = [one for one in registry.describe() if one["info"]["id"] == "rscovlm-7b"]
    assert one["profile"]["name"] == "RSCoVLM-7B"
    assert (one["info"]["family"], one["info"]["licence"]) == ("qwen_vl", "as told")
    model = registry.load("rscovlm-7b", "cpu", "float32")
    assert model.info.id == "rscovlm-7b" and model.profile.box_form == "lines"
    assert registry.choose("rscovlm-7b").profile.hops == 1


def test_what_is_not_pinned_is_not_fetched(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry = catalogue.published("rscovlm-7b")
    made = plan.plan(entry)
    assert "No revision of Qingyun/RSCoVLM-7B-2512 is known" in made.problem
    assert "it runs on cards of 12 GB" in made.memory
    with pytest.raises(BadInput, match="models import FOLDER --id rscovlm-7b"):
        fetch.fetch(entry, True, Go(), told)
    assert main(["models", "plan", "rscovlm-det-7b"]) == 0
    said = capsys.readouterr().out
    assert "In 4 bits it needs" in said and "import FOLDER" in said and "kB" not in said
    assert {"rscovlm-7b", "rscovlm-det-7b"} <= {one["info"]["id"] for one in registry.others()}


def test_every_entry_of_the_family_has_a_profile() -> None:
    ids = [entry.id for entry in catalogue.CATALOGUE if entry.family == "qwen_vl"]
    assert ids and set(ids) <= PROFILES.keys()
