"""Labelled samples parted into those that train, validate and test a classifier."""

import math
from typing import NamedTuple

import numpy as np

from .classifier import BACKGROUND, class_order
from .errors import DataError, check_choice
from .estimator import Notice
from .language import tr
from .sample_labels import OTHER, UNLABELLED
from .spatial_folds import block_folds, block_size, buffered

SPLITS = ("random", "stratified", "spatial_block", "zone")
SCHEMES = ("random", "stratified", "block", "zone")
RARE = ("refuse", "leave_out", "merge")

SHARES = (0.75, 0.10)
"""Of the samples that train and that validate; the rest tests."""

FEWEST = 3
"""Least samples of a class: one each to train, validate and test with."""


class SampleSplit(NamedTuple):
    """(·,) arrays of row numbers, ascending; no row is in two of them, and rows without a class are in none."""

    training: np.ndarray
    validation: np.ndarray
    testing: np.ndarray
    excluded: np.ndarray
    """With a class and without a part: of a class that is too rare, without zone, or too near to what is tested."""
    notices: list


class Folds(NamedTuple):
    """Folds for cross-validation."""

    folds: np.ndarray
    """(n,) fold of each sample, 0 to k - 1; -1 without class or zone."""
    k: int
    notices: list


def split_samples(
    labels,
    how="stratified",
    seed=42,
    coordinates=None,
    zones=None,
    shares=SHARES,
    size=None,
    buffer=0.0,
    test_zone=None,
    rare="refuse",
):
    """
    Part labelled samples into training, validation and test samples.

    Parameters
    ----------
    labels : (n,) array of str
        Class of each sample, empty for none.
    how : {"random", "stratified", "spatial_block", "zone"}
        By lot; by lot within every class; a fold of square blocks tests and blocks of the rest validate; one zone
        tests, or one trains.
    seed : int
        Of the lots and of the blocks' origin.
    coordinates : (n, 2) array, optional
        Easting and northing, metres, for ``spatial_block`` and a buffer.
    zones : sequence of str, length n, optional
        Zone of each sample, for ``zone``.
    shares : tuple of float
        Of the samples that train and that validate, rounded half up; the rest tests. Approximate for blocks; of a
        zone that trains they say which part of it validates.
    size : float, optional
        Side of the blocks, metres; see `core.spatial_folds.block_size`.
    buffer : float
        Samples closer than this to a tested one are left out, metres; for ``spatial_block`` and ``zone``.
    test_zone : str, optional
        The zone that tests, all others train. If None the largest trains and all others test.
    rare : {"refuse", "leave_out"}
        What is done with a class of fewer than three samples; `treat_rare_classes` can merge them before.

    Returns
    -------
    SampleSplit

    Raises
    ------
    DataError
        If a class is too rare or absent from training, or what the split needs is missing.

    Notes
    -----
    Notices: ``rare``, ``no_zone``, ``no_test`` (a class absent from the test samples), ``no_validation``,
    ``small_training``.
    """
    check_choice(tr("split"), how, SPLITS)
    check_choice(tr("treatment of rare classes"), rare, RARE[:2])
    if not (len(shares) == 2 and min(shares) >= 0 and shares[0] > 0 and sum(shares) < 1):
        raise DataError(
            tr(
                "The shares {shares} leave nothing to train or test with: give the shares of training and "
                "validation, such as 0.75 and 0.1."
            ).format(shares=", ".join(f"{share:g}" for share in shares))
        )
    given = np.asarray(labels).astype(str)
    kept, notices = treat_rare_classes(given, rare)
    rng = np.random.default_rng(seed)
    rows = np.flatnonzero(kept != UNLABELLED)
    if how == "spatial_block":
        parts = _by_blocks(kept, rows, _placed(coordinates, rows), shares, size, seed, rng, notices)
    elif how == "zone":
        parts = _by_zone(kept, rows, zones, shares, test_zone, rng, notices)
    else:
        classes = kept[rows] if how == "stratified" else None
        parts = _by_lot(rows, classes, shares, rng)
    training, validation, testing = parts
    if buffer > 0 and how in ("spatial_block", "zone"):
        training, validation = _without_near(coordinates, training, validation, testing, buffer, notices)
    parts = [np.sort(part) for part in (training, validation, testing)]
    _check_parts(kept, *parts, notices)
    excluded = np.setdiff1d(np.flatnonzero(given != UNLABELLED), np.concatenate(parts))
    return SampleSplit(*parts, excluded, notices)


