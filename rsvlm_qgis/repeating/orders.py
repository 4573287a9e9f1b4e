"""A recipe as an order: the same again, on the same imagery or on another."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsRasterLayer

from ..order import LAYER, MAP, PAIR, Look, Order
from .recipe import Recipe


def order_of(
    recipe: Recipe,
    layers: Sequence[Sequence[QgsRasterLayer]],
    dates: Sequence[str | None] | None = None,
    whole: bool = False,
) -> Order:
    """The order that does a recipe again on `layers`, those of each picture.

    On its own imagery it takes the same pixels. `dates` (ISO 8601) stand for those of the recipe, for other imagery,
    whose own pixels are taken then; `whole` looks at all of it.
    """
    other = dates is not None
    days = tuple(dates) if dates is not None else tuple(p.date for p in recipe.pictures)
    stacked = len(layers) == 1 and len(layers[0]) > 1
    look = Look(
        what=MAP if stacked else PAIR if len(layers) == 2 else LAYER,
        layers=tuple(layers[0]) if stacked else tuple(found[0] for found in layers),
        dates=() if stacked else days,
        region=None if whole else recipe.area,
        pixels=recipe.pixels,
        resolution=None if other else recipe.resolution,
        bands=None if other or stacked else _bands(recipe),
    )
    return Order(
        look=look,
        task=recipe.task,
        prompt=recipe.prompt,
        engine=recipe.engine,
        model=recipe.model,
        device=recipe.device,
        precision=recipe.precision,
        how=recipe.how,
        about=None if whole else recipe.about,
    )


def _bands(recipe: Recipe) -> tuple[int, int, int] | None:
    """The bands of a file that was read as it is, whatever its layer shows now."""
    chosen = {picture.bands for picture in recipe.pictures}
    (bands, *others) = chosen
    return (bands[0], bands[1], bands[2]) if len(bands) == 3 and not others else None
