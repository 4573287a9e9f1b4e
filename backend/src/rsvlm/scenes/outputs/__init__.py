"""Other files than the GeoPackage, made of a finished scene: each from what lies in the GeoPackage, in flat memory."""
