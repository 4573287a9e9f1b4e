"""Pictures that exist only as pixels."""

from __future__ import annotations

import struct
from pathlib import Path
from urllib.parse import urlencode

import pytest

from .conftest import Server, Start, request

PIXELS = bytes(range(2 * 3 * 4))
QUERY = {"height": 2, "width": 3, "bands": 4, "affine": "0.5,0,600000,0,-0.5,4000000", "crs": "EPSG:32617"}


def upload(server: Server, body: bytes = PIXELS, **query: object) -> str:
    reply = server.ask("POST", f"/images?{urlencode({**QUERY, **query})}", body)
    assert reply.status == 201, reply.body
    assert reply.json["bytes"] == len(body)
    return str(reply.json["id"])


def test_an_upload_reaches_the_job_with_its_bytes_and_the_jobs_date(server: Server) -> None:
    image = {"kind": "upload", "id": upload(server), "date": "2020-05-01"}
    answer = server.last(server.submit("tiles 1", images=[image]))["data"]["answer"]
    assert answer["warnings"] == [f"(2, 3, 4) 2020-05-01 {PIXELS[:4]!r}"]


def test_other_types_than_bytes_are_counted_right(server: Server) -> None:
    upload(server, struct.pack("<24f", *range(24)), dtype="float32")


@pytest.mark.parametrize(
    ("body", "query", "says"),
    [
        (PIXELS[:-1], {}, "23 bytes"),
        (PIXELS, {"height": 0}, "0 x 3"),
        (PIXELS, {"dtype": "complex64"}, "complex64"),
        (PIXELS, {"affine": "1,2,3"}, "six numbers"),
        (PIXELS, {"affine": "1,0,0,0,nan,0"}, "six numbers"),
        (PIXELS, {"width": "wide"}, "width"),
    ],
)
def test_pixels_that_do_not_fit_their_description_are_refused(
    server: Server, body: bytes, query: dict[str, object], says: str
) -> None:
    reply = server.ask("POST", f"/images?{urlencode({**QUERY, **query})}", body)
    assert (reply.status, reply.json["code"]) == (400, 2)
    assert says in reply.json["message"]


def test_uploads_are_for_their_owner_alone_and_go_with_the_server(start: Start, tmp_path: Path) -> None:
    server = start()
    job = server.submit("tiles 1", images=[{"kind": "upload", "id": upload(server)}])
    server.last(job)
    (folder,) = (tmp_path / "tmp").glob("rsvlm-images-*")
    assert folder.stat().st_mode & 0o077 == 0
    assert server.process.stdin is not None
    server.process.stdin.close()
    server.process.wait(5)
    assert not folder.exists()


def test_a_job_without_its_upload_is_refused(server: Server) -> None:
    reply = server.ask("POST", "/jobs", request("tiles 1", images=[{"kind": "upload", "id": "0"}]))
    assert reply.status == 400
    assert "upload it again" in reply.json["message"]
