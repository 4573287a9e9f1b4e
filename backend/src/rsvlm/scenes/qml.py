"""How the layers of a whole scene look in QGIS, as QML that lies in their file: the look of every other result, and
from afar a simpler one, so that a million features can be moved about in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional
from xml.etree import ElementTree  # nosec B405 # only writes
from xml.etree.ElementTree import Element, SubElement  # nosec B405 # only writes

from .palette import VERMILION, Kind, colours_of

FILL_ALPHA = 89
"""Of 255: imagery shows through."""

SOLID_ALPHA = 204
LINE_MM = 0.5
HAIR_MM = 0.2

ALIASES = {
    "label": "Class", "confidence": "Confidence (0–1)", "confidence_method": "How the confidence was made",
    "area_m2": "Area on the ellipsoid (m²)", "perimeter_m": "Perimeter, as found (m)",
    "length_m": "Length, as found (m)", "before": "Earlier picture", "after": "Later picture",
    "change": "Which way it changed", "tile": "Tile (-1: several)", "quality": "Answer as given, or its repair",
    "raw": "The model's own words", "note": "Note, such as question and answer", "review": "Review", "run": "Run",
    "state": "State", "reason": "Why", "seconds": "Seconds", "answer_hash": "SHA-256 of the answer",
    "found": "Features found", "task": "Task", "prompt": "Prompt", "complete": "Searched to the end",
}  # fmt: skip
"""What a column is called before people."""

WORDS: Mapping[str, Mapping[str, str]] = {
    "review": {"": "not checked", "accepted": "accepted", "corrected": "corrected", "rejected": "rejected"},
    "change": {"": "not known", "appeared": "appeared", "vanished": "vanished"},
}
"""Words for the values of columns that have few."""

_TEXT = "replace(replace(replace(coalesce({}, ''), '&', '&amp;'), '<', '&lt;'), '\\n', '<br>')"
_STATES = (
    ("done", "Looked at", "68,170,153,60", "68,170,153,160", 0.0),
    ("no data", "No data", "", "128,128,128,160", 45.0),
    ("outside the region", "Outside of the region", "", "128,128,128,160", 0.0),
    ("not in the sample", "Not in the sample", "", "128,128,128,160", 0.0),
    ("failed", "Failed", "", VERMILION, 135.0),
)
"""State, words, fill, line, angle of the hatching (0: none)."""


@dataclass(frozen=True)
class Afar:
    """From the scale 1:`scale` on only the `count` largest features are drawn, those of `area` m² and more."""

    scale: float
    area: float
    count: int


def features_style(
    kinds: Sequence[Kind], columns: Sequence[str], filled: bool, dated: bool = False, afar: Optional[Afar] = None
) -> str:
    """A category per kind: filled outlines, or where `filled` is False lines alone, so that what is in a box stays
    visible. `dated` changes have their time for the temporal controller."""
    root = _root(columns, dated)
    symbols: list[Element] = []
    colours = colours_of(kinds)
    if afar is None:
        by = _KIND if any(change for _, change in kinds) else "label"
        renderer = SubElement(root, "renderer-v2", type="categorizedSymbol", attr=by, enableorderby="0")
        categories = SubElement(renderer, "categories")
        for kind in kinds:
            value, number = "|".join(kind) if by == _KIND else kind[0], str(len(symbols))
            SubElement(categories, "category", value=value, label=_words(kind), render="true", symbol=number)
            symbols.append(_symbol(number, kind, colours[kind], filled))
    else:
        renderer = SubElement(root, "renderer-v2", type="RuleRenderer", enableorderby="0")
        rules = SubElement(renderer, "rules", key="all")
        near = SubElement(rules, "rule", key="near", label="Near", scalemaxdenom=f"{afar.scale:.0f}")
        words = f"From afar: the {afar.count:,} largest"
        large, scale = f'"area_m2" >= {afar.area!r}', f"{afar.scale:.0f}"
        far = SubElement(rules, "rule", key="far", label=words, scalemindenom=scale, filter=large)
        for kind in kinds:
            for rule in (near, far):
                number = str(len(symbols))
                key = f"{rule.get('key')}{number}"
                SubElement(rule, "rule", key=key, label=_words(kind), symbol=number, filter=_is(kind))
                colour = colours[kind]
                symbols.append(_symbol(number, kind, colour, filled) if rule is near else _flat(number, colour))
    SubElement(renderer, "symbols").extend(symbols)
    _tip(root, "<b>[% {} %]</b><br>[% {} %]".format(_TEXT.format('"label"'), _TEXT.format('"note"')))
    return _text(root)


def coverage_style(columns: Sequence[str]) -> str:
    """A category per state of a tile, told by pattern too and not by colour alone."""
    root = _root(columns)
    renderer = SubElement(root, "renderer-v2", type="categorizedSymbol", attr="state", enableorderby="0")
    categories, symbols = SubElement(renderer, "categories"), SubElement(renderer, "symbols")
    for number, (state, words, fill, line, angle) in enumerate(_STATES):
        SubElement(categories, "category", value=state, label=words, render="true", symbol=str(number))
        symbol = SubElement(symbols, "symbol", type="fill", name=str(number), alpha="1")
        _layer(symbol, {"color": fill, "style": "solid" if fill else "no", **_line(line, 0.15)})
        if angle:
            _hatching(symbol, f"@{number}@1", line, angle, 2.2)
    _tip(root, "<b>[% \"state\" %]</b><br>[% coalesce(\"reason\", '') %]")
    return _text(root)


def footprint_style(columns: Sequence[str]) -> str:
    """A dashed outline of what was searched."""
    root = _root(columns)
    renderer = SubElement(root, "renderer-v2", type="singleSymbol", enableorderby="0")
    symbol = SubElement(SubElement(renderer, "symbols"), "symbol", type="fill", name="0", alpha="1")
    _layer(symbol, {"style": "no", **_line("#404040", 0.4), "outline_style": "dash"})
    return _text(root)


_KIND = "\"label\" || '|' || coalesce(\"change\", '')"


def _is(kind: Kind) -> str:
    label, change = (value.replace("'", "''") for value in kind)
    return f"\"label\" = '{label}'" + (f" AND \"change\" = '{change}'" if change else "")


def _words(kind: Kind) -> str:
    return " ".join(part for part in kind if part)


def _symbol(name: str, kind: Kind, colour: str, filled: bool) -> Element:
    symbol = Element("symbol", type="fill", name=name, alpha="1")
    if filled:
        _layer(symbol, {"color": _rgba(colour, FILL_ALPHA), "style": "solid", **_line(colour, LINE_MM)})
    else:
        _layer(symbol, {"style": "no", **_line("255,255,255,200", 2.2 * LINE_MM)})
        _layer(symbol, {"style": "no", **_line(colour, 1.2 * LINE_MM)})
    if kind[1]:
        _hatching(symbol, f"@{name}@1", colour, 45.0 if kind[1] == "appeared" else 135.0, 2.2)
    return symbol


def _flat(name: str, colour: str) -> Element:
    """Its outline is a hair's breadth: enough that the smallest feature is a dot, and no more."""
    symbol = Element("symbol", type="fill", name=name, alpha="1")
    _layer(symbol, {"color": _rgba(colour, SOLID_ALPHA), "style": "solid", **_line(colour, HAIR_MM)})
    return symbol


