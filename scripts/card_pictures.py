"""Make the pictures of the model card, as WebP in `docs/`: the first ten good and the first ten bad answers of a task,
or what two models say of the demo's scenes.

    card_pictures.py answers MODEL DATA HOLDOUT     docs/card_outline.webp, docs/card_find.webp, docs/card_change.webp
    card_pictures.py beside OLD NEW                 docs/card_old_new.webp

MODEL, OLD and NEW are checkpoint folders, DATA is that of the data sets, HOLDOUT what `rsvlm.training.holdout` wrote.
Nothing is chosen: answers come in the order of the data and are good from an overlap with the truth of a half. What is
right is green, what was said in error orange, what was missed blue.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont
from rsvlm.evaluation import tasks
from rsvlm.evaluation.kinds import read_colour_masks, read_pairs, read_rgb, read_voc
from rsvlm.evaluation.metrics import UNLABELLED, Box, Counts, box_iou, cell_labels, mask_cells
from rsvlm.evaluation.model_answerer import ModelAnswerer
from rsvlm.models.rsunivlm.numpy_nano import load_nano
from rsvlm.schema import Options

REPO = Path(__file__).resolve().parents[1]
SAMPLES = REPO / "resources" / "samples"
SIDE, LINE, GAP = 224, 20, 8
ACROSS, EACH = 5, 10
HALF = 0.5

RIGHT, WRONG, MISSED = (0, 158, 115), (230, 97, 0), (0, 114, 224)
SAID = (240, 60, 160)
PAPER, INK = (255, 255, 255), (30, 30, 30)

LEGEND = "Green is right, orange was said in error, blue is what is true and was not said (of boxes: the true one)."

DEMO = (
    ("segment", "water", ("lakes_dubai.jpg",)),
    ("ground", "all docks", ("boat_and_dock.jpg",)),
    ("change", "water", ("ponds_2012-07-31.tif", "ponds_2017-08-27.tif")),
)
"""The questions of `make demo`."""

Pixels = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Shown:
    """An answer: what was asked, how well it overlaps the truth, and its picture."""

    prompt: str
    overlap: float
    picture: Image.Image


class Patient:
    """A control that never stops a model."""

    def check(self) -> None:
        return None


def outlines(answerer: ModelAnswerer, data: Path) -> Iterator[Shown]:
    """Each class that is in a picture of Dubai 7 and 8; the overlap is that of cells, as in the card's figure."""
    for tile in (7, 8):
        for sample in read_colour_masks(data / "dubai" / f"tile_{tile}"):
            labels, names = sample.labels(), [name for name, _ in sample.classes]
            cells, pixels = cell_labels(labels, len(names)), read_rgb(sample.picture)
            for number, name in enumerate(names):
                if (cells == number).any():
                    said = answerer.mask("segment", name, [sample.picture])
                    counts = Counts()
                    counts.add(mask_cells(said), cells == number, cells != UNLABELLED)
                    picture = painted(pixels, said & (labels != UNLABELLED), labels == number)
                    yield Shown(name, counts.iou or 0.0, square(picture))


def finds(answerer: ModelAnswerer, data: Path) -> Iterator[Shown]:
    """Each object of the lake shore that is alone of its kind."""
    for sample in read_voc(data / "maritime" / "valid"):
        for name in sorted({label for label, _ in sample.objects}):
            wanted = sample.boxes(name)
            if len(wanted) == 1:
                said = answerer.boxes(tasks.one(name), sample.picture)[:1]
                overlap = box_iou(said[0], wanted[0]) if said else 0.0
                boxes = [(wanted[0], MISSED), *((box, RIGHT if overlap >= HALF else WRONG) for box in said)]
                yield Shown(tasks.one(name), overlap, square(boxed(read_rgb(sample.picture), boxes)))


