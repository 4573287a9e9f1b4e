"""Answers the questions about the published weights that only the weights can answer (reference: section 11).

Everything is written freely, as the authors' demo decodes, with and without the penalty on repetition: a grammar would
hide the habits that are looked for. The prompts are the published ones about a thing that may be in the picture.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from torch import Tensor

from ...answers import masks
from ..base import Picture
from ..torch_session import greedy
from .config import IMAGE_EXPERT
from .loading import inspect
from .published_config import GenerationSettings, generation_settings
from .published_habits import MaskHabits, box_joints, mask_habits
from .published_opening import load_published
from .published_profile import PUBLISHED_PROFILE
from .published_prompts import expert_of, message, model_prompt
from .published_tokenizer import PublishedTokenizer
from .stored_points import Point, expert_similarity, tensors, vocabulary
from .torch_published import IMAGE, Prefix, PublishedModel

PENALTIES = (1.0, 1.1)
"""None, and the checkpoint's own (reference: section 0)."""

LONGEST = 1100
"""Tokens of an answer: the longest mask of five classes that was counted has 1,089 (reference: section 5)."""

SHOWN = 160
SENTENCE = "Segment all the {} in this image. Please respond with segmentation mask."
CELLS = PUBLISHED_PROFILE.cells
Step = Callable[[str, int, int], None]
"""What is being done, how much of it is done, and how much there is."""


@dataclass(frozen=True)
class Scene:
    """A picture (height, width, 3) RGB, what it is called, and a thing that may be in it."""

    name: str
    picture: Picture
    thing: str


@dataclass(frozen=True)
class Answer:
    """What was written for a scene: `kind` of prompt, penalty, text, number of tokens, and whether it ended itself."""

    kind: str
    scene: str
    penalty: float
    text: str
    tokens: int
    ended: bool

    @property
    def habits(self) -> MaskHabits | None:
        return mask_habits(self.text)

    @property
    def shown(self) -> str:
        return f"{self.scene}, penalty {self.penalty}: {_short(self.text)}"


def examine(
    folder: Path, scenes: Sequence[Scene], device: str, precision: str, step: Step, longest: int = LONGEST
) -> list[Point]:
    """Every point, in the order of the reference. Where tensors do not fit only they are told.

    Raises BadInput where the folder, the device or the precision cannot be used.
    """
    checkpoint = inspect(folder)
    if not checkpoint.usable:
        return [tensors(checkpoint)]
    tokenizer, settings = PublishedTokenizer(folder), generation_settings(folder)
    stored = [tensors(checkpoint), vocabulary(checkpoint, tokenizer)]
    similarity = expert_similarity(checkpoint, lambda done, total: step("layers", done, total))
    model = load_published(folder, device, precision, lambda share: step("percent loaded", int(100 * share), 100))
    answers = _Asking(model.network, tokenizer, settings, longest).ask(scenes, step)
    return [*stored, *_written(answers), similarity, _image_expert(answers), _training()]


class _Asking:
    """The prompts of an examination, put to a model."""

    def __init__(
        self, network: PublishedModel, tokenizer: PublishedTokenizer, settings: GenerationSettings, longest: int
    ) -> None:
        self._network, self._tokenizer, self._settings, self._longest = network, tokenizer, settings, longest

    def ask(self, scenes: Sequence[Scene], step: Step) -> list[Answer]:
        """All answers about all scenes."""
        answers: list[Answer] = []
        total = len(scenes) * len(_prompts("", PENALTIES))
        for scene in scenes:
            images = self._network.encode([scene.picture])
            heads: dict[int, Prefix] = {}
            for kind, asked, expert, penalty in _prompts(scene.thing, PENALTIES):
                text, tokens, ended = self._write(asked, expert, penalty, images, heads)
                answers.append(Answer(kind, scene.name, penalty, text, tokens, ended))
                step("answers", len(answers), total)
        return answers

    def _write(
        self, asked: str, expert: int, penalty: float, images: Tensor, heads: dict[int, Prefix]
    ) -> tuple[str, int, bool]:
        """Text, tokens and whether it ended itself. `heads` keeps what is the same for all prompts of an expert."""
        ids = self._tokenizer.encode_prompt(model_prompt(asked, 1), IMAGE)
        cut = ids.index(IMAGE) + 1
        if expert not in heads:
            heads[expert] = self._network.begin(self._network.embed(ids[:cut], images), expert)
        prompt = self._network.begin(self._network.embed(ids[cut:]), expert, prefix=heads[expert])
        tokens = greedy(self._network, prompt, self._longest, self._settings.eos, penalty).tokens
        return self._tokenizer.decode(tokens), len(tokens), bool(tokens) and tokens[-1] in self._settings.eos


def _prompts(thing: str, penalties: Sequence[float]) -> list[tuple[str, str, int, float]]:
    """Kind, message, expert and penalty of what is asked of a scene."""
    keyword, boxes = message("segment", thing or "x"), message("detect", thing or "x")
    asked = [
        ("keyword", keyword, expert_of(keyword)),
        ("boxes", boxes, expert_of(boxes)),
        ("words", message("caption", ""), IMAGE_EXPERT),
    ]
    sentence = message("segment", SENTENCE.format(thing))
    return [
        *((*one, penalty) for one in asked for penalty in penalties),
        ("sentence", sentence, expert_of(sentence), penalties[0]),
        ("image expert", keyword, IMAGE_EXPERT, penalties[0]),
    ]


