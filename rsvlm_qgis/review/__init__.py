"""Looking through a result: table and map together, a key for each decision, and what becomes of it.

- `columns` holds what a table of a million features shows, without QGIS;
- `ledger` writes decisions into the layer's edit buffer, saves them in batches and takes them back;
- `shaping` are the geometry tools, one geometry in and a valid one out;
- `export` writes what was accepted, `lessons` what a model can learn from;
- `desk.ReviewDesk` joins these with the widgets of `dock.ReviewDock`.
"""
