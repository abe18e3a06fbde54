"""
Areas under ROC curves of classifiers: one class against the rest, all classes, and how sure they are.

References
----------
DeLong, E. R., DeLong, D. M., Clarke-Pearson, D. L. (1988). Comparing the areas under two or more correlated receiver
operating characteristic curves: a nonparametric approach. Biometrics 44, 837-845.
Hand, D. J., Till, R. J. (2001). A simple generalisation of the area under the ROC curve for multiple class
classification problems. Machine Learning 45, 171-186.
Hosmer, D. W., Lemeshow, S. (2000). Applied logistic regression, 2nd edition. Wiley.
"""

from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from .estimator import silent
from .language import tr

BANDS = ((0.9, "outstanding"), (0.8, "excellent"), (0.7, "acceptable"))
"""Least AUC of each word of Hosmer and Lemeshow (2000); below them poor, and none up to 0.5."""

_BLOCK = 300_000  # drawn samples held in memory at once


class Interval(NamedTuple):
    """An area under a ROC curve with its interval."""

    auc: float
    low: float
    high: float
    standard_error: float


class RocCurve(NamedTuple):
    """Shares found at every threshold, from none to all samples; (t,) arrays."""

    false_positive_rate: np.ndarray
    true_positive_rate: np.ndarray
    thresholds: np.ndarray
    """Least score that counts as positive; infinite at the first point."""


def auc(positive, scores):
    """
    Return the chance that a positive sample scores higher than a negative one, ties counting half (Mann-Whitney).

    Parameters
    ----------
    positive : (n,) array of bool
    scores : (n,) array

    Returns
    -------
    auc : float
        0 to 1; NaN without positive or without negative samples.
    """
    positive = np.asarray(positive, bool)
    n_positive = int(positive.sum())
    n_negative = len(positive) - n_positive
    if not n_positive or not n_negative:
        return np.nan
    ranks = midranks(scores)[positive].sum()
    return float((ranks - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative))


