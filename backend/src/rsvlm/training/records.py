"""Acquire: one schema for every labelled picture the small model learns from, and the readers that fill it.

Every reader names its source, its licence and whether weights trained on it may be shipped (the column *ship* of
the data's README); `gather` refuses what may not. Labels are kept apart by what a source really knows: a class that a
source does not label is unknown there, never absent.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree  # nosec B405 # only reads annotations of the person's own
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
import numpy.typing as npt

from ..errors import BadInput

Cover = npt.NDArray[np.int8]
Pixels = npt.NDArray[np.uint8]

COVER_CLASSES = ("water", "building", "road", "vegetation", "land")
BOX_CLASSES = ("dock", "lift", "jetski", "car", "boat", "tree", "building", "water")
MARITIME_CLASSES = ("dock", "lift", "jetski", "car", "boat")
DUBAI_TRAIN, DUBAI_VALIDATION = (1, 2, 4, 5), (7, 8)
NAIP_VALIDATION = ("20120731", "20170827")
LANDSAT_VALIDATION = ("2000",)

UNKNOWN = -1


@dataclass(frozen=True)
class Box:
    """An object in pixels of the picture: label and its left, top, right and bottom edge."""

    label: str
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Record:
    """One picture with what is known about it.

    `cover` is (H, W, len(COVER_CLASSES)) with 1 yes, 0 no, -1 unknown, or None. `box_labels` are the labels of which
    every object in the picture is in `boxes`. `place` groups records that show the same ground at different dates.
    `min_side`/`max_side` bound the side of a training crop in pixels (0: the whole picture only).
    """

    name: str
    source: str
    licence: str
    ship: bool
    pixels: Pixels
    cover: Cover | None = None
    boxes: tuple[Box, ...] = ()
    box_labels: tuple[str, ...] = ()
    scene: str = ""
    questions: tuple[tuple[str, str, str], ...] = ()
    place: str = ""
    date: str = ""
    min_side: int = 0
    max_side: int = 0
    views: int = 1


def _picture(path: Path) -> Pixels:
    from PIL import Image

    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def _bands(path: Path) -> npt.NDArray[np.float32]:
    """A raster's bands as (bands, H, W)."""
    import rasterio

    with rasterio.open(path) as raster:
        return np.asarray(raster.read(), dtype=np.float32)


def otsu(values: npt.NDArray[np.floating[Any]]) -> float:
    """Otsu's threshold (1979) of a sample, over 256 bins."""
    counts, edges = np.histogram(values, 256)
    share = counts / max(counts.sum(), 1)
    centres = (edges[:-1] + edges[1:]) / 2
    weight, mean = np.cumsum(share), np.cumsum(share * centres)
    between = (mean[-1] * weight - mean) ** 2 / (weight * (1 - weight) + 1e-9)
    return float(centres[int(np.argmax(between))])


def cover_from_classes(classes: npt.NDArray[np.uint8], known: tuple[str, ...]) -> Cover:
    """Per-class cover from a map of class indices into `known` (255 = unlabelled)."""
    cover = np.full((*classes.shape, len(COVER_CLASSES)), UNKNOWN, np.int8)
    labelled = classes != 255
    for index, name in enumerate(known):
        channel = cover[..., COVER_CLASSES.index(name)]
        channel[labelled] = (classes[labelled] == index).astype(np.int8)
    return cover


def dubai(root: Path, tiles: tuple[int, ...] = DUBAI_TRAIN) -> Iterator[Record]:
    """The Dubai tiles: nine parts in three rows and columns are put together, so that crops may be larger than a part.

    Parts of a tile may differ by a pixel or two in size; each row is cut to the smallest.
    """
    for tile in tiles:
        folder = root / "dubai" / f"tile_{tile}"
        colours = json.loads((folder / "classes.json").read_text())
        rows, class_rows = [], []
        for row in range(3):
            parts = [_picture(folder / "images" / f"image_part_{row * 3 + c + 1:03d}.jpg") for c in range(3)]
            masks = [_picture(folder / "masks" / f"image_part_{row * 3 + c + 1:03d}.png") for c in range(3)]
            height = min(p.shape[0] for p in (*parts, *masks))
            rows.append(np.concatenate([p[:height] for p in parts], 1))
            class_rows.append(np.concatenate([m[:height] for m in masks], 1))
        width = min(r.shape[1] for r in (*rows, *class_rows))
        pixels = np.concatenate([r[:, :width] for r in rows])
        colour = np.concatenate([r[:, :width] for r in class_rows])
        classes = np.full(colour.shape[:2], 255, np.uint8)
        for index, name in enumerate(COVER_CLASSES):
            classes[(colour == np.array(colours[name], np.uint8)).all(-1)] = index
        yield Record(
            f"dubai/tile_{tile}", "dubai", "CC0", True, pixels, cover_from_classes(classes, COVER_CLASSES),
            box_labels=("building", "water"), min_side=260, max_side=2000, views=650,
        )


