"""RSCoVLM and its kin (Qwen2.5-VL): whole or by adapters, on conversations that are built as they are drawn."""
