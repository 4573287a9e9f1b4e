"""A byte-level BPE tokenizer (that of Qwen2 and its kin), read from a checkpoint's `tokenizer.json`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from ..errors import BadInput


class TokenizerFile:
    """Text to token ids and back. `size` counts the ids it knows, special ones included."""

    def __init__(self, folder: Path, model: str, needed: Sequence[str]) -> None:
        """`needed` are special tokens without which it is not the tokenizer of `model`.

        Raises BadInput where the folder has none that can be read, or that of another model.
        """
        path = folder / "tokenizer.json"
        if not path.exists():
            raise BadInput(f"{folder} has no tokenizer.json; fetch the checkpoint again.")
        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # the library raises bare Exception
            raise BadInput(f"{path} cannot be read as a tokenizer ({error}); fetch it again.") from error
        lacking = [token for token in needed if self.id_of(token) is None]
        if lacking:
            raise BadInput(f"{path} lacks the token {lacking[0]}; it is not the tokenizer of a {model} checkpoint.")
        self.size: int = self._tokenizer.get_vocab_size(with_added_tokens=True)

    def id_of(self, token: str) -> int | None:
        """The id of a token that stands for itself; None where there is none."""
        found = self._tokenizer.token_to_id(token)
        return None if found is None else int(found)

    def encode(self, text: str) -> list[int]:
        """Ids of a text; special tokens written in it count as such."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)

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
