"""Conversations about records, built anew for each draw: what is asked, in which words, of the picture how turned.

In this order: task, wording, window with flip and turns (words of sides turn along), size, light, and coordinates last,
in pixels of the picture as the model sees it. Formats are those of `models/qwen_vl` (reference: rscovlm sections 4, 5).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...answers import lines, tool_call
from ...answers.corners import Point, box_corners, detection_order, referring_order
from ...errors import BadInput
from ...models.qwen_vl.conversation import Shown, expression, says_how
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
    """What a model is shown and what is said: `turns` are (asked, answered); only answers are learned.

    `shown` are for each turn the numbers of the pictures that come with it, several together where they are frames of a
    video; () where the first turn shows the only one.
    """

    record: str
    task: str
    pictures: tuple[Pixels, ...]
    turns: tuple[tuple[str, str], ...]
    system: str = ""
    shown: tuple[tuple[tuple[int, ...], ...], ...] = ()

    def shown_at(self, turn: int) -> tuple[Shown, ...]:
        """The pictures and videos of a turn."""
        if not self.shown:
            return () if turn else (Shown((0,)),)
        return tuple(Shown(numbers) for numbers in self.shown[turn]) if turn < len(self.shown) else ()


def tasks_of(record: Record) -> tuple[str, ...]:
    """What can be asked about a record; () where its labels make no conversation (covers and changes are masks)."""
    single = record.after is None
    has = {
        "talk": record.talk,
        "detect": single and record.box_labels,
        "ground": single and any(box.label in record.box_labels for box in record.boxes),
        "refer": single and record.phrases,
        "question": record.questions or (single and record.box_labels),
        "classify": single and record.scene,
        "caption": record.captions,
        "closer": single and record.closer,
    }
    return tuple(task for task, labels in has.items() if labels)


def conversation(
    record: Record, scenes: Sequence[str], profile: QwenProfile, rng: np.random.Generator, light: bool = True
) -> Conversation:
    """A conversation about a record of which `tasks_of` knows a task; `scenes` are all classes of its set.

    Raises BadInput for a picture that the model cannot look at, and for a task that it has no words for.
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
    dates = (record.pixels,) if record.after is None else (record.pixels, record.after)
    turned = [turn_pixels(cut_pixels(pixels, geometry), geometry) for pixels in dates]
    height, width = turned[0].shape[:2]
    size = profile.seen_size(width, height, "") if task == "closer" else draw_size(width, height, profile, rng)
    pictures = [_shown(picture, size, rng if light else None) for picture in turned]
    draw = _Draw(record, boxes, +hidden, geometry, size, tuple(scenes), profile, rng)
    if task == "closer":
        return _closer(draw, pictures[0])
    turns, system = _TASKS[task](draw)
    for pixels in record.more if task == "talk" else ():
        own = draw_size(pixels.shape[1], pixels.shape[0], profile, rng)
        pictures.append(_shown(pixels, own, rng if light else None))
    said = task if record.after is None else f"{task}-pair"
    return Conversation(record.name, said, tuple(pictures), turns, system or profile.system, _order(record, task))


def _order(record: Record, task: str) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """Which pictures each turn shows: two dates are frames of one video, pictures of a talk stand for themselves."""
    if record.after is not None:
        return (((0, 1),),)
    if task != "talk" or not record.more:
        return ()
    shown, start = [], 0
    for count in record.shows or (1 + len(record.more),):
        shown.append(tuple((number,) for number in range(start, start + count)))
        start += count
    return tuple(shown)


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
        if task not in self.profile.wordings:
            raise BadInput(f"The profile {self.profile.name} has no words for {task}; train with another profile.")
        return self.profile.wordings[task]

    @property
    def shape(self) -> str:
        """How its objects are written: "oriented" with four corners, "box" with two."""
        return "oriented" if self.record.oriented else "box"

    def is_clear(self, label: str) -> bool:
        """Whether all objects of a label can be seen well enough for words to tell them apart."""
        width, height = self.size
        sides = [min((b.x2 - b.x1) * width, (b.y2 - b.y1) * height) for b in self.boxes if b.label == label]
        return not self.hidden.get(label) and min(sides, default=SMALLEST_SEEN) >= SMALLEST_SEEN

    def line(self, box: Box, words: str, order: Callable[[Sequence[Point]], Sequence[Point]]) -> str:
        """One object in pixels of the picture as it is seen; `order` is that of four corners."""
        width, height = self.size
        corners: Sequence[Point] = ((box.x1, box.y1), (box.x2, box.y2))
        if self.record.oriented:
            corners = order(box.corners or box_corners((box.x1, box.y1, box.x2, box.y2)))
        return lines.encode([([(x * width, y * height) for x, y in corners], words)])


Said = tuple[tuple[tuple[str, str], ...], str]


