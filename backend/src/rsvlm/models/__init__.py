"""Model families behind one contract (`base.py`), found through `registry.py`. Knows no CRS."""
