"""A picture that many tests sweep, and what is found in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import dark_ground


@pytest.fixture(scope="session")
def picture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of dark and bright ground, alone in its folder."""
    return dark_ground.write(tmp_path_factory.mktemp("served") / "scene.tif", dark_ground.ground())


@pytest.fixture(scope="session")
def unbroken(picture: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is found in it when nothing goes wrong."""
    out = tmp_path_factory.mktemp("unbroken") / "unbroken.gpkg"
    assert dark_ground.sweep(picture, out).complete
    return out