def _geometry(record: Record, task: str, rng: np.random.Generator) -> Geometry:
    """Only what is asked of boxes survives a cut; what was said of a picture as a whole keeps all of it."""
    drawn = draw_geometry(record, rng)
    window = drawn if task in ("detect", "ground") else whole(record)
    turned = task not in ("talk", "closer") and rng.random() < SHARE_TURNED
    return replace(window, flip=turned and drawn.flip, turns=drawn.turns if turned else 0)


def _shown(picture: Pixels, size: tuple[int, int], rng: np.random.Generator | None) -> Pixels:
    from PIL import Image

    shown = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC))
    return shown if rng is None else change_light(shown, rng, 0.5)


_SHARE = r"\s*([0-9]+(?:\.[0-9]+)?)\s*"
_BOX = re.compile(rf"\[{_SHARE},{_SHARE},{_SHARE},{_SHARE}\]")


def _talk(draw: _Draw) -> Said:
    """What somebody wrote, its boxes in pixels of the picture as it is seen."""
    scale = draw.record.talk_scale
    if not scale:
        return draw.record.talk, ""

    def pixels(match: re.Match[str]) -> str:
        sides = (*draw.size, *draw.size)
        return "[" + ", ".join(str(int(float(n) * side / scale)) for n, side in zip(match.groups(), sides)) + "]"

    turns = [(_BOX.sub(pixels, asked), _BOX.sub(pixels, answered)) for asked, answered in draw.record.talk]
    return tuple(turns), ""


def _detect(draw: _Draw) -> Said:
    """All objects of all classes that are known, by class, then from the top, then from the left."""
    return _found(draw, sorted(draw.record.box_labels))


def _found(draw: _Draw, classes: Sequence[str]) -> Said:
    wording = draw.wording(f"detect-{draw.shape}")
    wanted = [box for box in draw.boxes if box.label in classes]
    ordered = sorted(wanted, key=lambda box: (box.label, box.y1, box.x1))
    answer = "".join(draw.line(box, box.label, detection_order) for box in ordered) or lines.NOTHING
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
    return _meant(draw, text, box)


def _meant(draw: _Draw, text: str, box: Box) -> Said:
    """The one object that a text means."""
    wording = draw.wording(f"ground-{draw.shape}")
    return ((wording.user.format(text=text), draw.line(box, text, referring_order)),), wording.system


def _refer(draw: _Draw) -> Said:
    """An expression somebody wrote."""
    text, box = draw.record.phrases[int(draw.rng.integers(len(draw.record.phrases)))]
    (place,) = cut_boxes((box,), draw.geometry, smallest=0) or (None,)
    if place is None:
        raise BadInput(f"{draw.record.name} has a phrase for an object outside its picture: {text!r}; leave it out.")
    return _meant(draw, turned_words(text, draw.geometry), place)


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
    suffix = "" if says_how(asked) else wording.suffix
    return ((wording.user.format(text=asked) + suffix, answer),), wording.system


def _classify(draw: _Draw) -> Said:
    classes = [str(name) for name in draw.rng.permutation(sorted({*draw.scenes, draw.record.scene}))]
    wording = draw.wording("classify")
    return ((wording.user.format(classes=",".join(classes)), draw.record.scene),), wording.system


def _caption(draw: _Draw) -> Said:
    captions = draw.record.captions
    text = turned_words(captions[int(draw.rng.integers(len(captions)))], draw.geometry)
    wording = draw.wording("caption")
    return ((wording.empty, text),), wording.system


def _closer(draw: _Draw, picture: Pixels) -> Conversation:
    """A question, the call for a closer look, the part of the picture in its own pixels, and the answer."""
    zoom = draw.profile.zoom
    if zoom is None:
        raise BadInput(f"The profile {draw.profile.name} cannot look closer; leave out data that take a closer look.")
    record, (width, height) = draw.record, draw.size
    one = record.closer[int(draw.rng.integers(len(record.closer)))]
    rows, columns = record.pixels.shape[:2]
    x1, y1, x2, y2 = (min(max(v, 0), side) for v, side in zip(one.part, (columns, rows, columns, rows)))
    part = record.pixels[int(y1) : int(np.ceil(y2)), int(x1) : int(np.ceil(x2))]
    if 0 in part.shape:
        raise BadInput(f"{record.name} has a closer look outside its picture; leave it out.")
    close = _shown(part, draw.profile.seen_size(part.shape[1], part.shape[0], ""), None)
    seen = (x1 * width / columns, y1 * height / rows, x2 * width / columns, y2 * height / rows)
    call = tool_call.encode((int(seen[0]), int(seen[1]), int(seen[2]), int(seen[3])), zoom.tool)
    turns = ((one.question + zoom.suffix, call), (zoom.shown, one.answer))
    return Conversation(record.name, "closer", (picture, close), turns, zoom.system, (((0,),), ((1,),)))


_TASKS: dict[str, Callable[[_Draw], Said]] = {
    "talk": _talk, "detect": _detect, "ground": _ground, "refer": _refer, "question": _question,
    "classify": _classify, "caption": _caption,
}  # fmt: skip
