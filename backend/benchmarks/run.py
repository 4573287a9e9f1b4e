"""`make bench`: measure the parts named (all by default) and print tables."""

from __future__ import annotations

import argparse
import dataclasses
import json
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import desktop
import labelling
import many_features
import nano
import precisions
import qwen_vl
import rsunivlm
import search
import server
import starter
import two_dates
import whole_large
import whole_plan
import whole_scene
from scene import Absent, Scene, prepare
from table import Row, show

ASKED_FOR = ("whole-large",)
"""Parts that are measured only where they are named: they take long."""

PARTS: dict[str, Callable[[Scene, argparse.Namespace], list[Row]]] = {
    "starter": lambda scene, _: starter.measure(scene),
    "server": lambda scene, _: server.measure(scene),
    "desktop": lambda scene, _: desktop.measure(scene),
    "nano": lambda scene, _: nano.measure(),
    "labels": lambda scene, _: labelling.measure(),
    "dates": lambda scene, _: two_dates.measure(),
    "search": lambda scene, _: search.measure(),
    "whole": lambda scene, _: whole_scene.measure(),
    "many": lambda scene, _: many_features.measure(),
    "plan": lambda scene, _: whole_plan.measure(),
    "whole-large": lambda scene, _: whole_large.measure(),
    "rsunivlm-toy": lambda scene, _: rsunivlm.measure_toy(),
    "rsunivlm": lambda scene, chosen: rsunivlm.measure(chosen.checkpoint),
    "precisions": lambda _, chosen: precisions.measure(chosen.checkpoint),
    "rsunivlm-gpu": lambda scene, chosen: rsunivlm.measure(chosen.checkpoint, "cuda"),
    "qwen-vl-toy": lambda scene, _: qwen_vl.measure_toy(),
    "qwen-vl": lambda scene, chosen: qwen_vl.measure(chosen.qwen_checkpoint),
    "qwen-vl-gpu": lambda scene, chosen: qwen_vl.measure(chosen.qwen_checkpoint, "cuda"),
}


def main() -> int:
    parser = argparse.ArgumentParser(description="What the models and the road around them cost.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--checkpoint", type=Path, help="a folder with the published model; without, random weights")
    parser.add_argument("--qwen-checkpoint", type=Path, help="a folder of the Qwen-VL family; without, random weights")
    chosen = parser.parse_args()
    unknown = set(chosen.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    rows: list[Row] = []
    failed = False
    with tempfile.TemporaryDirectory() as place:
        scene = prepare(Path(place))
        for part in chosen.parts or (part for part in PARTS if part not in ASKED_FOR):
            print(f"measuring: {part}", file=sys.stderr)
            try:
                rows += PARTS[part](scene, chosen)
            except Absent as reason:
                print(f"{part}: left out, {reason}", file=sys.stderr)
            except (RuntimeError, OSError, ValueError) as problem:
                failed = True
                print(f"{part}: {problem}", file=sys.stderr)
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}\n\n{show(rows)}")
    if chosen.json:
        chosen.json.write_text(json.dumps([dataclasses.asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
