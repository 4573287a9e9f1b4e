"""Metrics and the fixed evaluation kinds of `rsvlm evaluate`."""
