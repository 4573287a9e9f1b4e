"""What tells one model of this family from another, as data: sizes, frame, prompts, rules. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..base import Profile, Query, ZoomRules
from .resize import enlarge, smart_resize


@dataclass(frozen=True)
class Wording:
    """How a task is asked: a template of the user's words, and of the system's ("": the profile's default).

    `{text}` stands for what the person asks, `{classes}` for a list of classes. `empty` is asked where the person says
    nothing. `suffix` follows a request that does not say itself how to answer.
    """

    user: str
    system: str = ""
    empty: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Zoom(ZoomRules):
    """How a model asks for a closer look (reference: rscovlm section 3).

    `system` offers the tool, `suffix` ends the question, `shown` goes with each closer picture.
    """

    system: str = ""
    suffix: str = ""
    shown: str = ""


@dataclass(frozen=True)
class QwenProfile(Profile):
    """A profile of this family.

    A picture is cut in patches of `patch` pixels, `merge` x `merge` of which become one token, `frames` pictures of a
    video one step. `min_pixels` and `max_pixels` bound the area of a picture as the model sees it, `task_pixels` has
    both for tasks that want others, `enlarged` is the area that `Query.enlarge` brings a smaller picture up to.
    `mean` and `std` are of the channels from 0 to 1. `before_frames` is written before a pair of dates.

    `system` is what a conversation begins with that has no system words of its own ("": with nothing). `wordings` are
    by task, for `detect` and `ground` by task and shape ("detect-box"); a task without one cannot be asked.

    `stops` are special tokens that end an answer; `longest` is the most tokens of an answer by task, `penalties` what a
    token's score is divided by once it was written (1: nothing), both with the key "" for all other tasks. `yes_no`
    are the answers to whether something is present.
    """

    patch: int = 14
    merge: int = 2
    frames: int = 2
    min_pixels: int = 50176
    max_pixels: int = 1016064
    task_pixels: dict[str, tuple[int, int]] = field(default_factory=dict)
    enlarged: int = 1008 * 1008
    mean: tuple[float, float, float] = (0.48145466, 0.4578275, 0.40821073)
    std: tuple[float, float, float] = (0.26862954, 0.26130258, 0.27577711)
    before_frames: str = ""
    system: str = ""
    wordings: dict[str, Wording] = field(default_factory=dict)
    zoom: Zoom | None = None
    stops: tuple[str, ...] = ("<|im_end|>", "<|endoftext|>")
    longest: dict[str, int] = field(default_factory=lambda: {"": 512})
    penalties: dict[str, float] = field(default_factory=lambda: {"": 1.0})
    yes_no: tuple[str, str] = ("yes", "no")

    @property
    def factor(self) -> int:
        """Sides of a picture as the model sees it are multiples of this."""
        return self.patch * self.merge

    @property
    def said(self) -> tuple[str, ...]:
        """`yes_no` in both spellings: checkpoints differ in how they begin an answer."""
        return (*self.yes_no, *(word.capitalize() for word in self.yes_no))

    def most_tokens(self, task: str) -> int:
        """The most tokens of an answer, the end token among them."""
        return self.longest.get(task, self.longest[""])

    def penalty(self, task: str) -> float:
        """What the scores of tokens that were written already are divided by."""
        return self.penalties.get(task, self.penalties[""])

    def zoom_rules(self) -> ZoomRules:
        """How this model wishes to look closer."""
        return self.zoom or super().zoom_rules()

    def seen_size(self, width: int, height: int, task: str, enlarged: bool = False) -> tuple[int, int]:
        """(width, height) at which a picture is seen. Raises BadInput for a picture that cannot be looked at."""
        least, most = self.task_pixels.get(task, (self.min_pixels, self.max_pixels))
        if enlarged:
            width, height = enlarge(width, height, min(self.enlarged, most))
        return smart_resize(width, height, self.factor, least, most)

    def seen_sizes(self, query: Query) -> tuple[tuple[int, int], ...]:
        """(width, height) of each picture of a query as the model sees it. Raises BadInput as `seen_size`."""
        return tuple(
            self.seen_size(picture.shape[1], picture.shape[0], query.task, query.enlarge) for picture in query.pictures
        )
