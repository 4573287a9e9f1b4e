"""The bodies of the routes on models: what there is, what fetching takes, how far it is."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from .wire import ModelInfo, Profile, Wire
from .wire_remote import RemoteConnection


class CardFile(Wire):
    """A file as it was hashed when it was installed: bytes, SHA-256, time of change in nanoseconds since 1970."""

    name: str
    size: int
    sha256: str
    modified: int


class Card(Wire):
    """Where an installed model came from."""

    id: str
    title: str
    family: str
    source: str = Field(description="repository of the hub, or the folder or file it was imported from")
    revision: str = Field(description="commit in full, empty for an import")
    licence: str
    agreed: str = Field(description="when the person agreed, ISO 8601")
    weights_hash: str
    files: tuple[CardFile, ...]


class PlannedFile(Wire):
    """A file to be fetched and how many of its bytes are there; where not `exact`, known to three digits only."""

    name: str
    size: int
    exact: bool
    present: int


class Plan(Wire):
    """What is to be shown and agreed to before a model is fetched. Made without the network; sizes in bytes."""

    id: str
    title: str
    repository: str
    revision: str
    licence: str
    folder: str = Field(description="where it will be on the server's machine")
    state: Literal["available", "partial", "installed", "damaged"]
    files: tuple[PlannedFile, ...]
    size: int
    present: int
    missing: int
    free: int = Field(description="on the disk of the folder")
    exact: bool
    problem: str = Field("", description="why it cannot be begun, a sentence; empty where it can")
    memory: str = Field("", description="which GPUs it runs on, sentences; empty where that is not known")


class AdapterCard(Wire):
    """What an adapter says of itself, and its file: SHA-256, bytes, path."""

    name: str
    base: str = Field(description="the model that it was made for")
    base_hash: str = Field(description="SHA-256 of that model's weights")
    rank: int
    alpha: float
    expert: int | None = Field(description="the one that was trained, null where all were")
    licence: str
    date: str
    label: str = Field(description="the class that was learned, empty where none")
    data: dict[str, int] = Field(description="what it was learned from, counted")
    figures: dict[str, Any] = Field(description="what it was worth, see docs/adapters.md")
    format: int
    sha256: str
    size: int
    file: str


class ModelEntry(Wire):
    """A model that can be asked."""

    info: ModelInfo
    profile: Profile
    state: Literal["shipped", "installed", "connected", "adapted"] = "shipped"
    card: Card | None = Field(None, description="null where it was not installed")
    remote: RemoteConnection | None = Field(None, description="of a connected one: where it runs and what it is told")
    base: str | None = Field(None, description="of an adapted one: the model below the adapter")
    adapter: AdapterCard | None = None


class OtherModel(Wire):
    """A model that cannot be asked: published, partly fetched, installed and damaged since, or an adapter whose model
    has other weights by now."""

    info: ModelInfo
    state: Literal["available", "partial", "damaged", "unfit"]
    card: Card | None = None
    plan: Plan | None = Field(None, description="null where it was imported, so that it cannot be fetched")
    adapter: AdapterCard | None = None
    problem: str = Field("", description="why an adapter cannot be used, a sentence")


class Models(Wire):
    """All models that the server has, and those that it could have."""

    models: list[ModelEntry]
    others: list[OtherModel]


class Agreement(Wire):
    """Whether the person agreed to the size and the licence that the plan names."""

    agreed: bool = False


class Import(Wire):
    """A checkpoint on the server's machine: its folder, or a ZIP file with it."""

    path: str
    licence: str = Field("", description="what its publisher says")


class ModelWork(Wire):
    """What is being done to a model, or was last. Ask again to watch it; `done` and `total` are bytes of `step`."""

    id: str
    kind: Literal["download", "import", "verify"]
    state: Literal["running", "finished", "stopped", "failed"]
    step: Literal["", "fetching", "copying", "checking"]
    done: int
    total: int
    code: int = Field(description="as in a job's failed event, else 0")
    message: str = Field(description="the sentence of a failure, else empty")


class Removed(Wire):
    """What deleting a model made free, in bytes."""

    id: str
    freed: int


class Unloaded(Wire):
    """The model that is no longer in memory, empty where there was none or jobs need it."""

    id: str
