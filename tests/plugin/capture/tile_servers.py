"""Services of map tiles for tests, whose pixels say where they lie: red counts columns, green rows, modulo 256, of the
finest level. As XYZ, as WMTS with capabilities, and as a tiled ArcGIS map service.

Run it as `python -m tests.plugin.capture.tile_servers PORT`. `/slow/` in an address lets every other tile fail at
first, `/half/` always.
"""

from __future__ import annotations

import json
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.plugin.capture.wms_server import png

LEVEL = 17
SIDE = 256
HALF = 20037508.342789244
PIXEL = 0.00028
"""Metres of a pixel in the scale denominators of OGC."""

WMTS = """<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
 <Contents>
  <Layer>
   <ows:Title>places</ows:Title><ows:Identifier>places</ows:Identifier>
   <ows:WGS84BoundingBox><ows:LowerCorner>-180 -85</ows:LowerCorner><ows:UpperCorner>180 85</ows:UpperCorner>
   </ows:WGS84BoundingBox>
   <Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style>
   <Format>image/png</Format>
   <TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>
   <ResourceURL format="image/png" resourceType="tile"
    template="{host}/wmts/{{TileMatrix}}/{{TileCol}}/{{TileRow}}.png"/>
  </Layer>
  <TileMatrixSet><ows:Identifier>web</ows:Identifier>
   <ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>{levels}
  </TileMatrixSet>
 </Contents>
</Capabilities>"""

MATRIX = """
   <TileMatrix><ows:Identifier>{level}</ows:Identifier><ScaleDenominator>{scale!r}</ScaleDenominator>
    <TopLeftCorner>-20037508.342789244 20037508.342789244</TopLeftCorner><TileWidth>256</TileWidth>
    <TileHeight>256</TileHeight><MatrixWidth>{count}</MatrixWidth><MatrixHeight>{count}</MatrixHeight></TileMatrix>"""


def cell(level: int = LEVEL) -> float:
    """Side of a pixel of a level in units of EPSG:3857."""
    return 2 * HALF / SIDE / 2**level


def arcgis() -> dict:
    """What a tiled map service says of itself."""
    mercator = {"wkid": 102100, "latestWkid": 3857}
    box = {"xmin": -HALF, "ymin": -HALF, "xmax": HALF, "ymax": HALF, "spatialReference": mercator}
    return {
        "currentVersion": 10.9,
        "mapName": "places",
        "capabilities": "Map,Tilemap,Query,Data",
        "singleFusedMapCache": True,
        "supportedImageFormatTypes": "PNG32,PNG24,PNG,JPG",
        "tileInfo": {
            "rows": SIDE,
            "cols": SIDE,
            "dpi": 96,
            "format": "PNG",
            "origin": {"x": -HALF, "y": HALF},
            "spatialReference": mercator,
            "lods": [
                {"level": n, "resolution": cell(n), "scale": cell(n) * 96 / 0.0254} for n in range(LEVEL - 3, LEVEL + 1)
            ],
        },
        "spatialReference": mercator,
        "initialExtent": box,
        "fullExtent": box,
        "layers": [{"id": 0, "name": "places", "parentLayerId": -1, "subLayerIds": None}],
        "tables": [],
    }


def tile(level: int, col: int, row: int) -> bytes:
    """Each pixel says which one of the finest level its upper left corner is."""
    step = 2 ** (LEVEL - level)
    rows = []
    for y in range(SIDE):
        green = (row * SIDE + y) * step % 256
        rows.append(b"".join(bytes(((col * SIDE + x) * step % 256, green, level)) for x in range(SIDE)))
    return png(rows, SIDE)


FAILED: set[str] = set()
"""Addresses that were refused once."""


class Handler(BaseHTTPRequestHandler):
    """Tiles and capabilities, nothing else."""

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        found = re.search(r"/tile/(\d+)/(\d+)/(\d+)$", path)  # ArcGIS: level, row, column
        numbers = (int(found[1]), int(found[3]), int(found[2])) if found else None
        found = re.search(r"/(\d+)/(\d+)/(\d+)\.png$", path)
        numbers = (int(found[1]), int(found[2]), int(found[3])) if found else numbers
        if numbers is not None:
            odd = (numbers[1] + numbers[2]) % 2
            if odd and ("/half/" in path or ("/slow/" in path and path not in FAILED)):
                FAILED.add(path)
                self.send_error(503)
                return
            self.answer("image/png", tile(*numbers))
        elif "MapServer" in path:
            self.answer("application/json", json.dumps(arcgis()).encode())
        else:
            levels = "".join(
                MATRIX.format(level=n, scale=cell(n) / PIXEL, count=2**n) for n in range(LEVEL - 3, LEVEL + 1)
            )
            self.answer("text/xml", WMTS.format(host=f"http://{self.headers['Host']}", levels=levels).encode())

    def answer(self, kind: str, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
