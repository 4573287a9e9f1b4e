"""What the answers about the tiles of a scene say together, for each form of answer: masks, boxes, detections, words.

Findings are given one generation after the other and tell at once what is in each tile; at the end they tell what is
in the scene, seams closed.
"""

from __future__ import annotations

from ..imagery.scene import Scene
from ..imagery.tiles import Plan
from ..models.base import Control, Profile, Segmenter
from ..models.labels import BOXED
from ..schema import Options
from .base import Findings
from .boxes import BoxFindings
from .changes import ChangeFindings
from .detections import DetectionFindings
from .masks import MOST_LABELS, MaskFindings
from .outlined import OutlinedFindings
from .words import WordsFindings

__all__ = ["MOST_LABELS", "Findings", "findings_for"]


def findings_for(
    task: str,
    scene: Scene,
    plan: Plan,
    profile: Profile,
    options: Options,
    segmenter: Segmenter | None = None,
    control: Control | None = None,
) -> Findings:
    """The findings for a task's form of answer; a `segmenter` outlines the objects of boxes, until `control` stops."""
    if segmenter is not None and control is not None and task in BOXED:
        return OutlinedFindings(scene, plan, profile, options, segmenter, control)
    if task == "change":
        return ChangeFindings(scene, plan, profile, options)
    if task == "segment":
        return MaskFindings(scene, plan, profile, options)
    if task == "detect" or (task == "ground" and profile.box_form != "brackets"):
        return DetectionFindings(scene, plan, profile, options)
    return BoxFindings(scene, plan, profile) if task == "ground" else WordsFindings(scene, plan, profile)
