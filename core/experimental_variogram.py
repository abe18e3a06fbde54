"""
Experimental semivariograms.

References
----------
Matheron, G. (1963). Principles of geostatistics. Economic Geology 58, 1246-1266.
Cressie, N., Hawkins, D. M. (1980). Robust estimation of the variogram: I. Mathematical Geology 12, 115-125.
"""

import math
import threading
from typing import NamedTuple

import numpy as np

from .errors import DataError, check_choice
from .estimator import silent
from .language import tr
from .threads import threaded

ESTIMATORS = ("matheron", "cressie")

LAGS = 15

_ROWS = 64  # samples compared with their neighbours at once
_PAIRS = 1 << 16  # pairs at once: their table stays in the processor's cache
_ROUNDING = 1e-9  # part of a class by which rounding may move a pair that lies on its edge


class ExperimentalVariogram(NamedTuple):
    """What `experimental_variogram` returns; one entry a class of distance that holds pairs, the shortest first."""

    distance: np.ndarray
    """(m,) mean distance of the pairs, metres."""
    semivariance: np.ndarray
    """(m, q) semivariance of each variable, its unit squared."""
    pairs: np.ndarray
    """(m,) number of pairs."""
    upper: np.ndarray
    """(m,) upper edge of the class, metres; a class holds what is longer than the one before."""


def default_cutoff(coordinates):
    """Return a third of the diagonal of the samples' extent, metres, as gstat does."""
    return float(np.hypot(*np.ptp(np.asarray(coordinates, float), axis=0))) / 3


def experimental_variogram(
    coordinates,
    values,
    lag=None,
    cutoff=None,
    azimuth=None,
    tolerance=22.5,
    bandwidth=None,
    estimator="matheron",
    progress=silent,
):
    r"""
    Return half the mean squared difference of pairs of samples, by classes of their distance.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    values : (n,) or (n, q) array
        Variables; all share the pairs.
    lag : float, optional
        Width of a class, metres; by default a fifteenth of the cutoff. Classes are (0, lag], (lag, 2 lag] and so on.
    cutoff : float, optional
        Longest distance, metres; by default `default_cutoff`.
    azimuth : float, optional
        Direction of the pairs, degrees clockwise from north; all directions if None.
    tolerance : float
        Degrees to either side of the azimuth.
    bandwidth : float, optional
        Farthest a pair may lie off the direction, metres.
    estimator : {"matheron", "cressie"}
        Mean of squares, or that of Cressie and Hawkins from mean roots,
        :math:`\frac12 \overline{|\Delta|^{1/2}}^4 / (0.457 + 0.494/N + 0.045/N^2)`, which outliers hardly move.

    Returns
    -------
    ExperimentalVariogram
        Pairs at one place, whose distance is zero, are left out.

    Raises
    ------
    DataError
        If there are fewer than two samples, a number is missing, a setting is impossible, or no pair is near enough.
    """
    coordinates, values = _checked(coordinates, values)
    cutoff = default_cutoff(coordinates) if cutoff is None else float(cutoff)
    lag = cutoff / LAGS if lag is None else float(lag)
    if not (0 < lag <= cutoff and math.isfinite(cutoff)):
        raise DataError(
            tr(
                "Classes of {lag:g} m up to {cutoff:g} m are impossible: the class width and the longest distance "
                "must be above zero, and the width the smaller; check that the samples do not lie at one place."
            ).format(lag=lag, cutoff=cutoff)
        )
    check_choice(tr("estimator"), estimator, ESTIMATORS)
    if not 0 < tolerance <= 90:
        raise DataError(
            tr("A tolerance of {tolerance:g}° is impossible: choose one above 0 and up to 90, such as 22.5.").format(
                tolerance=tolerance
            )
        )
    classes = math.ceil(cutoff / lag - _ROUNDING)
    if classes > 10_000:
        raise DataError(
            tr("The class width makes {classes} classes: choose a longer one than {lag:g} m.").format(
                classes=classes, lag=lag
            )
        )
    direction = None
    if azimuth is not None and (tolerance < 90 or bandwidth):
        angle = math.radians(azimuth)
        direction = math.sin(angle), math.cos(angle), math.tan(math.radians(tolerance)), bandwidth or math.inf
    power = _square if estimator == "matheron" else _root
    count, distance, sums = _sum_pairs(coordinates, values, lag, classes, cutoff, direction, power, progress)
    known = count > 0
    if not known.any():
        raise DataError(
            (
                tr(
                    "No pair of samples is closer than {cutoff:g} m in this direction: choose a longer distance or a "
                    "wider tolerance."
                )
                if direction
                else tr(
                    "No pair of samples is closer than {cutoff:g} m: choose a longer distance or a wider tolerance."
                )
            ).format(cutoff=cutoff)
        )
    count, distance, mean = count[known], distance[known], sums[known] / count[known][:, None]
    if estimator == "cressie":
        pairs = count[:, None]
        semivariance = mean**4 / (2 * (0.457 + 0.494 / pairs + 0.045 / pairs**2))
    else:
        semivariance = mean / 2
    upper = np.minimum(lag * np.arange(1, classes + 1), cutoff)[known]
    return ExperimentalVariogram(distance / count, semivariance, count.astype(int), upper)


