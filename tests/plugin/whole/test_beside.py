"""The dock can be used while a whole scene is at work: the built-in engine answers at once, the server afterwards."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer

from rsvlm_qgis.order import OUTLINE
from tests.plugin.whole.conftest import Desk


def test_others_are_answered_meanwhile_or_wait(desk: Desk, scene: QgsRasterLayer, samples) -> None:
    small = QgsRasterLayer(str(samples / "ponds_2012-07-31.tif"), "small")
    QgsProject.instance().addMapLayer(small)
    dock, session = desk.plugin.dock, desk.plugin.session
    desk.order(scene)
    (one,) = desk.scenes()
    desk.wait(lambda: one.share > 0)

    def ask(engine: str) -> None:
        session.link.bridge(engine)
        desk.wait(lambda: dock.engine.model())
        dock.fill(OUTLINE, [small])
        dock.look.set_visible_part(False)
        dock.whole.want(False)
        dock.prompt.set_text("vegetation")
        dock.press_run()
        assert session.running

    ask("server")
    desk.wait(lambda: dock.run.text() == "Waiting until “Outline: water” is done or paused…")
    assert one.running
    desk.button("Pause").click()
    desk.wait(lambda: not session.running)
    assert dock.answers.count() == 1 and not one.running

    desk.button("Go on").click()
    desk.wait(lambda: one.share > 0)
    ask("starter")
    desk.wait(lambda: not session.running)
    assert dock.answers.count() == 2 or not one.running
    desk.wait(lambda: desk.scenes() == [])
    assert dock.answers.count() == 3
