"""Servers that fail in every way: a sentence for the query, and all others unharmed."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import pytest
from rsvlm.errors import ModelFailure
from rsvlm.models.base import Generation, Picture, Query
from rsvlm.models.remote import asking, client
from rsvlm.models.remote.checking import check
from rsvlm.models.remote.connection import Connection, Settings

from tests.backend import fakes

from .conftest import Open
from .servers import Exchange, Seen, faulty

FREE = fakes.Free()
BAD = "bad"


def answers(behaviour: Any, opened: Open, picture: Picture, **settings: Any) -> list[Generation]:
    """What comes of a good, a bad and a good query, of which the server treats the bad one as `behaviour` does."""

    def behave(exchange: Exchange, seen: Seen) -> None:
        if BAD in seen.words:
            behaviour(exchange, seen)
        else:
            exchange.say("fine")

    with faulty(behave) as server:
        opened_model = opened(server.url, profile="any", **settings)
        queries = [Query("caption", "", words, (picture,)) for words in ("good", BAD, "good")]
        return opened_model.generate(queries[:1], FREE) + opened_model.generate(queries[1:], FREE)


def error(status: int, words: str = "") -> Any:
    body = json.dumps({"error": {"message": words, "type": "x", "code": None}})
    return lambda exchange, seen: exchange.reply(status, body)


def raw(*data: bytes) -> Any:
    def behave(exchange: Exchange, seen: Seen) -> None:
        exchange.begin()
        for part in data:
            exchange.raw(part)

    return behave


def dies(exchange: Exchange, seen: Seen) -> None:
    exchange.begin()
    exchange.chunk("half an ")


def hangs(exchange: Exchange, seen: Seen) -> None:
    time.sleep(1.5)


def hangs_in_the_middle(exchange: Exchange, seen: Seen) -> None:
    exchange.begin()
    exchange.chunk("half an ")
    time.sleep(1.5)


def keeps_alive(exchange: Exchange, seen: Seen) -> None:
    exchange.begin()
    for _ in range(100):
        exchange.raw(b": still here\n\n")
        time.sleep(0.02)


def floods(exchange: Exchange, seen: Seen) -> None:
    exchange.begin()
    while True:
        exchange.raw(b"x" * 65536)


def closes(exchange: Exchange, seen: Seen) -> None:
    exchange.connection.close()


def page(exchange: Exchange, seen: Seen) -> None:
    exchange.reply(200, "<html><body>Please sign in</body></html>", "text/html")


def whole(exchange: Exchange, seen: Seen) -> None:
    exchange.reply(200, json.dumps({"choices": [{"message": {"content": "not streamed"}}]}))


@pytest.mark.parametrize(
    ("behaviour", "part"),
    [
        (error(500, "CUDA out of memory"), "out of order (500) (it said: CUDA out of memory)"),
        (error(503), "out of order (503)"),
        (error(429), "overloaded (429)"),
        (error(400, "tiny is not a multimodal model"), "choose a model that sees"),
        (error(400, "At most 1 image(s) may be provided"), "refused the question (400)"),
        (error(413, "x" * 5000), "…"),
        (error(422), "refused the question (422)"),
        (error(401, "no"), "did not accept the key (401)"),
        (error(403), "did not accept the key (403)"),
        (error(404, "The model `tiny` does not exist"), "does not know the model 'tiny'"),
        (lambda exchange, seen: exchange.reply(500, b"\xff\xfe\x00rubbish"), "out of order (500)"),
        (lambda exchange, seen: exchange.reply(302, location="https://evil.example.org/v1"), "evil.example.org (302)"),
        (page, "does not answer as an OpenAI-compatible server"),
        (whole, "does not answer as an OpenAI-compatible server"),
        (raw(b"data: rubbish\n\n"), "does not answer as an OpenAI-compatible server"),
        (raw(b"data: {}\n\n"), "does not answer as an OpenAI-compatible server"),
        (raw(b"data: 5\n\n"), "does not answer as an OpenAI-compatible server"),
        (raw(b'data: {"choices": 5}\n\n'), "does not answer as an OpenAI-compatible server"),
        (raw(b'data: {"choices": [5]}\n\n'), "OpenAI-compatible server|broke off"),
        (raw(b"data: \xff\xff\n\n"), "does not answer as an OpenAI-compatible server"),
        (raw(b"data: [DONE]\n\n"), "does not answer as an OpenAI-compatible server"),
        (raw(b'data: {"error": {"message": "worker died"}}\n\n'), "it said: worker died"),
        (raw(b'data: {"error": "worker died"}\n\n'), "broke off with an error"),
        (dies, "broke off in its answer"),
        (closes, "was cut"),
        (hangs, "said nothing for 0.4 s"),
        (hangs_in_the_middle, "said nothing for 0.4 s"),
        (keeps_alive, "did not finish its answer in 1 s"),
        (floods, "MiB for one answer"),
    ],
)
def test_a_failure_is_a_sentence_and_the_other_queries_are_unharmed(
    behaviour: Any, part: str, opened: Open, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "MOST_BYTES", 1_000_000)
    first, bad, last = answers(behaviour, opened, picture, timeout=0.4, longest=1.0)
    assert (first.text, first.problem, last.text, last.problem) == ("fine", "", "fine", "")
    assert bad.text == "" and any(one in bad.problem for one in part.split("|")), bad.problem
    assert bad.problem.endswith(".") and len(bad.problem) < 500 and "\n" not in bad.problem


@pytest.mark.parametrize("status", [401, 403, 404, 302])
def test_what_no_query_can_get_past_ends_the_job_at_once(status: int, opened: Open, picture: Picture) -> None:
    with faulty(error(status)) as server:
        with pytest.raises(ModelFailure, match=str(status)):
            opened(server.url, retries=3, concurrency=1).generate([Query("caption", "", "", (picture,))] * 9, FREE)
        assert len(server.seen) == 1


def test_no_server_at_all_is_a_sentence(opened: Open, picture: Picture) -> None:
    (answer,) = opened("http://127.0.0.1:1/v1").generate([Query("caption", "", "", (picture,))], FREE)
    assert "127.0.0.1:1 cannot be reached" in answer.problem
    (answer,) = opened("http://nowhere.invalid/v1".replace("http://nowhere.invalid", "http://127.0.0.1:1")).generate(
        [Query("caption", "", "", (picture,))], FREE
    )
    assert answer.problem


def fails_at_first(times: int, failing: Any) -> Any:
    """A behaviour that fails so many times and then works."""
    left = [times]
    lock = threading.Lock()

    def behave(exchange: Exchange, seen: Seen) -> None:
        with lock:
            left[0] -= 1
            fails = left[0] >= 0
        if fails:
            failing(exchange, seen)
        else:
            exchange.say("fine")

    return behave


@pytest.mark.parametrize("failing", [error(429), error(500), error(408), dies, closes])
def test_it_is_asked_again_where_that_may_help(
    failing: Any, opened: Open, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "FIRST_PAUSE", 0.05)
    with faulty(fails_at_first(2, failing)) as server:
        (answer,) = opened(server.url, retries=2).generate([Query("caption", "", "", (picture,))], FREE)
        assert answer.text == "fine" and len(server.seen) == 3


@pytest.mark.parametrize("failing", [error(400), error(422), hangs, page])
def test_it_is_not_asked_again_where_that_cannot_help(failing: Any, opened: Open, picture: Picture) -> None:
    with faulty(fails_at_first(1, failing)) as server:
        (answer,) = opened(server.url, retries=5, timeout=0.4).generate([Query("caption", "", "", (picture,))], FREE)
        assert answer.problem and len(server.seen) == 1


def test_the_pauses_grow_and_the_server_s_own_wish_counts(
    opened: Open, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "FIRST_PAUSE", 0.1)
    times: list[float] = []

    def overloaded(exchange: Exchange, seen: Seen) -> None:
        times.append(time.monotonic())
        exchange.reply(429, "{}", retry_after="0.6" if len(times) == 3 else "rubbish")

    with faulty(overloaded) as server:
        opened(server.url, retries=3).generate([Query("caption", "", "", (picture,))], FREE)
    pauses = [later - earlier for earlier, later in zip(times, times[1:])]
    assert 0.08 <= pauses[0] < pauses[1] < pauses[2] and pauses[2] >= 0.6


def test_a_dead_server_is_left_alone_after_a_while(opened: Open, picture: Picture) -> None:
    with faulty(hangs) as server:
        asked = opened(server.url, timeout=0.2, concurrency=1, profile="any")
        lost = asked.generate([Query("caption", "", "", (picture,))] * 20, FREE)
        assert len(server.seen) == asking.GIVE_UP and all(answer.problem for answer in lost)
        assert "left alone" in lost[-1].problem
        server.behaviour = lambda exchange, seen: exchange.say("fine")
        query = Query("caption", "", "", (picture,))
        assert "left alone" in asked.generate([query], FREE)[0].problem
        assert asked.generate([query], fakes.Free())[0].text == "fine"  # another job asks again


def test_looking_whether_a_server_answers_sends_no_picture() -> None:
    def lists(exchange: Exchange, seen: Seen) -> None:
        exchange.reply(200, json.dumps({"object": "list", "data": [{"id": "tiny", "object": "model"}]}))

    with faulty(lists) as server:
        found = check(Connection("test", Settings(server.url, "tiny", "any")))
        assert (found.reachable, found.models, found.problem) == (True, ["tiny"], "")
        assert [(seen.method, seen.path, seen.body) for seen in server.seen] == [("GET", "/v1/models", {})]
        other = check(Connection("test", Settings(server.url, "large", "any")))
        assert other.reachable and "'large'" in other.problem


@pytest.mark.parametrize(
    "behaviour",
    [
        error(401),
        error(404),
        error(500),
        page,
        closes,
        hangs,
        lambda exchange, seen: exchange.reply(200, "[]"),
        lambda exchange, seen: exchange.reply(200, '{"data": 5}'),
        lambda exchange, seen: exchange.reply(200, '{"data": [5, {"id": 5}, null]}'),
    ],
)
def test_looking_at_a_bad_server_is_a_sentence(behaviour: Any) -> None:
    with faulty(behaviour) as server:
        found = check(Connection("test", Settings(server.url, "tiny", "any", timeout=0.4)))
    assert found.models == [] and (found.problem.endswith(".") or found.reachable)
    assert "900" not in found.problem  # an answer's longest is nothing to this
