"""The loopback HTTP server around the pipeline."""
