"""The tokenizer of a published checkpoint (Qwen2 byte-level BPE), read from its `tokenizer.json`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from ...errors import BadInput
from .published_prompts import IMAGE_MARK

_NEEDED = ("<|im_start|>", "<|im_end|>")


class PublishedTokenizer:
    """Text to token ids and back. `size` counts the ids it knows, special ones included."""

    def __init__(self, folder: Path) -> None:
        path = folder / "tokenizer.json"
        if not path.exists():
            raise BadInput(f"{folder} has no tokenizer.json; fetch the checkpoint again.")
        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare Exception
            raise BadInput(f"{path} cannot be read as a tokenizer ({error}); fetch it again.") from error
        lacking = [token for token in _NEEDED if self._tokenizer.token_to_id(token) is None]
        if lacking:
            raise BadInput(f"{path} lacks the token {lacking[0]}; it is not the tokenizer of an RSUniVLM checkpoint.")
        self.size: int = self._tokenizer.get_vocab_size(with_added_tokens=True)

    def encode(self, text: str) -> list[int]:
        """Ids of a text; special tokens written in it count as such."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def encode_prompt(self, prompt: str, image: int) -> list[int]:
        """Ids of a prompt with `image` for each IMAGE_MARK; the text between marks is tokenised piece by piece."""
        ids: list[int] = []
        for index, chunk in enumerate(prompt.split(IMAGE_MARK)):
            if index:
                ids.append(image)
            ids += self.encode(chunk)
        return ids

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ids without the special ones."""
        return str(self._tokenizer.decode(list(ids), skip_special_tokens=True))

    def pieces(self, ids: Sequence[int]) -> list[str]:
        """What each id adds to the text; joined they are `decode(ids)`.

        A character of several ids is added by the last of them, so pieces may be empty.
        """
        pieces: list[str] = []
        pending: list[int] = []
        for index, token in enumerate(ids):
            pending.append(token)
            text = self.decode(pending)
            if text.endswith("\ufffd") and index + 1 < len(ids):
                pieces.append("")
            else:
                pieces.append(text)
                pending = []
        return pieces
