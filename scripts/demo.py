"""`make demo`: QGIS with a throw-away profile and the plugin installed as a person would, driven by `demo_desk.py`.

Pictures, layers and the project land in `demo/`. With a display QGIS opens a window that stays; without one it runs
under a virtual display and ends by itself. What the script inside QGIS gets, by environment: `RSVLM_DEMO_OUT` (folder
for the results), `RSVLM_DEMO_SCRIPTS` (folder of these scripts), `RSVLM_DEMO_SAMPLES` (folder of the sample scenes),
`RSVLM_DEMO_LOG` (file that takes the lines for the person), `RSVLM_DEMO_STAY` ("1": leave the window open). It says
how it went in `demo/demo.json`: `{"jobs": [...], "error": null}`.

Standard library only: it runs in the system's Python, before anything is installed but QGIS.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from package import NAME, REPO, PackagingError, write_folder

XVFB = ("xvfb-run", "-a", "-s", "-screen 0 1920x1200x24 -dpi 96 -nolisten tcp")
# Seconds under the virtual display; in a window the person decides. A silent QGIS stands behind a message box.
LONGEST, LONGEST_SILENCE = 8 * 60, 240


def write_profile(folder: Path, engine: str) -> None:
    """A QGIS profile below `folder` that holds the plugin, enabled, and nothing else."""
    base = folder / "profiles" / "default"
    (base / "QGIS").mkdir(parents=True)
    (base / "python" / "plugins").mkdir(parents=True)
    write_folder(base / "python" / "plugins")
    settings = ["[PythonPlugins]", f"{NAME}=true", "", "[rsvlm]", f"engine={engine}"]
    if engine == "server":
        settings.append(f"server\\program={REPO / '.venv' / 'bin' / 'rsvlm'}")
    settings += ["", "[qgis]", "checkVersion=false", "showTips=false", "[core]", "NewsFeed\\disabled=true", ""]
    (base / "QGIS" / "QGIS3.ini").write_text("\n".join(settings), encoding="utf-8")


def command(profile: Path, has_display: bool, script: Path) -> list[str]:
    """QGIS itself, which runs `script` when it is up; `qgis.bin` where there is one: its wrapper adds options."""
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if program is None:
        raise PackagingError("QGIS is not on the path; run make qgis.")
    desk = [
        program, "--nologo", "--noversioncheck", "--profiles-path", str(profile), "--profile", "default",
        "--code", str(script),
    ]
    return desk if has_display else [*XVFB, *desk]


def environment(profile: Path) -> dict[str, str]:
    """The environment of QGIS: its Python takes its libraries from where the first `python3` on the path lies, so an
    active virtual environment would take the modules of QGIS away from it."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON") and key != "VIRTUAL_ENV"}
    return {**kept, "PATH": f"/usr/bin:{kept.get('PATH', '')}", "XDG_CACHE_HOME": str(profile / "cache")}


def follow(process: subprocess.Popen[bytes], log: Path, is_watched: bool) -> bool:
    """Print what the script in QGIS says until QGIS ends; False where nobody watches and it took too long."""
    begun, told = time.monotonic(), 0
    while True:
        ended = process.poll() is not None
        if log.exists():
            text = log.read_text(encoding="utf-8", errors="replace")
            print(text[told:], end="", flush=True)
            told = len(text)
        if ended:
            return True
        waited = time.monotonic() - begun
        if not is_watched and (waited > LONGEST or (told == 0 and waited > LONGEST_SILENCE)):
            os.killpg(process.pid, 9)
            process.wait()
            return False
        time.sleep(0.2)


def run(engine: str) -> int:
    """The whole demo; 0 when all jobs of it were done."""
    out = REPO / "demo"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    log, noise = out / "demo.txt", out / "qgis.log"
    with tempfile.TemporaryDirectory(prefix="rsvlm-demo-", ignore_cleanup_errors=True) as place:
        profile = Path(place)
        write_profile(profile, engine)
        variables = {
            **environment(profile),
            "RSVLM_DEMO_OUT": str(out),
            "RSVLM_DEMO_SCRIPTS": str(REPO / "scripts"),
            "RSVLM_DEMO_SAMPLES": str(REPO / "resources" / "samples"),
            "RSVLM_DEMO_LOG": str(log),
            "RSVLM_DEMO_STAY": "1" if has_display else "",
        }
        if not has_display:
            variables["XDG_RUNTIME_DIR"] = str(profile)
        with noise.open("wb") as sink:
            process = subprocess.Popen(
                command(profile, has_display, REPO / "scripts" / "demo_desk.py"), env=variables, cwd=out,
                stdin=subprocess.DEVNULL, stdout=sink, stderr=subprocess.STDOUT, start_new_session=True,
            )
            in_time = follow(process, log, has_display)
    if not in_time:
        print("QGIS did not come to an end and was stopped; see demo/qgis.log.", file=sys.stderr)
        return 1
    try:
        report = json.loads((out / "demo.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        print(f"QGIS ended ({process.returncode}) before the demo was through; see demo/qgis.log.", file=sys.stderr)
        return 1
    if report.get("error"):
        print(f"The demo stopped: {report['error']}; see demo/qgis.log.", file=sys.stderr)
        return 1
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description="Three questions in real QGIS.")
    parser.add_argument("--engine", choices=("starter", "server"), default="starter")
    begun = time.monotonic()
    try:
        code = run(parser.parse_args().engine)
    except PackagingError as problem:
        print(problem, file=sys.stderr)
        return 1
    if code == 0:
        print(f"Pictures, layers and the project are in demo/ ({time.monotonic() - begun:.0f} s).")
    return code


if __name__ == "__main__":
    sys.exit(main())
