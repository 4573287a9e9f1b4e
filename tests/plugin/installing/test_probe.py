"""The facts of a machine: interpreters that work, the card, the proxy without its password."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from rsvlm_qgis.installing import probe
from rsvlm_qgis.installing.machine import Graphics, Python
from rsvlm_qgis.installing.proxy import qgis_proxy


def program(path: Path, said: str) -> str:
    path.write_text(f"#!/bin/sh\n{said}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.mark.skipif(sys.platform == "win32", reason="needs programs that are shell scripts")
def test_only_interpreters_that_work_are_found_the_best_first(tmp_path: Path) -> None:
    paths = [
        program(tmp_path / "old", "echo 3 9"), program(tmp_path / "broken", "exit 1"),
        program(tmp_path / "fits", "echo 3 12"), program(tmp_path / "newer", "echo 3 13"),
        program(tmp_path / "far", "echo 3 99"), program(tmp_path / "no_python", "echo hello"), str(tmp_path / "gone"),
    ]  # fmt: skip
    found = probe.pythons(paths)
    assert [python.version for python in found] == [(3, 13), (3, 12), (3, 99), (3, 9)]
    assert [python.fits for python in found] == [True, True, False, False]


def test_this_python_is_found() -> None:
    assert Python(sys.executable, sys.version_info[:2]) in probe.pythons([sys.executable])


def test_qgis_own_python_is_no_base_on_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    inside = tmp_path / "QGIS" / "apps" / "Python312" / "python.exe"
    monkeypatch.setattr(sys, "exec_prefix", str(inside.parent))
    monkeypatch.setattr(probe.shutil, "which", lambda name: str(inside) if name == "python" else None)
    assert probe.interpreters("win32") == []
    assert str(inside) in probe.interpreters("linux"), "there it is the system's"


def test_the_card_with_the_most_memory_counts() -> None:
    said = "NVIDIA T400, 535.183.01, 2048\nNVIDIA RTX A6000, 535.183.01, 49140\nNVIDIA-SMI has failed\n"
    assert probe.read_card(said) == Graphics("NVIDIA RTX A6000", 535, 49140 << 20)
    assert probe.read_card("No devices were found") is None


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("http://me:word@proxy:3128", "http://proxy:3128"), ("me:word@proxy:3128", "proxy:3128"),
        ("http://proxy:3128", "http://proxy:3128"), ("", ""),
    ],
)  # fmt: skip
def test_the_password_of_a_proxy_is_not_shown(address: str, shown: str) -> None:
    assert probe.without_secrets(address) == shown


def test_the_proxy_of_qgis_is_used() -> None:
    settings = QgsSettings()
    values = {
        "proxyEnabled": True, "proxyHost": "proxy.example.org", "proxyPort": "3128", "proxyUser": "me",
        "proxyPassword": "w@rd", "proxyType": "HttpProxy",
    }  # fmt: skip
    try:
        assert qgis_proxy() == ""
        for name, value in values.items():
            settings.setValue(f"proxy/{name}", value)
        assert qgis_proxy() == "http://me:w%40rd@proxy.example.org:3128"
    finally:
        settings.remove("proxy")


def test_the_free_space_of_a_folder_to_be_is_that_of_its_disk(tmp_path: Path) -> None:
    assert probe.free_space(tmp_path / "not" / "yet") > 0
