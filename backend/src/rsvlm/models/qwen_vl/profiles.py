"""The models of this family, as data: a checkpoint of a known make is one entry.

Prompts and system prompts are the authors' own, spelling included (reference: rscovlm sections 2.2, 3.1, 4.1, 5). The
families of Qwen have theirs from the makers' examples. No model of this family writes masks (section 5.7): polygons
come from boxes, by a segmenter that the person has.
"""

from __future__ import annotations

from dataclasses import replace

from .profile import QwenProfile, Wording, Zoom

LINE_NOTHING = "There are none."
JSON_NOTHING = "[]"

DOTA_CLASSES = (
    "baseball diamond",
    "basketball court",
    "bridge",
    "ground track field",
    "harbor",
    "helicopter",
    "large vehicle",
    "plane",
    "roundabout",
    "ship",
    "small vehicle",
    "soccer ball field",
    "storage tank",
    "swimming pool",
    "tennis court",
)
"""What RSCoVLM was taught to detect (DOTA-v1.0); other classes rest on what it knows from elsewhere."""

_SYNONYMS = {
    "airplane": "plane",
    "aeroplane": "plane",
    "aircraft": "plane",
    "boat": "ship",
    "vessel": "ship",
    "car": "small vehicle",
    "truck": "large vehicle",
    "bus": "large vehicle",
    "lorry": "large vehicle",
    "harbour": "harbor",
    "oil tank": "storage tank",
    "football field": "soccer ball field",
    "soccer field": "soccer ball field",
    "running track": "ground track field",
    "baseball field": "baseball diamond",
    "traffic circle": "roundabout",
}

_ORIENTED_SYSTEM = (
    "As an AI assistant, you specialize in accurate oriented object detection, delivering coordinates of the polygon "
    "vertices in plain text format 'x1,y1,x2,y2,x3,y3,x4,y4 object'."
)
_BOX_SYSTEM = (
    "As an AI assistant, you specialize in accurate image object detection, delivering coordinates in plain text "
    "format 'x1,y1,x2,y2 object'."
)
_SHORT = " Answer the question using a single word or a short phrase."

_ZOOM_SYSTEM = """# Tools

You may call one or more functions to assist with the user query.

You are provided with function signatures within <tools></tools> XML tags:
<tools>
{"type": "function", "function": {"name": "image_zoom_in", "description": "Zoom in to the region of interest on the \
given image. Input the bounding box of the region of interest and return the zoomed-in image to help to focus and view \
more clearly.", "parameters": {"name": "bbox", "type": "list[int]", "description": "The bounding box of the region of \
interest as an array [x1, y1, x2, y2], where (x1, y1) and (x2, y2) indicate the positions' absolute coordinates of the \
left top and right down corners, respectively.", "required": true}}}
</tools>

For each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:
<tool_call>
{"name": <function-name>, "arguments": <args-json-object>}
</tool_call>"""

_WORDS = {
    "question": Wording("{text}", suffix=_SHORT),
    "caption": Wording("{text}", empty="Describe the image"),
    "classify": Wording("Classify the image within one of the given classes:{classes}."),
    "presence": Wording("Is there any {text} in the image? Answer yes or no."),
}
_LONGEST = {"": 512, "detect": 4096, "ground": 256, "question": 256, "classify": 64, "presence": 8}

_EXAMPLES = {
    "detect": ("plane, ship, storage tank", "small vehicle, large vehicle"),
    "ground": ("the largest ship", "the storage tank on the left"),
    "question": ("How many planes are there?", "Is there a harbor?"),
    "caption": ("Describe the image",),
    "classify": ("Airport, BareLand, Beach, Bridge, Farmland, Forest, Port, River",),
}

RSCOVLM_7B = QwenProfile(
    name="RSCoVLM-7B",
    family="qwen_vl",
    tasks=("detect", "ground", "question", "caption", "classify"),
    tile=512,
    whole_up_to=800,
    cells=24,
    box_scale=1000,
    labels={"detect": DOTA_CLASSES},
    examples=_EXAMPLES,
    synonyms=_SYNONYMS,
    nothing=LINE_NOTHING,
    task_tiles={"detect": (512, 512), "ground": (800, 1024)},
    box_form="lines",
    box_frame="seen",
    hops=1,
    presence=True,
    pairs=("question", "caption"),
    system="You are a helpful assistant.",
    wordings={
        "detect-oriented": Wording("find the {classes}", system=_ORIENTED_SYSTEM),
        "detect-box": Wording("find the {classes}", system=_BOX_SYSTEM),
        "ground-oriented": Wording("find the {text}", system=_ORIENTED_SYSTEM),
        "ground-box": Wording("find the {text}", system=_BOX_SYSTEM),
        **_WORDS,
    },
    zoom=Zoom(
        tool="image_zoom_in",
        system=_ZOOM_SYSTEM,
        suffix="\nZoom in to the region of interest and answer the question.",
        shown="Here's the zoomed-in image. You can complete your task now.",
    ),
    longest=_LONGEST,
    penalties={"": 1.05, "detect": 1.0, "ground": 1.0, "classify": 1.0, "presence": 1.0},
)
"""The multi-task model. `find the ...` has no full stop, as in training; the authors' evaluation adds one."""

RSCOVLM_DET_7B = replace(
    RSCOVLM_7B,
    name="RSCoVLM-det-7B",
    tasks=("detect",),
    examples={"detect": _EXAMPLES["detect"]},
    hops=0,
    min_pixels=200704,
    wordings={key: RSCOVLM_7B.wordings[key] for key in ("detect-oriented", "presence")},
    shapes=("oriented",),
    zoom=None,
)
"""The detector: taught oriented boxes of the DOTA classes on patches of 512 pixels, nothing else."""

QWEN25_VL = replace(
    RSCOVLM_7B,
    name="Qwen2.5-VL",
    tile=1008,
    whole_up_to=1344,
    labels={},
    synonyms={},
    nothing=JSON_NOTHING,
    task_tiles={},
    box_form="json",
    hops=0,
    min_pixels=256 * 784,
    max_pixels=1280 * 784,
    enlarged=980 * 980,
    wordings={
        "detect": Wording(
            "Locate every item from the category list in the image and output the coordinates in JSON format. The "
            "category set includes {classes}."
        ),
        "ground": Wording("Locate the {text}, output the bbox coordinates using JSON format"),
        **_WORDS,
    },
    shapes=("box",),
    zoom=None,
)
"""The stock model: boxes as JSON in pixels of the picture as it sees it."""

QWEN3_VL = replace(
    QWEN25_VL,
    name="Qwen3-VL",
    box_frame="relative",
    box_scale=1000,
    patch=16,
    min_pixels=65536,
    max_pixels=1280 * 1024,
    enlarged=1024 * 1024,
    mean=(0.5, 0.5, 0.5),
    std=(0.5, 0.5, 0.5),
    before_frames="<0.2 seconds>",
    system="",
    wordings={
        **QWEN25_VL.wordings,
        "detect": Wording(
            "Locate every instance that belongs to the following categories: {classes}. Report bbox coordinates in "
            "JSON format."
        ),
    },
    penalties={"": 1.0},
)
"""The successor: patches of 16 pixels, boxes as JSON from 0 to 1000 along each side."""

PROFILES: dict[str, QwenProfile] = {
    "rscovlm-7b": RSCOVLM_7B,
    "rscovlm-det-7b": RSCOVLM_DET_7B,
    "qwen2.5-vl": QWEN25_VL,
    "qwen3-vl": QWEN3_VL,
}
