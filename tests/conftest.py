"""What all tests share: where things are, and which tests this interpreter can run.

Three interpreters run the suite. The backend's (`.venv`) runs `tests/backend` and `tests/gate`; QGIS' own Python
(`.venv-qgis`, which sees the system's packages) runs `tests/plugin` and `tests/e2e`; one with PyQt6 (`.venv-qt6`) runs
`tests/qt6`. Plain `pytest` collects what the interpreter at hand can run.
"""

from __future__ import annotations

import importlib.util
import os
import tempfile
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[1]
HAS_QGIS = importlib.util.find_spec("qgis") is not None

HAS_QT6 = importlib.util.find_spec("PyQt6") is not None

if HAS_QGIS:
    collect_ignore = ["backend", "gate", "qt6"]
elif HAS_QT6:
    collect_ignore = ["backend", "gate", "plugin", "e2e"]
else:
    collect_ignore = ["plugin", "e2e", "qt6"]

# QGIS and Qt keep caches in folders that all profiles share: tests get folders of their own.
if HAS_QGIS:
    os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="rsvlm-cache-")
    # What the person at this machine has installed is nothing to the tests.
    os.environ["RSVLM_MODELS"] = tempfile.mkdtemp(prefix="rsvlm-models-")
    # GDAL keeps statistics in a file beside a raster: the imagery beside the checkout stays as it is.
    os.environ["GDAL_PAM_ENABLED"] = "NO"

try:
    from hypothesis import settings
except ImportError:
    pass
else:
    # Shared machines pause at will, so a slow example is no failure; the same examples on every run in CI.
    settings.register_profile("rsvlm", deadline=None, derandomize=bool(os.environ.get("CI")))
    settings.load_profile("rsvlm")


def pytest_addoption(parser: pytest.Parser) -> None:
    """pyproject.toml has settings of pytest-qgis; where it is not installed they must be known all the same."""
    if importlib.util.find_spec("pytest_qgis") is None:
        parser.addini("qgis_disable_exit", "used by pytest-qgis", type="bool", default=False)


def pytest_sessionstart() -> None:
    """Settings of this run's own. pytest-qgis keeps them in one file of the checkout: of two runs at once each would
    undo the other's, and save results into the other's folder."""
    if HAS_QGIS:
        from rsvlm_qgis.qt import QtCore

        formats, scopes = QtCore.QSettings.Format, QtCore.QSettings.Scope
        QtCore.QSettings.setPath(formats.IniFormat, scopes.UserScope, tempfile.mkdtemp(prefix="rsvlm-settings-"))


@pytest.fixture(scope="session")
def repo() -> Path:
    """The root of the checkout."""
    return REPO


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder `shared` beside the checkout, with real imagery under `data`; the test skips where it is absent."""
    folder = REPO.parent / "shared"
    if not (folder / "data").is_dir():
        pytest.skip("needs the imagery in ../shared/data, which is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample scenes that ship with the project."""
    return REPO / "resources" / "samples"
