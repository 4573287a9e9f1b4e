"""A text stage that begins with the decoder of an earlier checkpoint instead of random numbers."""

from __future__ import annotations

from pathlib import Path

import torch

from ..models.rsunivlm.config import read_config
from ..models.rsunivlm.tokenizer import Tokenizer, read_tokenizer
from ..models.rsunivlm.torch_nano import Nano
from .export import load_torch

EMBEDDING = "decoder.embed_tokens.weight"


def begin_with(nano: Nano, tokenizer: Tokenizer, folder: Path) -> list[str]:
    """Puts in all weights of a checkpoint but the neck's that fit; the names of those that do not.

    Words are found by what they say, as the vocabularies may differ; a new word keeps its random embedding.
    """
    config, known = read_config(folder), read_tokenizer(folder)
    old = load_torch(folder, config)[1].state_dict()
    state, missing = nano.state_dict(), []
    for name, value in state.items():
        if name.startswith("neck.") or name in (EMBEDDING, "decoder.lm_head.weight"):
            continue
        if name in old and old[name].shape == value.shape:
            value.copy_(old[name])
        else:
            missing.append(name)
    places = {token: index for index, token in enumerate(known.tokens)}
    with torch.no_grad():
        for index, token in enumerate(tokenizer.tokens):
            if token in places:
                state[EMBEDDING][index].copy_(old[EMBEDDING][places[token]])
    return missing
