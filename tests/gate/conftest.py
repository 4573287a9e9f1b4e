"""The plugin as a person downloads it: the ZIP, and the folder that comes out of it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from scripts import package


@pytest.fixture(scope="session")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ZIP that would be uploaded; skips where the tools of Qt are missing, which compile its translations."""
    try:
        return package.write_zip(tmp_path_factory.mktemp("dist") / "plugin.zip")
    except package.PackagingError as problem:
        if "lrelease" not in str(problem):
            raise
        pytest.skip(str(problem))


@pytest.fixture(scope="session")
def unpacked(packed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the ZIP's one folder."""
    place = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(place)
    return place
