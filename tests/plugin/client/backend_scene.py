"""Reads scenes as the server does and keeps what a model would see: `backend_scene.py JOBS.json FOLDER`.

Runs in the backend's environment. `JOBS.json` is a list of lists of raster images; `FOLDER/N.npz` gets pictures, mask
and affine, `FOLDER/N.json` CRS and warnings, or the error's sentence.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
from rsvlm.errors import BadInput
from rsvlm.imagery.opening import open_images
from rsvlm.request_reading import request_from_json


def keep(images: list[dict[str, object]], target: Path) -> None:
    """Read one scene."""
    request = request_from_json({"task": "segment", "prompt": "water", "images": images})
    try:
        scene = open_images(request.images)
        pictures, valid = scene.read(scene.whole)
    except BadInput as error:
        target.with_suffix(".json").write_text(json.dumps({"error": str(error)}))
        return
    np.savez(target.with_suffix(".npz"), *pictures, valid=valid, affine=scene.grid.affine)
    said = {"crs": scene.grid.crs, "warnings": scene.warnings, "images": scene.images, "metres": scene.metres}
    target.with_suffix(".json").write_text(json.dumps(said))
    scene.close()


if __name__ == "__main__":
    for number, job in enumerate(json.loads(Path(sys.argv[1]).read_text())):
        keep(job, Path(sys.argv[2]) / str(number))
