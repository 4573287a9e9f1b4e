"""Files of a checkpoint that were damaged in any way: one sentence, or the right tensors, and nothing else."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.models.rsunivlm.loading import inspect
from rsvlm.models.rsunivlm.published_config import generation_settings, published_config
from rsvlm.models.rsunivlm.published_tokenizer import PublishedTokenizer
from rsvlm.models.weights_file import read_header, write_tensors

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["F32", "", "data_offsets", "shape"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["dtype", "shape", "x"]), inner),
    max_leaves=8,
)
ENTRY = st.fixed_dictionaries(
    {
        "dtype": st.sampled_from(["F32", "BF16", "U8", "Q9"]) | JSON,
        "shape": st.lists(st.integers(-2, 4), max_size=3) | JSON,
        "data_offsets": st.lists(st.integers(-3, 40), min_size=2, max_size=2) | JSON,
    }
)
HEADERS = st.dictionaries(st.text(max_size=4), ENTRY | JSON, max_size=4) | JSON
ANY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _is_sentence(error: BadInput) -> bool:
    return str(error).endswith(".") and "\n" not in str(error)


def _read(path: Path) -> None:
    try:
        entries = read_header(path)
    except BadInput as error:
        assert _is_sentence(error)
    else:
        assert all(8 <= entry.start <= entry.end <= path.stat().st_size for entry in entries.values())


@given(content=st.binary(max_size=60))
@ANY
def test_any_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(content)
    _read(path)


@given(header=HEADERS, rest=st.integers(0, 40))
@ANY
def test_any_header(tmp_path: Path, header: object, rest: int) -> None:
    path = tmp_path / "a.safetensors"
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(rest))
    _read(path)


@pytest.mark.parametrize(
    "header", [b"[" * 100_000, b'{"a": {"dtype": "F32", "shape": [1e999], "data_offsets": [0, 4]}}']
)
def test_hostile_headers(tmp_path: Path, header: bytes) -> None:
    (tmp_path / "a.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(4))
    with pytest.raises(BadInput, match="no readable safetensors header"):
        read_header(tmp_path / "a.safetensors")


@given(place=st.integers(0, 120), value=st.integers(0, 255))
@ANY
def test_one_wrong_byte(tmp_path: Path, place: int, value: int) -> None:
    path = tmp_path / "a.safetensors"
    write_tensors(path, [("a", "F32", (2, 2)), ("b", "BF16", (3,))], [bytes(16), bytes(6)])
    content = bytearray(path.read_bytes())
    content[place % len(content)] = value
    path.write_bytes(content)
    _read(path)


@pytest.mark.parametrize("name", ["config.json", "generation_config.json", "vision_config.json", "tokenizer.json"])
@pytest.mark.parametrize(
    "content", [b"", b"\xff", b"[" * 100_000, b'{"a": ' * 50_000, b"{}", b'{"eos_token_id": 1e999}']
)
def test_damaged_descriptions(toy_folder: Path, tmp_path: Path, name: str, content: bytes) -> None:
    folder = Path(shutil.copytree(toy_folder, tmp_path / "checkpoint"))
    (folder / name).write_bytes(content)
    with pytest.raises(BadInput) as caught:
        inspect(folder)
        generation_settings(folder)
        PublishedTokenizer(folder)
    assert _is_sentence(caught.value)


@given(sizes=st.dictionaries(st.sampled_from(["hidden_size", "num_attention_heads", "rope_theta", "vocab_size"]), JSON))
@ANY
def test_any_sizes(toy_folder: Path, tmp_path: Path, sizes: dict[str, object]) -> None:
    for name in ("config.json", "vision_config.json"):
        (tmp_path / name).write_text(json.dumps({**json.loads((toy_folder / name).read_text()), **sizes}))
    try:
        published_config(tmp_path, None)
    except BadInput as error:
        assert _is_sentence(error)
