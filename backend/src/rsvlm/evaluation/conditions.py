"""The same pictures under harder conditions: compressed, blurred, darker, brighter, turned, at another resolution.

Pictures and their truth are written anew, so that whatever answers, a model or a control, is asked as it always is.
"""

from __future__ import annotations

import io
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from ..errors import BadInput
from ..models.base import Picture
from .captions import CaptionedPicture
from .detections import DetectionPicture
from .kinds import BoxedPicture, ColourMask, NamedPicture, Pair, Question, read_rgb
from .metrics import Box
from .refgeo import Phrase

Points = npt.NDArray[np.float64]

_SIDES = re.compile(r"\b(left|right|top|bottom|upper|lower|above|below|north|south|east|west)", re.IGNORECASE)


@dataclass(frozen=True)
class Condition:
    """`look` changes a picture's values alone; `turned` by a quarter counter-clockwise and `scale`, the new
    length of a side, are of pictures and truth alike. With `later_only` the first of two dates looks as it did."""

    look: Callable[[Picture], Picture] | None = None
    turned: bool = False
    scale: float = 1.0
    later_only: bool = False


def _jpeg(pixels: Picture) -> Picture:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=40)
    with Image.open(buffer) as picture:
        return np.asarray(picture.convert("RGB"))


def _blur(pixels: Picture) -> Picture:
    return np.asarray(Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(1.5)))


def _light(share: float) -> Callable[[Picture], Picture]:
    def change(pixels: Picture) -> Picture:
        return np.asarray(np.clip(np.rint(pixels * share), 0, 255), np.uint8)

    return change


CONDITIONS: Mapping[str, Condition] = {
    "jpeg": Condition(_jpeg),
    "blur": Condition(_blur),
    "darker": Condition(_light(0.7), later_only=True),
    "brighter": Condition(_light(1.3), later_only=True),
    "turned": Condition(turned=True),
    "half": Condition(scale=0.5),
    "double": Condition(scale=2.0),
}
"""JPEG of quality 40; Gaussian blur of 1.5 pixels; 30 % less and more light (of two dates on the later one, as a change
of light would be); a quarter turn; pixels twice as long and half as long on the ground."""


@contextmanager
def under(name: str | None, samples: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The samples under one of CONDITIONS, as long as the block lasts; as they are without a name.

    Turned, questions and phrases that speak of sides are left out: their answers would be others. Raises BadInput for
    a name that is not known and where nothing is left.
    """
    if name is None:
        yield samples
        return
    if name not in CONDITIONS:
        raise BadInput(f"The condition '{name}' is not known; choose one of {', '.join(CONDITIONS)}.")
    condition = CONDITIONS[name]
    kept = [sample for sample in samples if not (condition.turned and _speaks_of_sides(sample))]
    if not kept:
        raise BadInput("Every question speaks of sides, so no answer would stay as it is when turned; leave it out.")
    with tempfile.TemporaryDirectory(prefix="rsvlm-", ignore_cleanup_errors=True) as folder:
        changer = _Changer(condition, Path(folder))
        yield [changer.sample(sample) for sample in kept]


def _speaks_of_sides(sample: Any) -> bool:
    text = {Question: "question", Phrase: "phrase"}.get(type(sample))
    return text is not None and _SIDES.search(getattr(sample, text)) is not None


class _Changer:
    """Writes pictures and truth into `folder`, each file once."""

    def __init__(self, condition: Condition, folder: Path) -> None:
        self._condition, self._folder = condition, folder
        self._written: dict[tuple[Path, bool], Path] = {}
        self._sizes: dict[Path, tuple[float, float, float]] = {}

    def sample(self, sample: Any) -> Any:
        """A sample whose files and places are those of the condition."""
        if isinstance(sample, ColourMask):
            return replace(sample, picture=self._picture(sample.picture), mask=self._truth(sample.mask))
        if isinstance(sample, Pair):
            before = self._truth if self._condition.later_only else self._picture
            after, label = self._picture(sample.after), self._truth(sample.label)
            return replace(sample, before=before(sample.before), after=after, label=label)
        if isinstance(sample, BoxedPicture):
            objects = tuple((name, self._box(box, sample.picture)) for name, box in sample.objects)
            return replace(sample, picture=self._picture(sample.picture), objects=objects)
        if isinstance(sample, Phrase):
            return replace(
                sample, picture=self._picture(sample.picture), box=self._box(sample.box, sample.picture)
            )
        if isinstance(sample, DetectionPicture):
            if sample.file is None:
                raise BadInput(f"There is no picture for the labels of {sample.name}; it cannot be changed.")
            file = sample.file
            targets = tuple(replace(one, quad=self._points(one.quad, file)) for one in sample.targets)
            return replace(sample, file=self._picture(file), targets=targets)
        assert isinstance(sample, (NamedPicture, Question, CaptionedPicture))
        return replace(sample, picture=self._picture(sample.picture))

    def _picture(self, path: Path) -> Path:
        return self._write(path, is_truth=False)

    def _truth(self, path: Path) -> Path:
        return self._write(path, is_truth=True)

    def _write(self, path: Path, is_truth: bool) -> Path:
        """The file of a picture, or of truth, whose values stay as they are."""
        if (path, is_truth) not in self._written:
            pixels = read_rgb(path)
            if self._condition.look is not None and not is_truth:
                pixels = self._condition.look(pixels)
            if self._condition.scale != 1:
                pixels = _scaled(pixels, self._condition.scale, is_truth)
            if self._condition.turned:
                pixels = np.ascontiguousarray(np.rot90(pixels))
            target = self._folder / f"{len(self._written)}_{path.stem}.png"
            Image.fromarray(pixels).save(target, compress_level=1)
            self._written[path, is_truth] = target
        return self._written[path, is_truth]

    def _box(self, box: Box, path: Path) -> Box:
        points = self._points(np.array(box, np.float64).reshape(2, 2), path)
        return (*points.min(axis=0).tolist(), *points.max(axis=0).tolist())

    def _points(self, points: Points, path: Path) -> Points:
        """(n, 2) of x and y in pixels of the picture as it was, in pixels of the picture as it is now."""
        if path not in self._sizes:
            with Image.open(path) as picture:
                width, height = picture.size
            wide, high = _side(width, self._condition.scale), _side(height, self._condition.scale)
            self._sizes[path] = float(wide), wide / width, high / height
        width_now, across, down = self._sizes[path]
        moved = points * (across, down)
        return np.stack([moved[:, 1], width_now - moved[:, 0]], axis=1) if self._condition.turned else moved


def _side(length: int, scale: float) -> int:
    return max(1, round(length * scale))


def _scaled(pixels: Picture, scale: float, is_truth: bool) -> Picture:
    """A picture of another resolution: the mean of the pixels that become one, or cubic between them."""
    image = Image.fromarray(pixels)
    size = _side(image.width, scale), _side(image.height, scale)
    values = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    return np.asarray(image.resize(size, Image.Resampling.NEAREST if is_truth else values))
