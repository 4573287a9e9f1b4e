"""Saving does not stop the map, and tells its end either way."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject

from rsvlm_qgis.qt import QtCore
from rsvlm_qgis.results.keeping import KeepTask
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature, window


@pytest.fixture
def project(qgis_new_project):
    project = QgsProject.instance()
    yield project
    project.clear()


def run(task):
    """What the task emitted."""
    told = []
    loop = QtCore.QEventLoop()
    task.kept.connect(lambda shown: (told.append(shown), loop.quit()))
    task.failed.connect(lambda *words: (told.append(words), loop.quit()))
    QtCore.QTimer.singleShot(30_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    return told


def test_the_layers_are_in_the_project_when_it_is_kept(project, tmp_path):
    found = answer([feature(window(NAIP, 0, 0, 9, 9))])
    (shown,) = run(KeepTask(found, REQUEST, RECORD, project, tmp_path))
    assert shown.features.id() in project.mapLayers() and shown.saved.file.parent == tmp_path


def test_a_failure_is_one_sentence(project, tmp_path):
    (tmp_path / "file").touch()
    ((sentence, details),) = run(KeepTask(answer(), REQUEST, RECORD, project, tmp_path / "file"))
    assert "choose another folder" in sentence and details
    assert project.mapLayers() == {}
