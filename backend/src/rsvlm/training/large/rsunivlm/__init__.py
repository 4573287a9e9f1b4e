"""RSUniVLM as published: whole, in two stages, or by adapters."""
