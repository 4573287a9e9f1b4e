"""Styles and metadata of a whole scene into its file, where QGIS finds them when it opens a layer.

The tables are those that QGIS makes itself: `layer_styles`, and the metadata extension of GeoPackage (1.3, annex F.8).
"""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Mapping
from typing import Any, Optional

import numpy as np
import shapely

from ..imagery.grid import Grid
from ..schema import SceneReport
from .geopackage import GeoPackage
from .ground import Ground
from .ledger import COVERAGE, FEATURES, FOOTPRINT, Ledger
from .looking import MASKED
from .palette import Kind
from .provenance import document, qgis_metadata
from .qml import Afar, coverage_style, features_style, footprint_style

MOST_AFAR = 100_000
"""Features that are drawn at once, about: QGIS takes a second for them."""

SCREEN = 0.32 * 0.24
"""Square metres of a map on a screen of 1,200 x 900 pixels, at 96 dots an inch."""

QMD = "http://mrcc.com/qgis.dtd"

_TABLES = """
CREATE TABLE IF NOT EXISTS layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256),
    f_table_schema TEXT(256), f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT,
    styleSLD TEXT, useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
    update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')));
INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) VALUES
    ('layer_styles', 'attributes', 'layer_styles');
CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL,
    md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL,
    mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT,
    row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
    CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
    CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
"""
_EXTENSION = "http://www.geopackage.org/spec120/#extension_metadata"


def dress_scene(
    ledger: Ledger, task: str, made: dict[str, Any], report: SceneReport, footprint: shapely.Geometry, grid: Grid
) -> None:
    """Styles for the layers of a run that came to its end, and how it was made: `made` is `provenance.made_by`."""
    package = ledger.package
    kinds = _kinds(package)
    ground = Ground(grid).square_metres(np.array([footprint], dtype=object)) if kinds else None
    far = None if ground is None else afar(package, report.features, float(ground[0]))
    (dated,) = package.read("SELECT EXISTS (SELECT 1 FROM features WHERE before NOTNULL AND after NOTNULL)").fetchone()
    styles = {
        FEATURES.name: features_style(kinds, tuple(FEATURES.columns), task in MASKED, bool(dated), far),
        COVERAGE.name: coverage_style(tuple(COVERAGE.columns)),
        FOOTPRINT.name: footprint_style(tuple(FOOTPRINT.columns)),
    }
    dress(package, styles, qgis_metadata(document(made, report, footprint), report.features))


def dress(package: GeoPackage, styles: Mapping[str, str], metadata: str) -> None:
    """Give each table of `styles` its style (QML), and all of them one metadata (QMD); those before are replaced."""
    with package.transaction() as database:
        for statement in filter(str.strip, _TABLES.split(";\n")):
            database.execute(statement)
        for table in ("gpkg_metadata", "gpkg_metadata_reference"):
            _once(database, table)
        (number,) = database.execute("SELECT coalesce(max(id), 0) + 1 FROM gpkg_metadata").fetchone()
        known = "SELECT md_file_id FROM gpkg_metadata_reference WHERE table_name = ?"
        for table, qml in styles.items():
            database.execute("DELETE FROM layer_styles WHERE f_table_name = ?", (table,))
            database.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
                "styleName, styleQML, styleSLD, useAsDefault, description, owner) "
                "VALUES ('', '', ?, 'geom', 'default', ?, '', 1, 'RSVLM', '')",
                (table, qml),
            )
            old = f"DELETE FROM gpkg_metadata WHERE id IN ({known})"  # nosec B608 # of this module
            database.execute(old, (table,))
            database.execute("DELETE FROM gpkg_metadata_reference WHERE table_name = ?", (table,))
        database.execute(
            "INSERT INTO gpkg_metadata (id, md_scope, md_standard_uri, mime_type, metadata) "
            "VALUES (?, 'dataset', ?, 'text/xml', ?)",
            (number, QMD, metadata),
        )
        database.executemany(
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', ?, ?)",
            [(table, number) for table in styles],
        )


def _kinds(package: GeoPackage) -> list[Kind]:
    """Labels and ways of changing, in the order in which they were found."""
    query = "SELECT label, coalesce(change, '') FROM features GROUP BY 1, 2 ORDER BY min(fid)"
    return [(str(label), str(change)) for label, change in package.read(query)]


def afar(package: GeoPackage, features: int, ground: float) -> Optional[Afar]:
    """From which scale on fewer features are drawn, and which: such that a screen has about MOST_AFAR of them.

    `ground` is what was searched, in square metres. None where there are not more features, or where their size is not
    known. Their areas get an index.
    """
    if features <= MOST_AFAR or not ground > 0:
        return None
    with package.transaction() as database:
        database.execute("CREATE INDEX IF NOT EXISTS features_by_area ON features (area_m2)")
    query = "SELECT area_m2 FROM features ORDER BY area_m2 DESC LIMIT 1 OFFSET ?"
    (area,) = package.read(query, (MOST_AFAR - 1,)).fetchone()
    return None if area is None else Afar(math.sqrt(MOST_AFAR / features * ground / SCREEN), area, MOST_AFAR)


def _once(database: sqlite3.Connection, table: str) -> None:
    """The extension is told for each of its tables."""
    asked = "SELECT count(*) FROM gpkg_extensions WHERE table_name = ?"
    if not database.execute(asked, (table,)).fetchone()[0]:
        row = (table, None, "gpkg_metadata", _EXTENSION, "read-write")
        database.execute("INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, ?)", row)
