"""The published model as the pipeline uses it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.answers import boxes, masks
from rsvlm.decoding.switches import Switches
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.imagery.pixels import open_pixels
from rsvlm.models import registry
from rsvlm.models.base import Generation, Model, Query
from rsvlm.models.rsunivlm.published_opening import describe_published, load_published
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint
from rsvlm.models.rsunivlm.torch_model import TorchModel
from rsvlm.models.rsunivlm.torch_published import PublishedModel
from rsvlm.runner import Runner
from rsvlm.schema import PixelImage, Request


class Go:
    """A job nobody stops."""

    def check(self) -> None:
        return


def ask(model: Model, task: str, label: str, prompt: str, pictures: list[Any], control: Any) -> Generation:
    """One query alone."""
    return model.generate([Query(task, label, prompt, tuple(pictures))], control)[0]


@pytest.fixture(scope="module")
def model(toy_folder: Path) -> TorchModel:
    return load_published(toy_folder, "cpu", "float32")


def test_it_is_what_the_pipeline_takes(model: TorchModel) -> None:
    used: Model = model
    assert used.info.precision == "float32"
    assert len(used.info.weights_hash) == 64


@pytest.fixture(scope="module")
def toys(tmp_path_factory: pytest.TempPathFactory) -> list[TorchModel]:
    """Models of the same shape and different weights."""
    found = []
    for seed in range(3):
        folder = tmp_path_factory.mktemp("toys")
        write_random_checkpoint(folder, TOY, TOY_SETTINGS, seed)
        write_byte_tokenizer(folder)
        found.append(load_published(folder, "cpu", "float32"))
    return found


@pytest.mark.parametrize("task", ["segment", "change"])
def test_a_mask_of_a_named_thing_has_its_form(model: TorchModel, pictures: list[Any], task: str) -> None:
    shown = pictures[:1] if task == "segment" else pictures
    answer = ask(model, task, "", "Sports ground.", shown, Go())
    mask = masks.parse(answer.text)
    assert (mask.quality, mask.cells.shape) == ("exact", (24, 24))
    assert set(mask.labels) <= {"sports ground"}
    assert "".join(piece.text for piece in answer.pieces) == answer.text
    assert all(0 < piece.probability <= 1 for piece in answer.pieces)


def test_boxes_have_their_form(model: TorchModel, pictures: list[Any]) -> None:
    assert boxes.parse(ask(model, "ground", "", "boat", pictures[:1], Go()).text)


def test_the_model_reads_the_published_prompt(model: TorchModel, pictures: list[Any]) -> None:
    one = ask(model, "question", "", "How many?", pictures[:1], Go())
    assert "user\n<image>\n[VQA] How many?<|im_end|>" in one.model_prompt
    two = ask(model, "caption", "", "", pictures, Go())
    assert "<image> <image>\n[CCD] Please briefly describe the changes" in two.model_prompt


def test_pictures_are_read_once_for_all_prompts(
    toy_folder: Path, pictures: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = load_published(toy_folder, "cpu", "float32")
    encoded: list[int] = []
    original: Callable[..., Any] = PublishedModel.encode

    def counting(self: PublishedModel, shown: Any) -> Any:
        encoded.append(len(shown))
        return original(self, shown)

    monkeypatch.setattr(PublishedModel, "encode", counting)
    asked = [("segment", "water"), ("segment", "road"), ("ground", "boat"), ("caption", ""), ("segment", "water")]
    shared = [ask(fresh, task, "", prompt, pictures[:1], Go()).text for task, prompt in asked]
    assert encoded == [1]
    alone = []
    for task, prompt in asked:
        alone.append(ask(fresh, task, "", prompt, [pictures[0].copy()], Go()).text)
    assert shared == alone
    assert encoded == [1] * 6


QUERIES = st.lists(
    st.tuples(
        st.sampled_from([("segment", 1), ("ground", 1), ("change", 2), ("question", 1), ("caption", 2)]),
        st.sampled_from(["water", "Sports ground.", "road", "Where is the boat?"]),
        st.integers(0, 1),
    ),
    min_size=1,
    max_size=4,
)
OFF = [
    Switches(jump=False),
    Switches(drafts=False),
    Switches(reuse=False),
    Switches(together=False),
    Switches(False, False, False, False),
]


@pytest.mark.parametrize("switches", OFF, ids=["jump", "drafts", "reuse", "together", "all"])
@given(asked=QUERIES, seed=st.integers(0, 2))
@settings(max_examples=12, deadline=None)
def test_no_speed_up_changes_an_answer(
    toys: list[TorchModel], switches: Switches, asked: list[tuple[tuple[str, int], str, int]], seed: int
) -> None:
    """Over random models, prompts and forms: with everything on, what is written is what plain decoding writes."""
    random = np.random.default_rng(seed)
    shown = [random.integers(0, 256, (40, 50, 3), dtype=np.uint8) for _ in range(3)]
    queries = [Query(task, "", prompt, tuple(shown[at : at + count])) for (task, count), prompt, at in asked]
    model = toys[seed]
    model.switches = Switches()
    fast = model.generate(queries, Go())
    model.switches = switches
    plain = model.generate(queries, Go())
    assert [answer.text for answer in fast] == [answer.text for answer in plain]
    for one, other in zip(fast, plain):
        assert [p.probability for p in one.pieces] == pytest.approx([p.probability for p in other.pieces], abs=1e-4)


@pytest.mark.parametrize(
    "full",
    [
        torch.OutOfMemoryError("out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes."),
    ],
)
def test_where_the_memory_runs_out_smaller_batches_do_it(
    model: TorchModel, pictures: list[Any], monkeypatch: pytest.MonkeyPatch, full: RuntimeError
) -> None:
    asked = [Query("segment", "", prompt, tuple(pictures[:1])) for prompt in ("water", "road", "boat", "sea", "tree")]
    wanted = [answer.text for answer in model.generate(asked, Go())]
    original: Callable[..., Any] = PublishedModel.read
    sizes: list[int] = []

    def small(self: PublishedModel, answers: Any) -> Any:
        sizes.append(len(answers))
        if len(answers) > 2:
            raise full
        return original(self, answers)

    monkeypatch.setattr(PublishedModel, "read", small)
    assert [answer.text for answer in model.generate(asked, Go())] == wanted
    assert {5, 3, 2} <= set(sizes) <= {5, 3, 2, 1}

    def none(self: PublishedModel, answers: Any) -> Any:
        raise full

    monkeypatch.setattr(PublishedModel, "read", none)
    with pytest.raises(ModelFailure, match="memory of cpu ran out"):
        model.generate(asked, Go())


def test_it_stops_between_two_forwards(model: TorchModel, pictures: list[Any]) -> None:
    class StopAtOnce:
        def check(self) -> None:
            raise Stopped("The job was stopped.")

    with pytest.raises(Stopped):
        ask(model, "segment", "", "water", pictures[:1], StopAtOnce())


def test_a_folder_is_described_without_reading_its_weights(toy_folder: Path) -> None:
    info, profile = describe_published(toy_folder)
    assert info.size == 1_542_144
    assert profile.cells == 24


@pytest.mark.parametrize(
    ("device", "precision", "said"),
    [
        ("cuda:99", "auto", "cuda:99"),
        ("toaster", "auto", "not a device"),
        ("cpu", "float16", "slowly"),
        ("cpu", "nf5", "nf5"),
    ],
)
def test_what_this_machine_cannot_do_is_said_and_not_replaced(
    toy_folder: Path, device: str, precision: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        load_published(toy_folder, device, precision)


def test_too_little_memory_is_a_sentence(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rsvlm.models.torch_device.free_memory", lambda device: 1000)
    with pytest.raises(BadInput, match="GB are free"):
        load_published(toy_folder, "cpu")


def test_any_picture_is_taken(model: TorchModel) -> None:
    for shape in ((1, 1, 3), (3, 2000, 3)):
        assert ask(model, "caption", "", "", [np.zeros(shape, np.uint8)], Go()).seconds > 0


@pytest.mark.parametrize(("task", "prompt"), [("segment", "water; road"), ("ground", "boat"), ("change", "building")])
def test_the_whole_road_from_pixels_to_features(
    toy_folder: Path, tmp_path: Path, task: str, prompt: str, pictures: list[Any]
) -> None:
    (tmp_path / "pixels").write_bytes(pictures[0].tobytes())
    height, width, _ = pictures[0].shape
    image = PixelImage((height, width, 3), file=str(tmp_path / "pixels"), affine=(2.0, 0.0, 500.0, 0.0, -2.0, 900.0))
    images = (image, image) if task == "change" else (image,)
    events: list[str] = []
    request = Request(task, prompt, images, model=str(toy_folder), precision="float32")
    answer = Runner(open_pixels).run(request, Go(), lambda kind, data: events.append(kind))
    assert answer.complete
    assert {"loading", "started", "tile"} <= set(events)
    assert answer.provenance.engine == "torch"
    assert answer.provenance.model_prompts[0].startswith("<|im_start|>system")
    for feature in answer.features:
        assert feature.label in prompt
        assert feature.confidence is not None


def test_an_engine_without_torch_says_so(toy_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rsvlm.models.rsunivlm.published_opening", None)
    with pytest.raises(BadInput, match="server"):
        registry.load(str(toy_folder))
