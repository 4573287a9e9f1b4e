"""Where QGIS' own Python lies, on systems that are not at hand."""

from __future__ import annotations

import os
import subprocess
import sys

from rsvlm_qgis.client.environment import stripped
from rsvlm_qgis.client.interpreter import Interpreter, candidates


def found(platform: str, prefix: str, version: tuple[int, int], *files: str) -> list[Interpreter]:
    return candidates(platform, prefix, version, set(files).__contains__)


def test_linux_takes_the_version_that_qgis_runs_on() -> None:
    files = ("/usr/bin/python3.11", "/usr/bin/python3", "/usr/bin/python3.12")
    assert found("linux", "/usr", (3, 11), *files)[0] == Interpreter("/usr/bin/python3.11")


def test_linux_is_content_with_a_name_without_version() -> None:
    assert found("linux", "/opt/conda", (3, 11), "/opt/conda/bin/python3") == [Interpreter("/opt/conda/bin/python3")]


def test_windows_takes_the_python_beside_its_library() -> None:
    prefix = r"C:\Program Files\QGIS 3.22.16\apps\Python39"
    files = (prefix + r"\python.exe", r"C:\Program Files\QGIS 3.22.16\bin\python3.exe")
    first, second = found("win32", prefix, (3, 9), *files)
    assert first == Interpreter(prefix + r"\python.exe")
    assert second == Interpreter(r"C:\Program Files\QGIS 3.22.16\bin\python3.exe", home=prefix)


def test_windows_gives_the_copy_in_bin_its_pythonhome_and_lets_it_see_it() -> None:
    prefix = r"C:\OSGeo4W\apps\Python312"
    (only,) = found("win32", prefix, (3, 12), r"C:\OSGeo4W\bin\python3.exe")
    assert only.variables() == {"PYTHONHOME": prefix}
    assert only.command("x.py") == [r"C:\OSGeo4W\bin\python3.exe", "-s", "-u", "x.py"]


def test_windows_never_takes_qgis_itself() -> None:
    prefix = r"C:\OSGeo4W\apps\Python312"
    assert found("win32", prefix, (3, 12), r"C:\OSGeo4W\bin\qgis-bin.exe", r"C:\OSGeo4W\bin\qgis.exe") == []


def test_macos_finds_it_in_the_bundle() -> None:
    contents = "/Applications/QGIS-LTR.app/Contents"
    for prefix in (
        f"{contents}/MacOS",
        f"{contents}/Frameworks/Python.framework/Versions/3.9",
        f"{contents}/Resources",
    ):
        first = found("darwin", prefix, (3, 9), f"{contents}/MacOS/bin/python3.9", f"{contents}/MacOS/QGIS")[0]
        assert first == Interpreter(f"{contents}/MacOS/bin/python3.9")


def test_macos_finds_it_in_newer_bundles() -> None:
    contents = "/Applications/QGIS.app/Contents"
    assert found("darwin", f"{contents}/Frameworks", (3, 12), f"{contents}/MacOS/python3.12") == [
        Interpreter(f"{contents}/MacOS/python3.12"),
        Interpreter(f"{contents}/MacOS/python3.12", f"{contents}/Frameworks"),
        Interpreter(f"{contents}/MacOS/python3.12", f"{contents}/Resources/python"),
        Interpreter(f"{contents}/MacOS/python3.12", f"{contents}/MacOS"),
    ]


def test_macos_without_a_bundle() -> None:
    assert found("darwin", "/opt/homebrew", (3, 12), "/opt/homebrew/bin/python3") == [
        Interpreter("/opt/homebrew/bin/python3")
    ]


def test_no_interpreter_is_no_error() -> None:
    assert [found(platform, "/x", (3, 11)) for platform in ("linux", "win32", "darwin")] == [[], [], []]


def test_this_systems_interpreter_is_found_and_has_numpy() -> None:
    version = (sys.version_info.major, sys.version_info.minor)
    python = candidates(sys.platform, sys.base_exec_prefix, version, os.path.isfile)[0]
    polluted = {**os.environ, "PYTHONHOME": "/nowhere", "PYTHONPATH": "/nowhere", "LD_LIBRARY_PATH": "/nowhere"}
    code = "import sys, numpy; print(*sys.version_info[:2])"
    done = subprocess.run(python.command("-c", code), env=stripped(polluted), capture_output=True, text=True)
    assert done.stdout.split() == [str(number) for number in version], done.stderr


def test_what_qgis_sets_for_itself_is_taken_out_of_the_environment() -> None:
    kept = {"PATH": "/bin", "HOME": "/home/a", "LANG": "de_DE", "SystemRoot": "C:\\Windows", "OMP_NUM_THREADS": "1"}
    removed = (
        "PYTHONHOME PYTHONPATH PythonStartup VIRTUAL_ENV CONDA_PREFIX LD_LIBRARY_PATH LD_PRELOAD DYLD_LIBRARY_PATH "
        "QT_PLUGIN_PATH QT3D_RENDERER QML2_IMPORT_PATH GDAL_DATA GDAL_PAM_PROXY_DIR OGR_X CPL_DEBUG VSI_CACHE PROJ_LIB "
        "GRASS_PREFIX GISBASE QGIS_PREFIX_PATH OSGEO4W_ROOT SSL_CERT_FILE SSL_CERT_DIR __PYVENV_LAUNCHER__"
    )
    assert stripped({**kept, **dict.fromkeys(removed.split(), "x")}) == kept
