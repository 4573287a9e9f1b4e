"""Average precision: the reference's numbers, a slow version of the definition, and pycocotools."""

from __future__ import annotations

import contextlib
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.evaluation.ap import average_precision, macro, mean_average_precision
from rsvlm.evaluation.detections import Detection, DetectionPicture, Target, quad_of_box
from rsvlm.evaluation.matching import FALSE, Pointers, match, pointers


def one_class(wanted: int, detections: int, right: int) -> dict[str, Pointers]:
    """`right` of the detections point to an object each, the others to none; all scores are the same."""
    targets = np.full(detections, FALSE)
    targets[:right] = np.arange(right)
    return {"ship": Pointers(targets, np.ones(detections), wanted)}


@pytest.mark.parametrize(
    ("wanted", "detections", "right", "area", "eleven"),
    [(10, 10, 5, 0.330, 0.373), (1000, 1000, 500, 0.259, 0.300), (1000, 800, 600, 0.461, 0.503)],
)
def test_without_scores_the_mean_over_orders_is_the_references(
    wanted: int, detections: int, right: int, area: float, eleven: float
) -> None:
    """Reference: rscovlm 11.6."""
    found = mean_average_precision(one_class(wanted, detections, right), 200)
    assert found.area == pytest.approx(area, abs=0.01) and found.eleven == pytest.approx(eleven, abs=0.01)


@pytest.mark.parametrize(("share", "recall"), [(0.5, 0.5), (0.75, 0.6), (0.9, 0.95)])
def test_of_many_detections_the_area_tends_to_precision_times_recall(share: float, recall: float) -> None:
    """Reference: rscovlm 4.7: P R, and in the 11-point form P (floor(10 R) + 1) / 11."""
    wanted = 40_000
    right = round(recall * wanted)
    found = mean_average_precision(one_class(wanted, round(right / share), right), 5)
    assert found.area == pytest.approx(share * recall, abs=0.005)
    # The height at recall 0 is that of the first few detections: it never tends to anything.
    limit = share * (np.floor(10 * recall) + 1) / 11
    assert limit - 0.005 < found.eleven < limit + (1 - share) / 11 + 0.005
    assert found.area_spread is not None and found.area_spread < 0.01


def test_an_order_is_as_good_as_its_seed() -> None:
    found = one_class(10, 10, 5)
    assert mean_average_precision(found, 7, seed=3) == mean_average_precision(found, 7, seed=3)
    assert mean_average_precision(found, 7, seed=3) != mean_average_precision(found, 7, seed=4)
    assert mean_average_precision(found, 50).area_spread == pytest.approx(0.055, abs=0.02)


def test_scores_that_differ_leave_nothing_to_chance() -> None:
    targets = np.array([0, FALSE, 1, 1, FALSE])
    scores = np.array([0.9, 0.8, 0.7, 0.6, 0.5])
    found = mean_average_precision({"ship": Pointers(targets, scores, 3)})
    # Hits at ranks 1 and 3: precisions 1 and 2/3 for two of three objects.
    assert found.area == pytest.approx((1 + 2 / 3) / 3) and found.area_spread == 0
    assert found.eleven == pytest.approx((4 * 1 + 3 * 2 / 3) / 11), "recalls to 0.3 at height 1, to 0.6 at 2/3"


def test_classes_without_objects_do_not_count() -> None:
    found = {**one_class(10, 10, 10), "plane": Pointers(np.array([FALSE]), np.ones(1), 0)}
    mean = mean_average_precision(found)
    assert mean.area == mean.eleven == 1 and mean.by_class == {"ship": 1}
    nothing = mean_average_precision({"plane": found["plane"]})
    assert nothing.area is None and nothing.area_spread is None and macro([found["plane"]]).f1 is None
    assert mean_average_precision(one_class(3, 0, 0)).area == 0


