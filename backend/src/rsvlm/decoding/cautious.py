"""A draft that is only asked while its guesses hold: for engines on which a token read in vain costs time."""

from __future__ import annotations

from .automaton import State, Tokens
from .greedy import Draft

LONGEST_REST = 16


class Cautious:
    """Passes on what another draft guesses. After a guess of which less than half held it stays silent for one turn,
    after each further one twice as long, and begins anew after one that held."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._silent = 0
        self._rest = 1

    def read(self, state: State) -> None:
        """The answer is in this state after one more token."""
        self._draft.read(state)

    def propose(self, state: State) -> Tokens:
        """Tokens that may follow; empty while it rests."""
        if self._silent:
            self._silent -= 1
            return ()
        return self._draft.propose(state)

    def judged(self, held: int, proposed: int) -> None:
        """Of the last guess the first `held` were what the model chose."""
        self._draft.judged(held, proposed)
        if 2 * held >= proposed:
            self._rest = 1
        else:
            self._silent = self._rest
            self._rest = min(2 * self._rest, LONGEST_REST)
