"""Pictures of the dock in other languages, from real QGIS: `docs/dock_LANGUAGE.webp`.

`python scripts/languages/pictures.py fr pl`, in the backend's environment; it needs QGIS, a virtual display and, for
Chinese, a font that has its characters.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

SCRIPTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(SCRIPTS))
from demo import command, environment, follow, write_profile  # noqa: E402

REPO = SCRIPTS.parent


def take(language: str) -> Path:
    """Let QGIS run in this language with a fresh profile; the picture of the dock that it left, as WebP."""
    with tempfile.TemporaryDirectory(prefix="rsvlm-language-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        out, log = folder / "out", folder / "log.txt"
        out.mkdir()
        write_profile(folder, "starter")
        with (folder / "profiles" / "default" / "QGIS" / "QGIS3.ini").open("a", encoding="utf-8") as settings:
            settings.write(f"\n[locale]\noverrideFlag=true\nuserLocale={language}\n")
        variables = {
            **environment(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "RSVLM_DEMO_OUT": str(out),
            "RSVLM_DEMO_SCRIPTS": str(SCRIPTS),
            "RSVLM_DEMO_SAMPLES": str(REPO / "resources" / "samples"),
            "RSVLM_DEMO_LOG": str(log),
        }
        process = subprocess.Popen(
            command(folder, False, Path(__file__).with_name("desk.py")), env=variables, cwd=out,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=sys.stderr, start_new_session=True,
        )
        picture = out / "dock.png"
        if not follow(process, log, is_watched=False) or not picture.is_file():
            raise RuntimeError(f"QGIS made no picture in the language {language}; its messages are above.")
        kept = REPO / "docs" / f"dock_{language}.webp"
        Image.open(picture).convert("RGB").save(kept, quality=85, method=6)
    return kept


def main() -> int:
    parser = argparse.ArgumentParser(description="Pictures of the dock in other languages.")
    parser.add_argument("languages", nargs="+", help="what QGIS calls them: fr, pl, pt_BR, zh-Hans")
    for language in parser.parse_args().languages:
        kept = take(language)
        print(f"{os.path.relpath(kept)}: {kept.stat().st_size / 1e3:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
