"""Fetching a published checkpoint: a plan, an agreement, files that are what the hub said, and nothing else."""

from __future__ import annotations

import errno
import hashlib
import http.server
import shutil
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from rsvlm.errors import BadInput, ModelFailure, RsvlmError, Stopped
from rsvlm.models import catalogue, fetch, store
from rsvlm.models.card import read_card
from rsvlm.models.catalogue import Published
from rsvlm.models.plan import plan, state_of

from ..hub_server import COMMIT, REPOSITORY, Hub

WEIGHTS = "model.safetensors"


class Control:
    """Stops after so many looks."""

    def __init__(self, stop_at: int = -1) -> None:
        self.looks, self._stop_at = 0, stop_at

    def check(self) -> None:
        self.looks += 1
        if self.looks == self._stop_at:
            raise Stopped("Stopped.")


class Told:
    """What was told of the progress."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, int, int]] = []

    def __call__(self, step: str, done: int, total: int) -> None:
        self.steps.append((step, done, total))


def get(entry: Published, control: Control | None = None, told: Told | None = None) -> store.Installed:
    return fetch.fetch(entry, True, control or Control(), told or Told())


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch, "PAUSE_SECONDS", 0.01)


@pytest.fixture
def settled(entry: Published, store: Path, hub: Hub) -> Published:
    """The entry, with a hub that has it and a store that is empty."""
    return entry


def refusal(entry: Published, kind: type[RsvlmError] = ModelFailure) -> str:
    """The sentence with which fetching fails; nothing is installed then."""
    with pytest.raises(kind) as raised:
        get(entry)
    assert state_of(entry.id) != "installed"
    sentence = str(raised.value)
    assert sentence.endswith(".") and "\n" not in sentence and "Traceback" not in sentence
    return sentence


def test_the_real_entry_is_pinned_and_licensed() -> None:
    real = catalogue.published("rsunivlm")
    assert int(real.revision, 16) and 7 <= len(real.revision) <= 40
    assert real.licence == "Apache-2.0"
    assert 3.30e9 < real.size < 3.34e9
    assert all(file.name.endswith((".json", ".safetensors")) for file in real.files)
    with pytest.raises(BadInput, match="rsunivlm"):
        catalogue.published("nothing")


def test_a_plan_needs_no_network(settled: Published, hub: Hub, store: Path) -> None:
    made = plan(settled)
    assert hub.requests == [] and not store.exists()
    assert (made.state, made.present, made.missing, made.problem) == ("available", 0, settled.size, "")
    assert (made.repository, made.licence, made.folder) == (REPOSITORY, "Apache-2.0", str(store / "rsunivlm"))
    assert made.free > 0
    assert plan(catalogue.RSUNIVLM).exact is False


def test_nothing_is_fetched_without_agreement(settled: Published, hub: Hub) -> None:
    with pytest.raises(BadInput, match="licence"):
        fetch.fetch(settled, False, Control(), Told())
    assert hub.requests == []


def test_a_checkpoint_is_fetched_whole_and_keeps_a_card(
    settled: Published, hub: Hub, store: Path, toy_checkpoint: Path
) -> None:
    told = Told()
    got = get(settled, told=told)
    assert got.folder == store / "rsunivlm" and [path.name for path in store.iterdir() if path.is_dir()] == ["rsunivlm"]
    for file in toy_checkpoint.iterdir():
        assert (got.folder / file.name).read_bytes() == file.read_bytes()
    card = read_card(got.folder)
    assert card is not None and (card.source, card.revision, card.licence) == (REPOSITORY, COMMIT, "Apache-2.0")
    assert card.agreed.startswith("20") and {file.name for file in card.files} == {f.name for f in settled.files}
    assert card.weights_hash == hashlib.sha256((toy_checkpoint / WEIGHTS).read_bytes()).hexdigest()
    assert state_of("rsunivlm") == "installed" and plan(settled).missing == 0
    fetching = [done for step, done, _ in told.steps if step == "fetching"]
    assert fetching == sorted(fetching) and fetching[-1] == settled.size
    assert told.steps[-1] == ("checking", settled.size, settled.size)
    before = len(hub.requests)
    assert get(settled).card == card and len(hub.requests) == before


def test_no_token_and_nothing_of_this_machine_is_sent(
    settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    get(settled)
    for path, _, agent, authorization in hub.requests:
        assert authorization == "" and "torch" not in agent and "agent/" not in agent
        assert path.startswith((f"/api/models/{REPOSITORY}/", f"/{REPOSITORY}/resolve/{COMMIT}/", "/content/"))


def test_what_the_repository_has_beside_is_left_there(
    settled: Published, hub: Hub, toy_checkpoint: Path, tmp_path: Path
) -> None:
    hub.folder = shutil.copytree(toy_checkpoint, tmp_path / "more")
    for name in ("pytorch_model.bin", "modeling_evil.py", "README.md"):
        (hub.folder / name).write_bytes(b"x" * 10)
    got = get(settled)
    assert not {"pytorch_model.bin", "modeling_evil.py", "README.md"} & {file.name for file in got.folder.iterdir()}
    assert not any(name in path for path in hub.paths() for name in (".bin", ".py", ".md"))


def test_a_cut_connection_is_taken_up_again(settled: Published, hub: Hub) -> None:
    hub.faults.cut_after, hub.faults.cuts = 60_000, 3
    get(settled)
    ranges = [asked for path, asked, *_ in hub.requests if path == f"/content/{WEIGHTS}" and asked]
    assert len(ranges) == 3 and len(set(ranges)) == 3


def test_a_stop_keeps_what_came_and_the_next_try_goes_on_there(settled: Published, hub: Hub, store: Path) -> None:
    with pytest.raises(Stopped):
        get(settled, Control(stop_at=20))
    part = store / "rsunivlm.part" / f"{WEIGHTS}.part"
    came = part.stat().st_size
    assert 0 < came < (hub.folder / WEIGHTS).stat().st_size
    made = plan(settled)
    assert (made.state, made.revision, made.exact) == ("partial", COMMIT, True)
    assert came <= made.present < settled.size
    hub.requests.clear()
    get(settled)
    assert f"bytes={came}-" in [asked for _, asked, *_ in hub.requests]
    assert not any("/api/" in path for path in hub.paths())


def test_a_server_without_ranges_begins_again(settled: Published, hub: Hub) -> None:
    hub.faults.no_ranges = True
    hub.faults.cut_after, hub.faults.cuts = 60_000, 1
    get(settled)


def test_a_connection_that_never_gets_anywhere_is_given_up(settled: Published, hub: Hub) -> None:
    hub.faults.status = {"/content/": 503}
    assert "goes on" in refusal(settled)
    assert state_of(settled.id) == "partial"
    hub.faults.status = {}
    get(settled)


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_a_file_with_another_hash_is_thrown_away(settled: Published, hub: Hub, store: Path, name: str) -> None:
    hub.faults.promised = {name: "0" * (64 if name == WEIGHTS else 40)}
    assert "another hash" in refusal(settled)
    assert not (store / "rsunivlm.part" / name).exists()


def test_more_bytes_than_promised_are_thrown_away(settled: Published, hub: Hub) -> None:
    hub.faults.extra = b"x" * 20_000
    assert "more than its" in refusal(settled)


def test_a_hash_that_the_catalogue_knows_is_held_against_the_hub(settled: Published, hub: Hub) -> None:
    from dataclasses import replace

    files = tuple(replace(file, sha256="0" * 64) if file.name == WEIGHTS else file for file in settled.files)
    assert "not the file this version expects" in refusal(replace(settled, files=files))
    assert not any("/content/" in path for path in hub.paths())


def test_a_file_of_another_size_is_not_fetched(
    settled: Published, hub: Hub, toy_checkpoint: Path, tmp_path: Path
) -> None:
    hub.folder = shutil.copytree(toy_checkpoint, tmp_path / "other")
    (hub.folder / "config.json").write_text("{}")
    assert "config.json" in refusal(settled)


@pytest.mark.parametrize(
    ("commits", "count"), [((), "No"), (("1" * 40,), "No"), ((COMMIT, COMMIT[:7] + "f" * 33), "2")]
)
def test_a_revision_that_is_not_exactly_one_commit_is_refused(
    settled: Published, hub: Hub, commits: tuple[str, ...], count: str
) -> None:
    hub.faults.commits = commits
    assert f"{count} commits" in refusal(settled)


def test_an_abbreviated_revision_is_found_deep_in_the_history(settled: Published, hub: Hub) -> None:
    hub.faults.commits = ("1" * 40, "2" * 40, COMMIT)
    assert get(settled).card.revision == COMMIT


def test_a_hub_that_describes_another_commit_is_not_believed(settled: Published, hub: Hub) -> None:
    hub.faults.sha = "1" * 40
    assert "pinned" in refusal(settled)


@pytest.mark.parametrize(
    ("path", "status", "code", "says"),
    [
        ("/api/", 404, "RepoNotFound", "no public repository"),
        ("/api/", 401, "", "for an account only"),
        ("/api/", 403, "GatedRepo", "account"),
        (f"/api/models/{REPOSITORY}/revision", 404, "RevisionNotFound", "no more"),
        ("/content/", 404, "EntryNotFound", "any more"),
        ("/content/", 401, "", "account"),
        ("/api/", 407, "", "HTTPS_PROXY"),
        ("/api/", 500, "", "out of order"),
        ("/api/", 418, "", "HF_ENDPOINT"),
    ],
)
def test_what_the_hub_refuses_is_a_sentence(
    settled: Published, hub: Hub, path: str, status: int, code: str, says: str
) -> None:
    hub.faults.status, hub.faults.code = {path: status}, code
    assert says in refusal(settled)


def test_a_page_to_sign_in_is_not_taken_for_a_hub(settled: Published, hub: Hub) -> None:
    hub.faults.text = b"<html>Welcome to this hotel</html>"
    assert "HF_ENDPOINT" in refusal(settled)


def test_without_a_network(settled: Published, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{taken.getsockname()[1]}")
        assert "cannot be reached" in refusal(settled)


@pytest.fixture
def new_session() -> Iterator[None]:
    """The library reads the proxies once a process."""
    from huggingface_hub import close_session

    close_session()
    yield
    close_session()


@pytest.mark.usefixtures("new_session")
def test_a_proxy_that_lets_nothing_through(settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hub on this machine knows nothing of tunnels, as such a proxy."""
    monkeypatch.setenv("HF_ENDPOINT", "https://hub.invalid")
    monkeypatch.setenv("HTTPS_PROXY", hub.url)
    assert "does not let hub.invalid through" in refusal(settled)


