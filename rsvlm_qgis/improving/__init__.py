"""Improve the model: what was reviewed becomes an adapter, examined beside the model as it was, and kept or not."""
