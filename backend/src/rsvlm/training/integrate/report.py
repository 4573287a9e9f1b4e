"""What a run learns from, counted: by source, split, licence and ground resolution, and what was found wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from ..acquire.found import Flaw
from ..records import Record

RESOLUTIONS = ((0.1, "under 0.1 m"), (0.5, "0.1 to 0.5 m"), (2.0, "0.5 to 2 m"), (15.0, "2 to 15 m"))
COARSEST = "15 m and more"
UNSTATED = "not stated"


def resolution_class(metres: float | None) -> str:
    """The class of a ground resolution in metres a pixel."""
    if metres is None:
        return UNSTATED
    return next((name for limit, name in RESOLUTIONS if metres < limit), COARSEST)


def count(records: Iterable[Record], flaws: Sequence[Flaw] = ()) -> dict[str, Any]:
    """Counts of records by several keys, of labels by kind and by class, places that several splits show, and flaws."""
    by: dict[str, Counter[str]] = {key: Counter() for key in ("source", "split", "licence", "resolution", "ship")}
    labels: Counter[str] = Counter()
    objects: Counter[str] = Counter()
    places: dict[str, set[str]] = {}
    total = 0
    for record in records:
        total += 1
        origin = record.origin
        by["source"][f"{origin.source}, {origin.split}"] += 1
        by["split"][origin.split] += 1
        by["licence"][origin.licence] += 1
        by["resolution"][resolution_class(origin.metres)] += 1
        by["ship"]["yes" if origin.ship else "no"] += 1
        labels.update({
            "cover": record.cover is not None, "boxes": len(record.boxes), "scenes": bool(record.scene),
            "questions": len(record.questions), "captions": len(record.captions), "talks": bool(record.talk),
            "pairs": record.changed is not None,
        })
        objects.update(box.label for box in record.boxes)
        if record.place:
            places.setdefault(record.place, set()).add(origin.split)
    return {
        "records": total,
        **{f"by {key}": dict(sorted(counter.items())) for key, counter in by.items()},
        "labels": {name: number for name, number in labels.items() if number},
        "objects": dict(objects.most_common()),
        "places in several splits": sorted(place for place, splits in places.items() if len(splits) > 1),
        "flaws": [flaw.reason for flaw in flaws],
    }


def as_text(counts: dict[str, Any]) -> str:
    """The counts of `count` as Markdown."""
    lines = [f"{counts['records']} records."]
    for name, value in counts.items():
        if isinstance(value, dict) and value:
            heading = name[len("by ") :] if name.startswith("by ") else name
            lines += ["", f"| {heading} | number |", "|---|---|"]
            lines += [f"| {key} | {number} |" for key, number in value.items()]
        elif isinstance(value, list):
            lines += ["", f"{name}: {len(value) or 'none'}", *(f"- {row}" for row in value)]
    return "\n".join(lines) + "\n"
