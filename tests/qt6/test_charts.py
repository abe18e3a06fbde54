"""Every kind of chart on Qt 6, drawn on small data in a narrow dock, in two themes, and worked with the mouse."""

import numpy as np
import pytest
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.samples import Samples
from geohalo.core.som import SelfOrganisingMap
from geohalo.core.store import save_model
from geohalo.core.variogram_model import VariogramModel
from geohalo.ui.charts.dock import KINDS, ChartsDock
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def models(tmp_path_factory):
    """Paths of a factor model, a trained map and a variogram."""
    folder, rng = tmp_path_factory.mktemp("models"), np.random.default_rng(0)
    places = np.array([500_000, 3_796_000]) + rng.uniform(0, 4000, (100, 2))
    factors = rng.normal(size=(100, 2))
    values = factors[:, [0, 0, 0, 1, 1, 1]] + 0.4 * rng.normal(size=(100, 6))
    samples = Samples(["Cu", "Au", "Ag", "Cr", "Ni", "Co"], values, places)
    save_model(FactorAnalysis(n_factors=2, selection="fixed").fit(samples), folder / "factors.json")
    scores = Samples(["F1", "F2"], factors, places)
    grid = SelfOrganisingMap(rows=4, columns=5, runs=1).fit(scores)
    save_model(grid.weigh(scores, np.ones(100), (factors[:, 0] > 1).astype(float)), folder / "som.safetensors")
    field = np.sin(places / 900).sum(axis=1) + 0.3 * rng.normal(size=100)
    fitted = VariogramModel(("spherical",)).fit(Samples(["Cu_log10"], field[:, None], places))
    save_model(fitted, folder / "variogram.json", columns={"Cu_log10": "Cu_log10"}, raw=["Cu_ppm"])
    return {path.stem: str(path) for path in folder.iterdir()}


@pytest.fixture
def maps():
    """Two rasters of scores in the project."""
    rng = np.random.default_rng(2)
    made = [QgsRasterLayer(rng.normal(size=(40, 40)).astype(np.float32), name) for name in ("one", "other")]
    QgsProject.instance().addMapLayers(made)
    return made


@pytest.fixture
def validated(make_layer):
    rng = np.random.default_rng(1)
    predicted = rng.normal(size=60)
    layer = make_layer(
        {"Cu": predicted + rng.normal(size=60), "Cu_predicted": predicted, "Cu_standard_error": [1.0] * 60},
        [(1000 * row, 0) for row in range(60)],
    )
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def written(tmp_path):
    """A chart as a tool writes it."""
    from geohalo.core.charts.style import new_figure, save_figure

    figure = new_figure(4, 3)
    figure.subplots().plot([1, 3, 2])
    save_figure(figure, tmp_path / "chart.svg")
    return str(tmp_path / "chart.svg")


@pytest.fixture
def subjects(survey, maps, models, validated, written):
    samples, occurrences = survey
    return {
        "distribution": {"layer": samples, "field": "Cu_ppm"},
        "scatter": {"layer": samples, "x": "Cu_ppm", "y": "Zn_ppm"},
        "biplot": {"model": models["factors"], "layer": samples},
        "loadings": {"model": models["factors"], "layer": samples},
        "scree": {"model": models["factors"]},
        "som": {"model": models["som"]},
        "variogram": {"model": models["variogram"]},
        "cross_validation": {"layer": validated},
        "prediction_area": {"raster": maps[0], "occurrences": occurrences},
        "roc": {"rasters": maps, "occurrences": occurrences},
        "picture": {"path": written},
    }


@pytest.fixture
def dock(qgis_iface, qtbot):
    made = ChartsDock(qgis_iface)
    qtbot.addWidget(made)
    made.setFloating(True)
    made.resize(360, 640)
    made.show()
    yield made
    made.remove()


@pytest.fixture
def show(dock, subjects, qtbot):
    """Return a function: a kind -> its view, when it has drawn its subject."""

    def one(kind):
        dock.show_chart(kind, **subjects[kind])
        view = dock.view()
        qtbot.waitUntil(lambda: view.canvas._stack.currentIndex() == 0, timeout=5_000)
        qtbot.wait(180)
        view.canvas.paper.draw()
        return view

    return one


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_is_drawn_in_a_narrow_dock(show, dock, theme, picture, kind):
    view = show(kind)
    assert view.canvas.figure.axes
    assert dock.width() == 360
    assert view.minimumSizeHint().width() <= 360
    picture(dock, f"chart_{kind}_{theme}")


def test_the_kind_is_chosen_by_keyboard(dock, subjects, qtbot):
    dock.show_chart("distribution", **subjects["distribution"])
    dock._kinds.setFocus()
    qtbot.keyClick(dock._kinds, Qt.Key.Key_Down)
    assert dock.kind() == "scatter"


