"""The dock of charts: kinds, subjects, what becomes of a chart outside."""

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings


@pytest.fixture
def layer(make_layer):
    values = 10 ** np.random.default_rng(1).normal(1, 0.3, 60)
    cells = [f"{value:.2f}" for value in values]
    cells[3], cells[5] = "<2", None
    columns = {"sample_id": [f"S{row}" for row in range(60)], "Cu_ppm": cells, "F1": np.log(values).tolist()}
    columns["rock"] = ["granite"] * 60
    layer = make_layer(columns, np.column_stack([np.arange(60), np.arange(60)]))
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def dock(qtbot, qgis_iface):
    from geohalo.ui.charts.dock import ChartsDock

    dock = ChartsDock(qgis_iface)
    qtbot.addWidget(dock)
    yield dock
    dock.remove()


def sentence(dock):
    canvas = dock.view().canvas
    return canvas._sentence.text() if canvas._stack.currentIndex() == 1 else None


def test_a_distribution_shows_limits_and_gaps(dock, layer):
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    assert sentence(dock) is None
    assert dock.view().logarithmic.isChecked()
    text = dock.view().canvas.figure._suptitle.get_text().replace("\n", " ")
    assert text.startswith("Cu (ppm): n = 59, 1 below detection (light, hollow), 1 missing")
    assert len(dock.view().brush.ids) == 60


def test_the_first_concentration_is_taken_where_no_field_is_given(dock, layer):
    dock.show_chart("distribution", layer=layer)
    assert dock.view().subject()["field"] == "Cu_ppm"
    assert dock.view().field.currentField() == "Cu_ppm"


def test_the_maps_own_tools_select_in_the_layer_of_the_chart(dock, layer, qgis_iface, make_layer):
    other = QgsProject.instance().addMapLayer(make_layer({"Cu_ppm": [1.0]}, [(0, 0)]))
    qgis_iface.setActiveLayer(other)
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    assert qgis_iface.activeLayer() is layer


def test_a_model_that_a_chart_has_changed_is_told(dock, qtbot):
    dock.show_chart("variogram")
    with qtbot.waitSignal(dock.written) as told:
        dock.view().written.emit("model.json")
    assert told.args == ["model.json"]


def test_a_field_of_words_is_refused_in_the_place_of_the_chart(dock, layer):
    dock.show_chart("distribution", layer=layer, field="rock")
    assert "words" in sentence(dock)
    dock.show_chart("distribution", layer=layer, field="none_such")
    assert "no field none_such" in sentence(dock)


def test_the_axis_can_be_switched(dock, layer):
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    dock.view().logarithmic.click()
    assert {axes.get_xscale() for axes in dock.view().canvas.figure.axes} == {"linear"}
    dock.view().logarithmic.click()
    assert {axes.get_xscale() for axes in dock.view().canvas.figure.axes} == {"log"}


@pytest.mark.parametrize(("width", "height", "panels"), [(360, 600, 2), (800, 700, 4), (1200, 380, 4)])
def test_panels_follow_the_width(dock, layer, qtbot, width, height, panels):
    dock.setFloating(True)
    dock.resize(width, height)
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    qtbot.wait(250)
    assert dock.width() == width
    axes = dock.view().canvas.figure.axes
    assert len(axes) == panels
    assert dock.view().panels.currentData() == ("histogram" if width < 500 else "all")


def test_all_panels_in_a_narrow_dock_are_scrolled(dock, layer, qtbot):
    dock.setFloating(True)
    dock.resize(360, 500)
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    qtbot.wait(250)
    view = dock.view()
    view.panels.setCurrentIndex(view.panels.findData("all"))
    view.panels.activated.emit(0)
    qtbot.wait(250)
    assert len(view.canvas.figure.axes) == 4
    assert view.canvas.paper.height() > view.canvas.height() > 240


def test_flags_of_the_tools_are_heeded(dock, make_layer):
    values = [0.5, 0.7, 1.0, 2.0, 4.0, 3.0, 9.0, 5.0]
    layer = make_layer(
        {"Au_ppb_val": values, "Au_ppb_cens": [1, 1, 0, 0, 0, 0, 0, 0]}, np.column_stack([range(8), range(8)])
    )
    from geohalo.ui.charts.columns import read_columns

    _, (column,) = read_columns(layer, ["Au_ppb_val"])
    assert column.values.tolist() == values
    assert column.below.tolist() == [True, True] + [False] * 6


def test_scatter_takes_two_fields_and_swaps_them(dock, layer):
    dock.show_chart("scatter", layer=layer)
    assert (dock.view().subject()["x"], dock.view().subject()["y"]) == ("Cu_ppm", "F1")
    dock.view().swap.click()
    assert dock.view().canvas.figure.axes[0].get_xlabel() == "F1"


