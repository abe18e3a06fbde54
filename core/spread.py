"""Centre and spread that a few extreme values do not move, and the scales on which they are sought."""

import numpy as np

CONSISTENCY = 1.4826
"""Makes the median absolute deviation estimate the standard deviation of normal data."""


SCALES = {
    "ln": (np.log, np.exp),
    "log10": (np.log10, lambda values: np.power(10.0, values)),
    "raw": (np.asarray, np.asarray),
}
"""Scales on which concentrations are described: the function to it, and back."""


def median_and_mad(values):
    """
    Return the median and the scaled median absolute deviation of each column.

    Parameters
    ----------
    values : (n,) or (n, p) array
        Without NaN.

    Returns
    -------
    median, mad : float or (p,) array
        In the unit of `values`; ``mad`` is 1.4826 times the median of ``|x - median|``.
    """
    median = np.median(values, axis=0)
    return median, CONSISTENCY * np.median(np.abs(values - median), axis=0)
