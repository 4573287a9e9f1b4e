"""Pictures with a place: grids, windows, reading, normalising. Knows no models."""