@pytest.fixture
def model(tmp_path):
    from geohalo.core.factor_analysis import FactorAnalysis
    from geohalo.core.samples import Samples
    from geohalo.core.store import save_model

    rng = np.random.default_rng(0)
    factors = rng.normal(size=(200, 2))
    values = np.column_stack([factors[:, [0, 0, 0, 1, 1, 1]] + 0.4 * rng.normal(size=(200, 6))])
    fitted = FactorAnalysis(n_factors=2, selection="fixed").fit(Samples(["Cu", "Au", "Ag", "Cr", "Ni", "Co"], values))
    save_model(fitted, tmp_path / "factors.json")
    return str(tmp_path / "factors.json"), fitted.transform(Samples(fitted.names_, values))


def test_a_biplot_shows_samples_and_elements(dock, model, make_layer):
    path, scores = model
    layer = make_layer({"F1": scores[:, 0], "F2": scores[:, 1]}, np.zeros((200, 2)))
    dock.show_chart("biplot", model=path, layer=layer)
    assert sentence(dock) is None
    axes = dock.view().canvas.figure.axes[0]
    assert {"Cu", "Au", "Ag", "Cr", "Ni", "Co"} <= {text.get_text() for text in axes.texts}
    dock.view().boxes[0].setCurrentText("F2")
    dock.view().boxes[1].setCurrentText("F1")
    dock.view().boxes[0].activated.emit(1)
    assert dock.view().canvas.figure.axes[0].get_xlabel().startswith("F2 (")


def test_a_biplot_of_another_model_says_why_not(dock, layer, tmp_path):
    path = tmp_path / "other.json"
    path.write_text("{}")
    dock.show_chart("biplot", model=str(path), layer=layer)
    assert sentence(dock)
    dock.show_chart("biplot", model=str(tmp_path / "none.json"), layer=layer)
    assert sentence(dock)


def test_a_written_chart_is_shown_and_saved_as_it_is(dock, tmp_path):
    from geohalo.core.charts.style import new_figure, save_figure

    figure = new_figure(4, 2)
    figure.subplots().plot([1, 2])
    for suffix in ("svg", "png"):
        save_figure(figure, tmp_path / f"one.{suffix}")
        dock.show_chart("picture", path=str(tmp_path / f"one.{suffix}"))
        assert sentence(dock) is None
        shown = dock.view().canvas.figure.axes[0].images[0].get_array()
        assert shown.shape[1] == 2 * shown.shape[0]
        dock.view().canvas.save(str(tmp_path / f"two.{suffix}"))
        assert (tmp_path / f"two.{suffix}").read_bytes() == (tmp_path / f"one.{suffix}").read_bytes()
    (tmp_path / "bad.svg").write_text("no drawing")
    dock.show_chart("picture", path=str(tmp_path / "bad.svg"))
    assert "cannot be shown" in sentence(dock)


def test_a_kind_shows_again_what_it_showed_last(dock, layer):
    dock.show_chart("distribution", layer=layer, field="F1")
    dock.show_chart("picture")
    dock.show_chart("distribution")
    assert dock.view().subject() == {"layer": layer, "field": "F1"}


def test_a_layer_that_went_meanwhile_is_not_missed(dock, layer):
    dock.show_chart("distribution", layer=layer, field="F1")
    dock.show_chart("picture")
    QgsProject.instance().removeMapLayer(layer.id())
    dock.show_chart("distribution")
    assert "layer" not in dock.view().subject()
    assert "Choose a layer" in sentence(dock)


def test_every_kind_has_its_title_in_the_box(dock):
    from geohalo.ui.charts.dock import KINDS

    assert [dock._kinds.itemData(row) for row in range(dock._kinds.count())] == list(KINDS)
    assert all(title for title, _, _ in KINDS.values())
    with pytest.raises(ValueError, match="pie"):
        dock.show_chart("pie")


def test_without_matplotlib_the_dock_says_what_is_missing(dock, layer, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "matplotlib", None)
    dock.show_chart("scatter", layer=layer)
    assert dock.view() is None
    assert "matplotlib" in dock._empty.text()


def test_charts_are_saved_with_their_highlight(dock, layer, tmp_path, qtbot):
    dock.show_chart("scatter", layer=layer, x="Cu_ppm", y="F1")
    canvas = dock.view().canvas
    canvas.save(str(tmp_path / "plain.svg"))
    layer.selectAll()
    with qtbot.waitSignal(dock.view().said):
        canvas.save(str(tmp_path / "chosen.svg"))
    assert "#ffff00" not in (tmp_path / "plain.svg").read_text()
    assert "#ffff00" in (tmp_path / "chosen.svg").read_text()
    canvas.save(str(tmp_path / "chart.png"))
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")


