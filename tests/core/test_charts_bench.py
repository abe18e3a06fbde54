"""Charts of one panel, and the variogram whose model moves."""

import numpy as np
import numpy.testing as npt
import pytest

pytest.importorskip("matplotlib")

from geohalo.core.charts.factors import draw_factor, elements_of_factors
from geohalo.core.charts.kriging import draw_standardised
from geohalo.core.charts.som import draw_component, draw_u_matrix, draw_unit_scores
from geohalo.core.charts.style import add_axes, new_figure, save_figure
from geohalo.core.charts.variogram_bench import LiveModel
from geohalo.core.factor_analysis import FactorAnalysis
from geohalo.core.kriging_validation import validate
from geohalo.core.samples import Samples
from geohalo.core.som import SelfOrganisingMap
from geohalo.core.variogram import Structure, Variogram
from geohalo.core.variogram_fit import Directional
from matplotlib.colors import to_hex

H = np.arange(1, 16) * 100.0
MODEL = Variogram(20.0, (Structure("spherical", 80.0, 1200.0),))
OTHER = Variogram(40.0, (Structure("exponential", 50.0, 600.0),))


def live(classes=None, variogram=MODEL, **options):
    classes = classes or Directional(H, MODEL.semivariance(H), np.full(15, 100))
    return LiveModel(add_axes(new_figure()), classes, variogram, "Cu", "ppm", **options)


def lines(chart):
    return [line for line in chart.artists if hasattr(line, "get_xdata") and line.get_linewidth() > 1]


def test_the_curve_follows_the_model():
    chart = live()
    (curve,) = lines(chart)
    for model in (MODEL, OTHER):
        chart.move(model)
        npt.assert_allclose(curve.get_ydata(), model.semivariance(curve.get_xdata()))
        assert f"nugget {model.nugget:g}" in chart.artists[-1].get_text()
    assert all(artist.get_animated() for artist in chart.artists)


def test_nugget_sill_and_range_are_marked_where_they_are():
    chart = live()
    chart.move(OTHER)
    marks = [artist for artist in chart.artists if hasattr(artist, "get_xdata") and artist not in lines(chart)]
    visible = [mark for mark in marks if mark.get_visible()]
    assert [list(mark.get_ydata()) for mark in visible[:2]] == [[40, 40], [90, 90]]
    assert list(visible[2].get_xdata()) == [600, 600]
    assert len(visible) == 3


def test_a_sill_beyond_the_axis_asks_for_another_axis():
    chart = live()
    assert chart.holds(OTHER)
    assert not chart.holds(MODEL.scaled(4))


def test_every_direction_has_its_curve_once_the_model_is_anisotropic():
    distance, azimuth = np.tile(H, 2), np.repeat([0.0, 90.0], 15)
    chart = live(Directional(distance, MODEL.semivariance(distance), np.full(30, 100), azimuth))
    north, east = lines(chart)
    assert (north.get_visible(), east.get_visible()) == (True, False)
    assert chart.holds(MODEL)
    # the legend has no dashes yet
    assert not chart.holds(MODEL._replace(ratio=0.5))
    chart.move(MODEL._replace(ratio=0.5))
    assert east.get_visible()
    npt.assert_allclose(east.get_ydata(), MODEL.semivariance(2 * east.get_xdata()))
    npt.assert_allclose(north.get_ydata(), MODEL.semivariance(north.get_xdata()))


def test_a_saved_chart_holds_the_curve(tmp_path):
    chart = live()
    save_figure(chart.axes.figure, tmp_path / "chart.svg")
    curve = to_hex(lines(chart)[0].get_color())
    # the legend has a line of that colour and the curve is the other
    assert (tmp_path / "chart.svg").read_text("utf-8").count(f"stroke: {curve}") == 2


def test_numbers_of_pairs_are_left_out_where_asked_for():
    assert sum(text.get_text() == "100" for text in live().axes.texts) == 15
    assert not any(text.get_text() == "100" for text in live(counts=False).axes.texts)


@pytest.fixture(scope="module")
def factors():
    rng = np.random.default_rng(5)
    gold, mafic = rng.normal(size=(2, 200))
    values = np.column_stack([gold, gold, gold, mafic, mafic, -mafic]) + 0.3 * rng.normal(size=(200, 6))
    return FactorAnalysis().fit(Samples(["As_ppm", "Au_ppb", "Sb_ppm", "Cr_ppm", "Ni_ppm", "Ca_pct"], values))


def test_elements_of_a_factor_are_named_strongest_first(factors):
    texts = elements_of_factors(factors)
    gold = next(name for name, text in texts.items() if "Au" in text)
    order = [name.split("_")[0] for name in factors.members_[gold]]
    assert texts[gold] == ", ".join(order)
    assert elements_of_factors(factors, 2)[gold] == ", ".join(order[:2]) + ", …"


def test_bars_of_a_factor_fall_and_those_of_no_member_are_pale():
    axes = add_axes(new_figure())
    draw_factor(axes, ["Cu", "Ca", "As"], [0.3, -0.8, 0.9], "F1", 0.6)
    assert [label.get_text() for label in axes.get_yticklabels()] == ["As", "Cu", "Ca"]
    assert [bar.get_width() for bar in axes.patches] == [0.9, 0.3, -0.8]
    assert [bar.get_alpha() for bar in axes.patches] == [1, 0.35, 1]
    # the first is the upper one
    assert axes.get_ylim()[0] > axes.get_ylim()[1]


def test_panels_of_a_map_show_its_first_member():
    rng = np.random.default_rng(6)
    samples = Samples(["F1", "F2"], rng.normal(size=(150, 2)), rng.uniform(0, 1000, (150, 2)))
    model = SelfOrganisingMap(rows=4, columns=5, runs=2).fit(samples)
    model.weigh(samples, np.ones(150), (samples.values[:, 0] > 1).astype(float))
    axes = [add_axes(new_figure()) for _ in range(3)]
    draw_component(axes[0], model, "F2")
    npt.assert_allclose(axes[0].images[0].get_array().ravel(), model.component_planes(0)[:, 1])
    draw_unit_scores(axes[1], model)
    npt.assert_allclose(axes[1].images[0].get_array().ravel(), model.unit_scores_[0])
    draw_u_matrix(axes[2], model)
    assert axes[2].images[0].get_array().shape == (4, 5)


def test_bars_of_errors_hold_all_samples():
    rng = np.random.default_rng(7)
    observed, predicted = rng.normal(size=(2, 300))
    standardised = np.append(observed - predicted, 12.0)
    axes = add_axes(new_figure())
    edges, clipped = draw_standardised(axes, standardised, validate(observed, predicted, np.ones(300)), counts=True)
    assert sum(bar.get_height() for bar in axes.patches) == 301
    assert (edges[0], clipped[-1]) == (-6, 6)
