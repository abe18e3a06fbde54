import re
from pathlib import Path

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.anomaly_classes import anomaly_limits, class_table, classify
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

pytest.importorskip("matplotlib")

SIDE, WEST, NORTH = 40, 500_000, 3_800_000


class Survey:
    """A map of scores in a raster layer, and occurrences that follow it."""

    def __init__(self, make_raster, make_layer, **record):
        random = np.random.default_rng(8)
        self.values = random.normal(size=(SIDE, SIDE)).astype(np.float32)
        chance = np.exp(2 * self.values.ravel().astype(float))
        self.cells = random.choice(SIDE * SIDE, 30, replace=False, p=chance / chance.sum())
        self.at = self.values.ravel()[self.cells]
        empty = np.setdiff1d(np.arange(0, SIDE * SIDE, 13), self.cells)
        self.values.ravel()[empty] = np.nan
        self.places = np.column_stack(
            [WEST + 100 * (self.cells % SIDE) + 50, NORTH - 100 * (self.cells // SIDE) - 50]
        ).astype(float)
        self.raster = QgsRasterLayer(make_raster(self.values, **record), "score")
        self.points = make_layer({"name": [f"O{row}" for row in range(30)]}, self.places, name="occurrences")
        QgsProject.instance().addMapLayers([self.raster, self.points])

    def table(self, halo, anomaly):
        return class_table(self.values, self.at, halo, anomaly)


@pytest.fixture
def survey(make_raster, make_layer):
    yield Survey(make_raster, make_layer)
    QgsProject.instance().clear()


@pytest.fixture
def show(qtbot):
    from geohalo.ui.charts.prediction_area import PredictionArea

    views = []

    def make(**subject):
        view = PredictionArea()
        views.append(view)
        qtbot.addWidget(view)
        view.resize(500, 760)
        view.show()
        view.set_subject(**subject)
        return view

    yield make
    for view in views:
        view.release()


@pytest.fixture
def view(show, survey, qtbot):
    found = show(raster=survey.raster, occurrences=survey.points)
    ready(qtbot, found)
    return found


def ready(qtbot, view):
    qtbot.waitUntil(lambda: view.limits() != (None, None) and view._overlay is not None, timeout=20000)
    qtbot.waitUntil(lambda: view._overlay._ground is not None, timeout=20000)


def figures(view):
    """What the table says, by the name of the class."""
    table = view._table
    texts = [[table.item(row, column).text() for column in range(6)] for row in range(3)]
    return {name.lower(): [float(text.replace("−", "-")) for text in cells if text != "–"] for name, *cells in texts}


def colours(layer):
    """The colour of every cell as QGIS draws it."""
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    return np.array([[block.color(row, column) for column in range(layer.width())] for row in range(layer.height())])


def shown_classes(layer):
    """The class of every cell by its colour; 0 is nothing drawn."""
    found = colours(layer)
    codes = np.full(found.shape, 99)
    codes[found >> 24 == 0] = 0
    # what is see-through is kept multiplied by its strength
    codes[found >> 24 == 150] = 1
    for colour, code in ((0xFFF4A142, 2), (0xFFB2182B, 3)):
        codes[found == colour] = code
    return codes


def assert_figures(view, table):
    said = figures(view)
    assert [name for name, cells in said.items() if cells] == table.classes
    for place, name in enumerate(table.classes):
        counts, rate, area, density, *weight = said[name]
        assert counts == table.counts[place]
        npt.assert_allclose([rate, area], [table.prediction_rate[place], table.occupied_area[place]], atol=0.051)
        npt.assert_allclose(density, table.normalised_density[place], atol=0.0051)
        if weight:
            npt.assert_allclose(weight[0], table.weight[place], atol=0.0051)


def test_it_starts_at_the_limits_of_the_tool_and_leaves_the_map_alone(view, survey):
    expected = anomaly_limits(survey.values, survey.at)
    assert view.limits() == (expected.halo, expected.anomaly)
    assert_figures(view, expected.table)
    assert survey.raster.renderer().type() == "singlebandgray"
    assert not view._back.isEnabled()


@pytest.mark.parametrize("limits", [(0.3, 1.2), (None, 1.0), (0.5, None)])
def test_map_and_figures_follow_the_limits(view, survey, limits):
    halo, anomaly = limits
    view.move_limit("halo", halo)
    view.move_limit("anomaly", anomaly)
    view.settle()
    assert view.limits() == limits
    assert_figures(view, survey.table(halo, anomaly))
    npt.assert_array_equal(shown_classes(survey.raster), classify(survey.values, halo, anomaly))


def test_a_cell_at_the_limit_is_above_it_on_the_map_too(view, survey):
    value = float(np.sort(survey.at)[-5])
    view.move_limit("anomaly", value)
    view.settle()
    npt.assert_array_equal(shown_classes(survey.raster) == 3, survey.values >= np.float32(value))


def test_legend_names_the_limits(view, survey):
    view.move_limit("halo", 0.25)
    view.move_limit("anomaly", 1.5)
    view.settle()
    items = survey.raster.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == ["Background", "Halo: 0.25 and more", "Anomaly: 1.5 and more"]


def mouse(paper, start, stop):
    """Press the mouse, move and release it."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, place, button, held in (
        (QEvent.Type.MouseMove, start, none, none),
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, stop, none, left),
        (QEvent.Type.MouseButtonRelease, stop, left, none),
    ):
        local, world = QPointF(place), QPointF(paper.mapToGlobal(place))
        event = QMouseEvent(kind, local, world, button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(paper, event)


def drag(view, name, pixels):
    """Drag a limit by the mouse."""
    paper = view.canvas.paper
    axes = view.canvas.figure.axes[0]
    ratio = paper.devicePixelRatioF()
    start = axes.transData.transform((dict(zip(("halo", "anomaly"), view.limits()))[name], 50))
    at = QPoint(round(start[0] / ratio), round((axes.figure.bbox.height - start[1]) / ratio))
    to = at + QPoint(pixels, 0)
    mouse(paper, at, to)
    return float(axes.transData.inverted().transform((to.x() * ratio, 0))[0])


@pytest.mark.parametrize("tool", ["pan", "zoom"])
def test_the_mouse_drags_a_limit_whatever_tool_is_in_hand(view, survey, tool):
    view.canvas.set_tool(tool)
    seen = view.canvas.figure.axes[0].get_xlim()
    wanted = drag(view, "anomaly", 25)
    halo, anomaly = view.limits()
    npt.assert_allclose(anomaly, wanted)
    assert halo == anomaly_limits(survey.values, survey.at).halo
    assert_figures(view, survey.table(halo, anomaly))
    # the chart itself has not moved
    assert view.canvas.figure.axes[0].get_xlim() == seen
    npt.assert_array_equal(shown_classes(survey.raster), classify(survey.values, halo, anomaly))


def test_a_press_away_from_the_limits_takes_none(view):
    before = view.limits()
    paper = view.canvas.paper
    left = QPoint(paper.width() // 5, paper.height() // 2)
    mouse(paper, left, left + QPoint(9, 0))
    assert view.limits() == before


def test_limits_by_the_keyboard(view, survey, qtbot):
    view.move_limit("halo", 0.25)
    spin = view._spins["anomaly"]
    spin.selectAll()
    qtbot.keyClicks(spin, spin.locale().toString(1.25, "f", 3))
    qtbot.keyClick(spin, Qt.Key.Key_Return)
    assert view.limits()[1] == 1.25
    view._checks["halo"].click()
    assert view.limits() == (None, 1.25)
    assert not spin.signalsBlocked()
    assert_figures(view, survey.table(None, 1.25))


def test_the_map_gets_its_own_style_back(view, survey):
    before = colours(survey.raster)
    view.move_limit("anomaly", 1.0)
    view.settle()
    assert view._back.isEnabled()
    view._back.click()
    assert survey.raster.renderer().type() == "singlebandgray"
    npt.assert_array_equal(colours(survey.raster), before)
    assert not view._back.isEnabled()


@pytest.mark.parametrize(("keep", "style"), [(False, "singlebandgray"), (True, "singlebandpseudocolor")])
def test_the_style_when_the_chart_is_put_away(show, survey, qtbot, keep, style):
    view = show(raster=survey.raster, occurrences=survey.points)
    ready(qtbot, view)
    view.move_limit("anomaly", 1.0)
    view._keep.setChecked(keep)
    view.release()
    assert survey.raster.renderer().type() == style
    # nothing listens any more
    survey.points.selectAll()
    survey.raster.setRenderer(survey.raster.renderer().clone())


def test_a_style_that_the_user_gives_meanwhile_stays(view, survey):
    from qgis.core import QgsSingleBandGrayRenderer

    view.move_limit("anomaly", 1.0)
    view.settle()
    survey.raster.setRenderer(QgsSingleBandGrayRenderer(survey.raster.dataProvider(), 1))
    assert not view._back.isEnabled()
    view.release()
    assert survey.raster.renderer().type() == "singlebandgray"


def test_a_class_selects_its_occurrences_and_follows_the_limit(view, survey):
    for row, name in enumerate(("anomaly", "halo", "background")):
        view._table.selectRow(row)
        inside = classify(survey.at, *view.limits()) == {"anomaly": 3, "halo": 2, "background": 1}[name]
        assert set(survey.points.selectedFeatureIds()) == set((np.flatnonzero(inside) + 1).tolist())
    view._table.selectRow(0)
    view._spins["anomaly"].setValue(0.5)
    assert survey.points.selectedFeatureCount() == (survey.at >= np.float32(0.5)).sum()


def test_occurrences_selected_on_the_map_are_marked_on_the_curve(view, survey):
    view._table.selectRow(0)
    survey.points.selectByIds([3, 7])
    x, y = view._overlay._marks.get_data()
    npt.assert_allclose(np.sort(x), np.sort(survey.at[[2, 6]]))
    npt.assert_allclose(y, [100 * (survey.at >= value).mean() for value in x])
    # the class is no longer what is selected
    assert not view._table.selectedItems()


def test_the_tool_writes_what_the_map_shows(view, survey, geohalo, tmp_path, monkeypatch):
    import processing

    asked = []
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *given: asked.append(given))
    view.move_limit("halo", 0.2)
    view.move_limit("anomaly", float(survey.at.max()) - 0.5)
    view.settle()
    view._write.click()
    ((name, parameters),) = asked
    output = geohalo(name, {**parameters, "OUTPUT": str(tmp_path / "classes.tif")})["OUTPUT"]
    written = QgsRasterLayer(output, "classes")
    block = written.dataProvider().block(1, written.extent(), SIDE, SIDE)
    codes = [[block.value(row, column) for column in range(SIDE)] for row in range(SIDE)]
    npt.assert_array_equal(np.nan_to_num(codes), shown_classes(survey.raster))


def test_written_classes_stay_with_the_survey_and_on_the_map(view, survey, geohalo, tmp_path, monkeypatch):
    import processing
    from geohalo.ui.study import Study
    from qgis.PyQt.QtCore import QObject, pyqtSignal

    class Dialog(QObject):
        algorithmFinished = pyqtSignal(bool, object)

        def show(self):
            pass

    asked, dialog, project = [], Dialog(), QgsProject.instance()
    monkeypatch.setattr(processing, "createAlgorithmDialog", lambda *given: asked.append(given) or dialog)
    study = Study(project)
    study.folder = str(tmp_path)
    study.choose(samples="any")
    view.move_limit("halo", 0.2)
    view.settle()
    view._write.click()
    ((name, parameters),) = asked
    assert Path(parameters["OUTPUT"]).parent == tmp_path
    results = geohalo(name, parameters)
    # as the dialog does
    loose = project.addMapLayer(QgsRasterLayer(results["OUTPUT"], "Anomaly map")).id()
    dialog.algorithmFinished.emit(True, results)
    assert project.mapLayer(loose) is None
    (made,) = project.mapLayersByName(f"{survey.raster.name()}: limits of your own")
    assert made.renderer().type() == "paletted"
    assert project.layerTreeRoot().findGroup("GeoHalo").findLayer(made.id()).isVisible()
    # the next one does not take its place
    view._write.click()
    assert asked[1][1]["OUTPUT"] != parameters["OUTPUT"]
    dialog.algorithmFinished.emit(False, {})


def test_figures_are_those_of_the_tool_in_a_study_area_and_another_reference_system(
    show, survey, make_layer, make_polygons, geohalo, qtbot, tmp_path
):
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32640"), degrees, QgsProject.instance())
    moved = [transform.transform(QgsPointXY(*place)) for place in survey.places]
    points = make_layer({"name": ["x"] * 30}, [(point.x(), point.y()) for point in moved], "EPSG:4326")
    ring = [(WEST, NORTH), (WEST + 2500, NORTH), (WEST + 2500, NORTH - 4000), (WEST, NORTH - 4000), (WEST, NORTH)]
    mask = make_polygons([ring])
    QgsProject.instance().addMapLayers([points, mask])
    expected = geohalo("predictionarea", {"INPUT": survey.raster, "OCCURRENCES": points, "MASK": mask})
    view = show(raster=survey.raster, occurrences=points, mask=mask)
    ready(qtbot, view)
    curve = view._live.curve
    assert curve.n_occurrences == expected["N_OCCURRENCES"] < 30
    assert curve.outside + curve.nodata == expected["N_OUTSIDE"]
    npt.assert_allclose(
        [curve.intersection.rate, curve.intersection.area, curve.weight],
        [expected[name] for name in ("PREDICTION_RATE", "OCCUPIED_AREA", "WEIGHT")],
    )


@pytest.mark.parametrize(
    ("record", "text"),
    [
        ({"occurrences_used": True}, "Not held out"),
        ({"field": "score_held_out"}, ""),
        ({}, "Nothing is known"),
    ],
)
def test_it_says_how_the_map_was_made(show, make_raster, make_layer, qtbot, record, text):
    survey = Survey(make_raster, make_layer, **record)
    view = show(raster=survey.raster, occurrences=survey.points)
    ready(qtbot, view)
    assert view._note.text().startswith(text)
    drawn = " ".join(part.get_text() for part in view.canvas.figure.axes[0].texts)
    assert ("not held out" in drawn) == bool(record.get("occurrences_used"))
    assert ("Held out" in drawn) == ("field" in record)
    QgsProject.instance().clear()


def test_a_map_that_is_removed(view, survey, make_raster):
    other = QgsRasterLayer(make_raster(survey.values, "other"), "another map")
    QgsProject.instance().addMapLayer(other)
    view.move_limit("anomaly", 1.0)
    QgsProject.instance().removeMapLayer(survey.raster.id())
    assert "removed" in view.canvas._sentence.text()
    assert not view._write.isEnabled()
    # no other map takes its place unasked
    assert view._combos["raster"].currentLayer() is None
    view.move_limit("anomaly", 2.0)
    view.settle()


def test_occurrences_that_are_removed_leave_the_map_its_style(view, survey):
    view.move_limit("anomaly", 1.0)
    view.settle()
    QgsProject.instance().removeMapLayer(survey.points.id())
    assert survey.raster.renderer().type() == "singlebandgray"


def test_a_view_put_away_while_it_reads(show, survey, qtbot):
    from geohalo.ui.charts import background

    view = show(raster=survey.raster, occurrences=survey.points)
    view.release()
    qtbot.waitUntil(lambda: not background._running, timeout=20000)
    assert view._live is None


def test_what_cannot_be_read_is_said_in_the_place_of_the_chart(show, survey, make_raster, make_layer, qtbot):
    degrees = QgsRasterLayer(make_raster(survey.values, "degrees", 50, 40, 0.01, "EPSG:4326"), "degrees")
    far = make_layer({"name": ["a"]}, [(0, 0)], name="far")
    QgsProject.instance().addMapLayers([degrees, far])
    view = show(raster=degrees, occurrences=survey.points)
    assert "in degrees" in view.canvas._sentence.text()
    view.set_subject(raster=survey.raster, occurrences=far)
    qtbot.waitUntil(lambda: "None of the 1 occurrences" in view.canvas._sentence.text(), timeout=20000)
    view.set_subject()
    assert "Choose a map" in view.canvas._sentence.text()


def test_limits_stay_when_an_occurrence_is_edited(view, survey, qtbot):
    view.move_limit("anomaly", 1.1)
    survey.points.startEditing()
    survey.points.deleteFeature(1)
    survey.points.commitChanges()
    qtbot.waitUntil(lambda: view._live is not None and view._live.curve.n_occurrences == 29, timeout=20000)
    assert view.limits()[1] == 1.1


def test_a_saved_picture_holds_the_limits(view, tmp_path):
    pictures = []
    for place, value in enumerate((1.0, 1.5, 1.5)):
        view.move_limit("anomaly", value)
        path = tmp_path / f"{place}.svg"
        view.canvas.save(str(path))
        # newer matplotlib names its parts by their last place on the screen
        pictures.append(re.sub(r"[pm][0-9a-f]{10}", "part", path.read_text(encoding="utf-8")))
    assert pictures[0] != pictures[1] == pictures[2]
