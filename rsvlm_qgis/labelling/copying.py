"""A copy of a layer in a GeoPackage of its own that takes the answers, in whatever thread calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from .. import compat
from ..errors import PluginError
from ..qt import translate
from . import look
from .snapshot import Snapshot
from .wish import QUALITY, Mark, Wish, mark_of
from .work import Labelled

TABLE = "labelled"
BATCH = 1000


def make(
    file: Path,
    source: Snapshot,
    context: QgsCoordinateTransformContext,
    wish: Wish,
    digest: str,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Write all features of `source` with empty fields for the answers; style and mark are in the file.

    False where it was cancelled, PluginError where it cannot be written; nothing is left behind then.
    """
    fields, mark = _fields(source.fields, wish, digest)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = TABLE
    writer = QgsVectorFileWriter.create(str(file), fields, source.kind, source.crs, context, options)
    done = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    batch: list[QgsFeature] = []
    for feature in source.getFeatures():
        if is_cancelled() or not done:
            break
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), *[None] * len(mark.names)])
        batch.append(row)
        if len(batch) == BATCH:
            done, batch = writer.addFeatures(batch), []
    done = done and (not batch or writer.addFeatures(batch)) and bool(writer.flushBuffer())
    reason = writer.errorMessage()
    del writer
    if is_cancelled() or not done:
        file.unlink(missing_ok=True)
        if not done:
            raise _cannot_write(file, reason)
        return False
    layer = _open(file)
    look.style(layer, wish, mark)
    message = compat.save_default_style(layer, "RSVLM")
    if message:
        raise _cannot_write(file, message)
    return True


def source_of(file: Path) -> str:
    """What QGIS calls the layer in a copy."""
    return f"{file}|layername={TABLE}"


class Copy:
    """A copy that is there. Made and used in one thread. Raises PluginError where it cannot be opened or written."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.layer = _open(file, styled=True)
        mark = mark_of(self.layer)
        if mark is None or any(self.layer.fields().indexFromName(name) < 0 for name in mark.names.values()):
            text = translate("Label", "The file {file} holds no labelled layer; choose another name.")
            raise PluginError(text.format(file=file))
        self.mark = mark
        self._columns = {column: self.layer.fields().indexFromName(name) for column, name in mark.names.items()}

    def is_done(self, feature: QgsFeature) -> bool:
        """Whether a feature has an answer, or the reason for none."""
        return not is_null(feature.attribute(self._columns[QUALITY]))

    def write(self, found: Iterable[Labelled]) -> None:
        """Put answers into the file."""
        changes = {
            one.feature.id(): {index: one.values[column] for column, index in self._columns.items()} for one in found
        }
        if not self.layer.dataProvider().changeAttributeValues(changes):
            raise _cannot_write(self._file, "; ".join(self.layer.dataProvider().errors()))

    def keep(self, title: str, lines: Iterable[str]) -> None:
        """Say in the file how it was made."""
        about = QgsLayerMetadata()
        about.setTitle(title)
        about.setAbstract("\n".join(lines))
        about.setType("dataset")
        about.setLanguage("en")
        QgsProviderRegistry.instance().saveLayerMetadata("ogr", self.layer.source(), about)


def holds(file: Path, digest: str) -> int | None:
    """How many features the copy in a file has, where it is of this very question (`Wish.digest`); None where not."""
    if not file.is_file():
        return None
    layer = QgsVectorLayer(source_of(file), TABLE, "ogr")
    mark = mark_of(layer) if layer.isValid() else None
    return int(layer.featureCount()) if mark is not None and mark.digest == digest else None


def is_null(value: Any) -> bool:
    """Whether a field of a feature is empty, as this or another version of QGIS says so."""
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _fields(found: QgsFields, wish: Wish, digest: str) -> tuple[QgsFields, Mark]:
    """Fields of the copy: those of the layer, and those for the answers behind them.

    A GeoPackage has a key called `fid`: a field of that name, whose values may come twice, is called otherwise.
    """
    fields = QgsFields()
    names = {field.name().casefold() for field in found}
    for field in found:
        kept = QgsField(field)
        if field.name().casefold() == "fid":
            kept.setName(next(name for name in (f"source_fid{n or ''}" for n in range(99)) if name not in names))
        fields.append(kept)
    mark = Mark(digest, wish.names([*(field.name() for field in fields), "fid"]))
    for column in wish.columns():
        fields.append(compat.field(mark.names[column.name], column.kind))
    return fields, mark


def _open(file: Path, styled: bool = False) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = styled
    layer = QgsVectorLayer(source_of(file), TABLE, "ogr", options)
    if not layer.isValid():
        raise _cannot_write(file, translate("Label", "it cannot be opened"))
    return layer


def _cannot_write(file: Path, reason: str) -> PluginError:
    text = translate("Label", "The copy {file} cannot be written ({reason}); free some disk space or rename it.")
    return PluginError(text.format(file=file, reason=reason or "?"), details=reason)
