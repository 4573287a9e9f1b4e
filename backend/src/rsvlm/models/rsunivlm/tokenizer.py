"""The small model's own tokenizer: words, the integers 0-100, tags, punctuation, and pieces for words it does not know.

Text is lower-cased and split into words `[a-z]+`, numbers, tags like `[seg]`, single signs and newlines; blanks are
not tokens. Integers from 0 to 100 are one token each, longer numbers are digits. A word outside the vocabulary is cut
into the longest known pieces from the left; pieces that continue a word (or number) begin with `##`, and all single
letters and digits exist in both forms, so every word can be written. Anything else becomes `<unk>`.
Blanks come back by rule, so the published answer forms are exact: `others*21, water*1`, `[25, 3, 74, 56]`.
"""

from __future__ import annotations

import json
import re
import string
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from ...errors import ModelFailure

PAD, END, ANSWER, UNKNOWN = 0, 1, 2, 3
SPECIALS = ("<pad>", "<end>", "<answer>", "<unk>")
TAGS = ("[seg]", "[vg]", "[ref]", "[cap]", "[vqa]", "[cls]", "[ccd]")
SIGNS = (*".,:;!?*/%+-=&#'\"()[]<>", "\n")
LARGEST_NUMBER = 100

_TEXT = re.compile(r"\n|\[[a-z]+\]|[a-z]+|[0-9]+|\S")
_CONTINUES = "##"
_TIGHT_BEFORE = frozenset(".,:;!?*/%-')]")
_TIGHT_AFTER = frozenset("*/-'([#")


class Tokenizer:
    """Text to token ids and back, over a fixed list of tokens whose index is their id."""

    def __init__(self, tokens: Sequence[str]) -> None:
        """Raises ModelFailure where `tokens` does not begin with the special tokens or lacks a letter or number."""
        self.tokens = tuple(tokens)
        self._ids = {token: index for index, token in enumerate(self.tokens)}
        missing = [token for token in _always() if token not in self._ids]
        if self.tokens[: len(SPECIALS)] != SPECIALS or missing or len(self._ids) != len(self.tokens):
            reason = f"lacks {missing[0]!r}" if missing else "does not begin with the special tokens or has doubles"
            raise ModelFailure(f"The model's vocabulary {reason}; install the model again.")
        self._longest = max(len(token) for token in self.tokens)

    @property
    def size(self) -> int:
        return len(self.tokens)

    def encode(self, text: str) -> list[int]:
        """Token ids of a text, without special tokens."""
        ids: list[int] = []
        for part in _TEXT.findall(text.lower()):
            ids.extend(self._encode_part(part))
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """The text of token ids in its normal form; special tokens are left out, `<unk>` is written `?`."""
        return "".join(self.pieces(ids))

    def pieces(self, ids: Iterable[int]) -> list[str]:
        """What each token adds to the text, with the blank before it where one belongs; joined they are `decode`."""
        before = ""
        found = []
        for token_id in ids:
            found.append(self.piece(before, token_id))
            if token_id not in (PAD, END, ANSWER):
                before = self.tokens[token_id]
        return found

    def piece(self, before: str, token_id: int) -> str:
        """What a token adds to a text whose last token was `before` ("" at the start)."""
        if token_id in (PAD, END, ANSWER):
            return ""
        token = self.tokens[token_id]
        return _blank(before, token) + _surface(token)

    def number(self, value: int) -> int:
        """The id of an integer from 0 to 100."""
        return self._ids[str(value)]

    def _encode_part(self, part: str) -> list[int]:
        if part in self._ids and part not in SPECIALS and not (part.isdigit() and str(int(part)) != part):
            return [self._ids[part]]
        if part[0] == "[" and len(part) > 1:
            return [self._ids["["], *self._encode_part(part[1:-1]), self._ids["]"]]
        if part.isalnum() and part.isascii():
            return self._encode_pieces(part)
        return [UNKNOWN]

    def _encode_pieces(self, word: str) -> list[int]:
        ids, start = [], 0
        while start < len(word):
            prefix = _CONTINUES if start else ""
            longest = 1 if word[0].isdigit() else min(len(word) - start, self._longest)
            length = next(n for n in range(longest, 0, -1) if prefix + word[start : start + n] in self._ids)
            ids.append(self._ids[prefix + word[start : start + length]])
            start += length
        return ids


def read_tokenizer(folder: Path) -> Tokenizer:
    """The tokenizer of a checkpoint folder (`vocab.json`: {"tokens": [...]}). Raises ModelFailure."""
    path = folder / "vocab.json"
    try:
        tokens = json.loads(path.read_text(encoding="utf-8"))["tokens"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelFailure(f"{path} cannot be read as a vocabulary ({error}); install the model again.") from error
    return Tokenizer(tokens)


def write_vocabulary(folder: Path, tokens: Sequence[str]) -> None:
    """Write `vocab.json` into a checkpoint folder."""
    text = json.dumps({"tokens": list(tokens)}, ensure_ascii=False, indent=0)
    (folder / "vocab.json").write_text(text + "\n", encoding="utf-8")


def build_vocabulary(texts: Iterable[str], words: int = 2000, endings: int = 200) -> tuple[str, ...]:
    """A vocabulary from the texts a model is trained on: what must exist, then the commonest words and word endings.

    The same texts always give the same list (ties are broken alphabetically).
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(re.findall(r"[a-z]+", text.lower()))
    tails: Counter[str] = Counter()
    for word, count in counts.items():
        tails.update({_CONTINUES + word[-n:]: count for n in range(2, min(6, len(word)))})
    fixed = (*SPECIALS, *_always())
    chosen = [w for w in _commonest(counts) if w not in fixed][:words]
    chosen_tails = [t for t in _commonest(tails) if t not in fixed][:endings]
    return (*fixed, *chosen, *chosen_tails)


def _commonest(counts: Counter[str]) -> list[str]:
    return sorted(counts, key=lambda word: (-counts[word], word))


def _always() -> tuple[str, ...]:
    """The tokens every vocabulary has, beside the special ones."""
    letters, digits = string.ascii_lowercase, string.digits
    numbers = tuple(str(n) for n in range(LARGEST_NUMBER + 1))
    return (*numbers, *SIGNS, *TAGS, *letters, *(_CONTINUES + sign for sign in letters + digits))


def _surface(token: str) -> str:
    if token == SPECIALS[UNKNOWN]:
        return "?"
    if token in TAGS:
        return token.upper()
    return token[len(_CONTINUES) :] if token.startswith(_CONTINUES) and len(token) > len(_CONTINUES) else token


def _blank(before: str, after: str) -> str:
    """The blank between two tokens: "" or " "."""
    tight = (
        before in ("", "\n")
        or after == "\n"
        or (after.startswith(_CONTINUES) and len(after) > len(_CONTINUES))
        or after in _TIGHT_BEFORE
        or before in _TIGHT_AFTER
        or (before, after) == ("]", "[")
    )
    return "" if tight else " "
