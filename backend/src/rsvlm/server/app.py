"""The routes: parse, hand over, format. Nothing here touches a model."""

from __future__ import annotations

import os
from typing import Annotated, Any

from fastapi import FastAPI, Header, Path, Query
from fastapi import Request as HttpRequest
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from starlette.exceptions import HTTPException

from .. import __version__, schema
from ..errors import BadInput, NameTaken, RsvlmError
from ..request_reading import request_from_json
from . import wire, wire_events
from .adapter_routes import add_adapter_routes
from .auth import BodyTooLarge
from .event_stream import EventStream, stream
from .images import ImageStore, described
from .improve_routes import add_improve_routes
from .improvements import BusyLearning, Improvements, UnknownImprovement
from .installs import BusyModel, Installs, UnknownWork
from .jobs import Closing, DuplicateJob, Job, JobQueue, OutputTaken, QueueFull, UnknownJob
from .model_routes import add_model_routes
from .remote_routes import add_remote_routes
from .stay import Stay
from .wire import problems

STATUS: tuple[tuple[type[RsvlmError], int], ...] = (
    (UnknownJob, 404),
    (UnknownWork, 404),
    (UnknownImprovement, 404),
    (DuplicateJob, 409),
    (OutputTaken, 409),
    (BusyModel, 409),
    (BusyLearning, 409),
    (NameTaken, 409),
    (QueueFull, 429),
    (Closing, 503),
    (BadInput, 400),
    (RsvlmError, 507),
)
IMAGE_BODY = {
    "required": True,
    "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
}
"""An upload is read as a stream, which FastAPI does not describe by itself."""
JobId = Annotated[str, Path(description="id of the job")]


def create_app(
    queue: JobQueue, images: ImageStore, installs: Installs, improvements: Improvements, stay: Stay
) -> FastAPI:
    """The application, without the gate in front of it."""
    app = FastAPI(title="RSVLM", version=__version__, docs_url=None, redoc_url=None, openapi_url="/openapi.json")
    _add_job_routes(app, queue, images)
    add_model_routes(app, queue, installs)
    add_adapter_routes(app)
    add_improve_routes(app, improvements)
    add_remote_routes(app)

    @app.get("/health", response_model=wire.Health, responses=problems())
    async def health() -> dict[str, Any]:
        """Answers from the first moment on, without a token too; loads nothing."""
        return {
            "version": __version__,
            "protocol": schema.PROTOCOL,
            "pid": os.getpid(),
            "queue": {"running": queue.running, "waiting": queue.waiting, "limit": queue.limit},
            "model": queue.runner.loaded,
            "stays": stay.asked,
        }

    @app.post("/stay", response_model=wire.Stay, responses=problems())
    async def ask_to_stay() -> dict[str, Any]:
        """Go on without the parent until all jobs are done, then end as without this."""
        stay.ask(True)
        return {"stays": stay.asked}

    @app.delete("/stay", response_model=wire.Stay, responses=problems())
    async def ask_to_go() -> dict[str, Any]:
        """End with the parent again; at once where it is gone."""
        stay.ask(False)
        return {"stays": stay.asked}

    @app.post(
        "/images",
        response_model=wire.UploadedImage,
        status_code=201,
        responses=problems(400, 413, 507),
        openapi_extra={"requestBody": IMAGE_BODY},
    )
    async def upload(
        request: HttpRequest,
        height: int,
        width: int,
        bands: Annotated[int, Query(description="1 (grey), 3 (RGB), one more with alpha: 0 is no data")] = 3,
        dtype: str = "uint8",
        affine: Annotated[str, Query(description="a,b,c,d,e,f")] = "1,0,0,0,1,0",
        crs: str = "",
        stretch: str = "auto",
        date: str = "",
        source: Annotated[str, Query(description="what was captured")] = "",
        origin: Annotated[str, Query(description="col,row of the source where the pixels begin")] = "0,0",
    ) -> dict[str, Any]:
        """Send raw pixels, row by row, as the body; the id goes into a request as an upload image."""
        image = described(height, width, bands, dtype, affine, crs, stretch, date, source, origin)
        key, written = await images.add(image, request.stream())
        return {"id": key, "bytes": written}

    _add_failures(app)
    return app


