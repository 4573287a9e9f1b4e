"""The jobs as Processing algorithms: in the toolbox, in models, in batch and under `qgis_process`.

`provider.Provider(engines)` is what the plugin registers; `engines` are the plugin's `client.engines.Engines`.
"""
