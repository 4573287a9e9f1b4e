"""What the small model sees in a tile: how uncertain it is of its cells, and what the tile is like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import BadInput
from ..models import adapters, registry
from ..models.base import Picture
from ..models.rsunivlm.adapter import read_adapter
from ..models.rsunivlm.config import read_config
from ..models.rsunivlm.numpy_nano import NumpyNano
from .ranking import of_cells

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Sight:
    """`features` (width,) describe a tile, `uncertainty` 0 to 1 is of its cells, None where the model has no cells of
    the classes asked for."""

    features: Floats
    uncertainty: float | None


def look(model: NumpyNano, picture: Picture, cover: Sequence[str], labels: Sequence[str]) -> Sight:
    """What a model whose dense head has the classes `cover` sees in a (height, width, 3) picture.

    Features are the mean and the spread of the picture's tokens, which are the tower's maps as the decoder reads them.
    """
    seen = model.look(picture)
    tokens = seen.tokens[:-1]  # the last one is the newline
    features = np.concatenate([tokens.mean(0), tokens.std(0)])
    logits = [seen.maps.cover[cover.index(label)] for label in labels if label in cover]
    odds = [of_cells(1 / (1 + np.exp(-np.clip(values, -30, 30)))) for values in logits]
    return Sight(features, float(np.mean(odds)) if odds else None)


def small(model: str) -> tuple[NumpyNano, tuple[str, ...]]:
    """A small model, with an adapter or without, and the classes of its dense head. Raises BadInput for other models.
    """
    parts = adapters.split(model)
    config = read_config(registry.small_folder(parts[0] if parts else model))
    loaded = registry.load(model)
    if parts:
        config = read_adapter(adapters.get(parts[1], registry.bases()).file).config(config)
    if not isinstance(loaded, NumpyNano) or config.neck is None:
        raise BadInput(f"The model '{model}' is not a small one; nano and its kind say how sure they are of cells.")
    return loaded, config.neck.cover
