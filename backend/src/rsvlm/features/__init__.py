"""Cells and boxes become geometries on the map; tiles are joined; layers are written. Knows no prompts."""
