"""Part of the dock: what to look at."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsRasterLayer

from ..order import LAYER, MAP, PAIR, STACK, Look
from ..qt import QtWidgets, Signal, translate
from .choice_bar import ChoiceBar, Option
from .group_part import GroupPart
from .heading import heading
from .pair_part import PairPart, in_time_order, raster_box
from .pixels_part import PixelsPart
from .region_part import RegionPart
from .stack_part import StackPart


class LookPanel(QtWidgets.QWidget):
    """Map extent, one raster layer, two dated ones or a series; `changed` tells that the person chose something else,
    `swipe_wanted` carries two layers to be compared on the map. `region` and `pixels` are parts of it."""

    changed = Signal()
    swipe_wanted = Signal(object, object)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = ChoiceBar(
            [
                Option(MAP, translate("Dock", "Map"), translate("Dock", "What the map shows now"), MAP),
                Option(LAYER, translate("Dock", "Layer"), translate("Dock", "One raster layer"), LAYER),
                Option(PAIR, translate("Dock", "Two dates"), translate("Dock", "Two layers of different dates"), PAIR),
                Option(STACK, translate("Dock", "Series"), translate("Dock", "Many layers in time order"), STACK),
            ],
            translate("Dock", "What to look at"),
        )
        self._layer = raster_box(translate("Dock", "Raster layer to look at"))
        self._two = PairPart()
        self._many = StackPart()
        self._group = GroupPart()
        self._visible = QtWidgets.QCheckBox(translate("Dock", "Only the part that the map shows"))
        self.region = RegionPart()
        self.pixels = PixelsPart()

        self._one = QtWidgets.QWidget()
        one = QtWidgets.QVBoxLayout(self._one)
        one.setContentsMargins(0, 0, 0, 0)
        one.addWidget(self._layer)

        column = QtWidgets.QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(translate("Dock", "Look at")))
        for widget in (self._what, self._group, self._one, self._two, self._many, self._visible):
            column.addWidget(widget)
        column.addWidget(self.region)
        column.addWidget(self.pixels)
        self._what.chosen.connect(self._show_parts)
        self._layer.layerChanged.connect(self._show_parts)
        self.region.changed.connect(self._show_parts)
        self.pixels.changed.connect(self.changed)
        self._visible.toggled.connect(lambda _only: self.changed.emit())
        self._two.changed.connect(self.changed)
        self._two.swipe_wanted.connect(self.swipe_wanted)
        self._many.changed.connect(self.changed)
        self._group.changed.connect(self._show_parts)
        self._show_parts()

    def what(self) -> str:
        """MAP, LAYER, PAIR or STACK."""
        return self._what.current()

    def look(self) -> Look:
        """What is chosen now, with the layers themselves; a region stands for the part that the map shows."""
        look, region, pixels = self._layers_looked_at(), self.region.region(), self.pixels
        return replace(
            look,
            visible_only=look.visible_only and region is None,
            region=region,
            pixels=pixels.pixels(),
            resolution=pixels.resolution(),
            bands=pixels.bands() if look.what == LAYER else None,
        )

    def _layers_looked_at(self) -> Look:
        if self.what() == PAIR:
            return Look(PAIR, self._two.layers(), self._two.dates(), self._visible.isChecked())
        if self.what() == STACK:
            many = self._many
            only = self._visible.isChecked()
            return Look(STACK, many.layers(), many.dates(), only, sequence=many.sequence())
        if self.what() == LAYER:
            return Look(LAYER, (self._layer.currentLayer(),), (None,), self._visible.isChecked())
        return Look(MAP, self._group.layers())

    def choose(self, what: str) -> None:
        """Press the button of MAP, LAYER, PAIR or STACK; dates are filled with the project's dated layers."""
        self._what.choose(what)

    def choose_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Look at these layers; several are put in the order of their dates."""
        if len(layers) > 2:
            self._many.choose(layers)
            self._what.choose(STACK)
        elif len(layers) == 2:
            self._what.choose(PAIR)
            self._two.choose(*in_time_order(layers))
        else:
            self._what.choose(LAYER)
            self._layer.setLayer(layers[0])

    def choose_group(self, name: str, layers: list[QgsRasterLayer]) -> None:
        """Look at the rasters of a group, top first, as one picture, where the map shows them."""
        self._what.choose(MAP)
        self._group.set_group(name, layers)

    def set_visible_part(self, only: bool) -> None:
        """Look at the part that the map shows (`only`), or at all of the layer."""
        self._visible.setChecked(only)

    def _show_parts(self, *_what: object) -> None:
        what = self.what()
        self._one.setVisible(what == LAYER)
        self._two.setVisible(what == PAIR)
        self._visible.setVisible(what != MAP and self.region.region() is None)
        self.pixels.offer_bands(self._layer.currentLayer() if what == LAYER else None)
        self._many.setVisible(what == STACK)
        if what != MAP:
            self._group.set_group("", ())
        self._group.setVisible(bool(self._group.layers()))
        if what == PAIR:
            self._two.guess()
        elif what == STACK:
            self._many.guess()
        self.changed.emit()
