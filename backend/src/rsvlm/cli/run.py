"""`rsvlm run`: one job, its GeoPackage and a summary."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path
from typing import Any

from ..errors import BadInput
from ..schema import Answer, Request, to_json
from .log import start_logging
from .run_request import repeat_line, request_of
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