class VariogramMap(NamedTuple):
    """What `variogram_map` returns."""

    semivariance: np.ndarray
    """(2 m + 1, 2 m + 1) array, the north up; NaN where there are too few pairs."""
    pairs: np.ndarray
    """Number of pairs of each cell."""
    half_width: float
    """Distance from the middle to the outer edge, metres."""


def variogram_map(coordinates, values, lag=None, cutoff=None, minimum=5, progress=silent):
    """
    Return the semivariance by the direction and distance of the pairs, as a picture whose middle is distance zero.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    values : (n,) array
    lag, cutoff : float, optional
        Side of a cell and distance to the edge of the picture, metres; as in `experimental_variogram`.
    minimum : int
        Fewest pairs of a cell that is shown.

    Returns
    -------
    VariogramMap

    Raises
    ------
    DataError
        As `experimental_variogram`.
    """
    coordinates, values = _checked(coordinates, values)
    cutoff = default_cutoff(coordinates) if cutoff is None else float(cutoff)
    lag = cutoff / LAGS if lag is None else float(lag)
    if not 0 < lag <= cutoff:
        raise DataError(
            tr("Cells of {lag:g} m up to {cutoff:g} m are impossible: choose both above zero.").format(
                lag=lag, cutoff=cutoff
            )
        )
    reach = round(cutoff / lag)
    side, edge = 2 * reach + 1, (reach + 0.5) * lag
    count, sums = np.zeros(side * side), np.zeros(side * side)
    for block in _blocks(coordinates, edge * math.sqrt(2), progress):
        for first, second, met in block:
            east = np.subtract.outer(coordinates[first, 0], coordinates[second, 0])
            north = np.subtract.outer(coordinates[first, 1], coordinates[second, 1])
            column, row = np.rint(east / lag).astype(int) + reach, reach - np.rint(north / lag).astype(int)
            inside = (column >= 0) & (column < side) & (row >= 0) & (row < side) & ((east != 0) | (north != 0))
            inside[:, : met.shape[1]] &= ~met
            cell = (row * side + column)[inside]
            squared = np.subtract.outer(values[first, 0], values[second, 0])[inside] ** 2
            count += np.bincount(cell, minlength=side * side)
            sums += np.bincount(cell, squared, side * side)
    # a pair is seen from both of its ends
    count, sums = (part + part[::-1] for part in (count, sums))
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(count >= minimum, sums / (2 * count), np.nan)
    return VariogramMap(mean.reshape(side, side), count.reshape(side, side).astype(int), edge)


def _checked(coordinates, values):
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    values = np.asarray(values, float).reshape(len(coordinates), -1)
    if len(coordinates) < 2:
        raise DataError(
            tr("A variogram needs two samples at least and there are {n_coordinates}: check the layer.").format(
                n_coordinates=len(coordinates)
            )
        )
    bad = ~(np.isfinite(coordinates).all(axis=1) & np.isfinite(values).all(axis=1))
    if bad.any():
        raise DataError(
            tr("Sample number {number} lacks a value or position ({bad} in all): leave it out.").format(
                number=bad.argmax() + 1, bad=bad.sum()
            )
        )
    return coordinates, values


