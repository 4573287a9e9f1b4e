"""Batches: samples behind one picture do not see each other, and only free tokens are learned."""

from __future__ import annotations

from contextlib import nullcontext

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.answers import masks as mask_text  # noqa: E402
from rsvlm.decoding.cells import mask_tokens  # noqa: E402
from rsvlm.models.rsunivlm.config import DecoderConfig, ModelConfig, NeckConfig, TowerConfig  # noqa: E402
from rsvlm.models.rsunivlm.evidence import (  # noqa: E402
    Candidates,
    candidate_features,
    evidence_table,
    find_candidates,
    single_channels,
)
from rsvlm.models.rsunivlm.tokenizer import END, Tokenizer, build_vocabulary  # noqa: E402
from rsvlm.models.rsunivlm.torch_nano import Nano  # noqa: E402
from rsvlm.training.batches import Collator, Row  # noqa: E402
from rsvlm.training.prompts import Sample, mask_sample  # noqa: E402
from rsvlm.training.questions import Drawn  # noqa: E402
from rsvlm.training.records import BOX_CLASSES, COVER_CLASSES  # noqa: E402
from rsvlm.training.text_stage import coordinate_loss, text_loss, visibility  # noqa: E402

TOKENIZER = Tokenizer(build_vocabulary(["water building others the boat none all docks yes no is there a road"]))
COLLATOR = Collator(TOKENIZER, mask_tokens(TOKENIZER.encode))
NUMBERS = torch.tensor([TOKENIZER.number(n) for n in range(101)])


def small_nano() -> Nano:
    torch.manual_seed(0)
    decoder = DecoderConfig(TOKENIZER.size, 32, 48, 2, 4, 2, tie_embeddings=True, bidirectional_prefix=True)
    neck = NeckConfig(24, 8, (1,), COVER_CLASSES, BOX_CLASSES, 6)
    return Nano(ModelConfig("tiny", TowerConfig("efficientnet_lite0", 384), decoder, neck)).eval()


@pytest.fixture()
def attentive(monkeypatch: pytest.MonkeyPatch) -> Nano:
    """A model in which what is seen matters: in 32 bits, with weights so large that another past is another loss."""
    monkeypatch.setattr(torch, "autocast", lambda *kind: nullcontext())
    nano = small_nano()
    with torch.no_grad():
        for parameter in nano.decoder.parameters():
            parameter.mul_(3.0 if parameter.ndim > 1 else 1.0)
    return nano


