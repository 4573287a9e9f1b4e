"""Translations: complete, with the placeholders and the plural forms of the original."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

SOURCES = sorted((Path(__file__).resolve().parents[2] / "i18n").glob("rsvlm_*.ts"))
PLACEHOLDER = re.compile(r"%n|\{[^}]*\}")


def messages(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).getroot().iter("message"))


def texts(message: ElementTree.Element) -> list[str]:
    """The translation, or its forms by number."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def test_there_are_translations() -> None:
    assert SOURCES


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_nothing_is_left_open(file: Path) -> None:
    for message in messages(file):
        assert message.find("translation").get("type") is None, message.findtext("source")
        assert all(text.strip() for text in texts(message)), message.findtext("source")


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_placeholders_are_those_of_the_original(file: Path) -> None:
    for message in messages(file):
        source = message.findtext("source")
        for text in texts(message):
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(source)), source


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_one_mnemonic_where_the_original_has_one(file: Path) -> None:
    for message in messages(file):
        source = message.findtext("source")
        for text in texts(message):
            assert text.count("&") == source.count("&"), source


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)
def test_numbers_have_a_form_for_one_and_for_many(file: Path) -> None:
    for message in messages(file):
        if message.get("numerus"):
            assert len(texts(message)) == 2, message.findtext("source")
