"""Questions are about what the cache knows, and masks about what was seen of a view."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.answers import masks as mask_text  # noqa: E402
from rsvlm.models.rsunivlm.config import NeckConfig  # noqa: E402
from rsvlm.training.cache import FEATURE_SIZE, MOST_BOXES, Cache  # noqa: E402
from rsvlm.training.questions import Questions, hazy  # noqa: E402
from rsvlm.training.records import BOX_CLASSES, COVER_CLASSES  # noqa: E402
from rsvlm.training.seen import SIZES, SeenViews  # noqa: E402

WATER = COVER_CLASSES.index("water")


@pytest.fixture()
def questions() -> Questions:
    """Two places at two dates each: in the first a lake comes, in the second nothing changes. No more is seen."""
    cover = np.full((4, 24, 24, len(COVER_CLASSES)), -1, np.int8)
    cover[..., WATER] = 0
    cover[1, 4:12, 4:12, WATER] = 1
    cache = Cache(
        features=np.zeros((4, FEATURE_SIZE), np.float16),
        cover=cover,
        boxes=np.full((4, MOST_BOXES, 5), -1, np.float32),
        known=np.zeros((4, len(BOX_CLASSES)), bool),
        source=np.array(["naip"] * 4),
        record=np.array([f"naip/{n}" for n in range(4)]),
        scene=np.array([""] * 4),
        group=np.array([0, 0, 1, 1], np.int32),
        turn=np.zeros((4, 2), np.int8),
    )
    rows = np.full((4, sum(SIZES)), -60.0, np.float16)
    rows[:, sum(SIZES[:2]) : sum(SIZES[:3])] = np.where(cover == 1, 60.0, -60.0).transpose(0, 3, 1, 2).reshape(4, -1)
    neck = NeckConfig(24, 8, (1,), COVER_CLASSES, BOX_CLASSES, 4)
    return Questions(cache, SeenViews(rows), neck, {}, ["forest"], {"naip": 1.0})


def changed_shares(questions: Questions) -> list[float]:
    rng = np.random.default_rng(0)
    drawn = [questions.draw("change", 4, rng) for _ in range(8)]
    return [float((mask_text.parse(s.answer).cells > 0).mean()) for d in drawn for r in d.rows for s in r.samples]


def test_pairs_show_what_came_and_pairs_in_which_nothing_changed(questions: Questions) -> None:
    shares = changed_shares(questions)
    assert {round(share, 2) for share in shares} == {0.0, round(64 / 576, 2)}


def test_a_mask_says_what_was_seen_whatever_is_true(questions: Questions) -> None:
    questions.cache.cover[...] = -1
    drawn = [questions.draw("segment", 4, np.random.default_rng(seed)) for seed in range(8)]
    answers = {(s.prompt, s.answer) for one in drawn for row in one.rows for s in row.samples}
    cells: dict[str, set[int]] = {}
    for prompt, answer in answers:
        cells.setdefault(prompt, set()).add(int((mask_text.parse(answer).cells > 0).sum()))
    assert cells["[SEG] water."] == {0, 64}
    assert cells["[SEG] building."] == {0}
    assert drawn[0].expert == 2
    assert drawn[0].cover is not None


def test_questions_about_sides_turn_with_their_view(questions: Questions) -> None:
    questions.asked = {"naip/0": [("presence", "Is a road on the left of a building present?", "yes")]}
    questions.questioned = np.array([0])
    asked = set()
    for flip, turns in ((0, 0), (1, 0), (0, 1), (1, 3)):
        questions.cache.turn[0] = flip, turns
        drawn = questions.draw("question", 1, np.random.default_rng(0))
        asked.add((flip, turns, drawn.rows[0].samples[0].prompt, drawn.rows[0].samples[0].answer))
    words = "[VQA] Is a road {} a building present?"
    assert asked == {
        (0, 0, words.format("on the left of"), "yes."), (1, 0, words.format("on the right of"), "yes."),
        (0, 1, words.format("at the bottom of"), "yes."), (1, 3, words.format("at the bottom of"), "yes."),
    }  # fmt: skip


def test_words_are_asked_about_pictures_that_are_seen_less_well() -> None:
    torch.manual_seed(0)
    clear = torch.randn(64, 24, 24, 3) + 5, torch.randn(64, 12, 12, 4) * 9
    seen = hazy(clear, np.random.default_rng(0))
    for before, after in zip(clear, seen):
        assert after.dtype == before.dtype
        hidden = (after - before.mean((0, 1, 2))).abs().amax(-1) < 1e-4
        assert 0.2 < hidden.float().mean() < 0.4
        noise = ((after - before)[~hidden] / before.std()).std()
        assert 0.4 < noise < 0.8


def test_objects_of_training_pictures_are_seen_less_surely_and_less_exactly(questions: Questions) -> None:
    maps = questions.seen.maps(np.array([0]))[0]
    maps = replace(maps, box_logits=np.full_like(maps.box_logits, 3), box_sides=np.full_like(maps.box_sides, 0.1))
    guessed = [Questions._guessed(maps, np.random.default_rng(seed)) for seed in range(60)]
    assert np.mean([logits.mean() for logits, _ in guessed]) < 2.9
    assert np.mean([logits.std() for logits, _ in guessed]) > 0.4
    sides = np.concatenate([sides.ravel() for _, sides in guessed])
    assert sides.mean() == pytest.approx(0.1, rel=0.02)
    assert 0.003 < sides.std() < 0.015
