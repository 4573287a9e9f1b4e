"""Whole scenes from the dock: ordered, carried out by the server, seen on the map while they grow, found again.

A scene's file (a GeoPackage) is everything there is of it. The server writes it, this package only looks into it.
"""
