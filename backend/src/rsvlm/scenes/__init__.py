"""Whole scenes: jobs too large for one answer in memory. Planned, kept tile by tile, resumed, merged as they go.

Only the full environment imports it (rasterio, shapely, scikit-image, pyogrio; Dask for many machines).
"""
