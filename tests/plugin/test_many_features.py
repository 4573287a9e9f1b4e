"""A thousand features, and a million: from a real engine through its line of JSON into a layer, and the map goes on.

A million takes minutes and gigabytes: `RSVLM_MANY=1000000` adds it.
"""

from __future__ import annotations

import os
import time

import pytest
from qgis.core import QgsProject

from tests.plugin.client.conftest import faulty, package  # noqa: F401  (fixtures)
from tests.plugin.client.listening import patience
from tests.plugin.test_faults import faulty_desk  # noqa: F401  (a fixture)
from tests.plugin.test_session import Desk, scene  # noqa: F401  (fixtures)
from tests.plugin.window import Pulse, settle

COUNTS = [1_000, 30_000, *map(int, os.environ.get("RSVLM_MANY", "").split())]
LONGEST_TURN = 0.05  # s of computing at a stretch on the main thread


@pytest.fixture
def silence() -> float:
    """Writing a million features into one line takes its time."""
    return 600.0


@pytest.mark.parametrize("count", COUNTS)
def test_many_features_arrive_and_the_map_goes_on(faulty_desk: Desk, count: int) -> None:  # noqa: F811
    begun, pulse = time.monotonic(), Pulse()
    faulty_desk.press_run(f"wide {count}")
    faulty_desk.until(lambda: not faulty_desk.session.running, 60 + count / 1_000)
    print(f"{count} features in {time.monotonic() - begun:.1f} s, at most {pulse.longest:.3f} s at a stretch")
    assert faulty_desk.window.messages() == []
    (layer,) = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == f"wide {count}"]
    assert layer.featureCount() == count
    assert any(f"{count} polygon" in text for text in faulty_desk.cards()[0])
    assert pulse.longest < patience(LONGEST_TURN)


def test_what_is_in_its_layer_leaves_the_memory(faulty_desk: Desk) -> None:  # noqa: F811
    answers = []
    faulty_desk.session.ended.connect(lambda outcome: answers.append(outcome.answer))
    faulty_desk.run("wide 30000")
    faulty_desk.until(lambda: not answers[0]["features"])
    faulty_desk.run("wide 10")
    settle()
    assert len(answers[1]["features"]) == 10, "few of them stay"
