"""How right a result is, beside a reference that somebody drew: figures, a table of confusions, and layers of errors.

- `places` reads both sides into one coordinate system and cuts the reference to what was searched;
- `areas` and `objects` compare them, `figures` has what comes out, `report` says it in words; all without Qt;
- `job` does it for two layers in a thread, `files` writes it, `layers` shows it.
"""
