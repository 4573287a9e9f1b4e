"""The other side of the comparison: `generate` of the transformers library, as the authors' demo calls it.

The same weights, prompts and pictures in the library's own SigLIP, projector and Qwen2 with its key/value cache:
greedy, one prompt at a time, every picture looked at for every prompt. Only what the library lacks is added: three
MLPs a layer, of which the prompt's one is switched on for the whole call.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

import torch
from rsvlm.models.base import Control, Generation, ModelInfo, Picture, Piece, Profile, Query
from rsvlm.models.rsunivlm.config import ModelConfig
from rsvlm.models.rsunivlm.pixel_values import pixel_values
from rsvlm.models.rsunivlm.published_config import GenerationSettings
from rsvlm.models.rsunivlm.published_profile import PUBLISHED_PROFILE
from rsvlm.models.rsunivlm.published_prompts import WORDINGS, expert_of, message, model_prompt
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.rsunivlm.torch_published import IMAGE, PublishedModel
from torch import Tensor, nn
from transformers import (
    GenerationConfig,
    LlavaOnevisionConfig,
    LlavaOnevisionForConditionalGeneration,
    LogitsProcessor,
    LogitsProcessorList,
)
from transformers.models.qwen2.modeling_qwen2 import Qwen2MLP, Qwen2RotaryEmbedding

NAMES = (  # of the product, of the library; the first that fits
    ("tower.", "model.vision_tower."),
    ("projector.0.", "model.multi_modal_projector.linear_1."),
    ("projector.2.", "model.multi_modal_projector.linear_2."),
    ("image_newline", "model.image_newline"),
    ("decoder.lm_head.", "lm_head."),
    ("decoder.", "model.language_model."),
)


class Experts(nn.ModuleList):
    """The MLPs of one layer; all tokens go through the one numbered `active`."""

    active = 0

    def forward(self, x: Tensor) -> Tensor:
        return self[self.active](x)


class Plain(nn.Module):
    """The library's model with the weights of a PublishedModel.

    They are copied into memory: the product may read its own from a mapped file, which is a little slower.
    """

    def __init__(self, product: PublishedModel) -> None:
        super().__init__()
        config = library_config(product.config)
        with torch.device("meta"):
            self.library = LlavaOnevisionForConditionalGeneration(config)
            for layer in self.library.model.language_model.layers:
                layer.mlp = Experts(Qwen2MLP(config.text_config) for _ in range(product.config.decoder.experts))
        weights = {_library_name(name): value.clone() for name, value in product.state_dict().items()}
        self.library.load_state_dict(weights, assign=True)
        # What is computed and not stored is still on the meta device.
        self.library.model.language_model.rotary_emb = Qwen2RotaryEmbedding(config.text_config).to(product.device)
        patches = torch.arange(product.image_tokens - 1, device=product.device)
        self.library.model.vision_tower.embeddings.position_ids = patches[None]
        self.library.eval().requires_grad_(False)
        self._size = product.config.tower.image_size

    def switch(self, expert: int) -> None:
        """Lets all that follows go through one expert."""
        for layer in self.library.model.language_model.layers:
            layer.mlp.active = expert

    @torch.inference_mode()
    def encode(self, pictures: Sequence[Picture]) -> Tensor:
        """Image tokens (N, patches + 1, width): features before the norm that follows the tower's layers."""
        model = self.library.model
        weight = model.image_newline
        pixels = torch.from_numpy(pixel_values(pictures, self._size)).to(weight)
        tower = model.vision_tower
        features = tower.encoder(inputs_embeds=tower.embeddings(pixels)).last_hidden_state
        newline = weight.expand(len(features), 1, -1)
        return torch.cat((model.multi_modal_projector(features), newline), dim=1)

    @torch.inference_mode()
    def embed(self, ids: Sequence[int], images: Tensor) -> Tensor:
        """Embeddings (1, L, width) of a prompt in which each IMAGE stands for the next row of `images`."""
        table = self.library.get_input_embeddings()
        rows = iter(images)
        parts = [next(rows) if i == IMAGE else table(torch.tensor([i], device=images.device)) for i in ids]
        return torch.cat(parts)[None]

    @torch.inference_mode()
    def logits(self, embeds: Tensor, expert: int) -> Tensor:
        """(1, L, vocabulary) of embeddings (1, L, width)."""
        self.switch(expert)
        return self.library(inputs_embeds=embeds, use_cache=False).logits