def changes(answerer: ModelAnswerer, holdout: Path) -> Iterator[Shown]:
    """Water of the quarters of NAIP that changed between its two held-out dates, then pairs without a change. Pictures
    of the sets that may not be passed on (LEVIR, DSIFN) are not among them."""
    for folder in (holdout / "naip", holdout / "unchanged" / "dubai"):
        for pair in read_pairs(folder):
            truth, said = pair.changed(), answerer.mask("change", "water", [pair.before, pair.after])
            counts = Counts()
            counts.add(said, truth)
            both = [square(Image.fromarray(read_rgb(pair.before)), SIDE // 2)]
            both.append(square(painted(read_rgb(pair.after), said, truth), SIDE // 2))
            overlap = 1.0 if counts.iou is None else counts.iou
            yield Shown("water" if truth.any() else "water, unchanged", overlap, beside(both))


def painted(pixels: Pixels, said: Mask, truth: Mask) -> Image.Image:
    """A picture with an answer and the truth over it."""
    colours = np.zeros_like(pixels)
    colours[said & truth], colours[said & ~truth], colours[truth & ~said] = RIGHT, WRONG, MISSED
    over = (said | truth)[..., None]
    return Image.fromarray(np.where(over, pixels * 0.5 + colours * 0.5, pixels).astype(np.uint8))


def boxed(pixels: Pixels, boxes: Iterable[tuple[Box, tuple[int, int, int]]]) -> Image.Image:
    """A picture with boxes round things."""
    picture = Image.fromarray(pixels)
    draw = ImageDraw.Draw(picture)
    for box, colour in boxes:
        draw.rectangle(box, outline=colour, width=max(2, picture.width // 120))
    return picture


def square(picture: Image.Image, side: int = SIDE) -> Image.Image:
    """A picture as large as fits into a square, at its lower edge, on paper."""
    picture = picture.convert("RGB")
    picture.thumbnail((side, side), Image.Resampling.LANCZOS)
    sheet = Image.new("RGB", (side, side), PAPER)
    sheet.paste(picture, ((side - picture.width) // 2, side - picture.height))
    return sheet


def beside(pictures: Sequence[Image.Image]) -> Image.Image:
    """Pictures of one height in a row."""
    sheet = Image.new("RGB", (sum(picture.width for picture in pictures), pictures[0].height), PAPER)
    left = 0
    for picture in pictures:
        sheet.paste(picture, (left, 0))
        left += picture.width
    return sheet


def first(answers: Iterable[Shown], most: int = EACH) -> tuple[list[Shown], list[Shown]]:
    """The first good and the first bad answers; no more is asked than they need."""
    good: list[Shown] = []
    bad: list[Shown] = []
    for answer in answers:
        side = good if answer.overlap >= HALF else bad
        if len(side) < most:
            side.append(answer)
        if len(good) == len(bad) == most:
            break
    return good, bad


def page(parts: Sequence[tuple[str, Sequence[Shown]]]) -> Image.Image:
    """Parts below each other, each with its heading and its pictures in rows."""
    font = ImageFont.load_default(size=14)
    rows = sum(-(-len(shown) // ACROSS) for _, shown in parts)
    tall = max((answer.picture.height for _, shown in parts for answer in shown), default=SIDE)
    height = GAP + 2 * LINE * len(parts) + rows * (tall + LINE + GAP) + LINE + GAP
    sheet = Image.new("RGB", (GAP + ACROSS * (SIDE + GAP), height), PAPER)
    draw, top = ImageDraw.Draw(sheet), GAP
    for heading, shown in parts:
        draw.text((GAP, top), heading, INK, font)
        top += int(1.5 * LINE)
        for number, answer in enumerate(shown):
            left = GAP + number % ACROSS * (SIDE + GAP)
            down = top + number // ACROSS * (tall + LINE + GAP)
            sheet.paste(answer.picture, (left, down))
            draw.text((left, down + tall + 2), f"{answer.prompt} · {answer.overlap:.2f}", INK, font)
        top += -(-len(shown) // ACROSS) * (tall + LINE + GAP) + LINE // 2
    draw.text((GAP, top), LEGEND, INK, font)
    return sheet


def answers_page(answers: Iterable[Shown]) -> Image.Image:
    """The page of a task."""
    good, bad = first(answers)
    return page((
        (f"The first {len(good)} answers that overlap the truth by a half or more", good),
        (f"The first {len(bad)} that overlap it by less", bad),
    ))  # fmt: skip


def demo_picture(answerer: ModelAnswerer, task: str, prompt: str, files: Sequence[Path]) -> Image.Image:
    """What a model says of a scene of the demo, drawn in one colour: nobody knows the truth."""
    pixels = read_rgb(files[-1])
    if task == "ground":
        return boxed(pixels, [(box, SAID) for box in answerer.boxes(prompt, files[0])])
    said = answerer.mask(task, prompt, files)
    pixels = pixels[: said.shape[0], : said.shape[1]]  # of two dates, what both show
    return Image.fromarray(np.where(said[..., None], pixels * 0.5 + np.array(SAID) * 0.5, pixels).astype(np.uint8))


def beside_page(old: Path, new: Path) -> Image.Image:
    """The demo's scenes, each as two models see it, cut as the product cuts it: the old one's answer on the left."""
    font, side = ImageFont.load_default(size=16), 2 * SIDE
    models = {word: load_nano(folder) for word, folder in (("before", old), ("now", new))}
    rows: list[list[tuple[str, Image.Image]]] = []
    for task, prompt, names in DEMO:
        row = []
        for word, model in models.items():
            answerer = ModelAnswerer(model, Patient(), options=Options(outline="smooth"))
            picture = demo_picture(answerer, task, prompt, [SAMPLES / name for name in names])
            picture.thumbnail((side, side), Image.Resampling.LANCZOS)
            row.append((f"{prompt}{', changed' if task == 'change' else ''} · {word}", picture))
        rows.append(row)
    heights = [max(picture.height for _, picture in row) + LINE + 2 * GAP for row in rows]
    sheet = Image.new("RGB", (2 * side + 3 * GAP, sum(heights) + GAP), PAPER)
    draw, top = ImageDraw.Draw(sheet), GAP
    for row, height in zip(rows, heights):
        for column, (text, picture) in enumerate(row):
            left = GAP + column * (side + GAP)
            draw.text((left, top), text, INK, font)
            sheet.paste(picture, (left, top + LINE + 4))
        top += height
    return sheet


def main() -> int:
    parser = argparse.ArgumentParser(description="Pictures of the model card.")
    parser.add_argument("--out", type=Path, default=REPO / "docs", help="folder to write (default: docs)")
    kinds = parser.add_subparsers(dest="kind", required=True)
    answers = kinds.add_parser("answers", help="the first good and bad answers of each task")
    for name in ("model", "data", "holdout"):
        answers.add_argument(name, type=Path)
    both = kinds.add_parser("beside", help="what two models say of the demo's scenes")
    for name in ("old", "new"):
        both.add_argument(name, type=Path)
    arguments = parser.parse_args()
    if arguments.kind == "beside":
        pages = {"old_new": beside_page(arguments.old, arguments.new)}
    else:
        answerer = ModelAnswerer(load_nano(arguments.model), Patient())
        pages = {
            "outline": answers_page(outlines(answerer, arguments.data)),
            "find": answers_page(finds(answerer, arguments.data)),
            "change": answers_page(changes(answerer, arguments.holdout)),
        }
    for name, sheet in pages.items():
        sheet.save(arguments.out / f"card_{name}.webp", quality=80, method=6)
    return 0


if __name__ == "__main__":
    sys.exit(main())
