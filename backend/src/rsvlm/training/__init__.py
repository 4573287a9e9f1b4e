"""Data engine and trainer for the RSUniVLM kind of model."""
