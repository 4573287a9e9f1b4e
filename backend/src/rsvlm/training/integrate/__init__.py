"""Integrate: what was acquired is cleaned, held against the licence gate and the other splits, and reported."""
