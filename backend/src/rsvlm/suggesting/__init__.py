"""What to review next: the tiles from which a model would learn most."""
