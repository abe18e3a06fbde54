"""Folds within the training samples, by which the settings of a classifier are chosen."""

import numpy as np

from .errors import DataError
from .estimator import Notice
from .language import tr
from .spatial_folds import block_folds, block_size

TRIES = 10
"""Places of the blocks that are tried before the folds become fewer."""


def inner_folds(codes, classes, coordinates=None, k=5, size=0.0, seed=42):
    """
    Part training samples into folds, each of which can be learnt from the others.

    They are blocks on the ground where the samples have positions, else drawn evenly from every class. Blocks are
    placed again where a fold would hold one class only or all samples of a class.

    Parameters
    ----------
    codes : (n,) array of int
        Number of the class of each sample.
    classes : list of str
    coordinates : (n, 2) array, optional
        Easting and northing, metres.
    k : int
        Number of folds; fewer where a class has fewer samples, or there are not two blocks for each.
    size : float
        Side of a block, metres; 0 covers the samples' extent with about fifty.
    seed : int

    Returns
    -------
    folds : (n,) array of int
    notices : list of Notice
        Where the folds are fewer than asked for, or no blocks can be made.

    Raises
    ------
    DataError
        If fewer than two folds are asked for, or a class has one sample.
    """
    if k < 2:
        raise DataError(tr("{k} inner folds are too few: choose two or more.").format(k=k))
    counts = np.bincount(codes, minlength=len(classes))
    rare = int(counts.argmin())
    if counts[rare] < 2:
        raise DataError(
            tr(
                "Class {classes} has {counts} training sample, and the choice of settings needs two: leave the "
                "class out or merge it with another."
            ).format(classes=classes[rare], counts=counts[rare])
        )
    notices = []
    if counts[rare] < k:
        notices.append(
            Notice(
                "fewer_folds",
                tr(
                    "Class {classes} has {counts} training samples: settings are chosen by {counts} inner folds "
                    "instead of {k}."
                ).format(classes=classes[rare], counts=counts[rare], k=k),
            )
        )
        k = int(counts[rare])
    if coordinates is not None:
        folds = _block_folds(codes, len(classes), np.asarray(coordinates, float), k, size, seed)
        if folds is None:
            notices.append(
                Notice(
                    "random_folds",
                    tr(
                        "The inner folds are drawn sample by sample, as no blocks on the ground leave something of "
                        "every class to learn from. Neighbouring samples resemble each other: the score of the "
                        "tuning flatters."
                    ),
                )
            )
        else:
            found = len(np.unique(folds))
            if found < k:
                notices.append(
                    Notice(
                        "fewer_folds",
                        tr("The blocks on the ground allow {found} inner folds instead of {k}.").format(
                            found=found, k=k
                        ),
                    )
                )
            return folds, notices
    return stratified_folds(codes, k, seed), notices


def stratified_folds(codes, k, seed):
    """Return the (n,) fold of each sample, drawn so that all folds hold about as many samples of every class."""
    order = np.lexsort((np.random.default_rng(seed).random(len(codes)), codes))
    folds = np.empty(len(codes), int)
    folds[order] = np.arange(len(codes)) % k
    return folds


def _block_folds(codes, n_classes, coordinates, k, size, seed):
    """Return folds of blocks, None if there are none from which every class can be learnt."""
    if not np.isfinite(coordinates).all():
        return None
    try:
        size = size or block_size(coordinates, area=float(np.prod(np.ptp(coordinates, axis=0))))
    except DataError:
        return None  # all samples at one position
    for count in range(k, 1, -1):
        for attempt in range(TRIES):
            try:
                folds = block_folds(coordinates, size, count, codes, [seed, count, attempt], fewer=True)
            except DataError:
                continue  # fewer than four blocks, so placed
            table = np.zeros((folds.max() + 1, n_classes), int)
            np.add.at(table, (folds, codes), 1)
            if (table < table.sum(axis=0)).all() and ((table > 0).sum(axis=1) > 1).all():
                return folds
    return None
