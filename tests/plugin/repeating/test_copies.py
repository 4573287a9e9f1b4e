"""What is copied does the same elsewhere: in a shell, in Python, and without QGIS. Each is really carried out."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsGeometry, QgsVectorLayer

from rsvlm_qgis.capture.source import DISPLAYED
from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.order import How
from rsvlm_qgis.qt import QtWidgets
from rsvlm_qgis.repeating.copies import processing_command, python_code, rsvlm_line
from rsvlm_qgis.repeating.recipe import recipe_of
from rsvlm_qgis.result_actions import LINE, PROCESSING, PYTHON
from tests.plugin.processing.test_qgis_process import PROGRAM, profile  # noqa: F401  (a fixture)
from tests.plugin.repeating.conftest import outline_of, shapes


@pytest.fixture
def run(bench, ponds):
    """A finished run with an option that is not the default."""
    outcome = bench.carry_out(replace(outline_of(ponds), how=How(threshold=0.4)))
    bench.select(outcome.shown.features)
    return outcome


def copied(bench, name: str) -> str:
    QtWidgets.QApplication.clipboard().clear()
    bench.press(name)
    return QtWidgets.QApplication.clipboard().text()


@pytest.mark.skipif(PROGRAM is None, reason="needs qgis_process, which is not installed")
def test_a_processing_command_gives_the_same(bench, run, profile, tmp_path) -> None:  # noqa: F811
    command = shlex.split(copied(bench, PROCESSING))
    assert command[:3] == ["qgis_process", "run", "rsvlm:outline"]
    prefix = os.path.join(QgsApplication.prefixPath(), "bin", os.path.basename(PROGRAM))
    command[0] = prefix if os.access(prefix, os.X_OK) else PROGRAM
    environment = {
        **os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(profile), "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONWARNINGS": ""
    }  # fmt: skip
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert shapes(QgsVectorLayer(str(tmp_path / "result.gpkg"), "x", "ogr")) == shapes(run.shown.features)


def test_python_gives_the_same(bench, run) -> None:
    code = copied(bench, PYTHON)
    told: dict[str, object] = {}
    exec(compile(code, "copied", "exec"), told)
    result = told["result"]
    assert result.answer["features"] == run.answer["features"]
    assert shapes(result.features) == shapes(run.shown.features)


def test_an_rsvlm_line_gives_the_same(bench, run, repo, tmp_path) -> None:
    program = repo / ".venv" / "bin" / "rsvlm"
    if not program.is_file() or shutil.which("env") is None:
        pytest.skip("needs the backend's environment; run make setup")
    line = shlex.split(copied(bench, LINE))
    assert line[:3] == ["rsvlm", "run", "segment"]
    command = [str(program), *line[1:], "--json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert abs(json.loads(done.stdout)["features"] - len(run.answer["features"])) <= 1
    run_layer = run.shown.features
    layer = QgsVectorLayer(f"{tmp_path / 'result.gpkg'}|layername=features", "x", "ogr")
    ours, theirs = (QgsGeometry.unaryUnion([f.geometry() for f in found.getFeatures()]) for found in (run_layer, layer))
    # Another Python has another numpy, whose sums differ in the last digit: where the model is in doubt a few cells may
    # tip over, and with them what the text says of those beside them.
    assert ours.intersection(theirs).area() > 0.9 * ours.combine(theirs).area() > 0


def test_what_qgis_rendered_needs_qgis(bench, ponds) -> None:
    recipe = recipe_of(bench.carry_out(outline_of(ponds, pixels=DISPLAYED)).shown.footprint)
    with pytest.raises(PluginError, match="the rsvlm program reads files only"):
        rsvlm_line(recipe)
    assert "--LOOK=displayed" in processing_command(recipe) and "--RESOLUTION=" in processing_command(recipe)
    assert "resolution=" in python_code(recipe)


def test_words_that_a_shell_would_take_apart_stay_together(run) -> None:
    recipe = replace(recipe_of(run.shown.features), prompt="water; \"the largest pond's\" $HOME `ls`")
    for text in (processing_command(recipe), rsvlm_line(recipe)):
        assert any(recipe.prompt in word for word in shlex.split(text))
    assert repr(recipe.prompt) in python_code(recipe)


def test_several_layers_on_top_of_each_other_are_told(run) -> None:
    recipe = recipe_of(run.shown.features)
    (picture,) = recipe.pictures
    both = replace(recipe, pictures=(replace(picture, layers=picture.layers * 2),))
    with pytest.raises(PluginError, match="several layers on top of each other"):
        python_code(both)
