"""The ids and kinds of a conversation are, bit for bit, those of the library's processor and the model's template."""

from __future__ import annotations

import re
import types
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.models.base import Picture, Query
from rsvlm.models.qwen_vl.conversation import Shown, Turn, converse
from rsvlm.models.qwen_vl.layout import VIDEO, grid_of, lay_out, shown, template
from rsvlm.models.qwen_vl.profiles import PROFILES

Encode = Callable[[str], list[int]]

QWEN25_TEMPLATE = (
    "{% for message in messages %}{% if loop.first and message['role'] != 'system' %}<|im_start|>system\n"
    "You are a helpful assistant.<|im_end|>\n{% endif %}<|im_start|>{{ message['role'] }}\n"
    "{% if message['content'] is string %}{{ message['content'] }}<|im_end|>\n{% else %}"
    "{% for content in message['content'] %}{% if content['type'] == 'image' %}<|vision_start|><|image_pad|>"
    "<|vision_end|>{% elif content['type'] == 'video' %}<|vision_start|><|video_pad|><|vision_end|>"
    "{% elif 'text' in content %}{{ content['text'] }}{% endif %}{% endfor %}<|im_end|>\n{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
"""The chat template of Qwen2.5-VL's own checkpoints, without the numbering of pictures, which is off."""


def _picture(width: int, height: int) -> Picture:
    return np.zeros((height, width, 3), dtype=np.uint8)


def _query(task: str, prompt: str, *pictures: Picture, **more: Any) -> Query:
    return Query(task, "", prompt, pictures, **more)


ONE, OTHER = _picture(512, 512), _picture(300, 170)
CALL = '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [644, 378, 772, 456]}}\n</tool_call>'
QUERIES = [
    _query("detect", "plane; ship", ONE, classes=("plane", "ship")),
    _query("detect", "plane", ONE, classes=("plane",), shape="box"),
    _query("ground", "the largest ship", OTHER),
    _query("question", "How many planes are there?", ONE),
    _query("caption", "", OTHER),
    _query("question", "What colour is the roof?", ONE, zoom=True),
    _query("question", "What colour is the roof?", ONE, OTHER, zoom=True, said=(CALL,)),
    _query("question", "Wie heißt der Fluß 河?", ONE, OTHER, said=(CALL,)),
]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: f"{query.task}-{query.zoom}-{len(query.said)}")
def test_ids_and_kinds_are_those_of_the_library(query: Query, encode: Encode, qwen_folder: Path) -> None:
    processor = _processor(qwen_folder)
    profile = PROFILES["rscovlm-7b"]
    turns = converse(query, profile)
    theirs = _through(processor, turns, query)
    grids = [grid_of(size, 1, profile) for size in profile.seen_sizes(query)]
    layout = lay_out(turns, grids, encode, profile)
    assert list(layout.ids) == theirs["input_ids"][0].tolist()
    assert list(layout.kinds) == theirs["mm_token_type_ids"][0].tolist()
    assert [list(grid) for grid in layout.grids] == theirs["image_grid_thw"].tolist()
    assert layout.videos == (False,) * len(grids)


def _processor(folder: Path) -> Any:
    transformers = pytest.importorskip("transformers")
    pil = pytest.importorskip("transformers.models.qwen2_vl.image_processing_pil_qwen2_vl")
    tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"))
    profile = PROFILES["rscovlm-7b"]
    images = pil.Qwen2VLImageProcessorPil(min_pixels=profile.min_pixels, max_pixels=profile.max_pixels)
    # Its class asks for a video processor, which cannot be had without torchvision; its methods do not.
    processor = object.__new__(transformers.Qwen2_5_VLProcessor)
    processor.tokenizer, processor.image_processor = tokenizer, images
    processor.video_processor = types.SimpleNamespace(merge_size=2)
    processor.image_token, processor.video_token = "<|image_pad|>", VIDEO
    processor.image_token_id, processor.video_token_id = map(tokenizer.convert_tokens_to_ids, ("<|image_pad|>", VIDEO))
    processor.chat_template = QWEN25_TEMPLATE
    return processor


