"""What models, devices and sizes are called before people."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings

from rsvlm_qgis.model_names import amount, device_name, is_folder, precision_name, readable
from rsvlm_qgis.settings import PREFIX, Settings

REVISION = "7488352c0ffee0ffee0ffee0ffee0ffee0ffee00"


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("nano", "nano"),
        ("/data/checkpoints/rsunivlm-1b", "rsunivlm-1b"),
        ("/data/checkpoints/rsunivlm-1b/", "rsunivlm-1b"),
        (r"C:\models\one", "one"),
        (f"/home/me/.cache/hub/models--liux-cyber--RSUniVLM/snapshots/{REVISION}", "liux-cyber/RSUniVLM"),
        (f"/data/{REVISION}", REVISION[:12]),
    ],
)
def test_a_folder_is_called_by_what_people_know_of_it(model: str, name: str) -> None:
    assert readable(model) == name


@pytest.mark.parametrize(("model", "folder"), [("nano", False), ("my.model", False), ("/a", True), (r"D:\a", True)])
def test_ids_and_folders_are_told_apart(model: str, folder: bool) -> None:
    assert is_folder(model) is folder


@pytest.mark.parametrize(
    ("size", "text"), [(3_316_000_000, "3.3 GB"), (13_509_396, "14 MB"), (999_000_000, "999 MB"), (40_000, "40 kB")]
)
def test_sizes_are_short(size: int, text: str) -> None:
    assert amount(size) == text


def test_devices_and_precisions_have_names(qgis_app) -> None:
    assert [device_name(d) for d in ("auto", "cpu", "cuda:1")] == ["Automatic", "CPU", "GPU (CUDA) 1"]
    names = [precision_name(p) for p in ("auto", "bfloat16", "nf4", "new")]
    assert names == ["Automatic", "bfloat16 (16 bits)", "nf4 (4 bits)", "new"]


@pytest.mark.parametrize("folders", [[], ["/a folder"], ["/a, b", "/c"]])
def test_remembered_folders_survive_a_restart(qgis_app, folders: list[str]) -> None:
    Settings().model_folders = folders
    QgsSettings().sync()
    assert Settings().model_folders == folders
    QgsSettings().remove(PREFIX)
