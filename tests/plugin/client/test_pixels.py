"""Both engines see the same: rasters read by QGIS' GDAL for the starter, and by rasterio in the server."""

from __future__ import annotations

import json
import os
import subprocess
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from rsvlm_qgis.client.errors import JobStopped, RequestError
from rsvlm_qgis.client.images import Prepared, prepare_for_starter
from rsvlm_qgis.client.temporary import TemporaryFiles

Images = list[dict[str, Any]]
EXACT = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32}


@pytest.fixture
def files() -> Any:
    files = TemporaryFiles()
    yield files
    files.clear()


def write(
    path: Path,
    bands: np.ndarray,
    cell: float = 0.5,
    left: float = 600_000.0,
    top: float = 4_000_000.0,
    epsg: int = 32617,
    nodata: float | None = None,
    rotation: float = 0.0,
) -> dict[str, Any]:
    """A GeoTIFF of (height, width, bands) and the image of a request that names it."""
    height, width, count = bands.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, EXACT[bands.dtype.name])
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((left, cell, rotation, top, rotation, -cell))
    for number in range(count):
        band = dataset.GetRasterBand(number + 1)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(bands[:, :, number])
    dataset.FlushCache()
    del dataset
    return {"kind": "raster", "path": str(path)}


def noise(height: int, width: int, dtype: str = "uint8", seed: int = 0, count: int = 3) -> np.ndarray:
    top = 256 if dtype == "uint8" else 3000
    return np.random.default_rng(seed).integers(1, top, (height, width, count)).astype(dtype)


def smooth(height: int, width: int, dtype: str = "uint8") -> np.ndarray:
    """A picture without hard edges, so that resampling it slightly differently changes it slightly."""
    rows, cols = np.mgrid[0:height, 0:width]
    return np.dstack([1 + (rows + cols) / 2, 1 + rows, 1 + cols]).astype(dtype)


def scenes_of(tmp_path: Path, name: str) -> Images:
    """Small scenes by name, each a way in which rasters differ."""
    one = tmp_path / "a.tif"
    if name == "byte":
        return [write(one, noise(60, 80))]
    if name == "window":
        return [{**write(one, noise(60, 80)), "window": [10, 20, 30, 100]}]
    if name == "extent":
        return [{**write(one, noise(60, 80)), "extent": [600_003.2, 3_999_980.0, 600_020.1, 3_999_999.5]}]
    if name == "bands":
        return [{**write(one, noise(60, 80, count=5)), "bands": [4, 3, 2]}]
    if name in ("grey", "two bands"):
        return [write(one, noise(60, 80, count=1 if name == "grey" else 2))]
    if name == "uint16 nodata":
        bands = noise(60, 80, "uint16")
        bands[:20] = 0
        return [write(one, bands, nodata=0)]
    if name == "float nan":
        bands = noise(60, 80, "float32")
        bands[5:9] = np.nan
        return [write(one, bands, nodata=float("nan"))]
    if name == "int16 window":
        return [{**write(one, noise(60, 80, "int16")), "window": [5, 5, 40, 40]}]
    if name == "rotated":
        return [write(one, noise(60, 80), rotation=0.1)]
    if name == "no place":
        return [write(one, noise(60, 80), epsg=0)]
    second = tmp_path / "b.tif"
    if name == "pair shifted by whole pixels":
        return [write(one, noise(60, 80)), write(second, noise(60, 80, seed=1), left=600_005.0)]
    if name == "pair of two cells":
        return [write(one, smooth(60, 80), cell=1.0), write(second, smooth(110, 150), left=600_003.3, top=3_999_998.2)]
    if name == "pair, the first one finer":
        return [write(one, smooth(120, 160)), write(second, smooth(60, 80), cell=1.1, left=600_001.0)]
    if name == "pair of floats":
        bands = noise(60, 80, "float32", seed=1)
        bands[10:14, :, 0] = 7.0
        return [write(one, noise(60, 80, "float32")), write(second, bands, left=600_000.2, nodata=7.0)]
    if name == "pair with nodata":
        bands = smooth(60, 80) + 1
        bands[:, :20] = 0
        return [write(one, smooth(60, 80), cell=1.0), write(second, bands, cell=0.9, nodata=0)]
    assert name == "pair without a place"
    return [write(one, noise(60, 80), epsg=0), write(second, noise(60, 80, seed=1), epsg=0)]


