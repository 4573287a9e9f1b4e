"""The data sets of the shipped model: their terms, and the names by which a configuration draws from them."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
import yaml
from rsvlm.errors import BadInput
from rsvlm.training.acquire.shipped import READERS, acquire
from rsvlm.training.integrate.gathering import gather
from rsvlm.training.records import TEST, TRAIN


@pytest.mark.parametrize("name", READERS)
def test_every_record_has_its_terms(shared: Path, name: str) -> None:
    for record in islice(READERS[name](shared / "data", TRAIN), 3):
        assert record.source == name, "shares of a configuration are by source"
        assert record.origin.split == TRAIN
        assert record.origin.licence
        assert record.origin.provenance
        assert record.origin.ship
        assert record.origin.metres is None or 0.05 < record.origin.metres < 50


def test_the_configuration_draws_from_sources_that_there_are(repo: Path) -> None:
    config = repo / "backend" / "src" / "rsvlm" / "training" / "configs" / "nano.yaml"
    settings = yaml.safe_load(config.read_text())
    assert set(settings["data"]["sources"]) == set(READERS)
    assert set(settings["sight"]["shares"]) <= set(READERS)


def test_a_split_that_a_source_does_not_have_is_empty(shared: Path) -> None:
    assert list(acquire(shared / "data", READERS, TEST)) == []


def test_an_unknown_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no data reader called moon"):
        list(gather(tmp_path, ["moon"]))
