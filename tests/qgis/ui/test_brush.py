"""Selecting in a chart selects on the map, and the other way round."""

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
LEFT = Qt.MouseButton.LeftButton


class Chart:
    """A chart on the screen, with a mouse."""

    def __init__(self, qtbot, view, **subject):
        self.bot, self.view, self.paper = qtbot, view, view.canvas.paper
        qtbot.addWidget(view)
        view.resize(700, 600)
        view.show()
        view.set_subject(**subject)
        self.settle()

    def settle(self):
        """Wait until the chart has been drawn in its size."""
        self.bot.wait(200)
        self.paper.draw()

    @property
    def axes(self):
        return self.view.canvas.figure.axes[0]

    def pixel(self, place, axes=None):
        """Return where a place in the units of the axes lies on the widget."""
        x, y = (axes or self.axes).transData.transform(place)
        return QPoint(round(x), round(self.paper.height() - y))

    def send(self, kind, pixel, button, buttons, keys):
        # Qt's own test mouse does not move on a screen that is not there
        spot = QPointF(pixel), QPointF(self.paper.mapToGlobal(pixel))
        QApplication.sendEvent(self.paper, QMouseEvent(kind, *spot, button, buttons, keys))

    def press(self, place, keys=NONE, axes=None):
        self.send(QEvent.Type.MouseButtonPress, self.pixel(place, axes), LEFT, LEFT, keys)

    def move(self, place, keys=NONE, axes=None):
        self.send(QEvent.Type.MouseMove, self.pixel(place, axes), Qt.MouseButton.NoButton, LEFT, keys)

    def let_go(self, place, keys=NONE, axes=None):
        self.send(QEvent.Type.MouseButtonRelease, self.pixel(place, axes), LEFT, Qt.MouseButton.NoButton, keys)

    def drag(self, *places, keys=NONE, axes=None):
        self.press(places[0], keys, axes)
        for place in places[1:]:
            self.move(place, keys, axes)
        self.let_go(places[-1], keys, axes)

    def click(self, place, keys=NONE, axes=None):
        self.drag(place, keys=keys, axes=axes)


@pytest.fixture
def grid(make_layer):
    """Samples whose fields are the columns and rows of a grid of 10 by 10."""
    x, y = np.arange(100) % 10, np.arange(100) // 10
    layer = make_layer({"x": x.astype(float), "y": y.astype(float)}, np.column_stack([x, y]))
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def chart(qtbot, grid):
    from geohalo.ui.charts.scatter import Scatter

    shown = Chart(qtbot, Scatter(), layer=grid, x="x", y="y")
    yield shown
    shown.view.release()


def places(layer):
    """Return the columns and rows of the selected samples."""
    return sorted((int(feature["x"]), int(feature["y"])) for feature in layer.selectedFeatures())


def box(left, bottom, right, top):
    return sorted((x, y) for x in range(left, right + 1) for y in range(bottom, top + 1))


def test_a_rectangle_selects_on_the_map(chart, grid):
    chart.drag((1.5, 2.5), (3, 3), (4.5, 5.5))
    assert places(grid) == box(2, 3, 4, 5)


def test_keys_add_take_away_and_keep_what_is_in_both(chart, grid):
    chart.drag((1.5, 1.5), (3.5, 3.5))
    chart.drag((2.5, 2.5), (4.5, 4.5), keys=SHIFT)
    assert places(grid) == sorted(set(box(2, 2, 3, 3)) | set(box(3, 3, 4, 4)))
    chart.drag((3.5, 3.5), (4.5, 4.5), keys=CONTROL)
    assert places(grid) == sorted({*box(2, 2, 3, 3), (3, 4), (4, 3)})
    chart.drag((1.5, 1.5), (2.5, 3.5), keys=SHIFT | CONTROL)
    assert places(grid) == [(2, 2), (2, 3)]


def test_escape_selects_none(chart, grid, qtbot):
    chart.drag((1.5, 1.5), (3.5, 3.5))
    qtbot.keyClick(chart.paper, Qt.Key.Key_Escape)
    assert places(grid) == []


def test_escape_during_a_drag_gives_it_up(chart, grid, qtbot):
    grid.selectByIds([grid.allFeatureIds()[0]])
    before, plain = places(grid), chart.paper.grab().toImage()
    chart.press((1.5, 1.5))
    chart.move((5.5, 5.5))
    assert chart.paper.grab().toImage() != plain
    qtbot.keyClick(chart.paper, Qt.Key.Key_Escape)
    assert chart.paper.grab().toImage() == plain
    chart.let_go((5.5, 5.5))
    assert places(grid) == before


def test_a_lasso_selects_what_it_surrounds(chart, grid):
    chart.view.canvas.set_tool("lasso")
    # a triangle with its right angle at the lower left, beside the axes
    chart.drag((-0.5, -0.5), (3.6, -0.5), (-0.5, 3.6))
    assert places(grid) == sorted((x, y) for x in range(4) for y in range(4) if x + y <= 3)


def test_a_click_takes_the_nearest_sample_and_beside_them_none(chart, grid):
    chart.click((3, 7))
    assert places(grid) == [(3, 7)]
    chart.click((5, 5), SHIFT)
    assert places(grid) == [(3, 7), (5, 5)]
    chart.click((6.5, 6.5))
    assert places(grid) == []


def test_no_selecting_while_the_chart_is_moved(chart, grid):
    chart.view.canvas.set_tool("pan")
    before = chart.axes.get_xlim()
    chart.drag((1.5, 2.5), (3, 3), (4.5, 5.5))
    assert places(grid) == []
    assert chart.axes.get_xlim() != before


