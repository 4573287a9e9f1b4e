"""Raw pixels to a scene: from a file, from shared memory, with what can be wrong about them."""

from __future__ import annotations

from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np
import pytest
from rsvlm.errors import BadInput
from rsvlm.imagery.grid import Anchor, Window
from rsvlm.imagery.pixels import open_pixels
from rsvlm.imagery.scene import read_around
from rsvlm.schema import PixelImage

AFFINE = (0.5, 0.0, 100.0, 0.0, -0.5, 200.0)


def _image(folder: Path, values: np.ndarray, name: str = "pixels.raw", **fields: object) -> PixelImage:
    path = folder / name
    path.write_bytes(values.tobytes())
    return PixelImage(shape=values.shape, file=str(path), dtype=str(values.dtype), **fields)  # type: ignore[arg-type]


def test_a_file_of_bytes(tmp_path: Path) -> None:
    values = np.arange(4 * 5 * 3, dtype=np.uint8).reshape(4, 5, 3)
    scene = open_pixels([_image(tmp_path, values, affine=AFFINE, crs="EPSG:32617", date="2020-01-01")])
    (picture,), valid = scene.read(Window(1, 2, 3, 2))
    assert (picture == values[2:4, 1:4]).all()
    assert valid.all()
    assert (scene.grid.width, scene.grid.height, scene.grid.affine, scene.grid.crs) == (5, 4, AFFINE, "EPSG:32617")
    assert scene.dates == ("2020-01-01",)


def test_shared_memory_is_read_and_left_to_its_owner() -> None:
    values = np.random.default_rng(0).integers(0, 256, (6, 7, 3), dtype=np.uint8)
    block = SharedMemory(create=True, size=values.nbytes)
    try:
        block.buf[: values.nbytes] = values.tobytes()
        (picture,), _ = open_pixels([PixelImage(values.shape, shared_memory=block.name)]).read(Window(0, 0, 7, 6))
        assert (picture == values).all()
        assert bytes(block.buf[: values.nbytes]) == values.tobytes()
    finally:
        block.close()
        block.unlink()


def test_transparent_pixels_have_no_data(tmp_path: Path) -> None:
    values = np.full((2, 2, 4), 255, np.uint8)
    values[0, 1, 3] = 0
    scene = open_pixels([_image(tmp_path, values)])
    assert scene.read(scene.whole)[1].tolist() == [[True, False], [True, True]]


def test_other_types_are_stretched_and_holes_in_them_have_no_data(tmp_path: Path) -> None:
    values = np.linspace(0, 5000, 30 * 30 * 3, dtype=np.float32).reshape(30, 30, 3)
    values[3, 4, 1] = np.nan
    scene = open_pixels([_image(tmp_path, values)])
    (picture,), valid = scene.read(scene.whole)
    assert picture.min() == 0 and picture.max() == 255
    assert not valid[3, 4] and valid.sum() == 899


def test_two_dates_must_share_their_grid(tmp_path: Path) -> None:
    before = _image(tmp_path, np.zeros((4, 4, 3), np.uint8), "a")
    after = _image(tmp_path, np.zeros((4, 5, 3), np.uint8), "b")
    with pytest.raises(BadInput, match="one grid"):
        open_pixels([before, after])


def test_what_has_no_data_on_one_date_has_none(tmp_path: Path) -> None:
    before, after = np.full((2, 2, 4), 255, np.uint8), np.full((2, 2, 4), 255, np.uint8)
    before[0, 0, 3], after[1, 1, 3] = 0, 0
    scene = open_pixels([_image(tmp_path, before, "a"), _image(tmp_path, after, "b")])
    pictures, valid = scene.read(scene.whole)
    assert len(pictures) == 2
    assert valid.tolist() == [[False, True], [True, False]]


@pytest.mark.parametrize(
    ("image", "says"),
    [
        (PixelImage((2, 2, 3)), "neither a file nor"),
        (PixelImage((2, 2, 3), file="/nowhere/pixels"), "/nowhere/pixels cannot be read"),
        (PixelImage((2, 2, 3), shared_memory="nowhere-at-all"), "nowhere-at-all"),
        (PixelImage((0, 2, 3), file="x"), "holds nothing"),
        (PixelImage((2, 2, 3), file="x", dtype="complex64"), "complex64"),
    ],
)
def test_a_bad_picture_is_one_sentence(image: PixelImage, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        open_pixels([image])


def test_a_file_of_another_size_is_refused(tmp_path: Path) -> None:
    image = _image(tmp_path, np.zeros((2, 2, 3), np.uint8))
    (tmp_path / "pixels.raw").write_bytes(b"too short")
    with pytest.raises(BadInput, match="9 bytes where its shape"):
        open_pixels([image])


def test_what_lies_around_the_part_that_is_asked_about_can_be_read_but_has_no_say(tmp_path: Path) -> None:
    values = np.arange(8 * 9 * 3, dtype=np.uint8).reshape(8, 9, 3)
    scene = open_pixels([_image(tmp_path, values, affine=AFFINE, origin=(100, 50), asked=(2, 3, 4, 5))])
    assert (scene.grid.width, scene.grid.height) == (4, 5)
    assert scene.grid.place(0, 0) == (101.0, 198.5)
    assert scene.anchor == Anchor(102, 53, Window(-2, -3, 9, 8))
    (picture,), valid = read_around(scene, Window(-4, -3, 10, 5))
    assert (picture[:, 2:] == values[0:5, 0:8]).all()
    assert (picture[:, :2] == values[0:5, :1]).all(), "beyond what can be read the last pixels go on"
    assert np.argwhere(valid).min(0).tolist() == [3, 4] and valid.sum() == 4 * 2


def test_a_part_beside_the_picture_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="lies outside the picture of 5 x 4 pixels"):
        open_pixels([_image(tmp_path, np.zeros((4, 5, 3), np.uint8), asked=(3, 0, 4, 4))])
