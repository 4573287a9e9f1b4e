"""The images of a request as one scene, whatever their kind. For the full environment: it reads rasters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable

from ..errors import BadInput
from ..schema import Image, PixelImage, RasterImage, UploadImage
from .pair import open_pair
from .pixels import open_pixels
from .raster import open_scene
from .scene import Scene


def open_images(images: Sequence[Image], find_upload: Callable[[UploadImage], PixelImage] | None = None) -> Scene:
    """A scene of one image, or of two dates of the same kind.

    `find_upload` gives the pixels behind the id of an upload; the command line has none. Raises BadInput where the
    kinds are mixed and as the readers do.
    """
    found: list[RasterImage | PixelImage] = []
    for image in images:
        if isinstance(image, UploadImage):
            if find_upload is None:
                raise BadInput("Uploaded pictures exist only on a server; give the path of a file.")
            found.append(find_upload(image))
        else:
            found.append(image)
    rasters = [image for image in found if isinstance(image, RasterImage)]
    pixels = [image for image in found if isinstance(image, PixelImage)]
    if rasters and pixels:
        raise BadInput("One date is a raster file and the other is pixels; give both in the same way.")
    if len(rasters) == 2:
        return open_pair(*rasters)
    return open_scene(rasters[0]) if rasters else open_pixels(pixels)
