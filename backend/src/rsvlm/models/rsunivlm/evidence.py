"""What the small model's dense heads saw, in the form in which its text reads it. Numpy only: both engines call it.

Masks: the token that is about to write a cell reads the logits of that cell's row, from the cell on, in three channels.
Boxes: candidates of the box head become extra prefix tokens; a coordinate may be copied from one of them.
(Idea and first figures: reference, prototype.md. Nothing here decides: what is returned is what the decoder writes.)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

CHANNELS = 3
LOGIT_LIMIT = 8.0
LOGIT_SCALE = 4.0
SURE = 0.3
"""A candidate above this score takes part in the ranking of its label (leftmost, largest, ...)."""

SCORE_FLOOR = 0.02
MOST_LOOKED_AT = 600
"""Pairs of a cell and a label, best first, that may become candidates."""

SAME_OBJECT = 0.45
"""Intersection over union from which two boxes count as one object."""

LIKELY, CERTAIN = 0.5, 0.9
"""A patch of cells has changed as far as its cells are likelier than not to have, if one of them surely has. The second
is so high that of pairs which show the same thing in another light, a pixel or two aside, more than nine in ten are
said to show no change (see the model's card)."""

RANKS = 6
FURTHER = 2
"""Numbers of `unwritten`."""

BOX_NUMBERS = 9


def evidence_width(cells: int) -> int:
    """Numbers a mask token reads: `cells` per channel, `cells` that say where the row has ended, one flag for pairs."""
    return (CHANNELS + 1) * cells + 1


def candidate_width(labels: int) -> int:
    """Numbers that describe one candidate: scores by label, score, box, ranks, sure, how many of its label."""
    return labels + 1 + BOX_NUMBERS + RANKS + 2


def _limited(logits: Floats) -> Floats:
    limited: Floats = (np.clip(logits, -LOGIT_LIMIT, LOGIT_LIMIT) / LOGIT_SCALE).astype(np.float32)
    return limited


def _probability(logits: Floats) -> Floats:
    return (1 / (1 + np.exp(-np.clip(logits, -LOGIT_LIMIT, LOGIT_LIMIT)))).astype(np.float32)


def single_channels(cover: Floats, chosen: int) -> Floats:
    """Channels for one picture: the class's logits, its strongest rival's, and nothing. `cover` is (classes, G, G)."""
    rival = np.delete(cover, chosen, 0).max(0)
    return np.stack([_limited(cover[chosen]), _limited(rival), np.zeros_like(rival)]).astype(np.float32)


def pair_channels(before: Floats, after: Floats, chosen: int) -> Floats:
    """Channels for two dates: the logit of "on exactly one of them", then the class's logits at each date.

    A cell has come where the class is seen after and was not seen before in it or beside it, and gone likewise: two
    dates never lie on each other to the pixel. The logit is above 0 where such cells form a patch that holds a
    `CERTAIN` one. Elsewhere it is so far below that text, which wavers near 0, leaves the patch out.
    """
    p, q = _probability(before[chosen]), _probability(after[chosen])
    changed = np.maximum(q * (1 - _nearby(p)), p * (1 - _nearby(q)))
    sure = _joined(changed > LIKELY, changed > CERTAIN)
    logit = _logit(changed) - np.where(sure, 0, 2 * _logit(np.float32(CERTAIN)))
    return np.stack([_limited(logit), _limited(before[chosen]), _limited(after[chosen])]).astype(np.float32)


def _logit(odds: Floats | np.float32) -> Floats:
    inside = np.clip(odds, 1e-4, 1 - 1e-4)
    logit: Floats = np.asarray(np.log(inside / (1 - inside)), np.float32)
    return logit


def _joined(patches: npt.NDArray[np.bool_], seeds: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The patches (cells that touch, corners too) that hold a seed; a seed lies in one."""
    found, grown = np.zeros_like(seeds), seeds
    while (grown != found).any():
        found, grown = grown, _nearby(grown) & patches
    return found


def _nearby(odds: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The largest value of each cell and the eight round it."""
    rows, columns = odds.shape
    padded = np.pad(odds, 1, mode="edge")
    shifted = [padded[top : top + rows, left : left + columns] for top in range(3) for left in range(3)]
    largest: npt.NDArray[Any] = np.max(shifted, axis=0)
    return largest


def channel_odds(channel: Floats) -> Floats:
    """The probabilities whose logits a channel holds."""
    return _probability(channel * LOGIT_SCALE)


def evidence_table(channels: Floats, pair: bool) -> Floats:
    """What a token reads at each place: (G + 1, G, evidence_width). Entry [row, col] is the row from `col` on.

    The last row stands for the place after the mask and is zero.
    """
    count, cells, _ = channels.shape
    steps = np.arange(cells)
    columns = steps[:, None] + steps[None, :]
    inside = columns < cells
    shifted = np.where(inside, channels[:, :, np.minimum(columns, cells - 1)], 0)
    table = np.zeros((cells + 1, cells, evidence_width(cells)), np.float32)
    table[:cells, :, : count * cells] = shifted.transpose(1, 2, 0, 3).reshape(cells, cells, -1)
    table[:cells, :, count * cells : -1] = inside
    table[:cells, :, -1] = pair
    return table


@dataclass(frozen=True)
class Candidates:
    """Boxes of the box head after suppression, best first. `boxes` (N, 4) corners as shares; `label` (N,) index into
    the head's labels; `scores` (N, labels).
    """

    boxes: Floats
    label: Integers
    scores: Floats

    @property
    def count(self) -> int:
        return len(self.boxes)

    @property
    def score(self) -> Floats:
        score: Floats = self.scores[np.arange(self.count), self.label]
        return score

    def numbers(self, scale: int) -> Integers:
        """Corners as the integers of an answer, (N, 4), always in order and in range."""
        corners = np.clip(np.rint(self.boxes * scale), 0, scale).astype(np.int64)
        corners[:, :2] = np.minimum(corners[:, :2], scale - 1)
        corners[:, 2:] = np.maximum(corners[:, 2:], corners[:, :2] + 1)
        return np.asarray(corners, np.int64)


def overlap(box: npt.NDArray[np.floating[Any]], boxes: npt.NDArray[np.floating[Any]]) -> Floats:
    """Intersection over union of one box (4,) with many (N, 4)."""
    width = np.minimum(box[2], boxes[:, 2]) - np.maximum(box[0], boxes[:, 0])
    height = np.minimum(box[3], boxes[:, 3]) - np.maximum(box[1], boxes[:, 1])
    inner = np.clip(width, 0, None) * np.clip(height, 0, None)
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    own = (box[2] - box[0]) * (box[3] - box[1])
    return np.asarray(inner / np.maximum(own + area - inner, 1e-9), np.float32)


def find_candidates(box_logits: Floats, box_sides: Floats, most: int) -> Candidates:
    """The best boxes of a head's maps, `box_logits` (labels, G, G) and `box_sides` (4, G, G), suppressed per label.

    Each label has its own: where a cell speaks for two, both are candidates; the weaker may be what is asked for.
    A box is the mean of itself and those that it suppresses, by their scores: what many cells say together lies closer.
    """
    labels, cells, _ = box_logits.shape
    scores = _probability(box_logits).reshape(labels, -1).T
    order = np.argsort(-scores, axis=None, kind="stable")[:MOST_LOOKED_AT]
    cell, label = np.unravel_index(order[scores.reshape(-1)[order] >= SCORE_FLOOR], scores.shape)
    weight = scores[cell, label]
    centres = (np.stack([cell % cells, cell // cells], 1) + 0.5) / cells
    sides = box_sides.reshape(4, -1).T[cell]
    boxes = np.concatenate([centres - sides[:, :2], centres + sides[:, 2:]], 1).clip(0, 1).astype(np.float32)
    left = np.ones(len(cell), bool)
    kept: list[int] = []
    means: list[Floats] = []
    for index in range(len(cell)):
        if not left[index]:
            continue
        same = left & (label == label[index])
        same[same] = overlap(boxes[index], boxes[same]) >= SAME_OBJECT
        same[index] = True
        left &= ~same
        kept.append(index)
        means.append(np.average(boxes[same], 0, weight[same]).astype(np.float32))
        if len(kept) == most:
            break
    found = np.array(means, np.float32).reshape(-1, 4)
    return Candidates(found, label[kept].astype(np.int64), scores[cell[kept]].astype(np.float32))


def candidate_features(candidates: Candidates, labels: int, most: int) -> Floats:
    """Numbers of each candidate, (most, candidate_width), zero where there are fewer than `most`."""
    features = np.zeros((most, candidate_width(labels)), np.float32)
    count, boxes, score = candidates.count, candidates.boxes, candidates.score
    if not count:
        return features
    size = boxes[:, 2:] - boxes[:, :2]
    area = size[:, 0] * size[:, 1]
    place = np.concatenate([boxes, (boxes[:, :2] + boxes[:, 2:]) / 2, size, np.sqrt(area)[:, None]], 1)
    centre = (boxes[:, :2] + boxes[:, 2:]) / 2
    measures = (centre[:, 0], -centre[:, 0], centre[:, 1], -centre[:, 1], -area, area)
    ranks, alike = np.zeros((count, RANKS), np.float32), np.zeros(count, np.float32)
    sure = score >= SURE
    for label in np.unique(candidates.label):
        members = np.flatnonzero((candidates.label == label) & sure)
        alike[candidates.label == label] = len(members)
        for index, measure in enumerate(measures):
            if len(members):
                ranks[members[np.argmin(measure[members])], index] = 1
    features[:count] = np.concatenate(
        [candidates.scores, score[:, None], place, ranks, sure[:, None], np.log1p(alike)[:, None]], 1
    )
    return features


def unwritten(scores: Floats, used: Floats) -> Floats:
    """What speaks for a further box, (FURTHER,): the best score of a candidate of what is asked for that is not written
    yet, 0 where there is none, and whether it is sure. `scores` (N,), `used` (N,) of `pointer_state`."""
    best = float(np.max(np.where(used > 0, 0, scores), initial=0.0))
    return np.array((best, best >= SURE), np.float32)


def pointer_state(numbers: Integers, written: list[tuple[int, ...]]) -> tuple[Floats, Floats]:
    """What the text so far says of each candidate: already written (0-1), and how far it is from the open box (0-1).

    `numbers` (N, 4) are the candidates' integers; `written` are the boxes so far, the last one open (fewer than four).
    """
    used = np.zeros(len(numbers), np.float32)
    distance = np.zeros(len(numbers), np.float32)
    for corner in written:
        if len(corner) == 4:
            used = np.maximum(used, overlap(np.array(corner, np.float32), numbers.astype(np.float32)) >= SAME_OBJECT)
    if written and len(written[-1]) < 4:
        for index, value in enumerate(written[-1]):
            distance += np.abs(numbers[:, index] - value) / 10.0
    return used.astype(np.float32), np.minimum(distance, 1.0).astype(np.float32)
