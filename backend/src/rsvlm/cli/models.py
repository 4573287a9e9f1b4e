"""`rsvlm models`: what can be asked, with what it takes, and what could be fetched."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import Any


def command(arguments: Namespace) -> int:
    """Print two lines a model, or JSON (those that can be asked first); 0."""
    from ..models import registry

    found, others = registry.describe(), registry.others()
    if arguments.json:
        print(json.dumps([*found, *others], ensure_ascii=False))
        return 0
    if not found:
        print("There is no model here; install the package with its checkpoints.")
    for model in found:
        info = model["info"]
        if model["remote"]:
            _print(info, f"{info['family']}, {info['engine']}, weights not known, {_where(model['remote'])}")
            continue
        if model["adapter"]:
            card = model["adapter"]
            _print(info, f"{card['label'] or 'no class'} learned on {card['base']}, {card['licence']}, {card['date']}")
            continue
        _print(
            info,
            f"{info['family']}, {in_bytes(info['size'])}, {info['precision']}, {info['engine']}, {info['licence']}, "
            f"weights {info['weights_hash'][:12]}, {model['state']}",
        )
    for model in others:
        _print(model["info"], _offer(model))
    return 0


def in_bytes(size: int) -> str:
    """A size for people."""
    if size >= 1e9:
        return f"{size / 1e9:.2f} GB"
    return f"{size / 1048576:.1f} MiB" if size >= 1 << 17 else f"{size / 1e3:.1f} kB"


def _print(info: dict[str, Any], line: str) -> None:
    print(f"{info['id']:16} {info['title']}")
    print(f"{'':16} {line}")


def _where(remote: dict[str, Any]) -> str:
    leaves = "on this machine" if remote["loopback"] else f"pictures leave this machine, agreed {remote['agreed']}"
    return f"{leaves}, key: {remote['key']}, {remote['url']}"


def _offer(model: dict[str, Any]) -> str:
    if model["state"] == "unfit":
        return str(model["problem"])
    info, plan = model["info"], model["plan"]
    size = in_bytes(info["size"]) if info["size"] else "size not known"
    about = f"{info['family']}, {size}, {info['licence']}"
    if model["state"] == "damaged":
        return f"{about}, damaged: rsvlm models verify {info['id']}"
    if model["state"] == "partial":
        return f"{about}, {in_bytes(plan['present'])} are here; the rest: rsvlm models fetch {info['id']}"
    verb = "fetch" if plan["revision"] else "plan"
    return f"{about}, not installed: rsvlm models {verb} {info['id']}"
