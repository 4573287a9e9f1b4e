"""A trained model as a checkpoint in the published layout: the original names and types, one file."""

from __future__ import annotations

import shutil
from pathlib import Path

from ....errors import BadInput
from ....models.new_folder import new_folder
from ....models.rsunivlm.loading import Checkpoint
from ....models.rsunivlm.published_keys import module_name
from ....models.rsunivlm.torch_published import PublishedModel
from ....models.weights_file import write_tensors
from ..sharing import stored_bytes

WEIGHTS = "model.safetensors"
_COPIED = ("config.json", "generation_config.json", "vision_config.json", "tokenizer.json", "tokenizer_config.json")


def write_published(model: PublishedModel, source: Checkpoint, out: Path, writes: bool = True) -> None:
    """Writes the folder `out`, new or empty, with what is beside the weights copied from where they came from.

    Of several processes that share a model all call this and one `writes`. Raises BadInput where the weights were
    quantised or `out` has something in it.
    """
    if source.quantised is not None:
        raise BadInput("Quantised weights are not saved whole; keep what was learned as an adapter.")
    names = [name for name in source.shapes if name in source.entries]
    layout = [(name, source.entries[name].dtype, source.shapes[name]) for name in names]
    values = (stored_bytes(model.get_parameter(module_name(name)), kind) for name, kind, _ in layout)
    if not writes:
        for _ in values:
            pass
        return
    with new_folder(out, source.size) as folder:
        for file in _COPIED:
            if (source.folder / file).is_file():
                shutil.copyfile(source.folder / file, folder / file)
        write_tensors(folder / WEIGHTS, layout, values)