def cross_validation_folds(labels, coordinates=None, how="block", k=5, size=None, seed=42, zones=None):
    """
    Part labelled samples into folds, of which each tests once what the others train.

    Fewer folds are made where a class would be absent from the training samples of one.

    Parameters
    ----------
    labels, coordinates, size, seed, zones
        As for `split_samples`.
    how : {"block", "zone", "random", "stratified"}
        Square blocks, every zone a fold, by lot, by lot within every class.
    k : int
        Number of folds; zones make as many as there are.

    Returns
    -------
    Folds

    Raises
    ------
    DataError
        If even with two folds a class is absent from training, or what the folds need is missing.
    """
    check_choice(tr("scheme"), how, SCHEMES)
    labels = np.asarray(labels).astype(str)
    rows, notices = np.flatnonzero(labels != UNLABELLED), []
    if len(rows) < 2:
        raise DataError(
            tr("{n_rows} samples have a class, and folds need two at least: label the samples first.").format(
                n_rows=len(rows)
            )
        )
    if how == "zone":
        names = _zones(zones, len(labels))
        rows = _with_zone(names, rows, notices)
        _, folds = np.unique(names[rows], return_inverse=True)
        return _filled(labels, rows, folds, notices)
    if k < 2:
        raise DataError(tr("{k} folds are too few: choose two or more.").format(k=k))
    if how == "block":
        places = _placed(coordinates, rows)
        size = size or _default_size(places)
    for count in range(min(k, len(rows)), 1, -1):
        if how == "block":
            folds = block_folds(places, size, count, labels[rows], seed, fewer=True)
        else:
            folds = _lots(labels[rows], count, how == "stratified", seed)
        if count == 2 or not _one_sided(labels[rows], folds):
            break
    made = int(folds.max()) + 1
    if made < k:
        notices.append(
            Notice(
                "fewer_folds",
                tr("There are {made} folds instead of {k}: samples or blocks are too few.").format(made=made, k=k),
            )
        )
    return _filled(labels, rows, folds, notices)


def treat_rare_classes(labels, how="refuse", fewest=FEWEST):
    """
    Refuse, leave out or merge classes with too few samples.

    Parameters
    ----------
    labels : (n,) array of str
        Class of each sample, empty for none.
    how : {"refuse", "leave_out", "merge"}
        ``merge`` makes one class "other" of them; the background is never merged.
    fewest : int
        Samples a class needs.

    Returns
    -------
    labels : (n,) array of str
    notices : list of Notice
        ``rare``.

    Raises
    ------
    DataError
        If fewer than two classes are left, a class is too rare and shall be refused, or is still too rare merged.
    """
    check_choice(tr("treatment of rare classes"), how, RARE)
    labels = np.asarray(labels).astype(str).astype(object)
    counts = {name: int((labels == name).sum()) for name in class_order(labels[labels != UNLABELLED])}
    few = [name for name, count in counts.items() if count < fewest]
    named = ", ".join(f"{name} ({counts[name]})" for name in few)
    notices = []
    if few and how == "refuse":
        raise DataError(
            tr(
                "Too few samples of {named}: a class needs {fewest} at least. Leave it out, merge it with another, "
                "or choose other thresholds or a larger radius."
            ).format(named=named, fewest=fewest)
        )
    if few:
        merged = how == "merge" and BACKGROUND not in few
        labels[np.isin(labels, few)] = OTHER if merged else UNLABELLED
        done = tr("merged to the class “{OTHER}”").format(OTHER=OTHER) if merged else tr("left out")
        notices.append(
            Notice(
                "rare",
                tr("Classes with fewer than {fewest} samples are {done}: {named}.").format(
                    fewest=fewest, done=done, named=named
                ),
            )
        )
        if merged and (labels == OTHER).sum() < fewest:
            raise DataError(tr("Too few samples of {named}, even merged: leave these classes out.").format(named=named))
    left = class_order(labels[labels != UNLABELLED])
    if len(left) < 2:
        raise DataError(
            tr("The labelled samples are of one class ({left}): a classifier needs two at least.").format(
                left=left[0] if left else tr("none")
            )
        )
    return labels.astype(str), notices