def midranks(values):
    """Return the (n,) rank of each value from 1, the mean rank for equal ones."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return (last - (counts - 1) / 2)[place.reshape(-1)]


def feature_aucs(codes, n_classes, values):
    """
    Return how well each feature tells each class from all others.

    Parameters
    ----------
    codes : (n,) array of int
        Class of each sample.
    n_classes : int
        C.
    values : (n, F) array

    Returns
    -------
    areas : (C, F) array
        NaN for a class that is absent, or the only one.
    """
    counts = np.bincount(codes, minlength=n_classes)
    pairs = counts * (len(codes) - counts)
    sums = np.column_stack([np.bincount(codes, midranks(column), n_classes) for column in np.asarray(values).T])
    above = sums - (counts * (counts + 1) / 2)[:, None]
    return np.where(pairs > 0, above.T / np.maximum(pairs, 1), np.nan).T


def auc_hand_till(codes, probabilities):
    """
    Return the mean over pairs of classes of how well each is told from the other (Hand & Till 2001).

    Classes absent from `codes` are left out; NaN if fewer than two are there.
    """
    present = np.unique(codes)
    found = []
    for place, one in enumerate(present):
        for other in present[place + 1 :]:
            pair = (codes == one) | (codes == other)
            found.append(auc(codes[pair] == one, probabilities[pair, one]))
            found.append(auc(codes[pair] == other, probabilities[pair, other]))
    return float(np.mean(found)) if found else np.nan


def delong_interval(positive, scores, level=0.95):
    """
    Return an AUC with its interval by the variance of DeLong et al. (1988), cut off at 0 and 1.

    An AUC of exactly 0 or 1 has no variance among the samples, and an interval without width that says nothing.

    Parameters
    ----------
    positive, scores
        As in `auc`.
    level : float
        Confidence, 0 to 1.

    Returns
    -------
    Interval
        NaN bounds with fewer than two positive or negative samples.
    """
    positive, scores = np.asarray(positive, bool), np.asarray(scores, float)
    area = auc(positive, scores)
    n_positive = int(positive.sum())
    n_negative = len(positive) - n_positive
    if min(n_positive, n_negative) < 2:
        return Interval(area, np.nan, np.nan, np.nan)
    ranks = midranks(scores)
    # share of the other group that each sample outranks
    above = (ranks[positive] - midranks(scores[positive])) / n_negative
    below = 1 - (ranks[~positive] - midranks(scores[~positive])) / n_positive
    error = float(np.sqrt(above.var(ddof=1) / n_positive + below.var(ddof=1) / n_negative))
    half = NormalDist().inv_cdf((1 + level) / 2) * error
    return Interval(area, max(area - half, 0.0), min(area + half, 1.0), error)


def roc_curve(positive, scores):
    """
    Return the ROC curve of `scores`, one point a distinct score.

    Parameters
    ----------
    positive, scores
        As in `auc`, with samples of both kinds.

    Returns
    -------
    RocCurve
    """
    order, ends = _ties(scores)
    hits = np.cumsum(np.asarray(positive, bool)[order])[ends]
    false = ends + 1 - hits
    return RocCurve(
        np.append(0.0, false / false[-1]),
        np.append(0.0, hits / hits[-1]),
        np.append(np.inf, np.asarray(scores, float)[order][ends]),
    )


def band(area):
    """Return the word of Hosmer and Lemeshow (2000) for an AUC; empty for NaN."""
    if np.isnan(area):
        return ""
    return next((word for least, word in BANDS if area >= least), "poor" if area > 0.5 else "none")


def stratified_resamples(codes, times, seed, progress=silent):
    """
    Draw bootstrap samples with as many samples of every class as there are.

    Parameters
    ----------
    codes : (n,) array of int
        Class of each sample.
    times : int
        Number of bootstrap samples.
    seed : int
    progress : callable

    Yields
    ------
    counts : (b, n) array of int
        How often each sample was drawn, one bootstrap sample a row; `times` rows in all.
    """
    rng = np.random.default_rng(seed)
    groups = [np.flatnonzero(codes == code) for code in np.unique(codes)]
    step = max(1, _BLOCK // len(codes))
    for start in range(0, times, step):
        progress(start / times, tr("Intervals by resampling"))
        rows = min(step, times - start)
        counts = np.empty((rows, len(codes)), int)
        for group in groups:
            m = len(group)
            drawn = rng.integers(m, size=(rows, m)) + np.arange(rows)[:, None] * m
            counts[:, group] = np.bincount(drawn.ravel(), minlength=rows * m).reshape(rows, m)
        yield counts


class ResampledAuc:
    """
    The AUC of one class in bootstrap samples of the same scores, which are sorted once.

    Parameters
    ----------
    positive, scores
        As in `auc`.
    """

    def __init__(self, positive, scores):
        self._order, self._ends = _ties(scores)
        self._positive = np.asarray(positive, bool)[self._order]

    def __call__(self, counts):
        """Return the (b,) AUC in samples in which each row was drawn `counts` (b, n) times."""
        counts = counts[:, self._order]
        hits = np.cumsum(np.where(self._positive, counts, 0), axis=1)[:, self._ends]
        false = np.cumsum(counts, axis=1)[:, self._ends] - hits
        # trapezoids: a tie of both kinds is a slope
        heights = hits + np.pad(hits[:, :-1], ((0, 0), (1, 0)))
        return (np.diff(false, axis=1, prepend=0) * heights).sum(axis=1) / (2.0 * hits[:, -1] * false[:, -1])


def _ties(scores):
    """Return the order of falling scores, and the last place of each distinct score in it."""
    scores = np.asarray(scores, float)
    order = np.argsort(-scores, kind="stable")
    return order, np.flatnonzero(np.append(np.diff(scores[order]) != 0, True))
