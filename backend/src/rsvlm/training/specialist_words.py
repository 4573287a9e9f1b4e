"""Specialists for words: a linear layer that names scenes, and one hidden layer that answers questions.

Both read means of the tower's maps over a picture; the second is told a question as the words that are in it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from ..evaluation.answerers import Trivial
from ..evaluation.metrics import Box, Mask
from ..models.rsunivlm.torch_neck import FEATURE_CHANNELS
from ..models.rsunivlm.torch_tower import EfficientNetLite0
from .cache import Cache
from .questions import drawn_question
from .serve.balance import Asked, balanced
from .specialist import Rows, seen_of_cache, sight_of, taught

HIDDEN = 640
"""Wide enough for about as many parameters as the other specialists have."""

AT_ONCE = 256
"""Questions of a step."""


def means_of_cache(tower: EfficientNetLite0, cache: Cache, rows: Rows) -> Tensor:
    """The tower's means over each of some views, (B, 592)."""
    parts = np.array_split(rows, max(1, len(rows) // 64))
    return torch.cat([seen_of_cache(tower, cache, part).mean((2, 3)) for part in parts])


def normalised(means: Tensor, like: Tensor) -> Tensor:
    """Channels with the mean and spread of `like` taken out."""
    return (means - like.mean(0)) / like.std(0).clamp(min=1e-3)


def scene_probe(tower: EfficientNetLite0, train: Cache, validation: Cache, steps: int = 400) -> float:
    """The share of the held-out chips whose scene a linear layer names from the tower's means over the picture."""
    rows = [np.flatnonzero((cache.source == "eurosat") & (cache.scene != "")) for cache in (train, validation)]
    names = sorted(set(train.scene[rows[0]].tolist()))
    caches = list(zip((train, validation), rows))
    inputs = [means_of_cache(tower, cache, chosen) for cache, chosen in caches]
    labels = [torch.tensor([names.index(str(name)) for name in cache.scene[chosen]]) for cache, chosen in caches]
    taught, held_out = (normalised(one, inputs[0]) for one in inputs)
    torch.manual_seed(1)
    layer = nn.Linear(FEATURE_CHANNELS, len(names))
    optimiser = torch.optim.AdamW(layer.parameters(), 0.01, weight_decay=0.05)
    for _ in range(steps):
        optimiser.zero_grad()
        functional.cross_entropy(layer(taught), labels[0]).backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    with torch.no_grad():
        return float((layer(held_out).argmax(1) == labels[1]).float().mean())


def words_of(question: str) -> list[str]:
    """The words and numbers of a question."""
    return re.findall(r"[a-z0-9]+", question.lower())


class QuestionHead(nn.Module):
    """A picture's means (B, 592) and which words a question has (B, words) to the answers (B, answers)."""

    def __init__(self, like: Tensor, words: Sequence[str], answers: Sequence[str]) -> None:
        super().__init__()
        self.like, self.words, self.answers = like, list(words), list(answers)
        self._place = {word: place for place, word in enumerate(self.words)}
        self.layers = nn.Sequential(
            nn.Linear(FEATURE_CHANNELS + len(self.words), HIDDEN), nn.ReLU(), nn.Dropout(0.2),
            nn.Linear(HIDDEN, len(self.answers)),
        )

    def asked(self, questions: Sequence[str]) -> Tensor:
        """Which of the known words are in each question, (B, words)."""
        there = torch.zeros(len(questions), len(self.words))
        for row, question in enumerate(questions):
            for word in words_of(question):
                if word in self._place:
                    there[row, self._place[word]] = 1
        return there

    def forward(self, means: Tensor, asked: Tensor) -> Tensor:
        return self.layers(torch.cat((normalised(means, self.like), asked), 1))  # type: ignore[no-any-return]


def train_questions(
    tower: EfficientNetLite0, cache: Cache, asked: Mapping[str, Sequence[Asked]], steps: int
) -> QuestionHead:
    """Teaches a head the questions of a cache's records, drawn as the model's are."""
    torch.manual_seed(1)
    rng, listed = np.random.default_rng(1), balanced(asked)
    views = np.flatnonzero([bool(listed.get(str(name))) for name in cache.record])
    means = means_of_cache(tower, cache, views)
    rows = [row for rows in listed.values() for row in rows]
    words = sorted({word for _, question, _ in rows for word in words_of(question)})
    head = QuestionHead(means, words, sorted({answer for _, _, answer in rows}))
    number = {answer: place for place, answer in enumerate(head.answers)}

    def step_loss() -> Tensor:
        chosen = rng.integers(len(views), size=AT_ONCE)
        pairs = [
            drawn_question(listed[str(cache.record[view])], cache.geometry(int(view)), rng) for view in views[chosen]
        ]
        out = head(means[torch.from_numpy(chosen)], head.asked([question for question, _ in pairs]))
        return functional.cross_entropy(out, torch.tensor([number[answer] for _, answer in pairs]))

    return taught(head, steps, step_loss)


class QuestionSpecialist(Trivial):
    """Answers questions by such a head."""

    def __init__(self, tower: EfficientNetLite0, head: QuestionHead) -> None:
        self._tower, self._head = tower, head

    def words(self, task: str, prompt: str, picture: Path, kind: str, hops: int = 0) -> str:
        """The likeliest answer."""
        with torch.no_grad():
            out = self._head(sight_of(self._tower, picture).mean((2, 3)), self._head.asked([prompt]))
        return self._head.answers[int(out[0].argmax())]

    def mask(self, task: str, prompt: str, pictures: Sequence[Path]) -> Mask:
        return np.zeros((0, 0), bool)

    def boxes(self, prompt: str, picture: Path) -> list[Box]:
        return []
