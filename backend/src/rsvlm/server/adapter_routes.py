"""The routes on adapters: taken in, copied out, deleted. What there is stands in `GET /models`."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import FastAPI, Path

from . import wire_adapters, wire_models
from .wire import problems

AdapterName = Annotated[str, Path(description="name of the adapter; its model is nano+NAME")]


def add_adapter_routes(app: FastAPI) -> None:
    """Put the routes on the application."""

    @app.post(
        "/adapters", response_model=wire_models.ModelEntry, status_code=201, responses=problems(400, 409, 507)
    )
    def add(body: wire_adapters.AdapterFile) -> dict[str, Any]:
        """Take a file in; it is checked and nothing in it is run. The adapted model's entry."""
        from ..models import adapter_desk

        return adapter_desk.add(adapter_desk.full(body.path), body.name, body.replace)

    @app.post(
        "/adapters/{name}/export", response_model=wire_adapters.Exported, responses=problems(400, 507)
    )
    def export(name: AdapterName, body: wire_adapters.Export) -> dict[str, Any]:
        """Copy an adapter's file to where nothing is yet, to share it."""
        from ..models import adapter_desk

        adapter_desk.export(name, adapter_desk.full(body.path))
        return {"path": body.path}

    @app.delete("/adapters/{name}", response_model=wire_models.Removed, responses=problems(400, 507))
    def remove(name: AdapterName) -> dict[str, Any]:
        """Delete an adapter; the model is again as it was."""
        from ..models import adapters

        return {"id": name, "freed": adapters.remove(name)}
