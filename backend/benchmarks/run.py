"""`make bench`: measure the parts named (starter, server, desktop; all by default) and print one table."""

from __future__ import annotations

import argparse
import dataclasses
import json
import platform
import sys
import tempfile
from pathlib import Path

import desktop
import server
import starter
from scene import prepare
from table import Measured, show

PARTS = {"starter": starter.measure, "server": server.measure, "desktop": desktop.measure}


def main() -> int:
    parser = argparse.ArgumentParser(description="What the road around the model costs.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    chosen = parser.parse_args()
    unknown = set(chosen.parts) - set(PARTS)
    if unknown:
        parser.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    rows: list[Measured] = []
    failed = False
    with tempfile.TemporaryDirectory() as place:
        scene = prepare(Path(place))
        for part in chosen.parts or PARTS:
            print(f"measuring: {part}", file=sys.stderr)
            try:
                rows += PARTS[part](scene)
            except (RuntimeError, OSError, ValueError) as problem:
                failed = True
                print(f"{part}: {problem}", file=sys.stderr)
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}\n\n{show(rows)}")
    if chosen.json:
        chosen.json.write_text(json.dumps([dataclasses.asdict(row) for row in rows], indent=1) + "\n", encoding="utf-8")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
