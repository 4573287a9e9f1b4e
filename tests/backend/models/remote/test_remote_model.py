"""A model behind a server: what is sent, what comes back, and how fast it stops."""

from __future__ import annotations

import base64
import io
import json
import math
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from rsvlm.errors import BadInput, Stopped
from rsvlm.models.base import Picture, Query
from rsvlm.models.remote import keys
from rsvlm.models.remote.connection import Connection, Settings
from rsvlm.models.remote.model import RemoteModel
from rsvlm.models.remote.opening import info_of

from tests.backend import fakes

from .conftest import Open
from .servers import Exchange, Seen, faulty

FREE = fakes.Free()


def says(*parts: str, **how: Any) -> Any:
    """A server that always says this."""
    return lambda exchange, seen: exchange.say(*parts, **how)


def echo(exchange: Exchange, seen: Seen) -> None:
    """Says what it was asked, later for questions that begin with a digit."""
    time.sleep(0.05 * int(seen.words[0]) if seen.words[0].isdigit() else 0)
    exchange.say(seen.words)


def sent_picture(url: str) -> Picture:
    """The pixels of a data URL."""
    head, data = url.split(",", 1)
    assert head in ("data:image/png;base64", "data:image/jpeg;base64")
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(data))))


def question(text: str, picture: Picture, **more: Any) -> Query:
    return Query("question", "", text, (picture,), **more)


def test_an_answer_with_its_sizes_and_without_invented_scores(opened: Open, picture: Picture) -> None:
    with faulty(says("1,2,30,4,", "30,40,1,40 ship\n")) as server:
        model = opened(server.url)
        (answer,) = model.generate([Query("detect", "", "ship", (picture,), ("ship",))], FREE)
    assert (answer.text, answer.pieces, answer.sizes) == ("1,2,30,4,30,40,1,40 ship\n", (), ((420, 308),))
    assert (answer.cut, answer.problem, model.info.served) == (False, "", "served/tiny")
    assert "find the ship" in answer.model_prompt and "<picture of 420 x 308 pixels>" in answer.model_prompt


def test_the_picture_is_sent_at_the_size_the_model_sees_and_without_loss(opened: Open, picture: Picture) -> None:
    with faulty(says("a")) as server:
        opened(server.url).generate([question("What?", picture)], FREE)
        sent = sent_picture(server.seen[0].body["messages"][-1]["content"][0]["image_url"]["url"])
        expected = np.asarray(Image.fromarray(picture).resize((420, 308), Image.Resampling.BICUBIC))
        assert np.array_equal(sent, expected)
        opened(server.url, jpeg=95).generate([question("What?", picture)], FREE)
        lossy = server.seen[1].body["messages"][-1]["content"][0]["image_url"]["url"]
        assert lossy.startswith("data:image/jpeg") and sent_picture(lossy).shape == expected.shape


