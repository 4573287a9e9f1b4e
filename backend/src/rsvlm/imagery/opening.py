"""The images of a request as one scene, whatever their kind. For the full environment: it reads rasters."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import BadInput
from ..schema import Image, PixelImage, RasterImage
from .pair import open_pair
from .pixels import open_pixels
from .raster import open_scene
from .scene import Scene


def open_images(images: Sequence[Image]) -> Scene:
    """A scene of one image, or of two dates of the same kind.

    Uploads must have been resolved to pixels before; only the server that has them can. Raises BadInput where there are
    not one or two images, where the kinds are mixed, and as the readers do.
    """
    rasters = [image for image in images if isinstance(image, RasterImage)]
    pixels = [image for image in images if isinstance(image, PixelImage)]
    if len(rasters) + len(pixels) != len(images):
        raise BadInput("Uploaded pictures are known only to the server that has them; give the path of a file.")
    if len(images) not in (1, 2):
        raise BadInput(f"A job looks at one picture or at two dates, not at {len(images)}.")
    if rasters and pixels:
        raise BadInput("One date is a raster file and the other is pixels; give both in the same way.")
    if len(rasters) == 2:
        return open_pair(rasters[0], rasters[1])
    return open_scene(rasters[0]) if rasters else open_pixels(pixels)
