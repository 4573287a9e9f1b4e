"""Objects over a whole scene are those that the ordinary road finds, also where an answer was cut off."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely
from rsvlm import pipeline
from rsvlm.imagery.grid import Grid, Window
from rsvlm.models.labels import understand
from rsvlm.scenes.looking import ModelLook
from rsvlm.scenes.sweep import sweep_here
from rsvlm.scenes.whole import Job, plan_scene, run_scene
from rsvlm.schema import Options, Request
from shapely.geometry import shape

from tests.backend import fakes
from tests.backend.labelled_model import LINES, Label, LabelledModel, Watched, clipped

PLACED = Grid("EPSG:32614", (0.5, 0.0, 600_000.0, 0.0, -0.5, 4_000_000.0), 1400, 1000)


class Numbered(Watched):
    """A scene whose pixels say where they are: a part of what was read is known too."""

    def __init__(self) -> None:
        place = np.arange(1400) + (np.arange(1000) << 11)[:, None]
        super().__init__(np.stack([place >> 16, place >> 8 & 255, place & 255], axis=2).astype(np.uint8), PLACED)

    def window(self, picture: np.ndarray) -> Window:
        first, second, third = picture[0, 0].astype(int).tolist()
        place = first << 16 | second << 8 | third
        return Window(place & 2047, place >> 11, picture.shape[1], picture.shape[0])


def ships(count: int, seed: int = 1) -> list[Label]:
    rng = np.random.default_rng(seed)
    found: list[Label] = []
    for x, y in rng.uniform((40, 40), (1360, 960), (count, 2)).tolist():
        if all(abs(x - p[0][0]) > 90 or abs(y - p[0][1]) > 60 for p, _ in found):
            found.append(([(x, y), (x + 30, y), (x + 30, y + 16), (x, y + 16)], "ship"))
    return found


def as_set(shapes: list[shapely.Geometry]) -> set[bytes]:
    return {shapely.to_wkb(shapely.normalize(shapely.set_precision(one, 1e-6))) for one in shapes}


@pytest.mark.parametrize("most", [None, 12])
def test_whole_and_plain_find_the_same(tmp_path: Path, most: int | None) -> None:
    """With `most`, answers are cut off after so many objects, and the tile's parts are asked."""
    labels = ships(120)
    scene = Numbered()

    def model() -> LabelledModel:
        return LabelledModel(scene, labels, LINES, clipped, (504, 504), **({} if most is None else {"most": most}))

    request = Request("detect", "ships", ())
    plain = pipeline.run(request, scene.scene, model(), fakes.Free(), lambda kind, data: None)
    assert len(plain.features) == len(labels)
    used = model()
    plan = plan_scene(scene.scene, used.profile, "detect")
    questions = understand("detect", "ships", used.profile)
    look = ModelLook("detect", questions, scene.scene, plan.lattice, used, fakes.Free(), Options())
    out = tmp_path / "ships.gpkg"
    job = Job("detect", "ships", tuple(questions), 0.5, {"prompt": "ships"})
    sweep = sweep_here(scene.scene, look, fakes.Free())
    report = run_scene(job, plan, scene.scene, sweep, out, lambda kind, data: None)
    layer = geopandas.read_file(out, layer="features")
    assert report.features == len(layer) == len(labels)
    whole = [part for one in layer.geometry for part in shapely.get_parts(one)]
    assert as_set(whole) == as_set([shape(feature.geometry) for feature in plain.features])
    assert sorted(layer["confidence"]) == sorted(f.confidence for f in plain.features if f.confidence is not None)
    assert layer["tile"].max() < len(plan.lattice), "a part has its tile's number"
    assert layer["area_m2"].tolist() == pytest.approx(layer.geometry.area.tolist(), rel=2e-3)
