"""`rsvlm finetune`: reviewed files in, an adapter of the small model out."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..errors import BadInput
from .terminal import Interrupt, Progress

STAGES = {
    "examine": "questions before",
    "look": "pictures seen",
    "see": "steps of seeing",
    "learn": "steps of words",
    "examine again": "questions after",
}


def add(parser: ArgumentParser) -> None:
    """What can be typed after `rsvlm finetune`."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="GeoPackages of training data that QGIS exported")
    parser.add_argument("--out", required=True, metavar="FILE", help="adapter to write (.safetensors)")
    parser.add_argument("--model", default="nano", help="the small model, by id or folder (default: nano)")
    parser.add_argument("--label", default="", help="class to learn (default: the one that was reviewed)")
    parser.add_argument(
        "--minutes", type=float, default=10.0, help="of one core for learning at most; examinations come on top"
    )
    parser.add_argument("--steps", type=int, default=300, help="of learning words at most (default: 300)")
    parser.add_argument("--held-out", type=float, default=0.25, metavar="SHARE", help="of the places (default: 0.25)")
    parser.add_argument("--licence", default="not stated", metavar="TEXT", help="of the adapter, for its card")
    parser.add_argument("--map", metavar="FILE", help="write what was said of the tiles held out, before and after, as "
                        "*.gpkg or *.geojson")
    parser.add_argument("--figures", metavar="FILE", help="write the figures, before and after, as JSON")


def command(arguments: Namespace) -> int:
    """Learn, write the adapter and the figures; 0. Nothing is written where it is stopped."""
    out = Path(arguments.out)
    _check(out)
    try:
        from ..features.layer_file import check_layer
        from ..training.comparison import write_map
        from ..training.finetune import files_of, finetune
        from ..training.learner import FinetunePlan
        from ..training.lessons import read_lessons
    except ImportError as error:
        raise BadInput(f"Learning needs {error.name}, which is not installed here; install rsvlm[full].") from error
    from ..models.registry import choose, small_folder
    from ..models.rsunivlm.adapter import write_adapter

    if arguments.map:
        check_layer(Path(arguments.map))
    plan = FinetunePlan(arguments.minutes, arguments.steps, held_out=arguments.held_out)
    folder = small_folder(arguments.model)
    side = choose(arguments.model).profile.tile
    lessons = read_lessons(list(files_of(arguments.files)), arguments.label, side)
    bars: dict[str, Progress] = {}

    def emit(kind: str, data: dict[str, Any]) -> None:
        stage = data["stage"]
        if stage not in bars:
            for bar in bars.values():
                bar.close()
            bars[stage] = Progress(STAGES[stage])
        bars[stage].step(data["done"], data["total"])

    try:
        with Interrupt() as control:
            learned = finetune(folder, lessons, plan, out.stem, arguments.licence, control, emit)
    finally:
        for bar in bars.values():
            bar.close()
    adapter = learned.adapter
    write_adapter(out, adapter)
    if arguments.map:
        write_map(Path(arguments.map), learned.tiles)
    figures = {"adapter": asdict(adapter.card), "unread": lessons.flaws}
    if arguments.figures:
        Path(arguments.figures).write_text(json.dumps(figures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(_told(adapter.card.figures, out))
    return 0


def _check(out: Path) -> None:
    if out.exists():
        raise BadInput(f"{out} is there already; name a new file for the adapter.")
    if not out.parent.is_dir():
        raise BadInput(f"There is no folder {out.parent} to write the adapter to; make it or name another.")


def _told(figures: dict[str, Any], out: Path) -> str:
    before, after = figures["before"]["iou"], figures["after"]["iou"]
    return (
        f"{figures['label']}: IoU {before if before is not None else 0:.3f} before, "
        f"{after if after is not None else 0:.3f} after, on {figures['held_out']} tiles it did not learn from "
        f"(everything called so: {figures['everything']['iou'] or 0:.3f}); adapter in {out}."
    )
