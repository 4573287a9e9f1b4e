"""No picture of a validation or test split is in training: held against the real data, and against copies of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.evaluation.kinds import read_colour_masks, read_rgb, read_voc
from rsvlm.training.acquire.shipped import READERS, acquire
from rsvlm.training.integrate.duplicates import duplicates, refuse_duplicates
from rsvlm.training.integrate.fingerprints import small_of
from rsvlm.training.records import TEST, TRAIN, VALIDATION, Origin, Pixels, Record

TRAINED, HELD = Origin("a", "CC0", True), Origin("b", "CC0", True, VALIDATION)


def trained(pixels: Pixels, name: str = "copy") -> Record:
    return Record(name, TRAINED, pixels)


def held(pixels: Pixels, name: str = "held") -> Record:
    return Record(name, HELD, pixels)


@pytest.fixture(scope="module")
def pictures(shared: Path) -> list[Pixels]:
    """Real pictures of several kinds: Dubai validation parts and photographs of the shore's validation."""
    data = shared / "data"
    parts = [sample.picture for sample in read_colour_masks(data / "dubai" / "tile_7")][:5]
    shore = [sample.picture for sample in read_voc(data / "maritime" / "valid")][::20]
    return [read_rgb(path) for path in (*parts, *shore)]


def as_jpeg(pixels: Pixels) -> Pixels:
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=40)
    return np.asarray(Image.open(buffer))


def half_size(pixels: Pixels) -> Pixels:
    return np.asarray(Image.fromarray(pixels).resize((pixels.shape[1] // 2, pixels.shape[0] // 2)))


def other_light(pixels: Pixels) -> Pixels:
    return (255 * (pixels / 255) ** 0.8 * 0.9).astype(np.uint8)


CHANGES: dict[str, Callable[[Pixels], Pixels]] = {
    "as it is": lambda pixels: pixels,
    "in another file": lambda pixels: pixels.copy(),
    "compressed": as_jpeg,
    "half its size": half_size,
    "in other light": other_light,
    "mirrored": lambda pixels: np.ascontiguousarray(pixels[:, ::-1]),
    "turned": lambda pixels: np.ascontiguousarray(np.rot90(pixels)),
    "all at once": lambda pixels: np.ascontiguousarray(np.rot90(as_jpeg(half_size(other_light(pixels)))[:, ::-1])),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_held_out_picture_is_known_again(pictures: list[Pixels], change: str) -> None:
    copies = [trained(CHANGES[change](pixels), f"copy {n}") for n, pixels in enumerate(pictures)]
    found = duplicates(copies, [held(pixels, f"held {n}") for n, pixels in enumerate(pictures)])
    assert {(d.trained, d.held) for d in found} == {(f"copy {n}", f"held {n}") for n in range(len(pictures))}


def test_a_part_of_a_held_out_picture_is_known_again_and_a_larger_one_too(shared: Path) -> None:
    folder = shared / "data" / "zurich"
    whole = read_rgb(folder / "1091-322_big.tif")
    chips = [trained(read_rgb(folder / f"1091-322_{n:02d}.tif"), f"chip {n}") for n in range(5)]
    found = duplicates(chips, [held(whole, "mosaic")])
    assert {d.trained for d in found} == {f"chip {n}" for n in range(5)}
    assert {d.how for d in found} == {"a part of"}
    (other_way,) = duplicates([trained(whole, "mosaic")], [held(chip.pixels, chip.name) for chip in chips])
    assert other_way.how == "a larger picture of"


def test_the_later_date_of_a_pair_counts_too(pictures: list[Pixels]) -> None:
    pair = Record("pair", TRAINED, pictures[0], after=pictures[1])
    assert duplicates([pair], [held(pictures[1])])[0].trained == "pair"


def test_different_pictures_are_not_taken_for_one(pictures: list[Pixels]) -> None:
    for number, pixels in enumerate(pictures):
        others = [held(other, f"held {n}") for n, other in enumerate(pictures) if n != number]
        assert duplicates([trained(pixels)], others) == []


def test_open_sea_is_only_known_by_its_pixels() -> None:
    calm = np.random.default_rng(0).integers(40, 44, (64, 64, 3)).astype(np.uint8)
    rough = np.random.default_rng(1).integers(40, 44, (64, 64, 3)).astype(np.uint8)
    assert small_of(calm) is None
    assert duplicates([trained(calm)], [held(rough)]) == []
    assert duplicates([trained(calm)], [held(calm.copy())])[0].how == "pixel by pixel"


@pytest.mark.slow
def test_the_data_of_the_shipped_model_hold_no_validation_picture(shared: Path) -> None:
    data = shared / "data"
    training = list(acquire(data, READERS, TRAIN))
    validation = list(acquire(data, READERS, VALIDATION))
    assert len(training) == 4059
    assert len(validation) == 520
    assert {record.name for record in training}.isdisjoint(record.name for record in validation)
    assert duplicates(training, validation) == []
    with pytest.raises(BadInput, match="is pixel by pixel maritime/") as told:
        refuse_duplicates([*training[:4], validation[10]], validation)
    assert "take it out" in str(told.value)


@pytest.mark.slow
def test_the_sets_for_tests_are_not_in_the_shipped_models_data(shared: Path) -> None:
    data = shared / "data"
    names = [p for folder in ("levir_cd/A", "dsifn_cd/A", "xbd/images", "dota") for p in (data / folder).glob("*.png")]
    names += [*(data / "rsicd" / "images").iterdir(), data / "zurich" / "1091-322_big.tif"]
    tests = [Record(path.stem, Origin("t", "-", False, TEST), read_rgb(path)) for path in names]
    training = acquire(data, ("dubai", "naip", "landsat", "maritime", "rsvqa", "trees"), TRAIN)
    assert len(tests) > 150
    assert duplicates(training, tests) == []
