"""Requests as they come in over a boundary."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rsvlm.errors import BadInput
from rsvlm.request_reading import request_from_json
from rsvlm.schema import Options, PixelImage, RasterImage, Request, UploadImage, to_json

FULL = Request(
    task="change",
    prompt="new houses",
    images=(
        PixelImage(
            (4, 5, 3), file="/tmp/x", affine=(1.0, 0.0, 5.0, 0.0, -1.0, 9.0), crs="EPSG:3857", date="2020-01-01"
        ),
        RasterImage("/a.tif", window=(0, 0, 5, 4), bands=(3, 2, 1)),
    ),
    options=Options(tile=-1, max_tiles=5, grammar=False, seed=3),
    id="job-1",
)


@pytest.mark.parametrize(
    "request_",
    [
        FULL,
        Request("segment", "water", (UploadImage("u1"),)),
        Request("ground", "", (RasterImage("/b", extent=(0.0, 0, 1, 1)),)),
    ],
)
def test_what_goes_out_comes_back(request_: Request) -> None:
    assert request_from_json(json.loads(json.dumps(to_json(request_)))) == request_


def test_defaults_may_be_left_out() -> None:
    request = request_from_json({"task": "segment", "prompt": "water", "images": [{"kind": "raster", "path": "/a"}]})
    assert request == Request("segment", "water", (RasterImage("/a"),))


def _with(**changes: Any) -> dict[str, Any]:
    return {**to_json(FULL), **changes}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ([], "must be an object"),
        ({"prompt": "x", "images": []}, "lacks the field 'task'"),
        (_with(task="paint"), "'paint' is not known"),
        (_with(prompt=3), "'prompt' must be a text, not 3"),
        (_with(images=[]), "one picture, or of two dates"),
        (_with(images=[{"kind": "raster", "path": "a"}] * 3), "one picture, or of two dates"),
        (_with(images=[{"path": "a"}]), "kind None"),
        (_with(images=[{"kind": "raster", "path": "a", "colour": 1}]), "'colour', which is not known"),
        (_with(images=[{"kind": "raster", "path": "a", "bands": [1, 2]}]), "'bands' must be three whole numbers"),
        (_with(images=[{"kind": "pixels", "shape": "big"}]), "'shape' must be three whole numbers"),
        (_with(options={"tile": "large"}), "'tile' must be a whole number"),
        (_with(options={"grammar": 1}), "'grammar' must be true or false"),
        (_with(protocol=2), "protocol 2"),
        (_with(extra=1), "'extra', which is not known"),
    ],
)
def test_what_is_wrong_is_named(data: Any, says: str) -> None:
    with pytest.raises(BadInput, match=says):
        request_from_json(data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(list(to_json(FULL))), inner),
    max_leaves=8,
)


@given(JSON)
def test_any_json_is_a_request_or_bad_input(data: Any) -> None:
    try:
        assert isinstance(request_from_json(data), Request)
    except BadInput as error:
        assert len(str(error)) < 400


def test_a_whole_scene_names_its_file() -> None:
    asked = {"task": "segment", "prompt": "water", "images": [{"kind": "raster", "path": "/a"}]}
    wanted = {"output": "/a.gpkg", "also": ["/a.parquet"], "finish": "square"}
    whole = request_from_json({**asked, "whole": wanted}).whole
    assert whole is not None
    assert (whole.output, whole.also, whole.finish, whole.resume) == ("/a.gpkg", ("/a.parquet",), "square", False)
    for wrong in ({}, {"output": ""}, {"output": "/a", "finish": "wavy"}, {"output": "/a", "resolution": -1.0}):
        with pytest.raises(BadInput):
            request_from_json({**asked, "whole": wrong})
    with pytest.raises(BadInput, match="list of texts"):
        request_from_json({**asked, "whole": {"output": "/a", "also": [1]}})
