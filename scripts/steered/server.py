"""An OpenAI-compatible server that answers from objects drawn by hand: for pictures of the plugin, never for figures.

No model runs here. It looks which part of a known scene it is shown, and answers the prompts of RSCoVLM's profile in
the form in which that model would: lines of turned boxes, yes or no with a probability, the wish to look closer. So
the whole road from QGIS over the server to the layers is the real one, and only the answers are made up.

`python scripts/steered/server.py SCENE COL ROW PORT`, in the backend's environment; COL and ROW are where in SCENE the
picture begins that the objects were drawn on.
"""

from __future__ import annotations

import base64
import io
import json
import math
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image
from rsvlm.features.quads import cut_to
from rsvlm.imagery.grid import Window
from rsvlm.imagery.tiles import plan_objects
from rsvlm.search.blocks import Block, TileTable
from shapely.geometry import MultiPoint

MODEL = "steered-no-model"
TILE = 512
THUMBNAIL = 32
MARGINS = (650, 40)
"""Pixels of the scene around the place that is looked at closer, for each look."""
OBJECTS = Path(__file__).with_name("objects.json")

Box = tuple[float, float, float, float]


class Scene:
    """A picture whose parts are recognised, and the objects on it."""

    def __init__(self, path: str, col: int, row: int) -> None:
        with rasterio.open(path) as raster:
            self.picture = Image.fromarray(np.moveaxis(raster.read((1, 2, 3)), 0, -1))
        self.objects = json.loads(OBJECTS.read_text(encoding="utf-8"))
        for item in self.objects:
            item["corners"] = [[x + col, y + row] for x, y in item["corners"]]
        table = TileTable(plan_objects(*self.picture.size, TILE))
        tiles = [table.tile(row, col).window for row in range(table.rows) for col in range(table.cols)]
        self.windows = list(dict.fromkeys([Window(0, 0, *self.picture.size), *tiles, *_blocks(table, table.whole)]))
        self.thumbnails = [_thumbnail(self.picture.crop(_sides(window))) for window in self.windows]

    def where(self, shown: Image.Image) -> Window:
        """The part of the scene that a picture shows."""
        mine = _thumbnail(shown)
        differences = [float(np.abs(mine - other).mean()) for other in self.thumbnails]
        return self.windows[int(np.argmin(differences))]

    def inside(self, window: Window, labels: list[str]) -> list[dict[str, Any]]:
        """Objects of these classes whose middle lies in a window."""
        found = []
        for item in self.objects:
            x, y = np.mean(item["corners"], axis=0)
            if item["label"] in labels and window.col <= x < window.col_end and window.row <= y < window.row_end:
                found.append(item)
        return found


def answer(scene: Scene, messages: list[dict[str, Any]]) -> tuple[str, float]:
    """What is answered, and how probable its first word is."""
    system = " ".join(_texts(message) for message in messages if message["role"] == "system")
    asked = " ".join(_texts(message) for message in messages if message["role"] == "user")
    shown = [picture for message in messages for picture in _pictures(message)]
    window = scene.where(shown[0])
    if asked.startswith("Is there any"):
        return _presence(scene, window, asked)
    if "find the" in asked:
        labels = [item["label"] for item in scene.objects]
        wanted = [label for label in dict.fromkeys(labels) if label in asked]
        return _lines(scene.inside(window, wanted), window, shown[0].size), 0.9
    if "image_zoom_in" in system and len(shown) <= len(MARGINS):
        return _closer(scene, shown[0].size, MARGINS[len(shown) - 1]), 0.9
    return str(len(scene.inside(window, ["large vehicle"]))), 0.9


def _presence(scene: Scene, window: Window, asked: str) -> tuple[str, float]:
    """The fewer pixels an object has in what is shown, the less sure."""
    wanted = [item["label"] for item in scene.objects if item["label"] in asked]
    found = scene.inside(window, wanted)
    clear = min(1.0, TILE / max(window.width, window.height))
    probability = 0.04 if not found else 0.5 + 0.45 * clear
    return ("yes", probability) if probability >= 0.5 else ("no", 1 - probability)


