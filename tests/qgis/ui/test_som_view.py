"""The explorer of a trained map in the chart dock."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.samples import Samples
from geohalo.core.som import SelfOrganisingMap
from geohalo.core.store import save_model
from geohalo.ui.charts.som import SomMap
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

ROWS, COLUMNS = 4, 5
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
LEFT, NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def survey():
    rng = np.random.default_rng(6)
    places = np.array([500_000, 3_900_000]) + rng.uniform(0, 8000, (150, 2))
    return Samples(["F1", "F2", "F3"], rng.normal(size=(150, 3)), places)


@pytest.fixture(scope="module")
def trained():
    samples = survey()
    model = SelfOrganisingMap(rows=ROWS, columns=COLUMNS, runs=3).fit(samples)
    return model.weigh(samples, np.ones(150), (samples.values[:, 0] > 1).astype(float))


@pytest.fixture(scope="module")
def units(trained):
    return trained.apply(survey())["unit"]


@pytest.fixture
def path(trained, tmp_path):
    save_model(trained, tmp_path / "som.safetensors")
    return str(tmp_path / "som.safetensors")


@pytest.fixture
def layer(make_layer, units):
    samples = survey()
    layer = make_layer({"F1": samples.values[:, 0], "unit": units}, samples.coordinates)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def view(qtbot, qgis_iface, path, layer):
    view = SomMap()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.set_subject(model=path, layer=layer)
    qtbot.wait(200)
    view.canvas.paper.draw()
    yield view
    view.release()


def click(view, unit, keys=NONE):
    """Click on the middle of a unit, numbered from 1 on."""
    row, column = divmod(unit - 1, COLUMNS)
    paper = view.canvas.paper
    x, y = view.canvas.figure.axes[0].transData.transform((column, row))
    spot = QPointF(round(x), round(paper.height() - y))
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NO)):
        QApplication.sendEvent(
            paper, QMouseEvent(kind, spot, QPointF(paper.mapToGlobal(spot.toPoint())), LEFT, held, keys)
        )


def press(view, key):
    QApplication.sendEvent(view.canvas.paper, QKeyEvent(QEvent.Type.KeyPress, key, NONE))


def selected(layer):
    """Row numbers of the samples selected on the map."""
    ids = [feature.id() for feature in layer.getFeatures()]
    return sorted(ids.index(one) for one in layer.selectedFeatureIds())


def shown(view):
    return np.asarray(view.canvas.figure.axes[0].images[0].get_array()).ravel()


def filled(units, number):
    """Units that hold samples."""
    return [unit for unit in range(1, ROWS * COLUMNS + 1) if (units == unit).any()][number]


def test_a_click_on_a_unit_selects_its_samples(view, layer, units):
    one, other = filled(units, 3), filled(units, -2)
    click(view, one)
    assert selected(layer) == np.flatnonzero(units == one).tolist()
    assert view.units() == [one]
    click(view, other, SHIFT)
    assert selected(layer) == np.flatnonzero((units == one) | (units == other)).tolist()
    click(view, other)
    assert view.units() == [other]


def test_units_are_those_of_the_first_member(trained, units):
    first, _ = trained._locate(trained.features(survey()))
    npt.assert_array_equal(units, first[0] + 1)
    # another member would number them otherwise
    assert (first[1] + 1 != units).any()


def test_a_selection_on_the_map_frames_its_units(view, layer, units):
    layer.selectByExpression('"F1" > 1.5')
    expected = np.unique(units[survey().values[:, 0] > 1.5]).tolist()
    assert view.units() == expected
    frames = view._units.artists[1].get_paths()
    middles = [frame.vertices[:4].mean(axis=0) for frame in frames]
    npt.assert_allclose(middles, [divmod(unit - 1, COLUMNS)[::-1] for unit in expected], atol=1e-9)
    layer.removeSelection()
    assert view.units() == []
    assert view._units.artists[1].get_paths() == []


def test_a_rectangle_takes_the_units_whose_middle_is_inside(view, units):
    transform = view.canvas.figure.axes[0].transData.transform
    outline = transform([(-0.5, -0.5), (1.4, -0.5), (1.4, 0.4), (-0.5, 0.4)])
    assert sorted(view._units.inside(outline)) == np.flatnonzero(np.isin(units, [1, 2])).tolist()


def test_panels_show_what_they_are_called(view, trained):
    from geohalo.core.map_quality import u_matrix
    from geohalo.core.map_topology import unit_distances

    beside = unit_distances(ROWS, COLUMNS, trained.distance, trained.toroid)
    npt.assert_allclose(shown(view), u_matrix(trained.decoded_[0].astype(float), beside))
    view.choose_panel("classes")
    npt.assert_array_equal(shown(view), trained.unit_clusters_[0])
    view.choose_panel("scores")
    npt.assert_allclose(shown(view), trained.unit_scores_[0])
    view.choose_panel("feature F2")
    npt.assert_allclose(shown(view), trained.component_planes(0)[:, 1], rtol=1e-6)
    view.choose_panel("hits")
    assert str(trained.hits_[0].max()) in view.canvas.figure.axes[0].get_title()


def test_the_frames_stay_when_another_panel_is_shown(view, layer, units):
    click(view, filled(units, 3))
    view.choose_panel("classes")
    assert view.units() == [filled(units, 3)]


def test_it_says_which_of_the_maps_is_shown(view):
    assert "Map 1 of 3" in view._said.text()


def test_arrow_keys_go_from_unit_to_unit(view, layer, units):
    told = []
    view.said.connect(told.append)
    for key, unit in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Right, 2), (Qt.Key.Key_Down, 7), (Qt.Key.Key_Left, 6)):
        press(view, key)
        assert selected(layer) == np.flatnonzero(units == unit).tolist()
    press(view, Qt.Key.Key_Left)
    assert str(6) in told[-1]


def test_a_map_without_samples_is_shown_all_the_same(view, path, make_layer):
    view.set_subject(model=path)
    assert len(shown(view)) == ROWS * COLUMNS
    assert "Choose the layer" in view._said.text()
    view.set_subject(model=path, layer=make_layer({"F1": [1.0]}, [(0, 0)]))
    assert "no field of units" in view._said.text()
    view.set_subject(model=path, layer=make_layer({"unit": [1.0, 21.0]}, [(0, 0), (1, 1)]))
    assert "units up to 21, and this map has 20" in view._said.text()
    click(view, 1)


def test_units_under_a_prefix_are_found(view, path, make_layer):
    layer = make_layer({"som_unit": [3.0, 4.0, 3.0]}, [(0, 0), (1, 1), (2, 2)])
    view.set_subject(model=path, layer=layer)
    click(view, 3)
    assert selected(layer) == [0, 2]


def test_a_lost_layer_leaves_the_map(view, path, layer):
    QgsProject.instance().removeMapLayer(layer.id())
    assert view.subject() == {"model": path}
    assert len(shown(view)) == ROWS * COLUMNS
    click(view, 1)


def test_a_file_that_is_no_map_is_named(view, tmp_path):
    view.set_subject()
    assert "Choose a trained map" in view.canvas._sentence.text()
    (tmp_path / "other.json").write_text("{}", "utf-8")
    view.set_subject(model=str(tmp_path / "other.json"))
    assert "not a GeoHalo model" in view.canvas._sentence.text()
