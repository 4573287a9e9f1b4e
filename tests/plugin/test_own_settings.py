"""Test runs side by side do not meet: what one chooses is nothing to the other."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import QgsSettings


def test_a_test_run_has_settings_of_its_own(qgis_app, repo: Path) -> None:
    file = Path(QgsSettings().fileName()).resolve()
    assert Path(tempfile.gettempdir()).resolve() in file.parents
    assert repo not in file.parents, "another run in this checkout would read and write the same"
