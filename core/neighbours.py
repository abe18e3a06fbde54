"""The nearest samples: which they are, and the means over them, a sample seen together with its surroundings."""

import numpy as np

from .errors import DataError
from .language import tr
from .samples import Samples

_BLOCK = 2_000_000  # distances held in memory at once


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
        raise DataError(tr("Means over neighbours need a position for every sample: leave them out, or set it to 0."))
    if len(values) < count:
        raise DataError(
            tr("There are {n_values} samples and {count} neighbours were asked for: ask for fewer.").format(
                n_values=len(values), count=count
            )
        )
    return values[nearest(coordinates, coordinates, count)[1]].mean(axis=1)


AROUND = " around"
"""What is added to the name of a column that holds means over neighbours."""


def with_surroundings(samples, count):
    """
    Return samples with a further column for each: its mean over the `count` nearest samples, the sample included.

    A lone value counts less than a group of them.

    Raises
    ------
    DataError
        As `neighbour_means`.
    """
    means = neighbour_means(samples.values, samples.coordinates, count)
    names = [*samples.names, *(f"{name}{AROUND}" for name in samples.names)]
    return Samples(names, np.hstack([samples.values, means]), samples.coordinates, samples.labels)


def nearest(positions, coordinates, count=None):
    """
    Find the nearest of `coordinates` to each of `positions`.

    Parameters
    ----------
    positions : (m, 2) array
        Easting and northing, metres.
    coordinates : (n, 2) array
        The same; rows with a missing coordinate are never the nearest.
    count : int, optional
        How many are sought of each; if None one, and the results have no second axis.

    Returns
    -------
    distance : (m, count) array
        Metres, the nearest first; infinite where there is none.
    index : (m, count) array of int
        Row of `coordinates`, of equally near ones the first; -1 where there is none.
    """
    return Neighbours(coordinates).nearest(positions, count)


class Neighbours:
    """Positions prepared for many searches; see `nearest`."""

    def __init__(self, coordinates):
        coordinates = np.asarray(coordinates, float).reshape(-1, 2)
        self._known = np.flatnonzero(np.isfinite(coordinates).all(axis=1))
        self._coordinates = coordinates[self._known]
        try:
            from scipy.spatial import cKDTree
        except ImportError:
            self._tree = None
        else:
            self._tree = cKDTree(self._coordinates) if len(self._known) else None

    def nearest(self, positions, count=None):
        """Find the nearest to each of `positions`; see `nearest`."""
        positions = np.asarray(positions, float).reshape(-1, 2)
        shape = (len(positions), count or 1)
        distance, index = np.full(shape, np.inf), np.full(shape, -1)
        asked = np.flatnonzero(np.isfinite(positions).all(axis=1))
        found = min(shape[1], len(self._known))
        if found and len(asked):
            search = self._search_all if self._tree is None else self._search
            near = search(positions[asked], found)
            index[asked, :found] = self._known[near]
            distance[asked, :found] = np.sqrt(_squared(positions[asked], self._coordinates[near]))
        return (distance[:, 0], index[:, 0]) if count is None else (distance, index)

    def _search(self, positions, count):
        """Return the (m, count) rows of the nearest, the first of equally near ones."""
        found = np.empty((len(positions), count), np.intp)
        rows, more, most = np.arange(len(positions)), count + 1, len(self._coordinates)
        while len(rows):
            # the tree takes any of equally near ones, so look on until the next one is farther
            more = min(more, most)
            reach, near = (part.reshape(len(rows), more) for part in self._tree.query(positions[rows], more))
            order = np.lexsort((near, _squared(positions[rows], self._coordinates[near])))[:, :count]
            found[rows] = np.take_along_axis(near, order, axis=1)
            rows = rows[(reach[:, -1] <= reach[:, count - 1]) & (more < most)]
            more *= 2
        return found

    def _search_all(self, positions, count):
        """Do the same by comparing everything with everything."""
        found = np.empty((len(positions), count), np.intp)
        step = max(1, _BLOCK // len(self._coordinates))
        for start in range(0, len(positions), step):
            squared = _squared(positions[start : start + step], self._coordinates[None])
            rows = np.arange(len(squared))
            for place in range(count):
                found[start : start + step, place] = best = squared.argmin(axis=1)
                squared[rows, best] = np.inf
        return found


def _squared(positions, coordinates):
    """Return the squared distances of (m, 2) positions to (m, k, 2) coordinates."""
    return (positions[:, :1] - coordinates[..., 0]) ** 2 + (positions[:, 1:] - coordinates[..., 1]) ** 2
