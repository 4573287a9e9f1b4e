"""Figures of which the answer is known, in areas and in objects, and those of `rsvlm evaluate` on the same example."""

from __future__ import annotations

import json
import random
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from rsvlm_qgis.evaluating.areas import compare_areas, dissolved
from rsvlm_qgis.evaluating.figures import AREAS, FALSE_ALARMS, HITS, MISSES, ONE_TO_ONE, POINTING, Counts, same_word
from rsvlm_qgis.evaluating.objects import compare_objects
from rsvlm_qgis.evaluating.places import Place


def box(x: float, y: float, width: float = 10, height: float = 10, label: str = "", **more) -> Place:
    shape = QgsGeometry.fromRect(QgsRectangle(x, y, x + width, y + height))
    shape.convertToMultiType()
    return Place(label, shape, **more)


def areas(found: list[Place], wanted: list[Place]):
    return compare_areas(found, wanted, QgsGeometry.area, lambda: None)


def objects(found: list[Place], wanted: list[Place], rule: str = ONE_TO_ONE, at_least: float = 0.5):
    return compare_objects(found, wanted, rule, at_least, lambda: None)


class TestAreas:
    def test_half_of_it_found_and_as_much_in_error(self) -> None:
        made = areas([box(5, 0)], [box(0, 0)])
        assert made.rule == AREAS
        assert made.all == Counts(50, 50, 50)
        assert (made.all.precision, made.all.recall, made.all.f1) == (0.5, 0.5, 0.5)
        assert made.all.iou == pytest.approx(1 / 3)
        kinds = {piece.kind: piece.shape.area() for piece in made.pieces}
        assert kinds == {HITS: 50, FALSE_ALARMS: 50, MISSES: 50}

    def test_ground_that_lies_under_several_polygons_counts_once(self) -> None:
        made = areas([box(0, 0), box(5, 0), box(0, 0)], [box(0, 0), box(2, 0)])
        assert made.all == Counts(hits=120, false=30, missed=0)

    def test_each_class_has_its_own_figures(self) -> None:
        found = [box(0, 0, label="water"), box(100, 0, label="road")]
        wanted = [box(0, 0, label="water"), box(100, 5, label="road"), box(200, 0, label="wood")]
        made = areas(found, wanted)
        assert made.by_class == {"road": Counts(50, 50, 50), "water": Counts(100), "wood": Counts(missed=100)}
        assert made.mean_iou == pytest.approx((1 + 1 / 3 + 0) / 3)

    def test_what_was_taken_for_what(self) -> None:
        made = areas([box(0, 0, label="water")], [box(0, 0, 4, 10, "road"), box(4, 0, 3, 10, "water")])
        assert made.classes == ("road", "water")
        assert made.confusion == ((0, 40, 0), (0, 30, 0), (0, 30, 0))

    def test_holes_are_no_hits(self) -> None:
        ring = box(0, 0).shape.difference(box(2, 2, 6, 6).shape)
        ring.convertToMultiType()
        assert areas([box(0, 0)], [Place("", ring)]).all == Counts(hits=64, false=36)

    @pytest.mark.parametrize(
        ("found", "wanted", "counts"),
        [([], [], Counts()), ([box(0, 0)], [], Counts(false=100)), ([], [box(0, 0)], Counts(missed=100))],
    )
    def test_nothing_on_either_side_is_no_share_of_anything(self, found, wanted, counts) -> None:
        made = areas(found, wanted)
        assert made.all == counts
        assert made.all.precision == (0 if found else None) and made.all.recall == (0 if wanted else None)

    @pytest.mark.parametrize("seed", range(8))
    def test_found_and_wanted_ground_add_up(self, seed) -> None:
        """Whatever overlaps whatever: hits and false alarms are all that was found, hits and misses all that is there;
        changing sides swaps the two."""
        draw = random.Random(seed)
        sides = [
            [box(draw.uniform(0, 60), draw.uniform(0, 60), draw.uniform(1, 30), draw.uniform(1, 30),
                 draw.choice("ab")) for _ in range(draw.randint(0, 12))]
            for _ in range(2)
        ]
        made, back = areas(*sides), areas(*reversed(sides))
        for name, counts in made.by_class.items():
            ground = [
                QgsGeometry.unaryUnion([p.shape for p in side if p.label == name]).area()
                if any(p.label == name for p in side) else 0.0
                for side in sides
            ]
            assert counts.hits + counts.false == pytest.approx(ground[0])
            assert counts.hits + counts.missed == pytest.approx(ground[1])
            swapped = back.by_class[name]
            assert (counts.hits, counts.false) == pytest.approx((swapped.hits, swapped.missed))

    def test_shapes_apart_stay_as_they_are(self) -> None:
        places = [box(0, 0), box(10, 0), box(50, 0), box(52, 0)]
        kept = dissolved(places, lambda: None)
        assert sorted(place.shape.area() for place in kept) == [100, 100, 120], "a common side is no common ground"


