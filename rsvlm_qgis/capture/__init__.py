"""What the person looks at, as `images` of a request: map extent, one layer, or two dated layers.

The rest of the plugin needs two steps, one on each side of the thread boundary:

- on the main thread, `planner.plan_map(settings)`, `planner.plan_layer(layer, ...)` or
  `planner.plan_pair(before, after, ...)` take a snapshot and return a `plan.CapturePlan` (size, cell, warnings);
  they raise a PluginError with one sentence where nothing can be seen;
- in any thread, `reading.read(plan, folder, is_cancelled)` returns a `reading.Capture`: `images` for the request,
  `warnings` for the person, `record` for the provenance, `discard()` when the job has ended.

A local raster file that is shown as it is goes by path and window, the process reads it itself; everything else is
rendered at the source's own resolution, on the source's own pixels, and goes as a raw file of RGBA bytes. Other pixels
than the source's own (square on the ground, or coarser: `ground`) are a virtual raster of a file, and means of rendered
ones. `cutting.cut_to(plan, region)` leaves out what lies outside of polygons.

`source.date_of(layer)` is the date of a layer, with a flag that says whether it is a guess. `grid`, `dates` and
`reducing` are free of QGIS.
"""
