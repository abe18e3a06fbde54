r"""
Leave-one-out tests of maps: with a buffer, or with distances like those that the map bridges (NNDM).

A cell of a map lies :math:`d_{ij}` from the nearest sample; a sample that is tested lies :math:`d_j` from the nearest
one that was learnt from. Where samples crowd, leaving out one alone tests shorter distances than the map has.
Nearest-neighbour distance matching [Mila2022]_ leaves out more neighbours of the tested sample, nearest first and
crowded samples first, as long as the distribution of :math:`d_j` stays at or above that of :math:`d_{ij}`:

.. math:: \hat G_j(r) - 1/n \ge \hat G_{ij}(r)

at the distance :math:`r` of the sample that would be left out.

References
----------
.. [Mila2022] Milà, C., Mateu, J., Pebesma, E., Meyer, H. (2022). Nearest neighbour distance matching leave-one-out
   cross-validation for map validation. Methods in Ecology and Evolution 13, 1304-1316.
"""

import heapq
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import silent
from .language import tr
from .neighbours import nearest
from .spatial_folds import Split

KEPT = 0.5
"""Share of the samples that is learnt from at least, however far that is from the matching distances."""

_AHEAD = 256  # neighbours of a sample that are sorted at once


class LeaveOneOut:
    """
    Splits that test one sample each, made one by one: there are as many as samples, and each is as long.

    Attributes
    ----------
    coordinates : (n, 2) array
    left_out : (n,) array of int
        How many of the nearest samples are not learnt from where each is tested; of equally near ones the first go.
    """

    def __init__(self, coordinates, left_out):
        self.coordinates, self.left_out = coordinates, left_out

    def __len__(self):
        return len(self.left_out)

    def __iter__(self):
        """Iterate over a `Split` for each sample, in their order."""
        return map(self.split, range(len(self)))

    def split(self, row):
        """Return the `Split` that tests sample `row`."""
        rows = np.arange(len(self))
        order = neighbours_of(self.coordinates, row)
        excluded = np.sort(order[: self.left_out[row]])
        return Split(np.setdiff1d(rows, np.append(excluded, row), True), rows[row : row + 1], excluded)


class Distances(NamedTuple):
    """How far apart learning and testing are, and samples and map; metres."""

    tested: np.ndarray
    """(t,) from each tested sample to the nearest one learnt from."""
    mapped: np.ndarray
    """(m,) from each place of the map to the nearest sample."""

    @property
    def gap(self):
        """Area between both distribution functions: by how much the distances differ on average (Wasserstein)."""
        edges = np.sort(np.concatenate([self.tested, self.mapped]))
        return float((np.abs(self.shares(edges[:-1])[0] - self.shares(edges[:-1])[1]) * np.diff(edges)).sum())

    def shares(self, distances):
        """Return the shares of tested samples and of places that are at most so far from what they are told by."""
        return tuple(np.searchsorted(np.sort(part), distances, "right") / len(part) for part in self)

    @property
    def sentence(self):
        """Whether the test is as hard as the map."""
        tested, mapped = (float(np.median(part)) for part in self)
        words = tr(
            "Tested samples lie {tested:.0f} m (median) from the nearest one learnt from, places of the map "
            "{mapped:.0f} m from the nearest sample (distributions {gap:.0f} m apart): "
        ).format(tested=tested, mapped=mapped, gap=self.gap)
        if self.gap <= 0.25 * mapped:
            return words + tr("the test is about as hard as the map.")
        if tested < mapped:
            return words + tr("the test is easier than the map, and flatters it.")
        return words + tr("the test is harder than the map between samples, and tells of ground beyond them.")


class Matched(NamedTuple):
    """What `nndm` found."""

    splits: LeaveOneOut
    distances: Distances
    """After matching."""
    before: np.ndarray
    """(n,) distance of each sample to the nearest other one, metres."""


def buffered_leave_one_out(coordinates, buffer):
    """
    Test each sample by those that are not closer than `buffer` metres.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    buffer : float

    Returns
    -------
    LeaveOneOut

    Raises
    ------
    DataError
        If a position is missing or a sample has nothing left to be learnt from.
    """
    places = _placed(coordinates)
    if not (np.isfinite(buffer) and buffer >= 0):
        raise DataError(tr("The buffer {buffer:g} m is below zero: state it in metres.").format(buffer=buffer))
    left_out = np.array([(np.sqrt(((places - place) ** 2).sum(axis=1)) < buffer).sum() for place in places], int)
    if buffer > 0:
        left_out -= 1  # the sample itself
    if (left_out > len(places) - 2).any():
        row = int((left_out > len(places) - 2).argmax())
        raise DataError(
            tr(
                "A buffer of {buffer:g} m around sample number {row} leaves no sample to train on: take a smaller one."
            ).format(buffer=buffer, row=row + 1)
        )
    return LeaveOneOut(places, left_out)


