"""What is asked, and the fields that take the answers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsVectorLayer

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.labelling.wish import LABEL, PROPERTY, QUESTION, Mark, Wish, mark_of

WISH = Wish(LABEL, "water; land;\nWater ; ")


def test_classes_are_told_apart_by_semicolons_and_lines() -> None:
    assert WISH.classes() == ("water", "land")
    assert WISH.request([], [])["prompt"] == "water; land"


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        (replace(WISH, prompt=" "), "Nothing is asked"),
        (replace(WISH, prompt="water;"), "one class only"),
        (replace(WISH, context="x" * 501), "501 characters"),
    ],
)
def test_what_cannot_be_asked_is_told(wish: Wish, says: str) -> None:
    with pytest.raises(PluginError, match=says):
        wish.check()


def test_a_question_needs_no_list_and_has_no_reason() -> None:
    wish = Wish(QUESTION, "Is there water?", reason=True)
    wish.check()
    assert wish.request([], [])["options"]["reason"] is False
    assert [column.name for column in wish.columns()] == ["answer", "confidence", "method", "quality"]


def test_fields_never_clash() -> None:
    names = WISH.names(["RS_Class", "rs_class_2", "rs_reason"])
    assert names == {"answer": "rs_class_3", "confidence": "rs_confidence", "method": "rs_method",
                     "reason": "rs_reason_2", "quality": "rs_quality"}
    assert replace(WISH, prefix="").names([])["answer"] == "class"


def test_the_digest_is_of_what_is_asked_and_of_the_imagery() -> None:
    same = WISH.digest(["a.tif"])
    assert same == Wish(LABEL, "water; land;\nWater ; ").digest(["a.tif"])
    others = [replace(WISH, prompt="a; b"), replace(WISH, context="c"), replace(WISH, model="other")]
    assert len({same, WISH.digest(["b.tif"]), *(wish.digest(["a.tif"]) for wish in others)}) == 5


def test_a_layer_keeps_its_mark() -> None:
    layer = QgsVectorLayer("Polygon", "x", "memory")
    assert mark_of(layer) is None
    layer.setCustomProperty(PROPERTY, Mark("abc", {"answer": "rs_class"}).text())
    assert mark_of(layer) == Mark("abc", {"answer": "rs_class"})
    for rubbish in ("{", "[]", '{"digest": 1}', '{"digest": "a", "names": 3}'):
        layer.setCustomProperty(PROPERTY, rubbish)
        assert mark_of(layer) is None