def test_nothing_but_picture_words_and_settings_is_sent(
    opened: Open, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("OPENAI_ORG_ID", "OPENAI_PROJECT_ID", "OPENAI_API_KEY", "OPENAI_CUSTOM_HEADERS"):
        monkeypatch.setenv(name, "X-Private: private")
    with faulty(says("a")) as server:
        opened(server.url).generate([question("How many?", picture)], FREE)
    (seen,) = server.seen
    assert (seen.method, seen.path) == ("POST", "/v1/chat/completions")
    allowed = {"host", "accept", "accept-encoding", "connection", "content-type", "content-length", "user-agent"}
    assert set(seen.headers) == allowed and seen.headers["user-agent"] == "rsvlm"
    assert set(seen.body) == {"model", "messages", "stream", "temperature", "max_tokens"}
    content = seen.body["messages"][-1]["content"]
    words = [message["content"] for message in seen.body["messages"][:-1]] + [content[1]["text"]]
    assert words == ["You are a helpful assistant.", content[1]["text"]] and content[1]["text"].startswith("How many?")
    image = Image.open(io.BytesIO(base64.b64decode(content[0]["image_url"]["url"].split(",")[1])))
    assert image.info == {} and not image.getexif()


def test_the_key_is_sent_in_its_header_and_nowhere_else(
    picture: Picture, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(exchange: Exchange, seen: Seen) -> None:
        exchange.reply(500, json.dumps({"error": {"message": f"broken by {seen.headers['authorization']}"}}))

    caplog.set_level("DEBUG")
    with faulty(refuse) as server:
        connection = Connection("test", Settings(server.url, "tiny", "any", retries=0))
        keys.hold(connection, "sk-secret")
        model = RemoteModel(connection, info_of(connection))
        (answer,) = model.generate([question("What?", picture)], FREE)
    assert server.seen[0].headers["authorization"] == "Bearer sk-secret"
    told = f"{answer}{model.info}{caplog.text}{json.dumps(server.seen[0].body)}"
    assert "broken by Bearer ***" in answer.problem and "sk-secret" not in told


def test_a_proxy_of_the_environment_does_not_get_what_is_for_this_machine(
    opened: Open, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    with faulty(says("stolen")) as proxy, faulty(says("a")) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, f"http://{proxy.host}")
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        (answer,) = opened(server.url).generate([question("What?", picture)], FREE)
    assert answer.text == "a" and proxy.seen == []


def test_two_dates_are_two_pictures_in_order(opened: Open, picture: Picture) -> None:
    with faulty(says("a")) as server:
        after = np.zeros_like(picture)
        opened(server.url, profile="any").generate([Query("question", "", "What is new?", (picture, after))], FREE)
    content = server.seen[0].body["messages"][-1]["content"]
    assert [part["type"] for part in content] == ["image_url", "image_url", "text"]
    assert sent_picture(content[0]["image_url"]["url"]).any() and not sent_picture(content[1]["image_url"]["url"]).any()


def test_a_zoom_chain_goes_on_with_what_was_said(opened: Open, picture: Picture) -> None:
    call = '<tool_call>\n{"name": "image_zoom_in", "arguments": {"bbox": [1, 2, 30, 40]}}\n</tool_call>'
    with faulty(says("seven")) as server:
        query = Query("question", "", "How many?", (picture, picture[:50, :50]), zoom=True, said=(call,))
        (answer,) = opened(server.url).generate([query], FREE)
    messages = server.seen[0].body["messages"]
    assert [message["role"] for message in messages] == ["system", "user", "assistant", "user"]
    assert messages[2]["content"] == call and messages[0]["content"].startswith("# Tools")
    assert answer.sizes[0] == (420, 308) and len(answer.sizes) == 2


def test_answers_come_in_the_order_of_the_queries_and_so_many_at_once_as_set(opened: Open, picture: Picture) -> None:
    with faulty(echo) as server:
        model = opened(server.url, profile="any", concurrency=3)
        queries = [question(f"{3 - index % 3} times {index}. Answer it.", picture) for index in range(9)]
        answers = model.generate(queries, FREE)
    assert [answer.text for answer in answers] == [query.prompt for query in queries]
    assert 2 <= server.most_at_once <= 3 and model.batch >= 3


@pytest.mark.parametrize("server_kind", ["vllm", "vllm-guided", "sglang", "llama.cpp", "ollama", "lmstudio", "other"])
def test_only_a_server_of_a_known_kind_is_told_more(server_kind: str, opened: Open, picture: Picture) -> None:
    plain = {"model", "messages", "stream", "temperature", "max_tokens"}
    more = {
        "vllm": {"structured_outputs", "logprobs", "repetition_penalty"},
        "vllm-guided": {"guided_grammar", "logprobs", "repetition_penalty"},
        "sglang": {"ebnf", "logprobs", "repetition_penalty"},
        "llama.cpp": {"grammar", "logprobs", "repeat_penalty"},
    }.get(server_kind, set())
    with faulty(says("There are none.")) as server:
        query = Query("detect", "", "ship", (picture,), ("ship",))
        opened(server.url, server=server_kind).generate([query], FREE)
        assert set(server.seen[0].body) == plain | more
        opened(server.url, server=server_kind, guided=False).generate([query], FREE)
        opened(server.url, server=server_kind).generate([query], FREE, grammar=False)
    guides = {"structured_outputs", "guided_grammar", "ebnf", "grammar"}
    assert all(set(seen.body) == plain | more - guides for seen in server.seen[1:])


def test_probabilities_that_a_server_tells_are_those_of_the_pieces(opened: Open, picture: Picture) -> None:
    with faulty(says("a ", "ship", scores=[-0.1, -0.7])) as server:
        (answer,) = opened(server.url, server="llama.cpp").generate([question("What?", picture)], FREE)
    assert [(piece.text, round(piece.probability, 3)) for piece in answer.pieces] == [("a ", 0.905), ("ship", 0.497)]


def _weighed(word: str, alternatives: dict[str, float]) -> Any:
    def behave(exchange: Exchange, seen: Seen) -> None:
        top = [{"token": token, "logprob": math.log(p), "bytes": None} for token, p in alternatives.items()]
        first = alternatives[next(iter(alternatives))]
        score = {"token": word, "logprob": math.log(first), "bytes": list(word.encode()), "top_logprobs": top}
        exchange.begin()
        exchange.chunk(word, "stop", logprobs={"content": [score]})

    return behave


@pytest.mark.parametrize(
    ("word", "alternatives", "said", "probability"),
    [
        ("yes", {"yes": 0.3, " no": 0.1, "maybe": 0.6}, "yes", 0.75),
        ("No", {"No": 0.4, "Yes": 0.2, "yes": 0.2, "N": 0.1}, "no", 0.5 / 0.9),
        ("yes", {"yes": 0.9, "perhaps": 0.1}, "yes", 0.9),
        ("yes", {"yes": 0.2, "perhaps": 0.7}, "yes", 0.0),  # forced, and nothing is known of no
    ],
)
def test_presence_is_weighed_between_yes_and_no(
    word: str, alternatives: dict[str, float], said: str, probability: float, opened: Open, picture: Picture
) -> None:
    with faulty(_weighed(word, alternatives)) as server:
        model = opened(server.url, server="vllm")
        (answer,) = model.generate([Query("presence", "ship", "ship", (picture,))], FREE)
        assert server.seen[0].body["top_logprobs"] > 1
    told = [(piece.text, pytest.approx(piece.probability)) for piece in answer.pieces]
    assert (answer.text, told) == (said, [(said, probability)] if probability else [])


def test_presence_in_free_words_is_read_and_has_no_probability(opened: Open, picture: Picture) -> None:
    query = Query("presence", "ship", "ship", (picture,))
    with faulty(says("Yes, there are three.")) as server:
        (answer,) = opened(server.url).generate([query], FREE)
    assert (answer.text, answer.pieces) == ("yes", ())
    with faulty(says("I cannot tell.")) as server:
        (answer,) = opened(server.url).generate([query], FREE)
    assert answer.text == "I cannot tell."


class StopsSoon:
    """A job that is stopped after a while."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def check(self) -> None:
        if time.monotonic() > self._end:
            raise Stopped("The job was stopped.")


def _never(exchange: Exchange, seen: Seen) -> None:
    """Reads the question and says nothing until the other side hangs up."""
    exchange.connection.settimeout(10)
    if exchange.rfile.read(1) == b"":
        exchange.server.hung_up.set()


def _endless(exchange: Exchange, seen: Seen) -> None:
    exchange.begin()
    for _ in range(10_000):
        exchange.chunk("a")
        time.sleep(0.01)


@pytest.mark.parametrize("behaviour", [_never, _endless])
def test_a_stop_is_heard_at_once_and_the_server_is_hung_up_on(behaviour: Any, opened: Open, picture: Picture) -> None:
    with faulty(behaviour) as server:
        begun = time.monotonic()
        with pytest.raises(Stopped):
            opened(server.url, timeout=60.0, longest=60.0).generate([question("What?", picture)] * 3, StopsSoon(0.3))
        assert time.monotonic() - begun < 2.0
        assert server.hung_up.wait(3.0)


def test_it_can_be_asked_from_any_thread(opened: Open, picture: Picture) -> None:
    answers: list[str] = []
    with faulty(says("a")) as server:
        model = opened(server.url)

        def ask() -> None:
            answers.extend(answer.text for answer in model.generate([question("What?", picture)], FREE))

        for _ in range(2):
            thread = threading.Thread(target=ask)
            thread.start()
            thread.join()
    assert answers == ["a", "a"]


def test_a_strip_that_no_model_can_look_at_harms_no_other_query(opened: Open, picture: Picture) -> None:
    strip = np.zeros((2, 900, 3), np.uint8)
    with faulty(says("a")) as server:
        answers = opened(server.url).generate([question("What?", strip), question("What?", picture)], FREE)
    assert "200 times as long" in answers[0].problem and answers[1].text == "a"


def test_a_task_that_the_profile_has_no_words_for_is_refused(opened: Open, picture: Picture) -> None:
    with faulty(says("a")) as server:
        with pytest.raises(BadInput):
            opened(server.url, profile="any").generate([Query("detect", "", "ship", (picture,), ("ship",))], FREE)
        assert server.seen == []


def test_opening_a_model_asks_no_server(opened: Open, tmp_path: Path) -> None:
    assert opened("http://127.0.0.1:1/v1").info.device == "127.0.0.1:1"
