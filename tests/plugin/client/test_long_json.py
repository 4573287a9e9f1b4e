"""Long answers are read as `json` reads them, and the main thread goes on meanwhile."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import pytest

from rsvlm_qgis.client import long_json

SQUARE = {"type": "Polygon", "coordinates": [[[0.5, 0.0], [1e-7, 0], [1, 1], [0, 1], [0.5, 0.0]]]}


def event(count: int) -> dict[str, Any]:
    features = [{"geometry": SQUARE, "label": "Gewässer \"x\"\n", "confidence": None, "tile": -1} for _ in range(count)]
    return {"seq": 1, "job": "a", "kind": "finished", "data": {"answer": {"features": features, "complete": True}}}


@pytest.fixture
def always_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(long_json, "SHORT", 0)


@pytest.mark.parametrize(
    "value",
    [
        event(0), event(3), {}, [], [[]], [{}, [], [[[[[[1]]]]]]], "text", 1.5, None, True, -3, {"ä": {"b": ["c", {}]}},
        [1, [2, [3, [4, [5, [6]]]]]], {"a": {"b": {"c": {"d": {"e": {"f": 1}}}}}},
    ],
)
@pytest.mark.parametrize("form", [{}, {"indent": 1}, {"separators": (",", ":")}, {"ensure_ascii": False}])
def test_it_reads_what_json_writes(always_long: None, value: Any, form: dict[str, Any]) -> None:
    text = json.dumps(value, **form).encode()
    assert long_json.loads(text) == value
    assert long_json.loads(b" \n" + text + b"\n ") == value


@pytest.mark.parametrize(
    "text",
    [
        b"", b"{", b"[1", b"[1 2]", b"[1,]", b"[,1]", b'{"a" 1}', b'{"a":1 "b":2}', b'{"a":1,}', b"{1:2}", b"[1] x",
        b"nothing", b'{"a":}', b"\xff", b"[1]]",
    ],
)
def test_rubbish_is_refused_as_json_refuses_it(always_long: None, text: bytes) -> None:
    with pytest.raises(ValueError):
        json.loads(text)
    with pytest.raises(ValueError):
        long_json.loads(text)


def longest_pause(text: bytes) -> float:
    """Most seconds that this thread had to wait while another one read."""
    read: list[Any] = []
    thread = threading.Thread(target=lambda: read.append(long_json.loads(text)))
    longest, last = 0.0, time.perf_counter()
    thread.start()
    while thread.is_alive():
        time.sleep(0.0005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    assert len(read[0]["data"]["answer"]["features"]) == 50_000
    return longest


def test_other_threads_go_on_while_a_long_answer_is_read() -> None:
    """The best of some tries: a shared machine pauses at will."""
    text = json.dumps(event(50_000)).encode()
    begun = time.perf_counter()
    json.loads(text)
    in_one_go = time.perf_counter() - begun
    pause = min(longest_pause(text) for _ in range(4))
    print(f"in one go {in_one_go:.3f} s, piece by piece no longer than {pause:.3f} s")
    assert pause < max(0.05, in_one_go / 3)