def _hatching(symbol: Element, name: str, colour: str, angle: float, distance: float) -> None:
    layer = _layer(symbol, {"angle": str(angle), "distance": str(distance)}, "LinePatternFill")
    line = SubElement(layer, "symbol", type="line", name=name, alpha="1")
    _layer(line, {"line_color": _rgba(colour, 255), "line_width": str(LINE_MM / 2)}, "SimpleLine")


def _line(colour: str, width: float) -> dict[str, str]:
    return {"outline_color": _rgba(colour, 255), "outline_width": str(width), "joinstyle": "miter"}


def _rgba(colour: str, alpha: int) -> str:
    """As QGIS writes colours; what is written so already stays."""
    return ",".join(map(str, (*bytes.fromhex(colour[1:]), alpha))) if colour.startswith("#") else colour


def _layer(symbol: Element, properties: Mapping[str, str], kind: str = "SimpleFill") -> Element:
    order = {"class": kind, "enabled": "1", "pass": "0", "locked": "0"}  # nosec B105 # the order of drawing
    layer = SubElement(symbol, "layer", order)
    told = SubElement(layer, "Option", type="Map")
    for name, value in properties.items():
        SubElement(told, "Option", type="QString", name=name, value=value)
    return layer


def _root(columns: Sequence[str], dated: bool = False) -> Element:
    """The columns' names and words for their values; `dated` rows last from `before` to `after`, both included."""
    root = Element("qgis", {"version": "3.22.0", "styleCategories": "AllStyleCategories"})
    root.attrib.update(simplifyDrawingHints="1", simplifyLocal="1", simplifyDrawingTol="1", simplifyMaxScale="1")
    if dated:
        SubElement(root, "temporal", mode="2", enabled="1", limitMode="1", startField="before", endField="after")
    fields, aliases = SubElement(root, "fieldConfiguration"), SubElement(root, "aliases")
    for index, name in enumerate(("fid", *columns)):
        field = SubElement(fields, "field", name=name)
        if name in WORDS:
            config = SubElement(SubElement(field, "editWidget", type="ValueMap"), "config")
            told = SubElement(SubElement(config, "Option", type="Map"), "Option", type="List", name="map")
            for value, words in WORDS[name].items():
                SubElement(SubElement(told, "Option", type="Map"), "Option", type="QString", name=words, value=value)
        SubElement(aliases, "alias", index=str(index), field=name, name=ALIASES.get(name, ""))
    return root


def _tip(root: Element, text: str) -> None:
    """What the map shows where the mouse rests: a model's words are never read as markup."""
    SubElement(root, "mapTip").text = text


def _text(root: Element) -> str:
    SubElement(root, "layerGeometryType").text = "2"
    head = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
    return head + ElementTree.tostring(root, encoding="unicode")
