"""A WMS whose pixels say where they lie: red counts tens of metres of x, green those of y, both modulo 256.

Run it as `python wms_server.py PORT`.
"""

from __future__ import annotations

import struct
import sys
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

CAPABILITIES = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
 <Service><Name>WMS</Name><Title>places</Title></Service>
 <Capability>
  <Request>
   <GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP>
   </DCPType></GetCapabilities>
   <GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType>
   </GetMap>
  </Request>
  <Exception><Format>XML</Format></Exception>
  <Layer><Title>root</Title><CRS>EPSG:32632</CRS>
   <Layer><Name>places</Name><Title>places</Title><CRS>EPSG:32632</CRS>
    <EX_GeographicBoundingBox><westBoundLongitude>8.9</westBoundLongitude><eastBoundLongitude>9.2</eastBoundLongitude>
     <southBoundLatitude>46.9</southBoundLatitude><northBoundLatitude>47.1</northBoundLatitude>
    </EX_GeographicBoundingBox>
    <BoundingBox CRS="EPSG:32632" minx="495000" miny="5195000" maxx="510000" maxy="5210000"/>
   </Layer>
  </Layer>
 </Capability>
</WMS_Capabilities>"""


def png(rows: list[bytes], width: int) -> bytes:
    """An RGB picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, len(rows), 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


class Handler(BaseHTTPRequestHandler):
    """GetCapabilities and GetMap, nothing else."""

    def do_GET(self) -> None:
        asked = {name.upper(): values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        if asked.get("REQUEST") == "GetMap":
            kind, body = "image/png", self.picture(asked)
        else:
            host = self.headers["Host"]
            kind, body = "text/xml", CAPABILITIES.format(url=f"http://{host}/?").encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def picture(self, asked: dict[str, str]) -> bytes:
        width, height = int(asked["WIDTH"]), int(asked["HEIGHT"])
        xmin, ymin, xmax, ymax = map(float, asked["BBOX"].split(","))
        rows = []
        for row in range(height):
            green = int((ymax - (row + 0.5) * (ymax - ymin) / height) / 10) % 256
            reds = (int((xmin + (col + 0.5) * (xmax - xmin) / width) / 10) % 256 for col in range(width))
            rows.append(b"".join(bytes((red, green, 90)) for red in reds))
        return png(rows, width)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
