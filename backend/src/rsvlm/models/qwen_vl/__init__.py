"""The Qwen-VL family: RSCoVLM, stock Qwen2.5-VL and Qwen3-VL, told apart by profiles alone."""