SINGLE = (
    "byte", "window", "extent", "bands", "grey", "two bands", "uint16 nodata", "float nan", "int16 window", "rotated",
    "no place", "pair shifted by whole pixels", "pair without a place",
)  # fmt: skip
RESAMPLED = ("pair of two cells", "pair, the first one finer", "pair with nodata", "pair of floats")
WINDOWS = ([0, 0, 320, 240], [0, 0, 90, 70], [230, 170, 90, 70], [0, 199, 77, 41], [101, 53, 3, 150], [319, 239, 1, 1])
"""Of a scene of 320 x 240 pixels: all of it, its corners, somewhere inside, narrow, and one pixel."""
SHIFTED: dict[str, dict[str, Any]] = {
    "half a pixel": {"left": 600_000.25, "top": 3_999_999.75},
    "two fifths, as the sample ponds": {"left": 600_000.2, "top": 4_000_000.3},
    "finer": {"left": 600_003.3, "top": 3_999_998.2, "cell": 0.27},
    "five times finer": {"left": 600_003.3, "top": 3_999_998.2, "cell": 0.1},
    "turned": {"left": 599_990.0, "cell": 0.4501, "rotation": 0.0937},
    "in another CRS": {"left": 60_003.0, "top": 4_010_533.0, "cell": 0.47, "epsg": 32618},
}
"""Where the second date lies against a first one of half a metre."""


class Both:
    """What each engine makes of the same images."""

    def __init__(self, repo: Path, package: str, folder: Path) -> None:
        self._python = repo / ".venv" / "bin" / "python"
        if not self._python.exists():
            pytest.skip("needs the backend's environment; run make setup")
        self._folder = folder
        self._package = package

    def server(self, jobs: list[Images]) -> list[dict[str, Any]]:
        """As the server reads them: pictures, valid, affine, crs, warnings; or error."""
        (self._folder / "jobs.json").write_text(json.dumps(jobs))
        script = Path(__file__).with_name("backend_scene.py")
        environment = {**os.environ, "OMP_NUM_THREADS": "1"}
        command = [str(self._python), str(script), str(self._folder / "jobs.json"), str(self._folder)]
        subprocess.run(command, check=True, env=environment)
        read = []
        for number in range(len(jobs)):
            said = json.loads((self._folder / f"{number}.json").read_text())
            if "error" not in said:
                with np.load(self._folder / f"{number}.npz") as arrays:
                    pictures = [arrays[key] for key in arrays.files if key.startswith("arr_")]
                    said.update(pictures=pictures, valid=arrays["valid"], affine=arrays["affine"].tolist())
            read.append(said)
        return read

    def starter(self, images: Images, files: TemporaryFiles) -> dict[str, Any]:
        """As the client and the starter together read them."""
        from rsvlm.errors import BadInput
        from rsvlm.imagery.pixels import open_pixels
        from rsvlm.request_reading import request_from_json

        try:
            prepared = prepare_for_starter({"images": images}, files, lambda: False)
            asked = request_from_json({"task": "segment", "prompt": "x", **prepared.request})
            scene = open_pixels(asked.images)
        except (RequestError, BadInput) as error:
            return {"error": str(error)}
        pictures, valid = scene.read(scene.whole)
        return {
            "pictures": pictures,
            "valid": valid,
            "affine": list(scene.grid.affine),
            "crs": scene.grid.crs,
            "warnings": [*prepared.notes, *scene.warnings],
            "images": list(prepared.records),
        }


