"""Fuzzy scores and operators against closed forms and published numbers."""

import numpy as np
import numpy.testing as npt
import pytest
from geohalo.core.errors import DataError
from geohalo.core.fuzzy import (
    calibrated_logistic,
    fuzzy_and,
    fuzzy_gamma,
    fuzzy_or,
    fuzzy_product,
    fuzzy_sum,
    linear,
    logistic,
    rank,
)


def test_logistic_scores(vector):
    entry = vector("GMPI-01")
    npt.assert_allclose(logistic(entry["input"]["fs"]), entry["expected"]["gmpi"], atol=entry["tol"])


def test_logistic_is_symmetric_monotone_and_does_not_overflow():
    scores = np.linspace(-30, 30, 101)
    with np.errstate(all="raise", under="ignore"):
        assert (np.diff(logistic(scores)) > 0).all()
        npt.assert_allclose(logistic(scores) + logistic(-scores), 1, atol=1e-15)
        npt.assert_array_equal(logistic([-1e308, 1e308]), [0, 1])
    assert np.isnan(logistic(np.nan))


def test_logistic_of_scores_with_another_spread():
    scores = np.array([[1.0, -2.0], [0.5, 4.0]])
    npt.assert_allclose(logistic(scores, [0.5, 2.0]), logistic(scores / [0.5, 2.0]))
    with pytest.raises(DataError, match="differ"):
        logistic(scores, [0.5, 0.0])


def test_calibrated_logistic_spans_1_to_99_per_cent():
    scores = np.array([[-3.0, 10], [1, 20], [5, 30], [np.nan, 15]])
    found = calibrated_logistic(scores)
    npt.assert_allclose(found[:3], [[0.01, 0.01], [0.5, 0.5], [0.99, 0.99]], atol=1e-14)
    assert np.isnan(found[3, 0])
    slope = 9.2 / 8
    npt.assert_allclose(
        calibrated_logistic(scores[:3, 0], steepness=9.2), 1 / (1 + np.exp(-slope * (scores[:3, 0] - 1))), atol=1e-15
    )


def test_ranges_of_the_fitted_samples_serve_new_ones():
    npt.assert_allclose(calibrated_logistic([2.0], 0.0, 4.0), [0.5])
    npt.assert_allclose(linear([-1.0, 1.0, 9.0, np.nan], 0.0, 4.0), [0, 0.25, 1, np.nan])


def test_linear_goes_from_0_to_1():
    npt.assert_allclose(linear([3.0, 1.0, 2.0]), [1, 0, 0.5])


def test_rank_shares_ties_and_skips_missing():
    npt.assert_allclose(rank([5.0, 1.0, np.nan, 5.0, 2.0]), [0.75, 0.125, np.nan, 0.75, 0.375])
    table = np.array([[1.0, 30], [2, 20], [3, 10]])
    npt.assert_allclose(rank(table), np.array([[1, 5], [3, 3], [5, 1]]) / 6)


@pytest.mark.parametrize("membership", [calibrated_logistic, linear, rank])
@pytest.mark.parametrize("scores", [[2.0, 2.0, 2.0], [np.nan, np.nan], [], [[1.0, 3.0], [2.0, 3.0]]])
def test_equal_scores_are_refused(membership, scores):
    with pytest.raises(DataError, match="differ"):
        membership(scores)


def test_operators_at_the_published_crossings(vector):
    entry = vector("FUZ-01")
    memberships, expected, tol = entry["input"]["mu"], entry["expected"], entry["tol"]
    npt.assert_allclose(fuzzy_product(memberships), expected["product"], atol=tol)
    npt.assert_allclose(fuzzy_sum(memberships), expected["sum"], atol=tol)
    npt.assert_allclose(fuzzy_gamma(memberships, expected["gamma_equal_0.8"]), 0.8, atol=tol)
    npt.assert_allclose(fuzzy_gamma(memberships, expected["gamma_equal_0.2"]), 0.2, atol=tol)


def test_operators_bound_one_another():
    memberships = np.random.default_rng(1).random((200, 4))
    low, high = fuzzy_and(memberships), fuzzy_or(memberships)
    assert (fuzzy_product(memberships) <= low).all()
    assert (low <= high).all()
    assert (high <= fuzzy_sum(memberships)).all()
    npt.assert_allclose(fuzzy_gamma(memberships, 0), fuzzy_product(memberships))
    npt.assert_allclose(fuzzy_gamma(memberships, 1), fuzzy_sum(memberships))
    npt.assert_allclose(fuzzy_and(memberships.T, axis=0), low)


def test_operators_pass_missing_on():
    for operator in (fuzzy_and, fuzzy_or, fuzzy_product, fuzzy_sum, fuzzy_gamma):
        assert np.isnan(operator([0.5, np.nan]))


@pytest.mark.parametrize("operator", [fuzzy_and, fuzzy_or, fuzzy_product, fuzzy_sum, fuzzy_gamma])
def test_scores_that_are_no_memberships_are_refused(operator):
    with pytest.raises(DataError, match="from 0 to 1"):
        operator([0.5, 1.5])


def test_gamma_out_of_range_is_refused():
    with pytest.raises(DataError, match="Gamma is 1.2"):
        fuzzy_gamma([0.5, 0.5], 1.2)
