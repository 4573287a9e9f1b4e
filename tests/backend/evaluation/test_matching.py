"""Which detection stands for which object, and the two F1: by hand and against torchmetrics."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.evaluation import detect
from rsvlm.evaluation.ap import macro
from rsvlm.evaluation.confusion import confusion, original_f1
from rsvlm.evaluation.detections import Detection, DetectionPicture, Target, quad_of_box
from rsvlm.evaluation.matching import FALSE, OUTLINES, MatchedPicture, kept_above, match, pointers

CLASSES = ("plane", "ship")


def target(label: str, x: float, width: float = 10, difficult: bool = False) -> Target:
    return Target(label, quad_of_box((x, 0, x + width, 10)), difficult)


def found(label: str, x: float, width: float = 10, score: float = 1.0) -> Detection:
    return Detection("p", label, quad_of_box((x, 0, x + width, 10)), score)


def compared(targets: list[Target], detections: list[Detection]) -> MatchedPicture:
    return match(DetectionPicture("p", None, tuple(targets), CLASSES), detections, "oriented")


def test_each_detection_points_to_what_it_overlaps_most() -> None:
    one = compared(
        [target("ship", 0), target("ship", 8), target("plane", 100)],
        [found("ship", 1), found("ship", 2), found("ship", 100), found("plane", 105.1), found("plane", 105)],
    )
    made = pointers([one], CLASSES)
    assert made["ship"].targets.tolist() == [0, 0, FALSE], "the second points to a taken object, not to the free one"
    assert made["plane"].targets.tolist() == [FALSE, FALSE] and made["ship"].wanted == 2
    assert made["ship"].hits == 1, "one object is found once"


def test_half_is_enough() -> None:
    one = compared([target("ship", 0)], [found("ship", 0, 5), found("ship", 0, 4.9)])
    assert pointers([one], CLASSES)["ship"].targets.tolist() == [0, FALSE]


def test_difficult_objects_are_neither_wanted_nor_mistakes() -> None:
    one = compared([target("ship", 0, difficult=True), target("ship", 50)], [found("ship", 0), found("ship", 0)])
    made = pointers([one], CLASSES)["ship"]
    assert made.wanted == 1 and not len(made.targets)
    figures = detect.figures([one, compared([], [])], CLASSES)
    assert figures["recall"] == 0 and figures["precision"] is None and figures["ap_nc"] == 0


def test_objects_of_another_picture_are_other_objects() -> None:
    first, second = (compared([target("ship", 0)], [found("ship", 0)]) for _ in range(2))
    assert pointers([first, second], CLASSES)["ship"].targets.tolist() == [0, 1]


def test_what_has_no_score_above_the_threshold_is_gone() -> None:
    one = compared([target("ship", 0)], [found("ship", 50, score=0.9), found("ship", 0, score=0.4)])
    assert [d.score for d in kept_above(one, 0.4).found] == [0.9]
    assert [d.score for d in kept_above(one, 0.4, inclusive=True).found] == [0.9, 0.4]
    low = kept_above(one, 0.3)
    assert pointers([low], CLASSES)["ship"].targets.tolist() == [FALSE, 0]
    assert pointers([kept_above(one, 0.95)], CLASSES)["ship"].targets.tolist() == []


def test_the_confusion_counts_every_overlap_as_the_original_does() -> None:
    one = compared(
        [target("plane", 0), target("ship", 1), target("ship", 50), target("ship", 90, difficult=True)],
        [found("plane", 0), found("plane", 200), found("ship", 300), found("ship", 90)],
    )
    matrix = confusion([one], CLASSES)
    # The first detection overlaps both objects on the left. A difficult one is not there, so what hits it is false.
    assert matrix.tolist() == [[1, 0, 0], [1, 0, 2], [1, 2, 0]]
    precision, recall = (1 / 3 + 0 + 0) / 3, (1 / 1 + 0 + 0) / 3
    assert original_f1(matrix) == pytest.approx(2 * precision * recall / (precision + recall))


def test_the_background_takes_its_share_of_the_original_f1() -> None:
    one = compared([target("plane", 0), target("ship", 50)], [found("plane", 0), found("ship", 50)])
    assert original_f1(confusion([one], CLASSES)) == pytest.approx(2 / 3)
    assert macro(list(pointers([one], CLASSES).values())).f1 == 1
    assert original_f1(confusion([compared([target("ship", 0)], [])], CLASSES)) == 0


@given(st.lists(st.tuples(st.sampled_from(CLASSES), st.integers(0, 3)), min_size=1, max_size=12), st.data())
def test_macro_figures_are_those_of_torchmetrics(spots: list[tuple[str, int]], data: st.DataObject) -> None:
    """Objects far apart, each found or not, by its own class or the other: pairs of true and said class, 2 for none."""
    import torch
    from torchmetrics.functional import classification

    targets, detections, said, true = [], [], [], []
    for number, (label, _) in enumerate(spots):
        targets.append(target(label, 100.0 * number))
        outcome = data.draw(st.sampled_from((*CLASSES, "nothing", "beside")))
        if outcome in CLASSES:
            detections.append(found(outcome, 100.0 * number))
        elif outcome == "beside":
            detections.append(found(label, 100.0 * number + 50))
        right = outcome == label
        true.append(CLASSES.index(label))
        said.append(CLASSES.index(label) if right else 2)
        if not right and outcome != "nothing":
            true.append(2)
            said.append(CLASSES.index(outcome if outcome in CLASSES else label))
    one = compared(targets, detections)
    present = sorted({CLASSES.index(label) for label, _ in spots})
    ours = macro(list(pointers([one], CLASSES).values()))
    for figure, name in ((ours.f1, "f1_score"), (ours.precision, "precision"), (ours.recall, "recall")):
        judge = getattr(classification, f"multiclass_{name}")
        theirs = judge(torch.tensor(said), torch.tensor(true), num_classes=3, average="none")
        assert figure == pytest.approx(float(theirs[present].mean()))


def test_the_best_threshold_is_that_of_the_definition() -> None:
    """Five objects found with scores of 0.6, five mistakes with 0.3 and 0.7: above 0.3 and to 0.6 it is best."""
    targets = [target("ship", 100.0 * number) for number in range(5)]
    detections = [found("ship", 100.0 * number, score=0.6) for number in range(5)]
    detections += [found("ship", 1000.0 + 100 * number, score=0.3) for number in range(4)]
    detections.append(found("ship", 2000.0, score=0.7))
    figures = detect.figures([compared(targets, detections)], ("ship",))
    assert figures["threshold"] == 0.3 and figures["sweep"]["0.55"] == figures["sweep"]["0.30"]
    assert figures["sweep"]["0.60"] == 0 and figures["sweep"]["0.70"] == 0
    assert figures["ap_nc_best"] > figures["ap_nc"]
    assert figures["ap"] == pytest.approx(5 / 6), "ranked by scores the one mistake comes first"
    given = detect.figures([compared(targets, detections)], ("ship",), threshold=0.3)
    assert given["ap_nc"] == pytest.approx(figures["ap_nc_best"]) and given["ap"] == figures["ap"]
    assert given["threshold"] == 0.3 and "sweep" not in given
    assert given["mf1"] == pytest.approx(figures["mf1_best"])
    assert given["precision"] == pytest.approx(5 / 6) and given["recall"] == 1


def test_the_original_f1_keeps_a_score_equal_to_its_threshold() -> None:
    detections = [found("ship", 0, score=0.5), *(found("ship", 1000.0 + 50 * n, score=0.45) for n in range(3))]
    assert detect.figures([compared([target("ship", 0)], detections)], ("ship",))["mf1_best"] == 0.5


def test_without_scores_there_is_nothing_to_sweep() -> None:
    figures = detect.figures([compared([target("ship", 0)], [found("ship", 0)])], CLASSES)
    assert "ap" not in figures and "sweep" not in figures and figures["ap_nc"] == 1


def test_outlines_can_be_compared_as_boxes() -> None:
    diamond = Target("ship", np.array([(5, 0), (10, 5), (5, 10), (0, 5)], dtype=float))
    picture = DetectionPicture("p", None, (diamond,), CLASSES)
    square = [found("ship", 0)]
    ious = {outline: match(picture, square, outline).overlap.iou.tolist() for outline in OUTLINES}
    assert ious["oriented"] == ious["rectangle"] == pytest.approx([0.5]) and ious["box"] == [1]
