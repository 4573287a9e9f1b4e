"""The model process: find it, start it, talk to it, stop it. One interface, two transports.

The rest of the plugin needs five names:

- `engines.Engines(settings)` owns the engines of this QGIS; `engines.get("starter")` and `engines.get("server")`
  return an `engine.Engine`, made when first asked for; `engines.stop()` ends them all (plugin unload).
- `engine.Engine`: `start()`, `models()`, `submit(request, on_event)`, `cancel(job)`, `stop()`, `status`, `listen()`.
  None of them waits, so all may be called on the main thread. A request is the dict of the backend's `schema.Request`
  (docs: `backend/openapi.json`); `submit` starts the engine if it is not running.
- `bridge.EngineBridge(engine)`: the same as a QObject; its signals `job_event(JobEvent)`, `status(EngineStatus)` and
  `models(list)` arrive on the thread that made the bridge. Dock and actions use this one.
- `found_jobs.found_jobs()`: whole scenes that servers of this computer work on, also those that another QGIS left.
  `engine.LongJobs` is what a server can do for them: `follow` a job that somebody else submitted, `stay` until all is
  done.
- `blocking.run(engine, request, on_event, is_cancelled)`: waits for the answer and returns it as a dict. For Processing
  algorithms, which run in a thread of their own anyway.

Events (`events.JobEvent`: `seq, job, kind, data`) are those of the backend: queued, loading, started, tile, scene,
warning, then exactly one of finished, stopped, failed, whatever happens to the engine. `heartbeat` is not passed on.
What goes wrong is always a `failed` event with `data = {"code": 2 | 3, "message": one sentence}`; code 2 means that the
request is at fault, 3 that the engine is. Details are in the engine's log file (`engine.log_file`).

Only `bridge` imports Qt and only `pixels` imports GDAL.
"""