def _lines(found: list[dict[str, Any]], window: Window, size: tuple[int, int]) -> str:
    """What can be seen of each object, as corners in pixels of the picture as it was shown, one object a line."""
    across, down = size[0] / window.width, size[1] / window.height
    lines = []
    for item in found:
        corners = cut_to([(x, y) for x, y in item["corners"]], window)
        if len(corners) != 4:
            corners = list(MultiPoint(corners).minimum_rotated_rectangle.exterior.coords)[:4]
        seen = [(round((x - window.col) * across), round((y - window.row) * down)) for x, y in corners]
        inside = [(min(max(x, 0), size[0]), min(max(y, 0), size[1])) for x, y in seen]
        lines.append(",".join(f"{x},{y}" for x, y in inside) + f" {item['label']}")
    return "\n".join(lines) or "There are none."


def _closer(scene: Scene, size: tuple[int, int], margin: int) -> str:
    """The wish to see the place with the large vehicles, and `margin` pixels around it."""
    corners = np.array([item["corners"] for item in scene.objects if item["label"] == "large vehicle"]).reshape(-1, 2)
    width, height = scene.picture.size
    scale = np.array([size[0] / width, size[1] / height])
    low, high = (corners.min(axis=0) - margin) * scale, (corners.max(axis=0) + margin) * scale
    box = [max(0, round(float(value))) for value in (*low, *high)]
    call = json.dumps({"name": "image_zoom_in", "arguments": {"bbox": box}})
    return f"<tool_call>\n{call}\n</tool_call>"


def _blocks(table: TileTable, block: Block) -> list[Window]:
    return [table.window(block), *(window for part in block.split() for window in _blocks(table, part))]


def _sides(window: Window) -> tuple[int, int, int, int]:
    return window.col, window.row, window.col_end, window.row_end


def _thumbnail(picture: Image.Image) -> Any:
    return np.asarray(picture.resize((THUMBNAIL, THUMBNAIL), Image.Resampling.BOX), dtype=np.float32)


def _texts(message: dict[str, Any]) -> str:
    content = message["content"]
    if isinstance(content, str):
        return content
    return " ".join(part["text"] for part in content if part["type"] == "text").strip()


def _pictures(message: dict[str, Any]) -> list[Image.Image]:
    content = message["content"]
    if isinstance(content, str):
        return []
    urls = [part["image_url"]["url"] for part in content if part["type"] == "image_url"]
    return [Image.open(io.BytesIO(base64.b64decode(url.partition(",")[2]))).convert("RGB") for url in urls]


def _handler(scene: Scene) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            """The list of models."""
            self._send("application/json", json.dumps({"object": "list", "data": [_model()]}).encode())

        def do_POST(self) -> None:
            """An answer as a stream of two events."""
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            text, probability = answer(scene, body["messages"])
            events = "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in _chunks(text, probability))
            self._send("text/event-stream", (events + "data: [DONE]\n\n").encode())

        def log_message(self, _format: str, *_values: object) -> None:
            """Quiet: whoever made the pictures watches QGIS."""

        def _send(self, kind: str, data: bytes) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

    return Handler


def _model() -> dict[str, Any]:
    return {"id": MODEL, "object": "model", "created": 0, "owned_by": "nobody"}


def _chunks(text: str, probability: float) -> list[dict[str, Any]]:
    """The answer in one piece, then its end."""
    others = {"yes": "no", "no": "yes"}
    told = [{"token": text, "logprob": math.log(probability), "bytes": list(text.encode()), "top_logprobs": []}]
    if text in others:
        left = {"token": others[text], "logprob": math.log(1 - probability), "bytes": list(others[text].encode())}
        told[0]["top_logprobs"] = [{key: told[0][key] for key in ("token", "logprob", "bytes")}, left]
    same = {"id": "steered", "object": "chat.completion.chunk", "created": 0, "model": MODEL}
    first = {"index": 0, "delta": {"role": "assistant", "content": text}, "logprobs": {"content": told}}
    return [
        {**same, "choices": [{**first, "finish_reason": None}]},
        {**same, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
    ]


def main() -> int:
    path, col, row, port = sys.argv[1], *map(int, sys.argv[2:5])
    server = ThreadingHTTPServer(("127.0.0.1", port), _handler(Scene(path, col, row)))
    print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)
    server.serve_forever()
    return 0


if __name__ == "__main__":
    sys.exit(main())
