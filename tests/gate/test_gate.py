"""The gate of plugins.qgis.org, at home: the tools that it runs over an upload find nothing in the packed plugin.

Findings that stand are answered here, with a reason, or beside the line with `# nosec CODE # reason`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.gate.site_rules import BROKEN, CRITICAL, LARGEST, LINE_LENGTH, SUSPICIOUS, WARNING

# A warning of bandit that stands wherever it is found.
ANSWERED = {"B101": "assert tells the type checker what the lines before have made sure of; nothing rests on it"}
# What flake8 says against the formatting that the project has on purpose.
FORMATTED = "E203"  # a blank before the colon of a slice with expressions, as formatters write it
VENDORED = "rsvlm_qgis/_vendor"


def tool(place: Path, *arguments: str) -> str:
    """What a tool says about the folder it runs in. Tools exit with 1 when they find something."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=place, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def bandit(place: Path) -> list[str]:
    """`CODE file:line text` of everything the site's list finds below `place`."""
    asked = ",".join((*CRITICAL, *WARNING))
    report = json.loads(tool(place, "bandit", "-r", ".", "-f", "json", "--quiet", "-t", asked))
    assert report["errors"] == []
    return [
        f"{found['test_id']} {found['filename']}:{found['line_number']} {found['issue_text']}"
        for found in report["results"]
    ]


def secrets(place: Path) -> list[str]:
    """`kind file:line` of everything that looks like a secret below `place`, without metadata.txt, as on the site."""
    arguments = ("scan", "--all-files", "--exclude-files", r"metadata\.txt", ".")
    found = json.loads(tool(place, "detect_secrets", *arguments))
    return [f"{one['type']} {file}:{one['line_number']}" for file, all_of in found["results"].items() for one in all_of]


def flake8(place: Path, *arguments: str) -> list[str]:
    """`file:line:column: CODE text` of everything flake8 finds below `place`, one process."""
    asked = ("flake8", "--isolated", "-j1", f"--max-line-length={LINE_LENGTH}", *arguments, ".")
    return tool(place, *asked).splitlines()


@pytest.fixture(scope="module")
def findings(unpacked: Path) -> list[str]:
    return bandit(unpacked)


def test_no_critical_finding(findings: list[str]) -> None:
    assert [found for found in findings if found.split()[0] in CRITICAL] == []


def test_every_warning_is_answered(findings: list[str]) -> None:
    assert [found for found in findings if found.split()[0] not in ANSWERED] == []


def test_nothing_looks_like_a_secret(unpacked: Path) -> None:
    assert secrets(unpacked) == []


@pytest.fixture(scope="module")
def remarks(unpacked: Path) -> list[str]:
    return flake8(unpacked, f"--extend-ignore={FORMATTED}")


def test_the_style_is_that_of_the_site(remarks: list[str]) -> None:
    assert [line for line in remarks if VENDORED not in line] == []


def test_nothing_that_travels_along_is_broken(remarks: list[str]) -> None:
    """What others wrote keeps its own style, but it runs."""
    assert [line for line in remarks if line.split()[1].startswith(BROKEN)] == []


def test_files_are_what_the_site_expects(packed: Path) -> None:
    assert packed.stat().st_size <= LARGEST
    with zipfile.ZipFile(packed) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert {name.split("/")[0] for name in names} == {"rsvlm_qgis"}
    assert {"rsvlm_qgis/LICENSE", "rsvlm_qgis/metadata.txt", "rsvlm_qgis/__init__.py"} <= set(names)
    assert [name for name in names if name.lower().endswith(SUSPICIOUS)] == []
    assert [name for name in names if any(part.startswith((".", "__MACOSX")) for part in name.split("/"))] == []
    assert [name for name in names if "\\" in name or "__pycache__" in name] == []
    assert [entry.filename for entry in entries if entry.external_attr >> 16 & 0o111] == []


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ('exec("1")\n', "B102"), ('token = "a"\nprint(token == "hunter2")\n', "B105"),
        ('import tarfile\ntarfile.open("a").extractall("b")\n', "B202"),
        ('import subprocess\nsubprocess.run("ls", shell=True)\n', "B602"), ("import pickle\n", "B403"),
    ],
)
def test_what_the_site_refuses_is_found(tmp_path: Path, source: str, code: str) -> None:
    (tmp_path / "bad.py").write_text(source, encoding="utf-8")
    assert code in {found.split()[0] for found in bandit(tmp_path)}


def test_a_secret_is_found(tmp_path: Path) -> None:
    key = "AKIA" + "IOSFODNN7EXAMPLE"  # in two parts: this file is no secret either
    (tmp_path / "bad.py").write_text(f'key = "{key}"\n', encoding="utf-8")
    assert any(found.startswith("AWS Access Key") for found in secrets(tmp_path))


def test_bad_style_is_found(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text(f"a = '{'x' * LINE_LENGTH}'\nprint(b)\n", encoding="utf-8")
    assert [line.split()[1] for line in flake8(tmp_path, "--select=E,F")] == ["E501", "F821"]
