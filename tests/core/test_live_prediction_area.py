import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.anomaly_classes import anomaly_limits, class_table, classify
from geohalo.core.errors import DataError
from geohalo.core.live_prediction_area import (
    LivePredictionArea,
    first_limits,
    just_below,
    live_prediction_area,
    members,
    moved,
)
from geohalo.core.map_auc import outranked
from geohalo.core.occurrences import Reading
from geohalo.core.operating_points import nearest_point, operating_points
from geohalo.core.prediction_area import prediction_area
from geohalo.core.success_rate import RateCurve, success_rates


@pytest.fixture(scope="module")
def survey():
    """A map with ties and holes, and occurrences that follow it."""
    rng = np.random.default_rng(3)
    values = np.round(rng.normal(size=(60, 50)), 2).astype(np.float32)
    chance = np.exp(1.5 * values.ravel())
    cells = rng.choice(values.size, 40, p=chance / chance.sum())
    at = values.ravel()[cells]
    values.ravel()[np.setdiff1d(np.arange(0, values.size, 17), cells)] = np.nan
    return values, Reading(at, cells, np.arange(40), outside=2, nodata=1)


@pytest.fixture(scope="module")
def live(survey):
    return LivePredictionArea(prediction_area(*_values(survey), bootstrap=0))


def _values(survey):
    return survey[0], survey[1].values


FIGURES = (
    "counts", "prediction_rate", "occupied_area", "rate_low", "rate_high", "normalised_density", "weight", "p_value",
)  # fmt: skip


@pytest.mark.parametrize(
    ("halo", "anomaly"),
    [(0.5, 1.5), (0.5, 0.5), (None, 1.0), (0.25, None), (None, None), (-9, 9), (-9, -9), (9, 9), (0.123456, 0.98765)],
)
def test_figures_are_those_of_a_full_count(survey, live, halo, anomaly):
    values, reading = survey
    expected, found = class_table(values, reading.values, halo, anomaly), live.table(halo, anomaly)
    assert list(found.classes) == expected.classes
    for name in FIGURES:
        npt.assert_allclose(getattr(found, name), getattr(expected, name), rtol=1e-9, atol=1e-9, err_msg=name)


def test_cells_at_the_limit_itself_are_above_it(survey, live):
    """Every value of the map taken as a limit, as double precision reads it from a spin box."""
    values, reading = survey
    known = values[~np.isnan(values)]
    for limit in np.unique(known)[::20].astype(float):
        hits, area = live.above(limit)
        assert hits == (reading.values >= np.float32(limit)).sum()
        npt.assert_allclose(area, 100 * (known >= np.float32(limit)).mean())


def test_limits_that_pass_each_other_are_refused(live):
    with pytest.raises(DataError, match="exchange them"):
        live.table(1.0, 0.5)


def test_it_starts_at_the_limits_of_the_tool(survey):
    values, reading = survey
    live, found = live_prediction_area(values, reading, bootstrap=20)
    expected = anomaly_limits(values, reading.values)
    assert first_limits(live, found) == (expected.halo, expected.anomaly)
    assert (live.curve.outside, live.curve.nodata, live.curve.n_occurrences) == (2, 1, 40)
    assert live.range == (float(np.nanmin(values)), float(np.nanmax(values)))


def test_a_map_without_classes_starts_where_the_curves_meet():
    values = np.arange(100.0)
    # against the map: no part holds twice the density, or as much
    reading = Reading(values[:6], np.arange(6), np.arange(6), 0, 0)
    live, found = live_prediction_area(values, reading, bootstrap=0)
    assert found.halo is None
    assert found.anomaly is None
    assert first_limits(live, found) == (live.curve.intersection.threshold, None)


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("halo", 0.2, (0.2, 2.0)),
        ("halo", 3.0, (3.0, 3.0)),
        ("anomaly", 0.5, (0.5, 0.5)),
        ("anomaly", 5.0, (1.0, 5.0)),
        ("anomaly", None, (1.0, None)),
        ("halo", None, (None, 2.0)),
    ],
)
def test_a_limit_pushes_the_other(name, value, expected):
    assert moved(1.0, 2.0, name, value) == expected


@pytest.mark.parametrize("kind", [np.float32, np.float64, np.int16])
def test_steps_of_a_renderer_cut_as_the_classes_do(kind):
    """A step of a discrete ramp holds its upper end."""
    values = (np.array([1, 2, 3, 4, 5]) / 3).astype(kind) if kind != np.int16 else np.arange(5, dtype=kind)
    halo, anomaly = float(values[1]), float(values[3])
    steps = [just_below(halo, kind), just_below(anomaly, kind), np.inf]
    assert (np.searchsorted(steps, values.astype(float)) + 1).tolist() == classify(values, halo, anomaly).tolist()


def test_members_of_a_class():
    at = np.array([0.1, 0.5, 0.9, 1.5])
    assert members(at, 0.5, 0.9, "halo").tolist() == [False, True, False, False]
    assert members(at, 0.5, 0.9, "anomaly").tolist() == [False, False, True, True]
    assert members(at, 0.5, None, "anomaly").sum() == 0
    assert members(at, None, 0.9, "background").tolist() == [True, True, False, False]


def test_quantiles_are_shares_of_the_area(survey, live):
    known = survey[0][~np.isnan(survey[0])]
    for percent in (5, 25, 75):
        assert (known >= live.quantile(percent)).mean() >= percent / 100
        assert (known > live.quantile(percent)).mean() < percent / 100


def test_points_of_the_curves_are_what_their_values_take(survey):
    values, reading = survey
    rates = success_rates({"map": values}, reading.cells, bootstrap=0)
    known = values[~np.isnan(values)]
    empty = values.ravel().copy()
    empty[reading.cells] = np.nan
    empty = empty[~np.isnan(empty)]
    for curve, ground in ((rates.roc["map"], empty), (rates.success["map"], known)):
        points = operating_points(curve, reading.values)
        assert points.rate[-1] == 1
        for area, rate, least in zip(*points):
            npt.assert_allclose(rate, (reading.values >= least).mean())
            npt.assert_allclose(area, (ground >= np.float32(least)).mean(), atol=1e-12)


def test_occurrences_with_no_ground_between_them_share_a_point():
    values = np.array([9.0, 8.0, 5.0, 1.0])
    below, with_ties = outranked(values, values[:2], cells=np.array([0, 1]))
    points = operating_points(RateCurve(1 - with_ties, 1 - below), values[:2])
    assert [part.tolist() for part in points] == [[0.0], [1.0], [8.0]]
    assert nearest_point(points, 0.3, 0.2) == 0
