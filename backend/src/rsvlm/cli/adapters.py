"""`rsvlm adapters list, add, export, remove`: what models have learned, one file each."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .log import start_logging
from .models import in_bytes
from .terminal import agree, tell

if TYPE_CHECKING:
    from ..models.adapters import Kept


def add(parser: ArgumentParser) -> None:
    """What can be typed after `rsvlm adapters`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=type(parser))
    parsers = {
        name: actions.add_parser(name, help=what)
        for name, what in (
            ("list", "the adapters that are kept, with what they learned and what it was worth"),
            ("add", "keep an adapter's file; it is checked and nothing in it is run"),
            ("export", "copy an adapter to a file, to share it"),
            ("remove", "delete an adapter; the model is again as it was"),
        )
    }
    for one in parsers.values():
        one.add_argument("--json", action="store_true", help="print JSON")
    parsers["add"].add_argument("file", metavar="FILE", help="adapter (.safetensors)")
    parsers["add"].add_argument("--name", default="", help="how it is to be called (default: as the file)")
    parsers["add"].add_argument("--replace", action="store_true", help="in place of one of that name")
    for name in ("export", "remove"):
        parsers[name].add_argument("adapter", metavar="NAME", help="of the adapter; its model is nano+NAME")
    parsers["export"].add_argument("file", metavar="FILE", help="file to write, new")
    parsers["remove"].add_argument("--yes", action="store_true", help="agree without being asked")


def command(arguments: Namespace) -> int:
    """Do the action; 0. Raises RsvlmError."""
    start_logging()
    {"list": _list, "add": _add, "export": _export, "remove": _remove}[arguments.action](arguments)
    return 0


def _list(arguments: Namespace) -> None:
    from ..models.adapter_desk import listed

    found = listed()
    words = "\n".join(_in_words(one) for one in found) or "There is no adapter; `rsvlm finetune` makes one."
    tell(arguments, {"adapters": [{"id": one.id, "problem": one.problem, **one.told()} for one in found]}, words)


def _add(arguments: Namespace) -> None:
    from ..models import adapter_desk

    entry = adapter_desk.add(Path(arguments.file), arguments.name, arguments.replace)
    label = entry["adapter"]["label"]
    tell(arguments, entry, f"{entry['info']['id']} is here" + (f" and knows {label}." if label else "."))


def _export(arguments: Namespace) -> None:
    from ..models import adapter_desk

    adapter_desk.export(arguments.adapter, Path(arguments.file))
    words = f"{arguments.adapter} is in {arguments.file}; `rsvlm adapters add` takes it in anywhere."
    tell(arguments, {"file": arguments.file}, words)


def _remove(arguments: Namespace) -> None:
    from ..models import adapters

    agree(arguments, f"Delete the adapter {arguments.adapter} in {adapters.adapters_folder()}?")
    freed = adapters.remove(arguments.adapter)
    words = f"The adapter {arguments.adapter} is deleted, {in_bytes(freed)} are free."
    tell(arguments, {"name": arguments.adapter, "freed": freed}, words)


def _in_words(one: Kept) -> str:
    card = one.card
    before, after = _iou(card.figures, "before"), _iou(card.figures, "after")
    worth = f"IoU {before or 0:.3f} before, {after:.3f} after, " if after is not None else ""
    reviewed = ", ".join(f"{count} {what}" for what, count in card.data.items())
    lines = [
        f"{one.id:24} {card.label or 'no class'}: {worth}{card.licence}, {card.date}, {in_bytes(one.size)}",
        f"{'':24} from {reviewed or 'nothing that its card tells'}",
    ]
    return "\n".join([*lines, *([f"{'':24} {one.problem}"] if one.problem else [])])


def _iou(figures: dict[str, Any], when: str) -> float | None:
    """A figure of a card, which may come from anywhere."""
    said = figures.get(when)
    iou = said.get("iou") if isinstance(said, dict) else None
    return iou if isinstance(iou, float) else None
