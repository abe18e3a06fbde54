import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.charts.distribution import (
    PANELS,
    Distribution,
    axis_label,
    draw_box,
    draw_distribution,
    draw_ecdf,
    draw_histogram,
    draw_probability,
    suits_logarithm,
)
from geohalo.core.charts.style import new_figure
from geohalo.core.errors import DataError
from geohalo.core.normal import quantile
from geohalo.core.outliers import tukey_fences

NORMAL = quantile((np.arange(1, 200) - 0.5) / 199)
LOGNORMAL = 10 ** (1 + 0.4 * NORMAL)


def points(axes):
    """Return how many points are filled and how many are hollow."""
    lines = [line for line in axes.lines if line.get_marker() == "o"]
    hollow = sum(len(line.get_xdata()) for line in lines if line.get_markerfacecolor() == "white")
    return sum(len(line.get_xdata()) for line in lines) - hollow, hollow


@pytest.mark.parametrize(
    ("values", "suits"),
    [
        (LOGNORMAL, True),
        (100 + 10 * NORMAL, False),
        (np.append(LOGNORMAL, 0.0), False),
        (-LOGNORMAL, False),
        (200 - LOGNORMAL, False),
    ],
)
def test_a_logarithm_suits_what_is_positive_and_skewed_to_the_right(values, suits):
    assert suits_logarithm(values) is suits


def test_what_is_missing_or_not_above_zero_is_counted_and_left_out():
    values = [np.nan, 3, 0, -1, 10, 20, 5]
    found = Distribution(values, name="Cu_ppm", log=True)
    assert (found.n_missing, found.n_left_out) == (1, 2)
    assert found.rows.tolist() == [1, 4, 5, 6]
    assert "1 missing, 2 not above zero, left out" in found.sentence()
    assert Distribution(values, name="Cu_ppm", log=False).rows.tolist() == [1, 2, 3, 4, 5, 6]


def test_fences_are_sought_on_the_scale_of_the_axis():
    values = np.append(LOGNORMAL, [2000.0, 0.001])
    log, raw = (Distribution(values, name="Cu_ppm", log=log) for log in (True, False))
    npt.assert_allclose(log.fences[:2], 10 ** np.array(tukey_fences(np.log10(values))))
    npt.assert_allclose(raw.fences[:2], tukey_fences(values))
    npt.assert_allclose(raw.fences[2:], tukey_fences(values, 3))
    assert log.flags[-2:].tolist() == [1, -1]
    assert log.flags[:-2].any() == (abs(NORMAL) > 2.7).any()


def test_half_equal_values_have_no_fences_and_say_so():
    found = Distribution([1.0] * 10 + [2.0, 9.0], name="Ag_ppm", log=False)
    assert np.isnan(found.fences).all()
    assert [notice.code for notice in found.notices] == ["ties"]
    assert not found.flags.any()
    assert "fences" not in found.sentence()


def test_shares_of_equal_values_are_equal():
    npt.assert_allclose(Distribution([4, 2, 1, 2], log=False).shares, [1, 0.75, 0.25, 0.75])


def test_normal_scores_of_three_values():
    scores = Distribution([30, 10, 20], log=False).normal_scores
    npt.assert_allclose(scores, [quantile(5 / 6), quantile(1 / 6), 0], atol=1e-12)


def test_lognormal_values_lie_on_the_line():
    found = Distribution(LOGNORMAL, log=True)
    axes = new_figure().subplots()
    draw_probability(axes, found)
    line = axes.lines[0]
    places = np.interp(np.log10(LOGNORMAL), np.log10(line.get_xdata()), line.get_ydata())
    npt.assert_allclose(places, found.normal_scores, atol=0.03)


def test_one_value_is_no_distribution():
    with pytest.raises(DataError, match="Cu_ppm has 1 different values"):
        Distribution([5, 5, np.nan], name="Cu_ppm")


@pytest.mark.parametrize("log", [True, False])
def test_every_sample_is_in_a_bar(log):
    axes = new_figure().subplots()
    below = LOGNORMAL < np.quantile(LOGNORMAL, 0.2)
    draw_histogram(axes, Distribution(LOGNORMAL, below, log=log))
    heights = sum(bar.get_height() for bar in axes.patches)
    assert heights == len(LOGNORMAL) + below.sum()
    assert axes.get_xscale() == ("log" if log else "linear")


def test_below_detection_is_hollow():
    below = np.arange(len(LOGNORMAL)) < 30
    found = Distribution(LOGNORMAL, below)
    for draw in (draw_ecdf, draw_probability):
        axes = new_figure().subplots()
        draw(axes, found)
        assert points(axes) == (len(LOGNORMAL) - 30, 30)


def test_whiskers_end_inside_the_fences():
    values = [*range(1, 21), 40.0, 90.0]
    found = Distribution(values, log=False)
    axes = new_figure().subplots()
    draw_box(axes, found)
    assert found.fences[1] < 40 < found.fences[3] < 90
    ends = [
        x
        for line in axes.lines
        if line.get_marker() == "None" and line.get_linestyle() == "-"
        for x in line.get_xdata()
    ]
    assert (min(ends), max(ends)) == (1, 20)
    outside = [line.get_xdata().tolist() for line in axes.lines if line.get_marker() == "o"]
    assert outside == [[40.0], [90.0]]


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("panels", [PANELS, PANELS[:1], PANELS[1:2], PANELS[1:]])
def test_panels_share_their_axis_of_values(panels, columns):
    figure = new_figure()
    axes = draw_distribution(figure, Distribution(LOGNORMAL, name="Cu_ppm"), panels, columns)
    assert set(axes) == {*panels, *(["box"] if "histogram" in panels else [])}
    figure.draw_without_rendering()
    assert len({tuple(part.get_xlim()) for part in axes.values()}) == 1
    assert all(part.get_position().width > 0.1 for part in axes.values())
    assert figure._suptitle.get_text().startswith("Cu (ppm): n = 199")


def test_names_of_axes():
    assert [axis_label(name) for name in ("Cu_ppm", "Fe_pct", "F1")] == ["Cu (ppm)", "Fe (%)", "F1"]