def pictures(count: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
    torch.manual_seed(1)
    return [(torch.randn(count, 24, 24, 112), torch.randn(count, 12, 12, 320))]


def mask_row(*labels: str) -> Row:
    rng = np.random.default_rng(2)
    row = Row([])
    for label in labels:
        index = COVER_CLASSES.index(label)
        row.samples.append(mask_sample(f"[SEG] {label}.", rng.random((24, 24)) < 0.3, label, index))
        cover = rng.normal(size=(len(COVER_CLASSES), 24, 24)).astype(np.float32)
        row.tables.append(evidence_table(single_channels(cover, index), pair=False))
    return row


def drawn(rows: list[Row]) -> Drawn:
    return Drawn(2, rows, pictures(len(rows)), torch.zeros(0))


def test_a_sample_loses_the_same_alone_and_behind_others(attentive: Nano) -> None:
    nano, auxiliary = attentive, torch.nn.Linear(32, 20)
    both = mask_row("water", "building")
    alone = [Row([s], [t]) for s, t in zip(both.samples, both.tables)]
    losses, weights = [], []
    for row in (both, *alone):
        batch = COLLATOR.batch([row], 0)
        with torch.no_grad():
            losses.append(text_loss(nano, auxiliary, batch, drawn([row]), NUMBERS)[1]["text"])
        weights.append(batch.weight.sum())
    packed = (losses[1] * weights[1] + losses[2] * weights[2]) / weights[0]
    assert losses[0] == pytest.approx(packed, rel=1e-5)


def labels_of(found: Candidates, most: int = 6) -> torch.Tensor:
    return torch.from_numpy(np.pad(found.label, (0, most - found.count), constant_values=-1))[None]


def ground_rows() -> tuple[list[Row], Drawn]:
    """Four questions about the boxes of one picture: one row of all, and a row of each."""
    logits = np.full((len(BOX_CLASSES), 24, 24), -8.0, np.float32)
    logits[4, 10, 10] = logits[4, 4, 20] = 3.0
    found = find_candidates(logits, np.full((4, 24, 24), 0.1, np.float32), 6)
    numbers = found.numbers(100)
    text = ["[{}, {}, {}, {}]".format(*row) for row in numbers]
    answers = {"all boats": "".join(text), "the boat": text[0], "docks": "none.", "boats": text[1]}
    samples = [Sample(f"[VG] {prompt}", answer, 1) for prompt, answer in answers.items()]
    padded = np.pad(numbers, ((0, 4), (0, 0)), constant_values=-1)
    question = Drawn(1, [], pictures(1), torch.arange(6)[None] < 2,
                     torch.from_numpy(candidate_features(found, len(BOX_CLASSES), 6))[None],
                     torch.from_numpy(padded)[None], labels_of(found))
    return [Row(samples, numbers=numbers), *(Row([sample], numbers=numbers) for sample in samples)], question


def test_boxes_lose_the_same_packed_and_unpacked_and_every_answer_counts_alike(attentive: Nano) -> None:
    nano, auxiliary = attentive, torch.nn.Linear(32, 20)
    rows, question = ground_rows()
    parts = []
    with torch.no_grad():
        for row in rows:
            batch = COLLATOR.batch([row], 6)
            _, losses = text_loss(nano, auxiliary, batch, question, NUMBERS)
            points = 0 if batch.coordinates is None else len(batch.coordinates.row)
            parts.append((losses, float(batch.weight.sum()) - points, points))
    (packed, _, _), *alone = parts
    boxes = np.mean([losses["boxes"] for losses, _, points in alone if points])
    words = sum(losses["text"] * weight for losses, weight, _ in alone) / sum(w for _, w, _ in alone)
    assert packed["boxes"] == pytest.approx(boxes, rel=1e-5)
    assert packed["text"] == pytest.approx(words, rel=1e-5)


def test_coordinates_are_copied_from_what_is_asked_for_and_from_all_where_there_is_none(attentive: Nano) -> None:
    logits = np.full((len(BOX_CLASSES), 24, 24), -8.0, np.float32)
    logits[4, 10, 10] = logits[5, 4, 20] = 3.0
    found = find_candidates(logits, np.full((4, 24, 24), 0.1, np.float32), 6)
    padded = np.pad(found.numbers(100), ((0, 4), (0, 0)), constant_values=-1)
    text, both = "[{}, {}, {}, {}]".format(*found.numbers(100)[found.label == 4][0]), torch.arange(6)[None] < 2
    hidden, keys = torch.zeros(1, 60, 32), torch.zeros(1, 6, 32)

    def loss(asked: int, valid: torch.Tensor) -> float:
        row = Row([Sample("[VG] the boat", text, 1, asked)], numbers=found.numbers(100))
        batch = COLLATOR.batch([row], 6)
        question = Drawn(1, [row], [], valid, numbers=torch.from_numpy(padded)[None], labels=labels_of(found))
        logits = torch.zeros(*batch.ids.shape, TOKENIZER.size)
        with torch.no_grad():
            return float(coordinate_loss(attentive, batch, question, hidden, logits, keys, NUMBERS)[0].sum())

    assert loss(4, both) == pytest.approx(loss(-1, both & (labels_of(found) == 4)))
    assert loss(0, both) == pytest.approx(loss(-1, both))
    assert loss(4, both) < loss(-1, both)


def test_text_sees_the_prefix_and_its_own_past_only() -> None:
    seen = visibility(torch.tensor([[1, 1, 2, 2]]), prefix=3)[0, 0]
    assert seen[:3, :3].all()
    assert not seen[:3, 3:].any()
    assert seen[3:, :3].all()
    assert seen[3:, 3:].int().tolist() == [[1, 0, 0, 0], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1]]


def test_forced_tokens_of_a_mask_have_no_weight() -> None:
    mask = np.zeros((24, 24), bool)
    mask[0, :3] = True
    answer = TOKENIZER.encode(mask_text.encode(mask, ["water"]))
    weights = COLLATOR.mask_weights(answer)
    free = [TOKENIZER.tokens[t] for t, w in zip(answer, weights) if w > 0]
    assert free[:4] == ["water", "3", "21", "others"]
    assert all(t != "*" and t != "," and t != "\n" for t in free)


def test_of_boxes_the_form_has_no_weight_and_whether_there_is_another_one_has() -> None:
    logits = np.full((len(BOX_CLASSES), 24, 24), -8.0, np.float32)
    numbers = find_candidates(logits, np.full((4, 24, 24), 0.1, np.float32), 6).numbers(100)
    row = Row([Sample("[VG] all docks", "[1, 2, 30, 40][5, 6, 70, 80]", 1)], numbers=numbers)
    batch = COLLATOR.batch([row], 6)
    weighed = [TOKENIZER.tokens[t] for t in batch.target[0][batch.weight[0] > 0]]
    assert weighed == ["[", "1", "2", "30", "40", "[", "5", "6", "70", "80", TOKENIZER.tokens[END]]
    nothing = COLLATOR.batch([Row([Sample("[VG] all docks", "none.", 1)], numbers=numbers)], 6)
    assert [TOKENIZER.tokens[t] for t in nothing.target[0][nothing.weight[0] > 0]] == ["none"]


