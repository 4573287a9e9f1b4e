"""Figures of detection: with the scores that were given and without any (reference: rscovlm section 4.7)."""

from __future__ import annotations

from collections.abc import Sequence

from .answerers import Answerer
from .ap import ORDERS, macro, mean_average_precision
from .confusion import confusion, original_f1
from .detections import DetectionPicture
from .matching import HALF, MatchedPicture, Pointers, above, kept_above, match, pointers
from .metrics import Counts
from .tasks import Figures, Step

ALL = -1.0
"""Below every score."""

SWEEP = tuple(round(0.05 * step, 2) for step in range(20))
"""Thresholds of which the best is taken for a detector with scores."""

SWEEP_ORDERS = 10
F1_SWEEP = tuple(round(0.1 * step, 1) for step in range(10))


def gather(
    samples: Sequence[DetectionPicture],
    answerer: Answerer,
    classes: Sequence[str],
    outline: str,
    step: Step,
) -> list[MatchedPicture]:
    """Have all objects of `classes` found in each picture and compare them; `outline` as in `match`."""
    shape = "box" if outline == "box" else "oriented"
    known = [name for name in classes if answerer.knows("detect", name)]
    matched = []
    for done, sample in enumerate(samples, 1):
        found = answerer.detect(known, sample, shape) if known else []
        matched.append(match(sample, found, outline))
        step(done, len(samples))
    return matched


def figures(
    matched: Sequence[MatchedPicture], classes: Sequence[str], threshold: float | None = None, orders: int = ORDERS
) -> Figures:
    """The figures under their fixed names; those without scores first.

    With a `threshold` (found on other data) what has no score above it is left out of them. Where there are scores,
    `ap` and `ap_11` rank by them, and without a threshold the best one for these data is looked for: the figures at it
    are an upper bound.
    """
    kept = list(matched) if threshold is None else [kept_above(one, threshold) for one in matched]
    ranked = pointers(matched, classes)
    present = [name for name, one in ranked.items() if one.wanted or len(one.targets)]
    found = above(pointers(kept, classes), ALL)
    bare = mean_average_precision(found, orders)
    plain = macro(list(found.values()))
    pooled = Counts()
    for one in found.values():
        pooled.add_matches(one.hits, len(one.targets), one.wanted)
    numbers: Figures = {
        "ap_nc": bare.area,
        "ap_nc_spread": bare.area_spread,
        "ap_nc_11": bare.eleven,
        "ap_nc_11_spread": bare.eleven_spread,
        "mf1": original_f1(confusion(kept, present)) if present else None,
        "macro_f1": plain.f1,
        "macro_precision": plain.precision,
        "macro_recall": plain.recall,
        "f1": pooled.f1,
        "precision": pooled.precision,
        "recall": pooled.recall,
        **{f"ap_nc.{name}": value for name, value in bare.by_class.items()},
        "objects": sum(one.wanted for one in ranked.values()),
        "detections": sum(len(one.found) for one in matched),
        "iou": HALF,
    }
    if len({detection.score for one in matched for detection in one.found}) > 1:
        scored = mean_average_precision(ranked, orders)
        numbers.update({"ap": scored.area, "ap_11": scored.eleven, "threshold": threshold})
        if threshold is None:
            numbers.update(_best(matched, ranked, present, orders))
    return numbers


def _best(
    matched: Sequence[MatchedPicture], ranked: dict[str, Pointers], present: Sequence[str], orders: int
) -> Figures:
    """The figures without scores at the best threshold of SWEEP, and mF1 at that of F1_SWEEP."""
    sweep = {level: mean_average_precision(above(ranked, level), SWEEP_ORDERS).area for level in SWEEP}
    best = max(SWEEP, key=lambda level: (sweep[level] or 0.0, -level))
    at_best = mean_average_precision(above(ranked, best), orders)
    f1 = []
    for level in F1_SWEEP:
        kept = [kept_above(one, level, inclusive=True) for one in matched]
        f1.append(original_f1(confusion(kept, present)))
    return {
        "threshold": best,
        "ap_nc_best": at_best.area,
        "ap_nc_best_spread": at_best.area_spread,
        "ap_nc_11_best": at_best.eleven,
        "mf1_best": max(f1, default=None),
        "sweep": {f"{level:.2f}": value for level, value in sweep.items()},
    }
