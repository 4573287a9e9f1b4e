"""What a sentence names: the words a model that takes any words may use as labels.

A request such as "Segment all the vehicles in this image." names "vehicles"; whoever answers it writes that, or a part
or another number of it ("vehicle"). Words of the request itself, of place and of grammar are taken out; what is left
stands in phrases. English, as the models are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
MOST_WORDS = 4
"""Words of a label that is part of a longer phrase."""
LONGEST_PHRASE = 6
MOST_CANDIDATES = 64

_EMPTY = frozenset(
    WORD.findall(
        "a about all an and any are as at be been belong belonging belongs between both bottom by can categories "
        "category change changed changes changing class classes compared could date dates describe detect did "
        "difference differences different do does each every everything find first for from gave generate give given "
        "has have help here highlight how i identify image images in is it its label labels left locate location many "
        "mark mask masks me most of on one or other others out outline output over part parts picture pictures please "
        "provide respectively respond response right scene second see segment segmentation show shown since tell than "
        "that the their them there these they this those to top two undergone was we were what when where which who "
        "whose with within would you your"
    )
)
"""Words that name no thing to be found."""

_WEAK = frozenset({"area", "areas", "object", "objects", "place", "places", "region", "regions", "thing", "things"})
"""Words that belong to a name ("built-up area") and are none alone."""


@dataclass(frozen=True)
class Candidate:
    """A label that a sentence may ask for, in lower case. [start, end) are the words of the sentence it stands for."""

    text: str
    start: int
    end: int

    def rivals(self, other: Candidate) -> bool:
        """Whether both stand for the same words, so that an answer uses one of them."""
        return self.start < other.end and other.start < self.end


def named(text: str) -> str:
    """The thing that a text names first, for titles: a short text itself, the first phrase of a sentence."""
    words = WORD.findall(text.lower())
    short = len(words) <= MOST_WORDS and not _EMPTY.intersection(words)
    for phrase in _phrases(text):
        while not short and phrase[-1][1] in _WEAK:
            phrase = phrase[:-1]
        return " ".join(words if short else (word for _, word in phrase))
    return " ".join(words)


def candidates(text: str) -> tuple[Candidate, ...]:
    """The labels that `text` may ask for, longer ones of a phrase first, each as written and in the other number."""
    found: dict[str, Candidate] = {}
    for phrase in _phrases(text):
        for size in range(min(len(phrase), LONGEST_PHRASE), 0, -1):
            if size > MOST_WORDS and size < len(phrase):
                continue
            for part in (phrase[at : at + size] for at in range(len(phrase) - size + 1)):
                words = [word for _, word in part]
                if _WEAK.issuperset(words):
                    continue
                for last in dict.fromkeys((words[-1], singular(words[-1]), _plural(singular(words[-1])))):
                    label = " ".join([*words[:-1], last])
                    found.setdefault(label, Candidate(label, part[0][0], part[-1][0] + 1))
    return tuple(found.values())[:MOST_CANDIDATES]


def singular(word: str) -> str:
    """A plain English plural without its ending; words that only look like one are changed alike everywhere."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word


def same_thing(one: str, other: str) -> bool:
    """Whether two labels differ in number and letter case alone."""
    return [*map(singular, WORD.findall(one.lower()))] == [*map(singular, WORD.findall(other.lower()))]


def _plural(word: str) -> str:
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("ch", "sh", "s", "x")) else "s")


def _phrases(text: str) -> Iterator[list[tuple[int, str]]]:
    """Runs of neighbouring words that name something, each word with its number in the text."""
    text = text.lower()
    phrase: list[tuple[int, str]] = []
    end = 0
    for number, match in enumerate(WORD.finditer(text)):
        if text[end : match.start()].strip():
            if not _is_weak(phrase):
                yield phrase
            phrase = []
        end = match.end()
        if match[0] not in _EMPTY:
            phrase.append((number, match[0]))
        elif phrase:
            if not _is_weak(phrase):
                yield phrase
            phrase = []
    if not _is_weak(phrase):
        yield phrase


def _is_weak(phrase: list[tuple[int, str]]) -> bool:
    return all(word in _WEAK for _, word in phrase)
