"""What pip and uv say when they fail becomes one sentence that helps. The first tests make them fail for real."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from rsvlm_qgis.installing.advice import advice

NETWORK, DISK, PYTHON = "cannot be reached", "disk is full", "Python does not fit"
PROXY, CERTIFICATE, MISSING = "proxy refused", "certificate", "package is missing"

SMALL_FILES = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
sys.argv[0] = "pip"
from pip._internal.cli.main import main
sys.exit(main())
"""


def wheel(folder: Path, name: str, metadata: str = "", size: int = 10) -> None:
    with zipfile.ZipFile(folder / f"{name}-1.0-py3-none-any.whl", "w") as packed:
        info = f"{name}-1.0.dist-info"
        packed.writestr(f"{name}.py", "x" * size)
        packed.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n{metadata}")
        packed.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: t\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        packed.writestr(f"{info}/RECORD", "")


def pip(place: Path, *arguments: str, start: tuple[str, ...] = ("-m", "pip")) -> str:
    """What pip says in a clean environment."""
    variables = {"PATH": os.environ["PATH"], "HOME": str(place), "PIP_CONFIG_FILE": os.devnull, "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, *start, "install", "--target", str(place / "target"), *arguments], env=variables,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    return done.stdout + done.stderr


def test_an_index_that_is_not_there(tmp_path: Path) -> None:
    assert NETWORK in advice(pip(tmp_path, "--retries", "1", "--index-url", "http://127.0.0.1:9/simple", "six"))


def test_a_proxy_that_is_not_there(tmp_path: Path) -> None:
    options = ("--retries", "1", "--index-url", "https://example.org/simple", "--proxy", "http://127.0.0.1:9")
    assert PROXY in advice(pip(tmp_path, *options, "six"))


def test_a_python_that_does_not_fit(tmp_path: Path) -> None:
    wheel(tmp_path, "future", "Requires-Python: >=3.99\n")
    told = advice(pip(tmp_path, "--no-index", "--find-links", str(tmp_path), "future"))
    assert PYTHON in told and "3.11 to 3.14" in told


def test_a_folder_of_wheels_that_lacks_one(tmp_path: Path) -> None:
    assert MISSING in advice(pip(tmp_path, "--no-index", "--find-links", str(tmp_path), "nothing_such"))


@pytest.mark.skipif(sys.platform != "linux", reason="needs limits on the size of files")
def test_a_full_disk(tmp_path: Path) -> None:
    wheel(tmp_path, "large", size=200_000)
    options = ("--no-index", "--find-links", str(tmp_path), "large")
    assert DISK in advice(pip(tmp_path, *options, start=("-c", SMALL_FILES)))


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", DISK),
        ("error: failed to write\n  cause: No space left on device (os error 28)", DISK),
        ("error: Request failed\n  cause: client error (Connect)\n  cause: dns error\n  cause: failed to lookup "
         "address information: Name or service not known", NETWORK),
        ("  cause: tcp connect error\n  cause: Connection refused (os error 111)", NETWORK),
        ("WARNING: Retrying ... after connection broken by 'ReadTimeoutError(\"Read timed out. (read timeout=15)\")'",
         NETWORK),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication "
         "Required'))", PROXY),
        ("  cause: tunnel error: failed to create underlying connection\n  cause: Connection refused (os error 111)",
         PROXY),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: "
         "self-signed certificate in certificate chain (_ssl.c:992)')))", CERTIFICATE),
        ("  cause: invalid peer certificate: UnknownIssuer", CERTIFICATE),
        ("Because future-thing==1.0 requires Python >=3.99 and only future-thing==1.0 is available", PYTHON),
        ("ERROR: Ignored the following versions that require a different python version: 2.4.6 Requires-Python >=3.11\n"
         "ERROR: Could not find a version that satisfies the requirement numpy==2.4.6", PYTHON),
        ("error: No interpreter found for Python 3.12 in managed installations", PYTHON),
        ("error: No solution found when resolving dependencies\n  cause: Because nothing-such was not found in the "
         "provided package locations", MISSING),
        ("ERROR: Cannot install rsvlm[full]==0.1.0 because these package versions have conflicting dependencies.",
         MISSING),
        ("The virtual environment was not created successfully because ensurepip is not available.", "venv or pip"),
        ("/usr/bin/python3: No module named pip", "venv or pip"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'", "not be written"),
        ("PermissionError: [WinError 5] Access is denied: 'C:\\\\Program Files\\\\x'", "not be written"),
        ("OSError: [WinError 1260] This program is blocked by group policy.", "protection of this computer"),
        ("ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.28' not found", "too old or missing"),
        ("torch-2.13.0-cp311-cp311-win_amd64.whl is not a supported wheel on this platform.", "too old or missing"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "came damaged"),
        ("something that nobody has seen before", "not known"),
    ],
)  # fmt: skip
def test_known_failures(output: str, sentence: str) -> None:
    assert sentence in advice(output)
