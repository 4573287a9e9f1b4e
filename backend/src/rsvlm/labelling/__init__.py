"""Asking about places that are there already: a class for each region, or an answer to a question.

Knows models and scenes, as `pipeline.py` beside it does. Numpy and the standard library only.
"""

from __future__ import annotations

from .job import label_regions

__all__ = ["label_regions"]
