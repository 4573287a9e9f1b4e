"""The same again: what a result layer says of how it was made, as an order, a command or a script.

- `recipe.recipe_of(layer)` reads it from the layer alone;
- `sources.find(recipe, project)` finds the imagery again;
- `orders.order_of(recipe, layers)` makes an order of it;
- `copies` writes it as a Processing command, as Python, and as a line for `rsvlm`.
"""
