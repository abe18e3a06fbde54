"""Fuzzy membership of scores, 0 to 1, and the operators that combine memberships."""

import numpy as np

from .errors import DataError
from .language import tr

FROM_1_TO_99 = 2 * np.log(99)
"""Steepness that takes a range from a membership of 0.01 to one of 0.99."""


def logistic(scores, standard_deviation=1.0):
    """
    Geochemical mineralisation probability index: ``1 / (1 + exp(-score))``.

    Parameters
    ----------
    scores : array
        Factor scores; NaN stays NaN.
    standard_deviation : float or (k,) array
        Of the scores of each factor; scores other than those of principal components have not 1.

    Returns
    -------
    array
        Memberships between 0 and 1; 0.5 where the score is 0.

    References
    ----------
    Yousefi, M., Kamkar-Rouhani, A., Carranza, E. J. M. (2012). Geochemical mineralization probability index (GMPI).
    Journal of Geochemical Exploration 115, 24-35.
    """
    scores = np.asarray(scores, float)
    spread = np.asarray(standard_deviation, float)
    if not (spread > 0).all():
        raise DataError(tr("Fuzzy scores need scores that differ: their standard deviation is not above zero."))
    return _sigmoid(scores / spread)


def calibrated_logistic(scores, minimum=None, maximum=None, steepness=FROM_1_TO_99):
    """
    Logistic membership that takes the range of the scores from 0.01 to 0.99.

    ``1 / (1 + exp(-s(score - i)))`` with ``i`` the middle of the range and ``s = steepness / (maximum - minimum)``
    (Yousefi & Carranza 2015).

    Parameters
    ----------
    scores : (n,) or (n, k) array
        Scores, a column each; NaN stays NaN.
    minimum, maximum : float or (k,) array, optional
        The range; that of `scores` if None. For new samples give the range of the fitted ones.
    steepness : float
        ``2 ln 99``, often rounded to 9.2.

    Raises
    ------
    DataError
        If the scores of a column are all the same.
    """
    scores, minimum, maximum = _with_range(scores, minimum, maximum)
    return _sigmoid(steepness * ((scores - minimum) / (maximum - minimum) - 0.5))


def linear(scores, minimum=None, maximum=None):
    """
    Linear membership: 0 at the minimum, 1 at the maximum and beyond.

    Parameters and errors as for `calibrated_logistic`.
    """
    scores, minimum, maximum = _with_range(scores, minimum, maximum)
    return np.clip((scores - minimum) / (maximum - minimum), 0, 1)


def rank(scores):
    """
    Membership by rank: ``(rank - 1/2) / n`` in each column, equal scores sharing their mean rank.

    Parameters
    ----------
    scores : (n,) or (n, k) array
        Scores; NaN stays NaN and is not counted.

    Raises
    ------
    DataError
        If the scores of a column are all the same.
    """
    scores, _, _ = _with_range(scores, None, None)
    result = np.full(scores.shape, np.nan)
    for index in np.ndindex(scores.shape[1:]):
        column = scores[(slice(None), *index)]
        known = ~np.isnan(column)
        _, place, count = np.unique(column[known], return_inverse=True, return_counts=True)
        middle = np.cumsum(count) - count / 2
        result[(known, *index)] = middle[place] / known.sum()
    return result


def fuzzy_and(memberships, axis=-1):
    """Return the minimum of `memberships` along `axis`: as good as the poorest evidence."""
    return _memberships(memberships).min(axis=axis)


def fuzzy_or(memberships, axis=-1):
    """Return the maximum of `memberships` along `axis`: as good as the best evidence."""
    return _memberships(memberships).max(axis=axis)


def fuzzy_product(memberships, axis=-1):
    """Return the algebraic product of `memberships` along `axis`."""
    return _memberships(memberships).prod(axis=axis)


def fuzzy_sum(memberships, axis=-1):
    """Return the algebraic sum of `memberships` along `axis`, one minus the product of their complements."""
    return 1 - (1 - _memberships(memberships)).prod(axis=axis)


def fuzzy_gamma(memberships, gamma=0.9, axis=-1):
    """
    Return algebraic sum to the power `gamma` times algebraic product to the power ``1 - gamma``.

    Parameters
    ----------
    memberships : array
        Between 0 and 1.
    gamma : float
        0 gives the product, 1 the sum (Carranza 2009, chapter 7).
    axis : int
        Along which memberships are combined.

    Raises
    ------
    DataError
        If a membership or `gamma` is not between 0 and 1.
    """
    if not 0 <= gamma <= 1:
        raise DataError(tr("Gamma is {gamma:g}: give a number from 0 to 1.").format(gamma=gamma))
    return fuzzy_sum(memberships, axis) ** gamma * fuzzy_product(memberships, axis) ** (1 - gamma)


def _sigmoid(x):
    # exp only of negative numbers, so that it cannot overflow
    small = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, small) / (1 + small)


def _with_range(scores, minimum, maximum):
    """Return the scores and the range of each column."""
    scores = np.asarray(scores, float)
    known = ~np.isnan(scores)
    if minimum is None:
        minimum = np.where(known, scores, np.inf).min(axis=0, initial=np.inf)
    if maximum is None:
        maximum = np.where(known, scores, -np.inf).max(axis=0, initial=-np.inf)
    minimum, maximum = np.asarray(minimum, float), np.asarray(maximum, float)
    if not (maximum > minimum).all():
        raise DataError(tr("Fuzzy scores need scores that differ: in a factor they are all the same or missing."))
    return scores, minimum, maximum


def _memberships(values):
    values = np.asarray(values, float)
    outside = (values < 0) | (values > 1)
    if outside.any():
        raise DataError(
            tr(
                "A membership is {values:g}, and fuzzy operators take numbers from 0 to 1: make fuzzy scores first."
            ).format(values=values[outside][0])
        )
    return values
