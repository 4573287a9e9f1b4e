"""A saved run is one file: whole when it gets its name, with nothing beside it."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateTransformContext

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.results import geopackage
from rsvlm_qgis.results.layers import OpenedRun, open_run
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window

POND = feature(window(NAIP, 100, 100, 200, 150))


def save(folder: Path) -> geopackage.SavedRun:
    return geopackage.save(answer([POND]), REQUEST, RECORD, folder, QgsCoordinateTransformContext())


def test_runs_saved_and_opened_at_once_leave_nothing_but_their_files(qgis_app, tmp_path: Path) -> None:
    def one(_number: int) -> OpenedRun:
        return open_run(save(tmp_path))

    with ThreadPoolExecutor(4) as threads:
        opened = list(threads.map(one, range(8)))
    assert all(run.features.featureCount() == 1 for run in opened if run.features)
    del opened
    files = sorted(path.name for path in tmp_path.iterdir())
    assert len(files) == 8
    assert all(name.endswith("_segment_water.gpkg") or "_segment_water_" in name for name in files)


def open_files(name: str) -> list[str]:
    """The files that this process has open and that have `name` in their path."""
    held = [os.readlink(entry.path) for entry in os.scandir("/proc/self/fd") if os.path.islink(entry.path)]
    return [path for path in held if name in path]


@pytest.mark.skipif(sys.platform != "linux", reason="open files are listed in /proc there alone")
def test_what_cannot_be_saved_is_closed_and_removed(qgis_app, tmp_path: Path) -> None:
    rubbish = {**POND, "geometry": {"type": "Nonsense"}}
    with pytest.raises(PluginError) as caught:
        geopackage.save(answer([POND, rubbish]), REQUEST, RECORD, tmp_path, QgsCoordinateTransformContext())
    assert caught.value.__traceback__ is not None, "as long as it lives, so does what it names"
    assert open_files(str(tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="open files are listed in /proc there alone")
def test_nobody_has_the_file_open_when_it_is_named(qgis_app, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[list[str], list[str]]] = []
    named, related = geopackage.folders.place, geopackage.forms.relate

    def look(file: Path) -> None:
        seen.append((open_files(file.name), [path.name for path in tmp_path.iterdir()]))

    def relate(file: Path) -> None:
        look(file)
        related(file)

    def place(written: Path, *rest: Any) -> Path:
        look(written)
        return named(written, *rest)

    monkeypatch.setattr(geopackage.forms, "relate", relate)
    monkeypatch.setattr(geopackage.folders, "place", place)
    save(tmp_path)
    assert len(seen) == 2
    for held, files in seen:
        assert held == []
        assert len(files) == 1, "no journal beside it"