def _through(processor: Any, turns: tuple[Turn, ...], query: Query) -> Any:
    """The turns through the library: the default system words are left to the template."""
    messages = []
    for turn in turns:
        parts = [
            {"type": "text", "text": part} if isinstance(part, str) else {"type": "image", "image": None}
            for part in turn.parts
        ]
        if turn != Turn("system", ("You are a helpful assistant.",)):
            messages.append({"role": turn.role, "content": parts})
    text = processor.tokenizer.apply_chat_template(
        messages, chat_template=processor.chat_template, tokenize=False, add_generation_prompt=True
    )
    images = processor.image_processor(images=list(query.pictures), return_tensors="np")
    pads = (processor.replace_image_token(images, index) for index in range(len(query.pictures)))
    merged = re.sub(re.escape(processor.image_token), lambda _: next(pads), text)
    ids = processor.tokenizer([merged], return_tensors="np")["input_ids"]
    kinds = np.array(processor.create_mm_token_type_ids(ids))
    return {"input_ids": ids, "mm_token_type_ids": kinds, "image_grid_thw": images["image_grid_thw"]}


def test_two_dates_are_frames_of_one_video(encode: Encode, qwen_folder: Path) -> None:
    profile = PROFILES["rscovlm-7b"]
    query = _query("question", "What has changed?", ONE, ONE)
    turns = converse(query, profile)
    assert shown(turns) == (Shown((0, 1)),)
    layout = lay_out(turns, [grid_of((504, 504), 2, profile)], encode, profile)
    assert (layout.videos, layout.grids) == ((True,), ((1, 36, 36),))
    processor = _processor(qwen_folder)
    pads = processor.replace_video_token({"video_grid_thw": np.array(layout.grids)}, 0)
    text = template(turns, profile).replace(VIDEO, pads)
    ids = processor.tokenizer([text], return_tensors="np")["input_ids"]
    assert list(layout.ids) == ids[0].tolist()
    assert list(layout.kinds) == processor.create_mm_token_type_ids(ids)[0]
    assert layout.kinds.count(2) == 324
    assert layout.kinds[layout.starts[0] - 1 : layout.starts[0] + 1] == (0, 2)


def test_the_successor_writes_the_time_before_frames_as_the_library_does(encode: Encode, qwen_folder: Path) -> None:
    transformers = pytest.importorskip("transformers")
    profile = PROFILES["qwen3-vl"]
    turns = converse(_query("question", "What has changed?", ONE, ONE), profile)
    layout = lay_out(turns, [grid_of((512, 512), 2, profile)], encode, profile)
    processor = object.__new__(transformers.Qwen3VLProcessor)
    processor.video_processor = types.SimpleNamespace(merge_size=2, temporal_patch_size=2)
    processor.video_token, processor.vision_start_token, processor.vision_end_token = (
        VIDEO,
        "<|vision_start|>",
        "<|vision_end|>",
    )
    metadata = types.SimpleNamespace(fps=2, frames_indices=[0, 1])
    inputs = {"video_grid_thw": np.array(layout.grids), "video_metadata": [metadata]}
    asked = "What has changed? Answer the question using a single word or a short phrase."
    text = f"<|im_start|>user\n{processor.replace_video_token(inputs, 0)}{asked}<|im_end|>\n<|im_start|>assistant\n"
    assert list(layout.ids) == encode(text)


def test_a_tokenizer_of_another_family_is_refused() -> None:
    profile = PROFILES["rscovlm-7b"]
    turns = converse(QUERIES[0], profile)
    with pytest.raises(BadInput, match=r"does not know <\|image_pad\|>"):
        lay_out(turns, [(1, 36, 36)], lambda text: [ord(sign) for sign in text], profile)
    with pytest.raises(BadInput, match="shows 1 pictures and 0 are given"):
        lay_out(turns, [], lambda text: [1], profile)
