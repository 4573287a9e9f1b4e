"""The small model in torch: neck, projector, decoder and the places where the text reads its evidence.

Torch trains it; `numpy_nano.py` answers with it. Both compute the same (held equal by a test). One sequence is

    image tokens · newline [· second picture's tokens · newline] [· candidates] · prompt · <answer> · answer

where everything before the prompt is a prefix whose tokens see each other in both directions.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .config import ModelConfig
from .evidence import FURTHER, SURE, candidate_width, evidence_width
from .torch_decoder import Decoder
from .torch_neck import Neck, space_to_depth

EVIDENCE_WIDTH, POINTER_WIDTH = 128, 64


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
        self.projector = TwoLayers(4 * 112 + 320, width, width)
        self.newline = nn.Parameter(torch.randn(width) * 0.02)
        self.row_code = nn.Parameter(torch.randn(neck.grid + 1, width) * 0.02)
        self.column_code = nn.Parameter(torch.randn(neck.grid, width) * 0.02)
        self.selector = nn.Linear(width, len(neck.cover))
        self.evidence = TwoLayers(evidence_width(neck.grid), EVIDENCE_WIDTH, width)
        self.candidate = TwoLayers(candidate_width(len(neck.boxes)), EVIDENCE_WIDTH, width)
        self.pointer_query = nn.Linear(width, POINTER_WIDTH)
        self.pointer_key = nn.Linear(width, POINTER_WIDTH)
        self.pointer_gate = nn.Linear(width, 1)
        self.pointer_bias = nn.Parameter(torch.tensor([2.0, 4.0]))
        self.further = nn.Linear(width, FURTHER)
        nn.init.zeros_(self.further.weight)
        nn.init.zeros_(self.further.bias)

    def image_tokens(self, s16: Tensor, s32: Tensor) -> Tensor:
        """(B, G/2 * G/2 + 1, width): stride 16 space-to-depth'd with stride 32 beside it; the newline at the end.

        Straight from the tower, channels last: `s16` (B, G, G, 112), `s32` (B, G/2, G/2, 320). The neck's trunk is left
        out on purpose: it has seen the labels of the training pictures, and text that may read it learns to trust it
        more than it deserves on new ones.
        """
        fine, coarse = self.neck.normalised(s16, s32)
        tokens: Tensor = self.projector(torch.cat((space_to_depth(fine), coarse), -1))
        rows = self.row_code[:-1].reshape(-1, 2, self.row_code.shape[-1]).mean(1)
        columns = self.column_code.reshape(-1, 2, self.column_code.shape[-1]).mean(1)
        tokens = tokens + rows[:, None] + columns[None, :]
        newline = self.newline.expand(len(tokens), 1, -1)
        return torch.cat((tokens.flatten(1, 2), newline), 1)

    def candidate_tokens(self, features: Tensor, valid: Tensor) -> Tensor:
        """(B, N, width) of the candidates' numbers (B, N, candidate_width); zero where not `valid` (B, N)."""
        tokens: Tensor = self.candidate(features)
        return tokens * valid[..., None]

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
        placed: Tensor = embeds + read * writes
        return placed

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
        shares: Tensor = functional.log_softmax(scores, -1)
        return shares

    def speaks_for_further(self, hidden: Tensor, scores: Tensor, used: Tensor) -> Tensor:
        """(P,) what is added to the logit of a further box where one may begin: `hidden` (P, width), and of the
        candidates (P, N) `scores`, 0 where they are not of what is asked for, and `used` (see `evidence.unwritten`)."""
        best = torch.where(used > 0, torch.zeros_like(scores), scores).amax(-1)
        reading = torch.stack((best, (best >= SURE).to(best.dtype)), -1)
        spoken: Tensor = (self.further(hidden).float() * reading).sum(-1)
        return spoken
