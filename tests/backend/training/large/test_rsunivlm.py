"""The published model is trained by the same configuration files: proven on a tiny one in the original layout."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
yaml = pytest.importorskip("yaml")

from PIL import Image  # noqa: E402
from rsvlm.cli import main  # noqa: E402
from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.models.rsunivlm.adapter import read_adapter  # noqa: E402
from rsvlm.models.rsunivlm.loading import inspect, load  # noqa: E402
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer  # noqa: E402
from rsvlm.models.rsunivlm.random_checkpoint import (  # noqa: E402
    TOY,
    TOY_SETTINGS,
    write_byte_tokenizer,
    write_random_checkpoint,
)
from rsvlm.models.rsunivlm.torch_published import IMAGE, PublishedModel  # noqa: E402
from rsvlm.models.weights_file import read_header  # noqa: E402
from rsvlm.training.large.plan import plan_of  # noqa: E402
from rsvlm.training.large.rsunivlm.course import PRECISIONS, read_samples  # noqa: E402
from rsvlm.training.large.rsunivlm.samples import IGNORED, Sample, samples_of, targets_of  # noqa: E402
from rsvlm.training.large.rsunivlm.saving import write_published  # noqa: E402
from rsvlm.training.large.rsunivlm.stage import LargePlan, answer_loss, prepare, train_stage  # noqa: E402
from rsvlm.training.large.steps import Around  # noqa: E402
from rsvlm.training.lora import LoraPlan, apply  # noqa: E402
from rsvlm.training.plot import read_log  # noqa: E402
from rsvlm.training.records import Origin, Record  # noqa: E402

TALK = (("[SEG] water.", "others*24\nwater*2"), ("[VG] the boat", "[1, 2, 30, 40]"), ("[VQA] Is it wet?", "yes."))
ORIGIN = Origin("toy", "CC0", True)
PLAN = LargePlan(20, 0.003, batch=3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    made = tmp_path_factory.mktemp("toy")
    write_random_checkpoint(made, TOY, TOY_SETTINGS)
    write_byte_tokenizer(made)
    return made


@pytest.fixture(scope="module")
def samples(folder: Path) -> list[Sample]:
    pixels = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    return samples_of(Record("toy/1", ORIGIN, pixels, talk=TALK), PublishedTokenizer(folder))


def losses(model: PublishedModel, samples: list[Sample], plan: LargePlan) -> list[float]:
    log: list[dict[str, Any]] = []
    train_stage(model, samples, plan, 1, "stage", Around(log.append, log_every=1))
    return [row["text"] for row in log]


def touched(model: PublishedModel, samples: list[Sample], plan: LargePlan) -> set[str]:
    prepare(model, plan)
    answer_loss(model, samples, plan.dense).backward()
    return {name for name, p in model.named_parameters() if p.grad is not None}


@pytest.mark.parametrize("plan", [PLAN, replace(PLAN, rate=0.02, lora=LoraPlan(rank=8, attention=True))])
def test_the_loss_falls_in_twenty_steps(folder: Path, samples: list[Sample], plan: LargePlan) -> None:
    for mixed in (False, True):
        curve = losses(load(folder), samples, replace(plan, mixed=mixed))
        assert len(curve) == 20
        assert curve[-1] < 0.8 * curve[0]


def test_only_the_answer_is_learned_and_pictures_take_their_places(folder: Path, samples: list[Sample]) -> None:
    tokenizer, model = PublishedTokenizer(folder), load(folder)
    assert [sample.expert for sample in samples] == [2, 1, 0]
    first = samples[0]
    assert first.ids.count(IMAGE) == 1
    targets = targets_of(first, model.image_tokens)
    assert len(targets) == len(first.ids) + model.image_tokens - 1
    said = [int(t) for t in targets if t != IGNORED]
    assert tokenizer.decode(said) == TALK[0][1]
    assert said[-1] == tokenizer.id_of("<|im_end|>")


def test_two_pictures_of_a_conversation_are_both_shown(folder: Path) -> None:
    pixels = np.zeros((8, 8, 3), np.uint8)
    talk = (("[CCD] What changed?", "a house"),)
    plain = Record("a", ORIGIN, pixels, talk=talk)
    for record in (replace(plain, more=(pixels,)), replace(plain, after=pixels)):
        (sample,) = samples_of(record, PublishedTokenizer(folder))
        assert (sample.ids.count(IMAGE), len(sample.pictures), sample.task) == (2, 2, "ccd")


def test_a_batch_loses_what_its_rows_lose_one_by_one(folder: Path, samples: list[Sample]) -> None:
    """Rows of different lengths and experts beside each other are nothing to each other."""
    model = load(folder)
    counts = [sum(sample.learned) for sample in samples]
    alone = sum(float(answer_loss(model, [s])) * n for s, n in zip(samples, counts)) / sum(counts)
    assert float(answer_loss(model, samples)) == pytest.approx(alone, rel=1e-4)


@pytest.mark.parametrize("expert", range(3))
def test_in_the_second_stage_a_sample_trains_its_expert_and_nothing_else(
    folder: Path, samples: list[Sample], expert: int
) -> None:
    (own,) = [sample for sample in samples if sample.expert == expert]
    got = touched(load(folder), [own], replace(PLAN, expert="all"))
    parts = ("gate", "up", "down")
    assert got == {f"decoder.layers.{i}.mlp.{expert}.{part}_proj.weight" for i in range(3) for part in parts}


def test_in_the_first_stage_all_samples_train_the_same_mlp_and_the_tower_only_where_it_is_named(
    folder: Path, samples: list[Sample]
) -> None:
    got = touched(load(folder), samples, replace(PLAN, dense=True))
    assert {name.split(".mlp.")[1][0] for name in got if "decoder" in name and ".mlp." in name} == {"0"}
    assert {"image_newline", "projector.0.weight", "decoder.embed_tokens.weight"} <= got
    assert not any(name.startswith("tower.") for name in got)
    assert any(n.startswith("tower.") for n in touched(load(folder), samples, replace(PLAN, tower=True)))


def test_an_experts_adapter_gets_gradients_from_its_samples_alone(folder: Path, samples: list[Sample]) -> None:
    plan = replace(PLAN, lora=LoraPlan(rank=2, experts=(1, 2)))
    got = touched(load(folder), [samples[0]], plan)
    assert got == {
        f"decoder.layers.{i}.mlp.2.{part}_proj.{m}" for i in range(3) for part in ("gate", "up", "down") for m in "ab"
    }


def test_recomputing_activations_gives_the_same_curve(folder: Path, samples: list[Sample]) -> None:
    plan = replace(PLAN, steps=3)
    assert losses(load(folder), samples, replace(plan, recompute=True)) == losses(load(folder), samples, plan)


def test_saved_and_loaded_it_says_the_same_under_the_original_names(
    folder: Path, samples: list[Sample], tmp_path: Path
) -> None:
    model = load(folder)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    train_stage(model, samples, replace(PLAN, steps=2), 1, "stage", Around())
    write_published(model, inspect(folder), tmp_path / "out")
    names = {entry.name: entry.shape for entry in read_header(tmp_path / "out" / "model.safetensors").values()}
    assert names == {name: entry.shape for name, entry in inspect(folder).entries.items()}
    again = load(tmp_path / "out")
    assert torch.equal(answer_loss(again, samples), answer_loss(model, samples))
    assert not torch.equal(again.state_dict()["projector.0.weight"], before["projector.0.weight"])
    fresh = load(folder).state_dict()
    assert all(torch.equal(value, fresh[name]) for name, value in before.items()), "the source must stay as it was"


def config_of(folder: Path, stages: list[dict[str, Any]], **model: str) -> dict[str, Any]:
    return {"name": "toy", "seed": 1, "model": {"checkpoint": str(folder), **model},
            "data": {"conversations": ["talk.json"]}, "stages": stages}


@pytest.fixture()
def data(tmp_path: Path) -> Path:
    """A LLaVA file about one picture."""
    pixels = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(tmp_path / "a.png")
    turns = [[{"from": "human", "value": f"<image>\n{asked}"}, {"from": "gpt", "value": said}] for asked, said in TALK]
    rows = [{"id": str(n), "image": "a.png", "conversations": turn} for n, turn in enumerate(turns)]
    (tmp_path / "talk.json").write_text(json.dumps(rows))
    return tmp_path


def test_one_configuration_trains_both_stages_and_a_second_call_repeats_nothing(folder: Path, data: Path) -> None:
    stages = [
        {"steps": 3, "rate": 0.003, "batch": 3, "dense": True},
        {"steps": 3, "rate": 0.003, "batch": 3, "expert": "all"},
    ]
    (data / "toy.yaml").write_text(yaml.safe_dump(config_of(folder, stages)))
    run = data / "run"
    line = ["train", str(data / "toy.yaml"), "--data", str(data), "--folder", str(run)]
    assert main(line) == 0
    made = load(run / "checkpoint").decoder.layers[0].mlp
    assert not torch.equal(made[0].up_proj.weight, made[1].up_proj.weight), "experts went their own ways"
    distance = (made[0].up_proj.weight - made[1].up_proj.weight).abs().mean()
    assert distance < 0.2 * made[0].up_proj.weight.abs().mean(), "from one beginning"
    steps = [row for row in read_log(run / "log.jsonl") if "step" in row]
    assert [(row["stage"], row["step"]) for row in steps] == [("stage_0", 3), ("stage_1", 3)]
    (run / "stage_1.pt").unlink()
    second = {name: p.clone() for name, p in load(run / "checkpoint").named_parameters()}
    for path in (run / "checkpoint").iterdir():
        path.unlink()
    assert main(line) == 0
    assert [row["stage"] for row in read_log(run / "log.jsonl") if "step" in row] == ["stage_0", "stage_1", "stage_1"]
    assert all(torch.equal(p, second[name]) for name, p in load(run / "checkpoint").named_parameters())


@pytest.mark.parametrize("precision", ["float32", "nf4"])
def test_an_adapter_is_kept_as_a_file_that_fits_its_base(folder: Path, data: Path, precision: str) -> None:
    if precision == "nf4":
        pytest.importorskip("bitsandbytes")
    stage = {"steps": 4, "rate": 0.02, "batch": 3, "lora": {"rank": 2, "alpha": 4, "experts": [2]}}
    (data / "toy.yaml").write_text(yaml.safe_dump(config_of(folder, [stage], precision=precision)))
    run = data / "run"
    assert main(["train", str(data / "toy.yaml"), "--data", str(data), "--folder", str(run)]) == 0
    adapter = read_adapter(run / "stage_0.safetensors")
    assert adapter.card.base_hash == inspect(folder).weights_hash()
    assert (adapter.card.expert, adapter.card.data) == (2, {"samples": 3})
    assert all(".mlp.2." in name for name in adapter.low)
    assert not (run / "checkpoint").exists(), "the base is as it was"
    model = load(folder)
    samples = read_samples(data, ["talk.json"], PublishedTokenizer(folder), lambda row: None)
    before = float(answer_loss(model, samples))
    apply(model, adapter)
    assert float(answer_loss(model, samples)) < before


@pytest.mark.parametrize(
    ("stage", "why"),
    [
        ({"steps": 1}, "missing or not known"),
        ({"steps": 1, "rate": 0.1, "speed": 3}, "missing or not known"),
        ({"steps": 1, "rate": 0.1, "dense": True, "expert": 1}, "no experts yet"),
    ],
)
def test_settings_that_make_no_sense_are_refused(stage: dict[str, Any], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        plan_of(stage, LargePlan)


def test_a_sample_that_is_too_long_is_refused_and_not_cut(folder: Path, samples: list[Sample]) -> None:
    with pytest.raises(BadInput, match="raise `longest`"):
        train_stage(load(folder), samples, replace(PLAN, longest=20), 1, "stage", Around())


def test_untagged_conversations_are_refused(folder: Path) -> None:
    record = Record("toy/1", ORIGIN, np.zeros((8, 8, 3), np.uint8), talk=(("Is it wet?", "yes."),))
    with pytest.raises(BadInput, match="has no task tag"):
        samples_of(record, PublishedTokenizer(folder))


@pytest.mark.parametrize("name", ["rsunivlm", "rsunivlm_qlora"])
def test_the_configurations_that_travel_along_make_sense(repo: Path, name: str) -> None:
    settings = yaml.safe_load((repo / f"backend/src/rsvlm/training/configs/{name}.yaml").read_text())
    assert settings["name"] == name
    assert settings["model"]["precision"] in PRECISIONS
    assert [plan_of(stage, LargePlan).steps > 0 for stage in settings["stages"]]
