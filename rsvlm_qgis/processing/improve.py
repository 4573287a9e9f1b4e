"""`rsvlm:improve`: the small model learns one class from what was reviewed."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from .. import compat
from ..client.engine import Learning
from ..client.engines import SERVER
from ..errors import PluginError, Stopped
from ..improving.wish import MINUTES, MOST_MINUTES, Wish
from ..qt import translate
from . import outputs
from .described import DescribedAlgorithm

if TYPE_CHECKING:
    from ..review.snapshot import Snapshot

LAYERS, FILES, LABEL, NAME, MINUTES_, LICENCE = "LAYERS", "FILES", "LABEL", "NAME", "MINUTES", "LICENCE"
KEEP, OUTPUT, FIGURES = "KEEP", "OUTPUT", "FIGURES"
MODEL, BEFORE, AFTER, VERDICT = "MODEL", "IOU_BEFORE", "IOU_AFTER", "VERDICT"


class ImproveAlgorithm(DescribedAlgorithm):
    """Reviewed layers in, an adapter's file and its figures out."""

    key = "improve"

    def title(self) -> str:
        return translate("Processing", "Improve the model")

    def tags(self) -> list[str]:
        return ["learn", "train", "fine-tune", "adapter", "lora", "review", "class"]

    def about(self) -> str:
        return translate(
            "Processing",
            "Teaches the small model one class from what was accepted, corrected, rejected and drawn in reviews, in "
            "two places at least. What it learns is one small file; the model itself stays as it is.\n\n"
            "It is examined on places that it did not learn from: the figures say how well it outlined the class "
            "before and after, what calling everything so would come to, and whether it forgot what it knew. Kept "
            "among the models it can be asked as nano+NAME.\n\n"
            "It needs the full engine with PyTorch, on this computer.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        kind = compat.VECTOR_POLYGON
        reviewed = QgsProcessingParameterMultipleLayers(
            LAYERS, translate("Processing", "Reviewed results"), kind, optional=True
        )
        self.addParameter(reviewed)
        files = QgsProcessingParameterMultipleLayers(
            FILES, translate("Processing", "Files of training data"), compat.FILE, optional=True
        )
        files.setHelp(translate("Processing", "GeoPackages that “Export a review” has written, also by others."))
        self.addParameter(files)
        label = QgsProcessingParameterString(LABEL, translate("Processing", "Class to learn"), optional=True)
        label.setHelp(translate("Processing", "Empty: the only one that was reviewed."))
        self.addParameter(label)
        name = QgsProcessingParameterString(NAME, translate("Processing", "Name of what is learned"), "learned")
        name.setHelp(translate("Processing", "Letters, digits, - and _."))
        self.addParameter(name)
        minutes = QgsProcessingParameterNumber(
            MINUTES_, translate("Processing", "Minutes to learn"), QgsProcessingParameterNumber.Type.Double, MINUTES,
            minValue=0.05, maxValue=MOST_MINUTES,
        )
        minutes.setHelp(translate("Processing", "Of one processor core; reading and examining come on top."))
        self.addParameter(minutes)
        licence = QgsProcessingParameterString(LICENCE, translate("Processing", "Licence"), optional=True)
        licence.setHelp(translate("Processing", "Travels with what was learned, for those you give it to."))
        self.addParameter(licence)
        keep = QgsProcessingParameterBoolean(KEEP, translate("Processing", "Keep it among the models"), False)
        keep.setHelp(translate("Processing", "It can be asked as nano+NAME then. Else there are only the files below."))
        self.addParameter(keep)
        for key, title, kinds in (
            (OUTPUT, translate("Processing", "What was learned"), "*.safetensors"),
            (FIGURES, translate("Processing", "Figures"), "JSON (*.json)"),
        ):
            file = QgsProcessingParameterFileDestination(key, title, kinds, optional=True)
            file.setCreateByDefault(key == OUTPUT)
            self.addParameter(file)
        for key, title in (
            (BEFORE, translate("Processing", "Overlap before (IoU)")),
            (AFTER, translate("Processing", "Overlap after (IoU)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, title))
        for key, title in (
            (VERDICT, translate("Processing", "Whether it is better")),
            (MODEL, translate("Processing", "Name of the model, where it was kept")),
        ):
            self.addOutput(QgsProcessingOutputString(key, title))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        from ..review.snapshot import snapshot

        outputs.check_folders(parameters, (OUTPUT, FIGURES))
        layers = self.parameterAsLayerList(parameters, LAYERS, context)
        self._snaps: list[Snapshot] = [
            snapshot(layer, context=context.transformContext()) for layer in layers if isinstance(layer, QgsVectorLayer)
        ]
        self._files = [Path(file) for file in self.parameterAsFileList(parameters, FILES, context) if file]
        if not self._snaps and not self._files:
            text = translate("Processing", "There is nothing to learn from; choose reviewed results or files.")
            raise QgsProcessingException(text)
        if not self._engines.has_server:
            text = translate("Processing", "Learning needs the full engine; set it up in the dock's menu.")
            raise QgsProcessingException(text)
        self._wish = Wish(
            self.parameterAsString(parameters, LABEL, context).strip(),
            self.parameterAsString(parameters, NAME, context).strip(),
            self.parameterAsDouble(parameters, MINUTES_, context),
            self.parameterAsString(parameters, LICENCE, context),
        )
        try:
            self._wish.check()
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..client.errors import JobStopped

        engine = self._engines.get(SERVER)
        assert isinstance(engine, Learning)
        try:
            with tempfile.TemporaryDirectory(prefix="rsvlm-improve-") as folder:
                job, result = self._learn(engine, Path(folder), feedback)
            return self._hand_over(engine, job, result, parameters, context, feedback)
        except (Stopped, JobStopped):
            return {}
        except PluginError as error:
            raise QgsProcessingException(str(error)) from error

    def _learn(self, engine: Learning, folder: Path, feedback: QgsProcessingFeedback) -> tuple[str, dict[str, Any]]:
        from ..improving.blocking import learn
        from ..improving.words import stage_words
        from ..review.lessons import write_lessons

        files = list(self._files)
        for number, snap in enumerate(self._snaps, 1):
            files.append(folder / f"{number}.gpkg")
            taught = write_lessons(snap, files[-1], lambda _done: bool(feedback.isCanceled()))
            text = translate("Processing", "{name}: {count} features to learn from")
            feedback.pushInfo(text.format(name=snap.name, count=taught.all))

        def told(progress: dict[str, Any]) -> None:
            feedback.setProgressText(stage_words(progress))
            feedback.setProgress(100.0 * int(progress.get("done") or 0) / max(1, int(progress.get("total") or 1)))

        return learn(engine, self._wish, files, told, feedback.isCanceled)

    def _hand_over(
        self,
        engine: Learning,
        job: str,
        result: dict[str, Any],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The files, the figures, and what is kept among the models."""
        from ..improving import words

        card = result["adapter"]
        figures = card["figures"]
        for line in (words.verdict(figures), words.in_short(figures), *words.notes(figures, tuple(result["unread"]))):
            feedback.pushInfo(line)
        given: dict[str, Any] = {
            BEFORE: words.iou(figures, "before"), AFTER: words.iou(figures, "after"), VERDICT: words.verdict(figures),
        }
        if parameters.get(OUTPUT):
            given[OUTPUT] = _copied(result["path"], self._place(parameters, OUTPUT, context))
        if parameters.get(FIGURES):
            text = json.dumps({"adapter": card, "unread": result["unread"]}, indent=2, ensure_ascii=False)
            given[FIGURES] = _written(text, self._place(parameters, FIGURES, context))
        if self.parameterAsBoolean(parameters, KEEP, context):
            given[MODEL] = str(engine.keep_improvement(job).result()["info"]["id"])
            feedback.pushInfo(translate("Processing", "Kept as {}.").format(given[MODEL]))
        else:
            engine.drop_improvement(job).result()
        return given

    def _place(self, parameters: dict[str, Any], key: str, context: QgsProcessingContext) -> Path:
        place = Path(self.parameterAsFileOutput(parameters, key, context))
        if key == OUTPUT and parameters[key] == QgsProcessing.TEMPORARY_OUTPUT:
            place = place.with_name(f"{self._wish.name}.safetensors")
        return place


def _copied(source: str, place: Path) -> str:
    try:
        shutil.copyfile(source, place)
    except OSError as error:
        raise _cannot_write(place, error) from error
    return str(place)


def _written(text: str, place: Path) -> str:
    try:
        place.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise _cannot_write(place, error) from error
    return str(place)


def _cannot_write(place: Path, error: OSError) -> PluginError:
    text = translate("Processing", "{file} cannot be written ({reason}); choose another place.")
    return PluginError(text.format(file=place, reason=error.strerror or error))
