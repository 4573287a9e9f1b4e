"""Every sample trains its own expert and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.models.rsunivlm.torch_nano import Nano  # noqa: E402
from rsvlm.training.experts import ALL, EXPERTS, copy_experts, expert_for, route, train_only  # noqa: E402
from rsvlm.training.questions import Drawn  # noqa: E402
from rsvlm.training.text_stage import TextPlan, fit_selector, text_loss, train_text  # noqa: E402

from tests.backend.training.toys import COLLATOR, NUMBERS, toy_nano, toy_questions  # noqa: E402

TASKS = {"segment": 2, "change": 2, "ground": 1, "classify": 0, "caption": 0}
READS = {0: (), 1: ("candidate.", "pointer_", "further."), 2: ("evidence.",)}


def plan(steps: int = 3, **settings: object) -> TextPlan:
    shares = dict.fromkeys(TASKS, 0.2)
    return replace(TextPlan(steps, 0.01, 0.0, 2, shares, dict.fromkeys(TASKS, 2)), **settings)  # type: ignore[arg-type]


def touched(nano: Nano, drawn: Drawn, stage: TextPlan) -> set[str]:
    """The parameters that a batch gives a gradient in a stage."""
    train_only(nano, {n for n, _ in nano.named_parameters() if stage.trains(n)})
    auxiliary = torch.nn.Linear(32, 20)
    batch = COLLATOR.batch(drawn.rows, 0 if drawn.numbers is None else drawn.numbers.shape[1])
    loss, _ = text_loss(nano, auxiliary, batch, drawn, NUMBERS, stage.dense)
    loss.backward()
    return {n for n, p in nano.named_parameters() if p.grad is not None}


@pytest.mark.parametrize(("task", "expert"), TASKS.items())
def test_with_the_rest_frozen_a_sample_trains_its_expert_and_no_other_parameter(task: str, expert: int) -> None:
    drawn = toy_questions().draw(task, 2, np.random.default_rng(0))
    got = touched(toy_nano(), drawn, plan(expert=ALL))
    mlps = {f"decoder.layers.{i}.mlp.{expert}.{p}_proj.weight" for i in (0, 1) for p in ("gate", "up", "down")}
    assert mlps <= got
    assert all(name.startswith(READS[expert]) for name in got - mlps)


@pytest.mark.parametrize(("task", "expert"), TASKS.items())
def test_with_the_rest_free_the_other_experts_still_learn_nothing(task: str, expert: int) -> None:
    got = touched(toy_nano(), toy_questions().draw(task, 2, np.random.default_rng(0)), plan(expert=ALL, frozen=False))
    assert {int(name.split(".mlp.")[1][0]) for name in got if ".mlp." in name} == {expert}
    assert "decoder.layers.0.self_attn.q_proj.weight" in got
    assert not any(name.startswith("neck.") for name in got)


def test_a_stage_of_one_expert_leaves_all_else_as_it_was() -> None:
    nano, questions = toy_nano(), toy_questions()
    before = {name: value.clone() for name, value in nano.state_dict().items()}
    shares = {"segment": 0.5, "change": 0.5}
    train_text(nano, questions, COLLATOR, plan(shares=shares, expert=2), 1)
    changed = {name for name, value in nano.state_dict().items() if not torch.equal(value, before[name])}
    assert changed
    assert all(".mlp.2." in name or name.startswith("evidence.") for name in changed)


def test_experts_begin_as_copies_of_what_all_tasks_trained_together() -> None:
    nano = toy_nano()
    before = [mlp.gate_proj.weight.clone() for mlp in nano.decoder.layers[0].mlp]
    train_text(nano, toy_questions(), COLLATOR, plan(dense=True), 1)
    mlps = [mlp.gate_proj.weight for mlp in nano.decoder.layers[0].mlp]
    assert all(torch.equal(mlps[0], other) for other in mlps)
    assert not torch.equal(mlps[0], before[0])
    mlps[1].data += 1
    assert not torch.equal(mlps[0], mlps[1]), "copies must not share memory"


def test_a_tagged_sample_is_never_the_image_experts_by_default() -> None:
    """The trap of fine-tunes whose samples carry no expert: with 0 by default all of them train the image expert."""
    tags = {"[SEG]": 2, "[VG]": 1, "[REF]": 1, "[VQA]": 0, "[CAP]": 0, "[CLS]": 0, "[CCD]": 0}
    for tag, expert in tags.items():
        assert expert_for(f"{tag} water.") == expert
    assert route(["[SEG] water.", "[VQA] Is there?", "[VG] the boat"]).tolist() == [2, 0, 1]
    for task in ("segment", "ground"):
        drawn = toy_questions().draw(task, 2, np.random.default_rng(0))
        lost = replace(drawn, expert=0)
        with pytest.raises(ValueError, match="belongs to expert"):
            touched(toy_nano(), lost, plan())
        for row in lost.rows:
            row.samples[:] = [replace(sample, expert=0) for sample in row.samples]
        with pytest.raises(ValueError, match="belongs to expert"):
            touched(toy_nano(), lost, plan())


def test_a_sample_without_a_tag_is_refused() -> None:
    with pytest.raises(BadInput, match="has no task tag"):
        route(["[SEG] water.", "Is there a road?"])


@pytest.mark.parametrize(
    ("settings", "why"),
    [({"dense": True, "expert": 2}, "no experts yet"), ({"expert": 3}, "no expert 3"), ({"expert": 2}, "not answer")],
)
def test_stages_that_make_no_sense_are_refused(settings: dict[str, object], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        plan(**settings)


def test_the_copy_is_of_the_dense_mlp() -> None:
    nano = toy_nano()
    kept = nano.decoder.layers[1].mlp[0].down_proj.weight.clone()
    copy_experts(nano.decoder)
    assert all(torch.equal(nano.decoder.layers[1].mlp[e].down_proj.weight, kept) for e in EXPERTS)


def test_the_selector_is_fitted_after_a_stage_that_left_it_as_it_was() -> None:
    nano = toy_nano()
    train_only(nano, {n for n, _ in nano.named_parameters() if plan(expert=ALL).trains(n)})
    begun = fit_selector(nano, COLLATOR, steps=1)
    assert fit_selector(nano, COLLATOR, steps=40) < begun
