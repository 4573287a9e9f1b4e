"""Draws questions about cached views: which pictures, which prompts, what the dense heads saw of them.

Every task draws whole batches of one expert. The same seed draws the same questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..models.rsunivlm.config import IMAGE_EXPERT, PIXEL_EXPERT, REGION_EXPERT, NeckConfig
from ..models.rsunivlm.evidence import (
    LOGIT_SCALE,
    Candidates,
    candidate_features,
    evidence_table,
    find_candidates,
    pair_channels,
    single_channels,
)
from .batches import Row
from .cache import Cache
from .prompts import CAPTION, CHANGE, QUESTION, SEGMENT, Sample, caption_of, ground_samples, mask_sample, scene_sample
from .sampler import Sampler
from .seen import SeenMaps, SeenViews
from .serve.balance import YES_NO, Asked, balanced
from .serve.sides import turned_words
from .views import Geometry

Rows = npt.NDArray[np.int64]

LENGTH_POOL = 4
"""Masks are drawn this many batches at a time and sorted by length, so that little of a batch is padding."""

GROUND_PROMPTS = 5
QUESTION_PROMPTS = 6
MOSTLY_KNOWN = 0.9
KNOTS, DOUBT = 8, 1.2
"""Points a side between which doubt is drawn straight, and its spread there in logits."""
MOST_NOISE, MOST_HIDDEN = 1.0, 0.6
"""Of what words are asked about: noise in spreads of a channel, and the share of a picture that is hidden."""


@dataclass(frozen=True)
class Drawn:
    """One batch of one expert before its text is collated.

    `pictures` are one or two pairs of tower maps (B, ...); `candidates` (B, N, F) with `valid` (B, N), their integers
    `numbers` (B, N, 4) and their classes `labels` (B, N); `cover` (B, 24, 24, classes) for the image tokens' own loss.
    """

    expert: int
    rows: list[Row]
    pictures: list[tuple[Tensor, Tensor]]
    valid: Tensor
    candidates: Tensor | None = None
    numbers: Tensor | None = None
    labels: Tensor | None = None
    cover: Tensor | None = None


def hazy(maps: tuple[Tensor, Tensor], rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """Tower maps (B, rows, cols, C) seen less well, each picture by as much as is drawn for it: noise, and parts of
    which nothing is known (the mean of the batch). It was to keep words from relying on the small print of training
    pictures; the figures with and without it were alike."""
    count = len(maps[0])
    noise, hidden = rng.uniform(0, MOST_NOISE, count), rng.uniform(0, MOST_HIDDEN, count)
    coarse = min(told.shape[1] for told in maps)
    covered = rng.random((count, coarse, coarse)) < hidden[:, None, None]
    result = []
    for told in maps:
        clear, fine = told.float(), told.shape[1] // coarse
        mean, spread = clear.mean((0, 1, 2)), clear.std((0, 1, 2))
        drawn = rng.standard_normal(clear.shape, np.float32) * noise.astype(np.float32)[:, None, None, None]
        hides = torch.from_numpy(covered.repeat(fine, 1).repeat(fine, 2))[..., None]
        result.append(torch.where(hides, mean, clear + torch.from_numpy(drawn) * spread).to(told.dtype))
    return result[0], result[1]


def by_length(rows: list[Row], count: int) -> list[Rows]:
    """Indices of rows in batches of `count`, sorted by the length of their answers."""
    order = np.argsort([len(row.samples[0].answer) for row in rows], kind="stable")
    return [order[start : start + count] for start in range(0, len(rows), count)]


class Questions:
    """Questions over one cache and what was seen of its views.

    A mask's answer is what the dense head saw, not what is true: on pictures that it learned from the head is surer
    than on others, and text that may compare it with the truth learns to believe it too much. Putting into words what
    was seen is a skill that holds on every picture. Where the head was unsure the answer now and then says the opposite
    (`_wavering`), so that the text's own probabilities are unsure there too.
    """

    def __init__(self, cache: Cache, seen: SeenViews, config: NeckConfig, asked: dict[str, list[tuple[str, str, str]]],
                 scenes: list[str], shares: dict[str, float]) -> None:
        self.cache, self.seen, self.config = cache, seen, config
        self.asked, self.scenes = balanced(asked), scenes
        covered = (cache.cover >= 0).mean((1, 2))
        self.known = covered > MOSTLY_KNOWN
        self.masks = Sampler(cache.source, shares, np.ones(len(cache), bool))
        self.covered = Sampler(cache.source, shares, np.asarray(self.known.any(1)))
        self.boxes = Sampler(cache.source, shares, np.asarray(cache.known.any(1)))
        self.scened = np.flatnonzero(cache.scene != "")
        self.questioned = np.flatnonzero([bool(self.asked.get(str(name))) for name in cache.record])
        self.groups = self._groups()
        self.waiting: dict[str, list[Drawn]] = {}

    def _groups(self) -> list[Rows]:
        order = np.flatnonzero(self.cache.group >= 0)
        found: dict[int, list[int]] = {}
        for index in order:
            found.setdefault(int(self.cache.group[index]), []).append(int(index))
        return [np.array(rows) for rows in found.values()]

    def draw(self, task: str, count: int, rng: np.random.Generator) -> Drawn:
        """A batch of `count` pictures (or pairs) of a task: segment, change, ground, classify, question or caption."""
        if task in ("segment", "change"):
            pool = self.waiting.setdefault(task, [])
            if not pool:
                make = self._segment if task == "segment" else self._change
                pool += make(count, rng)
            return pool.pop(int(rng.integers(len(pool))))
        if task == "ground":
            return self._ground(count, rng)
        return self._words(task, count, rng)

    @staticmethod
    def _shaken(cover: npt.NDArray[np.float32], rng: np.random.Generator) -> npt.NDArray[np.float32]:
        """Evidence of another strength, mostly a weaker one: on new pictures the head is less sure than on these."""
        scale, shift = np.exp(rng.normal(-0.4, 0.4)), rng.normal(0, 0.3, (len(cover), 1, 1))
        shaken: npt.NDArray[np.float32] = (cover * scale + shift + rng.normal(0, 0.25, cover.shape)).astype(np.float32)
        return shaken

    @staticmethod
    def _guessed(maps: SeenMaps, rng: np.random.Generator) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """What the box head says, less surely and less exactly: on new pictures it misses objects and sees others."""
        logits, sides = maps.box_logits, maps.box_sides
        scale, shift = np.exp(rng.normal(-0.15, 0.25)), rng.normal(-0.2, 0.4, (len(logits), 1, 1))
        guessed = logits * scale + shift + rng.normal(0, 0.4, logits.shape)
        return guessed.astype(np.float32), (sides * np.exp(rng.normal(0, 0.07, sides.shape))).astype(np.float32)

    @staticmethod
    def _wavering(cells: int, rng: np.random.Generator) -> npt.NDArray[np.float32]:
        """What is added to logits before they become an answer: smooth over some cells, so that areas stay whole."""
        knots = rng.normal(0, DOUBT, (KNOTS, KNOTS))
        place = np.linspace(0, KNOTS - 1, cells)
        weights = np.maximum(0, 1 - np.abs(place[:, None] - np.arange(KNOTS)[None]))
        return np.asarray(weights @ knots @ weights.T, np.float32)

    def _segment(self, count: int, rng: np.random.Generator) -> list[Drawn]:
        views = self.masks.draw(rng, count * LENGTH_POOL)
        rows = []
        for maps in self.seen.maps(views):
            cover = self._shaken(maps.cover, rng)
            present = (cover > 0).mean((1, 2)) > 0.002
            weight = np.where(present, 1.0, 0.2)
            index = int(rng.choice(len(cover), p=weight / weight.sum()))
            name = self.config.cover[index]
            mask = cover[index] + self._wavering(len(cover[index]), rng) > 0
            sample = mask_sample(SEGMENT.format(label=name), mask, name, index)
            rows.append(Row([sample], [evidence_table(single_channels(cover, index), pair=False)]))
        return [
            Drawn(PIXEL_EXPERT, [rows[i] for i in part], [self.seen.tower(views[part])], torch.zeros(0),
                  cover=torch.from_numpy(self.cache.cover[views[part]]))
            for part in by_length(rows, count)
        ]

    def _pair(self, rng: np.random.Generator) -> tuple[int, int]:
        """Two views of one place, or now and then of two."""
        group = self.groups[int(rng.integers(len(self.groups)))]
        if rng.random() < 0.25:
            other = self.groups[int(rng.integers(len(self.groups)))]
            return int(group[0]), int(other[int(rng.integers(len(other)))])
        first, second = rng.choice(len(group), 2, replace=False)
        return int(group[first]), int(group[second])

    def _change(self, count: int, rng: np.random.Generator) -> list[Drawn]:
        pairs = np.array([self._pair(rng) for _ in range(count * LENGTH_POOL)])
        before, after = pairs[:, 0], pairs[:, 1]
        rows = []
        for first, second in zip(self.seen.maps(before), self.seen.maps(after)):
            channels, index = self._changed([self._shaken(maps.cover, rng) for maps in (first, second)], rng)
            name = self.config.cover[index]
            mask = channels[0] * LOGIT_SCALE + self._wavering(len(channels[0]), rng) > 0
            sample = mask_sample(CHANGE.format(label=name), mask, name, index)
            rows.append(Row([sample], [evidence_table(channels, pair=True)]))
        return [
            Drawn(PIXEL_EXPERT, [rows[i] for i in part], [self.seen.tower(before[part]), self.seen.tower(after[part])],
                  torch.zeros(0), cover=torch.from_numpy(self.cache.cover[before[part]]))
            for part in by_length(rows, count)
        ]

    @staticmethod
    def _changed(covers: list[npt.NDArray[np.float32]], rng: np.random.Generator
                 ) -> tuple[npt.NDArray[np.float32], int]:
        """The evidence of a class, mostly of one that changed, and its index."""
        found = [pair_channels(covers[0], covers[1], index) for index in range(len(covers[0]))]
        weight = np.array([1.0 if (channels[0] > 0).any() else 0.25 for channels in found])
        index = int(rng.choice(len(found), p=weight / weight.sum()))
        return found[index], index

    def _ground(self, count: int, rng: np.random.Generator) -> Drawn:
        rows: list[Row] = []
        views: list[int] = []
        found: list[Candidates] = []
        while len(rows) < count:
            drawn = self.boxes.draw(rng, count)
            for view, maps in zip(drawn, self.seen.maps(drawn)):
                candidates = find_candidates(*self._guessed(maps, rng), self.config.candidates)
                samples = ground_samples(candidates, self.config.boxes, rng, GROUND_PROMPTS)
                if samples and len(rows) < count:
                    rows.append(Row(samples, numbers=candidates.numbers(100)))
                    views.append(int(view))
                    found.append(candidates)
        most = self.config.candidates
        features = np.stack([candidate_features(c, len(self.config.boxes), most) for c in found])
        valid = np.arange(most)[None] < np.array([c.count for c in found])[:, None]
        numbers = np.stack([np.pad(c.numbers(100), ((0, most - c.count), (0, 0)), constant_values=-1) for c in found])
        labels = np.stack([np.pad(c.label, (0, most - c.count), constant_values=-1) for c in found])
        return Drawn(REGION_EXPERT, rows, [self.seen.tower(np.array(views))], torch.from_numpy(valid),
                     torch.from_numpy(features), torch.from_numpy(numbers), torch.from_numpy(labels))

    def _words(self, task: str, count: int, rng: np.random.Generator) -> Drawn:
        if task == "question":
            views = rng.choice(self.questioned, count)
        elif task == "classify":
            views = rng.choice(self.scened, count)
        else:
            views = np.where(rng.random(count) < 0.5, rng.choice(self.scened, count), self.covered.draw(rng, count))
        rows = []
        for view in views:
            if task == "question":
                samples = self._asked(int(view), rng)
            elif task == "classify":
                samples = [scene_sample(str(self.cache.scene[view]), self.scenes, rng)]
            else:
                text = caption_of(self.cache.cover[view], self.config.cover, str(self.cache.scene[view]))
                samples = [Sample(CAPTION, text, IMAGE_EXPERT)]
            rows.append(Row(samples))
        return Drawn(IMAGE_EXPERT, rows, [hazy(self.seen.tower(views), rng)], torch.zeros(0))

    def _asked(self, view: int, rng: np.random.Generator) -> list[Sample]:
        """Some questions of one picture."""
        listed, geometry = self.asked[str(self.cache.record[view])], self.cache.geometry(view)
        asked = [drawn_question(listed, geometry, rng) for _ in range(QUESTION_PROMPTS)]
        return [Sample(QUESTION.format(question=q), f"{answer}.", IMAGE_EXPERT) for q, answer in asked]


def drawn_question(listed: Sequence[Asked], geometry: Geometry, rng: np.random.Generator) -> tuple[str, str]:
    """One of a picture's questions and its answer: each type as often and, among yes/no ones, each answer.

    Words of sides are turned as the view was.
    """
    kinds = sorted({(kind, answer if answer in YES_NO else "") for kind, _, answer in listed})
    kind, answer = kinds[int(rng.integers(len(kinds)))]
    fitting = [q for q in listed if q[0] == kind and (answer == "" or q[2] == answer)]
    _, question, said = fitting[int(rng.integers(len(fitting)))]
    return turned_words(question, geometry), said
