"""
How sure a share of right classes is, and whether two classifiers differ on the same samples.

References
----------
Clopper, C. J., Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the binomial.
Biometrika 26, 404-413.
McNemar, Q. (1947). Note on the sampling error of the difference between correlated proportions or percentages.
Psychometrika 12, 153-157.
"""

from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr


class PairedComparison(NamedTuple):
    """Two classifiers on the same samples."""

    b: int
    """Samples that only the first has right."""
    c: int
    """Samples that only the other has right."""
    p: float
    """Chance of so uneven a split or a worse one if both are equally good (exact McNemar test, two-sided)."""


def mcnemar(b, c):
    """
    Return the two-sided p-value of McNemar's exact test.

    Parameters
    ----------
    b, c : int
        Samples that only the one, and only the other classifier has right.

    Returns
    -------
    p : float
        1 where the classifiers never differ.
    """
    n = int(b) + int(c)
    # whole numbers throughout: terms of thousands of samples fit no float
    term, tail = 1, 0
    for k in range(min(int(b), int(c)) + 1):
        tail += term
        term = term * (n - k) // (k + 1)
    return min(1.0, 2 * tail / 2**n)


def compare_predictions(true, one, other):
    """
    Compare two classifiers by the classes they give the same samples.

    Parameters
    ----------
    true, one, other : (n,) arrays
        Classes, by name or number alike in all three.

    Returns
    -------
    PairedComparison

    Raises
    ------
    DataError
        If they are not of one length.
    """
    true, one, other = (np.asarray(part).reshape(-1) for part in (true, one, other))
    if not len(true) == len(one) == len(other):
        raise DataError(
            tr(
                "There are {n_true} true classes, and {n_one} and {n_other} predicted ones: two classifiers are "
                "compared on the same samples."
            ).format(n_true=len(true), n_one=len(one), n_other=len(other))
        )
    first, second = one == true, other == true
    b, c = int((first & ~second).sum()), int((second & ~first).sum())
    return PairedComparison(b, c, mcnemar(b, c))


def clopper_pearson_interval(hits, n, level=0.95):
    """
    Return the exact interval of a proportion, which covers the true one at least as often as it says.

    Parameters
    ----------
    hits, n : int
        Successes and trials.
    level : float
        Confidence, 0 to 1.

    Returns
    -------
    low, high : float
        Shares, 0 to 1; NaN where scipy is missing.
    """
    try:
        from scipy.special import betaincinv
    except ImportError:
        return np.nan, np.nan
    tail = (1 - level) / 2
    low = float(betaincinv(hits, n - hits + 1, tail)) if hits > 0 else 0.0
    high = float(betaincinv(hits + 1, n - hits, 1 - tail)) if hits < n else 1.0
    return low, high
