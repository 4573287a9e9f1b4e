"""The forms of answers as servers with guided decoding read them: GBNF text, or a JSON schema. Standard library only.

They are made of what the grammars of `decoding/` are made of, and allow what those allow, but for what such a text
cannot say (that two corners make an area, how many lines there are).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ...decoding.objects import JSON_BOXES, LINES, ListForm
from ...decoding.tool_call import CLOSING, opening
from ..base import Query
from ..qwen_vl.conversation import choices
from ..qwen_vl.forms import BOXED, names
from ..qwen_vl.profile import QwenProfile
from .servers import ServerKind


@dataclass(frozen=True)
class Form:
    """A form of an answer as GBNF text, and as a JSON schema where the answer is JSON alone (else None)."""

    gbnf: str
    schema: dict[str, Any] | None = None


def guide(kind: ServerKind, form: Form | None) -> dict[str, Any]:
    """What is added to the body of a query so that the server holds the answer to its form; {} where it cannot."""
    if form is None:
        return {}
    if kind.grammar:
        body: Any = form.gbnf
        for name in reversed(kind.grammar):
            body = {name: body}
        return dict(body)
    if kind.schema and form.schema is not None:
        named = {"name": "answer", "schema": form.schema, "strict": True}
        return {"response_format": {"type": "json_schema", "json_schema": named}}
    return {}


def form_of(query: Query, profile: QwenProfile, size: tuple[int, int]) -> Form | None:
    """The form of a query's answer, None where any words are right. `size` is that of the picture as it is seen."""
    limit = max(size) if profile.box_frame == "seen" else profile.box_scale
    if query.task in BOXED:
        in_lines = profile.box_form == "lines"
        corners = 8 if in_lines and profile.shape(query.shape) == "oriented" else 4
        return _objects(LINES if in_lines else JSON_BOXES, corners, names(query), limit)
    if query.task == "presence":
        return Form(_rules({"root": _any(profile.said)}))
    if query.task == "classify":
        options = choices(query)
        return Form(_rules({"root": _any(options)})) if options else None
    if query.zoom and profile.zoom is not None:
        call = f"{_literal(opening(profile.zoom.tool))} {_numbers(4, ', ')} {_literal(CLOSING)}"
        return Form(_rules({"root": "call | [^<] [^<]*", "call": call, "number": _number(limit)}))
    return None


def _objects(form: ListForm, corners: int, classes: Sequence[str], limit: int) -> Form:
    every = f"object ({_literal(form.joint)} object)*"
    parts = [_literal(form.opening), every, _literal(form.closing)]
    rules = {
        "root": f"{_literal(form.nothing)} | {' '.join(part for part in parts if part != _literal(''))}",
        "object": f"{_numbers(corners, form.comma)} {_literal(form.before_class)} class",
        "class": _any(classes),
        "number": _number(limit),
    }
    return Form(_rules(rules), _schema(classes, limit) if form is JSON_BOXES else None)


def _schema(classes: Sequence[str], limit: int) -> dict[str, Any]:
    """A list of boxes as JSON schema."""
    number = {"type": "integer", "minimum": 0, "maximum": limit}
    properties = {
        "bbox_2d": {"type": "array", "items": number, "minItems": 4, "maxItems": 4},
        "label": {"type": "string", "enum": list(classes)},
    }
    one = {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}
    return {"type": "array", "items": one}


def _numbers(count: int, between: str) -> str:
    return f" {_literal(between)} ".join(["number"] * count)


def _number(limit: int) -> str:
    """A whole number of at most as many digits as `limit` has."""
    return '"0" | [1-9]' + " [0-9]?" * (len(str(limit)) - 1)


def _any(options: Iterable[str]) -> str:
    return " | ".join(_literal(option) for option in options)


def _rules(rules: dict[str, str]) -> str:
    return "".join(f"{name} ::= {rule}\n" for name, rule in rules.items())


def _literal(text: str) -> str:
    """A text as GBNF writes it."""
    for character, escaped in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(character, escaped)
    return f'"{text}"'
