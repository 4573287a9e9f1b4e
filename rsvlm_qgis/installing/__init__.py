"""The full environment beside QGIS: what it takes, its steps, and taking it away. QGIS' own Python is left alone."""
