"""Dates of imagery: what is known, what is guessed, and whether two of them make sense. Free of QGIS but for its
translations."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from ..qt import translate

_FULL = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d{2})(?P<by>[-_./ ]?)(?P<month>0[1-9]|1[0-2])(?P=by)(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
)
_MONTH = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d{2})[-_./](?P<month>0[1-9]|1[0-2])(?!\d)")
_YEAR = re.compile(r"(?<![\d.])(?P<year>(?:19|20)\d{2})(?!\.?\d)")


@dataclass(frozen=True)
class ImageDate:
    """A day as ISO 8601 text (YYYY-MM-DD), or None; `guessed` where it was read out of a name."""

    iso: str | None = None
    guessed: bool = False


UNKNOWN = ImageDate()


def guess(name: str) -> ImageDate:
    """A date out of the name of a layer or file: the first full date, else month, else year that stands alone.

    Missing parts are the first of the year or month: `m_4709963_se_14_1_20100629` is 2010-06-29, `before 2019-05` is
    2019-05-01, `Landsat 2000` is 2000-01-01.
    """
    for pattern in (_FULL, _MONTH, _YEAR):
        for match in pattern.finditer(name):
            parts = match.groupdict(default="1")
            try:
                found = datetime.date(int(parts["year"]), int(parts.get("month", 1)), int(parts.get("day", 1)))
            except ValueError:
                continue
            return ImageDate(found.isoformat(), True)
    return UNKNOWN


def day(iso: str | None) -> datetime.date | None:
    """The first day that an ISO text of year, month, day or time names; None where it names none."""
    match = re.match(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T|\s|$)", iso or "")
    if not match:
        return None
    try:
        return datetime.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return None


def warnings(before: ImageDate, after: ImageDate) -> list[str]:
    """Sentences about two dates: missing, equal, reversed, or only guessed from names."""
    first, second = day(before.iso), day(after.iso)
    if first is None or second is None:
        text = translate("Capture", "One date is not known; set it in the dock or in the layer's temporal properties.")
        if first is second:
            text = translate("Capture", "No date is known; set both in the dock or in the layers' temporal properties.")
        return [text]
    found = []
    if before.guessed or after.guessed:
        found.append(
            translate("Capture", "The dates {first} and {second} were guessed from the layers' names; check them.")
        )
    if first == second:
        found.append(translate("Capture", "Both pictures have the date {first}; choose two dates, or correct them."))
    elif first > second:
        found.append(
            translate(
                "Capture",
                "The first picture ({first}) is later than the second ({second}); swap them unless it is meant.",
            )
        )
    return [text.format(first=first, second=second) for text in found]
