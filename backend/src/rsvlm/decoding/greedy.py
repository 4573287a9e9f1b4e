"""Writing an answer: always the most probable allowed token, in as few forwards of the model as possible.

What is written does not depend on how: tokens that must come ride along with the next forward (jump-forward), drafts
are checked many tokens at a time and kept only as far as the model would have chosen the same, and several answers may
share their forwards. Which arrays the model uses is its session's business.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Callable, Generic, Protocol, TypeVar

from .automaton import Allowed, Grammar, State, Tokens

FEW = 64
"""Up to so many allowed tokens a choice tells the probabilities of all of them."""

Others = tuple[tuple[int, float], ...]


@dataclass(frozen=True)
class Choice:
    """A token, its probability among the allowed ones, and what else was allowed with its probability, if few."""

    token: int
    probability: float
    others: Others = ()


class Session(Protocol):
    """One answer being written by a model that has read the prompt."""

    def feed(self, tokens: Sequence[int]) -> None:
        """Reads further tokens of the answer in one forward."""

    def forget(self, count: int) -> None:
        """Takes back the last `count` tokens that were read."""

    def choose(self, row: int, allowed: Allowed, written: Collection[int]) -> Choice:
        """The most probable allowed token after the `row`-th token of the last `feed`.

        Before the first `feed`, row 0 is the end of the prompt. Probabilities are among the allowed ones. `written`
        are the tokens of the answer so far, for sessions that penalise repetition.
        """


class Draft(Protocol):
    """Guesses tokens. It is told of every token that was written by the state after it."""

    def read(self, state: State) -> None:
        """The answer is in this state after one more token."""

    def propose(self, state: State) -> Tokens:
        """Tokens that may follow, each allowed after those before it; empty for no guess."""


@dataclass
class Written:
    """An answer: its tokens, the end token among them, the choice of each, and how many forwards it took."""

    tokens: list[int] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    forwards: int = 0

    @property
    def probabilities(self) -> list[float]:
        return [choice.probability for choice in self.choices]


S = TypeVar("S", bound=Session)


class Writer(Generic[S]):
    """One answer under a grammar, step by step: `advance` tells what the session has to read next.

    `jump` off reads forced tokens one by one; both it and `draft` change how fast the answer comes and nothing else.
    """

    def __init__(self, session: S, grammar: Grammar, draft: Draft | None = None, jump: bool = True) -> None:
        self.session = session
        self.answer = Written()
        self._grammar, self._draft, self._jump = grammar, draft, jump
        self._state = grammar.start
        self._row = 0
        self._drafted: Tokens = ()

    def advance(self) -> Tokens:
        """Decides as far as the last forward reaches. The tokens of the next one; empty once the answer is complete."""
        held = 0
        while True:  # along the draft for as long as it holds
            allowed = self._grammar.allowed(self._state)
            if allowed is not None and not allowed:
                return ()
            if allowed is not None and len(allowed) == 1:
                choice = Choice(allowed[0], 1.0)
            else:
                choice = self.session.choose(self._row + held, allowed, self.answer.tokens)
            self._take(choice)
            if held == len(self._drafted) or self._drafted[held] != choice.token:
                break
            held += 1
        self.session.forget(len(self._drafted) - held)
        unread = [choice.token]
        allowed = self._grammar.allowed(self._state)
        while self._jump and allowed is not None and len(allowed) == 1:
            unread.append(allowed[0])
            self._take(Choice(allowed[0], 1.0))
            allowed = self._grammar.allowed(self._state)
        if allowed is not None and not allowed:
            return ()
        self._drafted = self._draft.propose(self._state) if self._draft is not None else ()
        self._row = len(unread) - 1
        self.answer.forwards += 1
        return (*unread, *self._drafted)

    def _take(self, choice: Choice) -> None:
        self.answer.tokens.append(choice.token)
        self.answer.choices.append(choice)
        self._state = self._grammar.advance(self._state, choice.token)
        if self._draft is not None:
            self._draft.read(self._state)


def write(
    session: Session,
    grammar: Grammar,
    check: Callable[[], None] = lambda: None,
    draft: Draft | None = None,
    jump: bool = True,
) -> Written:
    """Writes one answer; `check` is called before every forward and may raise (to stop)."""
    writer = Writer(session, grammar, draft, jump)
    while tokens := writer.advance():
        check()
        session.feed(tokens)
    return writer.answer


def write_together(
    writers: Sequence[Writer[S]],
    feed: Callable[[Sequence[tuple[S, Tokens]]], None],
    check: Callable[[], None] = lambda: None,
) -> list[Written]:
    """Writes several answers; `feed` lets sessions read their next tokens in one forward of all.

    Answers end when they end: the others go on without them.
    """
    going = list(writers)
    while True:
        steps = [(writer, writer.advance()) for writer in going]
        going = [writer for writer, tokens in steps if tokens]
        if not going:
            return [writer.answer for writer in writers]
        check()
        feed([(writer.session, tokens) for writer, tokens in steps if tokens])