def sizes(n, shares=SHARES):
    """Return how many of `n` samples train, validate and test: shares rounded half up, as MATLAB does, and the rest."""
    training = min(math.floor(shares[0] * n + 0.5), n)
    validation = min(math.floor(shares[1] * n + 0.5), n - training)
    return training, validation, n - training - validation


def _by_lot(rows, classes, shares, rng, tested=True):
    """Return rows by lot, within each of `classes` if given, and then some of every class to test if `tested`."""
    groups = [rows] if classes is None else [rows[classes == name] for name in class_order(classes)]
    parts = [[], [], []]
    for group in groups:
        training, validation, testing = sizes(len(group), shares)
        if classes is not None and tested and not testing:
            validation, training = (validation - 1, training) if validation else (0, training - 1)
        lot = rng.permutation(group)
        for part, piece in zip(parts, np.split(lot, [training, training + validation])):
            part.append(piece)
    return [np.concatenate(part) for part in parts]


def _by_blocks(labels, rows, places, shares, size, seed, rng, notices):
    """Return rows of blocks that train, validate and test."""
    size = size or _default_size(places)
    origin = rng.uniform(0, size, 2)
    testing = _fold_of_blocks(labels[rows], places, size, 1 - sum(shares), seed, origin)
    rest, validation = ~testing, np.zeros(len(rows), bool)
    if shares[1] > 0:
        try:
            inner = _fold_of_blocks(labels[rows[rest]], places[rest], size, shares[1] / sum(shares), seed, origin)
        except DataError:
            notices.append(
                Notice(
                    "no_validation",
                    tr("Blocks of {size:.0f} m are too few to hold some for validation.").format(size=size),
                )
            )
        else:
            validation[np.flatnonzero(rest)[inner]] = True
    return rows[rest & ~validation], rows[validation], rows[testing]


def _fold_of_blocks(labels, places, size, share, seed, origin):
    """Return the mask of about a `share` of the samples, whole blocks with as many classes as can be."""
    folds = block_folds(places, size, max(2, round(1 / share)), labels, seed, origin, fewer=True)
    classes = len(np.unique(labels))

    def worth(fold):
        inside = folds == fold
        return len(np.unique(labels[~inside])) == classes, len(np.unique(labels[inside])), -abs(inside.mean() - share)

    best = max(range(int(folds.max()) + 1), key=worth)
    if not worth(best)[0]:
        name = next(name for name in class_order(labels) if name not in labels[folds != best])
        raise DataError(
            tr(
                "The class {name} lies in one part of the ground and cannot both train and test: take smaller "
                "blocks, or leave it out."
            ).format(name=name)
        )
    return folds == best


def _by_zone(labels, rows, zones, shares, test_zone, rng, notices):
    """Return rows by zone, a part of those that train to validate."""
    names = _zones(zones, len(labels))
    rows = _with_zone(names, rows, notices)
    found, counts = np.unique(names[rows], return_counts=True)
    if test_zone is not None and str(test_zone) not in found:
        raise DataError(
            tr("No labelled sample lies in zone {test_zone}: the zones are {found}.").format(
                test_zone=test_zone, found=", ".join(found)
            )
        )
    inside = names[rows] == (found[counts.argmax()] if test_zone is None else str(test_zone))
    testing, others = rows[inside == (test_zone is not None)], rows[inside != (test_zone is not None)]
    share = shares[1] / sum(shares)
    training, validation, _ = _by_lot(others, labels[others], (1 - share, share), rng, tested=False)
    return training, validation, testing


def _zones(zones, n):
    """Return the zone of each sample as text, empty where it has none."""
    if zones is None or len(zones) != n:
        raise DataError(tr("A split by zones needs the zone of every sample: choose the field that holds it."))
    return np.array(["" if zone is None or zone != zone else str(zone).strip() for zone in zones])


