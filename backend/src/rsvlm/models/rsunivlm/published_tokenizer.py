"""The tokenizer of a published checkpoint (Qwen2 byte-level BPE), read from its `tokenizer.json`."""

from __future__ import annotations

from pathlib import Path

from ..tokenizer_file import TokenizerFile
from .published_prompts import IMAGE_MARK

_NEEDED = ("<|im_start|>", "<|im_end|>")


class PublishedTokenizer(TokenizerFile):
    """Text to token ids and back, and prompts with places for pictures."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, "RSUniVLM", _NEEDED)

    def encode_prompt(self, prompt: str, image: int) -> list[int]:
        """Ids of a prompt with `image` for each IMAGE_MARK; the text between marks is tokenised piece by piece."""
        ids: list[int] = []
        for index, chunk in enumerate(prompt.split(IMAGE_MARK)):
            if index:
                ids.append(image)
            ids += self.encode(chunk)
        return ids