class TestObjects:
    def test_one_found_one_missed_one_in_error(self) -> None:
        made = objects([box(1, 0), box(50, 0)], [box(0, 0), box(100, 0)])
        assert made.all == Counts(1, 1, 1)
        (hit,) = [piece for piece in made.pieces if piece.kind == HITS]
        assert hit.iou == pytest.approx(9 / 11)

    def test_an_overlap_of_exactly_the_least_is_enough(self) -> None:
        wanted = [box(0, 0, 20, 10)]
        assert objects([box(0, 0)], wanted, at_least=0.5).all.hits == 1
        assert objects([box(0, 0)], wanted, at_least=0.51).all.hits == 0

    def test_two_on_one_object_are_one_hit_and_one_error(self) -> None:
        for rule in (ONE_TO_ONE, POINTING):
            assert objects([box(0, 0), box(1, 0)], [box(0, 0)], rule).all == Counts(1, 1, 0)

    def test_the_rules_differ_where_the_better_one_is_taken(self) -> None:
        """Both found boxes overlap the first object most; the second of them would do for the other one too."""
        wanted = [box(0, 0), box(2, 0)]
        found = [box(0, 0), box(0.9, 0)]
        assert objects(found, wanted, ONE_TO_ONE).all == Counts(2, 0, 0)
        assert objects(found, wanted, POINTING).all == Counts(1, 1, 1)

    def test_the_surer_one_has_found_it(self) -> None:
        made = objects([box(0, 0, score=0.2), box(1, 0, score=0.9)], [box(0, 0)], POINTING)
        (hit,) = [piece for piece in made.pieces if piece.kind == HITS]
        assert hit.shape.boundingBox().xMinimum() == 1

    def test_the_class_must_be_right(self) -> None:
        made = objects([box(0, 0, label="ship")], [box(0, 0, label="plane")])
        assert made.by_class == {"plane": Counts(missed=1), "ship": Counts(false=1)}
        assert made.confusion == ((0, 1, 1), (0, 0, 0), (0, 0, 0))

    def test_what_the_edge_cuts_does_not_count_either_way(self) -> None:
        for rule in (ONE_TO_ONE, POINTING):
            made = objects([box(0, 0), box(50, 0)], [box(0, 0, difficult=True), box(50, 0)], rule)
            assert made.all == Counts(1, 0, 0) and made.left_out == 1

    @pytest.mark.parametrize("seed", range(8))
    def test_every_object_counts_once(self, seed) -> None:
        draw = random.Random(seed)
        sides = [
            [box(draw.uniform(0, 40), draw.uniform(0, 40), 10, 10, draw.choice("ab"), score=draw.random())
             for _ in range(draw.randint(0, 15))]
            for _ in range(2)
        ]
        for rule in (ONE_TO_ONE, POINTING):
            made = objects(*sides, rule, 0.3)
            assert made.all.hits + made.all.false == len(sides[0])
            assert made.all.hits + made.all.missed == len(sides[1])
            assert len(made.pieces) == made.all.hits + made.all.false + made.all.missed


