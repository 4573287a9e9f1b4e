"""The plugin's only door to Qt: qtpy under a private name, bound to the binding that QGIS itself runs on.

Other modules say `from .qt import QtWidgets, Signal`. qtpy chooses its binding from the process environment, so the
choice is made for it here and the environment is put back as it was: the person's QT_API belongs to the person.
Features of qtpy that change Qt's shared classes (`QDate.toPython` and the like) are not used anywhere.
"""

from __future__ import annotations

import os

from qgis.PyQt import QtCore as _loaded

_binding = "pyqt6" if int(_loaded.QT_VERSION_STR.split(".")[0]) >= 6 else "pyqt5"
_saved = {name: os.environ.get(name) for name in ("QT_API", "FORCE_QT_API")}
os.environ.update(QT_API=_binding, FORCE_QT_API="1")
try:
    from ._vendor import qtpy
    from ._vendor.qtpy import QtCore, QtGui, QtWidgets
finally:
    for _name, _value in _saved.items():
        if _value is None:
            os.environ.pop(_name, None)
        else:
            os.environ[_name] = _value

if _binding != qtpy.API or QtCore.QObject is not _loaded.QObject:
    raise ImportError(f"RSVLM cannot use the Qt of this QGIS: qtpy chose {qtpy.API}, QGIS runs on {_binding}.")

Qt = QtCore.Qt
Signal = QtCore.Signal
Slot = QtCore.Slot
translate = QtCore.QCoreApplication.translate

__all__ = ["Qt", "QtCore", "QtGui", "QtWidgets", "Signal", "Slot", "translate"]
