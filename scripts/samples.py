"""Make `resources/samples/` from the imagery in `../shared/data`; run it in the full environment.

Each scene keeps its place and its date (file name and TIFF tag). Sources and terms: `resources/samples/TERMS.md`.
"""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image
from rasterio.transform import from_origin

REPO = Path(__file__).resolve().parents[1]
DATA = REPO.parent / "shared" / "data"
SAMPLES = REPO / "resources" / "samples"
EARTH_RADIUS = 6378137.0  # of the sphere of Web-Mercator, metres


def write(name: str, pixels: np.ndarray, crs: Any, transform: Any, date: str | None, note: str) -> None:
    """Write `pixels` (3, H, W) uint8 as a JPEG-compressed GeoTIFF that every GDAL of the last ten years reads."""
    with rasterio.open(
        SAMPLES / name, "w", driver="GTiff", width=pixels.shape[2], height=pixels.shape[1], count=3, dtype="uint8",
        crs=crs, transform=transform, compress="jpeg", jpeg_quality=92, photometric="ycbcr", tiled=True,
        blockxsize=256, blockysize=256,
    ) as out:
        out.write(pixels)
        tags = {"TIFFTAG_IMAGEDESCRIPTION": note}
        if date:
            tags["TIFFTAG_DATETIME"] = date.replace("-", ":") + " 00:00:00"
        out.update_tags(**tags)


def ponds(date: str) -> None:
    """NAIP: red, green and blue of one date, on that date's own grid (the two grids differ by 2 and 3 m)."""
    with rasterio.open(DATA / "naip" / f"m_4709963_se_14_1_{date.replace('-', '')}.tif") as source:
        write(f"ponds_{date}.tif", source.read([1, 2, 3]), source.crs, source.transform, date,
              "NAIP, North Dakota, 5 m; public domain (USDA)")


def pier(number: int, name: str) -> None:
    """RSVQA-HR: the corner is given in Web-Mercator, the pixel (0.1524 m) on the ground: 1/cos larger in Mercator."""
    rows = (json.loads(line) for line in (DATA / "rsvqa" / "hr" / "images.jsonl").read_text().splitlines())
    row = next(r for r in rows if r["id"] == number)
    latitude = 2 * math.atan(math.exp(row["upperleft_map_y"] / EARTH_RADIUS)) - math.pi / 2
    pixel = float(row["res_x"].rstrip("m")) / math.cos(latitude)
    picture = Image.open(DATA / "rsvqa" / "hr" / f"{number}.png").convert("RGB")
    write(name, np.asarray(picture).transpose(2, 0, 1), "EPSG:3857",
          from_origin(row["upperleft_map_x"], row["upperleft_map_y"], pixel, pixel), None,
          "RSVQA-HR, New York, 0.15 m; CC-BY-4.0 (Lobry et al.), imagery USGS")


def main() -> None:
    SAMPLES.mkdir(parents=True, exist_ok=True)
    ponds("2012-07-31")
    ponds("2017-08-27")
    pier(22, "pier_new_york.tif")
    for source, name in (
        ("dubai/tile_8/images/image_part_007.jpg", "lakes_dubai.jpg"),
        ("maritime/valid/DJI_0300_JPG.rf.210d1a4b9ffc5dd4bc4502bc43274b7e.jpg", "dock_and_lift.jpg"),
        ("maritime/valid/DJI_0296_JPG.rf.2b707fa864c39b799c1bb688618f6f04.jpg", "boat_and_dock.jpg"),
    ):
        shutil.copyfile(DATA / source, SAMPLES / name)


if __name__ == "__main__":
    main()
