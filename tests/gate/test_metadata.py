"""metadata.txt in the ZIP, as the site and the plugin manager of QGIS read it."""

from __future__ import annotations

import configparser
from pathlib import Path

import pytest

REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)
WISHED = (
    "homepage", "tags", "icon", "category", "changelog", "hasProcessingProvider", "license", "experimental",
    "deprecated", "qgisMaximumVersion",
)


@pytest.fixture
def general(unpacked: Path) -> configparser.SectionProxy:
    """Its one section, read with interpolation as the site does: a bare per cent sign fails."""
    metadata = configparser.ConfigParser()
    metadata.optionxform = str  # type: ignore[assignment,method-assign]
    metadata.read(unpacked / "rsvlm_qgis" / "metadata.txt", encoding="utf-8")
    assert metadata.sections() == ["general"]
    return metadata["general"]


@pytest.mark.parametrize("key", REQUIRED + WISHED)
def test_it_is_complete(general: configparser.SectionProxy, key: str) -> None:
    assert general.get(key, "").strip()


def test_it_is_offered_to_qgis_3_and_4(general: configparser.SectionProxy) -> None:
    """Only the range tells QGIS 4 that the plugin is for it; the flag of old is gone from QGIS."""
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert "supportsQt6" not in general


def test_what_it_names_is_there(general: configparser.SectionProxy, unpacked: Path) -> None:
    assert (unpacked / "rsvlm_qgis" / general["icon"]).is_file()
    assert "classFactory" in (unpacked / "rsvlm_qgis" / "__init__.py").read_text(encoding="utf-8")
    assert (unpacked / "rsvlm_qgis" / "processing" / "provider.py").is_file() == (
        general["hasProcessingProvider"] == "yes"
    )


def test_the_changelog_begins_with_this_version(general: configparser.SectionProxy) -> None:
    assert general["changelog"].strip().startswith(general["version"])


@pytest.mark.parametrize("key", ["homepage", "repository", "tracker"])
def test_links_are_links(general: configparser.SectionProxy, key: str) -> None:
    assert general[key].startswith("https://")
