"""A small random checkpoint in the real file format, made once a session."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rsvlm.models.rsunivlm import checkpoint
from rsvlm.models.rsunivlm.config import DecoderConfig, ModelConfig, NeckConfig, TowerConfig
from rsvlm.models.rsunivlm.tokenizer import Tokenizer, build_vocabulary

PROFILE = {
    "name": "tiny",
    "family": "rsunivlm",
    "title": "Tiny, random",
    "licence": "none",
    "tasks": ["segment", "ground", "change", "caption", "question", "classify"],
    "tile": 96,
    "whole_up_to": 128,
    "cells": 24,
    "box_scale": 100,
    "nothing": "none.",
    "labels": {"segment": ["water", "building"], "change": ["building"], "ground": ["boat", "dock"]},
    "synonyms": {"house": "building"},
    "scenes": ["forest", "sea lake"],
    "examples": {"segment": ["water"]},
    "prompts": {
        "segment": "[SEG] {label}.",
        "change": "[SEG] Please segment the {label} area that have changed in the second image.",
        "ground": "[VG] {prompt}",
        "caption": "[CAP] Describe this image briefly.",
        "classify": "[CLS] Classify the given image in one of the following classes: {classes}.",
        "question": "[VQA] {question}",
    },
}


def tiny_config(vocabulary: int) -> ModelConfig:
    """The small model's shape with a narrow decoder and neck."""
    return ModelConfig(
        name="tiny",
        tower=TowerConfig("efficientnet_lite0", 384),
        decoder=DecoderConfig(
            vocabulary, width=32, mlp_width=48, layers=2, heads=4, kv_heads=2, rope_theta=1e4, tie_embeddings=True,
            bidirectional_prefix=True, max_positions=4096,
        ),
        neck=NeckConfig(24, 16, (1, 2), ("water", "building", "road"), ("boat", "dock"), 8),
    )  # fmt: skip


def tiny_tokenizer() -> Tokenizer:
    """A vocabulary with the words of PROFILE."""
    return Tokenizer(build_vocabulary([str(PROFILE), "others none where is the leftmost boat?"], 300, 20))


def write_tiny_checkpoint(folder: Path, seed: int = 0) -> Path:
    """Random weights, lively enough to write varied answers, through the exporter that writes the shipped ones."""
    import torch
    from rsvlm.models.rsunivlm.torch_nano import Nano
    from rsvlm.models.rsunivlm.torch_neck import ConvNorm
    from rsvlm.models.rsunivlm.torch_tower import pretrained_tower
    from rsvlm.training.export import export

    torch.manual_seed(seed)
    tokenizer = tiny_tokenizer()
    config = tiny_config(tokenizer.size)
    nano, tower = Nano(config).eval(), pretrained_tower()
    with torch.no_grad():
        for name, value in nano.named_parameters():
            if value.ndim > 1:
                value.normal_(0, 0.6 if "embed" in name else 1.5 / float(np.sqrt(value[0].numel())))
        for module in nano.modules():
            if isinstance(module, ConvNorm):
                assert module.norm.running_mean is not None and module.norm.running_var is not None
                module.norm.running_mean.normal_(0, 0.3)
                module.norm.running_var.uniform_(0.5, 2)
        nano.neck.box_logits.bias.fill_(-1.0)  # type: ignore[union-attr]
        nano.neck.input_mean.normal_(0, 0.2)
        nano.neck.input_scale.uniform_(0.5, 1.5)
        nano.row_code.mul_(8)
        nano.column_code.mul_(8)
    export(folder, config, tokenizer, nano, tower, PROFILE)
    assert (folder / checkpoint.WEIGHTS).is_file()
    return folder
