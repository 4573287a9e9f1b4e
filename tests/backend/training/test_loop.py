"""A stage's steps: a budget that ends it, figures while it runs, gradients added up, a tracker that is told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from rsvlm.errors import BadInput, Stopped  # noqa: E402
from rsvlm.training.budget import Budget, BudgetSpent, budget_of  # noqa: E402
from rsvlm.training.loop import Loop  # noqa: E402
from rsvlm.training.resume import Keeper  # noqa: E402
from rsvlm.training.trackers import tracked  # noqa: E402

Rows = list[dict[str, Any]]


class Fit:
    """A number that is to become 3."""

    def __init__(self, log: Rows, **settings: Any) -> None:
        self.value = torch.nn.Parameter(torch.zeros(1))
        self.optimiser = torch.optim.SGD([self.value], 0.1)
        schedule = torch.optim.lr_scheduler.ConstantLR(self.optimiser, 1.0, 1)
        holder = torch.nn.ParameterList([self.value])
        self.loop = Loop(
            "fit", 10, [self.value], self.optimiser, schedule, {"model": holder}, log=log.append, log_every=5,
            **settings,
        )  # fmt: skip

    def run(self, share: float = 1.0) -> None:
        def step_loss() -> tuple[Any, dict[str, float]]:
            loss = (self.value - 3).square().sum() * share
            return loss, {"loss_of_it": float(loss.detach())}

        self.loop.run(step_loss)


def spent_after(steps: int) -> Budget:
    """A budget whose time is over when it is asked the next time after so many steps."""
    budget, asked = Budget(1), [0]

    def is_spent(total: Any) -> bool:
        asked[0] += 1
        return asked[0] > steps

    budget.is_spent = is_spent  # type: ignore[method-assign]
    return budget


def test_a_stage_ends_cleanly_where_its_budget_is_spent_and_goes_on_with_another(tmp_path: Path) -> None:
    log: Rows = []
    with pytest.raises(BudgetSpent, match="1 core-minutes was spent after step 4 of 10 of fit; the same command"):
        Fit(log, budget=spent_after(4), keeper=Keeper(tmp_path, {})).run()
    whole, rest = Fit([]), Fit(log, keeper=Keeper(tmp_path, {}))
    whole.run()
    rest.run()
    assert log[0] == {"stage": "fit", "resumed": 4}
    assert torch.equal(whole.value, rest.value)


def test_without_a_place_to_keep_it_the_message_says_that_nothing_was_kept() -> None:
    with pytest.raises(Stopped, match="nothing was kept"):
        Fit([], budget=spent_after(2)).run()


def test_a_budget_is_of_all_processes_together() -> None:
    budget = Budget(1)
    assert not budget.is_spent(lambda seconds: seconds)
    assert budget.is_spent(lambda seconds: seconds + 60)
    assert budget_of(None) is None
    with pytest.raises(BadInput, match="trains nothing"):
        Budget(0)


def test_figures_on_held_out_data_come_into_the_same_log_every_so_many_steps_and_at_the_end() -> None:
    log: Rows = []
    fit = Fit(log, examine_every=4)
    fit.loop.examine = lambda: {"held_out.it": float(fit.value.detach())}
    fit.run()
    figures = {row["step"]: row["held_out.it"] for row in log if "held_out.it" in row}
    assert list(figures) == [4, 8, 10]
    assert figures[4] < figures[8] < figures[10]


def test_a_step_adds_up_the_gradients_of_its_parts() -> None:
    whole, parted = Fit([]), Fit([], parts=2)
    whole.run()
    parted.run(share=0.5)
    assert torch.equal(whole.value, parted.value)


def test_tensorboard_is_told_what_the_log_is_told(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    rows: Rows = []
    log = tracked(rows.append, "tensorboard", tmp_path, "toy")
    log({"stage": "start"})
    log({"stage": "fit", "step": 5, "text": 0.5, "why": "words"})
    assert [row["stage"] for row in rows] == ["start", "fit"]
    events = EventAccumulator(str(tmp_path / "tensorboard"))
    events.Reload()
    assert events.Tags()["scalars"] == ["fit/text"]
    assert [(event.step, event.value) for event in events.Scalars("fit/text")] == [(5, 0.5)]


def test_trackio_keeps_its_files_in_the_run_and_goes_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("trackio")
    monkeypatch.setenv("TRACKIO_SPACE_ID", "somebody/somewhere")
    monkeypatch.delenv("TRACKIO_DIR", raising=False)
    tracked(lambda row: None, "trackio", tmp_path, "toy")({"stage": "fit", "step": 1, "text": 0.5})
    assert "TRACKIO_SPACE_ID" not in os.environ
    assert list((tmp_path / "trackio").glob("*.db"))


@pytest.mark.parametrize(("tracker", "why"), [("wandb", "There is no tracker"), ("trackio", "is not installed")])
def test_a_tracker_that_is_not_there_is_said_in_a_sentence(
    tmp_path: Path, tracker: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trackio", None)
    with pytest.raises(BadInput, match=why):
        tracked(lambda row: None, tracker, tmp_path, "toy")


def test_no_tracker_is_no_change(tmp_path: Path) -> None:
    rows: Rows = []
    log = rows.append
    assert tracked(log, None, tmp_path, "toy") == log
