"""Settings travel as a file, and nothing that is secret or belongs to one computer travels with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.settings import PREFIX, Settings, Value
from rsvlm_qgis.settings_file import FORMAT, SHARED, export_settings, import_settings


@pytest.fixture
def settings() -> Settings:
    QgsSettings().remove(PREFIX)
    return Settings()


def test_there_and_back(settings: Settings, tmp_path: Path) -> None:
    settings.engine, settings.certainty, settings.beside_project = "server", 70, False
    export_settings(settings, tmp_path / "s.json")
    QgsSettings().remove(PREFIX)
    assert import_settings(settings, tmp_path / "s.json") == len(SHARED)
    assert (settings.engine, settings.certainty, settings.beside_project) == ("server", 70, False)


def test_no_secret_and_no_way_to_one_is_inside(settings: Settings, tmp_path: Path) -> None:
    settings.keep_authcfg("work", "entry01")
    settings.server_address, settings.server_authcfg = "10.1.2.3:8765", "entry02"
    settings.server_program = "/home/somebody/env/bin/rsvlm"
    settings.environment_folder = "/home/somebody/env"
    settings.model_folders = ["/home/somebody/models/own"]
    settings.model = "/home/somebody/models/own"
    settings.segmenter = "/home/somebody/models/sam"
    QgsSettings().setValue(PREFIX + "history", ["where is the bunker?"])
    export_settings(settings, tmp_path / "s.json")
    text = (tmp_path / "s.json").read_text(encoding="utf-8")
    for hidden in ("entry01", "entry02", "authcfg", "somebody", "bunker", "token", "10.1.2.3"):
        assert hidden not in text


def test_what_is_shared_is_there() -> None:
    assert all(isinstance(vars(Settings)[name], Value) for name in SHARED)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "cannot be read"), ("[]", "no settings of RSVLM"), ('{"format": "other", "settings": {}}', "no settings"),
        (json.dumps({"format": FORMAT, "settings": {"engine": "server", "certainty": "high"}}), "“certainty”"),
        (json.dumps({"format": FORMAT, "settings": {"beside_project": 1}}), "“beside_project”"),
    ],
)  # fmt: skip
def test_a_damaged_file_changes_nothing(settings: Settings, tmp_path: Path, content: str, sentence: str) -> None:
    (tmp_path / "s.json").write_text(content)
    with pytest.raises(PluginError, match=sentence):
        import_settings(settings, tmp_path / "s.json")
    assert (settings.engine, settings.certainty) == ("starter", 50)


def test_a_name_that_is_not_known_is_left_out(settings: Settings, tmp_path: Path) -> None:
    told = {"format": FORMAT, "settings": {"engine": "server", "server_authcfg": "theirs1", "server_program": "/x"}}
    told["settings"]["server_address"] = "evil.example.org:80"
    (tmp_path / "s.json").write_text(json.dumps(told))
    assert import_settings(settings, tmp_path / "s.json") == 1
    assert (settings.engine, settings.server_authcfg, settings.server_program) == ("server", "", "")
    assert settings.server_address == "", "a file makes no pictures go anywhere"


def test_a_place_that_cannot_be_written_is_told(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="cannot be written"):
        export_settings(settings, tmp_path / "not" / "there.json")
