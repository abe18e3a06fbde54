"""Centre and spread that a few extreme values do not move."""

import numpy as np

CONSISTENCY = 1.4826
"""Makes the median absolute deviation estimate the standard deviation of normal data."""


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
