"""A request from plain data: the only way into an engine.

What a field must be is known from the data classes of `schema.py`; what its value means (does the file exist, does the
model know the label) is checked by who uses it.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from .errors import BadInput
from .schema import (
    MOST_REGIONS,
    PROTOCOL,
    TASKS,
    Image,
    Options,
    PixelImage,
    RasterImage,
    Region,
    Request,
    UploadImage,
    Whole,
)


def request_from_json(data: Any) -> Request:
    """A request from a plain dict, as `to_json` makes it; fields with a default may be left out.

    Raises BadInput with the field's name where one is missing, unknown or of another type.
    """
    fields = _fields("The request", Request, data)
    if fields.get("protocol", PROTOCOL) != PROTOCOL:
        raise BadInput(f"The request speaks protocol {fields['protocol']}, this engine {PROTOCOL}; update both alike.")
    if fields["task"] not in TASKS:
        raise BadInput(f"The task '{fields['task']}' is not known; use one of {', '.join(TASKS)}.")
    images = fields["images"]
    if not isinstance(images, (list, tuple)) or len(images) not in (1, 2):
        raise BadInput("The request's images must be a list of one picture, or of two dates.")
    fields["images"] = tuple(_image(image) for image in images)
    if "options" in fields:
        fields["options"] = Options(**_fields("options", Options, fields["options"]))
    if fields.get("whole") is not None:
        fields["whole"] = Whole(**_fields("whole", Whole, fields["whole"]))
    fields["regions"] = _regions(fields.get("regions", ()))
    return Request(**fields)


_IMAGE_KINDS: dict[str, type[Image]] = {"raster": RasterImage, "pixels": PixelImage, "upload": UploadImage}

_CHECKS: dict[str, tuple[str, Any]] = {
    "bool": ("true or false", lambda v: isinstance(v, bool)),
    "float": ("a number", lambda v: isinstance(v, (int, float)) and not isinstance(v, bool)),
    "int": ("a whole number", lambda v: isinstance(v, int) and not isinstance(v, bool)),
    "str": ("a text", lambda v: isinstance(v, str)),
    "dict[str, Any] | None": ("an object or null", lambda v: v is None or isinstance(v, dict)),
    "str | None": ("a text or null", lambda v: v is None or isinstance(v, str)),
    "tuple[str, ...]": ("a list of texts", lambda v: _is_texts(v)),
    "Whole | None": ("an object or null", lambda v: v is None or isinstance(v, dict)),
    "dict[str, Any]": ("an object", lambda v: isinstance(v, dict)),
    "Affine": ("six numbers", lambda v: _is_list(v, 6, (int, float))),
    "Extent | None": ("four numbers or null", lambda v: v is None or _is_list(v, 4, (int, float))),
    "tuple[float, float] | None": ("two numbers or null", lambda v: v is None or _is_list(v, 2, (int, float))),
    "tuple[int, int]": ("two whole numbers", lambda v: _is_list(v, 2, (int,))),
    "tuple[int, int, int]": ("three whole numbers", lambda v: _is_list(v, 3, (int,))),
    "tuple[int, int, int] | None": ("three whole numbers or null", lambda v: v is None or _is_list(v, 3, (int,))),
    "tuple[int, int, int, int] | None": ("four whole numbers or null", lambda v: v is None or _is_list(v, 4, (int,))),
}
"""What a field must be, by its annotation as written above: words for the person, and the check."""


def _is_list(value: Any, length: int, kinds: tuple[type, ...]) -> bool:
    return (
        isinstance(value, (list, tuple))
        and len(value) == length
        and all(isinstance(v, kinds) and not isinstance(v, bool) for v in value)
    )


def _is_texts(value: Any) -> bool:
    return isinstance(value, (list, tuple)) and all(isinstance(v, str) for v in value)


def _image(data: Any) -> Image:
    kind = data.get("kind") if isinstance(data, dict) else None
    if not isinstance(kind, str) or kind not in _IMAGE_KINDS:
        raise BadInput(f"An image has the kind {kind!r}; use one of {', '.join(_IMAGE_KINDS)}.")
    return _IMAGE_KINDS[kind](**_fields(f"The {kind} image", _IMAGE_KINDS[kind], data))


def _regions(data: Any) -> tuple[Region, ...]:
    if not isinstance(data, (list, tuple)) or len(data) > MOST_REGIONS:
        raise BadInput(f"The request's regions must be a list of {MOST_REGIONS} at most; send more in several jobs.")
    return tuple(Region(**_fields("A region", Region, region)) for region in data)


def _fields(owner: str, kind: Any, data: Any) -> dict[str, Any]:
    """The fields of a data class in `data`, checked by name and type, lists as tuples."""
    if not isinstance(data, dict):
        raise BadInput(f"{owner} must be an object with named fields, not {type(data).__name__}.")
    known = {field.name: field for field in dataclasses.fields(kind)}
    for name in data:
        if name not in known:
            raise BadInput(f"{owner} has the field '{name}', which is not known; it has {', '.join(known)}.")
    for name, spec in known.items():
        required = spec.default is dataclasses.MISSING and spec.default_factory is dataclasses.MISSING
        if name not in data:
            if required:
                raise BadInput(f"{owner} lacks the field '{name}'; add it.")
            continue
        words, fits = _CHECKS.get(str(spec.type), ("", None))
        if fits is not None and not fits(data[name]):
            raise BadInput(f"The field '{name}' must be {words}, not {data[name]!r:.80}.")
    return {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