@pytest.fixture
def both(repo: Path, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Both:
    monkeypatch.syspath_prepend(package)
    return Both(repo, package, tmp_path)


def assert_same(ours: dict[str, Any], theirs: dict[str, Any], rounded: float = 0.0) -> None:
    """`rounded` is the share of the values that may differ, by one."""
    assert ours.get("error") == theirs.get("error")
    if "error" in ours:
        return
    assert ours["crs"] == theirs["crs"]
    assert ours["warnings"] == theirs["warnings"]
    assert_same_records(ours["images"], theirs["images"])
    np.testing.assert_allclose(ours["affine"], theirs["affine"], rtol=0, atol=1e-9)
    np.testing.assert_array_equal(ours["valid"], theirs["valid"])
    for mine, other in zip(ours["pictures"], theirs["pictures"]):
        difference = np.abs(mine.astype(int) - other.astype(int))
        assert difference.max() <= (1 if rounded else 0)
        assert np.count_nonzero(difference) <= rounded * difference.size


def assert_same_records(ours: Images, theirs: Images) -> None:
    """What is needed to repeat the reading; the limits of a stretch are added by the starter."""
    assert ours == [{key: value for key, value in image.items() if key != "limits"} for image in theirs]


@pytest.mark.parametrize("name", SINGLE)
def test_what_is_read_as_it_is_comes_out_equal(both: Both, files: TemporaryFiles, tmp_path: Path, name: str) -> None:
    images = scenes_of(tmp_path, name)
    assert_same(both.starter(images, files), both.server([images])[0])


@pytest.mark.parametrize("name", SHIFTED)
def test_what_is_resampled_comes_out_equal_whatever_part_is_asked(
    both: Both, files: TemporaryFiles, tmp_path: Path, name: str
) -> None:
    """Noise, since there every part of a pixel counts; a few values lie on the edge of being rounded up, and there two
    versions of GDAL may differ by one."""
    after = noise(480, 640, seed=1)
    after[40:60], after[:, 200:215] = 0, 0
    before = write(tmp_path / "a.tif", noise(240, 320))
    second = write(tmp_path / "b.tif", after, nodata=0, **SHIFTED[name])
    jobs = [[{**before, "window": window}, second] for window in WINDOWS]
    seen = 0
    for images, theirs in zip(jobs, both.server(jobs)):
        ours = both.starter(images, files)
        if "error" not in theirs:
            assert "b.tif was resampled to the pixels of a.tif." in theirs["warnings"]
            seen += int(ours["valid"].sum())
        assert_same(ours, theirs, rounded=0.001)
    assert seen > 10_000


@pytest.mark.parametrize("name", RESAMPLED)
def test_bands_of_any_type_without_data_or_with_a_finer_date_are_resampled_alike(
    both: Both, files: TemporaryFiles, tmp_path: Path, name: str
) -> None:
    images = scenes_of(tmp_path, name)
    ours, theirs = both.starter(images, files), both.server([images])[0]
    assert ours["valid"].any()
    assert_same(ours, theirs, rounded=0.001)


@pytest.mark.parametrize("window", [[0, 0, 200, 200], [40, 30, 220, 220], [734, 523, 200, 200], [300, 200, 256, 256]])
def test_the_sample_ponds_differ_by_nothing_but_the_decoders_of_jpeg(
    both: Both, files: TemporaryFiles, samples: Path, tmp_path: Path, window: list[int]
) -> None:
    """QGIS has libjpeg-turbo and rasterio the libjpeg of the IJG, which smooths colours differently; without loss the
    two dates, two fifths of a pixel off each other, are equal to the last bit."""
    packed = [str(samples / f"ponds_{date}.tif") for date in ("2012-07-31", "2017-08-27")]
    plain = [str(tmp_path / Path(path).name) for path in packed]
    for path, copy in zip(packed, plain):
        gdal.Translate(copy, path, creationOptions=["COMPRESS=DEFLATE", "TILED=YES"])
    jobs = [
        [{"kind": "raster", "path": paths[0], "window": window}, {"kind": "raster", "path": paths[1]}]
        for paths in (packed, plain)
    ]
    (ours, exact), (theirs, same) = [both.starter(images, files) for images in jobs], both.server(jobs)
    assert_same(exact, same)
    assert_alike(ours, theirs, "JPEG")


def test_real_rasters_with_their_oddities_come_out_equal(both: Both, files: TemporaryFiles, shared: Path) -> None:
    jobs = [[{"kind": "raster", "path": str(path)}] for path in sorted((shared / "data/edge_cases").glob("*.tif"))]
    jobs = [job for job in jobs if small(job[0]["path"])]
    assert len(jobs) > 10
    wrong = []
    for images, theirs in zip(jobs, both.server(jobs)):
        try:
            assert_alike(both.starter(images, files), theirs, compression_of(images[0]["path"]))
        except AssertionError as error:
            wrong.append(f"{Path(images[0]['path']).name}: {error}")
    assert not wrong, "\n\n".join(wrong)


def assert_alike(ours: dict[str, Any], theirs: dict[str, Any], compression: str) -> None:
    """The same, but for the words of two versions of GDAL, and of the decoders of JPEG in them."""
    if "error" in theirs:
        assert ours["error"].partition(" (")[0] == theirs["error"].partition(" (")[0]
    elif "JPEG" in compression:
        assert_same({**ours, "pictures": []}, theirs)
        for mine, other in zip(ours["pictures"], theirs["pictures"]):
            assert np.abs(mine.astype(int) - other.astype(int)).mean() < 1
    else:
        assert_same(ours, theirs)


def compression_of(path: str) -> str:
    dataset = gdal.Open(path)
    return (dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") or "") if dataset else ""


def small(path: str) -> bool:
    """Larger ones are stretched by a thinned reading in the server, so they are alike but not equal."""
    dataset = gdal.Open(path)
    return dataset is None or max(dataset.RasterXSize, dataset.RasterYSize) <= 2048


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"path": "/nowhere.tif"}, "/nowhere.tif does not exist"),
        ({"path": "TEXT"}, "cannot be read as a raster"),
        ({"bands": [1, 2, 9]}, "no band 9"),
        ({"window": [100, 100, 5, 5]}, "lies outside"),
        ({"window": [0, 0, 0, 5]}, "lies outside"),
        ({"extent": [0, 0, 1, 1]}, "lies outside the layer"),
    ],
)
def test_what_cannot_be_read_is_the_same_sentence_in_both(
    both: Both, files: TemporaryFiles, tmp_path: Path, change: dict[str, Any], says: str
) -> None:
    (tmp_path / "text.tif").write_text("this is no raster")
    if change.get("path") == "TEXT":
        change = {"path": str(tmp_path / "text.tif")}
    images = [{**write(tmp_path / "a.tif", noise(60, 80)), **change}]
    ours, theirs = both.starter(images, files), both.server([images])[0]
    assert says in ours["error"]
    assert ours["error"] == theirs["error"]


