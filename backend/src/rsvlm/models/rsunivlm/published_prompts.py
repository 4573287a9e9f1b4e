"""The published model's prompts: template, task tags, wordings and which expert answers, as data.

Protocol strings are the authors', spelling included (reference: prompt protocol; template `qwen_1_5`). Tags route a
prompt to its expert, so they are added here and taken out of what a person typed. Standard library only.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...errors import BadInput
from ..phrases import candidates
from .config import IMAGE_EXPERT, PIXEL_EXPERT, REGION_EXPERT

IMAGE_MARK = "<image>"
SYSTEM = "You are a helpful assistant."
TEMPLATE = "<|im_start|>system\n{system}<|im_end|>\n<|im_start|>user\n{user}<|im_end|>\n<|im_start|>assistant\n"

ROUTES = ((("[SEG]",), PIXEL_EXPERT), (("[VG]", "[REF]"), REGION_EXPERT))
"""Tags and their expert in order of precedence; a prompt without any goes to the image expert."""


@dataclass(frozen=True)
class Wording:
    """How one task is asked. `keyword` words a bare text, `empty` stands for none (None: a text is needed).

    A sentence is passed on as it is. `longest` is the most tokens an answer may take (reference:
    ideas for inference, caps per task; for masks the worst case of a label of one token).
    """

    tag: str
    pictures: int
    keyword: str
    empty: str | None
    longest: int


WORDINGS = {
    "caption": Wording("[CAP]", 1, "{text}.", "Describe this image briefly.", 256),
    "question": Wording("[VQA]", 1, "{text}?", None, 32),
    "classify": Wording("[CLS]", 1, "Classify the given image in one of the following classes: {text}.", None, 16),
    "describe-change": Wording("[CCD]", 2, "{text}.", "Please briefly describe the changes in these two images.", 64),
    "ground": Wording("[VG]", 1, "Where is the {text}?", None, 128),
    "detect": Wording("[VG]", 1, "Detect all {text}.", None, 512),
    "refer": Wording("[REF]", 1, "what is {text}?", None, 64),
    "segment": Wording("[SEG]", 1, "{text}.", None, 2304),
    "change": Wording("[SEG]", 2, "Please segment the {text} area that have changed in the second image.", None, 2304),
}

MASKED = ("segment", "change")
FORMED = (*MASKED, "ground", "detect")
"""Tasks that are answered with masks, and with masks or boxes."""

_KEYWORD = re.compile(r"[a-z]+(?:[ -][a-z]+){0,2}")
_QUESTION = re.compile(r"(are|can|could|did|do|does|has|have|how|is|was|were|what|when|where|which|who|why)\b", re.I)
_ORDER = re.compile(r"(classify|describe|detect|find|give|highlight|locate|mark|outline|please|segment|show)\b", re.I)
_ARTICLE = re.compile(r"\A(a|an|the)\s+", re.I)
_FOREIGN = re.compile(
    "|".join(
        [
            *(re.escape(tag) for tag in sorted({w.tag for w in WORDINGS.values()})),
            IMAGE_MARK,
            r"<\|[^|<>]*\|>",
            r"<\|",
            r"\|>",
        ]
    ),
    re.IGNORECASE,
)


def message(task: str, text: str, context: str = "") -> str:
    """What the model is asked: the task's tag and the person's sentence, or the task's wording of a bare keyword.
    `context` is a sentence of the person that goes before it.

    Raises BadInput for a task this family does not know, or where the task needs a text and there is none.
    """
    if task not in WORDINGS:
        raise BadInput(f"This model does not know the task {task!r}; it knows {', '.join(sorted(WORDINGS))}.")
    wording = WORDINGS[task]
    text = own_words(text)
    if text:
        named = _ARTICLE.sub("", text) if "the {text}" in wording.keyword else text
        worded = _sentence(text) or wording.keyword.format(text=named)
    elif wording.empty is not None:
        worded = wording.empty
    else:
        raise BadInput(f"The task {task} needs a prompt; write what to look for.")
    return " ".join(part for part in (wording.tag, own_words(context), worded) if part)


def keyword(text: str) -> str | None:
    """The thing that a short request is ("water", "Sports ground."), in lower case; None for a text that says more.

    A mask answers with it as its label. Of a sentence the model may take any words.
    """
    said = own_words(text).rstrip(".").lower()
    whole = [one.text for one in candidates(said)[:1]] == [" ".join(said.split())]
    return said if whole and _KEYWORD.fullmatch(said) else None


def model_prompt(asked: str, pictures: int) -> str:
    """The whole text the model reads, with one IMAGE_MARK a picture before the message."""
    marks = " ".join([IMAGE_MARK] * pictures)
    return TEMPLATE.format(system=SYSTEM, user=f"{marks}\n{asked}" if pictures else asked)


def expert_of(asked: str) -> int:
    """The expert that answers a message: a test for tags in it, in order of precedence."""
    for tags, expert in ROUTES:
        if any(tag in asked for tag in tags):
            return expert
    return IMAGE_EXPERT


def _sentence(text: str) -> str:
    """A text that is a sentence, with its closing sign; "" for one that only names something."""
    if text[-1] in ".?!":
        return text
    return text + "?" if _QUESTION.match(text) else text + "." if _ORDER.match(text) else ""


def own_words(text: str) -> str:
    """The person's text without task tags, image marks and special tokens, also where taking out one makes another."""
    shorter = _FOREIGN.sub("", text)
    while shorter != text:
        text, shorter = shorter, _FOREIGN.sub("", shorter)
    return text.strip()
