"""Pictures sent to the server are kept as pixels, within limits, and are gone when it ends."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from rsvlm.errors import BadInput
from rsvlm.imagery.upload import UploadStore, decode
from rsvlm.schema import PixelImage, UploadImage


def png(values: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(values).save(buffer, "PNG")
    return buffer.getvalue()


def test_an_encoded_picture_is_found_again_with_its_place() -> None:
    values = np.arange(4 * 5 * 3, dtype=np.uint8).reshape(4, 5, 3)
    store = UploadStore()
    name = store.add_encoded(png(values), affine=(2, 0, 10, 0, -2, 20), crs="EPSG:32632", source="a map")
    image = store.image(UploadImage(name, date="2020-01-01"))
    assert image.shape == (4, 5, 3) and image.affine == (2, 0, 10, 0, -2, 20) and image.date == "2020-01-01"
    assert image.file is not None and Path(image.file).read_bytes() == values.tobytes()
    store.close()
    assert not Path(image.file).exists()


def test_transparency_is_kept() -> None:
    rgba = np.zeros((2, 2, 4), np.uint8)
    assert decode(png(rgba)).shape == (2, 2, 4) and decode(png(rgba[:, :, :3].copy())).shape == (2, 2, 3)


@pytest.mark.parametrize("data", [b"", b"rubbish", png(np.zeros((9, 9, 3), np.uint8))[:40]])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="cannot be decoded"):
        UploadStore().add_encoded(data)


def test_raw_bytes_must_fit_their_shape() -> None:
    store = UploadStore()
    with pytest.raises(BadInput, match="12 bytes"):
        store.add_raw(bytes(12), PixelImage(shape=(2, 3, 3)))
    with pytest.raises(BadInput, match="type of numbers"):
        store.add_raw(bytes(12), PixelImage(shape=(2, 2, 3), dtype="colour"))
    assert store.image(UploadImage(store.add_raw(bytes(12), PixelImage(shape=(2, 2, 3))))).dtype == "uint8"


def test_the_oldest_make_room_and_an_unknown_id_is_refused() -> None:
    store = UploadStore(most=30)
    first, second, third = (store.add_raw(bytes(12), PixelImage(shape=(2, 2, 3))) for _ in range(3))
    with pytest.raises(BadInput, match="send it again"):
        store.image(UploadImage(first))
    assert store.image(UploadImage(second)) and store.image(UploadImage(third))
    with pytest.raises(BadInput, match="larger than"):
        store.add_raw(bytes(48), PixelImage(shape=(4, 4, 3)))
