"""A review stays quick however many features there are."""

from __future__ import annotations

import os
import struct
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from rsvlm_qgis.qt import Qt
from rsvlm_qgis.results.rows import UNCHECKED
from rsvlm_qgis.review.columns import Filter
from tests.plugin.window import Pulse, settle

COUNTS = [1_000, 1_000_000] if os.environ.get("RSVLM_BIG") else [1_000, 20_000]
"""A million take a minute to write and to read: with RSVLM_BIG set."""

LONGEST_KEY = 0.05  # s of computing
LONGEST_TURN = 0.05
METHOD = "mean over its cells of the probability that a cell is of its label"


def generated(file: Path, count: int) -> QgsVectorLayer:
    """Squares in rows, as a result has them."""
    before = gdal.GetConfigOption("OGR_SQLITE_SYNCHRONOUS")
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    system = osr.SpatialReference()
    system.ImportFromEPSG(26914)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(file))
    table = source.CreateLayer("features", system, ogr.wkbMultiPolygon)
    for name, kind in (("label", ogr.OFTString), ("confidence", ogr.OFTReal), ("confidence_method", ogr.OFTString),
                       ("area_m2", ogr.OFTReal), ("review", ogr.OFTString)):
        table.CreateField(ogr.FieldDefn(name, kind))
    side, draw = int(np.ceil(count**0.5)), np.random.default_rng(0).random(count)
    definition = table.GetLayerDefn()
    table.StartTransaction()
    for number in range(count):
        x, y = 485900 + 10 * (number % side), 5209245 - 10 * (number // side)
        ring = struct.pack("<BIIBIII10d", 1, 6, 1, 1, 3, 1, 5, x, y, x + 6, y, x + 6, y - 6, x, y - 6, x, y)
        row = ogr.Feature(definition)
        for place, value in enumerate((("water", "road")[number % 2], float(draw[number]), METHOD, 36.0)):
            row.SetField(place, value)
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(ring))
        table.CreateFeature(row)
    table.CommitTransaction()
    del table, source
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", before)
    return QgsVectorLayer(f"{file}|layername=features", "many", "ogr")


@pytest.mark.parametrize("count", COUNTS)
@pytest.mark.timeout(400)
def test_a_review_is_quick(count, window, review_of, tmp_path, until, record_property) -> None:
    layer = generated(tmp_path / "many.gpkg", count)
    QgsProject.instance().addMapLayer(layer)
    settle()
    pulse = Pulse()
    begun = time.monotonic()
    desk = review_of(layer)
    measured = {"features": count, "read_s": time.monotonic() - begun, "longest_turn_ms": 1000 * pulse.longest}
    pulse._timer.stop()
    keys = []
    for name in ("A", "R", "N", "P", "A", "R", "1"):
        start = time.thread_time()
        QTest.keyClick(desk.dock.table, getattr(Qt.Key, f"Key_{name}"))
        keys.append(time.thread_time() - start)
    measured["slowest_key_ms"] = 1000 * max(keys)
    start = time.thread_time()
    desk._filter(Filter(low=0.5, states=frozenset([UNCHECKED])))
    measured["filter_ms"] = 1000 * (time.thread_time() - start)
    start = time.thread_time()
    desk.dock.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    measured["sort_ms"] = 1000 * (time.thread_time() - start)
    start = time.thread_time()
    desk.ledger.save()
    measured["save_ms"] = 1000 * (time.thread_time() - start)
    print({name: round(value, 1) for name, value in measured.items()})
    assert max(keys) < LONGEST_KEY
    assert measured["longest_turn_ms"] < 1000 * LONGEST_TURN or count > 100_000
