"""`rsvlm run`: one job, its GeoPackage and a summary."""

from __future__ import annotations

import json
import shlex
import sys
import uuid
from argparse import Namespace
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..imagery.grid import Extent
from ..imagery.region import bounds
from ..schema import Answer, Options, RasterImage, Region, Request, to_json
from .log import start_logging
from .terminal import Interrupt, Loading, Progress

WITH_FEATURES = ("segment", "ground", "detect", "change")
OF_WHOLE = (
    "resume", "also", "finish", "exclusive", "workers", "cluster", "sample", "resolution", "plan", "against", "dry_run",
)
"""What is said of scenes of any size alone; lost in silence it would surprise."""


def command(arguments: Namespace) -> int:
    """Do the job; 0, or 130 where it was stopped and the features found until then were written."""
    from .job_file import said, settled, write_job

    typed, arguments = arguments, settled(arguments)
    if arguments.save_job:
        write_job(Path(arguments.save_job), said(typed))
        print(f"Written to {arguments.save_job}; run it with rsvlm run {arguments.save_job}")
        return 0
    if arguments.catalogue:
        from . import many

        return many.command(arguments)
    if arguments.whole:
        from . import whole

        return whole.command(arguments)
    for name in OF_WHOLE:
        if getattr(arguments, name):
            raise BadInput(f"--{name.replace('_', '-')} is for scenes of any size; give --whole too, or leave it out.")
    start_logging()
    request = request_of(arguments)
    out = Path(arguments.out) if arguments.out else None
    if out is None and request.task in WITH_FEATURES:
        raise BadInput(f"The task {request.task} makes features; say where to write them with --out FILE.gpkg.")
    answer = _answer(request, out)
    if out is not None:
        from ..features.geopackage import write_geopackage

        write_geopackage(out, answer, request, repeat_line(sys.argv))
    print(json.dumps(summary(answer, out), ensure_ascii=False) if arguments.json else in_words(answer, out))
    return 0 if answer.complete else 130


def _answer(request: Request, out: Path | None) -> Answer:
    from ..features.geopackage import check_place
    from ..imagery.opening import open_images
    from ..runner import Runner

    if out is not None:
        check_place(out)
    progress, loading = Progress("tiles"), Loading()

    def emit(kind: str, data: dict[str, Any]) -> None:
        if kind == "loading":
            loading.tell(data)
        elif kind == "started":
            loading.close()
            progress.step(0, data["tiles"])
        elif kind == "tile":
            progress.step(data["index"] + 1, data["total"])

    try:
        with Interrupt() as control:
            return Runner(open_images).run(request, control, emit)
    finally:
        loading.close()
        progress.close()


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


def summary(answer: Answer, out: Path | None) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "task": answer.provenance.task,
        "features": len(answer.features),
        "counts": dict(sorted(Counter(feature.label for feature in answer.features).items())),
        "answers": [to_json(text) for text in answer.texts],
        "seconds": answer.provenance.seconds,
        "warnings": list(answer.warnings),
        "output": str(out) if out is not None else None,
        "complete": answer.complete,
        "model": answer.provenance.model,
        "weights_hash": answer.provenance.weights_hash,
        "adapter": answer.provenance.adapter,
        "served": answer.provenance.served,
        "segmenter": answer.provenance.segmenter,
        "calls": answer.provenance.calls,
        "expected_recall": answer.provenance.expected_recall,
    }


def in_words(answer: Answer, out: Path | None) -> str:
    """The same for a person: answers, counts, where it was written, notes."""
    labels = Counter(text.text or text.quality for text in answer.texts if text.region)
    lines = [f"{count} {label}" for label, count in labels.most_common()] or [text.text for text in answer.texts]
    seconds = answer.provenance.seconds.get("total", 0.0)
    if answer.provenance.task in WITH_FEATURES:
        counts = Counter(feature.label for feature in answer.features)
        found = ", ".join(f"{count} {label}" for label, count in sorted(counts.items())) or "Nothing found"
        lines.append(f"{found} in {seconds:.1f} s.")
    if not answer.complete:
        lines.append("Stopped before the end; what was found until then is kept.")
    if out is not None:
        lines.append(f"Written to {out}")
    lines += [f"Note: {warning}" for warning in answer.warnings]
    return "\n".join(lines)
