"""What trains and what tests where a classifier is to be tested on ground that it has not seen: one rule for all."""

import math
from typing import Any, NamedTuple

import numpy as np

from .errors import DataError, check_choice
from .grid import median_spacing
from .language import tr
from .neighbours import nearest
from .nndm import buffered_leave_one_out, distance_distributions, nndm
from .sample_splits import cross_validation_folds
from .spatial_folds import Split, buffered

WAYS = ("block", "zone", "buffered", "nndm")

KEYS = {"block": "blocks", "zone": "zones", "buffered": "buffered", "nndm": "nndm"}
"""What each way is called in figures."""

_PLACES = 2000  # of the map, to which distances are compared
_MOST = 3000  # tested samples whose distances are still compared


class Unseen(NamedTuple):
    """Splits of the labelled samples, each of which is tested once."""

    key: str
    splits: Any
    """Iterable of `Split` with a length; rows are those of all samples."""
    distances: str
    """How far tested samples lie from what was learnt from, beside the places of the map; empty without positions."""
    notices: list


class Told:
    """Splits of some samples, told in the rows of all."""

    def __init__(self, splits, rows):
        self.splits, self.rows = splits, rows

    def __len__(self):
        return len(self.splits)

    def __iter__(self):
        return (Split(*(self.rows[part] for part in split)) for split in self.splits)


def unseen_ground(samples, labels, how="block", folds=5, size=None, buffer=0.0, seed=42, zones=None):
    """
    Part labelled samples so that what is tested lies apart from what is learnt from.

    Parameters
    ----------
    samples : Samples, n rows
        With positions, but for zones without a buffer.
    labels : (n,) array of str
        Class of each, empty for none.
    how : {"block", "zone", "buffered", "nndm"}
        Square blocks in turn; zones in turn; each sample without those within the buffer; each sample without as many
        neighbours as make the distances of the test like those of the map (see `core.nndm`).
    folds : int
        Of blocks.
    size : float, optional
        Side of the blocks, and distance up to which ``nndm`` matches distances, metres.
    buffer : float
        Samples closer than this to a tested one are not learnt from, metres; not for ``nndm``.
    seed : int
        Of the blocks.
    zones : sequence of str, length n, optional

    Returns
    -------
    Unseen

    Raises
    ------
    DataError
        If positions or zones are missing, or a class is absent from training.
    """
    check_choice(tr("test on ground not seen"), how, WAYS)
    labels, notices, words = np.asarray(labels).astype(str), [], ""
    if how in ("block", "zone"):
        made = cross_validation_folds(labels, samples.coordinates, how, folds, size, seed, zones)
        rows, notices = np.flatnonzero(made.folds >= 0), list(made.notices)
        splits = by_folds(made.folds[rows], None if samples.coordinates is None else samples.coordinates[rows], buffer)
    else:
        rows = np.flatnonzero(labels != "")
        if samples.coordinates is None:
            raise DataError(tr("Leaving samples out by distance needs their positions: give their coordinates."))
        places = samples.coordinates[rows]
        if how == "buffered":
            splits = buffered_leave_one_out(places, buffer)
        else:
            splits = nndm(places, ground_around(samples.coordinates), size).splits
    if samples.coordinates is not None and len(rows) <= _MOST:
        placed = samples.coordinates[rows]
        if np.isfinite(placed).all():
            words = distance_distributions(placed, splits, ground_around(samples.coordinates)).sentence
    return Unseen(KEYS[how], Told(splits, rows), words, notices)


def by_folds(folds, coordinates=None, buffer=0.0):
    """
    Return a `Split` of each fold.

    Parameters
    ----------
    folds : (n,) array
        Fold of each sample.
    coordinates : (n, 2) array, optional
        Easting and northing, metres; for the buffer.
    buffer : float
        Samples closer than this to a tested one are not learnt from, metres.

    Raises
    ------
    DataError
        If a buffer is asked for without positions, or leaves nothing to train on.
    """
    if buffer > 0 and coordinates is None:
        raise DataError(tr("A buffer needs the positions of the samples: give their coordinates."))
    splits = []
    for fold in np.unique(folds):
        testing, others = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        splits.append(buffered(coordinates, testing, buffer) if buffer > 0 else Split(others, testing, testing[:0]))
    return splits


def ground_around(coordinates):
    """
    Return places of the ground that samples speak for: a grid within two median spacings of them.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres; samples without position (NaN) have no say.

    Returns
    -------
    (m, 2) array
        About two thousand.
    """
    coordinates = coordinates[np.isfinite(coordinates).all(axis=1)]
    reach = 2 * median_spacing(coordinates)
    low, high = coordinates.min(axis=0) - reach, coordinates.max(axis=0) + reach
    step = math.sqrt(float(np.prod(high - low)) / _PLACES)
    east, north = (np.arange(start + step / 2, stop, step) for start, stop in zip(low, high))
    places = np.stack(np.meshgrid(east, north), axis=-1).reshape(-1, 2)
    return places[nearest(places, coordinates)[0] <= reach]
