"""What a review says: what its number means, how far it is. Free of QGIS."""

from __future__ import annotations

from collections.abc import Iterable

from ..qt import translate
from ..results.rows import ACCEPTED, CALIBRATED, CORRECTED, REJECTED
from .columns import Columns, Filter


def meaning(methods: Iterable[str]) -> str:
    """What the confidences of a layer are, in a sentence, from the values of `confidence_method`."""
    known = sorted(method for method in methods if method)
    if not known:
        return translate("Review", "This model gave no confidence.")
    if len(known) > 1:
        return translate("Review", "Confidences were made in several ways: {ways}.").format(ways="; ".join(known))
    (method,) = known
    if method.endswith(CALIBRATED):
        return translate(
            "Review",
            "Confidence, calibrated: of what had 0.8 on pictures held out from training, about 80 % was right.",
        )
    if method.startswith("mean over its cells"):
        return translate(
            "Review", "Confidence: how probable the model found its class, on average over the cells of the outline."
        )
    if method.startswith("geometric mean of the probabilities"):
        return translate("Review", "Confidence: how probable the model found the corners it wrote down.")
    return translate("Review", "Confidence: {way}.").format(way=method)


def lesson(columns: Columns, low: float, high: float) -> str:
    """What the review itself says of the number: how many in this range were right; "" where none was checked."""
    counts = columns.tally(columns.shown(Filter(low=low, high=high))).of_state
    right, wrong = counts[ACCEPTED], counts[REJECTED] + counts[CORRECTED]
    if not right + wrong:
        return ""
    text = translate("Review", "Checked in this range: {right} of {all} were right ({share} %).")
    return text.format(right=right, all=right + wrong, share=round(100 * right / (right + wrong)))


def progress(columns: Columns) -> str:
    """How far the review is."""
    tally = columns.tally()
    text = translate("Review", "{done} of {all} reviewed")
    return text.format(done=grouped(tally.reviewed), all=grouped(tally.all))


def grouped(count: int) -> str:
    """A whole number that can be read: thousands apart."""
    return f"{count:,}".replace(",", "\u202f")
