"""Means over the nearest samples: a sample seen together with its surroundings."""

import numpy as np

from .errors import DataError


def neighbour_means(values, coordinates, count):
    """
    Return the mean of each column over the `count` nearest samples, the sample itself included.

    Parameters
    ----------
    values : (n, p) array
    coordinates : (n, 2) array, metres
    count : int

    Returns
    -------
    (n, p) array

    Raises
    ------
    DataError
        If a sample has no position or there are too few samples.
    """
    if coordinates is None or not np.isfinite(coordinates).all():
        raise DataError("Means over neighbours need a position for every sample: leave them out, or set it to 0.")
    if len(values) < count:
        raise DataError(f"There are {len(values)} samples and {count} neighbours were asked for: ask for fewer.")
    return values[nearest(coordinates, coordinates, count)].mean(axis=1)


def nearest(positions, coordinates, count=1):
    """Return the (m, count) numbers of the nearest of `coordinates` (n, 2) to each of `positions` (m, 2)."""
    try:
        from scipy.spatial import cKDTree
    except ImportError:
        found = np.empty((len(positions), count), np.intp)
        for start in range(0, len(positions), 500):
            block = positions[start : start + 500]
            squared = ((block[:, None] - coordinates) ** 2).sum(axis=2)
            found[start : start + 500] = np.argsort(squared, axis=1, kind="stable")[:, :count]
        return found
    _, found = cKDTree(coordinates).query(positions, k=count)
    return found.reshape(len(positions), count)
