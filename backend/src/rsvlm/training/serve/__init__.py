"""Serve: records become what a model is asked and answers, drawn anew for every step.

Which record is drawn is settled by `mix` and `order`, what it looks like by the views, what is asked by the prompts.
"""
