"""The real vocabulary of the family."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from rsvlm.models.base import Picture


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


@pytest.fixture(scope="session")
def toy_folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Small random checkpoints of each make in the published layout, by the id of a profile that goes with them. Not to
    be changed: copy them."""
    from rsvlm.models.qwen_vl.random_checkpoint import TOY, TOY3, write_random_checkpoint

    makes = {"rscovlm-7b": TOY, "qwen2.5-vl": TOY, "qwen3-vl": TOY3}
    for name, config in makes.items():
        write_random_checkpoint(tmp_path_factory.getbasetemp() / name, config, shard_size=200_000)
    return {name: tmp_path_factory.getbasetemp() / name for name in makes}


@pytest.fixture
def pictures() -> list[Picture]:
    """Three small pictures of noise, the last two of one shape."""
    random = np.random.default_rng(3)
    return [random.integers(0, 256, shape, dtype=np.uint8) for shape in ((61, 97, 3), (70, 60, 3), (70, 60, 3))]
