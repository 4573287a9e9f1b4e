"""The RSUniVLM family: image tower, projector and a Qwen2-style decoder with three expert MLPs a layer."""
