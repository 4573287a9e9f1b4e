"""What pip, uv and venv say when they fail, turned into one sentence that helps. A table: the first line that fits."""

from __future__ import annotations

import re

from ..qt import translate
from .machine import NEWEST, OLDEST

_DISK = (
    r"no space left on device|errno 28|disk quota exceeded|not enough space|file too large|errno 27|"
    r"os error (27|28|112|122)"
)
_PERMISSION = r"permission denied|access is denied|errno 13|winerror 5\b|os error (5|13)\b|read-only file system"
_PROXY = (
    r"proxyerror|proxy authentication required|tunnel connection failed|407 |cannot connect to proxy|proxy connect|"
    r"tunnel error"
)
_SSL = r"certificate[ _]verify[ _]failed|sslerror|unknownissuer|invalid peer certificate|self[- ]signed certificate"
_NETWORK = (
    r"connection refused|newconnectionerror|failed to establish a new connection|name or service not known|"
    r"getaddrinfo failed|temporary failure in name resolution|network is unreachable|connecttimeout|read timed out|"
    r"error sending request|dns error|failed to fetch|connection reset|timed out"
)
_PYTHON = r"requires-python|requires? a different python|requires python|no interpreter found|no download found"
_MISSING = (
    r"no matching distribution found|no solution found|could not find a version|not found in the package|"
    r"resolutionimpossible|conflicting dependencies"
)
_VENV = r"ensurepip is not available|no module named (venv|ensurepip|pip)\b"
_LIBRARY = r"glibc|is not a supported wheel|dll load failed|winerror (126|127|193)|cannot open shared object"
_BLOCKED = r"blocked by group policy|applocker|virus|winerror (225|1260)|operation did not complete successfully"
_DAMAGED = r"do not match the hashes|badzipfile|file is not a zip file|incompleteread|invalid wheel|crc-?32"


def advice(output: str) -> str:
    """A sentence for the person; `output` is the last lines of what failed. One that names the log where none fits."""
    for pattern, sentence in _table():
        if re.search(pattern, output, re.IGNORECASE):
            return sentence
    return translate("Installing", "Setting up failed in a way that is not known; the log below tells what happened.")


def _table() -> tuple[tuple[str, str], ...]:
    """Causes come before what follows from them: a full disk also ends connections."""
    pythons = {"oldest": "{}.{}".format(*OLDEST), "newest": "{}.{}".format(*NEWEST)}
    return (
        (_DISK, translate("Installing", "The disk is full; make room or choose a folder on another disk, then go on.")),
        (
            _BLOCKED,
            translate(
                "Installing",
                "A protection of this computer blocked a program; ask who keeps it, or use a server that runs already.",
            ),
        ),
        (
            _PERMISSION,
            translate("Installing", "Something may not be written; choose a folder of your own, then go on."),
        ),
        (
            _PROXY,
            translate(
                "Installing",
                "The proxy refused; set it with its user in QGIS (Options, Network), or use a folder of wheels.",
            ),
        ),
        (
            _SSL,
            translate(
                "Installing",
                "The connection is inspected with a certificate that is not trusted here; have it added to those of "
                "the system, install uv, or use a folder of wheels.",
            ),
        ),
        (
            _VENV,
            translate(
                "Installing", "This Python lacks venv or pip; install them (python3-venv), choose another one, or uv."
            ),
        ),
        (
            _NETWORK,
            translate(
                "Installing",
                "The package index cannot be reached; check the network and go on, or use a folder of wheels.",
            ),
        ),
        (
            _DAMAGED,
            translate("Installing", "A file came damaged; go on to fetch it anew, or copy the folder of wheels again."),
        ),
        (
            _PYTHON,
            translate(
                "Installing",
                "This Python does not fit; choose one from {oldest} to {newest}, or install uv, which brings one.",
            ).format(**pythons),
        ),
        (
            _MISSING,
            translate(
                "Installing",
                "A package is missing where it was looked for; choose another build or Python, or complete the "
                "folder of wheels.",
            ),
        ),
        (
            _LIBRARY,
            translate(
                "Installing",
                "A library of the system is too old or missing; update the system, or use a server that runs already.",
            ),
        ),
    )
