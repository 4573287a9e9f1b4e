"""The routes on models: what there is, and how one is fetched, imported, checked and deleted."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import FastAPI, Path

from . import wire, wire_models
from .installs import Installs
from .jobs import JobQueue
from .wire import problems

ModelId = Annotated[str, Path(description="id of the model")]


def add_model_routes(app: FastAPI, queue: JobQueue, installs: Installs) -> None:
    """Put the routes on the application."""

    @app.get("/models", response_model=wire_models.Models, responses=problems())
    def models() -> dict[str, Any]:
        """What can be asked of which model, and which models there could be."""
        return {"models": queue.runner.models(), "others": installs.others()}

    @app.post("/models/describe", response_model=wire.ModelChoice, responses=problems(400, 507))
    def describe(body: wire.ModelQuestion) -> dict[str, Any]:
        """How a model would be loaded, without loading it; a folder that holds none is a 400."""
        return queue.runner.choice(body.model, body.device, body.precision)

    @app.get("/models/{model_id}/plan", response_model=wire_models.Plan, responses=problems(400))
    def plan(model_id: ModelId) -> dict[str, Any]:
        """What fetching a published model takes. Nothing is fetched and the network is not used."""
        return installs.plan(model_id)

    @app.post(
        "/models/{model_id}/download",
        response_model=wire_models.ModelWork,
        status_code=202,
        responses=problems(400, 409),
    )
    def download(model_id: ModelId, body: wire_models.Agreement) -> dict[str, Any]:
        """Begin to fetch a published model, or go on where it was stopped. 400 where it was not agreed to."""
        return installs.download(model_id, body.agreed).told()

    @app.post(
        "/models/{model_id}/import",
        response_model=wire_models.ModelWork,
        status_code=202,
        responses=problems(400, 409),
    )
    def bring(model_id: ModelId, body: wire_models.Import) -> dict[str, Any]:
        """Begin to copy a checkpoint into the store under this id."""
        return installs.bring(model_id, body.path, body.licence).told()

    @app.post(
        "/models/{model_id}/verify",
        response_model=wire_models.ModelWork,
        status_code=202,
        responses=problems(400, 409),
    )
    def verify(model_id: ModelId) -> dict[str, Any]:
        """Begin to hash an installed model's files again."""
        return installs.verify(model_id).told()

    @app.get("/models/{model_id}/work", response_model=wire_models.ModelWork, responses=problems(404))
    def work(model_id: ModelId) -> dict[str, Any]:
        """How far a download, an import or a check is, or how it ended."""
        return installs.get(model_id).told()

    @app.delete(
        "/models/{model_id}/work", response_model=wire_models.ModelWork, status_code=202, responses=problems(404)
    )
    def cancel(model_id: ModelId) -> dict[str, Any]:
        """Stop it between two blocks. What was downloaded is kept."""
        found = installs.get(model_id)
        found.cancel()
        return found.told()

    @app.delete("/models/{model_id}", response_model=wire_models.Removed, responses=problems(400, 409, 507))
    def remove(model_id: ModelId) -> dict[str, Any]:
        """Delete an installed model, or what was fetched of it."""
        return {"id": model_id, "freed": installs.remove(model_id)}

    @app.post("/unload", response_model=wire_models.Unloaded, responses=problems())
    def unload() -> dict[str, Any]:
        """Take the model out of memory where no job needs it; the next job loads it again."""
        return {"id": queue.unload()}
