"""Translations: complete, with the placeholders, the mnemonics and the forms for numbers that they need, and short
where the original is short. That they fit the dock is in gui/test_languages.py."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import pytest

from rsvlm_qgis.qt import QtCore
from scripts import i18n

FOLDER = Path(__file__).resolve().parents[2] / "i18n"
SOURCES = sorted(FOLDER.glob("rsvlm_*.ts"))
PLACEHOLDER = re.compile(r"%n|\{[^}]*\}")
MNEMONIC = re.compile(r"&(\w)")
TYPED = re.compile(r"\b([a-z]+):")
LABEL = 30
"""Letters of the longest text that counts as a label, of which there are narrow ones in the dock."""

COUNTED = {
    "de": ["1 Kachel", "2 Kacheln", "5 Kacheln"],
    "en": ["1 tile", "2 tiles", "5 tiles"],
    "es": ["1 tesela", "2 teselas", "5 teselas"],
    "fr": ["1 tuile", "2 tuiles", "5 tuiles"],
    "it": ["1 tassello", "2 tasselli", "5 tasselli"],
    "pl": ["1 kafel", "2 kafle", "5 kafli"],
    "pt": ["1 bloco", "2 blocos", "5 blocos"],
    "zh": ["1 个瓦片", "2 个瓦片", "5 个瓦片"],
}

each_language = pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.stem)


def messages(file: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(file).getroot().iter("message"))


def texts(message: ElementTree.Element) -> list[str]:
    """The translation, or its forms by number."""
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def width(text: str) -> int:
    """In Latin letters; a Chinese character is as wide as two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def test_six_languages_beside_english() -> None:
    assert [file.stem[len("rsvlm_") :] for file in SOURCES] == sorted(COUNTED)
    for file in SOURCES:
        code = file.stem[len("rsvlm_") :]
        assert ElementTree.parse(file).getroot().get("language", "").partition("_")[0] == code


@each_language
def test_texts_are_those_of_the_plugin(file: Path) -> None:
    found = {
        context.findtext("name"): {message.findtext("source") for message in context.iter("message")}
        for context in ElementTree.parse(file).getroot().iter("context")
    }
    assert found == {context: set(texts) for context, texts in i18n.collect().items()}, "run make i18n and translate"


@each_language
def test_nothing_is_left_open(file: Path) -> None:
    for message in messages(file):
        assert message.find("translation").get("type") is None, message.findtext("source")
        assert all(text.strip() for text in texts(message)), message.findtext("source")


@each_language
def test_placeholders_are_those_of_the_original(file: Path) -> None:
    for message in messages(file):
        source = message.findtext("source")
        for text in texts(message):
            assert sorted(PLACEHOLDER.findall(text)) == sorted(PLACEHOLDER.findall(source)), source


@each_language
def test_what_is_typed_is_not_translated(file: Path) -> None:
    """Parameters of Processing take words of the program; their help names them before a colon."""
    for message in messages(file):
        source = message.findtext("source")
        if source.startswith("A word. "):
            for text in texts(message):
                assert all(word in text for word in TYPED.findall(source)), source


@each_language
def test_spaces_and_lines_are_those_of_the_original(file: Path) -> None:
    """A suffix such as " min" is set off by its own space, and help has its paragraphs."""
    for message in messages(file):
        source = message.findtext("source")
        for text in texts(message):
            assert text.count("\n") == source.count("\n"), source
            assert text.startswith(" ") == source.startswith(" ") and not text.endswith(" "), source


@each_language
def test_one_mnemonic_where_the_original_has_one(file: Path) -> None:
    for message in messages(file):
        source = message.findtext("source")
        for text in texts(message):
            assert text.count("&") == source.count("&") == len(MNEMONIC.findall(text)), source


@each_language
def test_a_key_leads_to_one_place_of_a_window(file: Path) -> None:
    """Contexts are windows: Alt with a letter would only move between two parts that have the same."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        keys = Counter(
            key.lower() for message in context.iter("message") for key in MNEMONIC.findall(texts(message)[0])
        )
        assert not [key for key, times in keys.items() if times > 1], context.findtext("name")


@each_language
def test_numbers_have_the_forms_of_the_language(file: Path) -> None:
    forms = i18n.forms_of(ElementTree.parse(file).getroot().get("language", ""))
    for message in messages(file):
        assert len(texts(message)) == (forms if message.get("numerus") else 1), message.findtext("source")


@each_language
def test_labels_stay_short(file: Path) -> None:
    for message in messages(file):
        source = message.findtext("source")
        room = max(len(source) + 16, 1.9 * len(source)) if len(source) <= LABEL else 1.7 * len(source)
        assert all(width(text) <= room for text in texts(message)), source


@each_language
def test_qt_picks_the_form_of_a_number(file: Path, qgis_app, tmp_path: Path) -> None:
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if lrelease is None:
        pytest.skip("needs lrelease of Qt's tools")
    compiled = tmp_path / "texts.qm"
    subprocess.run([lrelease, "-silent", file, "-qm", compiled], check=True)
    translator = QtCore.QTranslator()
    assert translator.load(str(compiled))
    counted = [translator.translate("Cards", "%n tile(s)", None, number) for number in (1, 2, 5)]
    expected = COUNTED[file.stem[len("rsvlm_") :]]
    assert [text.replace("%n", word.split()[0]) for text, word in zip(counted, expected)] == expected


def test_a_new_text_waits_in_as_many_forms_as_the_language_has(tmp_path: Path) -> None:
    file = tmp_path / "rsvlm_pl.ts"
    file.write_text('<TS version="2.1" language="pl_PL"></TS>', encoding="utf-8")
    assert i18n.update(file, {"Cards": {"%n tile(s)": True, "Searched area": False}}) == 2
    assert [len(texts(message)) for message in messages(file)] == [3, 1]
