"""An evaluation in words and tables that can be read and copied. Free of QGIS."""

from __future__ import annotations

from ..qt import translate
from .figures import AREAS, ONE_TO_ONE, Counts, Evaluation

NONE = "–"


def rule_words(evaluation: Evaluation) -> str:
    """Which rule the figures are by."""
    if evaluation.rule == AREAS:
        return translate("Evaluate", "Compared by area: every spot counts once.")
    percent = round(100 * evaluation.at_least)
    if evaluation.rule == ONE_TO_ONE:
        text = translate(
            "Evaluate", "Compared object by object, one to one: found where both overlap by {percent} % or more (IoU)."
        )
    else:
        text = translate(
            "Evaluate",
            "Compared object by object: each points to the one that it overlaps most, and the first of them with "
            "{percent} % or more (IoU) has found it.",
        )
    return text.format(percent=percent)


def headings(evaluation: Evaluation) -> list[str]:
    """Titles of the columns of `rows`."""
    unit = f" ({evaluation.unit})" if evaluation.rule == AREAS else ""
    return [
        translate("Evaluate", "Class"),
        translate("Evaluate", "Precision"),
        translate("Evaluate", "Recall"),
        "F1",
        "IoU",
        translate("Evaluate", "Hits") + unit,
        translate("Evaluate", "False alarms") + unit,
        translate("Evaluate", "Misses") + unit,
    ]


def rows(evaluation: Evaluation) -> list[list[str]]:
    """A line for each class, and where there are several one for all of them together."""
    lines = [_line(class_name(name), counts) for name, counts in evaluation.by_class.items()]
    if len(lines) != 1:
        lines.append(_line(translate("Evaluate", "all together"), evaluation.all))
    return lines


def confusion_headings(evaluation: Evaluation) -> list[str]:
    """What was found, and nothing."""
    return [*map(class_name, evaluation.classes), translate("Evaluate", "nothing")]


def confusion_rows(evaluation: Evaluation) -> list[list[str]]:
    """Lines of what is there, columns of what was found."""
    return [
        [name, *(amount(value) for value in line)]
        for name, line in zip(confusion_headings(evaluation), evaluation.confusion)
    ]


def notes(evaluation: Evaluation) -> list[str]:
    """What must be known beside the figures."""
    said = [rule_words(evaluation)]
    if not evaluation.found:
        said.append(translate("Evaluate", "Nothing was found, so there is no precision."))
    if not evaluation.wanted:
        said.append(translate("Evaluate", "The reference has nothing where it was searched, so there is no recall."))
    if evaluation.left_out:
        text = translate("Evaluate", "%n object(s) at the edge of what was searched do not count.", None,
                         evaluation.left_out)
        said.append(text)
    return [*said, *evaluation.notes]


def as_text(evaluation: Evaluation) -> str:
    """Everything, with tabs between columns: it can be pasted into a table or a letter."""
    tables = [
        [headings(evaluation), *rows(evaluation)],
        [[translate("Evaluate", "there / found"), *confusion_headings(evaluation)], *confusion_rows(evaluation)],
    ]
    parts = ["\n".join("\t".join(line) for line in table) for table in tables]
    return "\n\n".join([*parts, "\n".join(notes(evaluation))])


def class_name(name: str) -> str:
    return name or translate("Evaluate", "all features")


def percent(value: float | None) -> str:
    """A share as `0.83`, a dash where there is none."""
    return NONE if value is None else f"{value:.3f}"


def amount(value: float) -> str:
    return f"{value:,.0f}".replace(",", "\u202f")


def _line(name: str, counts: Counts) -> list[str]:
    shares = [percent(one) for one in (counts.precision, counts.recall, counts.f1, counts.iou)]
    return [name, *shares, *(amount(one) for one in (counts.hits, counts.false, counts.missed))]
