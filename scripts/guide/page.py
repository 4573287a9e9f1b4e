"""The user guide as one page for a browser: `docs/guide/README.md` to `resources/guide/index.html`.

`python scripts/guide/page.py`, in the backend's environment. The page needs nothing from elsewhere: its pictures lie
beside it, its style is inside.
"""

from __future__ import annotations

import sys
from pathlib import Path

from markdown_it import MarkdownIt

REPO = Path(__file__).resolve().parents[2]
SOURCE, TARGET = REPO / "docs" / "guide" / "README.md", REPO / "resources" / "guide" / "index.html"
PICTURES = "../../resources/guide/"

HEAD = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>RSVLM for QGIS: user guide</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } h2 { margin-top: 2.2rem; }
img { max-width: 100%; border: 1px solid #8888; }
table { border-collapse: collapse; } th, td { border: 1px solid #8888; padding: .3rem .6rem; text-align: left; }
code { background: #8882; padding: .1em .3em; border-radius: .2em; }
</style>
</head>
<body>
"""
FOOT = "</body>\n</html>\n"


def page(text: str) -> str:
    """The whole page of a guide in Markdown."""
    made: str = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return HEAD + made.replace(f'src="{PICTURES}', 'src="') + FOOT


def main() -> int:
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(page(SOURCE.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{TARGET.relative_to(REPO)}: {TARGET.stat().st_size / 1e3:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
