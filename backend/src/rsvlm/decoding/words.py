"""The grammar of answers in words: anything, or one of a list, up to a number of tokens."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from .automaton import DONE, Allowed, Grammar, Place, State, SymbolGrammar
from .cells import Encode


class WordsGrammar(Grammar):
    """Free text of `longest` tokens at most, the end token among them.

    `vocabulary` tokens exist; `never` are those that are no text (padding, marks). The first token is not the end,
    so an answer is never empty.
    """

    def __init__(self, end: int, longest: int, vocabulary: int, never: Collection[int] = ()) -> None:
        self.end, self.longest = end, longest
        self._words = tuple(i for i in range(vocabulary) if i != end and i not in frozenset(never))
        self._any = tuple(sorted((*self._words, end)))
        self.start: State = ((0, ()),)

    def allowed(self, state: State) -> Allowed:
        place = state[0][0]
        if place == DONE:
            return ()
        written = place if isinstance(place, int) else 0
        if written == self.longest - 1:
            return (self.end,)
        return self._any if written else self._words

    def advance(self, state: State, token: int) -> State:
        place = state[0][0]
        if not isinstance(place, int) or (token != self.end and place >= self.longest - 1):
            raise ValueError(f"Token {token} comes after the end of the answer.")
        return ((DONE if token == self.end else place + 1, ()),)


class ChoiceGrammar(SymbolGrammar):
    """Exactly one of the given texts (the classes of a scene, yes or no)."""

    def __init__(self, encode: Encode, end: int, texts: Sequence[str]) -> None:
        self.texts = tuple(texts)
        self.longest = max(len(encode(text)) for text in texts) + 1
        super().__init__(encode, end, "text")

    def cut(self, written: int) -> bool:
        return False

    def symbols(self, place: Place) -> Mapping[str, Place]:
        return dict.fromkeys(self.texts, "end") if place == "text" else {"": DONE}
