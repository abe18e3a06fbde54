import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.charts.scatter import Pairs, correlations, draw_biplot, draw_scatter
from geohalo.core.charts.style import new_figure


def test_correlations_by_hand():
    # ranks of x: 1, 2.5, 2.5, 4; of y: 1, 3, 2, 4
    found = correlations([1, 2, 2, 9, np.nan], [1, 5, 3, 7, 1])
    assert found.n == 4
    npt.assert_allclose(found.spearman, 4.5 / np.sqrt(4.5 * 5))
    npt.assert_allclose(found.pearson, np.corrcoef([1, 2, 2, 9], [1, 5, 3, 7])[0, 1])


def test_a_monotonous_curve_has_equal_ranks():
    x = np.linspace(1, 3, 20)
    found = correlations(x, np.exp(3 * x))
    npt.assert_allclose(found.spearman, 1)
    assert found.pearson < 0.9


def test_a_constant_goes_with_nothing():
    assert np.isnan(correlations([1, 1, 1], [1, 2, 3])[1:]).all()
    assert "Spearman" not in Pairs([1, 1, 1], [1, 2, 3]).sentence()


def test_pearson_is_that_of_what_is_drawn():
    x = 10.0 ** np.arange(5)
    pairs = Pairs([*x, -1, np.nan], [*x**2, 5, 5], True, True)
    npt.assert_allclose(pairs.correlations.pearson, 1)
    assert pairs.rows.tolist() == [0, 1, 2, 3, 4]
    assert "n = 5, 2 left out" in pairs.sentence()


def test_points_below_detection_are_hollow():
    pairs = Pairs([1, 2, 3], [1, 2, 4], below=[True, False, False])
    axes = new_figure().subplots()
    draw_scatter(axes, pairs, "Cu_ppm", "F1")
    hollow = [line for line in axes.lines if line.get_markerfacecolor() == "white"]
    assert sum(len(line.get_xdata()) for line in hollow) == 1
    assert axes.get_xlabel() == "Cu (ppm)"


@pytest.fixture
def biplot():
    rng = np.random.default_rng(3)
    axes = new_figure().subplots()
    loadings = np.array([[0.9, 0.1], [0.88, 0.11], [0.86, 0.12], [-0.2, -0.8], [0.1, 0.2]])
    draw_biplot(axes, rng.normal(size=(300, 2)), loadings, ["Cu", "Au", "Ag", "Ni", "Ba"], ["F1", "F2"], 0.6)
    return axes


def test_only_elements_that_load_are_named(biplot):
    assert {text.get_text() for text in biplot.texts} - {"", "loading 1"} == {"Cu", "Au", "Ag", "Ni"}


def test_names_stand_apart_in_the_order_of_their_arrows(biplot):
    places = {text.get_text(): np.array(text.get_position()) for text in biplot.texts if text.get_text()}
    angles = {name: np.arctan2(*places[name][::-1]) for name in ("Cu", "Au", "Ag")}
    assert np.all(np.diff([angles["Cu"], angles["Au"], angles["Ag"]]) > 0.15)


def test_arrows_are_loadings_against_the_circle(biplot):
    circle = next(line for line in biplot.lines if len(line.get_xdata()) == 181)
    radius = np.max(circle.get_xdata())
    tips = [text.xy for text in biplot.texts if text.get_text() == "" and text.arrowprops]
    npt.assert_allclose(tips[3], radius * np.array([-0.2, -0.8]))
