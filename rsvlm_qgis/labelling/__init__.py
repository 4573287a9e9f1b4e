"""Features that are there already: a class or an answer for each, from the imagery below it.

`wish` is what is asked, `ground` the imagery, `chunks` which features go together; `work` carries it out in any thread.
`copying` writes into a file of its own, `into_layer` into the layer's edit buffer. `part` is what QGIS shows of it.
"""
