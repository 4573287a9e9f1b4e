"""The user guide in the ZIP: made of its text, complete, small, and without anything from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.guide.page import SOURCE, TARGET, page

LARGEST = 800_000  # bytes of the guide with its pictures


@pytest.fixture(scope="module")
def text() -> str:
    return TARGET.read_text(encoding="utf-8")


def test_the_page_is_made_of_its_text(text: str) -> None:
    assert text == page(SOURCE.read_text(encoding="utf-8")), "run python scripts/guide/page.py"


def test_it_is_in_the_zip_with_its_pictures(unpacked: Path, text: str) -> None:
    guide = unpacked / "rsvlm_qgis" / "resources" / "guide"
    names = ["index.html", *re.findall('src="([^"]+)"', text)]
    assert len(names) > 3
    assert [name for name in names if not (guide / name).is_file()] == []
    assert sum(file.stat().st_size for file in guide.iterdir()) < LARGEST


def test_its_links_lead_somewhere(text: str) -> None:
    places = set(re.findall('id="([^"]+)"', text))
    assert {link[1:] for link in re.findall('href="([^"]+)"', text)} <= places


def test_it_needs_no_network(text: str) -> None:
    assert not re.search(r"https?://|<script|@import", text)


def test_every_picture_says_what_it_shows(text: str) -> None:
    assert all(alternative.strip() for alternative in re.findall('<img[^>]*alt="([^"]*)"', text))
    assert text.count("<img") == len(re.findall('<img[^>]*alt="', text))
