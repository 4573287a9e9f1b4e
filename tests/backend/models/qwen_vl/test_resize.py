"""The size at which a picture is seen (reference: rscovlm sections 2.1, 2.2 and 11)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.models.qwen_vl.profiles import PROFILES
from rsvlm.models.qwen_vl.resize import smart_resize

LEAST, MOST = 64 * 784, 1296 * 784


@pytest.mark.parametrize(
    ("size", "seen", "tokens"),
    [
        ((512, 512), (504, 504), 324),
        ((800, 800), (812, 812), 841),
        ((1000, 1000), (1008, 1008), 1296),
        ((1024, 1024), (1008, 1008), 1296),
        ((5000, 3000), (1288, 756), 1242),
        ((120, 90), (280, 196), 70),
        ((224, 224), (224, 224), 64),
        ((497, 310), (504, 308), 198),
    ],
)
def test_the_published_sizes(size: tuple[int, int], seen: tuple[int, int], tokens: int) -> None:
    assert smart_resize(*size, 28, LEAST, MOST) == seen
    assert seen[0] * seen[1] // 784 == tokens
    assert smart_resize(size[1], size[0], 28, LEAST, MOST) == (seen[1], seen[0])


def test_halves_are_rounded_to_even() -> None:
    assert smart_resize(42, 70, 28, 1, MOST) == (56, 56)


def test_a_strip_is_refused_with_a_sentence() -> None:
    assert smart_resize(200 * 30, 30, 28, LEAST, MOST)
    with pytest.raises(BadInput, match=r"6030 x 30 pixels is more than 200 times as long as broad.*choose"):
        smart_resize(201 * 30, 30, 28, LEAST, MOST)
    with pytest.raises(BadInput, match="no area"):
        smart_resize(0, 30, 28, LEAST, MOST)


@given(st.integers(1, 40000), st.integers(1, 40000), st.sampled_from([28, 32]))
def test_sides_are_multiples_and_the_area_stays_in_the_budget(width: int, height: int, factor: int) -> None:
    least, most = 64 * factor**2, 1296 * factor**2
    if max(width, height) > 150 * min(width, height):
        return
    wide, high = smart_resize(width, height, factor, least, most)
    assert wide % factor == high % factor == 0
    assert wide * high >= least
    assert wide * high <= most or factor in (wide, high)
    assert smart_resize(wide, high, factor, least, most) == (wide, high)


@given(st.integers(56, 5000), st.integers(56, 5000))
def test_x_and_y_are_scaled_nearly_alike(width: int, height: int) -> None:
    if 1 / 20 < width / height < 20:
        wide, high = smart_resize(width, height, 28, LEAST, MOST)
        assert abs(wide * height / width - high) <= 28 * (height / width + 1)


def test_the_library_finds_the_same_sizes() -> None:
    library = pytest.importorskip("transformers.models.qwen2_vl.image_processing_pil_qwen2_vl").smart_resize
    for width in (1, 13, 29, 100, 511, 777, 2048, 9000):
        for height in (5, 42, 70, 512, 3001):
            for factor in (28, 32):
                if max(width, height) <= 200 * min(width, height):
                    high, wide = library(max(height, factor), max(width, factor), factor, LEAST, MOST)
                    assert smart_resize(max(width, factor), max(height, factor), factor, LEAST, MOST) == (wide, high)


def test_a_patch_can_be_shown_at_the_largest_trained_size() -> None:
    profile = PROFILES["rscovlm-7b"]
    assert profile.seen_size(512, 512, "detect") == (504, 504)
    assert profile.seen_size(512, 512, "detect", enlarged=True) == (1008, 1008)
    assert profile.seen_size(5000, 3000, "detect", enlarged=True) == (1288, 756)
    assert PROFILES["qwen3-vl"].seen_size(512, 512, "detect", enlarged=True) == (1024, 1024)


@given(st.integers(1, 3000), st.integers(1, 3000), st.sampled_from(sorted(PROFILES)))
def test_enlarging_never_makes_a_picture_smaller(width: int, height: int, name: str) -> None:
    if max(width, height) > 150 * min(width, height):
        return
    plain = PROFILES[name].seen_size(width, height, "detect")
    large = PROFILES[name].seen_size(width, height, "detect", enlarged=True)
    factor = PROFILES[name].factor
    assert large[0] >= plain[0] - factor and large[1] >= plain[1] - factor
    assert large[0] * large[1] <= PROFILES[name].max_pixels or factor in large


def test_the_detector_sees_nothing_smaller_than_448_pixels() -> None:
    assert PROFILES["rscovlm-det-7b"].seen_size(224, 224, "detect") == (448, 448)
