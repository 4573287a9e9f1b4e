"""The benchmark's modules are plain files beside each other, as `backend/benchmarks/run.py` finds them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import torch
from rsvlm.models.rsunivlm.random_checkpoint import TOY, TOY_SETTINGS, write_byte_tokenizer, write_random_checkpoint

sys.path.append(str(Path(__file__).resolve().parents[3] / "backend" / "benchmarks"))


@pytest.fixture(scope="session")
def toy_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random checkpoint in the original layout, with a tokenizer."""
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("toy")
    write_random_checkpoint(folder, TOY, TOY_SETTINGS)
    write_byte_tokenizer(folder)
    return folder
