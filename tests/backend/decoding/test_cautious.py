"""A draft that rests after guesses that did not hold, and never changes what is written."""

from __future__ import annotations

from rsvlm.decoding.automaton import State, Tokens
from rsvlm.decoding.cautious import LONGEST_REST, Cautious

STATE: State = ((("label", 0, 0, None), ()),)


class Guess:
    """Always guesses the same four tokens."""

    def __init__(self) -> None:
        self.judgements: list[int] = []

    def read(self, state: State) -> None:
        """Nothing to learn."""

    def propose(self, state: State) -> Tokens:
        return (1, 2, 3, 4)

    def judged(self, held: int, proposed: int) -> None:
        self.judgements.append(held)


def _silences(draft: Cautious) -> int:
    """How many turns go by before it guesses again."""
    turns = 0
    while not draft.propose(STATE):
        turns += 1
    return turns


def test_it_guesses_on_while_guesses_hold() -> None:
    draft = Cautious(Guess())
    for held in (4, 3, 2):
        draft.judged(held, 4)
        assert _silences(draft) == 0


def test_it_rests_longer_each_time_it_is_wrong_and_recovers() -> None:
    draft = Cautious(Guess())
    rests = []
    for _ in range(7):
        draft.judged(0, 4)
        rests.append(_silences(draft))
    assert rests == [1, 2, 4, 8, 16, LONGEST_REST, LONGEST_REST]
    draft.judged(4, 4)
    draft.judged(1, 4)
    assert _silences(draft) == 1


def test_the_draft_behind_it_hears_every_judgement() -> None:
    guess = Guess()
    draft = Cautious(guess)
    draft.judged(1, 4)
    draft.judged(4, 4)
    assert guess.judgements == [1, 4]
