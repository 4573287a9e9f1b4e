"""Files that break naive readers: an answer or one sentence, never a traceback, never a hang.

Each goes through `rsvlm run` in tiles, with a model that marks dark ground, so that every pixel is read and every way
through the pipeline is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pyogrio
import pytest
import rasterio
import rasterio.features
import rasterio.transform
from rsvlm.answers import masks
from rsvlm.cli import main
from rsvlm.evaluation.metrics import mask_cells
from rsvlm.models import registry
from rsvlm.models.base import Picture

from tests.backend.fakes import PROFILE, FakeModel

FOLDER = Path(__file__).resolve().parents[4] / "shared/data/edge_cases"
FILES = sorted(path.name for path in FOLDER.glob("*.tif")) or ["none"]
REFUSED = {
    "all-nodata.tif": "no data",
    "inverted_lat.tif": "no data",
    "corrupt.tif": "could not be read",
    "cog_cmap.tif": "tiles",
}
"""The first two hold nodata alone, the third is cut off, the last needs more tiles than are allowed."""
WINDOWS = {
    "cog_cmap.tif": (2400, 250, 240, 150),
    "cog_dateline.tif": (300, 200, 240, 150),
    "cog_nonearth.tif": (400, 760, 300, 100),
}


def dark(task: str, label: str, pictures: Sequence[Picture]) -> str:
    return masks.encode(mask_cells(pictures[0].max(axis=2) < 90), [label])


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeModel(dark, profile=PROFILE.__class__(**{**PROFILE.__dict__, "tile": 192, "whole_up_to": 384}))
    monkeypatch.setattr(registry, "load", lambda *which, **told: fake)


@pytest.fixture
def folder(shared: Path) -> Path:
    return shared / "data/edge_cases"


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_answered_or_refused_in_one_sentence(
    name: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o.gpkg"
    code = main(["run", "segment", "--image", str(folder / name), "--prompt", "water", "--out", str(out)])
    said = capsys.readouterr().err
    expected = REFUSED.get(name)
    if expected:
        assert code == 2 and expected in said and said.count("\n") == 1 and not out.exists()
        return
    assert (code, said) == (0, "")
    found, searched = pyogrio.read_dataframe(out, layer="features"), pyogrio.read_dataframe(out, layer="footprint")
    assert found.geometry.is_valid.all() and not searched.geometry[0].is_empty
    with rasterio.open(folder / name) as file:
        placed = file.crs or file.gcps[1]
        if file.crs and not file.gcps[0]:
            whole = rasterio.transform.array_bounds(file.height, file.width, file.transform)
            x1, y1, x2, y2 = searched.total_bounds
            slack = max(abs(file.transform.a), abs(file.transform.e)) / 10
            assert min(whole[0], whole[2]) - slack <= x1 < x2 <= max(whole[0], whole[2]) + slack
            assert min(whole[1], whole[3]) - slack <= y1 < y2 <= max(whole[1], whole[3]) + slack
    assert (found.crs is None) == (placed is None)


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_of_a_large_or_odd_file_is_answered(name: str, folder: Path, tmp_path: Path) -> None:
    out, window = tmp_path / "o.gpkg", WINDOWS[name]
    command = ["run", "segment", "--image", str(folder / name), "--prompt", "water", "--out", str(out), "--tile", "-1"]
    assert main([*command, "--window", *map(str, window)]) == 0
    with rasterio.open(folder / name) as file:
        first = file.transform @ window[:2]
        last = file.transform @ (window[0] + window[2], window[1] + window[3])
    searched = pyogrio.read_dataframe(out, layer="footprint").total_bounds
    assert searched == pytest.approx([first[0], last[1], last[0], first[1]])


def test_what_has_no_data_is_never_part_of_an_answer(folder: Path, tmp_path: Path) -> None:
    """Nodata is drawn black, which this model marks; nothing of it may come back."""
    name, out = "pix4d_alpha_nodata.tif", tmp_path / "o.gpkg"
    assert main(["run", "segment", "--image", str(folder / name), "--prompt", "water", "--out", str(out)]) == 0
    found = pyogrio.read_dataframe(out, layer="features")
    with rasterio.open(folder / name) as file:
        empty = file.dataset_mask() == 0
        marked = rasterio.features.rasterize(list(found.geometry), file.shape, transform=file.transform) > 0
    assert empty.mean() > 0.1
    assert (marked & empty).sum() < 0.05 * empty.sum(), "but for a part of the cells at the rim"
