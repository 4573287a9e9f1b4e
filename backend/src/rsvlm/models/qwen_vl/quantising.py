"""Writes a checkpoint of the family whose text model is in 4 bits already, so that it starts at once.

The folder is as transformers saves it: any program that reads bitsandbytes' NF4 can use it. The whole result is in
memory while it is made.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import torch

from ...errors import BadInput
from .. import torch_device
from ..card import Card, hash_files, read_card, write_card
from ..new_folder import Made, new_folder
from .checkpoint import inspect
from .memory import WORKING, weight_bytes
from .profile_choice import profile_of
from .torch_loading import Progress, load_model
from .torch_plan import QUANTISED

KEPT = (
    "tokenizer.json",
    "tokenizer_config.json",
    "special_tokens_map.json",
    "added_tokens.json",
    "vocab.json",
    "generation_config.json",
    "preprocessor_config.json",
    "chat_template.json",
)
"""What a folder of the family has beside weights and configuration, and a folder that is made of it needs too."""
_SHARD = "4GB"


def quantise_qwen(source: Path, out: Path, precision: str, progress: Progress = lambda share: None) -> Made:
    """Quantise the checkpoint in `source` into the folder `out`, which is made. `progress` is told the share, 0 to 1.

    Raises BadInput where `source` or `precision` cannot be used, or `out` has something in it or too little room;
    ModelFailure where it cannot be written. What was begun is removed again then.
    """
    if precision not in QUANTISED:
        raise BadInput(f"A model of this family can become {' or '.join(QUANTISED)}, not {precision}.")
    checkpoint = inspect(source)
    if checkpoint.config.stored:
        raise BadInput(f"The weights in {source} are in {checkpoint.config.stored} already; name a 16-bit copy.")
    after = weight_bytes(checkpoint.config, precision)
    free = torch_device.free_memory(torch.device("cpu"))
    if free is not None and free < after + WORKING:
        raise BadInput(f"Quantising takes {(after + WORKING) / 1e9:.1f} GB of memory and {free / 1e9:.1f} GB are free.")
    with new_folder(out, after) as part:
        model = load_model(checkpoint, torch.bfloat16, torch.device("cpu"), True, lambda share: progress(0.9 * share))
        model.save_pretrained(part, max_shard_size=_SHARD)
        for name in KEPT:
            if (source / name).exists():
                shutil.copyfile(source / name, part / name)
        card = _card(source, part, out.name)
        write_card(part, card)
    progress(1.0)
    return Made(out, precision, checkpoint.size, card.size, card.weights_hash)


def _card(source: Path, part: Path, name: str) -> Card:
    """What is known of the new folder: where its weights came from, and the hash of each file."""
    before = read_card(source)
    profile = profile_of(source, before.id if before else "")
    hashed, weights_hash = hash_files(part.iterdir(), lambda count: None)
    return Card(
        id=name.lower(),
        title=f"{before.title if before else profile.name}, in 4 bits",
        family=profile.family,
        source=before.source if before else str(source.absolute()),
        revision=before.revision if before else "",
        licence=before.licence if before else "as its publisher says",
        agreed=before.agreed if before else "",
        weights_hash=weights_hash,
        files=hashed,
    )
