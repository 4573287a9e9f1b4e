"""A training that was killed goes on exactly where it stopped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.models.rsunivlm.torch_nano import Nano  # noqa: E402
from rsvlm.models.rsunivlm.torch_tower import EfficientNetLite0  # noqa: E402
from rsvlm.training import sight_stage  # noqa: E402
from rsvlm.training.questions import Drawn, Questions  # noqa: E402
from rsvlm.training.resume import Keeper  # noqa: E402
from rsvlm.training.sight import Sight  # noqa: E402
from rsvlm.training.sight_stage import SightPlan, train_sight  # noqa: E402
from rsvlm.training.text_stage import TextPlan, train_text  # noqa: E402

from tests.backend.training.toys import COLLATOR, NECK, toy_cache, toy_nano, toy_questions  # noqa: E402

SHARES = {"segment": 0.4, "change": 0.3, "ground": 0.15, "classify": 0.15}
PLAN = TextPlan(12, 0.01, 0.05, 2, SHARES, dict.fromkeys(SHARES, 2))
SETTINGS = {"steps": 12}
SIGHT_PLAN = SightPlan(6, 2, 0.003, 0.0003, 0.05, {"naip": 1.0})

Rows = list[dict[str, Any]]


class Killed(Exception):
    """Stands for the end of the process."""


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


def text(folder: Path, last: int | None = None) -> tuple[Nano, Rows]:
    """A run of the text stage that dies as it draws the questions of step `last`."""
    log: Rows = []
    nano, questions = toy_nano(), toy_questions()
    if last is not None:
        die_at(questions, last)
    try:
        train_text(nano, questions, COLLATOR, PLAN, 5, log.append, Keeper(folder, SETTINGS), save_every=2, log_every=3)
    except Killed:
        pass
    return nano, log


def die_at(questions: Questions, last: int) -> None:
    real, count = questions.draw, [0]

    def draw(task: str, rows: int, rng: np.random.Generator) -> Drawn:
        if count[0] == last:
            raise Killed
        count[0] += 1
        return real(task, rows, rng)

    questions.draw = draw  # type: ignore[method-assign]


def losses(log: Rows) -> dict[int, dict[str, float]]:
    """By step, what was logged last, without the clock."""
    return {row["step"]: {n: v for n, v in row.items() if n != "core_seconds"} for row in log if "step" in row}


def test_the_curve_of_a_killed_run_is_that_of_an_unbroken_one_bit_for_bit(tmp_path: Path) -> None:
    whole, unbroken = text(tmp_path / "whole")
    last = int(np.random.default_rng().integers(1, PLAN.steps))
    _, first = text(tmp_path / "killed", last)
    again, rest = text(tmp_path / "killed")
    assert losses([*first, *rest]) == losses(unbroken), f"killed at step {last}"
    for (name, one), (_, other) in zip(whole.state_dict().items(), again.state_dict().items()):
        assert torch.equal(one, other), f"{name}, killed at step {last}"


def test_a_run_goes_on_from_the_newest_kept_step_and_says_so(tmp_path: Path) -> None:
    text(tmp_path, 7)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["step_00000004.rank_0.pt", "step_00000006.rank_0.pt"]
    _, rest = text(tmp_path)
    assert rest[0] == {"stage": "text", "resumed": 6}


def test_a_file_that_was_cut_off_while_it_was_written_does_no_harm(tmp_path: Path) -> None:
    text(tmp_path, 5)
    (tmp_path / "step_00000006.rank_0.part").write_bytes(b"half")
    assert text(tmp_path)[1][0]["resumed"] == 4


def toy_sight() -> Sight:
    torch.manual_seed(0)
    return Sight(EfficientNetLite0(), NECK, 1)


def test_learning_to_see_goes_on_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = train_sight(toy_sight(), toy_cache(), ["forest"], SIGHT_PLAN, 1)
    real, count = sight_stage.sight_loss, [0]

    def dying(*arguments: Any) -> Any:
        count[0] += 1
        if count[0] == 4:
            raise Killed
        return real(*arguments)

    monkeypatch.setattr(sight_stage, "sight_loss", dying)
    keep = Keeper(tmp_path, {})
    with pytest.raises(Killed):
        train_sight(toy_sight(), toy_cache(), ["forest"], SIGHT_PLAN, 1, keeper=keep, save_every=2)
    again = train_sight(toy_sight(), toy_cache(), ["forest"], SIGHT_PLAN, 1, keeper=keep, save_every=2)
    assert count[0] == 4 + 4  # two steps were kept, four are left
    for (name, one), (_, other) in zip(whole.state_dict().items(), again.state_dict().items()):
        assert torch.equal(one, other), name


def test_processes_go_on_from_a_step_that_all_of_them_have(tmp_path: Path) -> None:
    first, second = (Keeper(tmp_path, SETTINGS, rank, 2) for rank in range(2))
    for step in (2, 4):
        first.save(step, {"mine": step})
    second.save(2, {"mine": -2})
    assert first.load() == (2, {"mine": 2})
    assert second.load() == (2, {"mine": -2})


def test_killed_before_all_processes_kept_anything_the_stage_begins_anew(tmp_path: Path) -> None:
    Keeper(tmp_path, SETTINGS, 0, 2).save(2, {})
    assert [Keeper(tmp_path, SETTINGS, rank, 2).load() for rank in range(2)] == [None, None]


@pytest.mark.parametrize(("settings", "processes", "why"), [({"steps": 9}, 1, "settings"), (SETTINGS, 2, "processes")])
def test_another_training_is_refused(tmp_path: Path, settings: dict[str, Any], processes: int, why: str) -> None:
    Keeper(tmp_path, SETTINGS).save(2, {})
    with pytest.raises(BadInput, match=f"begun with .*{why}"):
        Keeper(tmp_path, settings, 0, processes).load()


def test_what_was_kept_is_removed_when_the_stage_is_done(tmp_path: Path) -> None:
    keeper = Keeper(tmp_path / "kept", SETTINGS)
    keeper.save(2, {})
    keeper.clear()
    assert not (tmp_path / "kept").exists()
    assert keeper.load() is None
