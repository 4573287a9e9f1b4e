"""What a model of this family takes of a memory, worked out from its sizes alone. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod

from .config import QwenConfig
from .keys import is_matrix, shapes

NF4_BYTES = 0.5 + 1 / 64 + 4 / 16384
"""Of a weight: 4 bits, one byte of scale for 64, four bytes of the scales' scale for 256 of these (reference: rscovlm
section 10.1)."""
SIXTEEN_BITS = 2
WORKING = 1_000_000_000
"""Bytes beside the weights and the caches: the tower at work on the largest pictures, the activations of a prompt, the
largest tensor that passes while weights are read, and what a GPU's own library takes."""
ANSWER_TOKENS, WORDS = 2048, 200
"""Of a dense tile: 55 oriented boxes (reference: section 4.6), and the words of its prompt."""
CARDS = (8, 12, 16, 24)
"""GB of the GPUs that people have."""
_USABLE = 0.95
"""Of a card; the desktop has the rest."""


@dataclass(frozen=True)
class Fit:
    """Whether a model runs on a card of `card` GB in a precision: bytes it `needs` for one tile, and how many tiles of
    the largest size it can answer at once (0: it does not run)."""

    card: int
    precision: str
    needs: int
    tiles: int


def weight_bytes(config: QwenConfig, precision: str) -> int:
    """Bytes of all weights in "nf4" (the text model's layers, 16 bits elsewhere), "float32" or a format of 16 bits."""
    width = 4 if precision == "float32" else SIXTEEN_BITS
    found = 0.0
    for name, shape in shapes(config).items():
        found += prod(shape) * (NF4_BYTES if precision == "nf4" and is_matrix(name) else width)
    return round(found)


def cache_bytes(config: QwenConfig, tokens: int, width: int = SIXTEEN_BITS) -> int:
    """Bytes of the keys and values of so many tokens."""
    text = config.text
    return 2 * text.layers * text.kv_heads * text.head_width * tokens * width


def tile_bytes(config: QwenConfig, picture_tokens: int, width: int = SIXTEEN_BITS) -> int:
    """Bytes that one tile takes while it is answered: its prompt is kept beside the answer, to be used again."""
    prompt = picture_tokens + WORDS
    return cache_bytes(config, 2 * prompt + ANSWER_TOKENS, width)


def tiles_at_once(config: QwenConfig, precision: str, memory: float, picture_tokens: int) -> int:
    """How many tiles fit beside the weights in so many bytes; 0 where the model does not run."""
    room = memory - weight_bytes(config, precision) - WORKING
    width = 4 if precision == "float32" else SIXTEEN_BITS
    return max(int(room // tile_bytes(config, picture_tokens, width)), 0)


def fits(config: QwenConfig, picture_tokens: int) -> tuple[Fit, ...]:
    """How the model does on each of CARDS, in NF4 and in 16 bits."""
    return tuple(
        Fit(
            card,
            precision,
            weight_bytes(config, precision) + WORKING + tile_bytes(config, picture_tokens),
            tiles_at_once(config, precision, card * 2**30 * _USABLE, picture_tokens),
        )
        for card in CARDS
        for precision in ("nf4", "bfloat16")
    )


def told(rows: tuple[Fit, ...]) -> str:
    """What fits, in a sentence for each precision."""
    said = []
    for precision, name in (("nf4", "4 bits"), ("bfloat16", "16 bits")):
        mine = [row for row in rows if row.precision == precision]
        needs = f"In {name} it needs {mine[0].needs / 1e9:.1f} GB of a GPU"
        cards = [f"{row.card} GB ({row.tiles} tiles at once)" for row in mine if row.tiles]
        said.append(f"{needs}; it runs on cards of {', '.join(cards)}." if cards else f"{needs}, more than 24 GB.")
    return " ".join(said)
