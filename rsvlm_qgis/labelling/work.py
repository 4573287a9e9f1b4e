"""Carries a wish out, chunk by chunk, in whatever thread calls: features in, answers out, memory flat."""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsRectangle,
)

from .. import compat
from ..capture import reading
from ..capture.grid import Extent
from ..capture.render import CaptureCancelled
from ..client import blocking
from ..client.engine import Engine
from ..client.errors import JobStopped
from ..client.events import JobEvent
from ..errors import PluginError
from ..qt import translate
from .chunks import Chunk, Places, chunks
from .ground import LARGEST, Ground
from .snapshot import Features
from .wish import ANSWER, CONFIDENCE, METHOD, QUALITY, REASON, Wish

OUTSIDE, NO_DATA, NO_PLACE = "outside", "no data", "no geometry"
"""Qualities of features that have no answer, beside those that the engine tells."""

MOST_WARNINGS = 5
Values = dict[str, Any]


@dataclass(frozen=True)
class Labelled:
    """A feature and its values by column (`Wish.columns`)."""

    feature: QgsFeature
    values: Values


@dataclass
class Summary:
    """What came of it: features with an answer or the reason for none, how many there were, counts of classes and of
    qualities, warnings, the engine's provenance; `complete` is False where it was stopped."""

    total: int = 0
    done: int = 0
    answers: Counter[str] = field(default_factory=Counter)
    qualities: Counter[str] = field(default_factory=Counter)
    warnings: dict[str, None] = field(default_factory=dict)
    provenance: dict[str, Any] = field(default_factory=dict)
    complete: bool = True

    def count(self, found: Iterable[Values], counts_answers: bool) -> None:
        """Take further features into account."""
        for values in found:
            self.done += 1
            self.qualities[str(values[QUALITY])] += 1
            if counts_answers and values[ANSWER]:
                self.answers[str(values[ANSWER])] += 1