def _written(answers: Sequence[Answer]) -> list[Point]:
    plain = [answer for answer in answers if answer.penalty == PENALTIES[0]]
    masked = [answer for answer in plain if answer.kind in ("keyword", "sentence")]
    return [
        _row_joint(masked),
        _last_newline(masked),
        _preamble([answer for answer in plain if answer.kind == "sentence"]),
        _box_joint([answer for answer in plain if answer.kind == "boxes"]),
        _penalty(answers),
        _lengths(masked),
    ]


def _row_joint(answers: Sequence[Answer]) -> Point:
    question = "what stands between the rows of a mask"
    joints: Counter[str] = sum((a.habits.joints for a in answers if a.habits), Counter())
    if not joints:
        return _nothing(question, "no answer had two rows", answers)
    seams = [repr(a.habits.seam) for a in answers if a.habits and a.habits.seam]
    told = " and ".join(f"newline {'alone' if not joint else f'and {joint!r}'} ({n})" for joint, n in joints.items())
    return Point(question, told, "\n".join(seams))


def _last_newline(answers: Sequence[Answer]) -> Point:
    question = "a newline before the end"
    ended = [a for a in answers if a.habits and a.ended]
    if not ended:
        return _nothing(question, "no mask came to its end", answers)
    count = sum(a.habits is not None and a.habits.final_newline for a in ended)
    return Point(question, f"{count} of {len(ended)} masks", "\n".join(repr(a.text[-20:]) for a in ended))


def _preamble(answers: Sequence[Answer]) -> Point:
    question = "a preamble before the mask that a sentence asks for"
    found = [a for a in answers if a.habits]
    if not found:
        return _nothing(question, "no sentence was answered with a mask", answers)
    told = [a.habits.preamble for a in found if a.habits and a.habits.preamble]
    return Point(question, f"{len(told)} of {len(found)} masks", "\n".join(map(repr, told)) or found[0].shown)


def _box_joint(answers: Sequence[Answer]) -> Point:
    question = "what stands between several boxes"
    joints: Counter[str] = sum((box_joints(a.text) for a in answers), Counter())
    if not joints:
        return _nothing(question, "no answer had two boxes", answers)
    return Point(question, ", ".join(f"{joint!r} ({n})" for joint, n in joints.most_common()), _all(answers))


def _penalty(answers: Sequence[Answer]) -> Point:
    lines: list[str] = []
    same = 0
    pairs = [
        (one, other)
        for one in answers
        for other in answers
        if (one.kind, one.scene) == (other.kind, other.scene) and (one.penalty, other.penalty) == PENALTIES
    ]
    for one, other in pairs:
        same += one.text == other.text
        lines.append(f"{one.kind}, {one.scene}: {_in_short(one)}; with penalty {other.penalty}: {_in_short(other)}")
    finding = f"{same} of {len(pairs)} answers are the same with {PENALTIES[1]} as with {PENALTIES[0]}"
    return Point("effect of the penalty on repetition", finding, "\n".join(lines))


def _lengths(answers: Sequence[Answer]) -> Point:
    question = "length of masks and errors in their rows"
    found = [(a, a.habits) for a in answers if a.habits]
    if not found:
        return _nothing(question, "no mask was written", answers)
    tokens = sorted(a.tokens for a, _ in found)
    rows = sum(len(habits.widths) for _, habits in found)
    wrong = sum(habits.wrong_rows(CELLS) for _, habits in found)
    short = sum(len(habits.widths) != CELLS for _, habits in found)
    finding = (
        f"{tokens[0]} to {tokens[-1]} tokens; {wrong} of {rows} rows are not {CELLS} cells wide, "
        f"{short} of {len(found)} masks have not {CELLS} rows"
    )
    return Point(question, finding, "\n".join(f"{a.kind}, {a.scene}: {_in_short(a)}" for a, _ in found))


def _image_expert(answers: Sequence[Answer]) -> Point:
    found = [a for a in answers if a.kind == "image expert"]
    count = sum(a.habits is not None for a in found)
    return Point(
        "the image expert on [SEG]", f"{count} of {len(found)} answers hold a mask", "\n".join(map(_in_short, found))
    )


def _training() -> Point:
    return Point(
        "training settings and the table of data",
        "no weights can tell: learning rates, batch sizes, epochs and data stand in the paper alone",
        answered=False,
    )


def _nothing(question: str, finding: str, answers: Sequence[Answer]) -> Point:
    return Point(question, finding, _all(answers), answered=False)


def _all(answers: Sequence[Answer]) -> str:
    return "\n".join(answer.shown for answer in answers)


def _in_short(answer: Answer) -> str:
    """Length and form of an answer."""
    habits = answer.habits
    told = f"{answer.tokens} tokens{'' if answer.ended else ' (cut)'}"
    if habits is None:
        return f"{told}, {_short(answer.text)}"
    labels = Counter(part.split("*")[0].strip() for part in answer.text.replace("\n", ",").split(",") if "*" in part)
    named = ", ".join(label for label, _ in labels.most_common(4) if label != masks.BACKGROUND)
    return f"{told}, {len(habits.widths)} rows, {habits.wrong_rows(CELLS)} wrong, labels: {named or 'none'}"


def _short(text: str) -> str:
    return repr(text if len(text) <= SHOWN else text[:SHOWN] + "…")
