"""
Folds for testing a model on ground that it has not seen: square blocks, and buffers around what is tested.

Neighbouring samples resemble each other; a random split tests a model on what it has almost seen, and flatters it
(Roberts et al. 2017; Valavi et al. 2019).
"""

import math
from typing import NamedTuple

import numpy as np

from .errors import DataError
from .estimator import Notice
from .grid import median_spacing
from .language import tr
from .neighbours import nearest


class Split(NamedTuple):
    """One fold: (·,) arrays of row numbers, ascending."""

    training: np.ndarray
    testing: np.ndarray
    excluded: np.ndarray
    """Neither trained on nor tested: closer to a tested sample than the buffer."""


_BLOCKS_A_FOLD = 4

BLOCKS = 50
"""Blocks that cover an area about which no variogram is known."""


def block_size(coordinates, practical_range=None, area=None):
    """
    Return the side of blocks so large that samples of different blocks are hardly related, metres.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    practical_range : float, optional
        Distance beyond which the variogram is level (95 % of the sill), metres.
    area : float, optional
        Of the map, square metres, where no practical range is known: about fifty blocks then cover it.

    Returns
    -------
    size : float
        At least two median sample spacings.
    """
    return max(2 * median_spacing(coordinates), practical_range or math.sqrt((area or 0.0) / BLOCKS))


def block_size_of(samples, folds=5):
    """
    Return the side of blocks by the variogram of samples.

    It is the practical range of the first column, or as large as leaves four blocks a fold.

    Parameters
    ----------
    samples : Samples
        With positions.
    folds : int

    Returns
    -------
    size, reach : float or None
        Side and practical range, metres; None where no variogram can be fitted (scipy is missing, too few samples).
    """
    placed = np.isfinite(samples.coordinates).all(axis=1)
    table = samples.rows(placed).select(samples.names[:1])
    try:
        from .variogram_model import VariogramModel

        reach = VariogramModel(("spherical",)).fit(table).variogram.practical_range()
    except (ImportError, DataError):
        return None, None
    places = table.coordinates
    largest = math.sqrt(np.prod(np.ptp(places, axis=0)) / (_BLOCKS_A_FOLD * folds))
    return max(min(block_size(places, reach), largest), 2 * median_spacing(places)), reach


def blocks(coordinates, size, origin=(0.0, 0.0)):
    """
    Return the square block of every sample.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    size : float
        Side of a block, metres.
    origin : tuple of float
        South-western corner of block (0, 0), metres.

    Returns
    -------
    blocks : (n, 2) array of int
        Number of the block eastwards and northwards.

    Raises
    ------
    DataError
        If the size is not above zero or a coordinate is missing.
    """
    if not (np.isfinite(size) and size > 0):
        raise DataError(tr("The block size {size:g} m is not above zero: state it in metres.").format(size=size))
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    bad = ~np.isfinite(coordinates).all(axis=1)
    if bad.any():
        raise DataError(
            tr(
                "Sample number {number} has no position ({bad} in all), and blocks need one: leave these samples out."
            ).format(number=bad.argmax() + 1, bad=bad.sum())
        )
    return np.floor((coordinates - np.asarray(origin, float)) / size).astype(int)


def block_folds(coordinates, size, k=5, labels=None, seed=42, origin=None, fewer=False):
    """
    Spread square blocks over folds, so that all folds hold about as many samples of every class.

    Greedily: the largest blocks first, each to the fold that has least of what it holds.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    size : float
        Side of a block, metres; see `block_size`.
    k : int
        Number of folds.
    labels : (n,) array, optional
        Class of each sample; all alike if None.
    seed : int
        Of the origin and of the order of equal blocks; other seeds give the repetitions.
    origin : tuple of float, optional
        Corner of a block, metres; random if None.
    fewer : bool
        Whether fewer folds (two at least) will do where there are not two blocks for each.

    Returns
    -------
    folds : (n,) array of int
        Fold of each sample, 0 to k - 1.

    Raises
    ------
    DataError
        If there are fewer than 2 k blocks.
    """
    if k < 2:
        raise DataError(tr("{k} folds are too few: choose two or more.").format(k=k))
    rng = np.random.default_rng(seed)
    origin = rng.uniform(0, size, 2) if origin is None else origin
    _, block = np.unique(blocks(coordinates, size, origin), axis=0, return_inverse=True)
    block = block.reshape(-1)
    n_blocks = int(block.max()) + 1 if len(block) else 0
    if n_blocks < 2 * k:
        if not fewer or n_blocks < 4:
            raise DataError(
                tr(
                    "Everything lies in {n_blocks} blocks of {size:.0f} m, and {k} folds need {needed} of them: take "
                    "smaller blocks or fewer folds."
                ).format(n_blocks=n_blocks, size=size, k=k, needed=2 * k)
            )
        k = n_blocks // 2
    labels = np.zeros(len(block), int) if labels is None else np.unique(labels, return_inverse=True)[1].reshape(-1)
    counts = np.zeros((n_blocks, labels.max() + 1))
    np.add.at(counts, (block, labels), 1)
    # a rare class weighs as much as a common one
    shares = counts / counts.sum(axis=0)
    fold_of_block = np.empty(n_blocks, int)
    held, samples = np.zeros((k, shares.shape[1])), np.zeros(k)
    order = rng.permutation(n_blocks)
    for number in order[np.argsort(-shares[order].max(axis=1), kind="stable")]:
        crowding = held @ shares[number]
        best = np.lexsort((samples, crowding))[0]
        fold_of_block[number] = best
        held[best] += shares[number]
        samples[best] += counts[number].sum()
    return fold_of_block[block]