@given(st.lists(st.booleans(), max_size=40), st.integers(0, 20))
def test_it_is_what_the_definition_says(hits: list[bool], missed: int) -> None:
    wanted = sum(hits) + missed
    if not wanted:
        return
    curve = [(sum(hits[: k + 1]), sum(hits[: k + 1]) / (k + 1)) for k in range(len(hits))]

    def height(found: float) -> float:
        return max((precision for right, precision in curve if right >= found - 1e-9), default=0.0)

    made = average_precision(np.array(hits, dtype=bool), wanted)
    assert made.eleven == pytest.approx(np.mean([height(k * wanted / 10) for k in range(11)]))
    assert made.area == pytest.approx(sum(height(k) for k in range(1, wanted + 1)) / wanted)


@pytest.mark.parametrize("seed", range(5))
def test_boxes_with_scores_are_judged_as_by_pycocotools(seed: int) -> None:
    """Objects that do not overlap each other, so that both rules of matching mean the same."""
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    drawn = np.random.default_rng(seed)
    matched, annotations, results = [], [], []
    for number in range(1, 13):
        targets, found = [], []
        for place in range(int(drawn.integers(0, 9))):
            x, y = 100.0 * (place % 3), 100.0 * (place // 3)
            box = (x, y, x + float(drawn.integers(20, 80)), y + float(drawn.integers(20, 80)))
            label = ("plane", "ship")[int(drawn.integers(2))]
            targets.append(Target(label, quad_of_box(box)))
            annotations.append(coco_row(number, label, box) | {"id": len(annotations) + 1, "iscrowd": 0})
            for _ in range(int(drawn.integers(0, 3))):
                moved = tuple(value + float(drawn.normal(0, 7)) for value in box)
                found.append(Detection("p", label, quad_of_box(moved), float(drawn.random())))
        for _ in range(3):
            x, y = (float(value) for value in drawn.integers(0, 250, 2))
            found.append(Detection("p", "ship", quad_of_box((x, y, x + 30, y + 30)), float(drawn.random())))
        results += [coco_row(number, d.label, (*d.quad[0], *d.quad[2])) | {"score": d.score} for d in found]
        matched.append(match(DetectionPicture("p", None, tuple(targets), ("plane", "ship")), found, "oriented"))
    ours = mean_average_precision(pointers(matched, ("plane", "ship")))
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO()
        truth.dataset = {
            "images": [{"id": number} for number in range(1, 13)],
            "categories": [{"id": 1, "name": "plane"}, {"id": 2, "name": "ship"}],
            "annotations": annotations,
        }
        truth.createIndex()
        judge = COCOeval(truth, truth.loadRes(results), "bbox")
        judge.params.iouThrs, judge.params.maxDets = np.array([0.5]), [1, 10, 10_000]
        judge.params.areaRng, judge.params.areaRngLbl = [[0, 1e9]], ["all"]

        def theirs(recalls: np.ndarray, category: int) -> float:
            judge.params.recThrs, judge.params.catIds = recalls, [category]
            judge.evaluate()
            judge.accumulate()
            return float(judge.eval["precision"][0, :, 0, 0, -1].mean())

        for category, label in ((1, "plane"), (2, "ship")):
            wanted = sum(row["category_id"] == category for row in annotations)
            steps = (np.arange(wanted) + 0.5) / wanted
            assert ours.by_class[label] == pytest.approx(theirs(steps, category)), "the area, object by object"
        elevens = [theirs(np.arange(11) / 10 - 1e-9, category) for category in (1, 2)]
    assert ours.eleven == pytest.approx(np.mean(elevens))


def coco_row(picture: int, label: str, box: tuple[float, ...]) -> dict[str, object]:
    x1, y1, x2, y2 = (float(value) for value in box)
    return {
        "image_id": picture, "category_id": 1 + (label == "ship"), "bbox": [x1, y1, x2 - x1, y2 - y1],
        "area": (x2 - x1) * (y2 - y1),
    }  # fmt: skip
