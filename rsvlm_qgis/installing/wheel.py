"""The backend as a wheel. It travels in the ZIP unpacked, as the folder `engine`, so that the small model is there
once: the built-in engine reads it in place, and an environment gets it as the wheel that is packed here."""

from __future__ import annotations

import base64
import hashlib
import shutil
import zipfile
from pathlib import Path

from ..errors import PluginError
from ..qt import translate

LOCK = "requirements.lock"
_TIME = (1980, 1, 1, 0, 0, 0)
_SKIPPED = ("__pycache__",)


def wheel_name(engine: Path) -> str:
    """What the wheel of `pack` is called, "" in a checkout."""
    found = sorted(engine.glob("rsvlm-*.dist-info"))
    return f"{found[0].stem}-py3-none-any.whl" if found else ""


def pack(engine: Path, out: Path) -> Path:
    """Write `rsvlm-VERSION-py3-none-any.whl` into `out` from the folder that holds `rsvlm` and its `.dist-info`.

    Raises PluginError where the `.dist-info` is missing (a checkout: `make setup` makes its environment) or the disk
    fails.
    """
    name = wheel_name(engine)
    if not name:
        text = translate("Installing", "{folder} is no installed plugin; install the ZIP, or run make setup.")
        raise PluginError(text.format(folder=engine))
    target = out / name
    info = name.replace("-py3-none-any.whl", ".dist-info")
    files = [path for name in ("rsvlm", info) for path in sorted((engine / name).rglob("*")) if path.is_file()]
    rows = []
    try:
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as packed:
            for path in files:
                name = path.relative_to(engine).as_posix()
                if not any(part in _SKIPPED for part in path.parts):
                    content = path.read_bytes()
                    packed.writestr(_entry(name), content)
                    rows.append(f"{name},sha256={_digest(content)},{len(content)}")
            record = f"{info}/RECORD"
            packed.writestr(_entry(record), "\n".join([*rows, f"{record},,", ""]))
    except OSError as error:
        text = translate("Installing", "{folder} cannot be written ({reason}); choose another folder.")
        raise PluginError(text.format(folder=out, reason=error.strerror)) from error
    return target


def pinned(lock: Path, package: str) -> str:
    """The requirement of a package with its exact version. Raises PluginError where the file has none."""
    try:
        lines = lock.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    found = next((line.strip() for line in lines if line.startswith(f"{package}==")), "")
    if not found:
        text = translate("Installing", "{file} is missing or damaged; install the plugin again.")
        raise PluginError(text.format(file=lock))
    return found


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.external_attr = 0o100644 << 16
    return entry


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
