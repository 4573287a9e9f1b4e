"""What goes wrong while a run goes on, and what the person reads then: one sentence, and the next run works."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

from rsvlm_qgis import run as runs
from rsvlm_qgis.client.engines import Engines, EngineSettings
from rsvlm_qgis.client.starter_client import StarterClient
from rsvlm_qgis.gui.dock import Dock
from rsvlm_qgis.gui.messages import Messages
from rsvlm_qgis.order import LAYER, OUTLINE
from rsvlm_qgis.results import folder as folders
from rsvlm_qgis.session import Session
from rsvlm_qgis.settings import Settings
from tests.plugin.client.conftest import faulty, package  # noqa: F401  (fixtures)
from tests.plugin.client.test_starter_client import no_thread
from tests.plugin.processing.conftest import engine_of, project  # noqa: F401  (fixtures)
from tests.plugin.processing.conftest import told as told_by  # noqa: F401  (a fixture)
from tests.plugin.results.answers import NAIP, answer, feature
from tests.plugin.results.answers import window as pixels
from tests.plugin.test_session import STARTED, Desk, desk_of, finishing, logged, scene, told  # noqa: F401  (fixtures)
from tests.plugin.window import settle

resource = pytest.importorskip("resource", reason="limits are set as POSIX does")

POND = feature(pixels(NAIP, 100, 100, 200, 150))
TWO = ("started", {"tiles": 2, "grid": NAIP, "model": "nano"})
TILE = ("tile", {"index": 0, "total": 2, "features": [POND], "texts": []})
FINISHED = ("finished", {"answer": answer([POND])})


def failed(desk: Desk) -> str:
    """The one sentence that a failed run left, in the bar and in the dock; nothing else is left of it."""
    (text,) = desk.window.messages()
    assert desk.dock.run.text() == text
    assert "Traceback" not in text and text.endswith(".")
    assert desk.cards() == [] and desk.results() == [] and desk.dock.run.can_run()
    desk.window.messageBar().clearWidgets()
    return text


def gpkgs(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.gpkg"))


# --- the engine -------------------------------------------------------------------------------------------------------


@pytest.fixture
def silence() -> float:
    """Seconds after which an engine that has a job and says nothing is given up."""
    return 1.0


@pytest.fixture
def faulty_desk(window, scene, faulty, package, silence, tmp_path: Path, until) -> Iterator[Desk]:  # noqa: F811
    """A dock whose engine is the real starter, which does what the prompt says, faults among it."""
    engines = Engines(EngineSettings(package, str(tmp_path)))
    engine = engines._engines["starter"] = StarterClient(package, str(tmp_path / "log"), [faulty], silence=silence)
    settings = Settings()
    settings.results_folder = str(tmp_path / "results")
    dock = Dock(window)
    session = Session(window, dock, engines, settings, Messages(window))
    dock.fill(OUTLINE, [scene])
    yield Desk(window, dock, session, engine, until)
    session.close()
    engines.stop()
    dock.deleteLater()


@pytest.mark.parametrize(
    ("prompt", "sentence"),
    [
        ("die", "The engine ended unexpectedly; press Run to start it again."),
        ("rubbish", "The engine sent something that is not understood; press Run to start it again."),
        ("bad", "The picture is of nothing; take another."),
    ],
)
def test_what_the_engine_does_is_one_sentence(faulty_desk: Desk, prompt: str, sentence: str) -> None:
    faulty_desk.run(prompt)
    assert failed(faulty_desk) == sentence


@pytest.mark.parametrize(("sent", "sentence"), [(signal.SIGKILL, "ended unexpectedly"), (signal.SIGSTOP, "no longer")])
def test_an_engine_that_dies_or_hangs_in_a_tile_is_told_and_the_next_run_works(
    faulty_desk: Desk, sent: signal.Signals, sentence: str
) -> None:
    faulty_desk.press_run("tiles 1000")
    faulty_desk.until(lambda: "Tile" in faulty_desk.dock.run.text())
    os.kill(faulty_desk.engine.pid, sent)
    faulty_desk.until(lambda: not faulty_desk.session.running)
    assert sentence in failed(faulty_desk)
    faulty_desk.run("bad")
    assert failed(faulty_desk) == "The picture is of nothing; take another."


def test_an_engine_that_cannot_start_is_told(window, scene, tmp_path: Path, until) -> None:  # noqa: F811
    engines = Engines(EngineSettings(str(tmp_path), str(tmp_path)))
    client = engines._engines["starter"] = StarterClient(str(tmp_path), str(tmp_path / "log"), [])
    client._thread = no_thread  # other tests of this process may have imported the engine
    dock = Dock(window)
    session = Session(window, dock, engines, Settings(), Messages(window))
    dock.fill(OUTLINE, [scene])
    desk = Desk(window, dock, session, engines._engines["starter"], until)
    desk.run()
    assert "The engine did not start" in failed(desk)
    session.close()


def test_an_engine_that_is_lost_while_it_loads_is_told(desk_of) -> None:  # noqa: F811
    lost = ("failed", {"code": 3, "message": "The server ended unexpectedly; press Run to start it again."})
    desk = desk_of(lambda _request: [("loading", {"share": 0.4, "model": "nano"}), lost])
    desk.run()
    assert failed(desk) == lost[1]["message"]


def test_an_engine_that_dies_while_the_result_is_saved_takes_nothing_with_it(desk_of) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    desk.press_run()
    desk.until(lambda: "Saving" in desk.dock.run.text())
    desk.engine._set_status("failed", "The engine ended unexpectedly; press Run to start it again.")
    desk.until(lambda: not desk.session.running)
    assert desk.results() == ["Searched (1 found)", "water"]


@pytest.mark.parametrize("models", [["nano"], [{"info": None}], [{"profile": {}}], [{"info": {"id": "nano"}}]])
def test_models_of_an_engine_of_another_version_are_a_sentence(desk_of, models: list[Any]) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    desk.engine.listed, desk.engine.choices = models, {"nano": {"info": {}, "profile": None}}
    desk.session.link.open()
    desk.session.link._restart()
    desk.session.link.ask_choice()
    desk.until(lambda: any("its version may be another one" in text for text in told(desk)))


@pytest.mark.parametrize(
    "rubbish",
    [
        ("tile", {"index": "first", "total": 2, "features": []}),
        ("tile", {"index": 0, "total": 2, "features": 7}),
        ("started", {"tiles": 2, "grid": {"crs": None}}),
        ("loading", {"share": "much"}),
        ("finished", {}),
        ("finished", {"answer": "water"}),
        ("finished", {"answer": {"features": []}}),
        ("finished", {"answer": {**answer([POND]), "provenance": {}}}),
    ],
)
def test_rubbish_in_the_middle_of_a_run_is_a_sentence(desk_of, logged, rubbish) -> None:  # noqa: F811
    desk = desk_of(lambda _request: [TWO, rubbish, FINISHED] if rubbish[0] != "finished" else [TWO, rubbish])
    desk.run()
    assert "not understood" in failed(desk)
    assert "Traceback" in "\n".join(logged)


@pytest.mark.parametrize("feature", [{**POND, "geometry": {"type": "Nonsense"}}, {"geometry": None}, "pond", None])
@pytest.mark.usefixtures("either_gdal")
def test_rubbish_among_the_features_of_a_tile_is_left_out_until_the_answer_comes(desk_of, logged, feature) -> None:  # noqa: F811
    tile = {"index": 0, "total": 2, "features": [feature, POND], "texts": []}
    desk = desk_of(lambda _request: [TWO, ("tile", tile), ("stopped", FINISHED[1])], patient=True)
    desk.press_run()
    desk.until(lambda: "Tile" in desk.dock.run.text())
    desk.until(lambda: QgsProject.instance().mapLayersByName("water …")[0].featureCount() == 1)
    desk.engine.cancel("")
    desk.until(lambda: not desk.session.running)
    assert desk.results() == ["Searched (1 found)", "water"] and desk.window.messages() == []
    assert "left out" in "\n".join(logged)


def test_an_engine_that_does_not_react_to_stop_is_ended_when_stop_is_pressed_again(desk_of, monkeypatch) -> None:  # noqa: F811
    monkeypatch.setattr(runs, "PATIENCE", 0.0)
    desk = desk_of(lambda _request: [STARTED, FINISHED], patient=True)
    ended: list[bool] = []
    monkeypatch.setattr(desk.engine, "cancel", lambda _job: None)
    monkeypatch.setattr(desk.engine, "stop", lambda timeout=None: ended.append(True))
    desk.press_run()
    desk.until(lambda: bool(desk.engine.requests))
    desk.dock.run.stop.emit()
    assert desk.session.running and "Press Stop again" in desk.dock.run.text()
    desk.dock.run.stop.emit()
    assert ended == [True]
    assert "did not react to Stop" in failed(desk)


def test_two_clicks_on_stop_are_one(desk_of) -> None:  # noqa: F811
    desk = desk_of(lambda _request: [STARTED, ("stopped", {"answer": answer([POND], complete=False)})], patient=True)
    desk.press_run()
    desk.until(lambda: bool(desk.engine.requests))
    desk.dock.run.stop.emit()
    desk.dock.run.stop.emit()
    desk.until(lambda: not desk.session.running)
    assert desk.results() == ["Searched (1 found)", "water"]


# --- the project and QGIS ---------------------------------------------------------------------------------------------


def test_a_project_closed_in_mid_run_gets_no_layers_and_the_result_is_kept(desk_of, tmp_path: Path) -> None:  # noqa: F811
    desk = desk_of(lambda _request: [TWO, TILE, ("stopped", FINISHED[1])], patient=True)
    desk.press_run()
    desk.until(lambda: "Tile" in desk.dock.run.text())
    QgsProject.instance().clear()
    settle()
    desk.engine.cancel("")
    desk.until(lambda: not desk.session.running)
    assert QgsProject.instance().mapLayers() == {}
    (file,) = gpkgs(tmp_path / "results")
    assert any(f"The project was closed meanwhile; the result is in {file}." in text for text in desk.cards()[0])


def test_a_project_closed_before_the_first_tile(desk_of) -> None:  # noqa: F811
    gate = threading.Event()

    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        gate.wait(10)
        return [TWO, TILE, FINISHED]

    desk = desk_of(script)
    desk.press_run()
    desk.until(lambda: bool(desk.engine.requests))
    QgsProject.instance().clear()
    gate.set()
    desk.until(lambda: not desk.session.running)
    assert QgsProject.instance().mapLayers() == {}
    assert len(desk.cards()) == 1


def test_a_project_closed_while_the_picture_is_read(desk_of) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    desk.press_run()
    QgsProject.instance().clear()
    desk.until(lambda: not desk.session.running)
    assert QgsProject.instance().mapLayers() == {} and len(desk.cards()) == 1


@pytest.mark.parametrize("live", [False, True])
def test_a_layer_removed_in_mid_run(desk_of, scene: QgsRasterLayer, live: bool) -> None:  # noqa: F811
    desk = desk_of(lambda _request: [TWO, TILE, ("stopped", FINISHED[1])], patient=True)
    desk.press_run()
    desk.until(lambda: "Tile" in desk.dock.run.text())
    shown = QgsProject.instance().mapLayersByName("water …")
    QgsProject.instance().removeMapLayer(shown[0].id() if live else scene.id())
    settle()
    desk.engine.cancel("")
    desk.until(lambda: not desk.session.running)
    assert desk.results() == ["Searched (1 found)", "water"] and desk.window.messages() == []


def test_a_layer_removed_before_its_turn_comes_is_a_sentence(desk_of, scene: QgsRasterLayer, samples: Path) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    order = replace(desk.dock.order(), prompt="water")
    desk.session.begin(order, order)
    QgsProject.instance().removeMapLayer(scene.id())
    settle()
    desk.until(lambda: not desk.session.running)
    assert desk.window.messages() == ["The layer is no longer in the project; pick another one."]
    assert len(desk.cards()) == 1


def test_a_file_that_is_replaced_in_mid_run_is_told(desk_of, samples: Path, tmp_path: Path) -> None:  # noqa: F811
    file = Path(shutil.copy(samples / "ponds_2012-07-31.tif", tmp_path / "ponds.tif"))
    layer = QgsRasterLayer(str(file), "ponds")
    QgsProject.instance().addMapLayer(layer)

    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        shutil.copy(samples / "ponds_2017-08-27.tif", file)
        return [STARTED, FINISHED]

    desk = desk_of(script)
    desk.dock.fill(OUTLINE, [layer])
    desk.run()
    said = "ponds.tif was changed during the run: the result may show both states; run it again."
    assert said in desk.cards()[0]
    saved = QgsVectorLayer(f"{gpkgs(tmp_path / 'results')[0]}|layername=run", "run", "ogr")
    assert said in next(saved.getFeatures())["warnings"]


def test_a_file_that_stays_the_same_is_not_spoken_of(desk_of) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    desk.run()
    assert not any("changed during" in text for text in desk.cards()[0])


def test_processing_tells_of_a_replaced_file_too(engine_of, told_by, samples: Path, tmp_path: Path) -> None:  # noqa: F811
    import processing

    file = Path(shutil.copy(samples / "ponds_2012-07-31.tif", tmp_path / "ponds.tif"))

    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        shutil.copy(samples / "ponds_2017-08-27.tif", file)
        return [STARTED, FINISHED]

    engine_of(script)
    wanted = {"INPUT": str(file), "PROMPT": "water", "OUTPUT": "memory:"}
    result = processing.run("rsvlm:outline", wanted, feedback=told_by)
    assert "ponds.tif was changed during the run" in result["WARNINGS"]
    assert any("was changed during the run" in caution for caution in told_by.cautions)


# --- the disk ---------------------------------------------------------------------------------------------------------


@contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file of this process may become larger than `size` bytes: writing fails as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [0, 30_000, 100_000, 130_000])
def test_a_full_disk_is_a_sentence_and_leaves_nothing(desk_of, tmp_path: Path, size: int) -> None:  # noqa: F811
    desk = desk_of(lambda _request: [STARTED, ("finished", {"answer": answer([POND] * 200)})])
    with full_disk(size):
        desk.run()
    assert "free some disk space" in failed(desk)
    assert list((tmp_path / "results").iterdir()) == []
    desk.run()
    assert desk.results() == ["Searched (200 found)", "water"], "there is room again"


def test_a_result_that_its_folder_does_not_take_is_kept_elsewhere(desk_of, tmp_path: Path) -> None:  # noqa: F811
    results = tmp_path / "results"

    def script(_request: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
        shutil.rmtree(results)
        results.write_text("a file where the folder was")
        return [STARTED, FINISHED]

    desk = desk_of(script)
    desk.run()
    assert desk.results() == ["Searched (1 found)", "water"]
    assert any(text.startswith(f"It could not be saved in {results}; it is in ") for text in desk.cards()[0])


@pytest.mark.skipif(sys.platform != "linux", reason="/sys takes no folders, not even from root")
def test_a_folder_that_takes_nothing_is_told_before_the_engine_works(desk_of) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    Settings().results_folder = "/sys/rsvlm"
    desk.run()
    assert "The result cannot be written to /sys/rsvlm" in failed(desk)
    assert desk.engine.requests == []


def test_a_result_that_is_open_elsewhere_is_left_alone(desk_of, tmp_path: Path) -> None:  # noqa: F811
    desk = desk_of(finishing(POND))
    desk.run()
    (first,) = gpkgs(tmp_path / "results")
    with closing(sqlite3.connect(first)) as elsewhere:
        elsewhere.execute("BEGIN EXCLUSIVE")
        desk.run()
        assert len(gpkgs(tmp_path / "results")) == 2
    assert desk.window.messages() == []


def test_two_windows_that_save_at_once_get_a_file_each(tmp_path: Path) -> None:
    import datetime

    now, made = datetime.datetime(2026, 11, 21), []

    def save(number: int) -> None:
        for _ in range(25):
            written = tmp_path / f".part-{number}"
            written.write_text(str(number))
            made.append(folders.place(written, tmp_path, "segment", "water", now))

    threads = [threading.Thread(target=save, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 100
    assert sorted(file.read_text() for file in made) == sorted(str(number) for number in range(4) for _ in range(25))


# --- names ------------------------------------------------------------------------------------------------------------

LONG = "Gewässer & Häuser „am Teich“ " * 11
"""More than 300 characters with spaces, umlauts and what file systems do not take."""


def test_names_of_any_kind_go_through(desk_of, samples: Path, tmp_path: Path) -> None:  # noqa: F811
    place = tmp_path / "Größe & Höhe" / "ein Ordner mit Leerzeichen"
    place.mkdir(parents=True)
    file = place / f"{'Luftbild süß ' * 14}.tif"
    gdal.Translate(str(file), str(samples / "ponds_2012-07-31.tif"))
    layer = QgsRasterLayer(str(file), LONG)
    QgsProject.instance().addMapLayer(layer)
    desk = desk_of(lambda _request: [STARTED, ("finished", {"answer": answer([POND], prompt=LONG)})])
    Settings().results_folder = str(place)
    desk.dock.fill(OUTLINE, [layer])
    desk.run(LONG)
    assert desk.window.messages() == []
    assert desk.engine.requests[0]["images"][0]["path"] == str(file)
    (found,) = gpkgs(place)
    assert len(os.fsencode(found.name)) < 100
    assert all(len(name) < 100 for name in desk.results())
    assert desk.dock.look.what() == LAYER
    assert desk.dock.widget().minimumSizeHint().width() < 400, "a long name makes no wide dock"
