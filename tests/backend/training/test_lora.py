"""Adapters: a few numbers beside a frozen model, kept in one small file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from rsvlm.errors import BadInput  # noqa: E402
from rsvlm.imagery.resample import resize  # noqa: E402
from rsvlm.models.rsunivlm.adapter import Adapter, AdapterCard, read_adapter, read_card, write_adapter  # noqa: E402
from rsvlm.models.rsunivlm.checkpoint import weights_hash  # noqa: E402
from rsvlm.models.rsunivlm.config import read_config  # noqa: E402
from rsvlm.models.rsunivlm.loading import inspect, load_checkpoint  # noqa: E402
from rsvlm.models.rsunivlm.numpy_nano import load_nano  # noqa: E402
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_random_checkpoint  # noqa: E402
from rsvlm.models.rsunivlm.torch_decoder import Decoder  # noqa: E402
from rsvlm.models.rsunivlm.torch_published import PublishedModel  # noqa: E402
from rsvlm.training.export import load_torch  # noqa: E402
from rsvlm.training.lora import LoraPlan, adapted, apply, attach, detach, merge, targets, to_adapter  # noqa: E402

from tests.backend.models.rsunivlm.checkpoints import write_tiny_checkpoint  # noqa: E402

CARD = AdapterCard("pools", "tiny", "0" * 64, 4, 8.0, 2, "CC0", "2026-11-21", data={"accepted": 20})
PLAN = LoraPlan(rank=4, alpha=8.0, experts=(2,))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_checkpoint(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny random checkpoint in the published layout, its matrices a multiple of what 4 bits are packed in."""
    folder = tmp_path_factory.mktemp("published")
    write_random_checkpoint(folder, TOY, TOY_SETTINGS)
    return folder