class Stopwatch(LogitsProcessor):
    """Notes when the prompt has been read, and puts the wanted tokens, if any, on top of the scores one by one."""

    def __init__(self, wanted: Sequence[int] = ()) -> None:
        self.prompt_read = 0.0
        self._wanted = wanted

    def __call__(self, input_ids: Tensor, scores: Tensor) -> Tensor:
        written = input_ids.shape[1]
        if not written:
            self.prompt_read = now(scores.device)
        if self._wanted:
            scores[:, self._wanted[written]] = torch.inf
        return scores


class PlainModel:
    """A `models.base.Model` that answers with plain `generate`, one prompt after the other.

    It writes the `wanted` tokens of each prompt; `said` and the `decode_seconds` that came after prompts are since the
    last `start`.
    """

    batch = 1

    def __init__(
        self, info: ModelInfo, model: PublishedModel, tokenizer: PublishedTokenizer, settings: GenerationSettings
    ) -> None:
        self.info = info
        self.profile: Profile = PUBLISHED_PROFILE
        self.plain = Plain(model)
        self._tokenizer, self._settings = tokenizer, settings
        self._device = model.device
        self.start({})

    def start(self, wanted: dict[str, Sequence[int]]) -> None:
        self.wanted, self.said, self.decode_seconds = wanted, [], 0.0

    def generate(self, queries: Sequence[Query], control: Control, grammar: bool = True) -> list[Generation]:
        """The answers; there is no grammar."""
        return [self._answer(query) for query in queries]

    @torch.inference_mode()
    def _answer(self, query: Query) -> Generation:
        begun = time.perf_counter()
        asked = message(query.task, query.prompt)
        text = model_prompt(asked, len(query.pictures))
        embeds = self.plain.embed(self._tokenizer.encode_prompt(text, IMAGE), self.plain.encode(query.pictures))
        self.plain.switch(expert_of(asked))
        watch = Stopwatch(self.wanted.get(query.prompt, ()))
        # No penalty on repetition: it is the product that leaves it out for masks, and it would only cost time here.
        how = GenerationConfig(
            do_sample=False, use_cache=True, max_new_tokens=WORDINGS[query.task].longest,
            eos_token_id=list(self._settings.eos), pad_token_id=self._settings.eos[-1],
        )
        tokens = self.plain.library.generate(
            inputs_embeds=embeds, generation_config=how, logits_processor=LogitsProcessorList([watch])
        )[0].tolist()
        done = now(self._device)
        self.decode_seconds += done - watch.prompt_read
        if tokens[-1] in self._settings.eos:
            tokens = tokens[:-1]
        pieces = tuple(Piece(piece, 1.0) for piece in self._tokenizer.pieces(tokens))
        self.said.append("".join(piece.text for piece in pieces))
        return Generation(self.said[-1], pieces, text, done - begun)


def now(device: torch.device) -> float:
    """Seconds, once all that `device` was told to do is done."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    return time.perf_counter()


def library_config(config: ModelConfig) -> LlavaOnevisionConfig:
    """The same sizes in the library's words (reference: rsunivlm sections 1.3 and 2.4)."""
    tower, decoder = config.tower, config.decoder
    vision = {
        "model_type": "siglip_vision_model", "image_size": tower.image_size, "patch_size": tower.patch_size,
        "hidden_size": tower.width, "intermediate_size": tower.mlp_width, "num_hidden_layers": tower.layers,
        "num_attention_heads": tower.heads, "layer_norm_eps": tower.eps, "vision_use_head": False,
    }
    text = {
        "model_type": "qwen2", "vocab_size": decoder.vocab_size, "hidden_size": decoder.width,
        "intermediate_size": decoder.mlp_width, "num_hidden_layers": decoder.layers,
        "num_attention_heads": decoder.heads, "num_key_value_heads": decoder.kv_heads, "rms_norm_eps": decoder.eps,
        "max_position_embeddings": decoder.max_positions, "tie_word_embeddings": decoder.tie_embeddings,
        "rope_parameters": {"rope_type": "default", "rope_theta": decoder.rope_theta},
    }
    return LlavaOnevisionConfig(
        vision_config=vision, text_config=text, tie_word_embeddings=decoder.tie_embeddings,
        vision_feature_select_strategy="full",
    )


def _library_name(name: str) -> str:
    return next(theirs + name[len(ours) :] for ours, theirs in NAMES if name.startswith(ours))
