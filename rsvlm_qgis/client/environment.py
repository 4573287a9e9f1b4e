"""The environment of a child process: what QGIS set for itself must not reach another Python."""

from __future__ import annotations

from collections.abc import Mapping

PREFIXES = (
    "PYTHON",
    "DYLD_",
    "QT_",
    "QT3D_",
    "QML",
    "GDAL_",
    "OGR_",
    "CPL_",
    "VSI_",
    "PROJ_",
    "GRASS_",
    "QGIS_",
    "OSGEO4W",
)
NAMES = (
    "__PYVENV_LAUNCHER__",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "GISBASE",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
)


def stripped(environ: Mapping[str, str]) -> dict[str, str]:
    """`environ` without what would mislead another interpreter, its libraries or their data paths.

    `PYTHONHOME` alone keeps a virtual environment's python from starting; the flag `-I` hides it from the child but not
    from the child's children.
    """
    return {
        name: value
        for name, value in environ.items()
        if name.upper() not in NAMES and not name.upper().startswith(PREFIXES)
    }
