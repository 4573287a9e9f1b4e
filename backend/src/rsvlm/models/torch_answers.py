"""What large models do alike around their networks: halve a batch that is too large, tell what was written."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Callable

from ..decoding.greedy import Written
from ..errors import ModelFailure
from .base import Generation, Piece, Query
from .tokenizer_file import TokenizerFile
from .torch_device import out_of_memory

UNLIKELY = 1e-4
"""What might have stood in a token's place is not told below this probability."""

Size = tuple[int, int]


def in_halves(
    queries: Sequence[Query],
    answer: Callable[[Sequence[Query]], list[Generation]],
    forget: Callable[[], None],
    device: str,
) -> list[Generation]:
    """The answers to `queries`; where the memory of `device` runs out with several, each half is asked alone.

    `forget` drops what is kept from one call to the next. Raises ModelFailure where there is not memory for one.
    """
    try:
        return answer(queries)
    except (MemoryError, RuntimeError) as error:
        if not out_of_memory(error):
            raise
        forget()
        if len(queries) == 1:
            raise ModelFailure(
                f"The memory of {device} ran out; choose a smaller precision or close other programs."
            ) from error
    half = len(queries) // 2
    return [
        *in_halves(queries[:half], answer, forget, device),
        *in_halves(queries[half:], answer, forget, device),
    ]


class Speller:
    """Tokens as the text of answers. `ends` are the tokens that end one; they are no part of it."""

    def __init__(self, tokenizer: TokenizerFile, ends: Collection[int]) -> None:
        self._tokenizer, self._ends = tokenizer, frozenset(ends)
        self._spelled: dict[int, str] = {}

    def generation(
        self, prompt: str, answer: Written, seconds: float, sizes: tuple[Size, ...] = (), cut: bool = False
    ) -> Generation:
        """What was written after `prompt`, as it is told."""
        tokens, choices = answer.tokens, answer.choices
        if tokens and tokens[-1] in self._ends:
            tokens, choices = tokens[:-1], choices[:-1]
        pieces = tuple(
            Piece(
                piece,
                choice.probability,
                tuple((self._spell(token), odds) for token, odds in choice.others if odds >= UNLIKELY),
            )
            for piece, choice in zip(self._tokenizer.pieces(tokens), choices)
        )
        return Generation("".join(piece.text for piece in pieces), pieces, prompt, seconds, sizes, cut)

    def _spell(self, token: int) -> str:
        if token not in self._spelled:
            self._spelled[token] = "".join(self._tokenizer.pieces([token]))
        return self._spelled[token]
