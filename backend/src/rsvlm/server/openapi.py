"""The OpenAPI file: `python -m rsvlm.server.openapi` prints what `backend/openapi.json` must hold."""

from __future__ import annotations

import json
import sys
from typing import Any

from .app import create_app
from .clock import IdleClock
from .images import ImageStore
from .improvements import Improvements
from .installs import Installs
from .jobs import JobQueue
from .stay import Stay
from .worker import Worker


def document() -> dict[str, Any]:
    """The description of the server."""
    images = ImageStore()
    clock = IdleClock()
    queue = JobQueue(Worker(), clock)
    try:
        return create_app(queue, images, Installs(clock), Improvements(clock), Stay()).openapi()
    finally:
        queue.close()
        images.close()


def as_text() -> str:
    """The content of the file."""
    return json.dumps(document(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    sys.stdout.write(as_text())
