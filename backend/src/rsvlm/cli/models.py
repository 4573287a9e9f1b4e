"""`rsvlm models`: what can be asked, with what it takes."""

from __future__ import annotations

import json
from argparse import Namespace


def command(arguments: Namespace) -> int:
    """Print one line a model, or JSON; 0."""
    from ..models import registry

    found = registry.describe()
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    if not found:
        print("There is no model here; install the package with its checkpoints.")
    for info in (model["info"] for model in found):
        print(f"{info['id']:16} {info['title']}")
        print(
            f"{'':16} {info['family']}, {info['size'] / 1048576:.1f} MiB, {info['precision']}, {info['engine']}, "
            f"{info['licence']}, weights {info['weights_hash'][:12]}"
        )
    return 0