@pytest.mark.usefixtures("new_session")
def test_a_proxy_is_used(settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """The hub on this machine does what a proxy does with plain addresses."""
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    get(settled)
    assert all(path.startswith("http://hub.invalid/") for path in hub.paths())


@pytest.mark.usefixtures("new_session")
def test_a_certificate_that_is_not_trusted(settled: Published, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    line = "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 1 -keyout"
    try:
        subprocess.run([*line.split(), str(key), "-out", str(certificate)], check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("needs openssl, to make a certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("HF_ENDPOINT", f"https://127.0.0.1:{server.server_port}")
        assert "certificate" in refusal(settled)
        server.shutdown()


@pytest.mark.parametrize("address", ["hub", "ftp://hub.invalid", "http://[::1"])
def test_what_is_no_address(settled: Published, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HF_ENDPOINT", address)
    assert "HF_ENDPOINT" in refusal(settled, BadInput)


def test_a_server_that_says_nothing(settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_DOWNLOAD_TIMEOUT", 0.2)
    hub.faults.delay = 1.0
    assert "said nothing" in refusal(settled)


def test_offline_is_honoured(settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert "HF_HUB_OFFLINE" in plan(settled).problem
    assert "HF_HUB_OFFLINE" in refusal(settled, BadInput)
    assert hub.requests == []


def test_a_disk_that_is_too_small_is_said_before(settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("rsvlm.models.plan", "rsvlm.models.fetch"):
        monkeypatch.setattr(f"{module}.free_space", lambda _: 1000)
    assert "free" in plan(settled).problem
    assert "RSVLM_MODELS" in refusal(settled, BadInput)
    assert not any("/resolve/" in path for path in hub.paths())


def test_a_disk_that_fills_up_is_a_sentence(settled: Published, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: object, step: str, done: int, total: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Told, "__call__", full)
    assert "is full" in refusal(settled)


def test_two_at_once_do_not_write_the_same_files(settled: Published) -> None:
    with fetch.alone(settled.id):
        assert "already" in refusal(settled, BadInput)
        program = "import sys; from rsvlm.models.fetch import alone\nwith alone(sys.argv[1]): print('in')"
        other = subprocess.run([sys.executable, "-c", program, settled.id], capture_output=True, text=True)
        assert other.returncode != 0 and "already" in other.stderr
    get(settled)


def test_a_damaged_model_is_fetched_again(settled: Published, store: Path) -> None:
    got = get(settled)
    (got.folder / WEIGHTS).write_bytes(b"short")
    assert state_of(settled.id) == "damaged"
    get(settled)
    assert state_of(settled.id) == "installed"
