"""Where results go, and what their files are called."""

from __future__ import annotations

import datetime
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.results import folder

NOW = datetime.datetime(2026, 11, 21, 8, 5, 9)


def test_results_lie_beside_the_project_else_where_the_person_says_else_in_the_profile():
    assert str(folder.choose("/a/map.qgz", True, "/b", "/p")) == os.path.join("/a", "rsvlm_results")
    assert str(folder.choose("/a/map.qgz", False, "/b", "/p")) == "/b"
    assert str(folder.choose("", True, "/b", "/p")) == "/b"
    assert str(folder.choose("", True, "", "/p")) == os.path.join("/p", "rsvlm_results")


def test_a_folder_is_made_when_it_is_needed(tmp_path):
    assert folder.ready(tmp_path / "a" / "b").is_dir()
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told_with_what_to_do(tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(PluginError, match=r"cannot be written to .* choose another folder"):
        folder.ready(tmp_path / "file" / "results")


def test_a_name_says_when_what_and_which_words(tmp_path):
    name = folder.file_for(tmp_path, "segment", "Water; Häuser!", NOW).name
    assert name == "20261121-080509_segment_water-häuser.gpkg"


def test_a_name_is_never_given_twice(tmp_path):
    first = folder.file_for(tmp_path, "segment", "water", NOW)
    first.touch()
    assert folder.file_for(tmp_path, "segment", "water", NOW).name == "20261121-080509_segment_water_2.gpkg"


@given(st.text(max_size=400))
def test_any_prompt_gives_a_name_that_a_file_system_takes(tmp_path_factory, prompt):
    file = folder.file_for(tmp_path_factory.getbasetemp(), "segment", prompt, NOW)
    assert len(os.fsencode(file.name)) < 140
    assert not set(file.name) & set('/\\:*?"<>|\0\n')
