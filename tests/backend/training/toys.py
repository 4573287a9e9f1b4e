"""Things small enough to be trained in a test: four views of water, a narrow model, a vocabulary of a few words."""

from __future__ import annotations

import numpy as np
import torch
from rsvlm.decoding.cells import mask_tokens
from rsvlm.models.rsunivlm.config import DecoderConfig, ModelConfig, NeckConfig, TowerConfig
from rsvlm.models.rsunivlm.tokenizer import Tokenizer, build_vocabulary
from rsvlm.models.rsunivlm.torch_nano import Nano
from rsvlm.training.batches import Collator
from rsvlm.training.cache import FEATURE_SIZE, MOST_BOXES, Cache
from rsvlm.training.questions import Questions
from rsvlm.training.records import BOX_CLASSES, COVER_CLASSES
from rsvlm.training.seen import SIZES, SeenViews

WORDS = ["water building others the boat none all docks yes no is there a forest sea scene segment changed second"]
TOKENIZER = Tokenizer(build_vocabulary(WORDS))
COLLATOR = Collator(TOKENIZER, mask_tokens(TOKENIZER.encode))
NUMBERS = torch.tensor([TOKENIZER.number(n) for n in range(101)])
NECK = NeckConfig(24, 8, (1,), COVER_CLASSES, BOX_CLASSES, 6)
WATER = COVER_CLASSES.index("water")


def toy_cache() -> Cache:
    """Two places at two dates; a lake comes in the first. One view is a forest scene with two boats."""
    rng = np.random.default_rng(3)
    cover = np.full((4, 24, 24, len(COVER_CLASSES)), -1, np.int8)
    cover[..., WATER] = 0
    cover[1, 4:12, 4:12, WATER] = 1
    boxes = np.full((4, MOST_BOXES, 5), -1, np.float32)
    boxes[3, 0] = (BOX_CLASSES.index("boat"), 0.1, 0.1, 0.3, 0.3)
    boxes[3, 1] = (BOX_CLASSES.index("boat"), 0.6, 0.6, 0.9, 0.8)
    known = np.zeros((4, len(BOX_CLASSES)), bool)
    known[3, BOX_CLASSES.index("boat")] = True
    return Cache(
        features=rng.normal(size=(4, FEATURE_SIZE)).astype(np.float16), cover=cover, boxes=boxes, known=known,
        source=np.array(["naip"] * 4), record=np.array([f"naip/{n}" for n in range(4)]),
        scene=np.array(["", "", "", "forest"]), group=np.array([0, 0, 1, 1], np.int32),
        turn=np.zeros((4, 2), np.int8),
    )


def toy_seen() -> SeenViews:
    """What a head that knows nothing would have seen of the views: noise."""
    rows = np.random.default_rng(4).normal(size=(4, sum(SIZES)))
    rows[:, -SIZES[-1] :] = np.abs(rows[:, -SIZES[-1] :]) / 10
    return SeenViews(rows.astype(np.float16))


def toy_questions() -> Questions:
    scenes = ["forest", "sea", "river", "pasture"]
    return Questions(toy_cache(), toy_seen(), NECK, {}, scenes, {"naip": 1.0})


def toy_nano() -> Nano:
    """As it would be at the beginning of a text stage."""
    torch.manual_seed(0)
    decoder = DecoderConfig(TOKENIZER.size, 32, 48, 2, 4, 2, tie_embeddings=True, bidirectional_prefix=True)
    nano = Nano(ModelConfig("tiny", TowerConfig("efficientnet_lite0", 384), decoder, NECK)).train()
    nano.neck.eval().requires_grad_(False)
    return nano
