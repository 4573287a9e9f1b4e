"""What an engine answered, brought to safety: saved where the person wants it, else where it can be. Any thread."""

from __future__ import annotations

import tempfile
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsCoordinateTransformContext

from . import log
from .capture.fingerprint import Print, changes
from .order import TALKS
from .qt import translate
from .results import folder as folders
from .results.feature_kinds import Kind, kind_of
from .results.geopackage import SavedRun, save
from .results.layers import OpenedRun, open_run


@dataclass(frozen=True)
class Kept:
    """`answer` with what was noticed here among its warnings; `saved` is None for answers in words alone, which stay in
    the dock. `opened` are its layers, `counts` is how many features each kind has, most frequent first."""

    answer: dict[str, Any]
    saved: Optional[SavedRun] = None
    opened: Optional[OpenedRun] = None
    counts: Mapping[Kind, int] = field(default_factory=dict)


_MANY, _PIECE = 20_000, 500
_PARTS = {"features": list, "texts": list, "warnings": list, "footprint": dict, "complete": bool, "provenance": dict}
_FACTS = ("task", "prompt", "model", "grid", "finished")


def check(answer: Any) -> None:
    """Raises TypeError or KeyError where an engine sent something that is no answer."""
    for name, kind in _PARTS.items():
        if not isinstance(answer[name], kind):
            raise TypeError(f"{name} of the answer is no {kind.__name__}")
    for name in _FACTS:
        answer["provenance"][name]


def keep(
    answer: dict[str, Any],
    request: dict[str, Any],
    record: dict[str, Any],
    prints: Mapping[str, Print],
    folder: Path,
    context: QgsCoordinateTransformContext,
) -> Kept:
    """Save an answer; `prints` are those of its files before the run (`capture.fingerprint`).

    Where `folder` takes nothing any more, as on a full disk, the folder of the profile does, or that of the system for
    temporary files: an hour of computing is not thrown away. Raises PluginError where it cannot be saved anywhere.
    """
    answer = {**answer, "warnings": list(dict.fromkeys([*answer["warnings"], *changes(prints)]))}
    if answer["provenance"]["task"] in TALKS and not answer["features"]:
        return Kept(answer)
    failure: folders.CannotWrite | None = None
    for place in _places(folder):
        if failure is not None:
            log.warning(f"{failure}\n{failure.details}")
            text = translate("Run", "It could not be saved in {wanted}; it is in {place}.")
            answer = {**answer, "warnings": [*answer["warnings"], text.format(wanted=folder, place=place)]}
        try:
            saved = save(answer, request, record, place, context)
            counts = Counter(map(kind_of, answer["features"]))
            return Kept(answer, saved, open_run(saved), dict(counts.most_common()))
        except folders.CannotWrite as error:
            failure = failure or error
    assert failure is not None
    raise failure


def let_go(answer: dict[str, Any]) -> None:
    """Free the features of a large answer, which are in its layer by now, beside the main thread and bit by bit: a
    million of them at once would hold up the map for seconds."""
    features = answer["features"]
    if len(features) > _MANY:
        threading.Thread(target=_empty, args=(features,), name="rsvlm free", daemon=True).start()


def _empty(features: list[Any]) -> None:
    while features:
        del features[-_PIECE:]


def _places(folder: Path) -> list[Path]:
    """Where a result may go, the best place first."""
    profile = folders.choose("", False, "", QgsApplication.qgisSettingsDirPath())
    return list(dict.fromkeys([folder, profile, Path(tempfile.gettempdir()) / folders.NAME]))
