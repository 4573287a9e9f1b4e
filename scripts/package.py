"""The plugin as QGIS wants it: one folder `rsvlm_qgis` with everything inside, as a folder or as a ZIP.

    python3 scripts/package.py                   dist/rsvlm_qgis-VERSION.zip
    python3 scripts/package.py --folder DIR      DIR/rsvlm_qgis (what `make demo` and the tests install)

Standard library only. The ZIP has the same bytes every time: sorted names, one fixed time and mode for all entries.
"""

from __future__ import annotations

import argparse
import configparser
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import tomllib

REPO = Path(__file__).resolve().parents[1]
NAME = "rsvlm_qgis"
LARGEST = 25_000_000  # bytes of a ZIP, the limit of the plugin repository of QGIS
SKIPPED_NAMES = ("__pycache__",)
SKIPPED_ENDINGS = (".pyc", ".pyo", ".ts", ".aux.xml", "training.jsonl")  # the last: hashes look like secrets
ZIP_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a ZIP can say

# (in the repository, in the plugin's folder)
PARTS = (
    ("rsvlm_qgis", "."),
    ("metadata.txt", "metadata.txt"),
    ("LICENSE", "LICENSE"),
    ("NOTICE", "NOTICE"),
    ("CHANGELOG.md", "CHANGELOG.md"),
    ("resources", "resources"),
    ("backend/src/rsvlm", "engine/rsvlm"),
    ("backend/requirements.lock", "engine/requirements.lock"),
)


class PackagingError(Exception):
    """One sentence that says what is missing."""


def version() -> str:
    """The version in metadata.txt."""
    metadata = configparser.ConfigParser()
    metadata.read(REPO / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def is_packed(file: Path) -> bool:
    names = file.relative_to(REPO).parts
    return not (
        any(name in SKIPPED_NAMES or name.startswith(".") for name in names) or file.name.endswith(SKIPPED_ENDINGS)
    )


def contents() -> dict[str, Path]:
    """Name inside the plugin's folder -> file of the repository, sorted by name."""
    found: dict[str, Path] = {}
    for source, target in PARTS:
        start = REPO / source
        if not start.exists():
            raise PackagingError(f"{source} is missing, the plugin cannot be packed without it.")
        for file in [start] if start.is_file() else start.rglob("*"):
            if file.is_file() and is_packed(file):
                found[(Path(target) / file.relative_to(start)).as_posix()] = file
    return dict(sorted(found.items()))


def write_translations(folder: Path) -> None:
    """Compile i18n/*.ts into `folder`; needs lrelease where there is a translation."""
    sources = sorted((REPO / "i18n").glob("*.ts"))
    if not sources:
        return
    lrelease = shutil.which("lrelease") or shutil.which("lrelease-qt5")
    if lrelease is None:
        raise PackagingError("lrelease is missing; run make qgis or install the tools of Qt (qttools5-dev-tools).")
    folder.mkdir(parents=True, exist_ok=True)
    for source in sources:
        target = folder / f"{source.stem}.qm"
        done = subprocess.run([lrelease, "-silent", source, "-qm", target], capture_output=True, text=True, check=False)
        if done.returncode != 0 or not target.is_file():
            raise PackagingError(f"lrelease could not compile {source.name}: {done.stderr.strip()}")


def write_wheel_metadata(engine: Path) -> None:
    """Make `engine` an unpacked wheel of the backend, so that the plugin can pack it where an environment is set up:
    the small model would not fit into the ZIP twice. Its RECORD is written then."""
    project = tomllib.loads((REPO / "backend" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    name = project["name"]
    lines = [
        "Metadata-Version: 2.1", f"Name: {name}", f"Version: {version()}", f"Summary: {project['description']}",
        f"License: {project['license']}", f"Requires-Python: {project['requires-python']}",
        *(f"Requires-Dist: {needed}" for needed in project["dependencies"]),
        "Provides-Extra: full",
    ]  # fmt: skip
    for needed in project["optional-dependencies"]["full"]:
        package, _, marker = (part.strip() for part in needed.partition(";"))
        lines.append(f"Requires-Dist: {package}; " + (f'({marker}) and ' if marker else "") + 'extra == "full"')
    folder = engine / f"{name}-{version()}.dist-info"
    folder.mkdir()
    files = {
        "METADATA": lines,
        "WHEEL": ["Wheel-Version: 1.0", "Generator: rsvlm", "Root-Is-Purelib: true", "Tag: py3-none-any"],
        "entry_points.txt": ["[console_scripts]", *(f"{key} = {value}" for key, value in project["scripts"].items())],
    }
    for file, content in files.items():
        (folder / file).write_text("\n".join([*content, ""]), encoding="utf-8")


def write_folder(parent: Path) -> Path:
    """Lay the plugin out as `parent`/rsvlm_qgis, which must not exist yet."""
    folder = parent / NAME
    if folder.exists():
        raise PackagingError(f"{folder} exists already; name an empty place.")
    for name, file in contents().items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    write_translations(folder / "i18n")
    write_wheel_metadata(folder / "engine")
    return folder


def write_zip(target: Path) -> Path:
    """Pack the plugin; raises PackagingError where the ZIP is larger than the plugin repository takes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = write_folder(Path(place))
        half_written = target.with_suffix(".part")
        with zipfile.ZipFile(half_written, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for file in sorted(path for path in folder.rglob("*") if path.is_file()):
                entry = zipfile.ZipInfo(file.relative_to(folder.parent).as_posix(), ZIP_TIME)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 3  # Unix, so that the mode is read
                entry.external_attr = 0o100644 << 16
                packed.writestr(entry, file.read_bytes())
    size = half_written.stat().st_size
    if size > LARGEST:
        half_written.unlink()
        raise PackagingError(f"The ZIP would have {size:,} bytes, the plugin repository takes {LARGEST:,}.")
    half_written.replace(target)
    return target


def main() -> int:
    parser = argparse.ArgumentParser(description="Pack the plugin as a ZIP, or lay it out as a folder.")
    parser.add_argument("--folder", type=Path, help="lay it out below this folder instead of packing it")
    chosen = parser.parse_args()
    try:
        if chosen.folder is not None:
            print(write_folder(chosen.folder))
        else:
            target = write_zip(REPO / "dist" / f"{NAME}-{version()}.zip")
            print(f"{target.relative_to(REPO)}: {target.stat().st_size / 1e6:.1f} MB")
    except PackagingError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
