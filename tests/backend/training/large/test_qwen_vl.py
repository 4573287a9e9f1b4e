"""RSCoVLM is trained by the same configuration files: proven on a tiny model in Qwen2.5-VL's original layout."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")
yaml = pytest.importorskip("yaml")

from PIL import Image  # noqa: E402
from rsvlm.answers import lines  # noqa: E402
from rsvlm.cli import main  # noqa: E402
from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.models.base import Picture  # noqa: E402
from rsvlm.models.qwen_vl.checkpoint import MODEL, inspect  # noqa: E402
from rsvlm.models.qwen_vl.config import QwenConfig, TextSizes  # noqa: E402
from rsvlm.models.qwen_vl.profiles import RSCOVLM_7B  # noqa: E402
from rsvlm.models.qwen_vl.random_checkpoint import TOY, TOY3, write_random_checkpoint  # noqa: E402
from rsvlm.models.qwen_vl.torch_loading import load_model  # noqa: E402
from rsvlm.models.rsunivlm.adapter import read_adapter  # noqa: E402
from rsvlm.models.tokenizer_file import TokenizerFile  # noqa: E402
from rsvlm.training.budget import Budget  # noqa: E402
from rsvlm.training.large.plan import plan_of  # noqa: E402
from rsvlm.training.large.qwen_vl.course import PRECISIONS, Drawn, qwen_course  # noqa: E402
from rsvlm.training.large.qwen_vl.samples import IGNORED, TalkSample, sample_of, targets_of  # noqa: E402
from rsvlm.training.large.qwen_vl.saving import write_qwen  # noqa: E402
from rsvlm.training.large.qwen_vl.stage import QwenPlan, answer_losses, prepare  # noqa: E402
from rsvlm.training.large.steps import Around, run_stage  # noqa: E402
from rsvlm.training.lora import LoraPlan, apply  # noqa: E402
from rsvlm.training.plot import curves, read_log  # noqa: E402
from rsvlm.training.records import Box, Closer, Origin, Record  # noqa: E402
from rsvlm.training.serve.conversations import Conversation, conversation  # noqa: E402
from rsvlm.training.serve.mix import Share  # noqa: E402

SMALL = replace(RSCOVLM_7B, min_pixels=28 * 28 * 4, max_pixels=28 * 28 * 12)
ORIGIN = Origin("toy", "CC0", True)
CPU = torch.device("cpu")
WHOLE = QwenPlan(12, 0.003, batch=2, tower=True)


def picture(seed: int = 0, height: int = 60, width: int = 90) -> Picture:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)


SHIP = Box("ship", 10, 10, 50, 40, ((20.0, 10.0), (50.0, 30.0), (40.0, 40.0), (10.0, 20.0)))
RECORDS = (
    Record("toy/quads", ORIGIN, picture(1), boxes=(SHIP,), box_labels=("ship",), oriented=True),
    Record("toy/boxes", ORIGIN, picture(2), boxes=(SHIP,), box_labels=("car", "ship")),
    Record("toy/asked", ORIGIN, picture(3), questions=(("count", "How many ships?", "3"),)),
    Record("toy/dates", ORIGIN, picture(4), after=picture(5), captions=("a house is built",)),
    Record("toy/close", ORIGIN, picture(6, 400, 600), closer=(Closer("Which colour?", "red", (300, 100, 400, 200)),)),
    Record("toy/talk", ORIGIN, picture(7), talk=(("These two?", "yes"), ("And this?", "no")),
           more=(picture(8), picture(9)), shows=(2, 1)),
)  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    made = tmp_path_factory.mktemp("toy")
    write_random_checkpoint(made, TOY, limits=(SMALL.min_pixels, SMALL.max_pixels))
    return made


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> TokenizerFile:
    return TokenizerFile(folder, MODEL, ())


@pytest.fixture(scope="module")
def samples(tokenizer: TokenizerFile) -> list[TalkSample]:
    return [sample_of(talk(record), tokenizer.encode, SMALL) for record in RECORDS]


def talk(record: Record, seed: int = 0) -> Conversation:
    return conversation(record, (), SMALL, np.random.default_rng(seed), light=False)


def opened(folder: Path) -> Any:
    return load_model(inspect(folder), torch.float32, CPU)


def losses(model: Any, samples: list[TalkSample]) -> torch.Tensor:
    with torch.no_grad():
        return answer_losses(model, samples, CPU)[0]


def drawn(tokenizer: TokenizerFile) -> Drawn:
    return Drawn({"toy": RECORDS}, [Share("toy")], SMALL, 1, tokenizer.encode, 4096)


def learned(model: Any, tokenizer: TokenizerFile, plan: QwenPlan) -> list[float]:
    from rsvlm.training.large.qwen_vl.stage import Taught

    log: list[dict[str, Any]] = []
    torch.manual_seed(1)
    groups = prepare(model, plan)
    model.train()
    if plan.recompute:
        model.activation_checkpointing_enable({"use_reentrant": False})
    run_stage(Taught(model, plan), model, drawn(tokenizer), plan, groups, "stage", Around(log.append, log_every=1))
    return [row["text"] for row in log]


def touched(model: Any, samples: list[TalkSample], plan: QwenPlan) -> set[str]:
    prepare(model, plan)
    answer_losses(model, samples, CPU)[0].sum().backward()
    return {name for name, p in model.named_parameters() if p.grad is not None}


def part(name: str) -> str:
    return "merger" if ".merger." in name else "tower" if name.startswith("model.visual.") else "text"


def test_objects_are_written_with_four_corners_where_they_are_known_by_them() -> None:
    for one in [one for one in (talk(RECORDS[0], seed) for seed in range(12)) if one.task != "question"]:
        assert len(lines.parse(one.turns[0][1]).found) == 1
        assert one.system == SMALL.wordings[f"{one.task}-oriented"].system
        numbers = one.turns[0][1].split(" ")[0].split(",")
        assert len(numbers) == 8
        points = [(int(x), int(y)) for x, y in zip(numbers[::2], numbers[1::2])]
        assert points[0][1] == min(y for _, y in points), "from the topmost corner"
        turn = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, [*points[1:], points[0]]))
        assert (turn > 0) == (one.task == "detect"), "clockwise where detected, the other way where a phrase means it"


def test_two_dates_are_a_video_and_a_closer_look_is_a_second_picture_of_the_original(
    samples: list[TalkSample],
) -> None:
    dates, close, several = samples[3:]
    assert (dates.videos, dates.looks[0].grid[0], dates.task) == ((True,), 1, "caption-pair")
    assert close.videos == (False, False)
    assert several.videos == (False, False, False)
    one = talk(RECORDS[4])
    width, height = one.pictures[0].shape[1], one.pictures[0].shape[0]
    part = (300 * width // 600, 100 * height // 400, 400 * width // 600, 200 * height // 400)
    assert f"[{', '.join(map(str, part))}]" in one.turns[0][1]
    assert one.pictures[1].size > 0.9 * SMALL.min_pixels * 3, "it has pixels of its own"


def test_only_answers_and_their_ends_are_learned(samples: list[TalkSample], tokenizer: TokenizerFile) -> None:
    end = tokenizer.id_of("<|im_end|>")
    for sample, record in zip(samples, RECORDS):
        said = [int(t) for t in targets_of(sample) if t != IGNORED]
        parts = tokenizer.decode([-1 if t == end else t for t in said if t != end])
        assert said.count(end) == len(talk(record).turns)
        assert parts == "".join(answer for _, answer in talk(record).turns)
        assert sample.count == len(said)


def test_a_conversation_reads_as_it_does_when_the_model_is_asked(folder: Path, tokenizer: TokenizerFile) -> None:
    """Ids of the training are those of the inference's own layout, up to the answer."""
    from rsvlm.models.base import Query
    from rsvlm.models.qwen_vl.conversation import converse
    from rsvlm.models.qwen_vl.layout import grid_of, lay_out

    one = talk(RECORDS[2])
    asked = Query("question", "", "How many ships?", (one.pictures[0],))
    size = one.pictures[0].shape[1], one.pictures[0].shape[0]
    layout = lay_out(converse(asked, SMALL), [grid_of(size, 1, SMALL)], tokenizer.encode, SMALL)
    sample = sample_of(one, tokenizer.encode, SMALL)
    assert sample.ids[: len(layout.ids)] == layout.ids
    assert not any(sample.learned[: len(layout.ids)])


