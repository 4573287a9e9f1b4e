"""The real vocabulary of the family."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import pytest


@pytest.fixture(scope="session")
def qwen_folder(repo: Path) -> Path:
    """The folder of the real tokenizer, which every checkpoint of the family carries."""
    folder = repo / ".cache" / "qwen-tokenizer"
    if not (folder / "tokenizer.json").exists():
        pytest.skip("needs the Qwen tokenizer; run scripts/qwen_tokenizer.py")
    return folder


@pytest.fixture(scope="session")
def encode(qwen_folder: Path) -> Callable[[str], list[int]]:
    """Text to ids of the real tokenizer."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(qwen_folder / "tokenizer.json"))
    return lambda text: list(tokenizer.encode(text, add_special_tokens=False).ids)
