"""The Kaplan-Meier distribution of concentrations, some of them below limits: summaries without a model."""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr


class KaplanMeier(NamedTuple):
    """
    The distribution function of left-censored values.

    Steps stand at the distinct measured values in descending order: `values`, `at_risk` (how many values, limits
    included, are not above it), `events` (how many equal it), `below` (share of the distribution strictly below
    it). `lowest` holds what share the lowest limit has, in `share`; then mean and quantiles are biased high, and
    `biased` is true.
    """

    values: np.ndarray
    at_risk: np.ndarray
    events: np.ndarray
    below: np.ndarray
    lowest: float
    biased: bool

    @property
    def mean(self):
        """Mean; what is left below all measured values counts at the lowest limit."""
        return float(self._points @ self._shares)

    @property
    def sd(self):
        """Standard deviation, without a correction for the number of values."""
        return float(np.sqrt(np.square(self._points - self.mean) @ self._shares))

    def quantile(self, share):
        """Return the quantile, NaN if it lies below the lowest measured value.

        It is the largest measured value with no more than `share` below it; where that share is met exactly, the
        middle between this value and the next lower one, as in R's survival.
        """
        reached = np.flatnonzero(self.below <= share + 1e-12)
        if not len(reached):
            return np.nan
        first = reached[0]
        if abs(self.below[first] - share) < 1e-12 and first + 1 < len(self.values):
            return float((self.values[first] + self.values[first + 1]) / 2)
        return float(self.values[first])

    @property
    def _points(self):
        return np.append(self.values, self.lowest)

    @property
    def _shares(self):
        return np.append(np.append(1.0, self.below[:-1]) - self.below, self.below[-1])


def kaplan_meier(values, censored):
    """
    Estimate the distribution of left-censored values by the product-limit method, flipped (Helsel 2012).

    Parameters
    ----------
    values : (n,) array
        Measured values, and the limit of each censored one.
    censored : (n,) array of bool

    Returns
    -------
    KaplanMeier

    Raises
    ------
    DataError
        If no value is measured.
    """
    values, censored = np.asarray(values, float), np.asarray(censored, bool)
    if censored.all():
        raise DataError(tr("No value is measured: leave the element out."))
    steps, events = np.unique(values[~censored], return_counts=True)
    steps, events = steps[::-1], events[::-1]
    # a limit that equals a measured value counts as not above it
    at_risk = np.searchsorted(np.sort(values), steps, side="right")
    below = np.cumprod(1 - events / at_risk)
    return KaplanMeier(steps, at_risk, events, below, float(values.min()), bool(below[-1] > 0))