def test_a_batch_loses_what_its_rows_lose_one_by_one(folder: Path, samples: list[TalkSample]) -> None:
    model = opened(folder)
    alone = torch.cat([losses(model, [sample]) for sample in samples])
    assert torch.allclose(losses(model, samples), alone, rtol=1e-4)


@pytest.mark.parametrize(
    "plan",
    [WHOLE, replace(WHOLE, mixed=True, recompute=True), replace(WHOLE, rate=0.02, lora=LoraPlan(8, attention=True))],
)
def test_the_loss_falls(folder: Path, tokenizer: TokenizerFile, plan: QwenPlan) -> None:
    curve = learned(opened(folder), tokenizer, plan)
    assert len(curve) == plan.steps
    assert np.mean(curve[-4:]) < 0.85 * np.mean(curve[:2])


@pytest.mark.parametrize(
    ("settings", "parts"),
    [
        ({"tower": True}, {"tower", "merger", "text"}),
        ({}, {"merger", "text"}),
        ({"merger": False}, {"text"}),
        ({"text": False}, {"merger"}),
        ({"text": False, "merger": False, "tower": True}, {"tower"}),
    ],
)
def test_the_parts_that_are_named_get_gradients_and_no_others(
    folder: Path, samples: list[TalkSample], settings: dict[str, bool], parts: set[str]
) -> None:
    model = opened(folder)
    got = touched(model, samples, QwenPlan(1, 0.1, **settings))  # type: ignore[arg-type]
    assert got == {name for name, _ in model.named_parameters() if part(name) in parts}


