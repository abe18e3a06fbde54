"""Brushing 10 000 samples in the linked charts, against drawing the chart anew."""

import os
import sys
from statistics import median

from side_by_side import import_geohalo, in_turn, report

N, ROUNDS = 10_000, 15
SIZE = 800, 640


def view_of(kind, layer, **fields):
    """Return a chart on a screen, drawn."""
    from importlib import import_module

    from qgis.PyQt.QtCore import QElapsedTimer
    from qgis.PyQt.QtWidgets import QApplication

    view = getattr(import_module(f"geohalo.ui.charts.{kind}"), kind.title())()
    view.resize(*SIZE)
    view.show()
    view.set_subject(layer=layer, **fields)
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < 600:
        QApplication.processEvents()
    view.canvas.paper.draw()
    return view


def samples():
    """Return a layer of lognormal concentrations in memory."""
    import numpy as np
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    rng = np.random.default_rng(0)
    layer = QgsVectorLayer("Point?crs=EPSG:32640&field=Cu_ppm:double&field=Au_ppb:double", "samples", "memory")
    values = 10 ** rng.multivariate_normal([1.6, 0.2], [[0.1, 0.06], [0.06, 0.2]], N)
    features = []
    for row in values.tolist():
        feature = QgsFeature(layer.fields())
        feature.setAttributes(row)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(1000 * rng.random(2)))))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def lasso(view):
    """Return an outline of 200 corners about the middle half of the first axes, in pixels of the figure."""
    import numpy as np

    box, angles = view.canvas.figure.axes[0].bbox, np.linspace(0, 2 * np.pi, 200)
    middle = np.array([box.x0 + box.width / 2, box.y0 + box.height / 2])
    return middle + np.column_stack([np.cos(angles), np.sin(angles)]) * [box.width / 4, box.height / 4]


def tasks_of(view, layer):
    """Return what is timed on a chart."""
    import numpy as np

    ids, outline, turn = np.array(sorted(layer.allFeatureIds())), lasso(view), [0]
    halves = [ids[::2].tolist(), ids[1::2].tolist()]

    def from_the_map():
        turn[0] = 1 - turn[0]
        layer.selectByIds(halves[turn[0]])
        return int(view.brush.chosen.sum())

    def by_lasso():
        view.brush.select(view.brush._marks[0].inside(outline))
        return int(view.brush.chosen.sum())

    return {
        "map to chart": from_the_map,
        "clear": layer.removeSelection,
        "lasso to map and chart": by_lasso,
        "full drawing": view.canvas.paper.draw,
    }


def main():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import_geohalo()
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    layer, rows, targets = samples(), [], []
    for kind, fields in (("scatter", {"x": "Cu_ppm", "y": "Au_ppb"}), ("distribution", {"field": "Cu_ppm"})):
        view = view_of(kind, layer, **fields)
        times, found = in_turn(tasks_of(view, layer), ROUNDS)
        full = median(times["full drawing"])
        for name in ("map to chart", "lasso to map and chart"):
            took = median(times[name])
            row = {"chart": kind, "what": name, "samples": found[name], "ms": 1000 * took}
            rows.append({**row, "full drawing, ms": 1000 * full, "times as fast": full / took})
            targets.append((f"{kind}, {name}: 50 ms over its time", 0.05 / took, 1))
            targets.append((f"{kind}, {name}: times as fast as a full drawing", full / took, 3))
        view.release()
    return 0 if report("brush", f"Brushing {N} samples", rows, targets) else 1


if __name__ == "__main__":
    sys.exit(main())
