"""What the arguments of `rsvlm run` ask for, as a request, and the line that asks for it again."""

from __future__ import annotations

import shlex
import uuid
from argparse import Namespace
from datetime import datetime
from typing import Any

from ..errors import BadInput
from ..imagery.grid import Extent
from ..imagery.region import bounds
from ..schema import Options, RasterImage, Region, Request


def request_of(arguments: Namespace) -> Request:
    """The request that the arguments describe. Raises BadInput for dates and second pictures that do not fit."""
    if not arguments.image:
        raise BadInput("There is no picture to look at; give one with --image FILE, or many with --catalogue.")
    if arguments.after_date and not arguments.after:
        raise BadInput("--after-date is the date of a second picture; give it with --after.")
    region = None
    if arguments.region:
        from .region import region_of

        region = region_of(arguments.region, arguments.image)
    regions: tuple[Region, ...] = ()
    if arguments.regions:
        from .regions import regions_of

        regions = regions_of(arguments.regions, arguments.image)
    first = RasterImage(
        path=arguments.image,
        window=tuple(arguments.window) if arguments.window else None,
        extent=_extent(arguments, region),
        bands=tuple(arguments.bands) if arguments.bands else None,
        stretch=arguments.stretch,
        date=iso_date(arguments.date),
    )
    images = [first]
    if arguments.after:
        images.append(
            RasterImage(
                path=arguments.after, bands=first.bands, stretch=first.stretch, date=iso_date(arguments.after_date)
            )
        )
    return Request(
        task=arguments.task,
        prompt=arguments.prompt,
        images=tuple(images),
        model=arguments.model,
        device=arguments.device,
        precision=arguments.precision,
        options=Options(
            tile=arguments.tile,
            max_tiles=arguments.max_tiles,
            grammar=not arguments.no_grammar,
            seed=arguments.seed,
            outline=arguments.outline,
            threshold=arguments.threshold,
            shape=arguments.shape,
            enlarge=arguments.enlarge,
            hops=arguments.hops,
            budget=arguments.budget,
            segmenter=arguments.segmenter,
            match=arguments.match,
            align=arguments.align,
            context=arguments.context,
            reason=arguments.reason,
        ),
        regions=regions,
        region=region,
        id=uuid.uuid4().hex,
    )


def _extent(arguments: Namespace, region: dict[str, Any] | None) -> Extent | None:
    """The part of the picture to be read: as asked for, else around the region."""
    if arguments.extent:
        xmin, ymin, xmax, ymax = arguments.extent
        return xmin, ymin, xmax, ymax
    return bounds(region) if region is not None and not arguments.window else None


def iso_date(text: str | None) -> str | None:
    """A date as it was given. Raises BadInput where it is not ISO 8601."""
    if text is None:
        return None
    try:
        datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput(f"'{text}' is not a date; write it as 2020-06-29.") from error
    return text


def repeat_line(argv: list[str]) -> str:
    """The command line that does the same again."""
    return shlex.join(["rsvlm", *argv[1:]])