def repeats(make, times=10, seed=42):
    """
    Return what `make` returns for several seeds: folds by blocks of other origins.

    One origin of the blocks is one draw; the spread of the scores over ten tells how much of a score is the draw.

    Parameters
    ----------
    make : callable
        Takes a seed, such as ``lambda seed: block_folds(coordinates, size, seed=seed)``.
    times : int
    seed : int
        Of the seeds.

    Returns
    -------
    list
    """
    if times < 1:
        raise DataError(tr("{times} repetitions are too few: choose one or more.").format(times=times))
    return [make(int(part)) for part in np.random.SeedSequence(seed).generate_state(times)]


def splits(folds, coordinates=None, buffer=0.0, labels=None):
    """
    Return what to train on and what to test on in every fold.

    Parameters
    ----------
    folds : (n,) array
        Fold of each sample; the row numbers leave one out at a time.
    coordinates : (n, 2) array, optional
        Easting and northing, metres; needed for a buffer.
    buffer : float
        Training samples closer than this to a tested sample are left out, metres.
    labels : (n,) array, optional
        Class of each sample, to make sure that every class can be trained.

    Returns
    -------
    splits : list of Split
        One a fold, in ascending order of the folds.
    notices : list of Notice
        ``small_training`` where a buffer leaves less than half of the training samples.

    Raises
    ------
    DataError
        If there is one fold only, or a class is missing from a training set.
    """
    folds = np.asarray(folds)
    names = np.unique(folds)
    if len(names) < 2:
        raise DataError(tr("All samples are in one fold, and a test needs two: make more or smaller blocks."))
    found, notices = [], []
    for name in names:
        testing, training = np.flatnonzero(folds == name), np.flatnonzero(folds != name)
        split = buffered(coordinates, testing, buffer) if buffer > 0 else Split(training, testing, training[:0])
        _check_classes(labels, split, name)
        if len(split.training) < len(training) / 2:
            notices.append(
                Notice(
                    "small_training",
                    tr(
                        "In fold {name} the buffer of {buffer:g} m leaves {n_training} of {n_all} training "
                        "samples: the result is that of a poorer model; take a smaller buffer or larger blocks."
                    ).format(name=name, buffer=buffer, n_training=len(split.training), n_all=len(training)),
                )
            )
        found.append(split)
    return found, notices


def buffered(coordinates, testing, buffer):
    """
    Leave out the samples that lie too close to the tested ones.

    Parameters
    ----------
    coordinates : (n, 2) array
        Easting and northing, metres.
    testing : array of int
        Rows that are tested.
    buffer : float
        Samples closer than this to any of them are not trained on, metres.

    Returns
    -------
    Split

    Raises
    ------
    DataError
        If the positions are missing or nothing is left to train on.
    """
    if coordinates is None:
        raise DataError(tr("A buffer needs the positions of the samples: give their coordinates."))
    coordinates = np.asarray(coordinates, float).reshape(-1, 2)
    testing = np.sort(np.asarray(testing))
    rest = np.setdiff1d(np.arange(len(coordinates)), testing)
    close = nearest(coordinates[rest], coordinates[testing])[0] < buffer
    if close.all():
        raise DataError(
            tr("A buffer of {buffer:g} m leaves no sample to train on: take a smaller one.").format(buffer=buffer)
        )
    return Split(rest[~close], testing, rest[close])


def _check_classes(labels, split, fold):
    """Refuse a split that cannot teach a class."""
    if labels is None:
        return
    labels = np.asarray(labels)
    missing = np.setdiff1d(labels, labels[split.training])
    if len(missing):
        raise DataError(
            tr(
                "Class {missing} is missing from the training samples of fold {fold}: merge it with another class, "
                "or take smaller blocks or a smaller buffer."
            ).format(missing=missing[0], fold=fold)
        )