def test_the_folder_is_remembered(dock, layer, tmp_path, monkeypatch):
    from geohalo.ui.charts import canvas

    asked = []

    def answer(parent, title, start, filters):
        asked.append(start)
        return str(tmp_path / "new" / "mine"), filters.split(";;")[1]

    monkeypatch.setattr(canvas.QFileDialog, "getSaveFileName", answer)
    QgsSettings().remove(canvas.FOLDER)
    dock.show_chart("scatter", layer=layer, x="Cu_ppm", y="F1")
    dock.view().canvas.save()
    assert (tmp_path / "new" / "mine.png").exists()
    dock.view().canvas.save()
    assert asked[1] == str(tmp_path / "new" / "samples_Cu_ppm_F1.svg")
    QgsSettings().remove(canvas.FOLDER)


def test_an_unwritable_file_is_told(dock, layer, tmp_path):
    (tmp_path / "file").write_text("")
    said = []
    dock.show_chart("scatter", layer=layer, x="Cu_ppm", y="F1")
    dock.view().said.connect(said.append)
    dock.view().canvas.save(str(tmp_path / "file" / "chart.svg"))
    assert said[-1].startswith("The chart was not saved: ")
    dock.view().canvas.save(str(tmp_path / "chart.pdf"))
    assert ".svg or .png" in said[-1]


def test_a_copy_lies_on_the_clipboard(dock, layer):
    QgsApplication.clipboard().clear()
    dock.show_chart("scatter", layer=layer, x="Cu_ppm", y="F1")
    size = dock.view().canvas.figure.get_size_inches() * 200
    dock.view().canvas.copy()
    image = QgsApplication.clipboard().image()
    assert abs(image.width() - size[0]) <= 1
    assert abs(image.height() - size[1]) <= 1


def test_all_controls_have_names_and_tips(dock, layer):
    from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox

    for kind in ("distribution", "scatter", "biplot", "picture"):
        dock.show_chart(kind)
        controls = [*dock.view().findChildren(QComboBox), *dock.view().canvas._needing_a_chart]
        controls += [dock._kinds]
        for control in controls:
            assert control.toolTip(), (kind, control)
            assert control.accessibleName() or isinstance(control, QAbstractButton), (kind, control)


def test_the_row_breaks_where_it_ends(qtbot):
    from geohalo.ui.charts.flow import FlowLayout
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QLabel, QWidget

    holder = QWidget()
    qtbot.addWidget(holder)
    flow, labels = FlowLayout(holder), [QLabel(str(number)) for number in range(3)]
    for label in labels:
        label.setFixedSize(100, 20)
        flow.addWidget(label)
    holder.resize(230, 100)
    holder.show()
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (106, 0), (0, 26)]
    assert (flow.heightForWidth(230), flow.heightForWidth(400), flow.heightForWidth(50)) == (46, 20, 72)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.activate()
    assert [(label.x(), label.y()) for label in labels] == [(130, 0), (24, 0), (130, 26)]


def test_a_layers_name_becomes_a_files_name(dock, layer, monkeypatch):
    from qgis.PyQt.QtWidgets import QFileDialog

    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or ("", ""))
    layer.setName('DESOM: Cu/Au "ratio"')
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    dock.view().canvas.save()
    assert asked[0].endswith("DESOM_ Cu_Au _ratio__Cu_ppm.svg")


def test_the_keys_for_copying_stay_those_of_qgis(dock, layer, qtbot):
    """In the window that has the dock they copy features; with the chart in focus, the chart."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtGui import QKeySequence
    from qgis.PyQt.QtWidgets import QMainWindow

    try:
        from qgis.PyQt.QtGui import QAction
    except ImportError:
        from qgis.PyQt.QtWidgets import QAction
    window, copied = QMainWindow(), []
    qtbot.addWidget(window)
    features = QAction("Copy features", window)
    features.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
    features.triggered.connect(lambda _=False: copied.append("features"))
    window.addAction(features)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show_chart("distribution", layer=layer, field="Cu_ppm")
    canvas = dock.view().canvas
    canvas.said.connect(copied.append)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    control = Qt.KeyboardModifier.ControlModifier
    dock.view().field.setFocus()
    qtbot.keyClick(dock.view().field, Qt.Key.Key_C, control)
    canvas.paper.setFocus()
    qtbot.keyClick(canvas.paper, Qt.Key.Key_C, control)
    assert copied == ["features", "The chart is on the clipboard."]
    # it is thrown away apart from the window
    window.removeDockWidget(dock)
    dock.setParent(None)