def test_pixels_of_two_dates_have_the_same_length_in_both(both: Both, files: TemporaryFiles, tmp_path: Path) -> None:
    jobs = [
        [
            write(tmp_path / f"{epsg}{date}.tif", noise(40, 60), cell=cell, left=left, top=top, epsg=epsg)
            for date in "ab"
        ]
        for epsg, cell, left, top in ((32617, 0.5, 600_000.0, 4_000_000.0), (4326, 1e-5, 9.0, 60.0), (0, 1.0, 0.0, 0.0))
    ]
    for images, theirs in zip(jobs, both.server(jobs)):
        for ours in prepare_for_starter({"images": images}, files, lambda: False).request["images"]:
            wanted = theirs["metres"]
            assert ours["metres"] == (wanted and pytest.approx(wanted, rel=1e-6))


def test_two_dates_of_two_places_are_refused_alike(both: Both, files: TemporaryFiles, tmp_path: Path) -> None:
    images = [write(tmp_path / "a.tif", noise(9, 9)), write(tmp_path / "b.tif", noise(9, 9), left=700_000.0)]
    ours, theirs = both.starter(images, files), both.server([images])[0]
    assert "do not overlap" in ours["error"]
    assert ours == theirs


def test_a_date_with_a_place_and_one_without_are_refused_alike(
    both: Both, files: TemporaryFiles, tmp_path: Path
) -> None:
    images = [write(tmp_path / "a.tif", noise(9, 9)), write(tmp_path / "b.tif", noise(9, 9), epsg=0)]
    assert both.starter(images, files) == both.server([images])[0]


