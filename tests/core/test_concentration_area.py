"""Populations of a concentration-area curve: known breaks found again, the best cuts of all, honest intervals."""

from itertools import combinations

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.concentration_area import concentration_area
from geohalo.core.errors import Cancelled, DataError


def power_laws(slopes, thresholds, low=1.0, high=1000.0, n=20_000):
    """Values, and areas such that the area at or above them falls by one power after the other."""
    values = np.exp(np.linspace(np.log(low), np.log(high), n))
    edges = [low, *thresholds, np.inf]
    logarithm = np.zeros(n)
    for slope, start, stop in zip(slopes, edges, edges[1:]):
        logarithm -= slope * np.log(np.clip(values, start, stop) / start)
    above = np.exp(logarithm)
    return values, above - np.append(above[1:], 0)


def codes(found):
    return [notice.code for notice in found.notices]


@pytest.mark.parametrize(
    ("slopes", "thresholds"),
    [((0.4, 2.5), (20.0,)), ((0.3, 1.2, 3.0), (8.0, 90.0)), ((0.1, 0.6, 1.5, 4.0), (5, 30, 200))],
)
def test_breaks_of_power_laws_are_found(slopes, thresholds):
    values, areas = power_laws(slopes, thresholds)
    found = concentration_area(values, areas)
    npt.assert_allclose(found.thresholds, thresholds, rtol=2e-3)
    npt.assert_allclose(found.slopes, -np.array(slopes), rtol=2e-3)
    npt.assert_allclose(found.line_r_squared, 1, atol=1e-4)
    npt.assert_allclose(found.fitted, found.areas, rtol=2e-3)
    assert found.notices == []
    stated = concentration_area(values, areas, breaks=len(thresholds))
    npt.assert_array_equal(stated.thresholds, found.thresholds)


def test_the_curve_is_the_area_at_or_above():
    rng = np.random.default_rng(2)
    values, areas = np.exp(rng.normal(size=500)).round(2) + 0.01, rng.uniform(1, 5, 500)
    found = concentration_area(values, areas)
    assert len(found.values) >= 30
    npt.assert_allclose(found.areas, [areas[values >= value].sum() for value in found.values])
    npt.assert_allclose(np.diff(np.log(found.values), 2), 0, atol=1e-12)
    assert found.values[0] == values.min()
    assert (values >= found.values[-1]).sum() >= 5 > (values > found.values[-1]).sum()
    counted = concentration_area(values)
    npt.assert_array_equal(counted.areas, [(values >= value).sum() for value in counted.values])


def test_two_breaks_are_the_best_of_all_cuts():
    found = concentration_area(np.exp(np.random.default_rng(4).normal(size=400)), breaks=2)
    x, y = np.log(found.values), np.log(found.areas)
    n = len(x)

    def left(cuts):
        ends = [0, *cuts, n]
        parts = [slice(*pair) for pair in zip(ends, ends[1:])]
        return sum(np.polyfit(x[part], y[part], 1, full=True)[1].sum() for part in parts)

    every = [cuts for cuts in combinations(range(4, n - 3), 2) if cuts[1] - cuts[0] >= 4]
    best = min(every, key=left)
    npt.assert_array_equal(np.flatnonzero(np.diff(found.segments)) + 1, best)
    assert ((y - np.log(found.fitted)) ** 2).sum() == pytest.approx(left(best))
    # neighbouring lines cross at the threshold, or it is the middle of the gap
    for place, threshold in zip(best, found.thresholds):
        one, two = (
            np.polyfit(x[found.segments == number], y[found.segments == number], 1)
            for number in found.segments[[place - 1, place]]
        )
        crossing = (two[1] - one[1]) / (one[0] - two[0])
        inside = x[place - 1] <= crossing <= x[place]
        assert np.log(threshold) == pytest.approx(crossing if inside else x[place - 1 : place + 1].mean())


def test_the_number_of_breaks_has_the_least_information_criterion():
    values = np.exp(np.random.default_rng(5).normal(size=900))
    n, criteria = 30, []
    for breaks in (None, 1, 2, 3, 4):
        found = concentration_area(values, breaks=breaks)
        left = ((np.log(found.areas) - np.log(found.fitted)) ** 2).sum()
        criteria.append(n * np.log(left / n) + (3 * len(found.thresholds) + 2) * np.log(n))
    assert criteria[0] == min(criteria)
    assert sum(criteria[0] == one for one in criteria[1:]) == 1


def test_stated_breaks_that_do_not_fit_best_are_noted():
    values, areas = power_laws((0.4, 2.5), (20.0,))
    forced = concentration_area(values, areas, breaks=3)
    assert len(forced.thresholds) == 3
    assert "forced" in codes(forced)


