"""What a person's prompt asks of a model that knows certain labels.

A prompt may name several things, separated by `;`, `,` or "and". Each part is led back to a label of the profile
through its synonyms and plain plurals; what is to be detected is one list of classes. Tags such as `[SEG]` are the
program's own words and are taken out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..errors import BadInput
from ..schema import LONGEST_PROMPT
from .base import Profile
from .classes import asked_classes
from .phrases import WORD, named, singular

LABELLED = ("segment", "ground", "detect", "change")
"""Tasks whose answer is about things with a label; the others take the prompt as it is."""

BOXED = ("detect", "ground")
"""Tasks whose answer is boxes, in which a segmenter can draw outlines."""

_ALIKE = 0.7
"""From this share of common letters on (0 to 1) a word is taken for a misspelling of another."""
_MOST_COMPARED = 12

_TAG = re.compile(r"\[[A-Za-z]{2,5}\]")
_PARTS = re.compile(r"\s*(?:[,\n]|\band\b)\s*")
_EVERYTHING = frozenset({"all", "any", "anything", "change", "changed", "changes", "different", "everything", "new"})
_NO_THING = frozenset(
    WORD.findall(
        "a an and are area areas between can classes date dates did differences find first ground has have here i "
        "image images in is it labels mark me objects of on one outline parts picture pictures please places second "
        "see segment show since that the them there these things this to two was were what where which you"
    )
)
"""Words that name no thing: beside them "all" means everything, beside others ("all giraffes") it does not."""


@dataclass(frozen=True)
class Asked:
    """One question for the model: the canonical label ("" for tasks without one) and the words that asked for it.

    For a model that takes any words the label is what the words name first. To detect, there are `classes` instead.
    """

    label: str
    words: str
    classes: tuple[str, ...] = ()


def task_of_model(task: str, profile: Profile, segmenter: str) -> str:
    """The task that the model itself is given: what it cannot outline it finds, where there is a `segmenter`."""
    if task == "segment" and segmenter and task not in profile.tasks:
        return next((found for found in BOXED if found in profile.tasks), task)
    return task


def understand(task: str, prompt: str, profile: Profile) -> list[Asked]:
    """The questions in a prompt, in its order, each once.

    A part that names no label but asks for everything (all, changes, ...) asks for each label of the task. What is to
    be detected is one question for all classes, or one for each where answers do not name them.
    Raises BadInput where the model cannot do the task, where the prompt is blank or too long, and where a part names
    nothing that the model knows.
    """
    if task not in profile.tasks:
        raise BadInput(_cannot(task, profile))
    if len(prompt) > LONGEST_PROMPT:
        raise BadInput(f"The prompt has {len(prompt)} characters; shorten it to {LONGEST_PROMPT} at most.")
    words = " ".join(_TAG.sub(" ", prompt).split())
    if not words and task != "caption":
        raise BadInput(f"The prompt is empty; say what to look for, for example: {_example(task, profile)}.")
    if task not in LABELLED:
        return [Asked("", words)]
    if task == "detect":
        return _detect(words, profile)
    known = profile.labels.get(task, ())
    found: list[Asked] = []
    for part in words.split(";"):
        if part.strip(" .,?!"):
            found.extend(_part(part.strip(), known, profile, task))
    if not found:
        raise BadInput(f"The prompt '{words}' names nothing; say what to look for, such as {_example(task, profile)}.")
    # A mask of a known label depends on that alone, every other answer on the whole sentence ("the largest boat").
    distinct: dict[Asked | str, Asked] = {}
    for asked in found:
        distinct.setdefault(asked.label if known and task != "ground" else asked, asked)
    return list(distinct.values())


def _detect(words: str, profile: Profile) -> list[Asked]:
    classes = asked_classes(words, profile)
    if not classes:
        said = _example("detect", profile)
        raise BadInput(f"The prompt '{words}' names no class of objects; say what to look for, such as {said}.")
    if profile.box_form == "brackets":
        return [Asked(name, name, (name,)) for name in classes]
    return [Asked("", words, classes)]


def _cannot(task: str, profile: Profile) -> str:
    if task == "segment" and set(BOXED) & set(profile.tasks):
        return (
            f"The model {profile.name} finds objects but was never taught to outline them; detect them as boxes, or "
            "name the folder of a segmenter (a SAM checkpoint) that draws the outlines in its boxes."
        )
    return f"The model {profile.name} cannot {task}; it can {', '.join(profile.tasks)}."


def _part(part: str, known: Sequence[str], profile: Profile, task: str) -> list[Asked]:
    if not known:
        return [Asked(named(part), part)]
    pieces = [piece for piece in _PARTS.split(part) if piece]
    labels = [_label(piece, known, profile) for piece in pieces]
    if len(pieces) > 1 and all(labels):
        return [Asked(label, piece) for label, piece in zip(labels, pieces)]
    label = _label(part, known, profile)
    unknown = [piece for piece, found in zip(pieces, labels) if not found]
    if label and (task == "ground" or len(pieces) == 1):
        return [Asked(label, part)]
    words = set(_words(part))
    if not label and _EVERYTHING & words and words <= _EVERYTHING | _NO_THING:
        return [Asked(each, each) for each in known]
    what = ", ".join(unknown) or part
    near = _nearest(what, known, profile)
    what = f"'{what}' (did you mean '{near}'?)" if near else f"'{what}'"
    raise BadInput(f"The model {profile.name} does not know {what}; for this task it knows {', '.join(known)}.")


def _nearest(text: str, known: Sequence[str], profile: Profile) -> str:
    """The label, or the synonym of one, that is spelled most like a word of a text; "" where none is."""
    names = [*known, *(word for word, label in profile.synonyms.items() if label in known)]
    words = [singular(word) for word in _words(text)][:_MOST_COMPARED]
    found = [(SequenceMatcher(None, word, name).ratio(), name) for word in words for name in names]
    likeness, name = max(found, key=lambda pair: pair[0], default=(0.0, ""))
    return name if likeness >= _ALIKE else ""


def in_own_words(text: str, label: str, synonyms: Collection[str], plurals: Mapping[str, str]) -> str:
    """`text` with the first of `synonyms` in it replaced by `label`, plural where the synonym was.

    For models that were taught their labels and not what else people call them.
    """
    found = _find(text, dict.fromkeys(synonyms, label))
    if found is None:
        return text
    _, first, last = found
    many = singular(last.group().lower()) != last.group().lower()
    return text[: first.start()] + (plurals.get(label, label + "s") if many else label) + text[last.end() :]


def _label(text: str, known: Sequence[str], profile: Profile) -> str:
    """The label that a text names first; "" for none."""
    synonyms = {word: label for word, label in profile.synonyms.items() if label in known}
    found = _find(text, {**synonyms, **{name: name for name in known}})
    return found[0] if found else ""


def _find(text: str, names: Mapping[str, str]) -> tuple[str, re.Match[str], re.Match[str]] | None:
    """Where a text first has one of `names`, the longest where several begin at the same word: its label, and its
    first and last word."""
    spelled = {tuple(singular(word) for word in _words(name)): label for name, label in names.items()}
    matches = list(WORD.finditer(text))
    words = [singular(match.group().lower()) for match in matches]
    longest = max(map(len, spelled), default=0)
    for start in range(len(words)):
        for end in range(min(start + longest, len(words)), start, -1):
            label = spelled.get(tuple(words[start:end]))
            if label:
                return label, matches[start], matches[end - 1]
    return None


def _words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def _example(task: str, profile: Profile) -> str:
    return (profile.examples.get(task) or profile.labels.get(task) or ("water",))[0]
