"""From the model's text to cells, boxes and words, with a report of what was repaired. Knows no rasters."""
