import numpy as np
import numpy.testing as npt
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

pytest.importorskip("matplotlib")

SIDE, WEST, NORTH = 40, 500_000, 3_800_000


class Survey:
    """Two maps on one grid, one better than the other, another on a grid of its own, and occurrences."""

    def __init__(self, make_raster, make_layer):
        random = np.random.default_rng(5)
        good = random.normal(size=(SIDE, SIDE)).astype(np.float32)
        chance = np.exp(2 * good.ravel().astype(float))
        self.cells = random.choice(SIDE * SIDE, 30, replace=False, p=chance / chance.sum())
        poor = (good + 2 * random.normal(size=good.shape)).astype(np.float32)
        good.ravel()[np.setdiff1d(np.arange(0, SIDE * SIDE, 13), self.cells)] = np.nan
        self.values = {"good": good, "poor": poor}
        places = np.column_stack([WEST + 100 * (self.cells % SIDE) + 50, NORTH - 100 * (self.cells // SIDE) - 50])
        self.maps = [
            QgsRasterLayer(make_raster(good, "good", field="score_held_out"), "good"),
            QgsRasterLayer(make_raster(poor, "poor", occurrences_used=True), "poor"),
        ]
        self.other = QgsRasterLayer(make_raster(good, "other", cell_size=50), "other grid")
        self.points = make_layer({"name": ["x"] * 30}, places.astype(float), name="occurrences")
        QgsProject.instance().addMapLayers([*self.maps, self.other, self.points])


@pytest.fixture
def survey(make_raster, make_layer):
    yield Survey(make_raster, make_layer)
    QgsProject.instance().clear()


@pytest.fixture
def view(survey, qtbot):
    from geohalo.ui.charts.roc import Roc

    view = Roc()
    qtbot.addWidget(view)
    view.resize(500, 760)
    view.show()
    view.set_subject(rasters=survey.maps, occurrences=survey.points)
    ready(qtbot, view)
    yield view
    view.release()


def ready(qtbot, view):
    qtbot.waitUntil(lambda: view._overlay is not None and view._overlay._ground is not None, timeout=20000)


def rows(view):
    """What the list of maps says, by the name of the map: whether it is ticked, and the figures."""
    return {
        item.text(0): (item.checkState(0) == Qt.CheckState.Checked, [item.text(column) for column in (1, 2, 3)])
        for item in view._items()
    }


def move(view, kind, x, y):
    """Move or press the mouse over the chart, at percent of area and occurrences."""
    from matplotlib.backend_bases import MouseEvent

    paper, axes = view.canvas.paper, view.canvas.figure.axes[0]
    place = axes.transData.transform((x, y))
    paper.callbacks.process(kind, MouseEvent(kind, paper, *place, button=None if "motion" in kind else 1))


def test_areas_are_those_of_the_tool(view, survey, geohalo):
    expected = geohalo("successrate", {"INPUT": survey.maps, "OCCURRENCES": survey.points})
    columns = view._rates.columns
    row = columns["map"].index("good")
    for name in ("auc", "auc_low", "auc_high", "ausrc"):
        npt.assert_allclose(columns[name][row], expected[name.upper()])
    said = rows(view)
    assert said["good"][0]
    figures = [expected["AUC"], expected["AUC_LOW"], expected["AUC_HIGH"], columns["rate_20"][row]]
    assert "; ".join(said["good"][1]) == "{:.3f}; {:.2f}–{:.2f}; {:.0f} %".format(*figures)
    assert said["other grid"] == (False, ["", "", ""])
    assert columns["auc"][row] > columns["auc"][1 - row]
    assert len(view.canvas.figure.axes) == 1


def test_a_point_says_its_map_value(view, survey):
    good, at = survey.values["good"], survey.values["good"].ravel()[survey.cells]
    known = ~np.isnan(good.ravel())
    empty = known.copy()
    empty[survey.cells] = False
    value = np.sort(at)[-10]
    area = 100 * (good.ravel()[empty] >= value).mean()
    move(view, "motion_notify_event", area, 100 / 3)
    text = view._point.text()
    assert text.startswith(f"good, {value:.4g} and more: 33.3 % of the occurrences in {area:.1f} % of the area")
    assert view._overlay._word.get_text() == f"{value:.4g}"
    npt.assert_allclose(np.ravel(view._overlay._dot.get_data()), [area, 100 / 3])


def test_a_click_keeps_a_point_and_arrows_go_along_the_curve(view, survey):
    from matplotlib.backend_bases import KeyEvent

    paper = view.canvas.paper
    found = view.nearest(5, 40)
    move(view, "button_press_event", 5, 40)
    kept = view._point.text()
    assert kept == view.sentence(*found)
    move(view, "button_release_event", 5, 40)
    move(view, "motion_notify_event", 90, 99)
    assert view._point.text() != kept
    view._leave(None)
    assert view._point.text() == kept
    paper.callbacks.process("key_press_event", KeyEvent("key_press_event", paper, "right"))
    assert view._point.text() == view.sentence(found[0], found[1] + 1)


def test_success_rates_are_set_against_the_whole_area(view, survey):
    view._which.setCurrentIndex(1)
    good, at = survey.values["good"], survey.values["good"].ravel()[survey.cells]
    # cells that both maps have
    known = good[~np.isnan(good)]
    part = view._points["success"]["good"]
    npt.assert_allclose(part.area, [(known >= np.float32(value)).mean() for value in part.thresholds])
    npt.assert_allclose(part.rate, [(at >= np.float32(value)).mean() for value in part.thresholds])
    assert "of the area" in view.sentence("good", 3)
    assert "without" not in view.sentence("good", 3)


def test_it_says_how_the_maps_were_made(view):
    text = view._note.text()
    assert "30 occurrences in 30 cells" in text
    assert "not held out, and flattered if these are the same: poor." in text
    assert "Nothing is known" not in text


def test_maps_are_ticked_and_unticked(view, survey, qtbot):
    item = next(item for item in view._items() if item.text(0) == "poor")
    item.setCheckState(0, Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: view._rates is not None and view._rates.columns["map"] == ["good"], timeout=20000)
    assert view.subject()["rasters"] == survey.maps[:1]
    next(item for item in view._items() if item.text(0) == "other grid").setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: "not on one grid" in view.canvas._sentence.text(), timeout=20000)
    assert rows(view)["good"] == (True, ["", "", ""])


def test_maps_of_one_name_are_told_apart(view, survey, qtbot):
    survey.maps[1].setName("good")
    view.set_subject(rasters=survey.maps, occurrences=survey.points)
    ready(qtbot, view)
    assert view._rates.columns["map"] == ["good", "good (2)"]


def test_layers_come_and_go(view, survey, make_raster, qtbot):
    new = QgsRasterLayer(make_raster(survey.values["poor"], "new"), "new map")
    QgsProject.instance().addMapLayer(new)
    assert "new map" in rows(view)
    # the chart on show is left alone
    assert view._rates is not None
    assert rows(view)["good"][0]
    QgsProject.instance().removeMapLayer(survey.maps[0].id())
    assert "removed" in view.canvas._sentence.text()
    assert "good" not in rows(view)
    view.release()
    QgsProject.instance().addMapLayer(QgsRasterLayer(make_raster(survey.values["poor"], "late"), "late"))
    assert "late" not in rows(view)


def test_a_reading_that_is_stopped_says_so(view, survey, qtbot):
    """QGIS's list of tasks has a cross beside each."""
    view.set_subject(rasters=survey.maps[:1], occurrences=survey.points)
    view._work.cancel()
    qtbot.waitUntil(lambda: view._work is None, timeout=20000)
    assert view.canvas._sentence.text() == "Stopped."