def _with_zone(names, rows, notices):
    """Return the rows that have a zone; refuse fewer than two zones."""
    without = int((names[rows] == "").sum())
    if without:
        notices.append(
            Notice("no_zone", tr("{without} labelled samples are in no zone and have no part.").format(without=without))
        )
    rows = rows[names[rows] != ""]
    found = np.unique(names[rows])
    if len(found) < 2:
        raise DataError(
            tr(
                "All labelled samples lie in one zone ({found}), and a test needs two: choose another field, or "
                "split by blocks."
            ).format(found=found[0] if len(found) else tr("none"))
        )
    return rows


def _placed(coordinates, rows):
    """Return the positions of `rows`."""
    if coordinates is None:
        raise DataError(tr("A split by blocks needs the positions of the samples: give their coordinates."))
    places = np.asarray(coordinates, float).reshape(-1, 2)[rows]
    lacking = int((~np.isfinite(places).all(axis=1)).sum())
    if lacking:
        raise DataError(
            tr("{lacking} labelled samples have no position, and blocks need one: leave these samples out.").format(
                lacking=lacking
            )
        )
    return places


def _default_size(places):
    """Return the side of blocks, of which about fifty cover the samples."""
    return block_size(places, area=float(np.prod(np.ptp(places, axis=0))))


def _without_near(coordinates, training, validation, testing, buffer, notices):
    """Return training and validation samples less those closer than `buffer` to a tested one."""
    rows = np.concatenate([training, validation, testing])
    places = _placed(coordinates, rows)
    split = buffered(places, np.arange(len(rows) - len(testing), len(rows)), buffer)
    far = np.isin(np.arange(len(rows)), split.training)
    kept = training[far[: len(training)]]
    if len(kept) < len(training) / 2:
        text = tr(
            "The buffer of {buffer:g} m leaves {n_kept} of {n_training} training samples: take a smaller one."
        ).format(buffer=buffer, n_kept=len(kept), n_training=len(training))
        notices.append(Notice("small_training", text))
    return kept, validation[far[len(training) : len(training) + len(validation)]]


def _check_parts(labels, training, validation, testing, notices):
    """Refuse a class that is absent from training, and note one that is not tested."""
    classes = class_order(labels[labels != UNLABELLED])
    untaught = [name for name in classes if not (labels[training] == name).any()]
    if untaught:
        raise DataError(
            tr(
                "The class {untaught} has no training sample in this split: take another seed or a stratified "
                "split, smaller blocks or a smaller buffer, or leave the class out."
            ).format(untaught=untaught[0])
        )
    if not len(testing):
        raise DataError(
            tr("There are too few labelled samples to hold any for the test: label more, or train on less.")
        )
    untested = [name for name in classes if not (labels[testing] == name).any()]
    if untested:
        text = tr("No test sample is of the class {untested}: its figures are undefined.").format(
            untested=", ".join(untested)
        )
        notices.append(Notice("no_test", text))


def _lots(labels, k, stratified, seed):
    """Return folds by lot, dealt out class after class if stratified."""
    order = np.random.default_rng(seed).permutation(len(labels))
    if stratified:
        order = order[np.argsort(labels[order], kind="stable")]
    folds = np.empty(len(labels), int)
    folds[order] = np.arange(len(labels)) % k
    return folds


def _one_sided(labels, folds):
    """Return the classes that lie in one fold, and so are absent where it tests."""
    return [name for name in class_order(labels) if len(np.unique(folds[labels == name])) < 2]


def _filled(labels, rows, folds, notices):
    """Return the folds of all samples; refuse those that cannot teach a class."""
    absent = _one_sided(labels[rows], folds)
    if absent:
        raise DataError(
            tr(
                "The class {absent} lies in one fold only, and would be tested without training: merge it with "
                "another or leave it out, take smaller blocks, or a stratified scheme."
            ).format(absent=absent[0])
        )
    filled = np.full(len(labels), -1)
    filled[rows] = folds
    return Folds(filled, int(folds.max()) + 1, notices)
