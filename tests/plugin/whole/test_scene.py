"""A whole scene from the click on Run to its end, with the real server."""

from __future__ import annotations

from typing import Any


def shapes(layer: Any) -> list[tuple[str, str]]:
    """Label and shape of every feature, in one order."""
    return sorted((f["label"], f.geometry().asWkt(6)) for f in layer.getFeatures())


def test_order_pause_go_on_finish(desks: Any, scene: Any) -> None:
    desk = desks()
    desk.order(scene)
    desk.wait(lambda: desk.scenes() and desk.scenes()[0].running)
    print(desk.panel().text())
    desk.wait(lambda: "coverage" in desk.layers())
    desk.wait(lambda: desk.layers()["coverage"].dataProvider().featureCount() >= 0 and len(list(desk.layers()["coverage"].getFeatures())) > 3)
    print(desk.panel().text())
    desk.scenes()[0].pause()
    desk.wait(lambda: not desk.scenes()[0].running)
    print(desk.panel().text(), list(desk.layers()))
    desk.scenes()[0].go_on_wanted.emit()
    desk.wait(lambda: not desk.scenes()[0].running)
    print(desk.panel().text(), list(desk.layers()), desk.window.messages())
    assert shapes(desk.layers()["features"])