def test_names_are_compared_as_people_do() -> None:
    assert same_word("Storage_Tanks") == same_word("storage tank")
    assert same_word("grass") == "grass"


BACKEND = """
import json, sys
import numpy as np
from pathlib import Path
from rsvlm.evaluation.confusion import confusion
from rsvlm.evaluation.detections import Detection, DetectionPicture, Target, quad_of_box
from rsvlm.evaluation.matching import match, pointers
from rsvlm.evaluation.metrics import Counts, greedy_matches
given = json.load(sys.stdin)
found, wanted = given["found"], given["wanted"]
labels = sorted({one[4] for one in found + wanted})
box = lambda one: tuple(map(float, one[:4]))
pixels, ground = Counts(), Counts()
for name in labels:
    masks = []
    for side in (found, wanted):
        mask = np.zeros((200, 200), dtype=bool)
        for x1, y1, x2, y2, label, _ in side:
            if label == name:
                mask[y1:y2, x1:x2] = True
        masks.append(mask)
    pixels.add(*masks)
    sides = [[box(one) for one in side if one[4] == name] for side in (found, wanted)]
    ground.add_matches(greedy_matches(*sides), len(sides[0]), len(sides[1]))
targets = tuple(Target(one[4], quad_of_box(box(one))) for one in wanted)
picture = DetectionPicture("p", None, targets, tuple(labels))
said = [Detection("p", one[4], quad_of_box(box(one)), one[5]) for one in found]
matched = [match(picture, said, "oriented")]
pointed = pointers(matched, labels)
hits = sum(one.hits for one in pointed.values())
figures = lambda c: [c.precision, c.recall, c.f1, c.iou]
print(json.dumps({
    "pixels": figures(pixels), "ground": figures(ground),
    "detect": [hits / len(found), hits / len(wanted)],
    "confusion": confusion(matched, labels).tolist(),
}))
"""


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_figures_are_those_of_rsvlm_evaluate(repo: Path, seed: int) -> None:
    """Random boxes of two classes on whole pixels, counted by the backend's own evaluation and by this one."""
    python = repo / ".venv" / "bin" / "python"
    if not python.is_file():
        pytest.skip("needs the backend's environment; run make setup")
    draw = random.Random(seed)

    def drawn() -> list:
        x, y = draw.randint(0, 150), draw.randint(0, 150)
        return [x, y, x + draw.randint(8, 40), y + draw.randint(8, 40), draw.choice(["ship", "plane"]), draw.random()]

    wanted = [drawn() for _ in range(14)]
    found = [[*(edge + draw.randint(-2, 2) for edge in one[:4]), one[4], draw.random()] for one in wanted[:10]]
    found = [[max(0, edge) for edge in one[:4]] + one[4:] for one in found + [drawn() for _ in range(6)]]
    done = subprocess.run(
        [python, "-c", BACKEND], input=json.dumps({"found": found, "wanted": wanted}), capture_output=True, text=True,
        check=True, env={"PYTHONPATH": str(repo / "backend" / "src"), "OMP_NUM_THREADS": "1"},
    )
    theirs = json.loads(done.stdout)
    sides = [
        [box(x1, y1, x2 - x1, y2 - y1, label, score=score) for x1, y1, x2, y2, label, score in side]
        for side in (found, wanted)
    ]

    def shares(counts: Counts) -> list:
        return [counts.precision, counts.recall, counts.f1, counts.iou]

    assert shares(areas(*sides).all) == pytest.approx(theirs["pixels"])
    assert shares(objects(*sides, ONE_TO_ONE).all) == pytest.approx(theirs["ground"])
    detected = objects(*sides, POINTING)
    assert [detected.all.precision, detected.all.recall] == pytest.approx(theirs["detect"])
    assert [list(line) for line in detected.confusion] == theirs["confusion"]
