"""Product and plain `generate` side by side: the same weights, pictures, prompts and answers in one process.

Both go through the product's own pipeline from pictures to polygons. What one side writes and outlines must be what the
other does.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import torch
from bandwidth import active_bytes
from plain import PlainModel
from rsvlm import pipeline
from rsvlm.decoding.switches import Switches
from rsvlm.imagery.grid import IDENTITY, Grid
from rsvlm.imagery.scene import Scene
from rsvlm.models.base import Model, Query
from rsvlm.models.rsunivlm.loading import inspect, load_checkpoint
from rsvlm.models.rsunivlm.published_config import generation_settings
from rsvlm.models.rsunivlm.published_opening import describe_published
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.torch_published import IMAGE
from rsvlm.models.torch_device import choose_device, choose_precision
from rsvlm.schema import Answer, Options, Request
from shapely.geometry import shape
from steered import Spent, SteeredModel
from wanted import Wanted

CLOSE = {torch.float32: 1e-4, torch.bfloat16: 0.05, torch.float16: 0.01}
"""The largest difference of scores, as a share of the largest score, that rounding explains."""


class Go:
    """A job nobody stops."""

    def check(self) -> None:
        return


@dataclass(frozen=True)
class Run:
    """Seconds from pictures to polygons, those of decoding after the prompt was read, those of parsing and tracing."""

    whole: float
    decode: float
    outlines: float
    answer: Answer


class Comparison:
    """Both sides on one set of weights. Every method raises RuntimeError where they do not agree."""

    def __init__(self, folder: Path, precision: str = "auto", device: str = "cpu") -> None:
        where = choose_device(device)
        self.precision = choose_precision(precision, where)
        self.network = load_checkpoint(inspect(folder), self.precision, where)
        self.tokenizer, settings = PublishedTokenizer(folder), generation_settings(folder)
        self._end = settings.eos[0]
        parts = describe_published(folder)[0], self.network, self.tokenizer, settings
        self.active_bytes = active_bytes(self.network)
        # In this order: the product lays its weights out anew, and the other side has them as they were loaded.
        self.plain = PlainModel(*parts)
        self.product = SteeredModel(*parts)

    def tokens(self, wanted: Wanted) -> list[int]:
        """What has to be written, the end too."""
        return [*self.tokenizer.encode(wanted.text), self._end]

    def difference(self, wanted: Wanted) -> float:
        """The largest difference of the two sides' scores after a prompt, as a share of the largest score."""
        ids = self.tokenizer.encode_prompt("<image>\n[SEG] water.", IMAGE)
        side, pictures = self.plain.plain, wanted.pictures[:1]
        theirs = side.logits(side.embed(ids, side.encode(pictures)), 2)[0, -1]
        read = self.network.begin(self.network.embed(ids, self.network.encode(pictures)), 2)
        scores = self.network.scores(read.hidden)
        share = float((scores - theirs[: len(scores)].float()).abs().max() / scores.abs().max())
        if not share <= CLOSE[self.precision]:
            raise RuntimeError(f"The two sides are not the same model: scores differ by {share:.2%}.")
        return share

    def plainly(self, wanted: Wanted) -> Run:
        """One mask with plain `generate`."""
        self.plain.start({wanted.label: self.tokens(wanted)})
        whole, answer = road(self.plain, [wanted])
        _expect(wanted.name, _distinct(self.plain.said), [wanted.text])
        return Run(whole, self.plain.decode_seconds, answer.provenance.seconds["features"], answer)

    def ours(self, wanted: Sequence[Wanted], switches: Switches | None = None) -> Run:
        """Masks on one picture with the product, all switches on if none are given."""
        self._start(wanted, switches)
        whole, answer = road(self.product, wanted)
        _expect(wanted[0].name, _distinct(self.product.said), _distinct(one.text for one in wanted))
        return Run(whole, self.product.spent.seconds, answer.provenance.seconds["features"], answer)

    def decoding(self, wanted: Wanted, switches: Switches, grammar: bool = True) -> Spent:
        """What writing one mask with the product takes after the prompt was read."""
        self._start([wanted], switches)
        self.product.generate([Query(wanted.task, "", wanted.label, wanted.pictures)], Go(), grammar)
        _expect(wanted.name, self.product.said, [wanted.text])
        return self.product.spent

    def _start(self, wanted: Sequence[Wanted], switches: Switches | None) -> None:
        self.product.switches = switches or Switches()
        self.product.start({one.label: self.tokens(one) for one in wanted})


def road(model: Model, wanted: Sequence[Wanted]) -> tuple[float, Answer]:
    """Seconds from pictures to polygons of masks on one picture, and the answer. No picture was seen before."""
    shown = tuple(picture.copy() for picture in wanted[0].pictures)
    height, width = shown[0].shape[:2]
    scene = Scene(
        grid=Grid(None, IDENTITY, width, height), dates=(None,) * len(shown), images=({},) * len(shown),
        read=lambda window: (shown, np.ones((height, width), dtype=bool)),
    )
    prompt = "; ".join(one.label for one in wanted)
    request = Request(wanted[0].task, prompt, images=(), options=Options(tile=-1))
    begun = time.perf_counter()
    answer = pipeline.run(request, scene, model, Go(), _silent)
    return time.perf_counter() - begun, answer


def same_outlines(name: str, one: Answer, other: Answer) -> None:
    """Raises RuntimeError where two answers draw something else. Which way a change went, which divides its ground, is
    decided by probabilities that the plain side does not tell: of changes only the ground is compared."""
    ours, theirs = _ground(one), _ground(other)
    if ours.keys() != theirs.keys() or not all(shapely.equals(ground, theirs[label]) for label, ground in ours.items()):
        raise RuntimeError(f"{name}: the two sides differ in what they draw of {', '.join({**ours, **theirs})}.")


def _ground(answer: Answer) -> dict[str, shapely.Geometry]:
    """All of each label's ground."""
    labels = sorted({feature.label for feature in answer.features})
    shapes = ([shape(f.geometry) for f in answer.features if f.label == label] for label in labels)
    return {label: shapely.union_all(list(each)) for label, each in zip(labels, shapes)}


def _distinct(texts: Iterable[str]) -> list[str]:
    """Each text once: where something changed, each date is asked for the same label, which writes the same mask."""
    return list(dict.fromkeys(texts))


def _expect(name: str, found: Sequence[Any], wanted: Sequence[Any]) -> None:
    if list(found) != list(wanted):
        raise RuntimeError(f"{name}: the two sides differ; {found!r:.80} is not {wanted!r:.80}.")


def _silent(kind: str, data: dict[str, Any]) -> None:
    """Events are of no interest here."""
