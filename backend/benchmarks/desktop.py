"""The plugin in real QGIS: loading it, and from the click to the first polygon on the map."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from scene import PICTURE, PROMPTS, REPO, Scene
from table import Measured

sys.path.insert(0, str(REPO / "scripts"))
# The profile and the virtual display are those of the demo.
from demo import XVFB, command, environment, write_profile

LONGEST = 180
NAMES = {
    "load": "loading the plugin",
    "first_click": "click to first polygon, engine not started",
    "next_click": "click to first polygon, engine running",
}


def measure(_scene: Scene) -> list[Measured]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        folder = Path(place)
        write_profile(folder, "starter")
        out = folder / "measured.json"
        variables = {
            **environment(folder), "XDG_RUNTIME_DIR": str(folder),
            "RSVLM_BENCH_OUT": str(out), "RSVLM_BENCH_PICTURE": str(PICTURE), "RSVLM_BENCH_PROMPT": PROMPTS["segment"],
        }
        desk = command(folder, True)
        desk[-1] = str(Path(__file__).with_name("desk_script.py"))
        # The script loads the plugin itself, to time it.
        ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.write_text(ini.read_text(encoding="utf-8").replace("rsvlm_qgis=true", "rsvlm_qgis=false"), encoding="utf-8")
        subprocess.run([*XVFB, *desk], env=variables, capture_output=True, timeout=LONGEST, check=False)
        try:
            seconds = json.loads(out.read_text(encoding="utf-8"))
        except OSError:
            raise RuntimeError("QGIS ended before it had measured.") from None
    if "error" in seconds:
        raise RuntimeError(seconds["error"])
    return [Measured("desktop", name, seconds[key], "s") for key, name in NAMES.items()]
