"""Puts stored tensors into the modules of the published model, converted or quantised where that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from ..weights_file import Entry
from .published_keys import module_name
from .quantisation import Shape, is_matrix, parts
from .stored_tensors import TYPES, StoredTensors, read_tensor
from .torch_published import PublishedModel
from .torch_quantised import linear, quantise


@dataclass
class Filling:
    """How tensors of `entries` come into `model`: in `dtype` on `device`.

    `is_quantised` says that the matrices are stored in few bits; `precision` ("nf4", "int8" or None) is what they are
    to be. The rest of a quantised model is held to 16 bits, whether it was quantised before or is now.
    """

    model: PublishedModel
    entries: Mapping[str, Entry]
    is_quantised: bool
    dtype: torch.dtype
    device: torch.device
    precision: str | None = None
    _stored: StoredTensors = field(default_factory=StoredTensors)

    def fill(self, name: str, shape: Shape) -> None:
        """Puts the tensor of that original name and shape into the model; zeros where it may be missing."""
        owner, _, leaf = module_name(name).rpartition(".")
        module = self.model.get_submodule(owner)
        if self.precision is not None and is_matrix(name):
            self._replace(owner, linear(self._parts(name, shape), shape, self.dtype))
        elif name in self.entries:
            value = self._value(name, self.dtype)
            _put(module, leaf, (sixteen_bits(value) if self.precision else value).to(self.device, self.dtype))
        else:
            _put(module, leaf, torch.zeros(shape, dtype=self.dtype, device=self.device))

    def empty(self, name: str, shape: Shape) -> None:
        """Takes a matrix out of the model again."""
        owner = module_name(name).rpartition(".")[0]
        self._replace(owner, nn.Linear(shape[1], shape[0], bias=False, device="meta"))

    def _parts(self, name: str, shape: Shape) -> dict[str, Tensor]:
        assert self.precision is not None
        if self.is_quantised:
            suffixes = parts(self.precision, shape)
            return {suffix: self._value(name + suffix).to(self.device) for suffix in suffixes}
        return quantise(read_tensor(self.entries[name]).to(self.device), self.precision)

    def _value(self, name: str, wanted: torch.dtype | None = None) -> Tensor:
        """Where it lies if that is what is wanted in the end, else a copy: what is read once should not stay mapped."""
        entry = self.entries[name]
        fits = self.device.type == "cpu" and wanted in (None, TYPES[entry.dtype])
        return self._stored.get(entry) if fits else read_tensor(entry)

    def _replace(self, owner: str, module: nn.Module) -> None:
        parent, _, leaf = owner.rpartition(".")
        setattr(self.model.get_submodule(parent), leaf, module)


def sixteen_bits(value: Tensor) -> Tensor:
    """A tensor of 32-bit floats rounded to bfloat16, one of 16 bits as it is."""
    return value.to(torch.bfloat16) if value.dtype == torch.float32 else value


def _put(module: nn.Module, leaf: str, value: Tensor) -> None:
    module.register_parameter(leaf, nn.Parameter(value, requires_grad=False))
