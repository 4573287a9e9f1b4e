"""`rsvlm:wholescene`: a scene of any size into one file that can be gone on with."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRasterLayer,
    QgsReferencedRectangle,
)

from .. import compat
from ..capture.ground import Resolution
from ..capture.region import Region
from ..client import blocking
from ..client.engines import SERVER, Engines
from ..client.events import JobEvent
from ..errors import PluginError
from ..model_names import memory_words
from ..order import CHANGE, DETECT, FIND, LAYER, OUTLINE, PAIR, TASKS, How, Look, Order
from ..qt import translate
from ..settings import Settings
from . import outputs
from .base import EXTENT, PROMPT, RESOLUTION, exception
from .change import DATE_AFTER, DATE_BEFORE, date_of, date_parameters
from .described import DescribedAlgorithm
from .parameters import (
    BOXES,
    DEVICE,
    ENLARGE,
    MODEL,
    PRECISION,
    THRESHOLD,
    box_parameters,
    choice,
    model_parameters,
    shape_parameters,
)
from .parameters import OUTLINE as STYLE
from .region import bands_of, bands_parameter, region_of, region_parameter

if TYPE_CHECKING:
    from ..whole.request import WholeJob

TASK, INPUT, AFTER, OUTPUT = "TASK", "INPUT", "AFTER", "OUTPUT"
SAMPLE, FINISH, EXCLUSIVE, FORMATS, RESUME = "SAMPLE", "FINISH", "EXCLUSIVE", "FORMATS", "RESUME"
FEATURES, COVERAGE, FAILED = "FEATURES", "COVERAGE", "FAILED"
_AS_FOUND = "none"
_TASKS = (OUTLINE, FIND, DETECT, CHANGE)


class WholeSceneAlgorithm(DescribedAlgorithm):
    """The server reads the file by itself, tile by tile; layers are only looked at here, and nothing is rendered."""

    key = "wholescene"

    def __init__(self, engines: Engines) -> None:
        super().__init__(engines)
        self._job: WholeJob | None = None

    def title(self) -> str:
        return translate("Processing", "Whole scene")

    def tags(self) -> list[str]:
        return ["scene", "large", "mosaic", "country", "tiles", "resume", "outline", "find", "imagery", "model", "ai"]

    def about(self) -> str:
        return translate(
            "Processing",
            "Works on a raster file of any size, tile by tile, and keeps what is found in one GeoPackage as soon as a "
            "tile is done: “features”, merged over the seams of tiles, “coverage” with the state of every tile, and "
            "“footprint”. Stopped or cut off at any moment, it goes on with what is there: “Go on with the file”.\n\n"
            "A sample of the tiles gives a quick estimate with its confidence interval. This needs the full "
            "environment (More models… in the dock); the file is read from where it is, also behind an address.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer(INPUT, translate("Processing", "Imagery")))
        later = translate("Processing", "Later imagery")
        self.addParameter(QgsProcessingParameterRasterLayer(AFTER, later, optional=True))
        wanted = translate("Processing", "A word. outline, find, detect; or change, which needs the later imagery too.")
        self.addParameter(choice(TASK, translate("Processing", "What to do"), _TASKS, wanted))
        prompt = QgsProcessingParameterString(PROMPT, translate("Processing", "What to look for"), "water")
        prompt.setHelp(translate("Processing", "A word or a sentence; several classes are separated by semicolons."))
        self.addParameter(prompt)
        inside = translate("Processing", "Only inside this extent")
        self.addParameter(QgsProcessingParameterExtent(EXTENT, inside, optional=True))
        self.addParameter(region_parameter())
        resume = QgsProcessingParameterBoolean(RESUME, translate("Processing", "Go on with the file"))
        resume.setDefaultValue(False)
        resume.setHelp(translate("Processing", "What was done is kept; a file of another job is refused."))
        self.addParameter(resume)
        _engine, *model = model_parameters(Settings())
        for parameter in (*model, *_scene_parameters(), *shape_parameters(), *box_parameters(), *date_parameters()):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        title = translate("Processing", "GeoPackage of the scene")
        self.addParameter(QgsProcessingParameterVectorDestination(OUTPUT, title, compat.VECTOR_POLYGON))
        for name, title in (
            (FEATURES, translate("Processing", "Found")),
            (COVERAGE, translate("Processing", "Coverage")),
        ):
            self.addOutput(QgsProcessingOutputVectorLayer(name, title))
        for value in outputs.values():
            self.addOutput(value)
        self.addOutput(QgsProcessingOutputNumber(FAILED, translate("Processing", "Number of tiles that failed")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        from ..whole.request import whole_job  # seldom needed, and starting QGIS waits for every import

        outputs.check_folders(parameters, (OUTPUT,))
        settings = QgsMapSettings()
        settings.setTransformContext(context.transformContext())
        try:
            file = Path(self.parameterAsOutputLayer(parameters, OUTPUT, context))
            if file.suffix.lower() != ".gpkg":
                text = translate("Processing", "A whole scene is kept in a GeoPackage; give {} the ending .gpkg.")
                raise PluginError(text.format(file.name))
            if file.exists() and not self.parameterAsBoolean(parameters, RESUME, context):
                text = translate("Processing", "{} exists; choose another name, or switch on “Go on with the file”.")
                raise PluginError(text.format(file))
            order = self._order(parameters, context)
            job = whole_job(order, self._wish(file, parameters, context), settings, file.parent)
        except PluginError as error:
            raise exception(error) from error
        sample = self.parameterAsString(parameters, SAMPLE, context).strip()
        self._job = replace(job, request={**job.request, "whole": {**job.request["whole"], "sample": sample}})
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..whole.outcome import FAILED as FAILED_TILES
        from ..whole.outcome import outcome_words

        job = self._job
        assert job is not None
        for warning in job.warnings:
            feedback.pushWarning(warning)
        try:
            engine = self._engines.get(SERVER)
            report = blocking.run_scene(
                engine, job.request, lambda event: _tell(event, feedback), feedback.isCanceled
            )
        except PluginError as error:
            raise exception(error) from error
        words = outcome_words(report)
        feedback.pushInfo(words)
        for warning in report["warnings"]:
            feedback.pushWarning(str(warning))
        layers = {FEATURES: f"{job.output}|layername=features", COVERAGE: f"{job.output}|layername=coverage"}
        _load(layers, str(job.output), context)
        return {
            OUTPUT: str(job.output),
            **layers,
            outputs.FOUND: int(report["features"]),
            outputs.COMPLETE: bool(report["complete"]),
            outputs.WARNINGS: "\n".join(map(str, report["warnings"])),
            outputs.ANSWER: words,
            FAILED: int(report["tiles"].get(FAILED_TILES, 0)),
        }

    def _order(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Order:
        task = self.parameterAsEnumString(parameters, TASK, context)
        first, later = (self._layer(parameters, name, context) for name in (INPUT, AFTER))
        if (task == CHANGE) != (later is not None):
            text = translate("Processing", "“change” needs the later imagery too, and only “change” does.")
            raise PluginError(text)
        metres = self.parameterAsDouble(parameters, RESOLUTION, context)
        dates = [date_of(self, parameters, name, context) for name in (DATE_BEFORE, DATE_AFTER)]
        layers = (first,) if later is None else (first, later)
        return Order(
            look=Look(
                LAYER if later is None else PAIR,
                layers,
                tuple(dates[: len(layers)]),
                region=self._region(parameters, context),
                resolution=Resolution(metres=metres) if metres else None,
                bands=bands_of(self, parameters, context),
            ),
            task=TASKS[task],
            prompt=self.parameterAsString(parameters, PROMPT, context),
            engine=SERVER,
            model=self.parameterAsString(parameters, MODEL, context).strip(),
            device=self.parameterAsString(parameters, DEVICE, context).strip(),
            precision=self.parameterAsEnumString(parameters, PRECISION, context),
            how=How(
                outline=self.parameterAsEnumString(parameters, STYLE, context),
                threshold=self.parameterAsDouble(parameters, THRESHOLD, context),
                boxes=self.parameterAsEnumString(parameters, BOXES, context),
                enlarge=self.parameterAsBoolean(parameters, ENLARGE, context),
            ),
        )

    def _wish(self, file: Path, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..whole.wish import WholeWish

        finish = self.parameterAsEnumString(parameters, FINISH, context)
        formats = self.parameterAsEnumStrings(parameters, FORMATS, context)
        return WholeWish(
            output=str(file),
            finish="" if finish == _AS_FOUND else finish,
            exclusive=self.parameterAsBoolean(parameters, EXCLUSIVE, context),
            formats=tuple(f".{name}" for name in formats if name),
            resume=self.parameterAsBoolean(parameters, RESUME, context),
        )

    def _layer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsRasterLayer | None:
        """A raster that was given; None where the later one is not."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None and (name == INPUT or parameters.get(name)):
            raise PluginError(self.invalidRasterError(parameters, name))
        return layer

    def _region(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Region | None:
        """What is inside of the polygons and of the extent, as far as they are given."""
        region = region_of(self, parameters, context)
        rectangle = self.parameterAsExtent(parameters, EXTENT, context)
        if rectangle.isNull() or rectangle.isEmpty():
            return region
        crs = self.parameterAsExtentCrs(parameters, EXTENT, context)
        if region is None:
            return Region.of_rectangle(rectangle, crs)
        inside = region.inside(QgsReferencedRectangle(rectangle, crs), context.transformContext())
        if inside.isEmpty():
            text = translate("Processing", "The polygons lie outside of the extent; give only one of the two.")
            raise PluginError(text)
        return Region(inside, crs, region.name)


def _scene_parameters() -> list[QgsProcessingParameterDefinition]:
    """What is special about whole scenes, and the bands."""
    sample = QgsProcessingParameterString(SAMPLE, translate("Processing", "Only a sample of the tiles"), optional=True)
    sample.setHelp(
        translate(
            "Processing",
            "every:4 (each fourth tile and row), random:100, or stratified:200:FILE:FIELD with polygons of strata. "
            "Empty: every tile.",
        )
    )
    resolution = QgsProcessingParameterNumber(
        RESOLUTION,
        translate("Processing", "Pixel size in metres (0: the imagery's own)"),
        QgsProcessingParameterNumber.Type.Double,
        0.0,
        minValue=0.0,
    )
    resolution.setHelp(
        translate("Processing", "Where this is coarser than its own, the imagery is read from its overviews.")
    )
    finish = choice(
        FINISH,
        translate("Processing", "What is done with outlines"),
        (_AS_FOUND, "simple", "smooth", "square"),
        translate(
            "Processing",
            "A word. simple: fewer points, shared borders stay shared. smooth: for land cover. square: for buildings.",
        ),
    )
    exclusive = QgsProcessingParameterBoolean(EXCLUSIVE, translate("Processing", "One class at each place"), False)
    exclusive.setHelp(translate("Processing", "Where classes overlap, the place belongs to the more probable one."))
    formats = QgsProcessingParameterEnum(
        FORMATS,
        translate("Processing", "Also written as"),
        ["parquet", "fgb", "geojson", "pmtiles", "tif"],
        allowMultiple=True,
        optional=True,
        usesStaticStrings=True,
    )
    formats.setHelp(
        translate(
            "Processing",
            "GeoParquet, FlatGeobuf, GeoJSON, PMTiles, or a raster of classes (COG), beside the GeoPackage once all is "
            "done.",
        )
    )
    return [sample, resolution, finish, exclusive, formats, bands_parameter()]


def _tell(event: JobEvent, feedback: QgsProcessingFeedback) -> None:
    """What happens on the way, as Processing shows it."""
    from ..whole.run import scene_words

    data = event.data
    if event.kind == "started":
        feedback.pushInfo(translate("Processing", "Tiles to look at: {}").format(data.get("tiles", 1)))
    elif event.kind == "scene":
        feedback.setProgress(100.0 * data["done"] / max(data["total"], 1))
        feedback.setProgressText(scene_words(data))
    elif event.kind == "loading":
        feedback.setProgressText(translate("Processing", "Loading the model…"))
        if data["share"] == 0 and "needed" in data:
            feedback.pushInfo(memory_words(data))
    elif event.kind == "warning":
        feedback.pushWarning(data["message"])


def _load(layers: dict[str, str], file: str, context: QgsProcessingContext) -> None:
    """Where the file is to be loaded, its layers are; they bring their styles."""
    if not context.willLoadLayerOnCompletion(file):
        return
    details = context.layerToLoadOnCompletionDetails(file)
    others = {name: one for name, one in context.layersToLoadOnCompletion().items() if name != file}
    context.setLayersToLoadOnCompletion(others)
    for name, words in ((COVERAGE, translate("Whole", "Tiles")), (FEATURES, details.name)):
        part = QgsProcessingContext.LayerDetails(words, details.project, name)
        context.addLayerToLoadOnCompletion(layers[name], part)
