"""Collect the plugin's texts into every `i18n/rsvlm_*.ts`: translations that are there stay, texts that went go.

A text is a call `translate("Context", "text")` with literals (a test holds the plugin to that); `translate(context,
text, None, number)` has a form for one and one for many. Read with Python's own parser, because pylupdate5 passes over
texts that are written as several literals. `make package` compiles the files. Standard library only.
"""

from __future__ import annotations

import ast
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

REPO = Path(__file__).resolve().parents[1]
PLUGIN = REPO / "rsvlm_qgis"

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
    for name, messages in texts.items():
        context = ElementTree.SubElement(made, "context")
        ElementTree.SubElement(context, "name").text = name
        for text, counts in messages.items():
            message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if counts else {})
            ElementTree.SubElement(message, "source").text = text
            translation = known.get((name, text))
            message.append(unfinished(counts) if translation is None else translation)
    ElementTree.indent(made, " ")
    written = ElementTree.tostring(made, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', encoding="utf-8")
    return sum(translation.get("type") == "unfinished" for translation in made.iter("translation"))


def unfinished(counts: bool) -> ElementTree.Element:
    """A translation that is yet to be written."""
    translation = ElementTree.Element("translation", {"type": "unfinished"})
    for _ in range(2 if counts else 0):
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
