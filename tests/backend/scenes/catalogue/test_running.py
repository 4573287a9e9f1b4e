"""A catalogue is worked on to its end, whatever becomes of a single scene."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pandas
import pytest
import rasterio
from rsvlm.errors import BadInput, ModelFailure, Stopped
from rsvlm.scenes.catalogue.index import DONE, FAILED, INDEX, PARTLY, WAITING, Record, seconds_before
from rsvlm.scenes.catalogue.item import Item, Unit, units_of
from rsvlm.scenes.catalogue.running import Listener, run_catalogue
from rsvlm.scenes.catalogue.store import Packages
from rsvlm.scenes.opening import asked_for
from rsvlm.schema import RasterImage, Request, SceneReport, Whole

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@dataclass
class Engine:
    """Works on scenes as it is told to: by name what goes wrong, or the weights that it has by then."""

    faults: dict[str, Exception | str] = field(default_factory=dict)
    weights: str = "1"
    done: list[str] = field(default_factory=list)

    def __call__(self, request: Request) -> SceneReport:
        assert request.whole is not None
        output = Path(request.whole.output)
        self.done.append(output.stem)
        fault = self.faults.get(output.stem, "")
        if isinstance(fault, Exception):
            raise fault
        if fault == PARTLY:
            return SceneReport(str(output), {"done": 1, "failed": 1}, 1, ("1 tile could not be read.",), False, 2.0)
        told = {"tiles": {"done": 2}, "features": 3, "warnings": ["A note."], "estimate": {}}
        with closing(sqlite3.connect(output)) as database, database:
            database.execute("CREATE TABLE run (name TEXT, value TEXT)")
            asked = {**asked_for(request), "weights": self.weights, "ground": "g"}
            rows = [("asked", json.dumps(asked)), ("finished", json.dumps(told))]
            database.executemany("INSERT INTO run VALUES (?, ?)", rows)
        return SceneReport(str(output), {"done": 2}, 3, ("A note.",), True, 2.0)


class Free:
    def check(self) -> None:
        pass


def picture(file: Path, side: int = 4) -> None:
    with rasterio.open(file, "w", driver="GTiff", width=side, height=side, count=1, dtype="uint8"):
        pass


@pytest.fixture
def units(tmp_path: Path) -> list[Unit]:
    for name in "abc":
        picture(tmp_path / f"{name}.tif")
    return units_of(Item(name, str(tmp_path / f"{name}.tif"), "2017-05-01") for name in "abc")


def ask(unit: Unit, package: Path) -> Request:
    return Request("segment", "water", (RasterImage(unit.before.path),), whole=Whole(str(package), resume=True))


def run(units: list[Unit], folder: Path, engine: Engine, control: Free | None = None) -> list[Record]:
    folder.mkdir(exist_ok=True)
    nobody = Listener(lambda number, unit: None, lambda number, record: None)
    before = seconds_before(folder)
    return run_catalogue(units, ask, engine, Packages(folder), folder, control or Free(), nobody, before)


def states(records: list[Record]) -> list[str]:
    return [record.state for record in records]


def test_what_fails_is_marked_and_the_others_go_on(units: list[Unit], tmp_path: Path) -> None:
    faults: dict[str, Exception | str] = {"a": BadInput("No raster."), "b": PARTLY}
    records = run(units, tmp_path / "out", Engine(faults))
    assert states(records) == [FAILED, PARTLY, DONE]
    assert records[0].error == "No raster." and records[1].warnings == ("1 tile could not be read.",)
    assert (records[2].features, records[2].tiles, records[2].seconds, records[2].output) == (3, 2, 2.0, "c.gpkg")
    index = pandas.read_parquet(tmp_path / "out" / INDEX)
    assert index["state"].tolist() == states(records) and index["warnings"].tolist()[2] == "A note."


@pytest.mark.parametrize("fault", [ModelFailure("The model broke."), RuntimeError("out of\nluck"), ValueError("odd")])
def test_what_nobody_expected_stops_no_other_scene(units: list[Unit], tmp_path: Path, fault: Exception) -> None:
    records = run(units, tmp_path / "out", Engine({"b": fault}))
    assert states(records) == [DONE, FAILED, DONE] and "\n" not in records[1].error


def test_what_is_done_is_not_asked_again(units: list[Unit], tmp_path: Path) -> None:
    run(units, tmp_path / "out", Engine({"b": BadInput("No raster.")}))
    again = Engine()
    records = run(units, tmp_path / "out", again)
    assert again.done == ["b"] and states(records) == [DONE] * 3
    assert [record.seconds for record in records] == [2.0] * 3, "what it took is known from before"


def test_another_picture_under_the_name_is_asked_again(units: list[Unit], tmp_path: Path) -> None:
    run(units, tmp_path / "out", Engine())
    picture(Path(units[1].before.path), side=5)
    again = Engine({"b": BadInput("Of another run.")})
    assert states(run(units, tmp_path / "out", again)) == [DONE, FAILED, DONE] and again.done == ["b"]


def test_other_weights_are_not_mixed_in(units: list[Unit], tmp_path: Path) -> None:
    run(units, tmp_path / "out", Engine({"b": BadInput("No raster.")}))
    with pytest.raises(BadInput, match="were done with other weights of this model"):
        run(units, tmp_path / "out", Engine(weights="2"))


def test_stopped_the_rest_is_left_to_do(units: list[Unit], tmp_path: Path) -> None:
    class Impatient(Free):
        left = 1

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                raise Stopped("Stopped.")

    assert states(run(units, tmp_path / "out", Engine(), Impatient())) == [DONE, WAITING, WAITING]
    assert pandas.read_parquet(tmp_path / "out" / INDEX)["state"].tolist() == [DONE, WAITING, WAITING]


def test_a_full_disk_is_a_sentence(units: list[Unit], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("rsvlm.scenes.catalogue.index.os.replace", full)
    with pytest.raises(BadInput, match="No space left on device"):
        run(units, tmp_path / "out", Engine())
