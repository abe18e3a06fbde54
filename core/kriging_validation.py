"""
How well kriging predicts samples that it did not use.

References
----------
Isaaks, E. H., Srivastava, R. M. (1989). An introduction to applied geostatistics. Oxford University Press.
Dubrule, O. (1983). Cross validation of kriging in a unique neighborhood. Mathematical Geology 15, 687-699.
"""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr
from .occurrences import wilson_interval

FEWEST = 3


class ClassAgreement(NamedTuple):
    """Whether predictions fall on the same side of a threshold as the values."""

    accuracy: float
    """Share of the samples in the right class."""
    low: float
    high: float
    """95 % interval (Wilson)."""
    balanced: float
    """Mean of the shares in each class."""
    majority: float
    """Share of the larger class: what a map without information reaches."""


class Validation(NamedTuple):
    """What `validate` returns; errors are observed minus predicted, in the variable's unit."""

    n: int
    me: float
    """Mean error: 0 where unbiased."""
    rmse: float
    mae: float
    mean_standardised: float
    msse: float
    """Mean squared standardised error: 1 where the standard errors are right."""
    ase: float
    """Root of the mean kriging variance: equal to the RMSE where it is right."""
    r2: float
    """1 - sum of squared errors by that around the mean; below 0 the mean predicts better."""
    r: float
    """Correlation of observed and predicted; 0 where one of them does not vary."""
    slope: float
    """Of the line fitted to observed against predicted: 1 where conditionally unbiased."""
    intercept: float


def validate(observed, predicted, variance):
    """
    Judge predictions by what was observed.

    Parameters
    ----------
    observed, predicted : (n,) array
    variance : (n,) array
        Kriging variance.

    Returns
    -------
    Validation

    Raises
    ------
    DataError
        If there are fewer than three predictions.
    """
    observed, predicted, variance = (np.asarray(part, float).reshape(-1) for part in (observed, predicted, variance))
    known = np.isfinite(observed) & np.isfinite(predicted) & np.isfinite(variance)
    if known.sum() < FEWEST:
        raise DataError(
            tr("Only {known} samples were predicted: take more neighbours, or fewer and larger folds.").format(
                known=known.sum()
            )
        )
    observed, predicted, variance = observed[known], predicted[known], variance[known]
    errors = observed - predicted
    standardised = errors / np.sqrt(np.maximum(variance, 1e-300))
    spread, deviation = np.var(predicted), observed - observed.mean()
    varies = spread > 1e-24 * max(np.abs(predicted).max(), 1e-300) ** 2
    covariance = float(np.mean(deviation * (predicted - predicted.mean())))
    slope = covariance / spread if varies else 0.0
    both = np.sqrt(spread * np.var(observed))
    return Validation(
        int(known.sum()),
        float(errors.mean()),
        float(np.sqrt((errors**2).mean())),
        float(np.abs(errors).mean()),
        float(standardised.mean()),
        float((standardised**2).mean()),
        float(np.sqrt(variance.mean())),
        float(1 - (errors**2).sum() / max((deviation**2).sum(), 1e-300)),
        float(covariance / both) if varies and both > 0 else 0.0,
        float(slope),
        float(observed.mean() - slope * predicted.mean()),
    )


def class_agreement(observed, predicted, threshold):
    """
    Return how often predictions and values lie on the same side of `threshold`, a value equal to it above.

    This is the score of a kriged map that can be set beside the accuracy of a classifier of the same samples.
    """
    observed, predicted = (np.asarray(part, float).reshape(-1) for part in (observed, predicted))
    known = np.isfinite(observed) & np.isfinite(predicted)
    above, called = observed[known] >= threshold, predicted[known] >= threshold
    if not len(above):
        raise DataError(tr("No sample was predicted: there are no classes to compare."))
    right = above == called
    shares = [right[above == side].mean() for side in (True, False) if (above == side).any()]
    low, high = wilson_interval(int(right.sum()), len(right))
    most = max(above.mean(), 1 - above.mean())
    return ClassAgreement(float(right.mean()), float(low), float(high), float(np.mean(shares)), float(most))