def index_water(green: npt.NDArray[np.float32], infrared: npt.NDArray[np.float32]) -> npt.NDArray[np.int8]:
    """Weak label of water from the near-infrared band: NDWI (McFeeters 1996) and a dark infrared, else unknown.

    Bare soil can have a positive index but not a dark infrared band; where the two rules disagree the label is unknown.
    """
    index = (green - infrared) / (green + infrared + 1e-6)
    dark = infrared < otsu(infrared[index > -0.05])
    water = np.zeros(index.shape, np.int8)
    water[(index > 0.02) & dark] = 1
    water[((index > max(otsu(index), 0.02)) | (dark & (index > -0.05))) & (water == 0)] = UNKNOWN
    return water


def naip(root: Path, validation: bool = False) -> Iterator[Record]:
    """NAIP dates of one place, cut to their common size; two dates are kept for validation."""
    paths = sorted((root / "naip").glob("*.tif"))
    for path in paths:
        date = path.stem.rsplit("_", 1)[1]
        if (date in NAIP_VALIDATION) != validation:
            continue
        bands = _bands(path)[:, :723, :934]
        red, green, infrared = bands[0], bands[1], bands[3]
        cover = np.full((*red.shape, len(COVER_CLASSES)), UNKNOWN, np.int8)
        cover[..., 0] = index_water(green, infrared)
        greenness = (infrared - red) / (infrared + red + 1e-6)
        vegetation = np.full(red.shape, UNKNOWN, np.int8)
        vegetation[greenness > 0.3] = 1
        vegetation[greenness < 0.05] = 0
        cover[..., 3] = vegetation
        yield Record(
            f"naip/{date}", "naip", "public domain (USDA)", True, np.moveaxis(bands[:3], 0, -1).astype(np.uint8), cover,
            box_labels=("water",), place="naip", date=date, min_side=150, max_side=720, views=45,
        )


def landsat(root: Path, validation: bool = False) -> Iterator[Record]:
    """Landsat dates of one river in false colour (bands are short-wave infrared, near infrared, red, green)."""
    for path in sorted((root / "landsat").glob("*.tif")):
        if (path.stem in LANDSAT_VALIDATION) != validation:
            continue
        bands = _bands(path)
        cover = np.full((*bands.shape[1:], len(COVER_CLASSES)), UNKNOWN, np.int8)
        cover[..., 0] = (bands[0] < 60) & (bands[1] < 90)
        cover[..., 3] = np.where(bands[1] > 140, 1, np.where(bands[1] < 90, 0, UNKNOWN))
        yield Record(
            f"landsat/{path.stem}", "landsat", "public domain (USGS)", True,
            np.moveaxis(bands[:3], 0, -1).astype(np.uint8), cover, box_labels=("water",), place="landsat",
            date=path.stem, min_side=120, max_side=377, views=50,
        )


def voc_boxes(path: Path) -> tuple[Box, ...]:
    """The objects of a Pascal-VOC file, in pixels."""
    boxes = []
    for item in ElementTree.parse(path).getroot().iter("object"):  # nosec B314 # annotations of the person's own
        corner = item.find("bndbox")
        if corner is None:
            continue
        x1, y1, x2, y2 = (float(corner.findtext(k, "0")) for k in ("xmin", "ymin", "xmax", "ymax"))
        boxes.append(Box(item.findtext("name", ""), x1, y1, x2, y2))
    return tuple(boxes)


def maritime(root: Path, split: str = "train") -> Iterator[Record]:
    """Drone photographs of a lake shore with loose boxes."""
    for path in sorted((root / "maritime" / split).glob("*.xml")):
        pixels = _picture(path.with_suffix(".jpg"))
        yield Record(
            f"maritime/{path.stem}", "maritime", "MIT", True, pixels, boxes=voc_boxes(path),
            box_labels=MARITIME_CLASSES, min_side=450, max_side=800, views=7,
        )


