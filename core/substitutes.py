"""Values to stand for results below a limit, from the distribution of the element."""

import numpy as np

from .errors import DataError
from .language import tr
from .normal import hazard, log_distribution, quantile


def expected_below(limits, mean, sd):
    """Return E[X | X < limit] of a normal distribution for each of the (m,) limits.

    On the logarithmic scale its exponential is the geometric mean below the limit.
    """
    limits = np.asarray(limits, float)
    return mean - sd * hazard((limits - mean) / sd)


def arithmetic_below(limits, mean, sd):
    """Return the arithmetic mean below each limit of a lognormal distribution.

    `limits`, `mean` and `sd` are of the natural logarithms, the result is a concentration.
    """
    xi = (np.asarray(limits, float) - mean) / sd
    return np.exp(mean + sd**2 / 2 + log_distribution(xi - sd) - log_distribution(xi))


def quantile_below(limits, mean, sd, shares):
    """Return the value under which a share, between 0 and 1, of the distribution below each limit lies."""
    xi = (np.asarray(limits, float) - mean) / sd
    xi, shares = np.broadcast_arrays(xi, shares)
    # so far out Φ underflows and the tail is exponential with rate -ξ
    tail = xi < -30
    scores = xi + np.log(shares) / np.where(tail, -xi, 1.0)
    scores[~tail] = quantile(shares[~tail] * np.exp(log_distribution(xi[~tail])))
    return mean + sd * scores


def random_below(limits, mean, sd, generator):
    """Return a draw of a normal distribution below each limit; `generator` is a numpy Generator."""
    shares = generator.random(np.shape(limits))
    return quantile_below(limits, mean, sd, np.clip(shares, 2.0**-53, None))


def multiplicative_replacement(values, censored, replacements, total=None, labels=None):
    """
    Put replacements into compositions so that the ratios of the other parts stay (Martín-Fernández et al. 2003).

    Parameters
    ----------
    values : (n, p) array
        Parts, all in one unit; NaN is missing and stays so.
    censored : (n, p) array of bool
    replacements : (n, p) array
        Values for the censored parts, anything elsewhere.
    total : float, optional
        What the parts of every sample sum up to, in a closed composition: the other parts then give way. In an open
        one they are left alone, and the replacements grow instead, relative to the sum of the other parts.

    labels : list, optional
        What the user calls each row.

    Returns
    -------
    (n, p) array

    Raises
    ------
    DataError
        If the replacements of a row reach its total.
    """
    values, censored = np.asarray(values, float), np.asarray(censored, bool)
    others = np.where(censored | np.isnan(values), 0.0, values)
    totals = others.sum(axis=1) if total is None else np.full(len(values), float(total))
    added = np.where(censored, replacements, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.where(censored.any(axis=1), added.sum(axis=1) / totals, 0.0)
    if not (shares < 1).all():
        row = int(np.argmin(shares < 1))
        label = labels[row] if labels is not None else row + 1
        raise DataError(
            tr(
                "The replacements of sample {label} reach the total of its parts ({totals:g}): choose more "
                "elements, or another method than multiplicative."
            ).format(label=label, totals=totals[row])
        )
    rest = (1 - shares)[:, None]
    if total is None:
        return np.where(censored, added / rest, values)
    return np.where(censored, added, values * rest)
