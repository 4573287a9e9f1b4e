"""Areas against areas: every spot counts once, however many polygons lie over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsGeometry, QgsSpatialIndex

from ..review.shaping import polygons
from .figures import AREAS, FALSE_ALARMS, HITS, MISSES, Counts, Evaluation, Piece, matrix
from .places import Place, Step, index_of

Measure = Callable[[QgsGeometry], float]


def compare_areas(found: Sequence[Place], wanted: Sequence[Place], area: Measure, step: Step) -> Evaluation:
    """Intersection, rest of what was found, rest of what is there, class by class; `area` measures a shape."""
    classes = tuple(sorted({place.label for place in (*found, *wanted)}))
    said = {name: dissolved([p for p in found if p.label == name], step) for name in classes}
    there = {name: dissolved([p for p in wanted if p.label == name], step) for name in classes}
    indices = {name: index_of(there[name]) for name in classes}
    by_class, pieces = {}, []
    for name in classes:
        counts = Counts()
        back = index_of(said[name])
        for place in said[name]:
            step()
            common, rest = split(place, there[name], indices[name])
            for shape in common:
                counts += Counts(hits=area(shape))
                pieces.append(Piece(HITS, shape, name, name))
            if not rest.isEmpty():
                counts += Counts(false=area(rest))
                pieces.append(Piece(FALSE_ALARMS, rest, "", name))
        for place in there[name]:
            step()
            rest = split(place, said[name], back)[1]
            if not rest.isEmpty():
                counts += Counts(missed=area(rest))
                pieces.append(Piece(MISSES, rest, name, ""))
        by_class[name] = counts
    counted: list[tuple[str | None, str | None, float]] = [(name, name, by_class[name].hits) for name in classes]
    anywhere = [dissolved([Place("", place.shape) for place in side], step) for side in (wanted, found)]
    anywhere_index = [index_of(side) for side in anywhere]
    for name in classes:
        for place in said[name]:
            step()
            for other in classes:
                if other != name:
                    common, _ = split(place, there[other], indices[other])
                    counted += [(other, name, area(shape)) for shape in common]
            counted.append((None, name, area(split(place, anywhere[0], anywhere_index[0])[1])))
        for place in there[name]:
            step()
            counted.append((name, None, area(split(place, anywhere[1], anywhere_index[1])[1])))
    return Evaluation(
        AREAS, 0.0, classes, by_class, matrix(classes, counted), tuple(pieces), len(found), len(wanted)
    )


def split(place: Place, others: Sequence[Place], index: QgsSpatialIndex) -> tuple[list[QgsGeometry], QgsGeometry]:
    """What a place has in common with others that are disjoint, and the rest of it (empty where nothing is left)."""
    near = [others[i].shape for i in sorted(index.intersects(place.shape.boundingBox()))]
    engine = QgsGeometry.createGeometryEngine(place.shape.constGet())
    engine.prepareGeometry()
    near = [shape for shape in near if engine.intersects(shape.constGet())]
    if not near:
        return [], place.shape
    common = [polygons(place.shape.intersection(shape)) for shape in near]
    union = near[0] if len(near) == 1 else QgsGeometry.unaryUnion(near)
    rest = polygons(place.shape.difference(union))
    return [shape for shape in common if shape.area() > 0], rest


def dissolved(places: Sequence[Place], step: Step) -> list[Place]:
    """The same ground by shapes that have no area in common: those that do are joined, the others stay as they are."""
    index = index_of(places)
    group = list(range(len(places)))

    def root(number: int) -> int:
        while group[number] != number:
            group[number] = group[group[number]]
            number = group[number]
        return number

    for number, place in enumerate(places):
        step()
        for other in index.intersects(place.shape.boundingBox()):
            apart = other > number and root(other) != root(number)
            if apart and place.shape.intersection(places[other].shape).area() > 0:
                group[root(other)] = root(number)
    members: dict[int, list[Place]] = {}
    for number, place in enumerate(places):
        members.setdefault(root(number), []).append(place)
    return [
        some[0] if len(some) == 1 else Place(some[0].label, polygons(QgsGeometry.unaryUnion([p.shape for p in some])))
        for some in members.values()
    ]
