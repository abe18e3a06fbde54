"""Loadings and scree plot in the chart dock."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.samples import Samples
from geohalo.core.store import save_model
from geohalo.ui.charts.loadings import Loadings
from geohalo.ui.charts.scree import Scree
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication

ELEMENTS = ["As_ppm", "Au_ppb", "Sb_ppm", "Cr_ppm", "Ni_ppm", "Ca_pct"]
LEFT, NO = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture(scope="module")
def factors():
    """A factor analysis of two groups: As, Au, Sb together; Cr and Ni against Ca."""
    rng = np.random.default_rng(5)
    gold, mafic = rng.normal(size=(2, 200))
    values = np.column_stack([gold, gold, gold, mafic, mafic, -mafic]) + 0.3 * rng.normal(size=(200, 6))
    return FactorAnalysis(indicators=["Au"]).fit(Samples(ELEMENTS, values))


@pytest.fixture
def path(factors, tmp_path):
    save_model(factors, tmp_path / "factors.json")
    return str(tmp_path / "factors.json")


@pytest.fixture
def scores(make_layer):
    """A layer with scores of both factors, and one without."""
    names = {"F1": [-3.0, 0.5, 1.5, 2.5], "F2": [-1.0, 0.0, 1.0, 2.0]}
    places = [(x, x) for x in range(4)]
    layers = make_layer({"Cu": [1.0] * 4}, places, name="plain"), make_layer(names, places, name="scores")
    QgsProject.instance().addMapLayers(layers)
    yield layers[1]
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture
def view(qtbot, qgis_iface, path):
    view = Loadings()
    qtbot.addWidget(view)
    view.resize(500, 600)
    view.show()
    view.set_subject(model=path)
    qtbot.wait(200)
    view.canvas.paper.draw()
    yield view
    view.release()


def click(view, place):
    paper = view.canvas.paper
    x, y = view.canvas.figure.axes[0].transData.transform(place)
    spot = QPointF(round(x), round(paper.height() - y))
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NO)):
        event = QMouseEvent(
            kind, spot, QPointF(paper.mapToGlobal(spot.toPoint())), LEFT, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(paper, event)


def names(factors):
    """Names of the factor of gold and of the other one."""
    gold = next(name for name, members in factors.members_.items() if "Au_ppb" in members)
    return gold, next(name for name in factors.factor_names_ if name != gold)


@pytest.mark.parametrize("row", [0, 4, -0.8])
def test_a_click_on_a_factor_tells_its_elements(view, factors, row):
    # in the table, and on the name above it
    gold, mafic = names(factors)
    click(view, (factors.factor_names_.index(gold), row))
    assert view.factor() == gold
    text = view._said.text()
    assert all(symbol in text for symbol in ("As", "Au", "Sb"))
    assert not any(symbol in text for symbol in ("Cr", "Ni", "Ca"))
    assert "It holds indicator elements" in text
    share = 100 * factors.explained_[factors.factor_names_.index(gold)]
    assert f"{share:.1f} %" in text
    click(view, (factors.factor_names_.index(mafic), 3))
    assert view.factor() == mafic
    # one pole against the other
    assert "\N{MINUS SIGN}" in view._said.text()
    assert "indicator" not in view._said.text()


def test_a_click_beside_the_table_changes_nothing(view):
    click(view, (2.4, 2))
    assert view.factor() is None
    assert "Click on a factor" in view._said.text()


def test_bars_of_one_factor_are_its_loadings(view, factors):
    view.factors.setCurrentIndex(view.factors.findData("F2"))
    view.factors.activated.emit(view.factors.currentIndex())
    bars = [bar.get_width() for bar in view.canvas.figure.axes[0].patches]
    npt.assert_allclose(bars, sorted(factors.loadings_[:, 1], reverse=True))
    assert view.factor() == "F2"


def test_the_map_is_coloured_by_the_scores_of_a_factor(view, factors, scores):
    gold, mafic = names(factors)
    before = scores.renderer().type()
    view.choose(gold)
    assert view.layers.currentLayer() == scores
    assert view.layers.count() == 1
    view.colour.click()
    renderer = scores.renderer()
    assert renderer.classAttribute() == f'"{gold}"'
    found = [renderer.legendKeyForValue(value) for value in (-3.0, 0.5, 1.5, 2.5)]
    assert len(set(found)) == 4
    # a factor of one pole has no classes below 0
    assert len(renderer.ranges()) == 4
    view.choose(mafic)
    view.colour.click()
    assert len(scores.renderer().ranges()) == 6
    # its earlier style is still there
    manager = scores.styleManager()
    assert len(manager.styles()) == 3
    manager.setCurrentStyle("default")
    assert scores.renderer().type() == before


def test_without_scores_in_the_project_there_is_nothing_to_colour(view):
    view.choose("F1")
    assert not view.colour.isEnabled()
    assert "Factor scores" in view.colour.toolTip()


def test_another_model_forgets_the_factor(view, path, tmp_path, factors):
    view.choose("F2")
    rng = np.random.default_rng(2)
    other = FactorAnalysis(n_factors=3, selection="fixed").fit(Samples(ELEMENTS, rng.normal(size=(100, 6))))
    save_model(other, tmp_path / "other.json")
    view.set_subject(model=str(tmp_path / "other.json"))
    assert view.factor() is None
    assert view.factors.count() == 4


def test_what_is_no_factor_model_is_said(view, tmp_path):
    view.set_subject()
    assert "Choose a factor model" in view.canvas._sentence.text()
    assert view._said.text() == ""
    view.set_subject(model=str(tmp_path / "none.json"))
    assert "cannot be read" in view.canvas._sentence.text()


@pytest.fixture
def scree(qtbot, qgis_iface, path):
    view = Scree()
    qtbot.addWidget(view)
    view.set_subject(model=path)
    yield view
    view.release()


def test_the_scree_plot_shows_the_eigenvalues_and_those_of_chance(scree, factors):
    drawn = [line.get_ydata() for line in scree.canvas.figure.axes[0].lines]
    for expected in (factors.eigenvalues_, factors.random_eigenvalues_):
        assert any(len(line) == len(expected) and np.allclose(line, expected) for line in drawn)
    # two groups of elements were made
    assert "2 of 6 factors are kept" in scree._said.text()
    assert "Parallel analysis: 2" in scree._said.text()


def test_a_number_of_factors_that_was_given_needs_no_chance(scree, tmp_path):
    rng = np.random.default_rng(2)
    model = FactorAnalysis(n_factors=3, selection="fixed").fit(Samples(ELEMENTS, rng.normal(size=(100, 6))))
    save_model(model, tmp_path / "fixed.json")
    scree.set_subject(model=str(tmp_path / "fixed.json"))
    assert "3 of 6 factors are kept" in scree._said.text()
    assert "Parallel" not in scree._said.text()
