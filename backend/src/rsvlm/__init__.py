"""RSVLM: ask a georeferenced picture in words, get features with a place on Earth back."""

__version__ = "0.1.0"
