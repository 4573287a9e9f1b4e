"""One job: a scene and a prompt in, features and words with a place on Earth out.

The one room in which imagery, models, answers and features meet. Readers and models come in as arguments, so it runs
in the starter (numpy alone) as in the server.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from .account import Clock, Emit, provenance
from .errors import BadInput, ModelFailure, RefusedAnswer, Stopped
from .findings import findings_for
from .findings.changes import ChangeFindings
from .findings.confidence import calibrated
from .imagery.inside import inside
from .imagery.overview import LARGEST, read_overview
from .imagery.scene import Mask, Picture, Scene, read_around
from .imagery.tiles import Plan, Tile, only, plan, plan_objects, plan_whole
from .imagery.two_dates import compare
from .labelling import label_regions
from .models.base import Control, Generation, Model, Query, Segmenter
from .models.classes import untaught
from .models.labels import BOXED, LABELLED, Asked, task_of_model, understand
from .schema import Answer, Feature, Request, TextAnswer, to_json
from .search import SEARCHED, search_for
from .walk import EveryTile, Walk
from .zoom_chain import ZoomChain

RAW_SHOWN = 300
"""Characters of a refused answer that a warning shows."""


def run(
    request: Request, scene: Scene, model: Model, control: Control, emit: Emit, segmenter: Segmenter | None = None
) -> Answer:
    """Do one job and tell of it: events `started`, `tile` (with its features), `warning`.

    Words are asked of the scene as a whole, everything else tile by tile. Tiles without data are left out, cells
    that are mostly without data are never part of a polygon. An answer that cannot be read becomes a warning with its
    text. A `segmenter` outlines what a model finds as boxes. Regions are asked about one by one (see `labelling`). When
    the person stops it, what was done comes back with `complete` False.
    Outside of the request's region there is no data. Two dates are compared first: see `imagery/two_dates.py`.
    Raises BadInput where the request cannot be done as asked, ModelFailure where the model fails.
    """
    if len(scene.dates) == 2:
        scene = compare(scene, request.options.match, request.options.align)
    if request.region is not None:
        scene = inside(scene, request.region)
    if request.task == "label" or request.regions:
        return label_regions(request, scene, model, control, emit)
    return _Job(request, scene, model, control, emit, segmenter).run()


class _Job:
    """The state of one run."""

    def __init__(
        self,
        request: Request,
        scene: Scene,
        model: Model,
        control: Control,
        emit: Emit,
        segmenter: Segmenter | None,
    ) -> None:
        self._request, self._scene, self._model, self._control, self._emit = request, scene, model, control, emit
        self._task = task_of_model(request.task, model.profile, request.options.segmenter)
        self._segmenter = segmenter if self._task in BOXED else None
        self._temperature = model.profile.temperature.get(self._task)
        self._asked = understand(self._task, request.prompt, model.profile)
        dates = len(scene.dates)
        if request.task == "change" and dates != 2:
            raise BadInput("A change needs two pictures, before and after; add the second date.")
        if request.task in ("segment", "ground", "detect") and dates != 1:
            raise BadInput(f"The task {request.task} looks at one picture; leave one of the two dates out.")
        self._plan = self._make_plan()
        self._findings = findings_for(
            self._task, scene, self._plan, model.profile, request.options, self._segmenter, control
        )
        self._clock = Clock()
        self._warnings: list[str] = []
        self._model_prompts: dict[str, None] = {}
        self._looked_at: list[Tile] = []
        self._walk = self._make_walk()
        self._chain = self._make_chain()
        self._calls = self._told = 0
        self._unanswered: list[str] = []

    def run(self) -> Answer:
        grid = to_json(self._scene.grid)
        self._emit("started", {"tiles": self._walk.total, "grid": grid, "model": self._model.info.id})
        for warning in (*self._scene.warnings, *self._doubts()):
            self._warn(warning)
        complete = True
        try:
            while tiles := self._walk.next():
                self._clock.lap("model")
                self._control.check()
                self._do(tiles)
        except Stopped:
            complete = False
        if complete and not self._looked_at:
            raise BadInput("There is no data in this window, only nodata or transparent pixels; choose another place.")
        if complete and self._unanswered and len(self._unanswered) == self._calls:
            raise ModelFailure(self._unanswered[-1])
        features, texts = calibrated(self._findings.together(), self._temperature)
        for note in (*self._findings.notes(), self._walk.report()):
            if note:
                self._warn(note)
        self._clock.lap("features")
        return Answer(
            features=(*features, *(self._chain.trail if self._chain else ())),
            texts=tuple(texts),
            warnings=tuple(self._warnings),
            footprint=self._findings.footprint(),
            provenance=provenance(
                self._request,
                self._scene,
                self._model.info,
                self._clock,
                self._model_prompts,
                [tile.window for tile in self._looked_at],
                self._calls + self._walk.calls,
                self._segmenter.name if self._segmenter is not None else "",
                self._walk.expected_recall(),
            ),
            complete=complete,
            coverage=self._walk.coverage(),
        )

    def _make_walk(self) -> Walk:
        """Many prompts on a tile, or many tiles, go through the model together.

        A budget that is enough for every tile needs no search.
        """
        options = self._request.options
        if self._is_search() and options.budget < len(self._plan.tiles) * len(self._asked):
            return search_for(self._task, self._asked, self._scene, self._plan, self._model, self._control, options)
        most = options.budget // len(self._asked) if self._is_search() else options.max_tiles
        return EveryTile(self._plan, max(1, self._model.batch // len(self._asked)), most)

    def _is_search(self) -> bool:
        return self._request.options.budget > 0 and self._task in SEARCHED

    def _make_chain(self) -> ZoomChain | None:
        """Who asks a question that may look closer; None where this one does not."""
        options = self._request.options
        if not options.hops or not self._can_look_closer():
            return None
        return ZoomChain(self._scene, self._model, self._control, options.hops, options.grammar)

    def _can_look_closer(self) -> bool:
        return self._request.task == "question" and len(self._scene.dates) == 1 and self._model.profile.hops > 0

    def _doubts(self) -> list[str]:
        """What the person should know of the question before the answer comes."""
        name, doubts = self._model.profile.name, []
        odd = [name for asked in self._asked for name in untaught(asked.classes, self._model.profile)]
        if odd:
            doubts.append(f"{name} was not taught to detect {', '.join(odd)}; take what it finds with care.")
        wished = self._request.options.shape
        if self._request.task == "detect" and wished == "oriented" and self._model.profile.shape(wished) == "box":
            doubts.append(f"{name} draws boxes along the picture's sides only, none turned with the objects.")
        if self._request.options.hops and self._request.task == "question" and not self._can_look_closer():
            what = "two dates are" if len(self._scene.dates) > 1 else f"with {name} the scene is"
            doubts.append(f"No place is looked at closer: {what} seen as a whole only.")
        if self._request.options.segmenter and self._task in ("segment", "change"):
            doubts.append(f"{name} draws outlines itself; the segmenter was not used.")
        return doubts

    def _make_plan(self) -> Plan:
        """The plan of tiles. Raises BadInput where there are more than the person allowed, or one is too large."""
        profile, options, grid = self._model.profile, self._request.options, self._scene.grid
        if self._task not in LABELLED:
            return plan_whole(grid.width, grid.height, profile.cells)
        side, whole = profile.tiling(self._task)
        if self._task == "detect":
            longest = max(grid.width, grid.height)
            in_one = options.tile == -1 or (options.tile == 0 and longest <= whole)
            cut = options.tile or side
            made = (
                plan_objects(grid.width, grid.height, longest)
                if in_one
                else plan_objects(grid.width, grid.height, cut, self._scene.anchor)
            )
        else:
            anchor = self._scene.anchor
            made = plan(grid.width, grid.height, profile.cells, side, whole, options.tile, anchor)
        if self._scene.region is not None and not self._is_search():
            made = only(made, self._scene.region.touches)
        if len(made.tiles) > options.max_tiles and not self._is_search():
            raise BadInput(
                f"The picture of {grid.width} x {grid.height} pixels needs {len(made.tiles)} tiles and "
                f"{options.max_tiles} are allowed; choose a smaller extent or larger tiles."
            )
        largest = max((tile.window.width * tile.window.height for tile in made.tiles), default=0)
        if largest > LARGEST:
            raise BadInput(
                f"A tile of {largest / 1e6:.0f} million pixels is too large to be taken in one piece; choose smaller "
                "tiles or a smaller extent."
            )
        return made

    def _do(self, tiles: Sequence[Tile]) -> None:
        """Look at some tiles and tell what was found in each."""
        begun = time.perf_counter()
        seen = [self._read(tile) for tile in tiles]
        self._clock.lap("read")
        queries = [
            self._query(asked, pictures)
            for pictures, valid in seen
            if valid.any()
            for asked in self._asked
        ]
        answered = self._ask(queries) if queries else []
        self._ask_sides(tiles, seen, answered)
        answers = iter(answered)
        self._clock.lap("model")
        for tile, (_, valid) in zip(tiles, seen):
            features: list[Feature] = []
            texts: list[TextAnswer] = []
            cut = False
            if valid.any():
                # Only now, so that a tile that was stopped half-way leaves nothing behind.
                self._looked_at.append(tile)
                for asked in self._asked:
                    answer = next(answers)
                    cut |= answer.cut
                    self._add(tile, asked, answer, valid, features, texts)
                features += self._chain.trail if self._chain else ()
            self._told += 1
            self._walk.told(tile, len(features), cut and self._task == "detect")
            self._clock.lap("features")
            self._emit(
                "tile",
                {
                    "index": self._told - 1,
                    "total": self._walk.total,
                    "features": to_json(features),
                    "texts": to_json(texts),
                    "seconds": (time.perf_counter() - begun) / len(tiles),
                },
            )

    def _ask_sides(
        self, tiles: Sequence[Tile], seen: Sequence[tuple[tuple[Picture, ...], Mask]], answered: Sequence[Generation]
    ) -> None:
        """Where something changed, ask for it on each date alone, so that it is known which way."""
        findings = self._findings
        if not isinstance(findings, ChangeFindings):
            return
        answers = iter(answered)
        wanted = [
            (tile, asked, pictures, valid)
            for tile, (pictures, valid) in zip(tiles, seen)
            if valid.any()
            for asked in self._asked
            if findings.wants_sides(asked, next(answers))
        ]
        queries = [
            Query("segment", asked.label, asked.label, (picture,))
            for _, asked, pictures, _ in wanted
            for picture in pictures
        ]
        sides = iter(self._ask(queries) if queries else ())
        for tile, asked, _, valid in wanted:
            findings.tell_sides(tile, asked, next(sides), next(sides), valid)

    def _ask(self, queries: Sequence[Query]) -> list[Generation]:
        self._calls += len(queries)
        if self._chain is None:
            return self._model.generate(queries, self._control, self._request.options.grammar)
        answers = [self._chain.ask(query) for query in queries]
        self._calls += self._chain.calls - len(queries)
        return answers

    def _query(self, asked: Asked, pictures: tuple[Picture, ...]) -> Query:
        options = self._request.options
        return Query(self._task, asked.label, asked.words, pictures, asked.classes, options.shape, options.enlarge)

    def _add(
        self,
        tile: Tile,
        asked: Asked,
        generation: Generation,
        valid: Mask,
        features: list[Feature],
        texts: list[TextAnswer],
    ) -> None:
        """Add what was found in one answer to `features` and `texts`, or warn that it cannot be read."""
        if generation.problem:
            self._unanswered.append(generation.problem)
            self._warn(f"Tile {tile.index + 1}, {asked.label or asked.words}: {generation.problem}")
            return
        self._model_prompts[generation.model_prompt] = None
        try:
            found, words = calibrated(self._findings.add(tile, asked, generation, valid), self._temperature)
        except RefusedAnswer as refusal:
            self._warn(f"Tile {tile.index + 1}, {asked.label or asked.words}: {refusal} ({_short(refusal.raw)})")
            return
        features.extend(found)
        texts.extend(words)

    def _read(self, tile: Tile) -> tuple[tuple[Picture, ...], Mask]:
        """The tile's pictures and its mask.

        Words are asked about the scene as a whole, of which an overview is enough where it is very large.
        """
        if self._task not in LABELLED and tile.window.width * tile.window.height > LARGEST:
            return read_overview(self._scene)
        return read_around(self._scene, tile.window)

    def _warn(self, message: str) -> None:
        self._warnings.append(message)
        self._emit("warning", {"message": message})


def _short(raw: str) -> str:
    text = " ".join(raw.split())
    return f"It wrote: {text[:RAW_SHOWN]}{'…' if len(text) > RAW_SHOWN else ''}" if text else "It wrote nothing."
