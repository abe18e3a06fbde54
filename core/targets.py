r"""
Targets: connected anomalous ground, ranked, with what its samples are rich in.

Cells that touch at a side or a corner form one target. Targets are ranked by score x area x agreement. The fingerprint
of a target is the ratio of the median of each element in its samples to that of the background samples; whether the
target's samples are richer is tested by Mann and Whitney's rank sums, one-sided.

References
----------
.. [Mann1947] Mann, H. B., Whitney, D. R. (1947). On a test of whether one of two random variables is stochastically
   larger than the other. Annals of Mathematical Statistics 18.
"""

import math
from typing import NamedTuple

import numpy as np

from .estimator import silent
from .language import tr

MOST_EXACT = 8
"""So many samples on the smaller side at most are tested exactly, if no two values are equal."""

CHANCE = 0.05
"""An element is in a fingerprint if its rank sum has this probability at most."""

MOST_ELEMENTS = 5
"""Elements in a fingerprint at most."""

FEWEST_BACKGROUND = 10
"""Fewest values in the background for a median that is worth comparing with."""


class Enrichment(NamedTuple):
    """How much richer than the background a target's samples are in an element."""

    element: str
    ratio: float
    """Median in the target by median in the background."""
    p_value: float
    n: int
    """Values in the target."""


def connected_parts(mask, progress=silent):
    """
    Number the connected parts of a mask, cells touching at a corner included.

    Parameters
    ----------
    mask : (rows, columns) array of bool
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    parts : (rows, columns) array of int32
        0 outside, 1 and more in the order in which the parts begin, row by row.
    count : int
    """
    mask = np.asarray(mask, bool)
    rows, columns = mask.shape
    edges = np.diff(np.pad(mask, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    row, start = np.nonzero(edges == 1)
    stop = np.nonzero(edges == -1)[1]
    parent = np.arange(len(row))
    progress(0.2, tr("Joining cells"))
    one, two = _touching(row, start, stop, columns)
    while len(one):
        low, high = np.minimum(parent[one], parent[two]), np.maximum(parent[one], parent[two])
        apart = low != high
        if not apart.any():
            break
        one, two = one[apart], two[apart]
        np.minimum.at(parent, high[apart], low[apart])
        while True:
            progress(0.5)
            above = parent[parent]
            if (above == parent).all():
                break
            parent = above
    _, number = np.unique(parent, return_inverse=True)
    parts = np.zeros(mask.shape, np.int32)
    parts[mask] = np.repeat(number.ravel() + 1, stop - start)
    return parts, int(number.max(initial=-1)) + 1


def _touching(row, start, stop, columns):
    """Return pairs of runs of neighbouring rows that touch at a side or a corner."""
    width = columns + 3
    # the runs of all rows behind each other; those of the row below that end after, and begin before, this one's reach
    first = np.searchsorted(row * width + stop, (row + 1) * width + start)
    last = np.searchsorted(row * width + start, (row + 1) * width + stop, "right")
    count = np.maximum(last - first, 0)
    one = np.repeat(np.arange(len(row)), count)
    two = np.repeat(first - np.append(0, np.cumsum(count)[:-1]), count) + np.arange(count.sum())
    return one, two


def large_parts(parts, count, fewest):
    """Return `parts` with those of fewer than `fewest` cells taken out, numbered anew, and how many are left."""
    cells = np.bincount(parts.ravel(), minlength=count + 1)
    kept = np.flatnonzero(cells[1:] >= fewest) + 1
    table = np.zeros(count + 1, np.int32)
    table[kept] = np.arange(1, len(kept) + 1)
    return table[parts], len(kept)


def part_means(parts, count, values):
    """Return the mean of `values` over the cells of each part that have data; NaN where none has, (count,)."""
    known = ~np.isnan(values) & (parts > 0)
    sums = np.bincount(parts[known], values[known], count + 1)[1:]
    cells = np.bincount(parts[known], minlength=count + 1)[1:]
    return np.divide(sums, cells, out=np.full(count, np.nan), where=cells > 0)


def positive_scores(values):
    """
    Return scores that can be multiplied, and whether they had to be changed.

    Scores below zero, such as logarithms and factor scores, become 1 / (1 + exp(-score)), which of a logarithm of the
    density ratio is the favourability (`core.fusion`); others stay.

    Parameters
    ----------
    values : array
        NaN without data.
    """
    known = values[~np.isnan(values)]
    if not known.size or known.min() >= 0:
        return values, False
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-values)), True


