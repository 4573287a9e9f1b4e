"""The routes on learning: begin, watch, keep, throw away."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import FastAPI, Header, Path
from fastapi.responses import JSONResponse, Response

from . import wire_improve, wire_models
from .event_stream import EventStream, stream
from .improvements import Improvements
from .wire import problems

Number = Annotated[str, Path(description="id of the learning")]


def add_improve_routes(app: FastAPI, improvements: Improvements) -> None:
    """Put the routes on the application."""

    @app.post(
        "/improve", response_model=wire_improve.ImproveState, status_code=202, responses=problems(400, 409)
    )
    def begin(body: wire_improve.Lesson) -> Response:
        """Begin to learn a class from what was reviewed, in a process of its own; the model goes on answering."""
        one = improvements.begin(body.model_dump())
        return JSONResponse(one.told(), status_code=202, headers={"location": f"/improve/{one.id}"})

    @app.get("/improve", response_model=wire_improve.Improvements, responses=problems())
    def listed() -> Response:
        """What was learned since the server began, newest first."""
        return JSONResponse({"improvements": [one.told() for one in improvements.all()]})

    @app.get("/improve/{number}", response_model=wire_improve.ImproveState, responses=problems(404))
    def state(number: Number) -> Response:
        """How it stands, with its result once it has one."""
        return JSONResponse(improvements.get(number).told())

    @app.get(
        "/improve/{number}/events",
        response_class=EventStream,
        responses={
            **problems(400, 404),
            200: {"model": wire_improve.AnyImproveEvent, "description": "One event a message, in order"},
        },
    )
    async def events(
        number: Number, last_event_id: Annotated[str, Header(description="resume after this event")] = ""
    ) -> EventStream:
        """All events from the first, or after `Last-Event-ID`, until the last; heartbeats in between."""
        return stream(improvements.get(number).events, last_event_id)

    @app.post("/improve/{number}/keep", response_model=wire_models.ModelEntry, responses=problems(400, 404, 409, 507))
    def keep(number: Number, body: wire_improve.Keep) -> dict[str, Any]:
        """Put what was learned among the adapters: the adapted model's entry in the list of models."""
        return improvements.keep(number, body.name, body.replace)

    @app.delete("/improve/{number}", response_model=wire_improve.ImproveState, responses=problems(404))
    def drop(number: Number) -> Response:
        """Stop it, or throw away what it learned and forget it; what was kept stays."""
        return JSONResponse(improvements.drop(number).told())
