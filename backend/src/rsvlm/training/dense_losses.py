"""Losses of the dense heads: which cells are of a class, and where boxes are.

Cover by binary cross-entropy plus soft Dice per class (unknown cells left out); boxes after FCOS (Tian et al. 2019) in
its plainest form: focal loss on the cells round an object's centre, generalised IoU on their four distances.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from ..models.rsunivlm.torch_neck import Maps
from .records import BOX_CLASSES


def cover_loss(logits: Tensor, target: Tensor) -> Tensor:
    """`logits` (B, K, G, G), `target` (B, G, G, K) of 1, 0, -1."""
    target = target.permute(0, 3, 1, 2)
    known = (target >= 0).float()
    truth = (target == 1).float()
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    entropy = (entropy * known).sum() / known.sum().clamp(min=1)
    share = torch.sigmoid(logits) * known
    overlap = (share * truth).sum((0, 2, 3))
    total = share.sum((0, 2, 3)) + (truth * known).sum((0, 2, 3))
    dice = 1 - (2 * overlap + 1) / (total + 1)
    return entropy + 0.5 * dice.mean()


def box_targets(boxes: npt.NDArray[np.float32], grid: int) -> tuple[Tensor, Tensor, Tensor]:
    """Class map (B, classes, G, G), sides (B, 4, G, G) and where they count (B, G, G), from (B, M, 5) boxes.

    A cell belongs to the smallest box whose middle (the inner half of each side, at least the centre's cell) holds it.
    """
    batch = len(boxes)
    classes = np.zeros((batch, len(BOX_CLASSES), grid, grid), np.float32)
    sides = np.zeros((batch, 4, grid, grid), np.float32)
    taken = np.zeros((batch, grid, grid), bool)
    centres = (np.arange(grid) + 0.5) / grid
    for index in range(batch):
        rows = boxes[index][boxes[index, :, 0] >= 0]
        for label, x1, y1, x2, y2 in rows[np.argsort(-(rows[:, 3] - rows[:, 1]) * (rows[:, 4] - rows[:, 2]))]:
            quarter_w, quarter_h = min((x2 - x1) / 4, 1.5 / grid), min((y2 - y1) / 4, 1.5 / grid)
            cx, cy = (x1 + x2) / 2, (y1 + y2) / 2
            columns = np.flatnonzero(np.abs(centres - cx) <= max(quarter_w, 0.51 / grid))
            lines = np.flatnonzero(np.abs(centres - cy) <= max(quarter_h, 0.51 / grid))
            if not len(columns) or not len(lines):
                continue
            area = np.ix_(lines, columns)
            classes[index][:, lines[:, None], columns[None, :]] = 0
            classes[index][int(label)][area] = 1
            taken[index][area] = True
            sides[index, 0][area] = centres[columns][None, :] - x1
            sides[index, 1][area] = centres[lines][:, None] - y1
            sides[index, 2][area] = x2 - centres[columns][None, :]
            sides[index, 3][area] = y2 - centres[lines][:, None]
    return torch.from_numpy(classes), torch.from_numpy(sides), torch.from_numpy(taken)


def side_loss(predicted: Tensor, wanted: Tensor) -> Tensor:
    """1 - generalised IoU of boxes given as distances from a common point, (N, 4): left, top, right, bottom."""
    wanted = wanted.clamp(min=1e-4)
    inner, outer = torch.minimum(predicted, wanted), torch.maximum(predicted, wanted)

    def area(s: Tensor) -> Tensor:
        return (s[:, 0] + s[:, 2]) * (s[:, 1] + s[:, 3])

    overlap = area(inner)
    union = area(predicted) + area(wanted) - overlap
    hull = area(outer)
    return 1 - overlap / union + (hull - union) / hull


def box_loss(maps: Maps, boxes: npt.NDArray[np.float32], known: npt.NDArray[np.bool_]) -> Tensor:
    """Focal loss over the classes a source labels, plus the loss of the sides on cells that belong to an object."""
    classes, sides, taken = box_targets(boxes, maps.cover.shape[-1])
    asked = torch.from_numpy(known).float()[:, :, None, None]
    probability = torch.sigmoid(maps.box_logits)
    entropy = functional.binary_cross_entropy_with_logits(maps.box_logits, classes, reduction="none")
    weight = torch.where(classes > 0, 0.25 * (1 - probability) ** 2, 0.75 * probability**2)
    focal = (weight * entropy * asked).sum() / taken.sum().clamp(min=4)
    if not taken.any():
        return focal
    chosen = taken[:, None].expand(-1, 4, -1, -1)
    rows = [m.permute(0, 2, 3, 1)[chosen.permute(0, 2, 3, 1)].reshape(-1, 4) for m in (maps.box_sides, sides)]
    return focal * 4 + side_loss(rows[0], rows[1]).mean()