def test_an_adapter_of_the_text_model_alone_gets_gradients(folder: Path, samples: list[TalkSample]) -> None:
    got = touched(opened(folder), samples, QwenPlan(1, 0.1, lora=LoraPlan(2, attention=True)))
    maps = [f"self_attn.{m}_proj" for m in "qkvo"] + [f"mlp.{m}_proj" for m in ("gate", "up", "down")]
    assert got == {f"model.language_model.layers.{i}.{m}.{x}" for i in range(2) for m in maps for x in "ab"}


def test_rates_may_differ_by_part(folder: Path) -> None:
    groups = prepare(opened(folder), QwenPlan(1, 2e-6, tower=True, tower_rate=1e-7, merger_rate=1e-5))
    assert sorted(group["lr"] for group in groups) == [1e-7, 2e-6, 1e-5]


def test_parts_of_a_step_one_after_the_other_give_the_same_curve(folder: Path, tokenizer: TokenizerFile) -> None:
    together = learned(opened(folder), tokenizer, replace(WHOLE, steps=3, batch=4))
    parted = learned(opened(folder), tokenizer, replace(WHOLE, steps=3, batch=1, accumulate=4))
    assert parted == pytest.approx(together, abs=2e-3)


def test_recomputing_activations_gives_the_same_curve(folder: Path, tokenizer: TokenizerFile) -> None:
    plan = replace(WHOLE, steps=2)
    assert learned(opened(folder), tokenizer, replace(plan, recompute=True)) == learned(opened(folder), tokenizer, plan)


@pytest.mark.parametrize("tied", [False, True])
def test_saved_and_loaded_it_says_the_same_under_the_original_names(
    tokenizer: TokenizerFile, samples: list[TalkSample], tmp_path: Path, tied: bool
) -> None:
    text: TextSizes = replace(TOY.text, tied=tied)
    source = tmp_path / "source"
    write_random_checkpoint(source, QwenConfig(TOY.architecture, text, TOY.tower))
    model = opened(source)
    before = losses(model, samples)
    learned(model, tokenizer, replace(WHOLE, steps=2))
    write_qwen(model, inspect(source), tmp_path / "out")
    made, old = inspect(tmp_path / "out"), inspect(source)
    assert {e.name: e.shape for e in made.entries.values()} == {e.name: e.shape for e in old.entries.values()}
    assert any(entry.name.startswith("visual.") for entry in made.entries.values()), "as it was published"
    again = losses(opened(tmp_path / "out"), samples)
    assert torch.equal(again, losses(model.eval(), samples))
    assert not torch.equal(again, before)
    assert torch.equal(losses(opened(source), samples), before), "the source must stay as it was"


def config_of(folder: Path, stage: dict[str, Any], **more: Any) -> dict[str, Any]:
    row = {"format": "coco", "licence": "CC0", "ship": True}
    catalogue = {
        "quads": {**row, "path": "train.json", "options": {"oriented": True}},
        "boxes": {**row, "path": "train.json"},
        "kept": {**row, "path": "held.json", "split": "validation"},
    }
    settings: dict[str, Any] = {
        "name": "toy", "seed": 1, "model": {"checkpoint": str(folder), "profile": "rscovlm-7b"},
        "data": {"catalogue": catalogue, "mix": ["quads*3", "boxes"]}, "stages": [stage],
    }  # fmt: skip
    for key, value in more.items():
        settings[key] = {**settings[key], **value} if isinstance(settings.get(key), dict) else value
    return settings


@pytest.fixture()
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two COCO files with a picture each; RSCoVLM looks at pictures as small as the toy's."""
    monkeypatch.setitem(
        __import__("rsvlm.models.qwen_vl.profiles", fromlist=["PROFILES"]).PROFILES, "rscovlm-7b", SMALL
    )
    (tmp_path / "images").mkdir()
    for number, name in enumerate(("train", "held")):
        Image.fromarray(picture(number)).save(tmp_path / "images" / f"{name}.png")
        outline = [20, 10, 50, 30, 40, 40, 10, 20]
        file = {
            "images": [{"id": 1, "file_name": f"{name}.png", "width": 90, "height": 60}],
            "categories": [{"id": 1, "name": "ship"}],
            "annotations": [{"id": 1, "image_id": 1, "category_id": 1, "bbox": [10, 10, 40, 30],
                             "segmentation": [outline]}],
        }  # fmt: skip
        (tmp_path / f"{name}.json").write_text(json.dumps(file))
    return tmp_path


