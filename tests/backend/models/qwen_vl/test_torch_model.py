"""A model of the family as the pipeline uses it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from rsvlm.decoding.switches import Switches
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.models.base import Generation, Model, Picture, Query
from rsvlm.models.choice import MemoryPlan
from rsvlm.models.qwen_vl.opening import open_qwen
from rsvlm.models.qwen_vl.random_checkpoint import TOY, write_random_checkpoint
from rsvlm.models.qwen_vl.torch_model import QwenModel
from rsvlm.models.qwen_vl.torch_network import QwenNetwork

MAKES = ["rscovlm-7b", "qwen2.5-vl", "qwen3-vl"]


class Go:
    """A job nobody stops."""

    def check(self) -> None:
        return


def ask(model: Model, task: str, prompt: str, pictures: list[Picture], **more: Any) -> Generation:
    """One query alone."""
    return model.generate([Query(task, "", prompt, tuple(pictures), **more)], Go())[0]


@pytest.fixture(scope="module")
def loaded(toy_folders: dict[str, Path]) -> dict[str, QwenModel]:
    torch.set_num_threads(1)
    return {name: open_qwen(folder, "cpu", "float32") for name, folder in toy_folders.items()}


@pytest.fixture
def models(loaded: dict[str, QwenModel]) -> dict[str, QwenModel]:
    for model in loaded.values():
        model.switches = Switches()
    return loaded


@pytest.fixture(params=MAKES)
def model(request: pytest.FixtureRequest, models: dict[str, QwenModel]) -> QwenModel:
    return models[request.param]


def test_it_is_what_the_pipeline_takes(model: QwenModel) -> None:
    used: Model = model
    assert (used.info.precision, used.info.family, len(used.info.weights_hash)) == ("float32", "qwen_vl", 64)
    assert type(used.profile).__name__ == "Profile"


def test_objects_have_their_form_and_lie_in_the_picture_as_it_was_seen(
    models: dict[str, QwenModel], pictures: list[Picture]
) -> None:
    answer = ask(models["rscovlm-7b"], "detect", "", pictures[:1], classes=("Plane", "ship"))
    (size,) = answer.sizes
    assert size[0] % 28 == size[1] % 28 == 0 and size[0] * size[1] >= 50176
    assert "".join(piece.text for piece in answer.pieces) == answer.text
    for line in answer.text.splitlines():
        if line == "There are none.":
            continue
        corners, name = line.split(" ", 1)
        numbers = [int(number) for number in corners.split(",")]
        assert len(numbers) == 8 and name in ("plane", "ship")
        assert all(0 <= number <= size[index % 2] for index, number in enumerate(numbers))


def test_an_answer_without_room_says_that_it_was_cut(toy_folders: dict[str, Path], pictures: list[Picture]) -> None:
    from dataclasses import replace

    model = open_qwen(toy_folders["rscovlm-7b"], "cpu", "float32")
    whole = ask(model, "question", "What?", pictures[:1])
    assert not whole.cut and len(whole.pieces) > 3
    model._profile = replace(model._profile, longest={"": 3})
    short = ask(model, "question", "What?", pictures[:1])
    assert short.cut and short.text == "".join(piece.text for piece in whole.pieces[:3])


def test_presence_is_yes_or_no_with_its_probability(model: QwenModel, pictures: list[Picture]) -> None:
    answer = ask(model, "presence", "ship", pictures[:1])
    assert answer.text in ("yes", "no", "Yes", "No") and not answer.cut
    first = answer.pieces[0]
    assert sorted(text for text, _ in first.others) == ["N", "Y", "n", "y"]
    assert first.probability >= 0.25


def test_two_dates_are_frames_of_one_video(model: QwenModel, pictures: list[Picture]) -> None:
    answer = ask(model, "question", "What has changed?", [pictures[0], pictures[1]])
    assert answer.model_prompt.count("<|video_pad|>") == 1 and "<|image_pad|>" not in answer.model_prompt
    assert answer.sizes[0] == answer.sizes[1]


def test_a_closer_look_comes_after_what_was_said(models: dict[str, QwenModel], pictures: list[Picture]) -> None:
    model = models["rscovlm-7b"]
    call = '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [1, 2, 90, 80]}}\n</tool_call>'
    first = ask(model, "question", "What?", pictures[:1], zoom=True)
    second = ask(model, "question", "What?", pictures[:2], zoom=True, said=(call,))
    assert second.model_prompt.startswith(first.model_prompt.replace("<|im_start|>assistant\n", "")[:200])
    assert call in second.model_prompt and second.model_prompt.count("<|image_pad|>") == 2
    assert second.sizes[0] == first.sizes[0]


def counted(model: QwenModel, monkeypatch: pytest.MonkeyPatch) -> tuple[list[int], list[int]]:
    """How many pictures are encoded, and how many tokens of prompts are read, call by call."""
    encoded: list[int] = []
    read: list[int] = []
    encode, begin = model.network.encode, model.network.begin

    def encoding(pictures: Any) -> Any:
        encoded.append(len(pictures))
        return encode(pictures)

    def beginning(prompts: Any) -> Any:
        read.append(sum(len(prompt.embeds) - (cache.length if cache else 0) for prompt, cache in prompts))
        return begin(prompts)

    monkeypatch.setattr(model.network, "encode", encoding)
    monkeypatch.setattr(model.network, "begin", beginning)
    return encoded, read


def test_what_prompts_begin_with_is_read_once(
    toy_folders: dict[str, Path], pictures: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = open_qwen(toy_folders["rscovlm-7b"], "cpu", "float32")
    encoded, read = counted(model, monkeypatch)
    ask(model, "question", "What?", pictures[:1])
    ask(model, "question", "Why?", pictures[:1])  # the same picture, in another call
    ask(model, "presence", "ship", pictures[:1])
    assert encoded == [1]
    assert read[0] > 100 and max(read[1:]) < 100
    tiles = [pictures[0], *(picture.copy() for picture in pictures[:1] * 2)]
    del read[:]
    model.generate([Query("detect", "", "", (tile,), ("plane",)) for tile in tiles], Go())
    assert read[0] > read[1] == read[2], "all but the first tile share the system's words"


def test_hops_of_a_zoom_chain_go_on_from_each_other(
    toy_folders: dict[str, Path], pictures: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = open_qwen(toy_folders["rscovlm-7b"], "cpu", "float32")
    encoded, read = counted(model, monkeypatch)
    ask(model, "question", "What is there?", pictures[:1], zoom=True)
    whole = read[0]
    ask(model, "question", "What is there?", pictures[:2], zoom=True, said=("Closer, please.",))
    assert encoded == [1, 1]
    assert read[1] < whole / 3, "the tool's description, the question and the overview are not read again"


ALONE = ("detect", "ground", "question", "presence", "classify")
QUERIES = st.lists(
    st.tuples(
        st.sampled_from([*((task, 1) for task in ALONE), ("caption", 2), ("zoom", 2)]),
        st.sampled_from(["ship", "plane, large vehicle", "airport,port"]),
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


def queries_of(asked: list[tuple[tuple[str, int], str, int]], shown: list[Picture], zooms: bool) -> list[Query]:
    found = []
    for (task, count), prompt, at in asked:
        pictures = tuple(shown[at : at + count])
        if task == "zoom":
            said = ("I want to see more.",) if zooms else ()
            found.append(Query("question", "", prompt, pictures, zoom=zooms, said=said))
        else:
            classes = tuple(prompt.split(", ")) if task == "detect" else ()
            found.append(Query(task, "", prompt, pictures, classes))
    return found


@pytest.mark.parametrize("switches", OFF, ids=["jump", "drafts", "reuse", "together", "all"])
@pytest.mark.parametrize("name", MAKES)
@given(asked=QUERIES, seed=st.integers(0, 20))
@settings(max_examples=6, deadline=None)
def test_no_speed_up_changes_an_answer(
    loaded: dict[str, QwenModel],
    name: str,
    switches: Switches,
    asked: list[tuple[tuple[str, int], str, int]],
    seed: int,
) -> None:
    """Over prompts, pictures and forms: with everything on, what is written is what plain decoding writes."""
    random = np.random.default_rng(seed)
    shown = [random.integers(0, 256, (40, 50, 3), dtype=np.uint8) for _ in range(3)]
    model = loaded[name]
    queries = queries_of(asked, shown, zooms=name == "rscovlm-7b")
    model._reader.forget()
    model.switches = Switches()
    fast = model.generate(queries, Go())
    again = model.generate(queries, Go())  # with what was kept of the call before
    model.switches = switches
    plain = model.generate(queries, Go())
    for one, other, kept in zip(fast, plain, again):
        assert one.text == other.text == kept.text
        assert (one.sizes, one.cut) == (other.sizes, other.cut)
        assert [p.probability for p in one.pieces] == pytest.approx([p.probability for p in other.pieces], abs=1e-3)


def test_prompts_that_are_read_together_as_on_a_gpu_have_the_same_answers(
    toy_folders: dict[str, Path], pictures: list[Picture], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = open_qwen(toy_folders["qwen3-vl"], "cpu", "float32")
    asked = [Query("question", "", prompt, (picture,)) for picture in pictures for prompt in ("What?", "Where?")]
    wanted = [answer.text for answer in model.generate(asked, Go())]
    model._reader.forget()
    monkeypatch.setattr(model._reader, "_on_processor", False)
    encoded, read = counted(model, monkeypatch)
    assert [answer.text for answer in model.generate(asked, Go())] == wanted
    assert encoded == [3]
    assert len(read) == 2, "first a question on each picture, then what shares its picture"


@pytest.mark.parametrize(
    "full",
    [
        torch.OutOfMemoryError("out of memory"),
        RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 bytes."),
    ],
)
def test_where_the_memory_runs_out_smaller_batches_do_it(
    models: dict[str, QwenModel], pictures: list[Picture], monkeypatch: pytest.MonkeyPatch, full: RuntimeError
) -> None:
    model = models["rscovlm-7b"]
    prompts = ("What?", "Why?", "Who?", "Where?", "So?")
    asked = [Query("question", "", prompt, tuple(pictures[:1])) for prompt in prompts]
    wanted = [answer.text for answer in model.generate(asked, Go())]
    original: Callable[..., Any] = QwenNetwork.read
    sizes: list[int] = []

    def small(self: QwenNetwork, answers: Any) -> Any:
        sizes.append(len(answers))
        if len(answers) > 2:
            raise full
        return original(self, answers)

    monkeypatch.setattr(QwenNetwork, "read", small)
    assert [answer.text for answer in model.generate(asked, Go())] == wanted
    assert {5, 3, 2} <= set(sizes)

    def none(self: QwenNetwork, answers: Any) -> Any:
        raise full

    monkeypatch.setattr(QwenNetwork, "read", none)
    with pytest.raises(ModelFailure, match="memory of cpu ran out"):
        model.generate(asked, Go())


def test_it_stops_between_two_forwards(model: QwenModel, pictures: list[Picture]) -> None:
    class StopAtOnce:
        def check(self) -> None:
            raise Stopped("The job was stopped.")

    with pytest.raises(Stopped):
        model.generate([Query("question", "", "What?", tuple(pictures[:1]))], StopAtOnce())


def test_without_a_grammar_it_writes_what_it_likes(models: dict[str, QwenModel], pictures: list[Picture]) -> None:
    query = Query("presence", "", "ship", tuple(pictures[:1]))
    assert models["rscovlm-7b"].generate([query], Go(), grammar=False)[0].text.lower() not in ("yes", "no")


def test_a_strip_is_refused_in_a_sentence(model: QwenModel) -> None:
    with pytest.raises(BadInput, match="200 times"):
        ask(model, "question", "What?", [np.zeros((1, 201, 3), np.uint8)])


def test_loading_tells_what_it_takes_and_how_far_it_is(toy_folders: dict[str, Path]) -> None:
    plans: list[MemoryPlan] = []
    shares: list[float] = []
    open_qwen(toy_folders["qwen3-vl"], "cpu", "auto", shares.append, plans.append)
    assert [plan.precision for plan in plans] == ["nf4"]
    assert "preprocessor_config.json says 3136 to 12845056" in plans[0].note
    assert shares == sorted(shares) and shares[-1] == 1.0


@pytest.mark.parametrize(
    ("device", "precision", "said"),
    [("cuda:99", "auto", "cuda:99"), ("cpu", "float16", "slowly"), ("cpu", "int8", "not known")],
)
def test_what_this_machine_cannot_do_is_said_and_not_replaced(
    toy_folders: dict[str, Path], device: str, precision: str, said: str
) -> None:
    with pytest.raises(BadInput, match=said):
        open_qwen(toy_folders["rscovlm-7b"], device, precision)


def test_too_little_memory_is_a_sentence(toy_folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rsvlm.models.torch_device.free_memory", lambda device: 1000)
    with pytest.raises(BadInput, match="GB are free"):
        open_qwen(toy_folders["rscovlm-7b"], "cpu")


@pytest.mark.parametrize("precision", ["nf4", "bfloat16"])
def test_it_answers_in_every_precision(toy_folders: dict[str, Path], pictures: list[Picture], precision: str) -> None:
    model = open_qwen(toy_folders["rscovlm-7b"], "cpu", precision)
    queries = [Query("detect", "", "", (picture,), ("plane",)) for picture in pictures]
    assert [bool(answer.text) for answer in model.generate(queries, Go())] == [True] * 3


def test_a_folder_without_the_family_s_tokens_is_refused(tmp_path: Path) -> None:
    from rsvlm.models.random_weights import write_byte_tokenizer

    write_random_checkpoint(tmp_path, TOY)
    write_byte_tokenizer(tmp_path, ("<|im_end|>",))
    with pytest.raises(BadInput, match=r"lacks the token <\|image_pad\|>"):
        open_qwen(tmp_path, "cpu", "float32")
