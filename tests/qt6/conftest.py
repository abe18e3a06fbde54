"""GeoHalo's widgets on PyQt6, run by tools/qt6.sh alone: elsewhere QGIS itself is there, and these stand aside."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

collect_ignore_glob = [] if "qt6_fixtures" in sys.modules else ["*"]

_spec = importlib.util.spec_from_file_location("qgis_fixtures", Path(__file__).parents[1] / "qgis" / "conftest.py")
_shared = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(_shared)
geohalo, make_layer = _shared.geohalo, _shared.make_layer


@pytest.fixture
def survey(make_layer):
    """Samples with concentrations and two scores, and occurrences, both in the project."""
    from qgis.core import QgsProject

    rng = np.random.default_rng(4)
    places = np.column_stack([500_000 + 400 * (np.arange(100) % 10), 3_796_000 + 400 * (np.arange(100) // 10)])
    columns = {"sample_id": [f"S{row}" for row in range(100)]}
    for name in ("Cu_ppm", "Au_ppb", "Zn_ppm"):
        columns[name] = (10 ** rng.normal(1, 0.3, 100)).tolist()
    columns["Zn_ppm"][3] = None
    columns["F1"], columns["F2"] = rng.normal(size=(2, 100)).tolist()
    samples = make_layer(columns, places.tolist(), name="samples")
    occurrences = make_layer({"name": [f"M{row}" for row in range(8)]}, (places[::13] + 60).tolist(), name="known")
    QgsProject.instance().addMapLayers([samples, occurrences])
    return samples, occurrences


class Mouse:
    """A mouse on a chart, in the units of its axes; Qt's own does not move on a screen that is not there."""

    def __init__(self, view):
        self._paper = view.canvas.paper
        self._figure = view.canvas.figure

    def send(self, kind, place, axes, held):
        from qgis.PyQt.QtCore import QPointF, Qt
        from qgis.PyQt.QtGui import QMouseEvent
        from qgis.PyQt.QtWidgets import QApplication

        x, y = self._figure.axes[axes].transData.transform(place)
        spot = QPointF(round(x), round(self._paper.height() - y))
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            spot,
            self._paper.mapToGlobal(spot),
            none if kind.name == "MouseMove" else button,
            button if held else none,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self._paper, event)

    def drag(self, *places, axes=0):
        from qgis.PyQt.QtCore import QEvent

        self.send(QEvent.Type.MouseButtonPress, places[0], axes, True)
        for place in places[1:]:
            self.send(QEvent.Type.MouseMove, place, axes, True)
        self.send(QEvent.Type.MouseButtonRelease, places[-1], axes, False)


@pytest.fixture
def mouse():
    return Mouse
