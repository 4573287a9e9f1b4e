"""`rsvlm evaluate`: a table for the person and the same figures as JSON."""

from __future__ import annotations

import json
import os
import shlex
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ..errors import BadInput
from .log import start_logging
from .terminal import Interrupt, Progress


def command(arguments: Namespace) -> int:
    """Evaluate, print the table and write `--json FILE`; 0."""
    start_logging()
    from ..evaluation.evaluate import MODEL, Settings, evaluate
    from ..evaluation.robustness import EVERY, evaluate_under_all, side_by_side
    from ..models import registry
    from ..models.base import Model

    out = Path(arguments.json) if arguments.json else None
    if out is not None and not out.parent.is_dir():
        raise BadInput(f"The folder {out.parent} does not exist; make it or choose another one.")

    def load() -> Model:
        return registry.load(arguments.model, arguments.device, arguments.precision)

    settings = Settings(
        against=arguments.control or MODEL,
        predictions=Path(arguments.predictions) if arguments.predictions else None,
        limit=arguments.limit,
        prompt=arguments.prompt,
        grammar=not arguments.no_grammar,
        tile=arguments.tile,
        max_tiles=arguments.max_tiles,
        enlarge=arguments.enlarge,
        hops=arguments.hops,
        outline=arguments.outline,
        threshold=arguments.threshold,
        export=(arguments.export[0], Path(arguments.export[1])) if arguments.export else None,
        under=None if arguments.under == EVERY else arguments.under,
        calibrate=arguments.calibrate,
    )
    measure: Callable[..., dict[str, Any]] = evaluate_under_all if arguments.under == EVERY else evaluate
    progress = Progress("pictures")
    try:
        with Interrupt() as control:
            report = measure(arguments.task, arguments.data, load, control, progress.step, settings)
    finally:
        progress.close()
    if arguments.under == EVERY:
        print(columns(side_by_side(arguments.task, report)))
        report = {"task": arguments.task, "under": report}
    else:
        print(table(report))
    report["command"] = shlex.join(["rsvlm", *sys.argv[1:]])
    if out is not None:
        _write(out, report)
    return 0


def table(report: dict[str, Any]) -> str:
    """Names and values in two columns, shares with four digits, what is not known as a dash; then the notes."""
    rows: list[tuple[str, str]] = []
    for name, value in report.items():
        if name == "notes":
            continue
        if isinstance(value, dict):
            rows += [(f"{name}.{key}", _value(inner)) for key, inner in value.items()]
        else:
            rows.append((name, _value(value)))
    width = max(len(name) for name, _ in rows)
    return "\n".join([*(f"{name.ljust(width)}  {value}" for name, value in rows), *report.get("notes", [])])


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Rows of as many words each, put below each other: the first column to the left, figures to the right."""
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0]), *(text.rjust(width) for text, width in zip(row[1:], widths[1:]))])
        for row in rows
    )


def _value(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{value:.4f}"
    return ", ".join(str(item) for item in value) if isinstance(value, list) else str(value)


def _write(path: Path, report: dict[str, Any]) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise BadInput(f"{path} could not be written ({error.strerror}); choose another place.") from error
