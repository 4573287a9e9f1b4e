"""How close written captions are to those of people: CIDEr, BLEU, ROUGE-L and METEOR of COCO's caption evaluation.

The measures are those of pycocoevalcap. Its splitter into words and METEOR are Java programs: METEOR is left out where
there is no Java, and words are split by NLTK's Treebank splitter, which needs none, the same on every machine.
"""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import Any

from ..errors import BadInput, ModelFailure

PUNCTUATION = frozenset(["''", "'", "``", "`", *"(){}[].?!,:-;", "--", "..."])
"""Words that COCO's caption evaluation takes out."""

METEOR_NEEDS = "meteor was not measured: it is a Java program, and there is no 'java' on this machine."

Scores = dict[str, float]


def words(text: str) -> str:
    """A caption in lower case, its words parted by spaces (`it's` is two), without punctuation."""
    from nltk.tokenize import NLTKWordTokenizer

    split = NLTKWordTokenizer().tokenize(" ".join(text.lower().split()))
    return " ".join(word for word in split if word not in PUNCTUATION)


def caption_scores(said: Sequence[str], wanted: Sequence[Sequence[str]]) -> tuple[Scores, str]:
    """`cider`, `bleu1` ... `bleu4`, `rouge_l` and, with Java, `meteor`; and why something was left out ("": nothing).

    `said` has one caption for each picture, `wanted` those of people. CIDEr weighs words by how rare they are among the
    captions of these pictures: 10 is a copy, papers often give it times 100, and of a few pictures it says nothing.
    Raises BadInput where pycocoevalcap or NLTK is not installed.
    """
    try:
        from pycocoevalcap.bleu.bleu import Bleu
        from pycocoevalcap.cider.cider import Cider
        from pycocoevalcap.rouge.rouge import Rouge

        given = {number: [words(caption)] for number, caption in enumerate(said)}
        truth = {number: [words(caption) for caption in captions] for number, captions in enumerate(wanted)}
    except ImportError as error:
        raise BadInput(
            f"Captions are measured with {error.name}, which is not installed; install rsvlm[evaluate]."
        ) from error
    bleu, _ = Bleu(4).compute_score(truth, given, verbose=0)
    scores = {f"bleu{length}": float(score) for length, score in enumerate(bleu, 1)}
    scores["cider"] = float(Cider().compute_score(truth, given)[0])
    scores["rouge_l"] = float(Rouge().compute_score(truth, given)[0])
    if shutil.which("java") is None:
        return scores, METEOR_NEEDS
    return {**scores, "meteor": _meteor(truth, given)}, ""


def _meteor(truth: dict[int, list[str]], given: dict[int, list[str]]) -> float:
    from pycocoevalcap.meteor.meteor import Meteor

    meteor: Any = Meteor()
    try:
        return float(meteor.compute_score(truth, given)[0])
    except (OSError, ValueError) as error:
        raise ModelFailure(f"METEOR's Java program ended before it gave a score ({error}); try it again.") from error
    finally:
        meteor.meteor_p.kill()
        meteor.meteor_p.wait()