def run(config: dict[str, Any], data: Path, folder: str = "run") -> Path:
    (data / "toy.yaml").write_text(yaml.safe_dump(config))
    assert main(["train", str(data / "toy.yaml"), "--data", str(data), "--folder", str(data / folder)]) == 0
    return data / folder


STAGE = {"steps": 6, "rate": 0.003, "batch": 2, "tower": True}


def test_one_configuration_trains_the_whole_model_and_writes_its_mix_down(folder: Path, data: Path) -> None:
    made = run(config_of(folder, STAGE, examine={"every": 3, "samples": 4}, save_every=2), data)
    log = read_log(made / "log.jsonl")
    assert next(row for row in log if row["stage"] == "mix")["probabilities"] == {"quads": 0.75, "boxes": 0.25}
    assert inspect(made / "checkpoint").usable
    figures = [row for row in log if any(name.startswith("held_out.") for name in row)]
    assert [row["step"] for row in figures] == [3, 6]
    names = curves(log)["stage_0"]
    assert any(name.startswith("held_out.") for name in names)
    assert all(0 <= value <= 1 for name in names if name.startswith("exact.") for _, value in names[name])
    (made / "stage_0.pt").rename(made / "stage_0.away")
    assert not (made / "kept" / "stage_0").exists()


def test_a_spent_budget_keeps_what_was_done_and_the_same_command_goes_on_exactly_there(
    folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = run(config_of(folder, STAGE, log_every=1), data, "whole")
    asked: list[int] = []
    monkeypatch.setattr(Budget, "is_spent", lambda budget, total: asked.append(0) or len(asked) == 4)
    short = run(config_of(folder, STAGE, log_every=1, minutes=5), data)
    assert "spent after step 3 of 6" in read_log(short / "log.jsonl")[-1]["why"]
    assert not (short / "checkpoint").exists()
    run(config_of(folder, STAGE, log_every=1, minutes=5), data)
    curve = [[row["text"] for row in read_log(made / "log.jsonl") if "text" in row] for made in (whole, short)]
    assert curve[0] == curve[1]
    made = [inspect(one / "checkpoint").weights_hash() for one in (whole, short)]
    assert made[0] == made[1]


@pytest.mark.parametrize("precision", ["float32", "nf4"])
def test_an_adapter_is_a_file_and_its_sum_with_the_weights_a_checkpoint(
    folder: Path, data: Path, samples: list[TalkSample], precision: str
) -> None:
    if precision == "nf4":
        pytest.importorskip("bitsandbytes")
    stage = {"steps": 4, "rate": 0.02, "batch": 2, "lora": {"rank": 4, "alpha": 8, "attention": True}}
    made = run(config_of(folder, stage, model={"precision": precision}), data)
    adapter = read_adapter(made / "stage_0.safetensors")
    assert adapter.card.base_hash == inspect(folder).weights_hash()
    assert len(adapter.low) == 2 * 7
    assert not (made / "checkpoint").exists(), "the base is as it was"
    beside = opened(folder)
    before = losses(beside, samples)
    apply(beside, adapter)
    merged = losses(opened(made / "stage_0_merged"), samples)
    assert torch.allclose(losses(beside, samples), merged, rtol=1e-4)
    assert not torch.allclose(before, merged, rtol=1e-2)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"model": {"precision": "nf4"}}, "give each stage a `lora`"),
        ({"model": {"precision": "int8"}}, "cannot be trained in"),
        ({"data": {"mix": ["roads"]}}, "names no data set"),
        ({"stages": [{"steps": 1, "rate": 0.1, "expert": 1}]}, "not known"),
    ],
)
def test_settings_that_make_no_sense_are_refused(folder: Path, data: Path, change: dict[str, Any], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        qwen_course(config_of(folder, STAGE, **change), data, data, lambda row: None, None)


def test_a_successor_is_refused(data: Path, tmp_path: Path) -> None:
    write_random_checkpoint(tmp_path / "third", TOY3)
    with pytest.raises(BadInput, match="is what can be trained"):
        qwen_course(config_of(tmp_path / "third", STAGE), data, data, lambda row: None, None)


@pytest.mark.parametrize("name", ["rscovlm", "rscovlm_qlora"])
def test_the_configurations_that_travel_along_make_sense(repo: Path, name: str) -> None:
    settings = yaml.safe_load((repo / f"backend/src/rsvlm/training/configs/{name}.yaml").read_text())
    assert settings["name"] == name
    assert settings["model"]["precision"] in PRECISIONS
    assert [plan_of(stage, QwenPlan).steps > 0 for stage in settings["stages"]]