def test_classes_rise_at_the_thresholds():
    found = concentration_area(*power_laws((0.3, 1.2, 3.0), (8.0, 90.0)))
    low, high = found.thresholds
    at = np.array([[1.0, low, np.nextafter(low, 0)], [high, np.nan, 1e9]])
    npt.assert_array_equal(found.classes(at), [[1, 2, 1], [3, 0, 3]])
    assert found.classes(at).dtype == np.uint8


def two_populations(rng, n=4000):
    """Pareto values whose power changes at 10."""
    share = rng.uniform(size=n)
    return np.where(share > 0.1, share**-1.0, 10 * (share / 0.1) ** -0.25)


def test_bootstrap_intervals_hold_the_break_and_repeat():
    values = two_populations(np.random.default_rng(6))
    found = concentration_area(values, bootstrap=300, seed=3)
    low, high = found.intervals[0]
    assert low <= 10 <= high
    assert high / low < 1.5
    assert 0 <= found.agreement <= 1
    again = concentration_area(values, bootstrap=300, seed=3)
    npt.assert_array_equal(found.intervals, again.intervals)
    assert not np.array_equal(found.intervals, concentration_area(values, bootstrap=300, seed=4).intervals)
    # the curve itself owes nothing to the bootstrap
    npt.assert_array_equal(found.thresholds, concentration_area(values).thresholds)


def test_neighbours_that_are_alike_are_no_evidence():
    """Forty cells of each value in one cluster are as sure as one, not as forty."""
    values = two_populations(np.random.default_rng(7), 300)
    repeated, clusters = np.repeat(values, 40), np.repeat(np.arange(300), 40)
    width = {}
    for name, given in (("alone", {}), ("together", {"clusters": clusters})):
        low, high = concentration_area(repeated, breaks=1, bootstrap=300, **given).intervals[0]
        width[name] = np.log(high / low)
    assert width["together"] > 1.5 * width["alone"]
    # unequal areas are drawn with their values
    areas = concentration_area(values, np.full(300, 2.5), breaks=1, bootstrap=300).intervals
    each = concentration_area(values, breaks=1, bootstrap=300, clusters=np.arange(300)).intervals
    # logarithms of other areas round otherwise
    npt.assert_allclose(areas, each, rtol=1e-9)


def test_breaks_by_chance_are_told_from_real_ones():
    """Samples of one power law bend by chance; those of two bend at their break."""
    real, chance, both = 0, 0, 0
    for seed in range(8):
        one = concentration_area(np.random.default_rng(seed).uniform(size=1000) ** -0.5, breaks=2, bootstrap=200)
        assert set(one.distinguishable) <= {True, False}
        chance += not any(one.distinguishable)
        both += any(notice.code == "chance" for notice in one.notices)
        two = concentration_area(two_populations(np.random.default_rng(seed)), breaks=1, bootstrap=200)
        real += two.distinguishable[0]
    assert (real, both) == (8, 8)
    assert chance >= 7
    assert set(concentration_area(two_populations(np.random.default_rng(0))).distinguishable) == {None}


def test_gaps_and_empty_polygons_are_left_out():
    values, areas = power_laws((0.4, 2.5), (20.0,))
    padded = concentration_area([*values, np.nan, 0.5, -1], [*areas, 1, 0, 0])
    npt.assert_array_equal(padded.thresholds, concentration_area(values, areas).thresholds)


@pytest.mark.parametrize(
    ("values", "options", "text"),
    [
        ([*range(0, 40)], {}, "needs values above zero, and one is 0: take fuzzy scores, the exponential of factor"),
        ([*range(1, 40), np.inf], {}, "and one is inf"),
        ([1, 2, 3] * 20, {}, "There are 3 distinct values, and .* needs 10"),
        ([np.nan] * 5, {}, "There are 0 distinct values"),
        ([*range(1, 40)], {"breaks": 5}, "5 breaks are not possible"),
        ([*range(1, 40)], {"breaks": 0}, "0 breaks are not possible"),
    ],
)
def test_refusals(values, options, text):
    with pytest.raises(DataError, match=text):
        concentration_area(np.array(values, float), **options)


def test_it_can_be_cancelled():
    values = two_populations(np.random.default_rng(8))
    calls = []

    def progress(fraction, message=""):
        calls.append(fraction)
        if len(calls) == 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        concentration_area(values, bootstrap=2000, progress=progress)
    assert all(0 <= fraction <= 1 for fraction in calls)
