"""What `pictures.py` does inside QGIS: sets up each example of the tour, runs it, takes pictures of map and window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
sys.path.insert(0, os.path.join(os.environ["RSVLM_DEMO_SCRIPTS"], "guide"))
from story import Teller, Wait
from window_story import OUT, WindowStory


class Pictures(WindowStory):
    """One example after the other."""

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        from rsvlm_qgis import samples
        from rsvlm_qgis.guiding import Guiding

        window, dock = iface.mainWindow(), self.plugin.dock
        self.open_window()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:26914"))
        yield lambda: bool(dock.engine.model())
        yield self.settled()
        guiding = next(part for part in self.plugin.parts if isinstance(part, Guiding))
        for name, example in (
            ("outline", samples.LAKES), ("find", samples.DOCKS), ("change", samples.CHANGED), ("ask", samples.PIER),
        ):
            for node in QgsProject.instance().layerTreeRoot().children():
                node.setItemVisibilityChecked(False)
                node.setExpanded(False)
            guiding.set_up(example)
            for layer in dock.look.look().layers:
                QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(True)
            yield self.settled()
            known = dock.answers.count()
            dock.press_run()
            yield lambda: not self.plugin.session.running
            if dock.answers.count() == known:
                raise RuntimeError(f"{name}: {dock.run.text()}")
            yield self.settled()
            window.grab().save(str(OUT / f"{name}.png"))
            iface.mapCanvas().grab().save(str(OUT / f"{name}_map.png"))
            if name == "outline":
                yield from self.reviewed(self.newest("features"))

    def reviewed(self, layer: QgsVectorLayer) -> Iterator[Wait]:
        """A result in the review, and beside a reference that somebody might have drawn."""
        from rsvlm_qgis.review_actions import ReviewActions

        part = next(part for part in self.plugin.parts if isinstance(part, ReviewActions))
        part.review(layer)
        yield self.settled(3.0)
        for _ in range(3):
            part.desk.decide("accepted")
        yield self.settled(2.0)
        iface.mainWindow().grab().save(str(OUT / "review.png"))
        part.desk.dock.grab().save(str(OUT / "review_dock.png"))
        part.desk.close()
        reference = drawn_by_hand(layer)
        QgsProject.instance().addMapLayer(reference)
        dialog = part.evaluate(layer)
        dialog.choose(reference, "label")
        yield self.settled()
        dialog.grab().save(str(OUT / "evaluate_dialog.png"))
        known = set(QgsProject.instance().mapLayers())
        dialog.press_evaluate()
        yield lambda: len(QgsProject.instance().mapLayers()) > len(known)
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            if node.layerId() in known and node.layer().name() != "lakes dubai":
                node.setItemVisibilityChecked(False)
        yield self.settled(2.0)
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.grab().save(str(OUT / "evaluate_figures.png"))
                window.close()
        iface.mapCanvas().grab().save(str(OUT / "evaluate_map.png"))

    def newest(self, table: str) -> QgsVectorLayer:
        """A layer of the newest group of results."""
        group = QgsProject.instance().layerTreeRoot().children()[0]
        return next(one.layer() for one in group.findLayers() if f"layername={table}" in one.layer().source())


def drawn_by_hand(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Some of the features with other edges, and some that were not found."""
    drawn = QgsVectorLayer("MultiPolygon?field=label:string", "drawn by hand", "memory")
    drawn.setCrs(layer.crs())
    found = []
    for number, feature in enumerate(layer.getFeatures()):
        if number % 4 == 3:
            continue
        shape, place = feature.geometry().simplify(12).buffer(4 - 8 * (number % 2), 3), feature.geometry().centroid()
        for one in (shape, place.buffer(25, 8)) if number % 5 == 0 else (shape,):
            if number % 5 == 0 and one is not shape:
                one.translate(120, 90)
            new = QgsFeature(drawn.fields())
            new["label"] = feature["label"]
            new.setGeometry(one)
            found.append(new)
    drawn.dataProvider().addFeatures(found)
    return drawn


pictures_teller = Teller(Pictures())
