"""Collect the plugin's texts into every `i18n/rsvlm_*.ts`: translations that are there stay, texts that went go.

A text is a call `translate("Context", "text")` with literals (a test holds the plugin to that); `translate(context,
text, None, number)` has as many forms as the language has for numbers. Read with Python's own parser, because
pylupdate5 passes over texts that are written as several literals. `make package` compiles the files. Standard library
only.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
PLUGIN = REPO / "rsvlm_qgis"

FORMS = {"pl": 3, "zh": 1}
"""How many forms a counting text has, by language, where these are not one for one and one for many: as Qt has them."""

Texts = dict[str, dict[str, bool]]
"""By context: each text, and whether it counts something."""


def collect() -> Texts:
    """All texts of the plugin, contexts by name, texts in the order of files and lines."""
    found: Texts = {}
    for file in sorted(PLUGIN.rglob("*.py")):
        if "_vendor" not in file.parts:
            for context, text, counts in calls(ast.parse(file.read_text(encoding="utf-8"))):
                found.setdefault(context, {}).setdefault(text, counts)
    return dict(sorted(found.items()))


def calls(tree: ast.AST) -> Iterator[tuple[str, str, bool]]:
    """Context, text, and whether it counts, of every call of `translate`."""
    made = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    for node in sorted(made, key=lambda call: (call.lineno, call.col_offset)):
        if node.func.id == "translate":
            context, text = (ast.literal_eval(argument) for argument in node.args[:2])
            yield context, text, len(node.args) > 3


def update(file: Path, texts: Texts) -> int:
    """Write the texts with the translations that `file` has of them; how many are left to be translated."""
    root = ElementTree.parse(file).getroot()
    known = {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in root.iter("context")
        for message in context.iter("message")
    }
    made = ElementTree.Element("TS", root.attrib)
    forms = forms_of(root.get("language", ""))
    for name, messages in texts.items():
        context = ElementTree.SubElement(made, "context")
        ElementTree.SubElement(context, "name").text = name
        for text, counts in messages.items():
            message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if counts else {})
            ElementTree.SubElement(message, "source").text = text
            translation = known.get((name, text))
            message.append(unfinished(forms if counts else 0) if translation is None else translation)
    ElementTree.indent(made, " ")
    written = ElementTree.tostring(made, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8")
    return sum(translation.get("type") == "unfinished" for translation in made.iter("translation"))


def forms_of(language: str) -> int:
    """How many forms a counting text has in `language`, such as "pl_PL"."""
    return FORMS.get(language.partition("_")[0], 2)


def unfinished(forms: int) -> ElementTree.Element:
    """A translation that is yet to be written; `forms` of it where it counts something, 0 where not."""
    translation = ElementTree.Element("translation", {"type": "unfinished"})
    for _ in range(forms):
        ElementTree.SubElement(translation, "numerusform")
    return translation


def main() -> int:
    files = sorted((REPO / "i18n").glob("rsvlm_*.ts"))
    if not files:
        print("There is no i18n/rsvlm_LANGUAGE.ts yet; make an empty one for a language to begin it.", file=sys.stderr)
        return 1
    texts = collect()
    for file in files:
        print(f"{file.name}: {update(file, texts)} of {sum(map(len, texts.values()))} texts to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