def _sum_pairs(coordinates, values, lag, classes, cutoff, direction, power, progress):
    """Return by class the number of pairs, the sum of their distances, and of `power` of their differences."""
    columns = np.ascontiguousarray(values.T)
    repeated = len(np.unique(coordinates, axis=0)) < len(coordinates)
    # the last class may end before it is as wide as the others
    cut_short = classes * lag > cutoff * (1 + _ROUNDING)
    local = threading.local()

    def sum_block(block):
        found = np.zeros((2 + len(columns), classes))
        for first, second, met in block:
            east, north, number = _tables(local, (len(first), len(second)))
            np.subtract(coordinates[first, None, 0], coordinates[second, 0], out=east)
            np.subtract(coordinates[first, None, 1], coordinates[second, 1], out=north)
            outside = _off(east, north, *direction) if direction else None
            east *= east
            north *= north
            east += north
            distance = np.sqrt(east, out=north)
            # what lies on the edge between two classes belongs to the shorter one
            place = np.multiply(distance, 1 / lag, out=east)
            place -= _ROUNDING
            np.copyto(number, np.minimum(place, classes, out=place), casting="unsafe")
            number[:, : met.shape[1]][met] = classes
            if cut_short:
                number[distance > cutoff * (1 + _ROUNDING)] = classes
            if repeated:
                number[distance == 0] = classes
            if outside is not None:
                number[outside] = classes
            flat = number.ravel()
            found[0] += np.bincount(flat, minlength=classes + 1)[:classes]
            found[1] += np.bincount(flat, distance.ravel(), classes + 1)[:classes]
            for row, column in enumerate(columns):
                size = power(np.subtract(column[first, None], column[second], out=place))
                found[2 + row] += np.bincount(flat, size.ravel(), classes + 1)[:classes]
        return found

    total = np.zeros((2 + len(columns), classes))
    for found in threaded(sum_block, _blocks(coordinates, cutoff, progress)):
        total += found
    return total[0], total[1], total[2:].T


def _tables(local, shape):
    """Return two tables of numbers and one of whole numbers, of a thread's own and used again for every block."""
    size = shape[0] * shape[1]
    if getattr(local, "size", 0) < size:
        local.size, local.tables = size, (np.empty(size), np.empty(size), np.empty(size, np.intp))
    return (table[:size].reshape(shape) for table in local.tables)


def _square(differences):
    """Return squares, in place."""
    return np.multiply(differences, differences, out=differences)


def _root(differences):
    """Return the roots of the sizes, in place."""
    return np.sqrt(np.abs(differences, out=differences), out=differences)


def _off(east, north, sine, cosine, slope, bandwidth):
    """Tell which pairs lie off a direction, either way."""
    along, across = np.abs(east * sine + north * cosine), np.abs(east * cosine - north * sine)
    return (across > along * slope * (1 + _ROUNDING)) | (across > bandwidth * (1 + _ROUNDING))


def _blocks(coordinates, reach, progress):
    """
    Iterate over all pairs closer than `reach` (and others), as lists of (first rows, second rows, met).

    `met` tells of the first columns which pairs are none: those of a block with itself that are there twice. Samples
    are sorted into strips from west to east; each block of one strip meets itself, what follows it there and the strips
    to the north, within reach.
    """
    met = np.tri(_ROWS, dtype=bool)
    extent = np.maximum(np.ptp(coordinates, axis=0), 1e-300)
    # blocks are about square, and there are no more strips than samples
    width = max(min(reach / 2, math.sqrt(_ROWS * extent.prod() / len(coordinates))), extent[1] / len(coordinates))
    strip = np.floor((coordinates[:, 1] - coordinates[:, 1].min()) / width).astype(int)
    order = np.lexsort((coordinates[:, 0], strip))
    # one strip more than reach takes, as rounding may move a sample into the next
    most = min(math.ceil(reach / width) + 1, strip.max())
    east, bounds = coordinates[order, 0], np.searchsorted(strip[order], np.arange(strip.max() + most + 2))
    for number in range(strip.max() + 1):
        start, end = bounds[number : number + 2]
        for first in range(start, end, _ROWS):
            last = min(first + _ROWS, end)
            west_edge, east_edge = east[first] - reach, east[last - 1] + reach
            near = [order[last : last + np.searchsorted(east[last:end], east_edge, "right")]]
            for other in range(number + 1, number + most + 1):
                low, high = bounds[other : other + 2]
                left = np.searchsorted(east[low:high], west_edge, "left")
                right = np.searchsorted(east[low:high], east_edge, "right")
                near.append(order[low + left : low + right])
            rows, others = order[first:last], np.concatenate(near)
            others = _shuffled(others[_within(coordinates[rows], coordinates[others], reach)])
            others, step = np.concatenate([rows, others]), max(len(rows), _PAIRS // len(rows))
            yield [
                (rows, others[part : part + step], met[: len(rows), : 0 if part else len(rows)])
                for part in range(0, len(others), step)
            ]
        progress(end / len(order), tr("Comparing pairs of samples"))


def _within(block, others, reach):
    """Tell which of the other samples are within reach of the box around a block of them."""
    beyond = np.maximum(np.maximum(block.min(axis=0) - others, others - block.max(axis=0)), 0)
    return (beyond * beyond).sum(axis=1) <= (reach * (1 + 2 * _ROUNDING)) ** 2


def _shuffled(rows):
    """Return rows in an order in which those near each other are not: adding to one class again and again is slow."""
    count = len(rows)
    step = next(step for step in range(int(0.62 * count), count + 2) if math.gcd(step, count) == 1)
    return rows[np.arange(count) * step % max(1, count)]
