"""The three jobs from a shell: `qgis_process` with the plugin as a person has it installed, and the real model."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from qgis.core import QgsApplication, QgsVectorLayer

PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
BEFORE, AFTER = "m_4709963_se_14_1_20100629.tif", "m_4709963_se_14_1_20200831.tif"

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs qgis_process, which is not installed")


@pytest.fixture(scope="module")
def profile(repo, tmp_path_factory):
    """A fresh QGIS profile with the plugin in it, switched on."""
    folder = tmp_path_factory.mktemp("profile")
    plugin = folder / "profiles/default/python/plugins/rsvlm_qgis"
    settings = folder / "profiles/default/QGIS/QGIS3.ini"
    plugin.mkdir(parents=True)
    settings.parent.mkdir(parents=True)
    for part in [*(repo / "rsvlm_qgis").iterdir(), repo / "metadata.txt"]:
        (plugin / part.name).symlink_to(part)
    settings.write_text("[PythonPlugins]\nrsvlm_qgis=true\n")
    return folder


@pytest.fixture(scope="module")
def model(repo):
    """Skips where the weights of the small model are not in the checkout."""
    if not (repo / "backend/src/rsvlm/checkpoints/nano/model.safetensors").is_file():
        pytest.skip("needs the weights of the small model, which are not in this checkout")


@pytest.fixture
def process(profile, tmp_path):
    """A function that runs `qgis_process` with arguments and returns how it ended."""
    prefix = os.path.join(QgsApplication.prefixPath(), "bin", os.path.basename(PROGRAM))
    program = prefix if os.access(prefix, os.X_OK) else PROGRAM
    environment = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "PYTHONWARNINGS": "ignore",
    }

    def run(*arguments, **parameters):
        given = [f"--{name}={value}" for name, value in parameters.items()]
        command = [program, *arguments, *given]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)

    return run


def test_the_algorithms_are_listed(process):
    listed = process("list").stdout
    for name in ("rsvlm:find", "rsvlm:detect", "rsvlm:outline", "rsvlm:change", "rsvlm:ask"):
        assert name in listed


def test_help_says_what_every_parameter_wants(process):
    text = process("help", "rsvlm:change").stdout
    for word in ("BEFORE", "AFTER", "PROMPT", "ENGINE", "OUTPUT", "FOUND", "classes are separated by semicolons"):
        assert word in text


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"PROMPT": " "}, "The prompt is empty; type what to look for, such as “water”."),
        ({"EXTENT": "0,1,0,1"}, "lies outside the layer"),
        ({"OUTPUT": "/nowhere/out.gpkg"}, "Nothing can be written to the folder /nowhere"),
    ],
)
def test_bad_input_is_one_sentence_and_a_code(process, shared, tmp_path, changed, sentence):
    wanted = {"INPUT": shared / "data/naip" / BEFORE, "PROMPT": "water", "OUTPUT": tmp_path / "out.gpkg", **changed}
    ended = process("run", "rsvlm:outline", **wanted)
    assert ended.returncode != 0 and sentence in ended.stderr
    assert "Traceback" not in ended.stderr + ended.stdout
    assert not (tmp_path / "out.gpkg").exists()


def test_a_checkpoint_folder_goes_the_whole_road(process, toy_checkpoint, samples, tmp_path):
    """The answer of random weights means nothing, its form does."""
    output = tmp_path / "out.gpkg"
    wanted = {
        "INPUT": str(samples / "pier_new_york.tif"), "PROMPT": "pier", "OUTPUT": str(output), "ENGINE": "server",
        "MODEL": str(toy_checkpoint), "DEVICE": "cpu", "PRECISION": "float32", "OUTLINE": "smooth", "THRESHOLD": 0.4,
        "FOOTPRINT": str(tmp_path / "searched.gpkg"),
    }
    ended = process("run", "--json", "rsvlm:outline", **wanted)
    assert ended.returncode == 0, ended.stderr
    answered = json.loads(ended.stdout[ended.stdout.index("{") :])
    assert answered["inputs"]["OUTLINE"] == "smooth"
    assert answered["results"]["COMPLETE"] is True
    layer = QgsVectorLayer(str(output), "out", "ogr")
    assert layer.isValid() and layer.crs().isValid()
    assert layer.featureCount() == answered["results"]["FOUND"]
    (searched,) = QgsVectorLayer(wanted["FOOTPRINT"], "searched", "ogr").getFeatures()
    assert searched["model"] == str(toy_checkpoint)


def test_a_whole_scene_goes_into_one_file_and_on_with_it(process, model, repo, samples, tmp_path):
    if not (repo / ".venv/bin/rsvlm").is_file():
        pytest.skip("needs the backend's environment; run make setup")
    output = tmp_path / "scene.gpkg"
    wanted = {"INPUT": samples / "ponds_2012-07-31.tif", "PROMPT": "water", "OUTPUT": output, "DEVICE": "cpu"}
    for more in ({"FORMATS": "parquet"}, {"RESUME": "true"}):
        ended = process("run", "--json", "rsvlm:wholescene", **wanted, **more)
        assert ended.returncode == 0, ended.stderr
        results = json.loads(ended.stdout[ended.stdout.index("{") :])["results"]
        assert results["COMPLETE"] is True and results["FAILED"] == 0 and results["FOUND"] > 0
        layers = [QgsVectorLayer(results[name], name, "ogr") for name in ("FEATURES", "COVERAGE")]
        assert layers[0].featureCount() == results["FOUND"] and layers[1].featureCount() > 1
    assert (tmp_path / "scene.parquet").is_file()


def test_a_folder_that_is_no_checkpoint_is_one_sentence(process, toy_checkpoint, samples, tmp_path):
    wanted = {"INPUT": samples / "pier_new_york.tif", "PROMPT": "pier", "OUTPUT": tmp_path / "out.gpkg"}
    ended = process("run", "rsvlm:outline", **wanted, ENGINE="server", MODEL=tmp_path)
    assert ended.returncode != 0
    assert f"There is no model '{tmp_path}'" in ended.stderr


def test_a_question_is_answered(process, model, samples):
    ended = process("run", "--json", "rsvlm:ask", INPUT=samples / "pier_new_york.tif", PROMPT="Is there a road?")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout[ended.stdout.index("{") :])["results"]["ANSWER"]


def test_a_model_that_cannot_detect_says_so(process, model, samples, tmp_path):
    wanted = {"INPUT": samples / "pier_new_york.tif", "PROMPT": "ship", "OUTPUT": tmp_path / "out.gpkg"}
    ended = process("run", "rsvlm:detect", **wanted, BUDGET=20, BOXES="oriented")
    assert ended.returncode != 0
    assert "detect" in ended.stderr and "Traceback" not in ended.stderr + ended.stdout


def test_a_search_keeps_to_its_calls_and_leaves_its_coverage(process, model, samples, tmp_path):
    coverage = tmp_path / "coverage.gpkg"
    wanted = {"INPUT": samples / "ponds_2012-07-31.tif", "PROMPT": "water", "OUTPUT": tmp_path / "out.gpkg"}
    ended = process("run", "--json", "rsvlm:outline", **wanted, BUDGET=3, COVERAGE=coverage)
    assert ended.returncode == 0, ended.stderr
    rows = [(row["scale"], row["searched"]) for row in QgsVectorLayer(str(coverage), "c", "ogr").getFeatures()]
    assert rows and any(searched for _, searched in rows)


def test_all_three_jobs_with_the_real_model(process, model, shared, tmp_path):
    naip = shared / "data/naip"
    inside = "486400,487400,5207245,5208245 [EPSG:26914]"
    jobs = {
        "outline": {"INPUT": naip / BEFORE, "PROMPT": "water"},
        "find": {"INPUT": naip / BEFORE, "PROMPT": "building"},
        "change": {"BEFORE": naip / BEFORE, "AFTER": naip / AFTER, "PROMPT": "water", "DATE_AFTER": "2020-08-31"},
    }
    for name, parameters in jobs.items():
        output = tmp_path / f"{name}.gpkg"
        ended = process("run", "--json", f"rsvlm:{name}", **parameters, EXTENT=inside, OUTPUT=output)
        assert ended.returncode == 0, ended.stderr
        results = json.loads(ended.stdout[ended.stdout.index("{") :])["results"]
        layer = QgsVectorLayer(str(output), name, "ogr")
        assert layer.isValid() and layer.crs().authid() == "EPSG:26914"
        assert layer.featureCount() == results["FOUND"]
        assert results["COMPLETE"] is True
