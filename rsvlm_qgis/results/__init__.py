"""An answer on the map: a saved GeoPackage, its layers in a group, their styles, and where they came from.

- `geopackage.save(answer, request, record, folder, transform_context)` writes and styles the file, in any thread;
- `layers.show(saved, project)` puts its layers into a group of the layer tree, on the main thread;
- `live.LiveLayer(project, title)` shows features while tiles finish, until the saved ones take its place;
- `provenance.request_from_layer(layer)` and `provenance.capture_from_layer(layer)` give back what was asked, from the
  layer alone;
- `rows` and `palette` are free of QGIS.

`answer` is the backend's `schema.Answer` as a dict, `request` the dict that was sent, `record` that of the capture.
"""
