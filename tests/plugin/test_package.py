"""A person who installs the ZIP gets all of the plugin. What the plugin repository accepts is in `tests/gate`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts import package


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.write_zip(tmp_path_factory.mktemp("dist") / "plugin.zip")


@pytest.fixture(scope="module")
def names(packed: Path) -> list[str]:
    with zipfile.ZipFile(packed) as archive:
        return archive.namelist()


@pytest.fixture
def profile(packed: Path, tmp_path: Path) -> Path:
    """The folder of plugins in a fresh profile, with the ZIP unpacked as QGIS' plugin manager does."""
    plugins = tmp_path / "profiles" / "default" / "python" / "plugins"
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(plugins)
    return plugins


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py", "metadata.txt", "LICENSE", "NOTICE", "CHANGELOG.md", "resources/icon.svg",
        "resources/samples/TERMS.md", "_vendor/qtpy/LICENSE.txt", "engine/rsvlm/starter.py",
        "engine/rsvlm/checkpoints/nano/model.safetensors", "engine/rsvlm/checkpoints/nano/profile.json",
        "engine/rsvlm/pond.npz", "engine/requirements.lock", f"engine/rsvlm-{package.version()}.dist-info/METADATA",
    ],
)
def test_everything_is_inside(names: list[str], name: str) -> None:
    assert f"rsvlm_qgis/{name}" in names


def test_every_language_is_inside(names: list[str], repo: Path) -> None:
    languages = {file.stem for file in (repo / "i18n").glob("*.ts")}
    assert {Path(name).stem for name in names if name.startswith("rsvlm_qgis/i18n/")} == languages
    assert len(languages) >= 8


def test_the_small_model_is_inside_once(names: list[str], packed: Path) -> None:
    """The wheel for an environment of its own travels unpacked: `engine` is that wheel."""
    assert [name for name in names if name.endswith((".safetensors", ".whl"))] == [
        "rsvlm_qgis/engine/rsvlm/checkpoints/nano/model.safetensors"
    ]
    assert packed.stat().st_size < package.LARGEST


def test_nothing_of_the_workshop_is_inside(names: list[str]) -> None:
    unwanted = re.compile(r"(__pycache__|\.pyc$|\.so$|\.dll$|\.exe$|\.sh$|\.ts$|\\|/\.|__MACOSX|\.aux\.xml$)")
    assert [name for name in names if unwanted.search(name)] == []


def test_the_same_bytes_every_time(packed: Path, tmp_path: Path) -> None:
    assert package.write_zip(tmp_path / "again.zip").read_bytes() == packed.read_bytes()


def test_plugin_and_engine_have_one_version(repo: Path) -> None:
    source = (repo / "backend" / "src" / "rsvlm" / "__init__.py").read_text(encoding="utf-8")
    assert re.search(r'__version__ = "(.+)"', source).group(1) == package.version()


def test_qgis_loads_it_from_a_fresh_profile(profile: Path, tmp_path: Path) -> None:
    script = f"""
import sys
from qgis.core import QgsApplication
app = QgsApplication([], False, {str(tmp_path / "profiles")!r})
app.initQgis()
import qgis.utils
sys.path.insert(0, {str(profile)!r})
qgis.utils.plugin_paths = [{str(profile)!r}]
qgis.utils.updateAvailablePlugins()
assert "rsvlm_qgis" in qgis.utils.available_plugins, qgis.utils.available_plugins
assert qgis.utils.loadPlugin("rsvlm_qgis")
import rsvlm_qgis
plugin = rsvlm_qgis.classFactory(None)
print(rsvlm_qgis.__file__)
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "settings")}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60,
        check=False,
    )
    assert str(profile) in done.stdout, done.stderr


def test_its_engine_starts_with_what_is_inside(profile: Path, tmp_path: Path) -> None:
    lines = '{"type": "models"}\n{"type": "quit"}\n'
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(profile / "rsvlm_qgis" / "engine")}
    done = subprocess.run(
        [sys.executable, "-m", "rsvlm.starter"], input=lines, env=environment, cwd=tmp_path, capture_output=True,
        text=True, timeout=60, check=False,
    )
    hello, models = (json.loads(line) for line in done.stdout.splitlines()[:2])
    assert hello["type"] == "hello" and hello["version"] == package.version()
    assert "nano" in [model["info"]["id"] for model in models["models"]], done.stderr


LOCALES = {
    "C": "3 tiles", "xx": "3 tiles", "en_GB": "3 tiles", "de_DE": "3 Kacheln", "es": "3 teselas", "fr_CA": "3 tuiles",
    "it": "3 tasselli", "pl": "3 kafle", "pt_BR": "3 blocos", "pt_PT": "3 blocos", "zh-Hans": "3 个瓦片",
    "zh_CN": "3 个瓦片",
}


def test_its_texts_are_in_the_language_of_qgis(profile: Path, tmp_path: Path) -> None:
    script = f"""
import json
import sys
from qgis.core import QgsApplication, QgsSettings
app = QgsApplication([], False, {str(tmp_path / "profiles")!r})
QgsSettings().setValue("locale/overrideFlag", True)
sys.path.insert(0, {str(profile)!r})
from rsvlm_qgis.translator import Translator
from rsvlm_qgis.qt import QtCore
said = {{}}
for locale in {list(LOCALES)!r}:
    QgsSettings().setValue("locale/userLocale", locale)
    translator = Translator()
    assert translator.install()
    said[locale] = QtCore.QCoreApplication.translate("Cards", "%n tile(s)", "", 3)
    translator.remove()
print(json.dumps(said))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "settings")}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, cwd=tmp_path, capture_output=True, text=True, timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == LOCALES
