"""Make the README's pictures from what `make demo` left in `demo/`: windows, 1200 pixels wide, as WebP in `docs/`.

Look at them before they are committed: they show what the shipped model answers, good or not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

REPO = Path(__file__).resolve().parents[1]
NAMES = ("outline", "find", "change")
WIDTH = 1200


def main() -> int:
    for name in NAMES:
        source = REPO / "demo" / f"{name}_window.png"
        if not source.is_file():
            print(f"demo/{source.name} is missing; run make demo first.", file=sys.stderr)
            return 1
        picture = Image.open(source).convert("RGB")
        picture = picture.resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.LANCZOS)
        picture.save(REPO / "docs" / f"demo_{name}.webp", quality=80, method=6)
    return 0


if __name__ == "__main__":
    sys.exit(main())
