"""What a model of this family is asked, as turns of a conversation: of any tokenizer, template and server.

Words are the authors' (reference: rscovlm sections 3.1, 4.1 and 5), held by the profile. Standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

from ...errors import BadInput
from ..base import Query
from .profile import QwenProfile, Wording


@dataclass(frozen=True)
class Shown:
    """A picture of the query by its number; several are the frames of a video."""

    pictures: tuple[int, ...]


Part = Union[str, Shown]


@dataclass(frozen=True)
class Turn:
    """What one side says: `role` is "system", "user" or "assistant"; pictures come before the words about them."""

    role: str
    parts: tuple[Part, ...]


_MARK = re.compile(r"<\|[^|<>]*\|>|<\||\|>")
"""Special tokens and their brackets, which are no words of a person."""

_HOW = re.compile(r"\b(answer|respond|reply)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.?!:]\Z|\A(?:which|what|is|are|classify|tell|choose|select)\b", re.IGNORECASE)


_ORDER = re.compile(
    r"\A(?:please\s+)?(?:(?:find|locate|detect|mark|outline|show(?:\s+me)?|where\s+(?:is|are))\s+)?"
    r"(?:all\s+(?:of\s+)?)?(?:(?:the|an?)\s+)?",
    re.IGNORECASE,
)


def converse(query: Query, profile: QwenProfile) -> tuple[Turn, ...]:
    """The conversation that a query is. Two pictures are two dates, shown as frames, except in a zoom chain.

    With `query.zoom` the tool is offered; without, what was `said` and shown before stays and the tool is gone.
    Raises BadInput where the profile has no words for the task, where the task needs a text and there is none, and
    where pictures and what was said do not match.
    """
    wording = _wording(query, profile)
    asked, system = request(query, wording), wording.system or profile.system
    if query.context:
        asked = f"{own_words(query.context)} {asked}"
    if not query.zoom and not query.said:
        return (*_opening(system), Turn("user", (Shown(tuple(range(len(query.pictures)))), asked)))
    if profile.zoom is None:
        raise BadInput(f"The model {profile.name} cannot look closer; ask with 0 hops.")
    if len(query.pictures) != len(query.said) + 1:
        raise BadInput(f"{len(query.said)} closer looks were asked for and {len(query.pictures) - 1} are shown.")
    if query.zoom:
        system, asked = profile.zoom.system, asked + profile.zoom.suffix
    turns = [*_opening(system), Turn("user", (Shown((0,)), asked))]
    for index, said in enumerate(query.said):
        turns.append(Turn("assistant", (own_words(said),)))
        turns.append(Turn("user", (Shown((index + 1,)), profile.zoom.shown)))
    return tuple(turns)


def request(query: Query, wording: Wording) -> str:
    """What the user says beside the pictures. Raises BadInput where a text is needed and there is none."""
    text = own_words(query.prompt)
    if "{classes}" in wording.user:
        return _with_classes(query, wording, text)
    if not text and not wording.empty:
        raise BadInput(f"The task {query.task} needs a prompt; write what to look for.")
    if query.task == "ground":
        text = expression(text)
    asked = wording.user.format(text=text) if text else wording.empty
    return asked if says_how(text) else asked + wording.suffix


def says_how(text: str) -> bool:
    """Whether a request says itself how it is to be answered."""
    return _HOW.search(text) is not None


def expression(text: str) -> str:
    """The thing that a person wants found, without the order to find it: "Find the largest ship." is a largest ship."""
    bare = _ORDER.sub("", text).strip(" .?!")
    return bare or text


def class_list(classes: Sequence[str]) -> tuple[str, ...]:
    """Classes as a detector of this family was taught them: lower case, spaces for hyphens, sorted, each once."""
    return tuple(sorted({" ".join(own_words(name).lower().replace("-", " ").split()) for name in classes} - {""}))


def choices(query: Query) -> tuple[str, ...]:
    """The classes to choose from in `classify`: those of the query, else the parts of a prompt that is a list."""
    if query.classes:
        return tuple(dict.fromkeys(own_words(name) for name in query.classes))
    text = own_words(query.prompt)
    parts = [part.strip() for part in re.split(r"[,;]", text)]
    whole = len(parts) > 1 and not _SENTENCE.search(text)
    return tuple(dict.fromkeys(part for part in parts if part)) if whole else ()


def own_words(text: str) -> str:
    """A text without special tokens, also where taking out one makes another."""
    shorter = _MARK.sub("", text)
    while shorter != text:
        text, shorter = shorter, _MARK.sub("", shorter)
    return text.strip()


def _opening(system: str) -> tuple[Turn, ...]:
    return (Turn("system", (system,)),) if system else ()


def _wording(query: Query, profile: QwenProfile) -> Wording:
    for key in (f"{query.task}-{profile.shape(query.shape)}", query.task):
        if key in profile.wordings:
            return profile.wordings[key]
    known = sorted({key.split("-")[0] for key in profile.wordings})
    raise BadInput(f"The model {profile.name} does not know the task {query.task!r}; it knows {', '.join(known)}.")


def _with_classes(query: Query, wording: Wording, text: str) -> str:
    if query.task == "classify":
        classes: tuple[str, ...] = choices(query)
        joint = ","
    else:
        classes, joint = class_list(query.classes or (query.label or text,)), ", "
    if classes:
        return wording.user.format(classes=joint.join(classes))
    if not text:
        raise BadInput(f"The task {query.task} needs classes; write them, separated by commas.")
    return text
