"""Runs of the command line, killed with SIGKILL while they load, look and write, end as the one that was left alone.

`backend/benchmarks/whole_killed.py` does it twenty times, at more moments.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[3] / "backend" / "benchmarks"


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="killing is told of by the system's own signals")
def test_killed_while_loading_looking_and_writing_it_ends_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import whole_killed

    alone, loading = whole_killed.unbroken(tmp_path)
    outcomes = [whole_killed.killed(tmp_path, number, 0, alone, loading) for number in range(3)]
    assert all(outcome.is_same for outcome in outcomes), outcomes
    assert sum(bool(outcome.deaths) for outcome in outcomes) >= 2, "killed, and not over before"
