"""QGIS' own Python as a program: where it lies on Linux, Windows and macOS, and how it is started.

`sys.executable` is of no use: inside the desktop it is the first `python3` on PATH (Linux) or QGIS itself (Windows,
macOS), and starting that opens a second QGIS.
"""

from __future__ import annotations

import ntpath
import posixpath
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Interpreter:
    """A Python to start. `home` is the value of PYTHONHOME that it needs, "" where it finds its library itself."""

    path: str
    home: str = ""

    def command(self, *arguments: str) -> list[str]:
        """The command line; always unbuffered and without the user's own packages.

        `-I` makes Python deaf to all variables, so it cannot be used where PYTHONHOME is needed.
        """
        return [self.path, "-s" if self.home else "-I", "-u", *arguments]

    def variables(self) -> dict[str, str]:
        """What to add to the stripped environment."""
        return {"PYTHONHOME": self.home} if self.home else {}


def candidates(
    platform: str, prefix: str, version: tuple[int, int], is_file: Callable[[str], bool]
) -> list[Interpreter]:
    """Interpreters of this QGIS that exist, the best first; empty where there is none.

    `platform` is `sys.platform`, `prefix` is `sys.exec_prefix`, `version` the first two numbers of `sys.version_info`:
    another version could not load QGIS' numpy.
    """
    if platform == "win32":
        found = _windows(prefix, version)
    elif platform == "darwin":
        found = _macos(prefix, version)
    else:
        found = [Interpreter(posixpath.join(prefix, "bin", name)) for name in _names(version)]
    return [interpreter for interpreter in dict.fromkeys(found) if is_file(interpreter.path)]


def _names(version: tuple[int, int]) -> list[str]:
    major, minor = version
    return [f"python{major}.{minor}", f"python{major}", "python"]


def _windows(prefix: str, version: tuple[int, int]) -> list[Interpreter]:
    """`prefix` is `...\\apps\\Python39`, its `python.exe` finds its library beside itself; the copies in `...\\bin` do
    not and end at once without PYTHONHOME. conda has `python.exe` in its prefix."""
    root = ntpath.dirname(ntpath.dirname(prefix))
    own = [Interpreter(ntpath.join(prefix, name)) for name in ("python.exe", "python3.exe")]
    return own + [Interpreter(ntpath.join(root, "bin", name), prefix) for name in ("python3.exe", "python.exe")]


def _macos(prefix: str, version: tuple[int, int]) -> list[Interpreter]:
    """In `QGIS.app/Contents` the interpreter is under `MacOS/bin`, since QGIS 4 in `MacOS` itself, else in a framework;
    outside of a bundle (Homebrew, conda, MacPorts) it is under the prefix."""
    found = [Interpreter(posixpath.join(prefix, "bin", name)) for name in _names(version)]
    bundle, inside, _ = prefix.partition(".app/")
    if not inside:
        return found
    contents = posixpath.join(bundle + ".app", "Contents")
    framework = f"Frameworks/Python.framework/Versions/{version[0]}.{version[1]}/bin"
    for folder in ("MacOS/bin", "MacOS", "Frameworks/bin", framework):
        found += [Interpreter(posixpath.join(contents, folder, name)) for name in _names(version)]
    major, minor = version
    for folder in ("Frameworks", "Resources/python", "MacOS"):
        # The library of a bundle that was moved is not where its interpreter was built to look.
        library = posixpath.join(contents, folder)
        found += [
            Interpreter(posixpath.join(contents, "MacOS", "bin", f"python{major}.{minor}"), library),
            Interpreter(posixpath.join(contents, "MacOS", f"python{major}.{minor}"), library),
        ]
    return found
