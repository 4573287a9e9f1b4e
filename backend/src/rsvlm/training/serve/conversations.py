"""Conversations about records, built anew for each draw: what is asked, in which words, of the picture how turned.

In this order: task, wording, window with flip and turns (words of sides turn along), size, light, and coordinates last,
in pixels of the picture as the model sees it. Formats are those of `models/qwen_vl` (reference: rscovlm sections 4, 5).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...answers import lines
from ...models.qwen_vl.conversation import expression
from ...models.qwen_vl.profile import QwenProfile, Wording
from ..prompts import ONES, PLURALS
from ..records import Box, Pixels, Record
from ..views import Geometry, change_light, cut_boxes, cut_pixels, draw_geometry, turn_pixels, whole
from .balance import built_questions
from .expressions import expressions
from .sides import turned_words
from .sizes import draw_size

SHARE_TURNED = 0.75
"""Share of the draws in which a picture may be flipped and turned; the others show it upright, as people send it."""

SMALLEST_SEEN = 8.0
"""Pixels of the picture as shown: no words are found for an object with a shorter side, nor for others of its label."""
TRIES = 12
"""So many windows are drawn for one that shows an object, where one is asked for; else the answer is that of none."""


@dataclass(frozen=True)
class Conversation:
    """What a model is shown and what is said: `turns` are (asked, answered); only answers are learned."""

    record: str
    task: str
    pictures: tuple[Pixels, ...]
    turns: tuple[tuple[str, str], ...]
    system: str = ""


def tasks_of(record: Record) -> tuple[str, ...]:
    """What can be asked about a record; () where its labels make no conversation (covers and changes are masks)."""
    has = {
        "talk": record.talk,
        "detect": record.box_labels,
        "ground": any(box.label in record.box_labels for box in record.boxes),
        "question": record.questions or record.box_labels,
        "classify": record.scene,
        "caption": record.captions,
    }
    return tuple(task for task, labels in has.items() if labels and record.after is None)


def conversation(
    record: Record, scenes: Sequence[str], profile: QwenProfile, rng: np.random.Generator, light: bool = True
) -> Conversation:
    """A conversation about a record of which `tasks_of` knows a task; `scenes` are all classes of its set.

    Raises BadInput for a picture that the model cannot look at.
    """
    tasks = tasks_of(record)
    task = tasks[int(rng.integers(len(tasks)))]
    known = tuple(box for box in record.boxes if box.label in record.box_labels)
    for _ in range(TRIES if task == "ground" else 1):
        geometry = _geometry(record, task, rng)
        boxes = cut_boxes(known, geometry, smallest=0)
        if boxes:
            break
    hidden = Counter(box.label for box in cut_boxes(known, geometry, smallest=0, visible=0))
    hidden.subtract(box.label for box in boxes)
    picture = turn_pixels(cut_pixels(record.pixels, geometry), geometry)
    size = draw_size(picture.shape[1], picture.shape[0], profile, rng)
    picture = _shown(picture, size, rng if light else None)
    turns, system = _TASKS[task](_Draw(record, boxes, +hidden, geometry, size, tuple(scenes), profile, rng))
    return Conversation(record.name, task, (picture,), turns, system or profile.system)


@dataclass(frozen=True)
class _Draw:
    """One draw while its words are found. `boxes` are of the known labels, in shares of the view; `hidden` counts by
    label what its edge shows less than half of: no expression can be trusted beside it.
    """

    record: Record
    boxes: tuple[Box, ...]
    hidden: Mapping[str, int]
    geometry: Geometry
    size: tuple[int, int]
    scenes: tuple[str, ...]
    profile: QwenProfile
    rng: np.random.Generator

    def wording(self, task: str) -> Wording:
        return self.profile.wordings[task]

    def is_clear(self, label: str) -> bool:
        """Whether all objects of a label can be seen well enough for words to tell them apart."""
        width, height = self.size
        sides = [min((b.x2 - b.x1) * width, (b.y2 - b.y1) * height) for b in self.boxes if b.label == label]
        return not self.hidden.get(label) and min(sides, default=SMALLEST_SEEN) >= SMALLEST_SEEN

    def line(self, box: Box, words: str) -> str:
        """One object in pixels of the picture as it is seen."""
        width, height = self.size
        corners = ((box.x1 * width, box.y1 * height), (box.x2 * width, box.y2 * height))
        return lines.encode([(corners, words)])


Said = tuple[tuple[tuple[str, str], ...], str]


def _geometry(record: Record, task: str, rng: np.random.Generator) -> Geometry:
    """Only what is asked of boxes survives a cut; what was said of a picture as a whole keeps all of it."""
    drawn = draw_geometry(record, rng)
    window = drawn if task in ("detect", "ground") else whole(record)
    turned = task != "talk" and rng.random() < SHARE_TURNED
    return replace(window, flip=turned and drawn.flip, turns=drawn.turns if turned else 0)


def _shown(picture: Pixels, size: tuple[int, int], rng: np.random.Generator | None) -> Pixels:
    from PIL import Image

    shown = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
    return shown if rng is None else change_light(shown, rng, 0.5)


def _talk(draw: _Draw) -> Said:
    return draw.record.talk, ""


def _detect(draw: _Draw) -> Said:
    """All objects of all classes that are known, by class, then from the top, then from the left."""
    return _found(draw, sorted(draw.record.box_labels))


def _found(draw: _Draw, classes: Sequence[str]) -> Said:
    wording = draw.wording("detect-box")
    wanted = [box for box in draw.boxes if box.label in classes]
    ordered = sorted(wanted, key=lambda box: (box.label, box.y1, box.x1))
    answer = "".join(draw.line(box, box.label) for box in ordered) or lines.NOTHING
    return ((wording.user.format(classes=", ".join(classes)), answer),), wording.system


def _ground(draw: _Draw) -> Said:
    """An object that its name alone means, or an expression; where there is neither, all objects of a label."""
    labels = sorted({box.label for box in draw.boxes if draw.is_clear(box.label)})
    places = {
        label: np.array([(b.x1, b.y1, b.x2, b.y2) for b in draw.boxes if b.label == label]) for label in labels
    }
    found: list[tuple[str, Box]] = []
    for label in labels:
        own = [box for box in draw.boxes if box.label == label]
        name = ONES.get(label, label)
        if len(own) == 1:
            found.append((name, own[0]))
        others = {other: boxes for other, boxes in places.items() if other != label}
        found += [(expression(e.words.format(label=name)), own[e.index]) for e in expressions(places[label], others)]
    if not found:
        clear = sorted(label for label in draw.record.box_labels if draw.is_clear(label))
        return _found(draw, [clear[int(draw.rng.integers(len(clear)))]]) if clear else _detect(draw)
    text, box = found[int(draw.rng.integers(len(found)))]
    wording = draw.wording("ground-box")
    return ((wording.user.format(text=text), draw.line(box, text)),), wording.system


def _question(draw: _Draw) -> Said:
    """A question that was asked of the picture, or one that its labels answer; types alike, then yes and no alike."""
    rows = draw.record.questions
    if not rows:
        counts = {label: sum(box.label == label for box in draw.boxes) for label in draw.record.box_labels}
        rows = tuple(built_questions(counts, PLURALS))
    kinds = sorted({(kind, answer if answer in ("yes", "no") else "") for kind, _, answer in rows})
    kind, said = kinds[int(draw.rng.integers(len(kinds)))]
    fitting = [row for row in rows if row[0] == kind and said in ("", row[2])]
    _, asked, answer = fitting[int(draw.rng.integers(len(fitting)))]
    asked = turned_words(asked, draw.geometry)
    wording = draw.wording("question")
    return ((wording.user.format(text=asked) + wording.suffix, answer),), wording.system


def _classify(draw: _Draw) -> Said:
    classes = [str(name) for name in draw.rng.permutation(sorted({*draw.scenes, draw.record.scene}))]
    wording = draw.wording("classify")
    return ((wording.user.format(classes=",".join(classes)), draw.record.scene),), wording.system


def _caption(draw: _Draw) -> Said:
    captions = draw.record.captions
    text = turned_words(captions[int(draw.rng.integers(len(captions)))], draw.geometry)
    wording = draw.wording("caption")
    return ((wording.empty, text),), wording.system


_TASKS: dict[str, Callable[[_Draw], Said]] = {
    "talk": _talk, "detect": _detect, "ground": _ground, "question": _question, "classify": _classify,
    "caption": _caption,
}  # fmt: skip
