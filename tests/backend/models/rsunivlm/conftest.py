"""Checkpoints and tokenizers that several tests of the published model need."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from rsvlm.models.base import Picture
from rsvlm.models.rsunivlm.loading import load
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint
from rsvlm.models.rsunivlm.torch_published import PublishedModel


@pytest.fixture(scope="session")
def golden_folder(repo: Path) -> Path:
    """Numbers recorded from the authors' code."""
    folder = repo.parent / "shared" / "fixtures" / "rsunivlm_golden"
    if not folder.is_dir():
        pytest.skip("needs the fixtures in ../shared/fixtures, which are not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def toy_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random checkpoint in the original layout, with a tokenizer. Not to be changed: copy it."""
    folder = tmp_path_factory.mktemp("toy")
    write_random_checkpoint(folder, TOY, TOY_SETTINGS)
    write_byte_tokenizer(folder)
    return folder


@pytest.fixture(scope="session")
def toy(toy_folder: Path) -> PublishedModel:
    torch.set_num_threads(1)
    return load(toy_folder)


@pytest.fixture(scope="session")
def qwen(repo: Path) -> PublishedTokenizer:
    """The real vocabulary, which every published checkpoint carries."""
    folder = repo / ".cache" / "qwen-tokenizer"
    if not (folder / "tokenizer.json").exists():
        pytest.skip("needs the Qwen tokenizer in .cache/qwen-tokenizer: run scripts/qwen_tokenizer.py")
    return PublishedTokenizer(folder)


@pytest.fixture
def pictures() -> list[Picture]:
    """Two pictures of noise of different shapes."""
    random = np.random.default_rng(3)
    return [random.integers(0, 256, shape, dtype=np.uint8) for shape in ((61, 97, 3), (40, 40, 3))]