def ranking(areas, scores=None, agreements=None):
    """
    Rank targets by score x area x agreement.

    Parameters
    ----------
    areas : (n,) array
    scores, agreements : (n,) array, optional
        Zero or more. What is not given does not count; a target that has none takes the lowest of the others.

    Returns
    -------
    value : (n,) array
    rank : (n,) array of int
        1 for the greatest value, of equal ones for the first.
    """
    value = np.asarray(areas, float).copy()
    for part in (scores, agreements):
        if part is not None and not np.isnan(part).all():
            value *= np.where(np.isnan(part), np.nanmin(part), part)
    rank = np.empty(len(value), int)
    rank[np.argsort(-value, kind="stable")] = np.arange(1, len(value) + 1)
    return value, rank


def fingerprints(values, elements, parts, count, background, progress=silent):
    """
    Compare the samples of each target with those of the background.

    Parameters
    ----------
    values : (n, p) array
        Concentrations; NaN is missing.
    elements : list of str
        What each column is called.
    parts : (n,) array of int
        Target in which each sample lies, 0 for none.
    count : int
        Number of targets.
    background : (n,) array of bool
        Samples of the background.
    progress : callable

    Returns
    -------
    list of list of Enrichment
        For each target, all elements with values in both, the greatest ratio first.
    left_out : list of str
        Elements with too few background values, or a median there of zero or less, to compare with.
    """
    values, parts = np.asarray(values, float), np.asarray(parts)
    found, left_out = [[] for _ in range(count)], []
    order = np.argsort(parts, kind="stable")
    bounds = np.searchsorted(parts[order], np.arange(1, count + 2))
    for column, element in enumerate(elements):
        reference = values[background, column]
        reference = np.sort(reference[~np.isnan(reference)])
        middle = np.median(reference) if len(reference) else 0.0
        if len(reference) < FEWEST_BACKGROUND or not middle > 0:
            left_out.append(element)
            continue
        for target in range(count):
            if not target % 200:
                progress((column + target / count) / len(elements), tr("Comparing targets with the background"))
            own = values[order[bounds[target] : bounds[target + 1]], column]
            own = own[~np.isnan(own)]
            if len(own):
                ratio = float(np.median(own) / middle)
                found[target].append(Enrichment(element, ratio, rank_sum_p(own, reference), len(own)))
    return [sorted(one, key=lambda part: -part.ratio) for one in found], left_out


def fingerprint_text(enrichments):
    """
    Return the fingerprint of a target as text, such as ``As x4.2, Au x3.1``, and the elements in it.

    They are those above the background whose rank sum chance alone would hardly give.
    """
    kept = [one for one in enrichments if one.ratio > 1 and one.p_value <= CHANCE][:MOST_ELEMENTS]
    return ", ".join(f"{one.element} x{one.ratio:.{1 if one.ratio < 100 else 0}f}" for one in kept), kept


def rank_sum_p(own, reference):
    """
    Return the probability of rank sums as high as those of `own` among `reference`, if both were alike [Mann1947]_.

    Exact where one side has 8 values or fewer and none are equal; else by the normal approximation, corrected for ties
    and for continuity.

    Parameters
    ----------
    own : (m,) array
    reference : (n,) array
        In rising order.
    """
    own = np.sort(np.asarray(own, float))
    m, n = len(own), len(reference)
    below, upto = np.searchsorted(reference, own), np.searchsorted(reference, own, "right")
    wins = float((below + upto).sum() / 2)
    distinct, ties = np.unique(np.concatenate([own, reference]), return_counts=True)
    if min(m, n) <= MOST_EXACT and len(distinct) == m + n:
        return _exact_p(m, n, round(wins))
    variance = m * n / 12 * (m + n + 1 - (ties**3.0 - ties).sum() / ((m + n) * (m + n - 1)))
    if variance <= 0:
        return 1.0
    return 0.5 * math.erfc((wins - m * n / 2 - 0.5) / math.sqrt(2 * variance))


def _exact_p(m, n, wins):
    """Return the chance of `wins` or more of m x n comparisons, by the Gaussian binomial coefficients."""
    small, large = min(m, n), max(m, n)
    # so many wins or more are as probable as so many losses or fewer
    losses = m * n - wins
    if 2 * losses >= m * n:
        return 1.0 if wins <= 0 else 1.0 - _exact_p(m, n, m * n - wins + 1)
    ways = np.zeros(losses + 1)
    ways[0] = 1.0
    for i in range(1, small + 1):
        if large + i <= losses:
            ways[large + i :] -= ways[: losses + 1 - large - i].copy()
        for first in range(min(i, losses + 1)):
            ways[first::i] = np.cumsum(ways[first::i])
    return float(ways.sum() / math.comb(m + n, small))
