"""Writing an answer: always the most probable allowed token, in as few forwards of the model as possible.

What is written does not depend on how: tokens that must come ride along with the next forward (jump-forward), and
drafts are checked many tokens at a time, kept only as far as the model would have chosen the same. Which arrays the
model uses is its session's business.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Callable, Protocol

from .automaton import Allowed, Grammar, State, Tokens


class Session(Protocol):
    """One answer being written by a model that has read the prompt."""

    def feed(self, tokens: Sequence[int]) -> None:
        """Reads further tokens of the answer in one forward."""

    def forget(self, count: int) -> None:
        """Takes back the last `count` tokens that were read."""

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> tuple[int, float]:
        """The most probable allowed token after the `row`-th token of the last `feed`, and its probability.

        Before the first `feed`, row 0 is the end of the prompt. The probability is among the allowed ones. `written`
        are the tokens of the answer so far, for sessions that penalise repetition.
        """


class Draft(Protocol):
    """Guesses tokens. It is told of every token that was written by the state after it."""

    def read(self, state: State) -> None:
        """The answer is in this state after one more token."""

    def propose(self, state: State) -> Tokens:
        """Tokens that may follow, each allowed after those before it; empty for no guess."""

    def judged(self, held: int, proposed: int) -> None:
        """Of the last guess the first `held` were what the model chose."""


@dataclass
class Written:
    """An answer: its tokens, the end token among them, the probability of each, and how many forwards it took."""

    tokens: list[int] = field(default_factory=list)
    probabilities: list[float] = field(default_factory=list)
    forwards: int = 0


def write(
    session: Session,
    grammar: Grammar,
    check: Callable[[], None] = lambda: None,
    draft: Draft | None = None,
    jump: bool = True,
) -> Written:
    """Writes one answer under `grammar`.

    `check` is called before every forward and may raise (to stop). `jump` off reads forced tokens one by one; both it
    and `draft` change how fast the answer comes and nothing else.
    """
    answer = Written()
    state = grammar.start
    row, drafted = 0, Tokens()
    while True:
        held = 0
        while True:  # decide along the draft for as long as it holds
            allowed = grammar.allowed(state)
            if allowed is not None and not allowed:
                return answer
            forced = allowed is not None and len(allowed) == 1
            token, probability = _only(allowed) if forced else session.choose(row + held, allowed, answer.tokens)
            state = _take(answer, token, probability, grammar, state, draft)
            if held == len(drafted) or drafted[held] != token:
                break
            held += 1
        if drafted and draft is not None:
            draft.judged(held, len(drafted))
        session.forget(len(drafted) - held)
        unread = [token]
        allowed = grammar.allowed(state)
        while jump and allowed is not None and len(allowed) == 1:
            unread.append(allowed[0])
            state = _take(answer, allowed[0], 1.0, grammar, state, draft)
            allowed = grammar.allowed(state)
        if allowed is not None and not allowed:
            return answer
        drafted = draft.propose(state) if draft is not None else Tokens()
        check()
        session.feed([*unread, *drafted])
        answer.forwards += 1
        row = len(unread) - 1


def _only(allowed: Allowed) -> tuple[int, float]:
    assert allowed is not None
    return allowed[0], 1.0


def _take(
    answer: Written, token: int, probability: float, grammar: Grammar, state: State, draft: Draft | None
) -> State:
    answer.tokens.append(token)
    answer.probabilities.append(probability)
    state = grammar.advance(state, token)
    if draft is not None:
        draft.read(state)
    return state