EUROSAT_COVER: dict[str, dict[str, int]] = {
    "SeaLake": {"water": 1, "building": 0, "road": 0, "vegetation": 0, "land": 0},
    "Forest": {"vegetation": 1, "water": 0, "building": 0},
    "AnnualCrop": {"water": 0, "building": 0},
    "Pasture": {"water": 0},
    "HerbaceousVegetation": {"water": 0, "building": 0},
}
"""What a whole EuroSAT chip says of every cell in it; other classes say nothing of single cells."""


def spaced(name: str) -> str:
    """`AnnualCrop` -> `annual crop`."""
    return "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()


def eurosat(root: Path, validation: bool = False) -> Iterator[Record]:
    """EuroSAT chips; every tenth of a class (in sorted order) is kept for validation. Neighbours may be in training."""
    for folder in sorted((root / "eurosat").iterdir()):
        if not folder.is_dir():
            continue
        for index, path in enumerate(sorted(folder.iterdir())):
            if (index % 10 == 9) != validation:
                continue
            pixels = _picture(path)
            cover = None
            if folder.name in EUROSAT_COVER:
                cover = np.full((*pixels.shape[:2], len(COVER_CLASSES)), UNKNOWN, np.int8)
                for name, value in EUROSAT_COVER[folder.name].items():
                    cover[..., COVER_CLASSES.index(name)] = value
            yield Record(
                f"eurosat/{path.stem}", "eurosat", "MIT, Copernicus", True, pixels, cover, scene=spaced(folder.name)
            )


def rsvqa(root: Path, validation: bool = False) -> Iterator[Record]:
    """RSVQA pictures with their questions; every seventh picture is kept for validation."""
    for part in ("hr", "lr"):
        questions: dict[str, list[tuple[str, str, str]]] = {}
        for line in (root / "rsvqa" / part / "qa.jsonl").read_text().splitlines():
            item = json.loads(line)
            questions.setdefault(item["image"], []).append((item["type"], item["question"], str(item["answer"])))
        for index, image in enumerate(sorted(questions)):
            path = root / "rsvqa" / part / image
            if (index % 7 == 6) != validation or not path.exists():
                continue
            yield Record(
                f"rsvqa/{part}/{image}", "rsvqa", "CC-BY-4.0; answers from OSM (ODbL)", True, _picture(path),
                questions=tuple(questions[image]), views=8,
            )


def trees(root: Path) -> Iterator[Record]:
    """Tree crowns at 0.1 m with boxes from CSV and VOC files."""
    folder = root / "neon_trees"
    lines = (folder / "OSBS_029.csv").read_text().splitlines()[1:]
    crowns = tuple(Box("tree", *(float(v) for v in line.split(",")[1:5])) for line in lines)
    listed = ((folder / "OSBS_029.tif", crowns),)
    crop = folder / "2019_YELL_2_541000_4977000_image_crop"
    for path, boxes in (*listed, (crop.with_suffix(".png"), tuple(
        Box("tree", b.x1, b.y1, b.x2, b.y2) for b in voc_boxes(crop.with_suffix(".xml"))
    ))):
        pixels = _picture(path) if path.suffix == ".png" else np.moveaxis(_bands(path)[:3], 0, -1).astype(np.uint8)
        yield Record(
            f"trees/{path.stem}", "neon_trees", "MIT; NEON open data", True, np.ascontiguousarray(pixels), boxes=boxes,
            box_labels=("tree",), min_side=120, max_side=400, views=130,
        )


READERS: dict[str, Callable[[Path], Iterator[Record]]] = {
    "dubai": dubai,
    "naip": naip,
    "landsat": landsat,
    "maritime": maritime,
    "eurosat": eurosat,
    "rsvqa": rsvqa,
    "trees": trees,
}


def gather(root: Path, names: list[str]) -> Iterator[Record]:
    """All records of the named sources. Raises BadInput for an unknown name or data that weights must not ship with."""
    for name in names:
        if name not in READERS:
            raise BadInput(f"There is no data reader called {name}; known are {', '.join(READERS)}.")
        for record in READERS[name](root):
            if not record.ship:
                raise BadInput(f"{record.name} ({record.licence}) may not be used for weights that ship; leave it out.")
            yield record
