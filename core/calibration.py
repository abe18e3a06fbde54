"""
How far probabilities of classes can be believed: losses, and what came true of what was predicted.

References
----------
Brier, G. W. (1950). Verification of forecasts expressed in terms of probability. Monthly Weather Review 78, 1-3.
Guo, C., Pleiss, G., Sun, Y., Weinberger, K. Q. (2017). On calibration of modern neural networks. ICML.
"""

from typing import NamedTuple

import numpy as np

BINS = 10


class CalibrationBins(NamedTuple):
    """What came true of predictions, by bins of their probability that hold samples; (b,) arrays."""

    predicted: np.ndarray
    """Mean probability."""
    observed: np.ndarray
    """Share that came true."""
    n: np.ndarray
    """Samples."""

    @property
    def error(self):
        """Expected calibration error: the mean distance of both, by samples."""
        return float(np.average(np.abs(self.observed - self.predicted), weights=self.n))


def calibration_bins(probabilities, happened, bins=BINS):
    """
    Return how often came true what was predicted with a probability.

    Parameters
    ----------
    probabilities : (n,) array
    happened : (n,) array of bool
    bins : int
        Of equal width from 0 to 1, the upper edge belonging to the bin.

    Returns
    -------
    CalibrationBins
    """
    probabilities, happened = np.asarray(probabilities, float), np.asarray(happened, float)
    place = np.clip(np.searchsorted(np.linspace(0, 1, bins + 1), probabilities) - 1, 0, bins - 1)
    n = np.bincount(place, minlength=bins)
    held = n > 0
    return CalibrationBins(
        *(np.bincount(place, part, bins)[held] / n[held] for part in (probabilities, happened)), n[held]
    )


def confidence_bins(codes, probabilities, bins=BINS):
    """Return the `CalibrationBins` of the most probable class of each sample, by the (n, C) probabilities."""
    return calibration_bins(probabilities.max(axis=1), probabilities.argmax(axis=1) == codes, bins)


def log_loss(codes, probabilities):
    """Return the mean of -ln of the true class's probability, none taken below 2e-16."""
    chosen = probabilities[np.arange(len(codes)), codes]
    return float(-np.log(np.clip(chosen, np.finfo(float).eps, 1)).mean())


def brier_score(codes, probabilities):
    """Return the mean squared distance of the probabilities from the truth, 0 to 2 (Brier 1950)."""
    truth = np.arange(probabilities.shape[1]) == np.asarray(codes)[:, None]
    return float(((probabilities - truth) ** 2).sum(axis=1).mean())
