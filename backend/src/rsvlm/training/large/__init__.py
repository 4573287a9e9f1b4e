"""Training of the large models in the layouts in which they were published.

`rsunivlm` and `qwen_vl` have what is each family's own: what a sample is, which parameters learn, the loss, the file.
"""
