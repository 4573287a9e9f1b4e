"""What the person chose once and for all, kept in the QGIS profile under one prefix."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from qgis.core import QgsSettings

from .order import How

PREFIX = "rsvlm/"
T = TypeVar("T", str, int, bool, list[str])


class Value(Generic[T]):
    """One setting of the profile as a plain attribute: reading falls back to `default`, writing keeps it at once."""

    def __init__(self, key: str, default: T) -> None:
        self.key = PREFIX + key
        self.default: T = default

    def __get__(self, owner: Any, kind: Any = None) -> T:
        value: T = QgsSettings().value(self.key, self.default, type=type(self.default))
        return value

    def __set__(self, owner: Any, value: T) -> None:
        if value != self.__get__(owner):  # each write waits for the disk
            QgsSettings().setValue(self.key, value)


class Settings:
    """All settings of the plugin. An empty text means "let the plugin choose".

    `engine`: "starter" (inside QGIS' own Python, nothing to install) or "server" (own environment, torch).
    `model` (an id or the folder of a checkpoint), `device`, `precision`: as the engine names them. `model_folders`:
    folders of checkpoints that were chosen, the newest first; `known_models`: ids that the server told last.
    `outline`, `certainty` (in %), `boxes`, `enlarge`, `hops`, `segmenter`: as in `order.How`.
    `greeted`: whether the dock need not offer a sample scene any more.
    `results_folder`: where GeoPackages go when not beside the project.
    `server_program`: the `rsvlm` program of the server's environment. `server_idle_minutes`: when it ends by itself.
    `server_address`: a server that runs already and is used in its place; `server_authcfg`: the entry of QGIS'
    authentication that has its token. `environment_folder`: where the plugin set up an environment.
    `whole_stays`: whether a whole scene goes on when QGIS is closed; `whole_unfinished`: the file of the last one that
    has not come to its end.
    """

    engine: Value[str] = Value("engine", "starter")
    model: Value[str] = Value("model", "nano")
    device: Value[str] = Value("device", "auto")
    precision: Value[str] = Value("precision", "auto")
    model_folders: Value[list[str]] = Value("model_folders", [])
    known_models: Value[list[str]] = Value("known_models", [])
    outline: Value[str] = Value("outline", "cells")
    certainty: Value[int] = Value("certainty", 50)
    boxes: Value[str] = Value("boxes", "oriented")
    enlarge: Value[bool] = Value("enlarge", False)
    hops: Value[int] = Value("hops", 0)
    segmenter: Value[str] = Value("segmenter", "")
    greeted: Value[bool] = Value("greeted", False)
    beside_project: Value[bool] = Value("results/beside_project", True)
    results_folder: Value[str] = Value("results/folder", "")
    server_program: Value[str] = Value("server/program", "")
    server_idle_minutes: Value[int] = Value("server/idle_minutes", 15)
    server_address: Value[str] = Value("server/address", "")
    server_authcfg: Value[str] = Value("server/authcfg", "")
    environment_folder: Value[str] = Value("server/environment", "")
    whole_stays: Value[bool] = Value("whole/stays", False)
    whole_unfinished: Value[str] = Value("whole/unfinished", "")

    def authcfg_of(self, connection: str) -> str:
        """Which entry of QGIS' authentication database has the key of a model elsewhere; "" where none was chosen."""
        return str(QgsSettings().value(f"{PREFIX}remote/{connection}/authcfg", "") or "")

    def keep_authcfg(self, connection: str, entry: str) -> None:
        """The entry, never the key itself; "" forgets it."""
        if entry:
            QgsSettings().setValue(f"{PREFIX}remote/{connection}/authcfg", entry)
        else:
            QgsSettings().remove(f"{PREFIX}remote/{connection}")

    def how(self) -> How:
        """How jobs were done last time. A budget and what is done to two dates belong to one scene and are not kept."""
        return How(self.outline, self.certainty / 100, self.boxes, self.enlarge, self.hops, 0, self.segmenter)

    def keep_how(self, how: How) -> None:
        """For next time."""
        self.outline, self.certainty = how.outline, round(100 * how.threshold)
        self.boxes, self.enlarge = how.boxes, how.enlarge
        self.hops, self.segmenter = how.hops, how.segmenter