def test_nothing_is_left_where_a_raster_is_damaged(files: TemporaryFiles, tmp_path: Path) -> None:
    image = write(tmp_path / "a.tif", noise(600, 800))
    path = tmp_path / "a.tif"
    path.write_bytes(path.read_bytes()[:200_000])
    with pytest.raises(RequestError, match="could not be read"):
        prepare_for_starter({"images": [image]}, files, lambda: False)
    assert list(Path(files.new()).parent.iterdir()) == []


def test_reading_stops_when_the_job_is_cancelled(files: TemporaryFiles, tmp_path: Path) -> None:
    image = write(tmp_path / "a.tif", noise(600, 800))
    with pytest.raises(JobStopped):
        prepare_for_starter({"images": [image]}, files, lambda: True)
    assert list(Path(files.new()).parent.iterdir()) == []


def test_a_raster_too_large_for_the_starter_is_said_before_it_is_read(files: TemporaryFiles, tmp_path: Path) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "a.tif"), 20_000, 20_000, 3, options=["SPARSE_OK=YES"]
    )
    del dataset
    with pytest.raises(RequestError, match="20000 x 20000 pixels, more than the small engine takes"):
        prepare_for_starter({"images": [{"kind": "raster", "path": str(tmp_path / "a.tif")}]}, files, lambda: False)


def test_a_file_and_a_capture_are_not_mixed(files: TemporaryFiles, tmp_path: Path) -> None:
    raster = write(tmp_path / "a.tif", noise(9, 9))
    with pytest.raises(RequestError, match="One date is a raster file"):
        prepare_for_starter({"images": [raster, {"kind": "pixels"}]}, files, lambda: False)


def test_a_whole_scene_is_not_read_into_memory(files: TemporaryFiles, tmp_path: Path) -> None:
    request = {"images": [write(tmp_path / "a.tif", noise(9, 9))], "whole": {"output": str(tmp_path / "a.gpkg")}}
    with pytest.raises(RequestError, match="need the server on this computer"):
        prepare_for_starter(request, files, lambda: False)


def test_captures_go_as_they_are(files: TemporaryFiles) -> None:
    request = {"images": [{"kind": "pixels", "file": "x"}]}
    assert prepare_for_starter(request, files, lambda: False) == Prepared(request)


@pytest.mark.usefixtures("either_gdal")
def test_gdals_exceptions_switched_on_by_another_plugin_change_nothing(files: TemporaryFiles, tmp_path: Path) -> None:
    (tmp_path / "text.tif").write_text("this is no raster")
    good = write(tmp_path / "a.tif", noise(60, 80))
    with pytest.raises(RequestError, match="cannot be read as a raster"):
        prepare_for_starter({"images": [{"path": str(tmp_path / "text.tif"), "kind": "raster"}]}, files, bool)
    prepare_for_starter({"images": [good]}, files, bool)


def test_several_threads_may_read_at_once(files: TemporaryFiles, tmp_path: Path) -> None:
    image = write(tmp_path / "a.tif", noise(300, 300))
    done: list[int] = []

    def read() -> None:
        prepared = prepare_for_starter({"images": [image]}, files, lambda: False)
        done.append(os.path.getsize(prepared.paths[0]))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [300 * 300 * 4] * 4
