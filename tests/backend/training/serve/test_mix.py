"""`name*k`, `name%p`, groups, and what they amount to (reference: rscovlm section 6.2)."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.training.serve.mix import Share, parse_mix, parse_share, probabilities, subset
from rsvlm.training.serve.order import Order
from rsvlm.training.serve.table import as_text, write_stages, write_table

NAMES = st.from_regex(r"[a-z][a-z0-9_-]{0,12}", fullmatch=True)
SHARES = st.one_of(
    st.builds(lambda name, times: Share(name, times=times), NAMES, st.integers(1, 50)),
    st.builds(lambda name, percent: Share(name, percent=percent), NAMES, st.integers(1, 100).map(float)),
)


@given(share=SHARES)
def test_what_is_written_is_read_again(share: Share) -> None:
    assert parse_share(str(share)) == share


@given(sizes=st.dictionaries(NAMES, st.integers(1, 300), min_size=1, max_size=5), data=st.data())
def test_probabilities_are_times_by_records_over_their_sum(sizes: dict[str, int], data: st.DataObject) -> None:
    times = {name: data.draw(st.integers(1, 30)) for name in sizes}
    parts = probabilities(parse_mix([f"{n}*{k}" for n, k in times.items()], list(sizes)), sizes)
    total = sum(times[n] * sizes[n] for n in sizes)
    assert {p.name: p.probability for p in parts} == pytest.approx({n: times[n] * sizes[n] / total for n in sizes})
    assert sum(p.probability for p in parts) == pytest.approx(1)


@given(count=st.integers(1, 500), percent=st.integers(1, 100), seed=st.integers(0, 2**31))
def test_a_percentage_is_a_subset_of_that_size_that_the_seed_decides(count: int, percent: int, seed: int) -> None:
    share = Share("a", percent=float(percent))
    taken = subset(share, count, seed)
    assert len(taken) == len(set(taken.tolist())) == max(1, count * percent // 100)
    assert set(taken.tolist()) <= set(range(count))
    assert (taken == subset(share, count, seed)).all()


def test_another_seed_takes_another_subset() -> None:
    share = Share("a", percent=50.0)
    assert (subset(share, 200, 1) != subset(share, 200, 2)).any()


def test_a_groups_rule_counts_for_each_member_and_a_set_may_be_named_twice() -> None:
    shares = parse_mix(["boxes*3", "a%50"], ["a", "b", "c"], {"boxes": ["a", "b"]})
    assert shares == (Share("a", 3), Share("b", 3), Share("a", percent=50.0))
    parts = probabilities(shares, {"a": 10, "b": 20, "c": 1000})
    assert [p.probability for p in parts] == pytest.approx([30 / 95, 60 / 95, 5 / 95])


@pytest.mark.parametrize("text", ["a*0", "a%0", "a%101", "a*2%5", "a*-1", "a*1.5", "a b", "", "*3", "a%", "a*", "a%5x"])
def test_what_does_not_follow_the_syntax_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        parse_share(text)


@pytest.mark.parametrize(
    ("entries", "groups", "told"),
    [
        (["d*2"], {}, "names no data set"),
        ([], {}, "empty"),
        (["g"], {"g": ["d"]}, "holds d"),
        (["g"], {"g": []}, "no members"),
        (["a"], {"a": ["b"]}, "has the name of a data set"),
    ],
)
def test_a_mix_of_what_is_not_there_is_refused(entries: list[str], groups: dict[str, list[str]], told: str) -> None:
    with pytest.raises(BadInput, match=told):
        parse_mix(entries, ["a", "b"], groups)


def test_draws_follow_the_probabilities_exactly() -> None:
    sizes = {"a": 7, "b": 40}
    shares = parse_mix(["a*5", "b%50"], list(sizes))
    order = Order(shares, sizes, seed=3)
    drawn = order.epoch(0)
    counts = {name: int((drawn[:, 0] == index).sum()) for index, name in enumerate(order.names)}
    assert {p.name: p.probability for p in probabilities(shares, sizes, 3)} == pytest.approx(
        {name: count / len(order) for name, count in counts.items()}
    )
    assert np.bincount(drawn[drawn[:, 0] == 0, 1]).tolist() == [5] * 7


def test_the_probabilities_are_written_down(tmp_path: Path) -> None:
    parts = probabilities(parse_mix(["a*3", "b"], ["a", "b"]), {"a": 1, "b": 1})
    row = write_table(tmp_path / "run", parts)
    assert row == {"stage": "mix", "probabilities": {"a": 0.75, "b": 0.25}}
    assert json.loads((tmp_path / "run" / "mix.json").read_text())[0]["probability"] == 0.75
    assert (tmp_path / "run" / "mix.md").read_text() == as_text(parts)
    assert "| a | 1 | 1 | 3 | 0.7500 |" in as_text(parts)


def test_the_probabilities_of_the_small_models_stages_are_written_down(repo: Path, tmp_path: Path) -> None:
    config = repo / "backend" / "src" / "rsvlm" / "training" / "configs" / "nano.yaml"
    row = write_stages(tmp_path, yaml.safe_load(config.read_text()))
    written = json.loads((tmp_path / "mix.json").read_text())
    assert row["probabilities"] == written
    assert set(written) == {"sight", "text_0", "text_1", "text_2"}
    assert all(sum(shares.values()) == pytest.approx(1, abs=1e-5) for shares in written.values())
    assert written["text_1"]["segment"] == 0.2
