"""Known mineral occurrences: what a map says at them, and how far their numbers can be trusted."""

import math
from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .language import tr

FEWEST = 10
"""Below so many occurrences a result carries a warning."""

ENOUGH_TO_HOLD_OUT = 20
"""From so many occurrences on, some can be held out for testing."""

_BLOCK = 4_000_000  # counts held in memory at once


class Reading(NamedTuple):
    """What a map says at the occurrences; see `read_occurrences`."""

    values: np.ndarray
    """(m,) value of the map at the occurrences that lie on data."""
    cells: np.ndarray
    """(m,) number of the cell of each."""
    rows: np.ndarray
    """(m,) which of the occurrences they are."""
    outside: int
    """How many lie outside the raster."""
    nodata: int
    """How many lie on cells without data, masked ones among them."""


def read_occurrences(raster, grid, coordinates, nodata=None):
    """
    Read a map at the occurrences, each in its own cell.

    Several occurrences in a cell are read one by one.

    Parameters
    ----------
    raster : (rows, columns) array
        NaN where there is no data.
    grid : Grid
        The grid of `raster`.
    coordinates : (n, 2) array
        Easting and northing of the occurrences, metres.
    nodata : int, optional
        The value that stands for no data in a raster of classes.

    Returns
    -------
    Reading

    Raises
    ------
    DataError
        If no occurrence lies on data.
    """
    values = np.asarray(raster).ravel()
    cells = grid.cells_of(coordinates)
    inside = cells >= 0
    valid = np.zeros(len(cells), bool)
    found = values[cells[inside]]
    valid[inside] = ~np.isnan(found) if nodata is None else ~np.isnan(found) & (found != nodata)
    if not valid.any():
        raise DataError(
            tr(
                "None of the {n_cells} occurrences lies on the map ({outside} outside, {empty} on cells without "
                "data): check the CRS of both, the mask and the occurrence layer."
            ).format(n_cells=len(cells), outside=int((~inside).sum()), empty=int(inside.sum()))
        )
    rows = np.flatnonzero(valid)
    return Reading(values[cells[rows]], cells[rows], rows, int((~inside).sum()), int((inside & ~valid).sum()))


def wilson_interval(hits, n, level=0.95):
    """
    Return the interval of a proportion (Wilson 1927).

    Parameters
    ----------
    hits, n : float or array
        Successes and trials.
    level : float
        Confidence, 0 to 1.

    Returns
    -------
    low, high : float or array
        Shares, 0 to 1.
    """
    z = NormalDist().inv_cdf((1 + level) / 2)
    share = np.asarray(hits, float) / n
    middle = (share + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * np.sqrt(share * (1 - share) / n + z**2 / (4 * n**2))
    return np.maximum(middle - half, 0.0), np.minimum(middle + half, 1.0)


def binomial_tail(hits, n, share):
    """Return the chance of `hits` or more in `n` trials of probability `share`: P(X >= hits)."""
    if hits <= 0 or share >= 1:
        return 1.0
    if share <= 0:
        return 0.0
    # by logarithms: the single terms of thousands of trials are too small to multiply out
    logarithms = [
        math.lgamma(n + 1)
        - math.lgamma(k + 1)
        - math.lgamma(n - k + 1)
        + k * math.log(share)
        + (n - k) * math.log1p(-share)
        for k in range(hits, n + 1)
    ]
    greatest = max(logarithms)
    return min(1.0, math.exp(greatest) * math.fsum(math.exp(term - greatest) for term in logarithms))


def resamples(n, times, seed, clusters=None):
    """
    Draw bootstrap samples of occurrences.

    Parameters
    ----------
    n : int
        Number of occurrences.
    times : int
        Number of bootstrap samples.
    seed : int
        Of the random draws.
    clusters : (n,) array of int, optional
        Cluster of each occurrence, 0 to c - 1; whole clusters are then drawn, as neighbouring occurrences are not
        independent evidence.

    Yields
    ------
    counts : (b, n) array of int
        How often each occurrence was drawn, one bootstrap sample a row; `times` rows in all.
    """
    rng = np.random.default_rng(seed)
    units = n if clusters is None else int(np.max(clusters)) + 1
    step = max(1, _BLOCK // max(n, units))
    for start in range(0, times, step):
        rows = min(step, times - start)
        drawn = rng.integers(units, size=(rows, units)) + np.arange(rows)[:, None] * units
        counts = np.bincount(drawn.ravel(), minlength=rows * units).reshape(rows, units)
        yield counts if clusters is None else counts[:, clusters]