def logits(decoder: Decoder, expert: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(4)
    embeds = torch.randn(2, 9, decoder.config.width, generator=generator)
    return decoder.logits(decoder(embeds, torch.arange(9), expert))


def learn(model: torch.nn.Module) -> None:
    """As if B had learned something."""
    torch.manual_seed(1)
    for _, layer in adapted(model):
        torch.nn.init.normal_(layer.b, std=0.1)


def test_a_fresh_adapter_changes_nothing_and_taking_it_away_gives_the_model_back(tiny: Path) -> None:
    _, nano = load_torch(tiny, read_config(tiny))
    before, names = logits(nano.decoder, 2), list(nano.state_dict())
    attach(nano, PLAN)
    assert torch.equal(logits(nano.decoder, 2), before)
    learn(nano)
    assert not torch.allclose(logits(nano.decoder, 2), before, atol=1e-2)
    detach(nano)
    assert torch.equal(logits(nano.decoder, 2), before)
    assert list(nano.state_dict()) == names


def test_a_merged_numpy_weight_is_the_sum_that_the_paper_says() -> None:
    a, b = np.ones((4, 3), np.float32), np.full((2, 4), 0.5, np.float32)
    merged = Adapter(CARD, {"x": (a, b)}).merged({"x.weight": np.zeros((2, 3), np.float32)})
    np.testing.assert_allclose(merged["x.weight"], np.full((2, 3), 8.0 / 4 * 2.0))


def test_an_experts_adapter_is_nothing_to_the_other_experts(tiny: Path) -> None:
    _, nano = load_torch(tiny, read_config(tiny))
    before = [logits(nano.decoder, expert) for expert in range(3)]
    attach(nano, PLAN)
    learn(nano)
    same = [torch.equal(logits(nano.decoder, expert), before[expert]) for expert in range(3)]
    assert same == [True, True, False]


def test_merged_it_says_the_same(tiny: Path) -> None:
    _, nano = load_torch(tiny, read_config(tiny))
    attach(nano, replace(PLAN, attention=True))
    learn(nano)
    beside = [logits(nano.decoder, expert) for expert in range(3)]
    merge(nano)
    assert list(adapted(nano)) == []
    for expert in range(3):
        torch.testing.assert_close(logits(nano.decoder, expert), beside[expert], atol=1e-4, rtol=1e-4)


def test_only_the_small_matrices_get_gradients(tiny: Path) -> None:
    _, nano = load_torch(tiny, read_config(tiny))
    names = targets(nano, PLAN)
    trained = attach(nano, PLAN)
    logits(nano.decoder, 2).square().sum().backward()
    got = {name for name, p in nano.named_parameters() if p.grad is not None}
    assert got == {f"{name}.{part}" for name in names for part in ("a", "b")}
    assert len(trained) == len(got) == 2 * 3 * 2
    assert all(".mlp.2." in name for name in got)


def test_a_file_holds_the_card_and_the_same_numbers(tiny: Path, tmp_path: Path) -> None:
    _, nano = load_torch(tiny, read_config(tiny))
    attach(nano, PLAN)
    learn(nano)
    made = to_adapter(nano, CARD, {"selector.bias": torch.ones(3)})
    write_adapter(tmp_path / "pools.safetensors", made)
    found = read_adapter(tmp_path / "pools.safetensors")
    assert found.card == CARD == read_card(tmp_path / "pools.safetensors")
    assert set(found.low) == set(made.low)
    for name, pair in made.low.items():
        for one, other in zip(pair, found.low[name]):
            np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(found.changes["selector.bias"], np.ones(3))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pools.safetensors"]
    _, again = load_torch(tiny, read_config(tiny))
    apply(again, found)
    torch.testing.assert_close(logits(again.decoder, 2), logits(nano.decoder, 2), atol=2e-2, rtol=2e-2)


def test_the_adapter_of_one_expert_at_full_size_is_a_few_megabytes(published: Path) -> None:
    with torch.device("meta"):
        from rsvlm.models.rsunivlm.random_checkpoint import PUBLISHED

        model = PublishedModel(PUBLISHED)
        trained = attach(model, LoraPlan(rank=8, experts=(2,)))
    assert sum(p.numel() for p in trained) * 2 < 8_000_000


@pytest.mark.parametrize("label", ["", "pool"])
def test_the_numpy_engine_says_what_torch_says(tiny: Path, tmp_path: Path, label: str) -> None:
    """Merged at loading on one side, beside the maps on the other; with a new class, a row of the head more."""
    config = read_config(tiny)
    assert config.neck is not None
    _, nano = load_torch(tiny, config)
    attach(nano, PLAN)
    learn(nano)
    changes = {}
    if label:
        changes = {"neck.cover.weight": torch.zeros(4, 16, 1, 1), "neck.cover.bias": torch.zeros(4),
                   "selector.weight": torch.zeros(4, 32), "selector.bias": torch.zeros(4)}
        changes["neck.cover.weight"][3] = 1.0
        changes["selector.bias"][3] = 50.0
    card = replace(CARD, base_hash=weights_hash(tiny), label=label)
    path = tmp_path / "a.safetensors"
    write_adapter(path, to_adapter(nano, card, changes))
    found = read_adapter(path)
    ours = load_nano(tiny, found)
    picture = resize(np.random.default_rng(5).integers(0, 256, (6, 6, 3), dtype=np.uint8), 300, 300)
    seen = [ours.look(picture)]
    session = ours.session("segment", "[SEG] pool.", seen)
    from tests.backend.models.rsunivlm.test_numpy_nano import _torch_logits

    tower, merged = load_torch(tiny, found.config(config), found)
    expected, _, maps = _torch_logits((tower, merged), ours, "segment", "[SEG] pool.", [], [picture])
    np.testing.assert_allclose(ours.decoder.logits(session._hidden[0]), expected[0], atol=1e-4, rtol=1e-4)
    assert seen[0].maps.cover.shape[0] == maps[0].cover.shape[1] == (4 if label else 3)
    assert ("pool" in ours.profile.labels["segment"]) == bool(label)
    with torch.no_grad():
        beside = load_torch(tiny, config)[1]
        apply(beside, found)
        for expert in range(3):
            torch.testing.assert_close(
                logits(beside.decoder, expert), logits(merged.decoder, expert), atol=1e-4, rtol=1e-4
            )


def test_an_adapter_of_other_weights_is_refused_in_a_sentence(tiny: Path) -> None:
    with pytest.raises(BadInput, match="made for weights 00000000 of tiny and not for"):
        load_nano(tiny, Adapter(CARD, {}))


def test_files_that_are_no_adapters_are_refused(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is no adapter"):
        read_adapter(tiny / "model.safetensors")
    path = tmp_path / "cut.safetensors"
    write_adapter(path, Adapter(CARD, {"x": (np.zeros((4, 3), np.float32), np.zeros((2, 4), np.float32))}))
    path.write_bytes(path.read_bytes()[:-3])
    with pytest.raises(BadInput, match="promises"):
        read_adapter(path)
    write_adapter(path, Adapter(replace(CARD, format=7), {}))
    with pytest.raises(BadInput, match="format 7"):
        read_adapter(path)


def test_an_adapter_that_does_not_fit_is_refused(tiny: Path) -> None:
    _, nano = load_torch(tiny, read_config(tiny))
    wrong = (np.zeros((4, 3), np.float32), np.zeros((2, 4), np.float32))
    with pytest.raises(BadInput, match="does not fit"):
        apply(nano, Adapter(CARD, {"decoder.layers.0.mlp.2.up_proj": wrong}))
    with pytest.raises(BadInput, match="does not fit"):
        Adapter(CARD, {"decoder.none": wrong}).merged({})


def test_on_four_bits_only_the_adapter_learns_and_the_loss_falls(published: Path) -> None:
    pytest.importorskip("bitsandbytes")
    model = load_checkpoint(inspect(published), precision="nf4")
    stored = {n: p.clone() for n, p in model.named_parameters()}
    trained = attach(model, LoraPlan(rank=4, experts=(1,)))
    optimiser = torch.optim.Adam(trained, 0.01)
    generator = torch.Generator().manual_seed(0)
    embeds = torch.randn(2, 9, TOY.decoder.width, generator=generator) * 0.1
    target = torch.randint(0, 250, (18,), generator=generator)
    losses = []
    for _ in range(20):
        scores = model.decoder.logits(model.decoder(embeds, torch.arange(9), 1)).flatten(0, 1)
        loss = torch.nn.functional.cross_entropy(scores.float(), target)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < losses[0] - 0.1
    got = {n for n, p in model.named_parameters() if p.grad is not None}
    assert got
    assert all(".mlp.1." in name and name.rsplit(".", 1)[1] in ("a", "b") for name in got)
    after = dict(model.named_parameters())
    for name, value in stored.items():
        now = after.get(name, after.get(name.replace("_proj.weight", "_proj.base.weight")))
        assert now is not None and torch.equal(now, value), name
    with pytest.raises(BadInput, match="quantised"):
        merge(model)


def test_eight_bits_let_no_gradient_pass_and_are_refused(published: Path) -> None:
    model = load_checkpoint(inspect(published), precision="int8")
    with pytest.raises(BadInput, match="8 bits"):
        attach(model, PLAN)
