"""Objects against objects: who found what, by an overlap of at least so much (intersection over union)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .figures import FALSE_ALARMS, HITS, MISSES, ONE_TO_ONE, POINTING, Counts, Evaluation, Piece, matrix
from .places import Place, Step, index_of


class Overlap(NamedTuple):
    """`found` and `wanted` are positions."""

    iou: float
    found: int
    wanted: int


def compare_objects(
    found: Sequence[Place], wanted: Sequence[Place], rule: str, at_least: float, step: Step
) -> Evaluation:
    """Count objects of each class by `rule` (ONE_TO_ONE or POINTING); the layers' coordinates are the plane."""
    over = overlaps(found, wanted, step)
    same = [one for one in over if found[one.found].label == wanted[one.wanted].label]
    ignored = {one.found for one in _best(same).values() if wanted[one.wanted].difficult and one.iou >= at_least}
    counted = [number for number in range(len(found)) if number not in ignored]
    real = [number for number, place in enumerate(wanted) if not place.difficult]
    candidates = [one for one in same if one.found not in ignored and not wanted[one.wanted].difficult]
    hits = (pointing if rule == POINTING else one_to_one)(candidates, at_least, [place.score for place in found])
    classes = tuple(sorted({found[i].label for i in counted} | {wanted[j].label for j in real}))
    taken = {one.wanted for one in hits.values()}
    by_class = {name: Counts() for name in classes}
    pieces = []
    for number in counted:
        place, hit = found[number], hits.get(number)
        by_class[place.label] += Counts(hits=1) if hit else Counts(false=1)
        pieces.append(
            Piece(HITS, place.shape, wanted[hit.wanted].label, place.label, hit.iou)
            if hit
            else Piece(FALSE_ALARMS, place.shape, "", place.label)
        )
    for number in real:
        if number not in taken:
            by_class[wanted[number].label] += Counts(missed=1)
            pieces.append(Piece(MISSES, wanted[number].shape, wanted[number].label, ""))
    return Evaluation(
        rule, at_least, classes, by_class, confusion(found, wanted, over, at_least, classes), tuple(pieces),
        len(found), len(wanted), len(wanted) - len(real),
    )


def overlaps(found: Sequence[Place], wanted: Sequence[Place], step: Step) -> list[Overlap]:
    """All pairs with a common area, whatever their labels."""
    index = index_of(wanted)
    areas = [place.shape.area() for place in wanted]
    made = []
    for number, place in enumerate(found):
        step()
        area = place.shape.area()
        for other in index.intersects(place.shape.boundingBox()):
            common = place.shape.intersection(wanted[other].shape).area()
            if common > 0:
                made.append(Overlap(common / (area + areas[other] - common), number, other))
    return made


def one_to_one(over: Sequence[Overlap], at_least: float, _scores: Sequence[float]) -> dict[int, Overlap]:
    """Which found object stands for which wanted one: pairs, best overlap first (`rsvlm evaluate ground`)."""
    hits: dict[int, Overlap] = {}
    taken: set[int] = set()
    for one in sorted(over, reverse=True):
        if one.iou >= at_least and one.found not in hits and one.wanted not in taken:
            hits[one.found] = one
            taken.add(one.wanted)
    return hits


def pointing(over: Sequence[Overlap], at_least: float, scores: Sequence[float]) -> dict[int, Overlap]:
    """Each found object points to the one that it overlaps most; of those that point to one object, that of the highest
    score has found it and the others are mistaken (`rsvlm evaluate detect`, the rule of DOTA)."""
    hits: dict[int, Overlap] = {}
    taken: set[int] = set()
    for one in sorted(_best(over).values(), key=lambda one: (-scores[one.found], one.found)):
        if one.iou >= at_least and one.wanted not in taken:
            hits[one.found] = one
            taken.add(one.wanted)
    return hits


def confusion(
    found: Sequence[Place], wanted: Sequence[Place], over: Sequence[Overlap], at_least: float, classes: Sequence[str]
) -> tuple[tuple[float, ...], ...]:
    """Every overlap of `at_least` adds one, whatever its labels; what has none adds to the row or column of nothing.

    As `rsvlm evaluate` counts: an object is not called anything where nothing of its own class overlaps it so.
    """
    known = set(classes)
    counted: list[tuple[str | None, str | None, float]] = []
    matching: set[int] = set()
    seen: set[int] = set()
    for iou, i, j in over:
        if iou >= at_least and not wanted[j].difficult and {found[i].label, wanted[j].label} <= known:
            matching.add(i)
            if found[i].label == wanted[j].label:
                seen.add(j)
            counted.append((wanted[j].label, found[i].label, 1.0))
    aside = {one.found for one in over if one.iou >= at_least and wanted[one.wanted].difficult}
    counted += [
        (None, place.label, 1.0) for i, place in enumerate(found) if i not in matching | aside and place.label in known
    ]
    counted += [
        (place.label, None, 1.0) for j, place in enumerate(wanted) if j not in seen and not place.difficult
    ]
    return matrix(classes, counted)


def _best(over: Sequence[Overlap]) -> dict[int, Overlap]:
    """Of each found object the greatest overlap; of equals that with the first wanted one."""
    best: dict[int, Overlap] = {}
    for one in over:
        known = best.get(one.found)
        if known is None or (-one.iou, one.wanted) < (-known.iou, known.wanted):
            best[one.found] = one
    return best


RULE_OF_TASK = {"ground": ONE_TO_ONE, "detect": POINTING}
"""How the tasks that find objects are measured; the others by their areas."""
