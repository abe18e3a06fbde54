"""Errors of kriging against the published figures, and classes counted by hand."""

import numpy as np
import pytest
from geohalo.core.errors import DataError
from geohalo.core.kriging_validation import class_agreement, validate


@pytest.mark.parametrize("name", ["OK", "UK1"])
def test_published_figures(vector, name):
    values = np.array(vector("KRG-01")["input"]["z"])
    expected = vector("KRG-03")["expected"][name]
    found = validate(values, values - expected["residuals"], expected["variances"])
    for key, own in (
        ("ME", found.me),
        ("RMSE", found.rmse),
        ("mean_standardised", found.mean_standardised),
        ("MSSE", found.msse),
        ("RMSSE", found.msse**0.5),
        ("ASE", found.ase),
        ("R2", found.r2),
        ("r", found.r),
    ):
        assert own == pytest.approx(expected[key], abs=1e-8), key


@pytest.mark.parametrize("name", ["OK", "UK1"])
def test_class_agreement(vector, name):
    values = np.array(vector("KRG-01")["input"]["z"])
    expected = vector("KRG-06")["expected"]
    predicted = values - vector("KRG-03")["expected"][name]["residuals"]
    found = class_agreement(values, predicted, vector("KRG-06")["input"]["threshold"])
    assert found.accuracy == pytest.approx(expected[f"{name}_agreement"], abs=1e-12)
    assert found.majority == pytest.approx(expected["majority_rate"], abs=1e-12)
    assert found.low <= found.accuracy <= found.high


def test_a_biased_map_has_a_slope_and_an_intercept():
    observed = np.arange(20.0)
    found = validate(observed, 2 * observed + 3, np.ones(20))
    assert (found.slope, found.intercept, found.r) == pytest.approx((0.5, -1.5, 1.0))
    # a map of the mean predicts nothing
    flat = validate(observed, np.full(20, observed.mean()), np.ones(20))
    assert (flat.r2, flat.slope, flat.r) == (0.0, 0.0, 0.0)


def test_what_was_not_predicted_is_passed_over():
    observed, predicted = np.array([1.0, 2, 3, 4]), np.array([1.0, np.nan, 3, 4])
    assert validate(observed, predicted, np.ones(4)).n == 3
    assert class_agreement(observed, predicted, 3.5).accuracy == 1
    with pytest.raises(DataError, match="Only 2 samples"):
        validate(observed[:3], predicted[:3], np.ones(3))