def test_a_rectangle_on_the_chart_selects_on_the_map(show, survey, mouse):
    view = show("scatter")
    axes = view.canvas.figure.axes[0]
    (west, east), (south, north) = axes.get_xlim(), axes.get_ylim()
    mouse(view).drag((west, south), (west * 1.1, south * 1.1), (east, north))
    # one sample has no zinc
    assert survey[0].selectedFeatureCount() == 99
    survey[0].removeSelection()
    assert not view.brush.chosen.any()


def test_the_lasso_pan_and_zoom_are_taken_in_hand(show, survey, mouse, qtbot):
    view = show("scatter")
    axes = view.canvas.figure.axes[0]
    (west, east), (south, north) = axes.get_xlim(), axes.get_ylim()
    buttons = view.canvas._buttons
    qtbot.mouseClick(buttons["lasso"], LEFT)
    mouse(view).drag((west, south), (east, south), (east, north), (west, north), (west, south))
    assert survey[0].selectedFeatureCount() == 99
    qtbot.keyClick(view.canvas.paper, Qt.Key.Key_Escape)
    assert survey[0].selectedFeatureCount() == 0
    qtbot.mouseClick(buttons["zoom"], LEFT)
    middle = (west * east) ** 0.5, (south * north) ** 0.5
    mouse(view).drag((west * 1.05, south * 1.05), middle, middle)
    assert axes.get_xlim()[1] < east
    qtbot.mouseClick(view.canvas._needing_a_chart[4], LEFT)
    assert axes.get_xlim() == pytest.approx((west, east))


def test_a_chart_is_copied_and_saved(show, tmp_path, qtbot):
    view = show("distribution")
    view.canvas.copy()
    assert QgsApplication.clipboard().image().width() > 400
    view.canvas.save(str(tmp_path / "chart.png"))
    assert (tmp_path / "chart.png").stat().st_size > 5000


def test_limits_are_dragged_and_typed(show, mouse, qtbot):
    view = show("prediction_area")
    qtbot.waitUntil(lambda: view._overlay is not None and view._overlay._ground is not None)
    view.move_limit("anomaly", 1.0)
    middle = np.mean(view.canvas.figure.axes[0].get_ylim())
    mouse(view).drag((1.0, middle), (1.2, middle), (1.3, middle))
    assert view.limits()[1] == pytest.approx(1.3, abs=0.05)
    # the layer shows the classes, and gets its own style back
    assert view._back.isEnabled()
    qtbot.mouseClick(view._back, LEFT)
    assert not view._back.isEnabled()
    view._table.selectRow(0)
    assert view._marked.selectedFeatureCount() == int(view._table.item(0, 1).text())


def test_maps_are_compared_point_by_point(show, qtbot, mouse):
    view = show("roc")
    assert [item.text(0) for item in view._items()] == ["one", "other"]
    view._which.setCurrentIndex(1)
    assert view.canvas.figure.axes[0].get_xlabel()
    item = view._items()[0]
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: len(view.subject().get("rasters", [])) == 1)


def test_the_variogram_is_moved_and_fitted_again(show, qtbot):
    view = show("variogram")
    before = view.variogram()
    view._rows["range", 0].slider.setValue(200)
    assert view.variogram().structures[0].range < before.structures[0].range
    view._rows["nugget"].hold.setChecked(True)
    with qtbot.waitSignal(view.said, timeout=5_000):
        qtbot.mouseClick(view._fit, LEFT)
    assert view.variogram().structures[0].range == pytest.approx(before.structures[0].range, rel=0.05)


def test_a_picture_and_a_drawing_are_read_alike(dock, written, tmp_path):
    from qgis.PyQt.QtGui import QImage

    # an odd width, whose rows are padded
    image = QImage(331, 117, QImage.Format.Format_RGB888)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(tmp_path / "plain.png"))
    dock.show_chart("picture", path=str(tmp_path / "plain.png"))
    (shown,) = dock.view().canvas.figure.axes[0].get_images()
    assert shown.get_array().shape == (117, 331, 4)
    assert (np.asarray(shown.get_array()) == (0, 128, 0, 255)).all()
    dock.show_chart("picture", path=written)
    (shown,) = dock.view().canvas.figure.axes[0].get_images()
    assert max(shown.get_array().shape) == 2400


def test_the_layer_of_a_chart_is_removed(show, dock, survey):
    view = show("distribution")
    QgsProject.instance().removeMapLayer(survey[0].id())
    assert "was removed" in view.canvas._sentence.text()
    assert view.subject() == {}
