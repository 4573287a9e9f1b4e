"""From a checkpoint folder to the modules of transformers, offline and without anybody's code.

Weights of 4 bits are NF4 with doubly quantised constants in the linear maps of the text model's layers; the vision
tower, the embedding and the head stay in 16 bits (reference: rscovlm section 10.2), which is looked at after loading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import nn

from ...errors import BadInput, ModelFailure
from ..torch_bitsandbytes import bitsandbytes
from .checkpoint import Checkpoint
from .config import NOT_QUANTISED

_TOWER, _LAYERS = "model.visual", "model.language_model.layers"
_SIXTEEN_BITS = (torch.bfloat16, torch.float16)
_ROWS_TOGETHER, _BLOCK = 32, 64
"""bitsandbytes' kernel for processors takes so many rows of a matrix at once and whole blocks of a row."""
_BAR = "Loading weights"

Progress = Callable[[float], None]


def load_model(
    checkpoint: Checkpoint,
    dtype: torch.dtype,
    device: torch.device,
    quantise: bool = False,
    progress: Progress = lambda share: None,
    skipped: Sequence[str] = NOT_QUANTISED,
) -> Any:
    """The model in `dtype` on `device`; `quantise` makes the text model's layers NF4 where they are not stored so.

    `progress` is told the share, 0 to 1.

    Raises BadInput where the folder's weights are not those of its configuration, ModelFailure where what was loaded is
    not in the precision that it should be in.
    """
    if not checkpoint.usable:
        raise BadInput(checkpoint.refusal())
    quantised = quantise or checkpoint.config.stored is not None
    if quantised:
        bitsandbytes()
    import transformers

    settings = None
    if quantised and checkpoint.config.stored is None:
        settings = transformers.BitsAndBytesConfig(  # type: ignore[no-untyped-call]
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=dtype,
            llm_int8_skip_modules=list(skipped),
        )
    with _told(progress):
        model, report = getattr(transformers, checkpoint.config.architecture).from_pretrained(
            checkpoint.folder,
            dtype=dtype,
            device_map={"": str(device)},
            quantization_config=settings,
            attn_implementation="sdpa",
            local_files_only=True,
            use_safetensors=True,
            trust_remote_code=False,
            output_loading_info=True,
        )
    wrong = sorted({*report["missing_keys"], *report["unexpected_keys"], *map(str, report["mismatched_keys"])})
    if wrong:
        told = f"{len(wrong)} tensors do not fit (first: {wrong[0]})"
        raise ModelFailure(f"{checkpoint.folder} was not loaded whole: {told}; fetch it again.")
    check_precision(model, quantised)
    if quantised:
        _settle_small_matrices(model)
    return model.eval().requires_grad_(False)


def check_precision(model: nn.Module, quantised: bool) -> None:
    """Sees to it that all that should be in 4 bits is, and nothing else.

    Raises ModelFailure with the first module that is not as it should be.
    """
    for name, module in model.named_modules():
        if not isinstance(module, (nn.Linear, nn.Embedding)):
            continue
        is_quantised = type(module).__name__ == "Linear4bit"
        if is_quantised != (quantised and name.startswith(_LAYERS)):
            said = "was loaded in 4 bits, which would spoil boxes" if is_quantised else "was not loaded in 4 bits"
            raise ModelFailure(f"The layer {name} {said}; report this with the versions that `rsvlm doctor` shows.")
        if quantised and not is_quantised and module.weight.dtype not in _SIXTEEN_BITS:
            raise ModelFailure(f"The layer {name} is in {module.weight.dtype} beside 4 bits; 16 bits were asked for.")


def _settle_small_matrices(model: nn.Module) -> None:
    """Keeps matrices from bitsandbytes' fast kernel for processors that its blocks do not fit."""
    for module in model.modules():
        if not isinstance(module, nn.Linear) or type(module).__name__ != "Linear4bit":
            continue
        if module.out_features % _ROWS_TOGETHER or module.in_features % _BLOCK:
            module.support_avx512bf16_for_cpu = False  # type: ignore[assignment]


@contextmanager
def _told(progress: Progress) -> Iterator[None]:
    """While it is open, the library's bar over the weights tells `progress`."""
    from transformers.utils import logging

    def bar(factory: Callable[..., Any], arguments: tuple[Any, ...], named: dict[str, Any]) -> Any:
        if named.get("desc") == _BAR and arguments:
            return _counted(arguments[0], progress)
        return factory(*arguments, **named)

    before = logging.set_tqdm_hook(bar)
    try:
        yield
    finally:
        logging.set_tqdm_hook(before)


def _counted(things: Iterable[Any], progress: Progress) -> Iterator[Any]:
    known = list(things)
    for done, thing in enumerate(known):
        progress(done / len(known))
        yield thing
    progress(1.0)
