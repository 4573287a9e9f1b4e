"""What `pictures.py` does inside QGIS with the server: a result is reviewed, learned from, and compared."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QPainter
from qgis.utils import iface

sys.path.insert(0, os.environ["RSVLM_DEMO_SCRIPTS"])
sys.path.insert(0, os.path.join(os.environ["RSVLM_DEMO_SCRIPTS"], "guide"))
from story import Teller, Wait
from window_story import OUT, WindowStory

COARSER = 4
"""Pixels of the picture to one of the mask of lakes."""

DARK = 46
"""So dark is water in the sample at most, of 255, in its brightest band."""

_MARGIN, _FOOT = 12, 50  # pixels left of a dialog and below it

LEAST = 120  # pixels of the mask that a lake has at least
LONGEST = 420.0  # s for learning on a machine that does nothing else


class Improve(WindowStory):
    """The lakes of a sample as the model outlines them, then as somebody with a steady hand would."""

    def story(self) -> Iterator[Wait]:
        """Every `yield` waits until its condition is true."""
        from rsvlm_qgis import samples
        from rsvlm_qgis.gui.tour import Welcome
        from rsvlm_qgis.guiding import Guiding
        from rsvlm_qgis.improving.part import ImprovePart

        window, dock = iface.mainWindow(), self.plugin.dock
        self.open_window()
        yield self.settled()
        for welcome in dock.findChildren(Welcome):
            welcome.closed.emit()
        guiding = next(part for part in self.plugin.parts if isinstance(part, Guiding))
        yield lambda: bool(dock.engine.model())
        guiding.set_up(samples.LAKES)
        yield self.settled()
        dock.press_run()
        yield lambda: not self.plugin.session.running
        group = QgsProject.instance().layerTreeRoot().children()[0]
        found = next(one.layer() for one in group.findLayers() if "layername=features" in one.layer().source())
        review(found, lakes(dock.look.look().layers[0].source()))
        part = next(part for part in self.plugin.parts if isinstance(part, ImprovePart))
        part.open([found])
        yield lambda: part.dialog.can_begin
        part.dialog.minutes.setValue(1)
        yield self.settled()
        part.dialog.grab().save(str(OUT / "improve_dialog.png"))
        part.dialog.press_learn()
        yield lambda: part.outcome is not None or not part.running
        if part.outcome is None:
            raise RuntimeError(part.dialog.said())
        yield lambda: part._group is not None
        group.setItemVisibilityChecked(False)
        group.setExpanded(False)
        iface.messageBar().clearWidgets()
        yield self.settled(2.0)
        with_dialog(window, part.outcome).save(str(OUT / "improve.png"))
        iface.mapCanvas().grab().save(str(OUT / "improve_map.png"))
        part.outcome.press("throw_away")
        yield self.settled()


def lakes(source: str) -> list[QgsGeometry]:
    """Where a picture without a place is dark over some ground, as QGIS shows it: rows counted down."""
    picture = gdal.Open(source)
    wide, high = picture.RasterXSize // COARSER, picture.RasterYSize // COARSER
    small = gdal.Translate("", picture, format="MEM", width=wide, height=high, resampleAlg="average")
    mask = (small.ReadAsArray()[:3].max(axis=0) < DARK).astype(np.uint8)
    made = gdal.GetDriverByName("MEM").Create("", wide, high, 1, gdal.GDT_Byte)
    made.GetRasterBand(1).WriteArray(mask)
    band = made.GetRasterBand(1)
    gdal.SieveFilter(band, None, band, LEAST, 4)
    shapes = ogr.GetDriverByName("Memory").CreateDataSource("lakes")
    table = shapes.CreateLayer("lakes")
    table.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    gdal.Polygonize(band, None, table, 0)
    found = []
    for row in table:
        if row.GetField("value"):
            shape = QgsGeometry.fromWkt(row.GetGeometryRef().ExportToWkt())
            shape.transform(_to_picture())
            found.append(shape.simplify(COARSER))
    return found


def _to_picture() -> Any:
    from qgis.PyQt.QtGui import QTransform

    return QTransform(COARSER, 0, 0, -COARSER, 0, 0)


def review(layer: QgsVectorLayer, there: list[QgsGeometry]) -> None:
    """What was found gets the outlines of what is there; what is not there is rejected, what was missed is drawn."""
    at = layer.fields().indexFromName("review")
    rows = list(layer.getFeatures())
    layer.startEditing()
    left = {row.id(): row for row in rows}
    for shape in there:
        shape.convertToMultiType()
        own = next((one for one in left.values() if one.geometry().intersects(shape)), None)
        if own is None:
            new = QgsFeature(layer.fields())
            new["label"], new["review"] = rows[0]["label"], "corrected"
            new.setGeometry(shape)
            layer.addFeature(new)
            continue
        del left[own.id()]
        layer.changeGeometry(own.id(), shape)
        layer.changeAttributeValue(own.id(), at, "corrected")
    for number, row in left.items():
        if any(row.geometry().intersects(shape) for shape in there):
            layer.deleteFeature(number)
        else:
            layer.changeAttributeValue(number, at, "rejected")
    layer.commitChanges()


def with_dialog(window: Any, dialog: Any) -> Any:
    """A window as it is with a dialog before it, low on the left, where it hides least of the map."""
    picture, front = window.grab(), dialog.grab()
    painter = QPainter(picture)
    painter.drawPixmap(_MARGIN, picture.height() - front.height() - _FOOT, front)
    painter.end()
    return picture


improve_teller = Teller(Improve(), LONGEST)