def test_after_each_box_and_at_first_a_further_one_may_begin() -> None:
    logits = np.full((len(BOX_CLASSES), 24, 24), -8.0, np.float32)
    logits[4, 10, 10] = logits[4, 10, 20] = 3.0
    numbers = find_candidates(logits, np.full((4, 24, 24), 0.1, np.float32), 6).numbers(100)
    text = "".join(f"[{a}, {b}, {c}, {d}]" for a, b, c, d in numbers)
    batch = COLLATOR.batch([Row([Sample("[VG] all docks", text, 1, 4), Sample("[VG] the car", "none.", 1, 3)],
                                numbers=numbers)], 6)
    assert batch.turns is not None and list(batch.turns.asked) == [4, 4, 4, 3]
    assert batch.turns.used.sum(1).tolist() == [0, 1, 2, 0]
    following = [TOKENIZER.tokens[t] for t in batch.target[0][batch.turns.position]]
    assert following == ["[", "[", TOKENIZER.tokens[END], "none"]
    assert TOKENIZER.tokens[batch.turns.opening] == "["


def test_what_is_sure_and_not_written_makes_a_further_box_likelier() -> None:
    nano = small_nano()
    with torch.no_grad():
        nano.further.bias.copy_(torch.tensor([1.0, 2.0]))
    hidden, scores = torch.zeros(3, 32), torch.tensor([[0.9, 0.4]] * 3)
    spoken = nano.speaks_for_further(hidden, scores, torch.tensor([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]]))
    assert spoken.tolist() == pytest.approx([2.9, 2.4, 0.0])


def test_targets_are_the_answer_shifted_and_ended() -> None:
    row = Row([Sample("[VQA] is there a road?", "yes.", 0)])
    batch = COLLATOR.batch([row], 0)
    answer = TOKENIZER.encode("yes.")
    assert list(batch.target[0, -len(answer) - 1 :]) == [*answer, END]
    assert batch.weight[0].sum() == len(answer) + 1


def test_coordinates_carry_the_state_of_the_pointer() -> None:
    logits = np.full((len(BOX_CLASSES), 24, 24), -8.0, np.float32)
    logits[4, 10, 10] = logits[4, 10, 20] = 3.0
    found = find_candidates(logits, np.full((4, 24, 24), 0.1, np.float32), 6)
    numbers = found.numbers(100)
    text = "".join(f"[{a}, {b}, {c}, {d}]" for a, b, c, d in numbers)
    row = Row([Sample("[VG] all docks", text, 1)], numbers=numbers)
    batch = COLLATOR.batch([row], 6)
    assert batch.coordinates is not None
    assert list(batch.coordinates.corner) == [0, 1, 2, 3] * 2
    assert batch.coordinates.used[4:, 0].all()
    assert not batch.coordinates.used[:4].any()
    assert batch.coordinates.distance[1, 0] == 0
    targets = batch.target[batch.coordinates.row, batch.coordinates.position]
    assert [int(TOKENIZER.tokens[t]) for t in targets] == [int(n) for n in numbers.ravel()]


def test_copying_a_candidate_is_rewarded_and_only_the_region_expert_learns_from_it() -> None:
    nano, auxiliary = small_nano().train(), torch.nn.Linear(32, 20)
    logits = np.full((len(BOX_CLASSES), 24, 24), -8.0, np.float32)
    logits[4, 10, 10] = 3.0
    found = find_candidates(logits, np.full((4, 24, 24), 0.1, np.float32), 6)
    numbers = np.pad(found.numbers(100), ((0, 5), (0, 0)), constant_values=-1)
    a, b, c, d = numbers[0]
    row = Row([Sample("[VG] the boat", f"[{a}, {b}, {c}, {d}]", 1)], numbers=found.numbers(100))
    question = Drawn(1, [row], pictures(1), torch.arange(6)[None] < 1,
                     torch.from_numpy(candidate_features(found, len(BOX_CLASSES), 6))[None],
                     torch.from_numpy(numbers)[None], labels_of(found))
    batch = COLLATOR.batch([row], 6)
    optimiser = torch.optim.Adam(nano.parameters(), 0.01)
    values = []
    for _ in range(12):
        loss, parts = text_loss(nano, auxiliary, batch, question, NUMBERS)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        values.append(parts["boxes"])
    assert values[-1] < 0.5 * values[0]
    for layer in nano.decoder.layers:
        touched = [any(p.grad is not None and p.grad.abs().sum() > 0 for p in mlp.parameters()) for mlp in layer.mlp]
        assert touched == [False, True, False]
