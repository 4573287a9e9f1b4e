"""The size at which a model of this family sees a picture (reference: rscovlm section 2).

Sides are multiples of a factor and the area lies in a budget, so the aspect ratio is kept only nearly: x and y have
scale factors of their own. Standard library only.
"""

from __future__ import annotations

import math

from ...errors import BadInput

LONGEST_ASPECT = 200
"""Longer side over shorter side, beyond which a picture is refused, as the family's own code does."""


def smart_resize(width: int, height: int, factor: int, min_pixels: int, max_pixels: int) -> tuple[int, int]:
    """(width, height) nearest to a picture's own, with sides divisible by `factor` and an area within the limits.

    Halves are rounded to even. Where the area is too large or too small both sides shrink or grow alike, then are
    rounded down or up (reference: section 2.1). The smallest side is `factor`, also where that breaks the budget.
    Raises BadInput for a picture without area or longer than LONGEST_ASPECT times its breadth.
    """
    if width < 1 or height < 1:
        raise BadInput(f"A picture of {width} x {height} pixels has no area; choose a larger extent.")
    if max(width, height) > LONGEST_ASPECT * min(width, height):
        raise BadInput(
            f"The picture of {width} x {height} pixels is more than {LONGEST_ASPECT} times as long as broad, which "
            "this model cannot look at; choose an extent that is less of a strip."
        )
    wide, high = (max(factor, round(side / factor) * factor) for side in (width, height))
    if wide * high > max_pixels:
        shrink = math.sqrt(width * height / max_pixels)
        wide, high = (max(factor, math.floor(side / shrink / factor) * factor) for side in (width, height))
    elif wide * high < min_pixels:
        grow = math.sqrt(min_pixels / (width * height))
        wide, high = (math.ceil(side * grow / factor) * factor for side in (width, height))
    return wide, high


def enlarge(width: int, height: int, pixels: int) -> tuple[int, int]:
    """(width, height) of a picture brought up to an area of `pixels`; a larger picture stays as it is."""
    if width < 1 or height < 1 or width * height >= pixels:
        return width, height
    grow = math.sqrt(pixels / (width * height))
    return max(round(width * grow), 1), max(round(height * grow), 1)
