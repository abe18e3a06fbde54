"""Thresholds between background and anomaly, found from the values themselves."""

import numpy as np

from .concentration_area import concentration_area
from .errors import DataError, check_choice
from .fuzzy import logistic
from .language import tr
from .outliers import quartiles, tukey_fences

RULES = ("tukey", "percentile", "concentration-area")
"""Upper fence of Tukey's boxplot, percentile of the samples, main break of the concentration-area curve."""

PERCENTILE = 95.0

_ROUNDING = 1e-12


def find_threshold(values, rule="tukey", percentile=PERCENTILE, name="The field"):
    """
    Return the value from which samples count as anomalous.

    Parameters
    ----------
    values : (n,) array
        Scores or logarithms, on whose scale quartiles make sense; for ``concentration-area`` above zero. NaN is left
        out.
    rule : {"tukey", "percentile", "concentration-area"}
        Third quartile and 1.5 interquartile ranges; the percentile `percentile`; the one break that parts the
        concentration-area curve best into two lines.
    percentile : float
        0 to 100, of the samples below.
    name : str
        What the values are, for messages.

    Returns
    -------
    float

    Raises
    ------
    DataError
        For an unknown rule, no values, half of them equal (``tukey``), or a curve without a break.
    """
    check_choice(tr("rule of the threshold"), rule, RULES)
    values = np.asarray(values, float).ravel()
    known = values[~np.isnan(values)]
    if not len(known):
        raise DataError(tr("{name} has no values to find a threshold from: choose another field.").format(name=name))
    if np.isinf(known).any():
        raise DataError(tr("{name} holds an infinite value: correct it in the table.").format(name=name))
    if rule == "percentile":
        if not 0 < percentile < 100:
            raise DataError(
                tr("The percentile must lie between 0 and 100, not at {percentile:g}: 95 is usual.").format(
                    percentile=percentile
                )
            )
        return float(np.percentile(known, percentile))
    if rule == "tukey":
        low, _, high = quartiles(known)
        if low == high:
            raise DataError(
                tr(
                    "At least half of the values of {name} are equal, so that it has no fence: state the "
                    "threshold, or take a percentile."
                ).format(name=name)
            )
        return float(tukey_fences(known)[1])
    found = concentration_area(known, most=1)
    if not len(found.thresholds):
        raise DataError(
            tr("{notices} State that of {name}, or take a percentile.").format(notices=found.notices[0], name=name)
        )
    return float(found.thresholds[0])


def membership_thresholds(memberships, rule="tukey", percentile=PERCENTILE, names=None):
    """
    Return the threshold of each factor, as a fuzzy score.

    Fences and percentiles are those of the factor scores, ``ln(m / (1 - m))`` of the fuzzy ones; a fuzzy score is
    between 0 and 1, and its quartiles would put every fence beyond 1.

    Parameters
    ----------
    memberships : (n, k) array
        Fuzzy scores, 0 to 1.
    rule, percentile
        As for `find_threshold`.
    names : list of str, optional
        Of the factors, for messages.

    Returns
    -------
    (k,) array
        0 to 1.
    """
    memberships = np.asarray(memberships, float)
    names = names or [f"F{number}" for number in range(1, memberships.shape[1] + 1)]
    thresholds = []
    for name, column in zip(names, memberships.T):
        if rule == "concentration-area":
            thresholds.append(find_threshold(column, rule, name=name))
            continue
        inner = np.clip(column, 1e-15, 1 - 1e-15)
        found = float(logistic(find_threshold(np.log(inner) - np.log1p(-inner), rule, percentile, name)))
        # a threshold at a sample must stay at it, whatever logarithm and exponential round off
        closest = column[np.nanargmin(np.abs(column - found))]
        thresholds.append(closest if abs(closest - found) < _ROUNDING else found)
    return np.array(thresholds)