class Work:
    """`source` has the features, in `crs`; those for which `is_done` says so are left out. `found` is given the
    features of each chunk when they are done, `progressed` how many are, of how many."""

    def __init__(
        self,
        wish: Wish,
        ground: Ground,
        source: Features,
        crs: QgsCoordinateReferenceSystem,
        engine: Engine,
        found: Callable[[list[Labelled]], None],
        progressed: Callable[[int, int], None] = lambda done, total: None,
        is_cancelled: Callable[[], bool] = lambda: False,
        is_done: Callable[[QgsFeature], bool] | None = None,
    ) -> None:
        self._wish, self._ground, self._source, self._engine = wish, ground, source, engine
        self._found, self._progressed, self._is_cancelled, self._is_done = found, progressed, is_cancelled, is_done
        known = crs.isValid() and ground.crs.isValid() and crs != ground.crs
        self._transform = QgsCoordinateTransform(crs, ground.crs, ground.context) if known else None
        self.summary = Summary()

    def run(self) -> Summary:
        """To the end, or until it is cancelled. Raises PluginError where the engine or the imagery fails; what was
        found before has been told."""
        summary = self.summary
        without: list[int] = []
        places = Places.of(self._places(without))
        summary.total = len(places.ids) + len(without)
        self._progressed(0, summary.total)
        for first in range(0, len(without), 1000):
            self._tell([Labelled(one, _empty(NO_PLACE)) for one in self._features(without[first : first + 1000])])
        with tempfile.TemporaryDirectory(prefix="rsvlm-") as folder:
            for chunk in chunks(places, self._ground.pixels, LARGEST):
                if self._is_cancelled():
                    summary.complete = False
                    break
                self._tell(list(self._chunk(chunk, Path(folder))))
                if not summary.complete:
                    break
        return summary

    def _places(self, without: list[int]) -> Iterator[tuple[int, Extent]]:
        """Where the features are that are not done; those without a place are put in `without`."""
        request = QgsFeatureRequest()
        if self._is_done is None:
            request.setNoAttributes()
        for feature in self._source.getFeatures(request):
            if self._is_cancelled():
                self.summary.complete = False
                return
            if self._is_done is not None and self._is_done(feature):
                continue
            box = self._box(feature.geometry())
            if box is None:
                without.append(feature.id())
            else:
                yield feature.id(), box

    def _box(self, geometry: QgsGeometry) -> Extent | None:
        """The bounds of a geometry on the ground; None where it has none."""
        if geometry.isNull() or geometry.isEmpty():
            return None
        box = geometry.boundingBox()
        if self._transform is not None:
            try:
                box = self._transform.transformBoundingBox(QgsRectangle(box))
            except QgsCsException:
                return None
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if box.isFinite() else None

    def _features(self, ids: Iterable[int]) -> list[QgsFeature]:
        return list(self._source.getFeatures(QgsFeatureRequest().setFilterFids(list(ids))))

    def _chunk(self, chunk: Chunk, folder: Path) -> Iterator[Labelled]:
        """The features of a chunk with their values; those that a stop left undone are not among them."""
        features = self._features(chunk.ids)
        found = self._answers(chunk, features, folder)
        for feature in features:
            values = found.get(str(feature.id()))
            if values is not None:
                yield Labelled(feature, values)

    def _answers(self, chunk: Chunk, features: list[QgsFeature], folder: Path) -> dict[str, Values]:
        plan = self._ground.plan(chunk.extent)
        if plan is None:
            return {str(feature.id()): _empty(OUTSIDE) for feature in features}
        try:
            capture = reading.read(plan, folder, self._is_cancelled)
        except CaptureCancelled:
            self.summary.complete = False
            return {}
        except PluginError as error:
            self._warn(str(error))
            return {str(feature.id()): _empty(NO_DATA) for feature in features}
        try:
            regions = [region for region in map(self._region, features) if region is not None]
            answer = self._ask(self._wish.request(capture.images, regions))
        finally:
            capture.discard()
        for warning in capture.warnings:
            self._warn(warning)
        if answer is None:
            return {}
        for warning in answer["warnings"]:
            if not warning[:1].isdigit():  # counts of regions, which the summary has for all chunks
                self._warn(warning)
        self.summary.complete &= bool(answer["complete"])
        self.summary.provenance = answer["provenance"]
        return {str(text["region"]): _values(text) for text in answer["texts"]}

    def _ask(self, request: dict[str, Any]) -> dict[str, Any] | None:
        """The engine's answer; None where it was stopped before there was a part of it."""
        done = self.summary.done

        def on_event(event: JobEvent) -> None:
            if event.kind == "tile":
                self._progressed(done + int(event.data["index"]) + 1, self.summary.total)

        try:
            return blocking.run(self._engine, request, on_event, self._is_cancelled)
        except JobStopped:
            self.summary.complete = False
            return None

    def _region(self, feature: QgsFeature) -> dict[str, Any] | None:
        """A feature as the engine wants it (the backend's `schema.Region`)."""
        geometry = QgsGeometry(feature.geometry())
        if geometry.type() != compat.POLYGONS:
            geometry = geometry.centroid()
        try:
            if self._transform is not None:
                geometry.transform(self._transform)
        except QgsCsException:
            return None
        return {"id": str(feature.id()), "geometry": json.loads(geometry.asJson(17))}

    def _tell(self, found: list[Labelled]) -> None:
        if found:
            self.summary.count((one.values for one in found), self._wish.task == "label")
            self._found(found)
            self._progressed(self.summary.done, self.summary.total)

    def _warn(self, text: str) -> None:
        if len(self.summary.warnings) < MOST_WARNINGS:
            self.summary.warnings[text] = None


def in_words(summary: Summary) -> str:
    """What came of it, for the person: counts of classes, and of features without one."""
    told = [translate("Label", "%n feature(s) done.", None, summary.done)]
    if summary.answers:
        told.append(", ".join(f"{count} {name}" for name, count in summary.answers.most_common(8)) + ".")
    missing = sum(count for quality, count in summary.qualities.items() if quality in (OUTSIDE, NO_DATA, NO_PLACE))
    if missing:
        told.append(translate("Label", "%n without imagery.", None, missing))
    if not summary.complete:
        text = translate("Label", "Stopped; the same settings go on from here.")
        told.append(text)
    return " ".join(told)


def _empty(quality: str) -> Values:
    return {ANSWER: None, CONFIDENCE: None, METHOD: None, REASON: None, QUALITY: quality}


def _values(text: dict[str, Any]) -> Values:
    return {
        ANSWER: text["text"] or None,
        CONFIDENCE: text["confidence"],
        METHOD: text["confidence_method"] or None,
        REASON: text.get("note") or None,
        QUALITY: text["quality"],
    }
