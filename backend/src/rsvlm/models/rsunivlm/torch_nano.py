"""The small model in torch: neck, projector, decoder and the places where the text reads its evidence.

Torch trains it; `numpy_nano.py` answers with it. Both compute the same (held equal by a test). One sequence is

    image tokens · newline [· second picture's tokens · newline] [· candidates] · prompt · <answer> · answer

where everything before the prompt is a prefix whose tokens see each other in both directions.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from .config import ModelConfig
from .evidence import candidate_width, evidence_width
from .torch_decoder import Decoder
from .torch_neck import Maps, Neck

EVIDENCE_WIDTH, POINTER_WIDTH = 128, 64


@dataclass(frozen=True)
class Boxes:
    """Candidates of a batch: `features` (B, N, F), `cell` (B, N, 2) row and column, `valid` (B, N) bool."""

    features: Tensor
    cell: Tensor
    valid: Tensor


class TwoLayers(nn.Module):
    """Linear, SiLU, Linear."""

    def __init__(self, width_in: int, inner: int, width_out: int) -> None:
        super().__init__()
        self.first = nn.Linear(width_in, inner)
        self.second = nn.Linear(inner, width_out)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.second(functional.silu(self.first(x)))
        return out


class Nano(nn.Module):
    """All trained parts but the tower, which stays frozen and runs before."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        assert config.neck is not None
        self.config, neck, width = config, config.neck, config.decoder.width
        self.neck = Neck(neck)
        self.decoder = Decoder(config.decoder)
        self.projector = TwoLayers(4 * neck.width + 320, width, width)
        self.newline = nn.Parameter(torch.randn(width) * 0.02)
        self.row_code = nn.Parameter(torch.randn(neck.grid + 1, width) * 0.02)
        self.column_code = nn.Parameter(torch.randn(neck.grid, width) * 0.02)
        self.selector = nn.Linear(width, len(neck.cover))
        self.evidence = TwoLayers(evidence_width(neck.grid), EVIDENCE_WIDTH, width)
        self.candidate = TwoLayers(candidate_width(len(neck.boxes)), EVIDENCE_WIDTH, width)
        self.candidate_trunk = nn.Linear(neck.width, width)
        self.pointer_query = nn.Linear(width, POINTER_WIDTH)
        self.pointer_key = nn.Linear(width, POINTER_WIDTH)
        self.pointer_gate = nn.Linear(width, 1)
        self.pointer_bias = nn.Parameter(torch.tensor([2.0, 4.0]))

    def image_tokens(self, maps: Maps, s32: Tensor) -> Tensor:
        """(B, G/2 * G/2 + 1, width): the trunk space-to-depth'd, with stride 32 beside it; the newline at the end.

        `s32` (B, G/2, G/2, 320) as the tower gave it, channels last.
        """
        trunk = functional.pixel_unshuffle(maps.trunk, 2).permute(0, 2, 3, 1)
        start = self.neck.input_mean.shape[0] - s32.shape[-1]
        coarse = (s32 - self.neck.input_mean[start:]) * self.neck.input_scale[start:]
        tokens: Tensor = self.projector(torch.cat((trunk, coarse.to(trunk.dtype)), -1))
        rows = self.row_code[:-1].reshape(-1, 2, self.row_code.shape[-1]).mean(1)
        columns = self.column_code.reshape(-1, 2, self.column_code.shape[-1]).mean(1)
        tokens = tokens + rows[:, None] + columns[None, :]
        newline = self.newline.expand(len(tokens), 1, -1)
        return torch.cat((tokens.flatten(1, 2), newline), 1)

    def candidate_tokens(self, maps: Maps, boxes: Boxes) -> Tensor:
        """(B, N, width): a candidate's numbers plus the trunk at its cell."""
        batch = torch.arange(len(boxes.cell))[:, None]
        trunk = maps.trunk.permute(0, 2, 3, 1)[batch, boxes.cell[..., 0], boxes.cell[..., 1]]
        tokens: Tensor = self.candidate(boxes.features) + self.candidate_trunk(trunk)
        return tokens * boxes.valid[..., None]

    def text_embeddings(self, ids: Tensor, places: Tensor, evidence: Tensor | None) -> Tensor:
        """Embeddings of text (B, L). `places` (B, L, 2): row and column about to be written, row -1 where none is.

        `evidence` (B, L, evidence_width), what a token at that place reads; None where nothing of the batch is a mask.
        """
        embeds: Tensor = self.decoder.embed_tokens(ids)
        if evidence is None:
            return embeds
        writes = (places[..., 0] >= 0)[..., None]
        rows, columns = places.clamp(min=0).unbind(-1)
        read = self.row_code[rows] + self.column_code[columns] + self.evidence(evidence)
        return embeds + read * writes

    def select(self, prompt: Tensor, length: Tensor) -> Tensor:
        """Which cover class a prompt asks for: logits (B, classes) from the mean of its tokens, (B, L) padded ids."""
        embeds = self.decoder.embed_tokens(prompt)
        inside = (torch.arange(prompt.shape[1])[None] < length[:, None])[..., None]
        logits: Tensor = self.selector((embeds * inside).sum(1) / length[:, None].clamp(min=1))
        return logits

    def pointer(self, hidden: Tensor, keys: Tensor, used: Tensor, distance: Tensor, valid: Tensor) -> Tensor:
        """Log share of each candidate at coordinate positions: `hidden` (P, width), `keys` (P, N, width) and the
        pointer state (P, N) of `evidence.pointer_state`; -inf where a candidate is not valid.
        """
        query, key = self.pointer_query(hidden).float(), self.pointer_key(keys).float()
        scores = (key * query[:, None]).sum(-1) / POINTER_WIDTH**0.5
        bias = functional.softplus(self.pointer_bias)
        scores = scores - bias[0] * 4 * used - bias[1] * 4 * distance
        scores = scores.masked_fill(~valid, -1e9)
        return functional.log_softmax(scores, -1)
