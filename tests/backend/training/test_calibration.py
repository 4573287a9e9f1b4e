"""Temperatures go into a profile where they help, and nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

from rsvlm.models.rsunivlm.profile import read_profile
from rsvlm.training.calibration import helpful, validation_sets, write_temperatures
from rsvlm.training.nano_profile import PROFILE


def test_a_temperature_that_does_not_help_is_not_kept() -> None:
    better = {"temperature": 1.5, "ece": 0.1, "ece_tempered": 0.05}
    worse = {"temperature": 0.4, "ece": 0.1, "ece_tempered": 0.11}
    still_wrong = {"temperature": 10.0, "ece": 0.8, "ece_tempered": 0.4}
    assert helpful({"segment": better, "ground": worse, "change": still_wrong}) == {"segment": 1.5}


def test_a_profile_keeps_all_else(tmp_path: Path) -> None:
    (tmp_path / "profile.json").write_text(json.dumps({**PROFILE, "temperature": {"ground": 3.0}}))
    write_temperatures(tmp_path, {"segment": 1.5})
    written = json.loads((tmp_path / "profile.json").read_text())
    assert written.pop("temperature") == {"segment": 1.5} and written == PROFILE
    assert read_profile(tmp_path)[0].temperature == {"segment": 1.5}


def test_no_set_is_used_that_is_only_evaluated(tmp_path: Path) -> None:
    used = [one for sets, _ in validation_sets(tmp_path, tmp_path).values() for one in sets]
    assert not [one for one in used if any(name in one for name in ("levir", "dsifn", "zurich", "trees", "buildings"))]
