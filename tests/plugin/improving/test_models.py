"""What a model has learned, in the dialog of models, in the dock, in a layer's provenance and when it is run again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from rsvlm_qgis.errors import PluginError
from rsvlm_qgis.gui.adapter_facts import under_their_base
from rsvlm_qgis.model_desk import ModelDesk
from rsvlm_qgis.qt import Qt, QtWidgets
from rsvlm_qgis.repeating.learned import check
from rsvlm_qgis.repeating.recipe import recipe_of
from rsvlm_qgis.results import geopackage
from tests.plugin.improving.learner import Learner, adapted
from tests.plugin.results.answers import NAIP, RECORD, REQUEST, answer, feature
from tests.plugin.results.answers import window as box
from tests.plugin.test_model_desk import button, choose, facts, names
from tests.plugin.window import Window

LEARNED = {"name": "pool", "sha256": "cd" * 32, "label": "pool"}


def model(name: str, state: str = "shipped") -> dict[str, Any]:
    info = {"id": name, "title": f"Model {name}", "licence": "GPL", "device": "cpu", "precision": "float32"}
    return {"info": info, "profile": {}, "state": state}


OLD = adapted("old", state="unfit", problem="It is old.")
MODELS = [model("nano"), model("other", "installed"), adapted("pool"), OLD]


@pytest.fixture
def learner(plugin) -> Learner:
    found = Learner([])
    found.listed = MODELS
    plugin.engines._engines["server"] = plugin.engines._engines["starter"] = found
    return found


@pytest.fixture
def desk(plugin, learner: Learner, window: Window, until):
    opened = ModelDesk(plugin.session.link, window)
    opened.show()
    until(lambda: opened.dialog.model() != "")
    yield opened
    opened.close()


class TestManager:
    def test_what_was_learned_stands_below_its_model(self, desk) -> None:
        assert [text.strip() for text in names(desk.dialog)] == [
            "Model nano: built in", "+ pool:      learned “pool”",
            "+ old:      learned “pool”; fits no model here", "Model other: installed",
        ]

    def test_what_fits_no_model_is_listed_all_the_same(self) -> None:
        lone = adapted("lone", base="gone")
        assert under_their_base([lone, model("nano")])[-1] is lone

    def test_its_card_says_what_it_is_worth(self, desk) -> None:
        choose(desk.dialog, "+ pool")
        told = facts(desk.dialog)
        assert told["Learned from"] == "12 accepted, 3 corrected or drawn, 9 rejected, 9 tiles"
        assert told["Examined"] == "IoU 0.10 → 0.80 on 3 tiles held out (everything called so: 0.30)"
        assert "97 % is as before" in told["Forgotten"]
        assert told["Licence"] == "CC0 1.0" and told["Date"] == "2026-11-21" and told["Learned by"] == "nano"
        for text in ("Download", "Check files"):
            assert button(desk.dialog, text).isHidden()

    def test_what_fits_no_more_says_why(self, desk) -> None:
        choose(desk.dialog, "+ old")
        assert facts(desk.dialog)["State"] == "It is old."
        assert button(desk.dialog, "Remove").isEnabled() and button(desk.dialog, "Export").isEnabled()

    def test_it_goes_into_one_file_and_comes_from_one(self, desk, learner, until, tmp_path) -> None:
        choose(desk.dialog, "+ pool")
        desk.dialog.adapter_exported.emit("pool", str(tmp_path / "shared.safetensors"))
        until(lambda: desk.dialog.said() == f"Written to {tmp_path / 'shared.safetensors'}.")
        desk.dialog.add_from(str(tmp_path / "shared.safetensors"))
        until(lambda: desk.dialog.said() == "nano+shared is here.")
        assert learner.asked == [
            f"export pool {tmp_path / 'shared.safetensors'}", f"add {tmp_path / 'shared.safetensors'}",
        ]

    def test_a_file_in_whose_place_it_goes_stays_until_the_new_one_is_whole(
        self, desk, learner, until, tmp_path, monkeypatch
    ) -> None:
        file = tmp_path / "shared.safetensors"
        file.write_text("old")
        learner.refusals["export"] = "The disk is full."
        desk.dialog.adapter_exported.emit("pool", str(file))
        until(lambda: desk.dialog.said() == "The disk is full.")
        assert file.read_text() == "old"
        learner.refusals.clear()
        real = learner.export_adapter

        def export(name: str, path: str) -> Any:
            Path(path).write_text("new")
            return real(name, path)

        monkeypatch.setattr(learner, "export_adapter", export)
        desk.dialog.adapter_exported.emit("pool", str(file))
        until(lambda: file.read_text() == "new")
        assert [one.name for one in tmp_path.glob("*.safetensors")] == ["shared.safetensors"]

    def test_one_of_the_same_name_is_replaced_the_second_time_only(self, desk, learner, until) -> None:
        desk.dialog.add_from("/elsewhere/pool.safetensors")
        assert "is called pool already" in desk.dialog.said() and learner.asked == []
        desk.dialog.add_from("/elsewhere/pool.safetensors")
        until(lambda: learner.asked == ["add /elsewhere/pool.safetensors replacing"])

    def test_a_foreign_file_is_refused_in_the_engines_words(self, desk, learner, until) -> None:
        learner.refusals["add"] = "x.safetensors is no adapter; choose another file."
        desk.dialog.add_from("/elsewhere/x.safetensors")
        until(lambda: desk.dialog.said() == learner.refusals["add"])

    def test_removing_takes_a_second_click_and_leaves_the_model(self, desk, learner, until) -> None:
        choose(desk.dialog, "+ pool")
        button(desk.dialog, "Remove").click()
        assert "Press Remove again" in desk.dialog.said() and learner.asked == []
        button(desk.dialog, "Remove").click()
        until(lambda: desk.dialog.said() == "pool was removed; the model is as it was before.")
        assert learner.asked == ["remove pool"]


class TestDock:
    def test_what_was_learned_is_chosen_like_a_model_and_undone_with_a_click(self, plugin, learner, until) -> None:
        panel = plugin.dock.engine
        plugin.settings.model = "nano+pool"
        plugin.session.link.open()
        until(lambda: panel.model() == "nano+pool")
        boxes = [panel._model.itemText(row) for row in range(panel._model.count())]
        assert "RSVLM nano + pool" in boxes and not any("old" in text for text in boxes)
        tip = panel._model.itemData(panel._model.currentIndex(), Qt.ItemDataRole.ToolTipRole)
        assert "Has learned: pool" in tip
        without = next(b for b in panel.findChildren(QtWidgets.QPushButton) if "Back to nano" in b.text())
        assert not without.isHidden()
        without.click()
        assert panel.model() == "nano" and without.isHidden()


class TestLayers:
    @pytest.fixture
    def layer(self, tmp_path, window) -> QgsVectorLayer:
        """A result of an adapted model."""
        told = answer([feature(box(NAIP, 0, 0, 20, 20), "pool")], prompt="pool")
        told["provenance"].update(model="nano+pool", adapter=LEARNED)
        request = {**REQUEST, "model": "nano+pool"}
        saved = geopackage.save(told, request, {**RECORD, "look": "raw"}, tmp_path, QgsCoordinateTransformContext())
        return QgsVectorLayer(f"{saved.file}|layername=features", "pool", "ogr")

    def test_the_properties_name_it(self, layer) -> None:
        assert "Learned: pool (adapter pool, SHA-256 cdcdcdcdcdcd)" in layer.metadata().abstract()
        assert "Model: nano+pool" in layer.metadata().abstract()

    def test_run_again_says_what_is_missing(self, layer) -> None:
        recipe = recipe_of(layer)
        assert recipe.model == "nano+pool" and check(recipe, MODELS) == ""
        for models in ([model("nano")], [adapted("pool", state="unfit")]):
            with pytest.raises(PluginError, match="had learned “pool” when this was made"):
                check(recipe, models)

    def test_something_else_of_that_name_is_told(self, layer) -> None:
        other = adapted("pool")
        other["adapter"]["sha256"] = "ef" * 32
        assert "is not what it was" in check(recipe_of(layer), [other])

    def test_the_action_asks_the_engine_first(self, plugin, learner, layer, window, until) -> None:
        learner.listed = [model("nano")]
        again = next(part for part in plugin.parts if hasattr(part, "_elsewhere"))
        begun: list[Any] = []
        plugin.session.begin = lambda *orders: begun.append(orders)
        again._begin([recipe_of(layer)], ["an order"])
        until(lambda: bool(window.messages()))
        assert "pool.safetensors" in window.messages()[0] and not begun
        learner.listed = MODELS
        again._begin([recipe_of(layer)], ["an order"])
        until(lambda: begun == [("an order",)])
