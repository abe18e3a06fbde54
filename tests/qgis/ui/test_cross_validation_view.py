"""Cross-validation of kriging in the chart dock."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("matplotlib")

from geohalo.ui.charts.cross_validation import CrossValidation
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

LEFT, NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def columns(n=60, name="Cu"):
    rng = np.random.default_rng(1)
    predicted = rng.normal(size=n)
    observed = predicted + rng.normal(size=n)
    error = np.full(n, 2.0)
    observed[5], predicted[7], error[7] = np.nan, np.nan, np.nan
    return {name: observed, f"{name}_predicted": predicted, f"{name}_standard_error": error}


@pytest.fixture
def layer(make_layer):
    found = columns()
    layer = make_layer(found, [(1000 * row, 0) for row in range(60)])
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def view(qtbot, qgis_iface):
    view = CrossValidation()
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    yield view
    view.release()


@pytest.fixture
def shown(view, layer, qtbot):
    view.set_subject(layer=layer)
    qtbot.wait(200)
    view.canvas.paper.draw()
    return view


def click(view, axes, place):
    paper = view.canvas.paper
    x, y = axes.transData.transform(place)
    spot = QPointF(round(x), round(paper.height() - y))
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NO)):
        event = QMouseEvent(
            kind, spot, QPointF(paper.mapToGlobal(spot.toPoint())), LEFT, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(paper, event)


def selected(layer):
    ids = [feature.id() for feature in layer.getFeatures()]
    return sorted(ids.index(one) for one in layer.selectedFeatureIds())


def test_the_figures_are_those_of_the_errors(shown):
    observed, predicted, _ = (
        part[np.isfinite(columns()["Cu"] + columns()["Cu_predicted"])] for part in columns().values()
    )
    error = observed - predicted
    result = shown.result()
    assert result.n == 58
    npt.assert_allclose([result.me, result.rmse], [error.mean(), np.sqrt((error**2).mean())])
    npt.assert_allclose(result.msse, (error**2).mean() / 4)
    npt.assert_allclose(result.slope, np.polyfit(predicted, observed, 1)[0])
    for figure in (f"{result.me:.3g}", f"{result.rmse:.3g}", f"{result.msse:.2f}", f"{result.slope:.2f}"):
        assert figure in shown._said.text()
    # half the standard errors would do
    assert "too large" in shown._said.text()


def test_figures_agree_with_the_tool(view, geohalo, make_layer, tmp_path):
    rng = np.random.default_rng(4)
    places = np.array([500_000, 3_900_000]) + rng.uniform(0, 5000, (60, 2))
    # two samples at one place count as one
    places[1] = places[0]
    # as many places as a field of the layer has
    values = np.round(np.sin(places[:, 0] / 900) + 0.2 * rng.normal(size=60), 4)
    result = geohalo(
        "crossvalidatekriging",
        {"INPUT": make_layer({"Cu": values}, places), "FIELD": "Cu", "OUTPUT": str(tmp_path / "validated.gpkg")},
        is_child_algorithm=True,
    )
    view.set_subject(layer=QgsVectorLayer(result["OUTPUT"], "validated", "ogr"))
    found = view.result()
    assert found.n == 59
    npt.assert_allclose(
        [found.me, found.rmse, found.msse, found.slope], [result[name] for name in ("ME", "RMSE", "MSSE", "SLOPE")]
    )


def test_a_click_on_a_point_selects_its_sample_and_the_other_way_round(shown, layer):
    scatter, histogram = shown.canvas.figure.axes
    observed, predicted, _ = columns().values()
    click(shown, scatter, (predicted[11], observed[11]))
    assert selected(layer) == [11]
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][20:22])
    assert np.flatnonzero(shown.brush.chosen).tolist() == [20, 21]


def test_a_click_on_a_bar_selects_its_samples(shown, layer):
    _, histogram = shown.canvas.figure.axes
    observed, predicted, error = columns().values()
    standardised = (observed - predicted) / error
    low, high = next((bar.get_x(), bar.get_x() + bar.get_width()) for bar in histogram.patches if bar.get_height() > 3)
    click(shown, histogram, ((low + high) / 2, 1))
    assert selected(layer) == np.flatnonzero((standardised >= low) & (standardised < high)).tolist()


def test_charts_stand_above_each_other_in_a_narrow_dock(shown, qtbot):
    one, other = (axes.get_position() for axes in shown.canvas.figure.axes)
    assert other.x0 > one.x1
    shown.resize(360, 500)
    qtbot.wait(300)
    shown.canvas.paper.draw()
    one, other = (axes.get_position() for axes in shown.canvas.figure.axes)
    assert other.y1 < one.y0
    shown.panels.setCurrentIndex(2)
    shown.panels.activated.emit(2)
    assert len(shown.canvas.figure.axes) == 1


def test_a_layer_with_several_fields_lets_choose(view, make_layer):
    layer = make_layer({**columns(), **columns(name="Au"), "Zn_predicted": np.zeros(60)}, [(x, 0) for x in range(60)])
    view.set_subject(layer=layer)
    assert [view.fields.itemText(place) for place in range(view.fields.count())] == ["Cu", "Au"]
    view.fields.setCurrentIndex(1)
    view.fields.activated.emit(1)
    assert view.subject()["field"] == "Au"
    assert "Au" in view.canvas.figure.axes[0].get_xlabel()


def test_other_layers_are_refused_with_a_sentence(view, make_layer):
    view.set_subject()
    assert "Choose a layer" in view.canvas._sentence.text()
    view.set_subject(layer=make_layer({"Cu": [1.0, 2.0]}, [(0, 0), (1, 1)]))
    assert "has no predictions" in view.canvas._sentence.text()
    view.set_subject(layer=make_layer({name: part[:2] for name, part in columns().items()}, [(0, 0), (1, 1)]))
    assert "Only 2 samples" in view.canvas._sentence.text()


def test_a_lost_layer_is_said(shown, layer):
    QgsProject.instance().removeMapLayer(layer.id())
    assert "was removed" in shown.canvas._sentence.text()
    assert shown.result() is None
    assert shown._said.text() == ""
