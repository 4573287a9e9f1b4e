"""The SigLIP image tower of the published model, in torch.

Features are the output of the last kept layer, before `post_layernorm`, of all patches; there is no class token and
no pooling. The norm after the last layer is in the checkpoint and unused (reference: authors' SigLIP wrapper).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .config import TowerConfig


class PatchEmbedding(nn.Module):
    """Pixels (N, 3, S, S) to one vector a patch plus its position: (N, patches, width). The remainder of S is cut."""

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        side = config.image_size // config.patch_size
        self.patch_embedding = nn.Conv2d(3, config.width, config.patch_size, stride=config.patch_size)
        self.position_embedding = nn.Embedding(side * side, config.width)

    def forward(self, pixels: Tensor) -> Tensor:
        patches: Tensor = self.patch_embedding(pixels)
        return patches.flatten(2).transpose(1, 2) + self.position_embedding.weight


class SelfAttention(nn.Module):
    """Full attention between all patches of a picture."""

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.q_proj = nn.Linear(config.width, config.width)
        self.k_proj = nn.Linear(config.width, config.width)
        self.v_proj = nn.Linear(config.width, config.width)
        self.out_proj = nn.Linear(config.width, config.width)

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = (self._split(project(x)) for project in (self.q_proj, self.k_proj, self.v_proj))
        out: Tensor = self.out_proj(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(x.shape))
        return out

    def _split(self, x: Tensor) -> Tensor:
        return x.view(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)


class TowerMLP(nn.Module):
    """Two linear maps with the tanh approximation of GELU between."""

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.fc1 = nn.Linear(config.width, config.mlp_width)
        self.fc2 = nn.Linear(config.mlp_width, config.width)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.fc2(F.gelu(self.fc1(x), approximate="tanh"))
        return out


class TowerLayer(nn.Module):
    """Attention and MLP, each after its norm and added to the stream."""

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.layer_norm1 = nn.LayerNorm(config.width, eps=config.eps)
        self.self_attn = SelfAttention(config)
        self.layer_norm2 = nn.LayerNorm(config.width, eps=config.eps)
        self.mlp = TowerMLP(config)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.self_attn(self.layer_norm1(x))
        out: Tensor = x + self.mlp(self.layer_norm2(x))
        return out


class TowerLayers(nn.Module):
    """All layers, under the name the checkpoint gives them."""

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.layers = nn.ModuleList(TowerLayer(config) for _ in range(config.layers))

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x)
        return x


class SiglipTower(nn.Module):
    """Pixels (N, 3, S, S), normalised to -1..1, to patch features (N, (S // patch)², width)."""

    def __init__(self, config: TowerConfig) -> None:
        super().__init__()
        self.embeddings = PatchEmbedding(config)
        self.encoder = TowerLayers(config)
        self.post_layernorm = nn.LayerNorm(config.width, eps=config.eps)

    @property
    def dtype(self) -> torch.dtype:
        return self.post_layernorm.weight.dtype

    def forward(self, pixels: Tensor) -> Tensor:
        features: Tensor = self.encoder(self.embeddings(pixels.to(self.dtype)))
        return features