def nndm(coordinates, mapped, reach=None, kept=KEPT, progress=silent):
    """
    Match the distances of a leave-one-out test to those of a map.

    Parameters
    ----------
    coordinates : (n, 2) array
        Of the samples: easting and northing, metres.
    mapped : (m, 2) array
        Places that the map predicts, such as the centres of its cells.
    reach : float, optional
        Distances are matched up to here, metres: the range of the variogram, beyond which distance does not matter.
        All if None.
    kept : float
        Share of the samples that is learnt from at least.
    progress : callable
        See `core.estimator.silent`.

    Returns
    -------
    Matched

    Raises
    ------
    DataError
        If a position is missing, or there are fewer than three samples.
    """
    places = _placed(coordinates)
    mapped = np.asarray(mapped, float).reshape(-1, 2)
    if not len(mapped) or not np.isfinite(mapped).all():
        raise DataError(tr("The map has no place to be predicted, or one without position: check its extent."))
    if not 0 <= kept < 1:
        raise DataError(
            tr("The share {kept:g} of samples that is learnt from must lie between 0 and 1.").format(kept=kept)
        )
    bridged = np.sort(nearest(mapped, places)[0])
    n, reach = len(places), np.inf if reach is None else reach
    queues = _Queues(places)
    distance, left_out = np.empty(n), np.zeros(n, int)
    for row in range(n):
        if row % 100 == 0:
            progress(0.0, tr("Sorting the distances between samples"))
        distance[row] = queues.distance(row, 0)
    before = distance.copy()
    most = min(n - 2, int(np.ceil((1 - kept) * n)) - 1)
    heap = [(value, row) for row, value in enumerate(distance)]
    heapq.heapify(heap)
    passed, steps = 0, 0
    while heap and heap[0][0] <= reach:
        here = heap[0][0]
        group = []
        while heap and heap[0][0] == here:
            group.append(heapq.heappop(heap)[1])
        near = np.searchsorted(bridged, here, "right") / len(bridged)
        # samples that are at most so far from what they are told by
        count = passed + len(group)
        for row in group:
            while distance[row] == here and left_out[row] < most and (count - 1) / n >= near:
                left_out[row] += 1
                distance[row] = queues.distance(row, left_out[row])
                steps += 1
                if steps % 1000 == 0:
                    progress(passed / n, tr("Matching the distances of the test to those of the map"))
            if distance[row] > here:
                count -= 1
                heapq.heappush(heap, (distance[row], row))
            else:
                passed += 1
    progress(1.0)
    return Matched(LeaveOneOut(places, left_out), Distances(distance, bridged), before)


def distance_distributions(coordinates, splits, mapped):
    """
    Return how far tested samples lie from what was learnt from, and places of the map from samples.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    splits : iterable of Split
        Of any scheme.
    mapped : (m, 2) array
        Places of the map.

    Returns
    -------
    Distances
    """
    places = _placed(coordinates)
    tested = [nearest(places[split.testing], places[split.training])[0] for split in splits]
    return Distances(np.concatenate(tested), nearest(mapped, places)[0])


def neighbours_of(coordinates, row):
    """Return the other rows, the nearest to sample `row` first."""
    squared = ((coordinates - coordinates[row]) ** 2).sum(axis=1)
    # of samples at one place the tested one itself need not be the first
    squared[row] = -1
    return np.argsort(squared, kind="stable")[1:]


class _Queues:
    """The distances of each sample to the others, nearest first, sorted a little ahead of their use."""

    def __init__(self, coordinates):
        self._coordinates = coordinates
        self._ahead = [None] * len(coordinates)

    def distance(self, row, rank):
        """Return the distance of sample `row` to its neighbour number `rank` (from 0); ranks are asked for in order."""
        start = rank - rank % _AHEAD
        if self._ahead[row] is None or rank == start:
            order = neighbours_of(self._coordinates, row)[start : start + _AHEAD]
            squared = ((self._coordinates[order] - self._coordinates[row]) ** 2).sum(axis=1)
            self._ahead[row] = np.sqrt(squared)
        return float(self._ahead[row][rank - start])


def _placed(coordinates):
    """Return the positions; refuse missing ones and too few."""
    places = np.asarray(coordinates, float).reshape(-1, 2)
    bad = ~np.isfinite(places).all(axis=1)
    if bad.any():
        raise DataError(
            tr(
                "Sample number {number} has no position ({bad} in all), and distances need one: leave these "
                "samples out."
            ).format(number=bad.argmax() + 1, bad=bad.sum())
        )
    if len(places) < 3:
        raise DataError(
            tr("There are {n_places} samples, and leaving out takes three at least: choose more.").format(
                n_places=len(places)
            )
        )
    return places