def _add_job_routes(app: FastAPI, queue: JobQueue, images: ImageStore) -> None:
    def state(job: Job) -> Response:
        return JSONResponse(_state(queue, job))

    @app.post("/jobs", response_model=wire.JobState, status_code=202, responses=problems(400, 409, 413, 429, 503))
    async def submit(body: wire.Request) -> Response:
        """Queue a job. 429 when as many wait as may wait."""
        request = request_from_json(body.model_dump())
        job = queue.submit(images.resolve(request))
        return JSONResponse(_state(queue, job), status_code=202, headers={"location": f"/jobs/{job.id}"})

    @app.get("/jobs", response_model=wire.Jobs, responses=problems())
    async def jobs() -> Response:
        """The jobs this server knows, newest first; of those that ended, the last few."""
        return JSONResponse({"jobs": [_listed(job) for job in queue.all()]})

    @app.get("/jobs/{job_id}/request", response_model=wire.Request, responses=problems(404))
    async def job_request(job_id: JobId) -> Response:
        """What was asked for, for a client that did not ask it; uploads are pixels in a file by now."""
        return JSONResponse(schema.to_json(queue.get(job_id).request))

    @app.get("/jobs/{job_id}", response_model=wire.JobState, responses=problems(404))
    async def job_state(job_id: JobId) -> Response:
        """How a job stands, with its answer once it has one."""
        return state(queue.get(job_id))

    @app.get(
        "/jobs/{job_id}/events",
        response_class=EventStream,
        responses={
            **problems(400, 404),
            200: {"model": wire_events.Event, "description": "One event a message, in order"},
        },
    )
    async def job_events(
        job_id: JobId, last_event_id: Annotated[str, Header(description="resume after this event")] = ""
    ) -> EventStream:
        """All events of the job from the first, or after `Last-Event-ID`, until its last; heartbeats in between."""
        return stream(queue.get(job_id).events, last_event_id)

    @app.delete("/jobs/{job_id}", response_model=wire.JobState, status_code=202, responses=problems(404))
    async def cancel(job_id: JobId) -> Response:
        """Stop a job: between two tokens where it runs. What was done comes with its `stopped` event."""
        return JSONResponse(_state(queue, queue.cancel(job_id)), status_code=202)


def _state(queue: JobQueue, job: Job) -> dict[str, Any]:
    last = job.events.last if job.events.ended else None
    return {
        "id": job.id,
        "state": job.state,
        "task": job.request.task,
        "model": job.request.model,
        "position": queue.position(job),
        "length": queue.waiting,
        "events": job.events.length,
        "answer": last.data.get("answer") if last else None,
        "scene": last.data.get("scene") if last else None,
        "problem": last.data if last and last.kind == "failed" else None,
    }


def _listed(job: Job) -> dict[str, Any]:
    request = job.request
    return {
        "id": job.id,
        "state": job.state,
        "task": request.task,
        "model": request.model,
        "prompt": request.prompt,
        "output": request.whole.output if request.whole else None,
        "events": job.events.length,
        "started": job.started or None,
    }


def _add_failures(app: FastAPI) -> None:
    """Every failure is a code and one sentence."""

    def problem(status: int, code: int, sentence: str) -> Response:
        headers = {"retry-after": "5"} if status in (429, 503) else None
        return JSONResponse({"code": code, "message": sentence}, status_code=status, headers=headers)

    async def known(_: HttpRequest, error: Exception) -> Response:
        status = next(status for kind, status in STATUS if isinstance(error, kind))
        return problem(status, error.code if isinstance(error, RsvlmError) else 3, str(error))

    async def invalid(request: HttpRequest, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        first = error.errors()[0]
        if first["type"] == "json_invalid":
            return problem(400, 2, "The body is no JSON; see /openapi.json for what is expected.")
        if request.url.path == "/jobs":
            try:
                request_from_json(error.body)
            except BadInput as same:
                # The sentence that the starter gives for the same request.
                return problem(400, 2, str(same))
        where = ".".join(str(part) for part in first["loc"] if part not in ("body", "query")) or "body"
        return problem(400, 2, f"The request's {where} is wrong: {first['msg']}; see /openapi.json for what it may be.")

    async def refused(request: HttpRequest, error: Exception) -> Response:
        if isinstance(error, BodyTooLarge):
            return problem(error.status_code, 2, error.detail)
        assert isinstance(error, HTTPException)
        sentence = f"{request.method} {request.url.path} is nothing this server does; see /openapi.json."
        return problem(error.status_code, 2, sentence)

    app.add_exception_handler(RsvlmError, known)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, refused)
