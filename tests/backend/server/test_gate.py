"""The door of the server: token, sizes, caching, sentences."""

from __future__ import annotations

import http.client

import pytest
from rsvlm.errors import BadInput
from rsvlm.server.auth import chosen_token

from .conftest import Server, Start, request

EVERYTHING = [("GET", "/health"), ("GET", "/models"), ("GET", "/jobs/x"), ("GET", "/nothing"), ("POST", "/jobs")]


@pytest.mark.parametrize(("method", "path"), EVERYTHING)
def test_no_response_may_be_kept_by_a_cache(server: Server, method: str, path: str) -> None:
    assert server.ask(method, path).headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/health", "/models", "/jobs/x", "/openapi.json"])
def test_a_wrong_token_is_refused_with_a_sentence(server: Server, path: str) -> None:
    reply = server.ask("GET", path, headers={"Authorization": "Bearer wrong"})
    assert reply.status == 401
    assert "token is wrong" in reply.json["message"]
    assert reply.headers["cache-control"] == "no-store"


def test_without_a_token_only_health_answers(server: Server) -> None:
    assert server.ask("GET", "/models", headers={}).status == 401
    health = server.ask("GET", "/health", headers={})
    assert health.status == 200
    assert health.json["pid"] == server.process.pid
    assert health.json["queue"] == {"running": 0, "waiting": 0, "limit": 16}


def test_a_body_that_says_it_is_too_large_is_refused_unread(server: Server) -> None:
    headers = {**server.headers, "Content-Length": str(10**9)}
    reply = server.ask("POST", "/jobs", b"{}", headers)
    assert reply.status == 413
    assert "4 MiB" in reply.json["message"]


def test_a_body_that_grows_too_large_is_cut_off(server: Server) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.hello["port"], timeout=20)
    blocks = (b"x" * 2**20 for _ in range(6))
    connection.request("POST", "/jobs", body=blocks, headers=server.headers, encode_chunked=True)
    response = connection.getresponse()
    assert response.status == 413
    connection.close()
    assert server.ask("GET", "/health").status == 200


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"{", "no JSON"),
        (b"[]", "object"),
        ({}, "task"),
        (request("water", task="dream"), "dream"),
        (request("water", images=[]), "one picture"),
        (request("water", images=[{"kind": "raster"}]), "path"),
        (request("water", images=[{"kind": "smell", "path": "a"}]), "smell"),
        (request("water", colour="red"), "colour"),
        (request("water", protocol=99), "protocol 99"),
        (request("water", images=[{"kind": "upload", "id": "gone"}]), "upload it again"),
        (request("water", id="../x"), "id"),
    ],
)
def test_a_request_that_cannot_be_is_refused_with_one_sentence(server: Server, body: object, says: str) -> None:
    reply = server.ask("POST", "/jobs", body)
    assert reply.status == 400, reply.body
    assert reply.json["code"] == 2
    assert says in reply.json["message"]
    assert reply.json["message"].count("\n") == 0


def test_unknown_places_are_answered_in_words(server: Server) -> None:
    assert "no job nobody" in server.ask("GET", "/jobs/nobody").json["message"]
    assert server.ask("GET", "/jobs/nobody").status == 404
    assert server.ask("DELETE", "/jobs/nobody").status == 404
    nothing = server.ask("GET", "/nothing")
    assert (nothing.status, nothing.json["code"]) == (404, 2)
    assert server.ask("PUT", "/jobs").status == 405


def test_a_token_can_be_chosen_and_must_be_long(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = "chosen-by-the-person-0123456789"
    monkeypatch.setenv("RSVLM_TOKEN", chosen)
    assert start().hello["token"] == chosen
    monkeypatch.setenv("RSVLM_TOKEN", "short")
    with pytest.raises(BadInput, match="give it 24 or more"):
        chosen_token()