def test_a_drag_over_the_rim_selects_up_to_it(chart, grid):
    chart.drag((-0.6, -0.6), (1.5, 20))
    assert places(grid) == box(0, 0, 1, 9)
    chart.click((-0.6, -0.6))
    assert places(grid) == box(0, 0, 1, 9)


def test_the_map_highlights_in_the_chart_without_drawing_it_anew(chart, grid):
    drawn, colour = [], (255, 255, 0)
    chart.paper.mpl_connect("draw_event", drawn.append)
    wanted = next(feature for feature in grid.getFeatures() if (feature["x"], feature["y"]) == (7, 2))
    grid.selectByIds([wanted.id()])
    pixel = chart.pixel((7, 2))
    assert chart.paper.grab().toImage().pixelColor(pixel).getRgb()[:3] == colour
    assert chart.paper.grab().toImage().pixelColor(chart.pixel((2, 7))).getRgb()[:3] != colour
    grid.removeSelection()
    assert chart.paper.grab().toImage().pixelColor(pixel).getRgb()[:3] != colour
    assert drawn == []


def test_the_highlight_outlives_a_full_drawing(chart, grid):
    grid.selectAll()
    chart.view.resize(500, 450)
    chart.settle()
    assert chart.paper.grab().toImage().pixelColor(chart.pixel((7, 2))).getRgb()[:3] == (255, 255, 0)


def test_what_is_selected_before_the_chart_is_shown_is_highlighted(qtbot, grid):
    from geohalo.ui.charts.scatter import Scatter

    grid.selectByIds(sorted(grid.allFeatureIds())[:3])
    shown = Chart(qtbot, Scatter(), layer=grid, x="x", y="y")
    assert np.flatnonzero(shown.view.brush.chosen).tolist() == [0, 1, 2]
    shown.view.release()


def test_the_chart_tells_how_many(chart, grid, qtbot):
    with qtbot.waitSignal(chart.view.said) as said:
        chart.drag((1.5, 2.5), (4.5, 5.5))
    assert said.args == ["9 of 100 samples of this chart are selected."]


def test_a_bar_selects_its_samples(qtbot, grid):
    from geohalo.ui.charts.distribution import Distribution

    shown = Chart(qtbot, Distribution(), layer=grid, field="x")
    bars = shown.view.canvas.figure.axes[0]
    first = bars.patches[0]
    shown.click((first.get_x() + first.get_width() / 2, 3), axes=bars)
    edge = first.get_x() + first.get_width()
    assert {x for x, _ in places(grid)} == {x for x in range(10) if x < edge}
    # all rows of the column, though the band is flat
    shown.drag((4.6, 2), (6.4, 3), axes=bars)
    assert places(grid) == box(5, 0, 6, 9)
    shown.view.release()


def test_rows_of_one_feature_are_selected_together(qtbot, grid):
    from geohalo.ui.charts.brush import Brush
    from geohalo.ui.charts.canvas import ChartCanvas

    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    brush = Brush(canvas)
    one, two, three = sorted(grid.allFeatureIds())[:3]
    brush.link(grid, [two, one, two, three])
    grid.selectByIds([two])
    assert brush.chosen.tolist() == [True, False, True, False]
    brush.select([3, 1])
    assert sorted(grid.selectedFeatureIds()) == [one, three]
    assert brush.chosen.tolist() == [False, True, False, True]
    brush.release()


def test_a_removed_layer_leaves_a_sentence(chart, grid, qtbot):
    QgsProject.instance().removeMapLayer(grid.id())
    assert chart.view.subject() == {}
    assert "removed" in chart.view.canvas._sentence.text()
    chart.view.brush.select([1])
    chart.view.brush.select_none()
    chart.settle()


def test_edits_show_after_a_moment(chart, grid, qtbot):
    grid.startEditing()
    feature = next(grid.getFeatures())
    grid.changeAttributeValue(feature.id(), grid.fields().lookupField("x"), 55.0)
    grid.commitChanges()
    qtbot.waitUntil(lambda: chart.axes.get_xlim()[1] > 50, timeout=3000)


def test_deleted_samples_are_gone_from_the_chart(chart, grid, qtbot):
    grid.startEditing()
    grid.deleteFeatures(sorted(grid.allFeatureIds())[:40])
    grid.commitChanges()
    qtbot.waitUntil(lambda: len(chart.view.brush.ids) == 60, timeout=3000)


def test_a_filter_leaves_out_samples(qtbot, grid, tmp_path):
    from geohalo.ui.charts.scatter import Scatter
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    path = str(tmp_path / "grid.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(grid, path, QgsProject.instance().transformContext(), options)
    layer = QgsProject.instance().addMapLayer(QgsVectorLayer(path, "grid"))
    shown = Chart(qtbot, Scatter(), layer=layer, x="x", y="y")
    layer.setSubsetString('"x" >= 7')
    qtbot.waitUntil(lambda: len(shown.view.brush.ids) == 30, timeout=3000)
    shown.settle()
    shown.drag((6.95, -0.3), (7.5, 9.5))
    assert places(layer) == box(7, 0, 7, 9)
    shown.view.release()


def test_a_released_chart_hears_nothing(chart, grid):
    def heard():
        return [grid.receivers(getattr(grid, name)) for name in ("selectionChanged", "willBeDeleted", "updatedFields")]

    before = heard()
    chart.view.release()
    after = heard()
    assert after[0] < before[0]
    assert after[1] <= before[1] - 2
    chart.view.release()
    assert heard() == after
    grid.selectAll()
