"""What a chart moves or selects is seen on the map, and the docks leave room for it."""

import numpy as np
import pytest
from geohalo.ui.charts.brush import Brush
from geohalo.ui.charts.canvas import ChartCanvas
from geohalo.ui.charts.dock import ChartsDock
from geohalo.ui.docking import WIDE, put_right
from geohalo.ui.layers import add_result, bring_to_sight, put_back
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QWidget


def points(name, n=3):
    layer = QgsVectorLayer("Point?crs=EPSG:32640&field=Cu_ppm:double", name, "memory")
    features = []
    for place in range(n):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([10.0 * (place + 1)])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({500000 + 100 * place} 3900000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def project(geohalo, qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def samples(project):
    """The samples after two steps, of which the newer one is shown, and occurrences."""
    older = add_result(project, points("older"), "older", "Steps", True)
    newer = add_result(project, points("newer"), "newer", "Steps", True)
    known = add_result(project, points("known"), "known", "Survey", True, stays=True)
    assert shown(project) == {"newer", "known"}
    return older, newer, known


def shown(project):
    root = project.layerTreeRoot()
    return {layer.name() for layer in project.mapLayers().values() if root.findLayer(layer.id()).isVisible()}


def raster(tmp_path, name):
    path = tmp_path / f"{name}.asc"
    path.write_text("ncols 2\nnrows 2\nxllcorner 0\nyllcorner 0\ncellsize 1\n1 2\n3 4\n")
    return QgsRasterLayer(str(path), name)


def test_hidden_samples_are_brought_to_sight_and_put_back(project, samples):
    older, _, _ = samples
    before = bring_to_sight(project, older)
    assert shown(project) == {"older", "known"}
    put_back(project, before)
    assert shown(project) == {"newer", "known"}


def test_what_the_user_hid_meanwhile_is_shown_no_more_than_before(project, samples):
    older, newer, _ = samples
    before = bring_to_sight(project, older)
    project.removeMapLayer(newer.id())
    put_back(project, before)
    assert shown(project) == {"known"}


def test_rasters_above_are_hidden_and_those_below_stay(project, geohalo, tmp_path, samples):
    below = add_result(project, raster(tmp_path, "below"), "below", "Maps", True)
    wanted = add_result(project, raster(tmp_path, "wanted"), "wanted", "Maps", True)
    above = add_result(project, raster(tmp_path, "above"), "above", "Maps", True)
    for layer in (below, wanted, above):
        project.layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(True)
    before = bring_to_sight(project, wanted)
    assert shown(project) == {"below", "wanted", "newer", "known"}
    put_back(project, before)
    assert shown(project) == {"below", "wanted", "above", "newer", "known"}


def test_samples_selected_on_a_chart_are_seen_on_the_map(qtbot, project, samples):
    older, _, _ = samples
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    brush = Brush(canvas)
    brush.link(older, [feature.id() for feature in older.getFeatures()])
    assert shown(project) == {"newer", "known"}
    brush.select(np.array([], int))
    assert shown(project) == {"newer", "known"}
    brush.select(np.array([1]))
    assert older.selectedFeatureCount() == 1
    assert shown(project) == {"older", "known"}
    brush.release()
    assert shown(project) == {"newer", "known"}


def test_samples_selected_on_the_map_while_a_chart_shows_them_are_seen(qtbot, project, samples):
    older, _, _ = samples
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    brush = Brush(canvas)
    brush.link(older, [feature.id() for feature in older.getFeatures()])
    # QGIS's own tools select in a hidden layer too
    older.selectByIds([next(older.getFeatures()).id()])
    assert shown(project) == {"older", "known"}
    brush.release()
    assert shown(project) == {"newer", "known"}


class Iface:
    def __init__(self, window):
        self.window = window

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)
        dock.show()

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def activeLayer(self):
        return None

    def setActiveLayer(self, layer):
        return True


def docks(qtbot, width, outside):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.resize(width, 900)
    window.show()
    made = []
    for name, other in (("first", "second"), ("second", "first")):
        dock = QDockWidget(name)
        dock.setObjectName(name)
        dock.setWidget(QWidget())
        put_right(Iface(window), dock, other, 400, outside=outside)
        made.append(dock)
    return window, made


def test_docks_stand_one_behind_the_other_in_a_narrow_window(qtbot, geohalo):
    window, (one, other) = docks(qtbot, WIDE - 400, True)
    assert window.tabifiedDockWidgets(one) == [other]


@pytest.mark.parametrize("outside", [True, False])
def test_docks_stand_side_by_side_in_a_wide_window(qtbot, geohalo, outside):
    window, (one, other) = docks(qtbot, WIDE, outside)
    assert window.tabifiedDockWidgets(one) == []
    qtbot.waitUntil(lambda: one.y() == other.y())
    assert (other.x() > one.x()) == outside
    assert window.dockWidgetArea(other) == Qt.DockWidgetArea.RightDockWidgetArea


def test_closed_dock_shows_again_what_it_showed(qtbot, project, samples):
    older, _, _ = samples
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    dock = ChartsDock(Iface(window))
    dock.show_chart("distribution", layer=older, field="Cu_ppm")
    dock.view().brush.select(np.array([1]))
    assert shown(project) == {"older", "known"}
    dock.close()
    assert dock.view() is None
    assert shown(project) == {"newer", "known"}
    dock.show()
    qtbot.waitUntil(lambda: dock.view() is not None)
    assert dock.kind() == "distribution"
    assert dock.view().subject()["layer"] is older
    dock.remove()


def test_fields_of_one_layer_are_not_asked_of_another(qtbot, project, samples):
    older, newer, _ = samples
    newer.dataProvider().addAttributes([older.fields()[0]])
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = ChartsDock(Iface(window))
    dock.show_chart("distribution", layer=older, field="Cu_ppm")
    dock.show_chart("scatter", layer=newer)
    dock.show_chart("distribution")
    assert dock.view().subject()["layer"] is newer
    dock.remove()
