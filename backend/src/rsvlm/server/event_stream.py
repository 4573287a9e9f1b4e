"""Events over HTTP, as server-sent events that can be taken up again."""

from __future__ import annotations

from fastapi.responses import StreamingResponse

from ..errors import BadInput
from .events import EventLog


class EventStream(StreamingResponse):
    """Server-sent events."""

    media_type = "text/event-stream"


def stream(events: EventLog, last_event_id: str) -> EventStream:
    """All events from the first, or after the one that a client heard last. Raises BadInput where that is no number."""
    after = last_event_id.strip() or "0"
    if not after.isdigit():
        raise BadInput(f"Last-Event-ID '{after}' is no number; send the id of the last event that came.")
    return EventStream(events.follow(int(after)))
