"""One run at a time works on a file, and a killed one leaves nothing that keeps the next one away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from rsvlm.errors import BadInput
from rsvlm.scenes.claim import claimed

HOLDER = """
import sys, time
from pathlib import Path
from rsvlm.scenes.claim import claimed
with claimed(Path(sys.argv[1])):
    print("claimed", flush=True)
    time.sleep(60)
"""


def test_the_second_is_refused_and_the_third_is_not(tmp_path: Path) -> None:
    file = tmp_path / "water.gpkg"
    with claimed(file), pytest.raises(BadInput, match=r"Another run works on .*water\.gpkg already"), claimed(file):
        pass
    with claimed(file):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_link_to_the_file_is_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "water.gpkg").touch()
    (tmp_path / "link.gpkg").symlink_to("water.gpkg")
    with claimed(tmp_path / "water.gpkg"), pytest.raises(BadInput), claimed(tmp_path / "link.gpkg"):
        pass


def test_a_killed_process_claims_nothing_any_more(tmp_path: Path) -> None:
    file = tmp_path / "water.gpkg"
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, str(file)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None and holder.stdout.readline() == "claimed\n"
    with pytest.raises(BadInput), claimed(file):
        pass
    holder.kill()
    holder.wait()
    holder.stdout.close()
    with claimed(file):
        pass
    assert list(tmp_path.iterdir()) == []


def test_it_ends_also_where_the_run_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), claimed(tmp_path / "water.gpkg"):
        raise ZeroDivisionError
    with claimed(tmp_path / "water.gpkg"):
        pass
