"""The bodies of the routes on models that run elsewhere."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .wire import Wire

Server = Literal["other", "vllm", "vllm-guided", "sglang", "llama.cpp", "ollama", "lmstudio", "transformers"]


class RemoteSettings(Wire):
    """How a server is asked. No secret is part of it."""

    url: str = Field(description="what the protocol's paths are added to, as http://127.0.0.1:8000/v1")
    model: str = Field(description="the model's name on that server")
    profile: str = Field(description="one of the profiles that GET /remote lists")
    server: Server = Field("other", description="what may be sent beyond the plain protocol")
    guided: bool = Field(True, description="pass the form of the answer on, where the kind of server can")
    key_env: str = Field("", description="environment variable of this process with the key; never the key")
    concurrency: int = Field(4, description="queries at once")
    timeout: float = Field(120.0, description="seconds the server may say nothing")
    longest: float = Field(900.0, description="seconds a whole answer may take")
    retries: int = 3
    jpeg: int = Field(0, description="0: pictures without loss as PNG; else the quality of JPEG")


class RemoteAgreement(RemoteSettings):
    """Settings to be kept, and whether the person agreed to their statement."""

    agreed: bool = False


class RemoteStatement(Wire):
    """What a person must know before the first use."""

    host: str
    loopback: bool = Field(description="the server is this machine: pictures do not leave it")
    encrypted: bool
    statement: str


class RemoteConnection(RemoteSettings, RemoteStatement):
    """Settings under a name. `key` says where the key comes from, "missing" that its variable has nothing."""

    id: str = Field(description="what a request calls the model: remote:NAME")
    name: str
    agreed: str = Field(description="when the person agreed, ISO 8601; empty where the server is this machine")
    key: Literal["none", "environment", "held", "missing"]


class RemoteProfile(Wire):
    """A profile that a model can be asked with."""

    name: str
    title: str
    tasks: tuple[str, ...]


class RemoteServer(Wire):
    """A kind of server: whether it can hold answers to their form, and whether it tells probabilities."""

    name: Server
    title: str
    guided: bool
    scores: bool


class Remote(Wire):
    """What can be connected with what, and what is connected."""

    profiles: list[RemoteProfile]
    servers: list[RemoteServer]
    connections: list[RemoteConnection]


class RemoteKey(Wire):
    """A key, to be held in memory for this address until the process ends; empty gives it up."""

    key: str


class RemoteCheck(Wire):
    """What a server says when it is asked for its models; `problem` is a sentence where it does not."""

    reachable: bool
    models: list[str]
    problem: str
