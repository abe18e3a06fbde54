"""Results that are far from those around them, alone in their sample: slips of the pen, or the best anomalies."""

from typing import NamedTuple

import numpy as np

from .laboratory import LEFT, MISSING
from .neighbours import nearest

NEIGHBOURS = 8
"""Nearest samples that a result is compared with."""

FEWEST = 20
"""Quartiles of fewer results say little of what is far."""

FACTOR = 5.0
"""A result is far from its neighbours only from this factor on: laboratories and streams do differ."""


class Suspect(NamedTuple):
    """
    A result to look at.

    `row` counted from 0, `field`, the `value` and what is `usual`: the median of its neighbours, both in the
    field's unit. `distance` from the quartiles of all such ratios, in interquartile ranges of their logarithms.
    """

    row: int
    field: str
    value: float
    usual: float
    distance: float


def find_gross_errors(assays):
    """
    Find results that may be gross errors.

    The logarithm of the ratio of a result to the median of the nearest 8 samples is compared with those of all
    samples. A suspect lies beyond Tukey's outer fences (quartiles and 3 interquartile ranges, Tukey 1977), by a
    factor of 5 or more, and at least twice as far out as the third most unusual element of its sample: rocks and
    mineralisation move several elements together, slips one or two. Results below detection are passed over, and
    lowest values that three samples or more share, which probably stand for them; elements with more than a quarter
    of either have no such quartiles. Without positions, the median of all results is the usual one.

    Parameters
    ----------
    assays : Assays

    Returns
    -------
    list of Suspect
        The farthest out first.
    """
    distances, usual = np.full(assays.values.shape, np.nan), np.full(assays.values.shape, np.nan)
    placed = np.zeros(len(assays), bool)
    if assays.coordinates is not None:
        placed = np.isfinite(assays.coordinates).all(axis=1)
    found = {}
    for j in range(len(assays.names)):
        rows, neighbours = (assays.flags[:, j] != MISSING) & (assays.values[:, j] > 0), None
        if (rows & placed).sum() >= FEWEST:
            rows &= placed
            # most elements have results in the same samples, which then have the same neighbours
            key = rows.tobytes()
            if key not in found:
                found[key] = _neighbours(assays.coordinates[rows])
            neighbours = found[key]
        if rows.sum() >= FEWEST:
            left = assays.flags[rows, j] == LEFT
            distances[rows, j], usual[rows, j] = _departures(assays.values[rows, j], left, neighbours)
    # three columns of zeros: with fewer elements, and where the others are usual, nothing is asked of the third
    zeros = np.zeros((len(assays), 3))
    third = np.sort(np.hstack([np.nan_to_num(distances), zeros]), axis=1)[:, -3:-2]
    with np.errstate(invalid="ignore"):
        far = np.abs(np.log(assays.values / usual)) >= np.log(FACTOR)
        suspect = far & (distances > 3) & (distances >= 2 * third)
    suspects = [
        Suspect(i, assays.names[j], float(assays.values[i, j]), float(usual[i, j]), float(distances[i, j]))
        for i, j in np.argwhere(suspect).tolist()
    ]
    return sorted(suspects, key=lambda item: -item.distance)


def _departures(values, left, neighbours):
    """Return how far outside the quartiles each ratio to the usual value lies (NaN: not asked), and the usual value."""
    x = np.log(values)
    centre = np.full(len(x), np.median(x)) if neighbours is None else np.median(x[neighbours], axis=1)
    ratio = x - centre
    low, middle, high = np.quantile(ratio, [0.25, 0.5, 0.75])
    # equal lowest values are substitutes more often than slips, however few they are
    lowest = values == values.min()
    left = left | (lowest & (lowest.sum() >= 3))
    if left.mean() > 0.25 or high <= low:
        return np.full(len(x), np.nan), np.exp(centre)
    distance = np.where(ratio > middle, ratio - high, low - ratio) / (high - low)
    return np.where(left, np.nan, distance), np.exp(centre)


def _neighbours(coordinates):
    """Return the (n, 8) numbers of the nearest other samples."""
    near = nearest(coordinates, coordinates, NEIGHBOURS + 1)[1]
    own = near == np.arange(len(near))[:, None]
    # of many samples at one place the sample itself may not be among the nearest
    own[~own.any(axis=1), -1] = True
    return near[~own].reshape(len(near), NEIGHBOURS)
